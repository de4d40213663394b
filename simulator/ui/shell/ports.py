"""What the pages ask of the services, and nothing else: the real ones satisfy it, and so do those that tests make up.

What each use case does, and what it raises, stands with the real one: `simulator.services.<room>.service`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from simulator.design.palette import Scheme
from simulator.domain.cards import DrillAnswer
from simulator.domain.people import Person
from simulator.services.calls.views import CallRow
from simulator.services.debrief.views import CompareView, DebriefView, LearnView, WorkedView
from simulator.services.drilling.views import DrillView, DueNow, Strength
from simulator.services.library.views import AssumptionRow, GuideView, ScenarioCard, TrainerNote
from simulator.services.people.views import PersonRow
from simulator.services.programmes.views import CallStage, Milestone, Overview, ProgrammeRow, ProgrammeView, Step
from simulator.services.readiness.views import ReadinessView
from simulator.services.records.service import Pdf
from simulator.services.reporting.views import ChartAndTable, Report, Scope, Steps
from simulator.services.taking.views import Brief, CallView


class People(Protocol):
    """Whoever practises on this machine."""

    def known(self, person_id: str) -> Person: ...

    def all(self, who: Person) -> tuple[PersonRow, ...]: ...

    def add(self, who: Person, name: str) -> Person: ...

    def rename(self, who: Person, person_id: str, name: str) -> Person: ...

    def delete(self, who: Person, person_id: str) -> int: ...

    def export(self, who: Person, person_id: str) -> Mapping[str, Any]: ...


class Library(Protocol):
    """Which calls there are."""

    def locale(self, who: Person) -> str: ...

    def scenarios(self, who: Person) -> tuple[ScenarioCard, ...]: ...

    def assumptions(self, who: Person) -> tuple[AssumptionRow, ...]: ...

    def guide(self, who: Person, asked: str | None = None) -> GuideView: ...

    def notes(self, who: Person) -> tuple[TrainerNote, ...]: ...


class Calls(Protocol):
    """The calls of a person."""

    def history(self, who: Person) -> tuple[CallRow, ...]: ...

    def on_hold(self, who: Person) -> CallRow | None: ...


class Taking(Protocol):
    """A call before it begins and while it goes on."""

    def brief(self, who: Person, scenario_id: str, persona_id: str | None = None) -> Brief: ...

    def surprise(self, who: Person) -> tuple[str, str]: ...

    def start(
        self,
        who: Person,
        scenario_id: str,
        persona_id: str | None = None,
        case_id: str | None = None,
        seed: int | None = None,
        *,
        level: str = "practice",
        types_first: bool = False,
        form: str | None = None,
    ) -> str: ...

    def demonstrate(self, who: Person, scenario_id: str, persona_id: str | None = None) -> str: ...

    def call(self, who: Person, call_id: str) -> CallView: ...

    def choose(self, who: Person, call_id: str, choice_id: str, version: int) -> CallView: ...

    def hint(self, who: Person, call_id: str, version: int) -> CallView: ...

    def more_help(self, who: Person, call_id: str) -> CallView: ...

    def say(self, who: Person, call_id: str, version: int, text: str) -> CallView: ...

    def hear(self, who: Person, call_id: str, version: int, text: str) -> CallView: ...

    def say_moves(
        self, who: Person, call_id: str, version: int, text: str, moves: Sequence[str], wording: str | None = None
    ) -> CallView: ...

    def reveal(self, who: Person, call_id: str, version: int) -> CallView: ...


class Debrief(Protocol):
    """A call looked back on."""

    def worked(self, who: Person, call_id: str) -> WorkedView: ...

    def watched(self, who: Person, call_id: str) -> None: ...

    def look_back(self, who: Person, call_id: str, *, at_once: bool = False) -> DebriefView: ...

    def branch(self, who: Person, call_id: str, number: int) -> str: ...

    def learn(self, who: Person, call_id: str) -> LearnView: ...

    def compare(self, who: Person, call_id: str) -> CompareView: ...

    def share(self, who: Person, call_id: str) -> str: ...


class Records(Protocol):
    """Debriefs to take along."""

    def page(self, who: Person, token: str) -> str: ...

    def pdf(self, who: Person, token: str) -> Pdf: ...


class Programmes(Protocol):
    """The way from one call to the next."""

    def stages(self, who: Person, strengths: Sequence[Strength] = ()) -> tuple[CallStage, ...]: ...

    def next_step(self, who: Person, due: DueNow | None = None, strengths: Sequence[Strength] = ()) -> Step | None: ...

    def milestone(self, who: Person, call_id: str) -> Milestone | None: ...

    def listed(self, who: Person) -> tuple[ProgrammeRow, ...]: ...

    def offer(self, who: Person) -> ProgrammeRow | None: ...

    def enrol(self, who: Person, programme: str) -> None: ...

    def leave(self, who: Person) -> None: ...

    def position(self, who: Person, due: DueNow | None = None) -> ProgrammeView | None: ...

    def overview(self, who: Person) -> Overview: ...


class Drilling(Protocol):
    """Five minutes of cards."""

    def open(self, who: Person) -> DrillView: ...

    def answer(self, who: Person, token: str, answer: DrillAnswer, took_ms: int | None) -> DrillView: ...

    def reveal(self, who: Person, token: str) -> DrillView: ...

    def go_on(self, who: Person) -> DrillView: ...

    def due(self, who: Person) -> DueNow: ...

    def strengths(self, who: Person) -> tuple[Strength, ...]: ...


class Readiness(Protocol):
    """What somebody has shown over unseen calls."""

    def readiness(self, who: Person) -> ReadinessView: ...


class Reporting(Protocol):
    """Figures over many calls."""

    def mine(self, who: Person, scope: Scope = "all", scheme: Scheme = "light") -> Report: ...

    def team(self, who: Person, steps: Steps = "all", part: int = 0, scheme: Scheme = "light") -> Report: ...

    def csv(self, who: Person, shown: ChartAndTable) -> str: ...

    def workbook(self, who: Person, report: Report) -> bytes: ...


class Services(Protocol):
    """All rooms."""

    @property
    def people(self) -> People: ...

    @property
    def library(self) -> Library: ...

    @property
    def calls(self) -> Calls: ...

    @property
    def taking(self) -> Taking: ...

    @property
    def debrief(self) -> Debrief: ...

    @property
    def records(self) -> Records: ...

    @property
    def programmes(self) -> Programmes: ...

    @property
    def readiness(self) -> Readiness: ...

    @property
    def is_demonstration(self) -> bool: ...

    @property
    def reporting(self) -> Reporting: ...

    @property
    def drilling(self) -> Drilling: ...
