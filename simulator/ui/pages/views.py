"""What each page of the app is given to draw: a view of the services, or one put together here from several."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.services.calls.views import CallRow
from simulator.services.debrief.views import CompareView, DebriefView, LearnView, WorkedView
from simulator.services.drilling.views import DrillView, DueNow, Strength
from simulator.services.library.views import AssumptionRow, GuideView, ScenarioCard, TrainerNote
from simulator.services.people.views import PersonRow
from simulator.services.programmes.views import CallStage, Overview, ProgrammeRow, ProgrammeView, Step
from simulator.services.readiness.views import ReadinessView
from simulator.services.rehearsing.views import LibraryMap, TryView
from simulator.services.reporting.views import ReportHead
from simulator.services.reviewing.views import ReviewView
from simulator.services.studio.views import StudioView
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
    """The calls there are; `who` practises, `people` are all there are.

    `stages` say how they stand with each call, `strengths` with each statement of the guide, `step` what comes next;
    `due` are the cards that wait. `programme` is the one they are in, `offer` one for them to begin.
    """

    scenarios: tuple[ScenarioCard, ...]
    who: PersonRow
    people: tuple[PersonRow, ...]
    export: ExportFile | None
    stages: tuple[CallStage, ...]
    step: Step | None
    strengths: tuple[Strength, ...]
    due: DueNow
    offer: ProgrammeRow | None
    programme: ProgrammeView | None


@dataclass(frozen=True, slots=True)
class DrillPage:
    """Five minutes of cards. `texts` are the statements that are cited, by number; `step` comes after the session."""

    drill: DrillView
    texts: Mapping[str, str]
    step: Step | None


@dataclass(frozen=True, slots=True)
class GuidePage:
    """The guide, and what whoever reads it knows of each statement."""

    guide: GuideView
    strengths: tuple[Strength, ...]


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


@dataclass(frozen=True, slots=True)
class ProgressView:
    """The head of one's own progress; charts stand below it."""

    head: ReportHead


@dataclass(frozen=True, slots=True)
class TeamView:
    """The head of everybody's progress; charts stand below it."""

    head: ReportHead


@dataclass(frozen=True, slots=True)
class AnnotateView:
    """The head of the page of real calls; widgets stand below it."""

    title: str
    lead: str


@dataclass(frozen=True, slots=True)
class StudioPage:
    """The studio. `lost`: the last edit was not saved, because another window was faster; `said`: what was done.

    `heard` is the number of the last text that was typed and has come.
    """

    studio: StudioView
    lost: bool
    said: str
    heard: int


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """Changes on their way into the library. `said`: what was done."""

    review: ReviewView
    said: str


PageView = (
    AnnotateView
    | ChooseView
    | Brief
    | CallView
    | DebriefView
    | WorkedView
    | LearnView
    | CompareView
    | CallsView
    | ProgressView
    | TeamView
    | GuidePage
    | DrillPage
    | ProgrammePage
    | Overview
    | AboutView
    | ReadinessView
    | StudioPage
    | ReviewPage
    | LibraryMap
    | TryView
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
    "progress": ProgressView,
    "team": TeamView,
    "annotate": AnnotateView,
    "guide": GuidePage,
    "drill": DrillPage,
    "programme": ProgrammePage,
    "people": Overview,
    "about": AboutView,
    "readiness": ReadinessView,
    "studio": StudioPage,
    "review": ReviewPage,
    "library": LibraryMap,
    "try": TryView,
    "notice": NoticeView,
}
"""By page, the type of its view. The TypeScript of the pages is checked against it (`simulator/ui/kit/views.ts`)."""
