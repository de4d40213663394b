"""What each page of the app is given to draw: a view of the services, or one put together here from several."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.services.calls.views import CallRow
from simulator.services.debrief.views import CompareView, DebriefView, LearnView, WorkedView
from simulator.services.library.views import AssumptionRow, GuideView, ScenarioCard, TrainerNote
from simulator.services.people.views import PersonRow
from simulator.services.programmes.views import CallStage, Overview, ProgrammeRow, ProgrammeView, Step
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

    `stages` say how they stand with each call, `step` what comes next. `programme` is the one they are in, `offer` one
    for them to begin.
    """

    scenarios: tuple[ScenarioCard, ...]
    open: CallRow | None
    who: PersonRow
    people: tuple[PersonRow, ...]
    export: ExportFile | None
    stages: tuple[CallStage, ...]
    step: Step | None
    offer: ProgrammeRow | None
    programme: ProgrammeView | None


@dataclass(frozen=True, slots=True)
class CallsView:
    """My calls, newest first."""

    calls: tuple[CallRow, ...]


@dataclass(frozen=True, slots=True)
class ProgrammePage:
    """The programme that somebody is in, if any, and all that there are."""

    programme: ProgrammeView | None
    all: tuple[ProgrammeRow, ...]


@dataclass(frozen=True, slots=True)
class AboutView:
    """What was assumed where the guide is silent, and what trainers should know."""

    assumptions: tuple[AssumptionRow, ...]
    notes: tuple[TrainerNote, ...]


PageView = (
    ChooseView
    | Brief
    | CallView
    | DebriefView
    | WorkedView
    | LearnView
    | CompareView
    | CallsView
    | ProgrammePage
    | Overview
    | GuideView
    | AboutView
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
    "programme": ProgrammePage,
    "people": Overview,
    "guide": GuideView,
    "about": AboutView,
    "notice": NoticeView,
}
"""By page, the type of its view. The TypeScript of the pages is checked against it (`simulator/ui/kit/views.ts`)."""
