"""What each page of the app is given to draw: a view of the services, or one put together here from several."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.services.calls.views import CallRow
from simulator.services.debrief.views import CompareView, DebriefView, LearnView, WorkedView
from simulator.services.library.views import AssumptionRow, GuideView, ScenarioCard, TrainerNote
from simulator.services.people.views import PersonRow
from simulator.services.programmes.views import CallStage, NextStep
from simulator.services.readiness.views import ReadinessView
from simulator.services.reporting.views import ReportHead
from simulator.services.taking.views import Brief, CallView


@dataclass(frozen=True, slots=True)
class NoticeView:
    """Shown instead of a page. `call` is a call to go on with, `retry` offers to try the same page again."""

    title: str
    text: str
    call: str | None = None
    retry: bool = False


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A file to be saved on the computer of whoever asked for it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ChooseView:
    """The calls there are, and the newest call that is on hold, if any; `who` practises, `people` are all there are.

    `stages` say how they stand with each call, `step` what comes next.
    """

    scenarios: tuple[ScenarioCard, ...]
    open: CallRow | None
    who: PersonRow
    people: tuple[PersonRow, ...]
    export: ExportFile | None
    stages: tuple[CallStage, ...]
    step: NextStep | None


@dataclass(frozen=True, slots=True)
class CallsView:
    """My calls, newest first."""

    calls: tuple[CallRow, ...]


@dataclass(frozen=True, slots=True)
class AboutView:
    """What was assumed where the guide is silent, and what trainers should know."""

    assumptions: tuple[AssumptionRow, ...]
    notes: tuple[TrainerNote, ...]


@dataclass(frozen=True, slots=True)
class ProgressView:
    """The head of one's own progress; charts stand below it."""

    head: ReportHead


@dataclass(frozen=True, slots=True)
class TeamView:
    """The head of everybody's progress; charts stand below it."""

    head: ReportHead


PageView = (
    ChooseView
    | Brief
    | CallView
    | DebriefView
    | WorkedView
    | LearnView
    | CompareView
    | CallsView
    | GuideView
    | ProgressView
    | TeamView
    | AboutView
    | ReadinessView
    | NoticeView
)
PAGE_VIEWS: Mapping[str, type[PageView]] = {
    "choose": ChooseView,
    "brief": Brief,
    "call": CallView,
    "debrief": DebriefView,
    "worked": WorkedView,
    "learn": LearnView,
    "compare": CompareView,
    "calls": CallsView,
    "guide": GuideView,
    "progress": ProgressView,
    "team": TeamView,
    "about": AboutView,
    "readiness": ReadinessView,
    "notice": NoticeView,
}
"""By page, the type of its view. The TypeScript of the pages is checked against it (`simulator/ui/kit/views.ts`)."""
