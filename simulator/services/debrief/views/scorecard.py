"""The debrief of a call: the verdict, the scorecard, what to work on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from simulator.design.words import LEVEL_NAMES, Mark, Remedy, Result, result, whole_points
from simulator.domain.evaluation import Verdict
from simulator.domain.record import Level
from simulator.domain.scorecard import Criticality
from simulator.services.calls.derived import derive
from simulator.services.calls.views import BranchRow, Bubble
from simulator.services.debrief import wording
from simulator.services.debrief.views.board import AnalysisBoard
from simulator.services.debrief.wording import Fact


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence: one entry of the call, said or done."""

    number: int
    by: Literal["customer", "trainee"]
    text: str
    kind: Literal["said", "did"] = "said"


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One line of the scorecard. `missed` says what happened instead, where it is not met and the scorecard says it.

    Derived: `heading` is what it is shown as, `verdict_text` and `criticality_text` are what stands beside that, and
    `fault` is what a turn did that did not meet it.
    """

    id: str
    title: str
    missed: str | None
    verdict: Verdict
    critical: bool
    criticality: Criticality
    weight: int
    sources: tuple[tuple[str, str], ...]
    assumption: str | None
    evidence: tuple[Quote, ...]
    coaching: str
    approved: str | None
    approved_is_quoted: bool
    heading: str = field(init=False)
    verdict_text: str = field(init=False)
    criticality_text: str = field(init=False)
    fault: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(
            self,
            heading=self.missed or self.title,
            verdict_text=wording.verdict(self.verdict, missed=bool(self.missed), critical=self.critical),
            criticality_text=wording.criticality(self.criticality, critical=self.critical),
            fault=wording.fault(self.title, self.missed),
        )


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the scorecard. Derived: `met_text`, how much of it was met."""

    title: str
    criteria: tuple[CriterionView, ...]
    met: int
    applicable: int
    met_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(self, met_text=wording.met(self.met, self.applicable))


@dataclass(frozen=True, slots=True)
class Remark:
    """Why one choice was wrong at that moment, and what to say instead."""

    number: int
    chosen: str
    why: str
    instead: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Priority:
    """One of the at most two things to work on. `also` are other criteria that the same turn lost; `turn` is where
    to take it again. `cost` is in points of the score, None where it failed the call whatever the figure. `remedy` is
    what kind of thing `coaching` asks for; `approved` are words to say, if that is the remedy.

    Derived: `cost_text`, what it cost in words.
    """

    title: str
    critical: bool
    cost: float | None
    sources: tuple[tuple[str, str], ...]
    evidence: tuple[Quote, ...]
    coaching: str
    approved: str | None
    approved_is_quoted: bool
    also: tuple[str, ...]
    turn: int
    drill: str
    remedy: Remedy = "do"
    cost_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(self, cost_text=wording.cost(self.cost, critical=self.critical))


@dataclass(frozen=True, slots=True)
class Praise:
    """Something done well that others get wrong there; about a turn, never in general."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class TypedReview:
    """What was typed before any answer was seen, beside what was chosen and the approved words. It is never graded.

    `parts` are the parts of the approved words, each with whether something like it was heard in what was typed.
    """

    number: int
    typed: str
    chosen: str
    approved: str | None
    approved_source: str | None
    parts: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class DebriefView:
    """Everything the debrief shows: the verdict first. `faults` says of each turn that broke something, what.

    `standing` says whether the call counts, and why if it does not. `hints` are turns before which a hint was asked
    for, `mistakes` those that can be asked again. `judged`: enough came up.
    `record` is the path of the page to take along, once there is one.

    Derived: `result` and the `headline` that says it, `score_text` (None: not judged), `pass_line` (what the
    score is measured by), `facts` (what call this was), `tasks_text` (what the priorities stand under).
    """

    id: str
    scenario_id: str
    persona_id: str
    scenario: str
    persona: str
    speaker: str
    case: str
    case_assumption: str | None
    passed: bool
    score: float | None
    pass_mark: int
    critical: tuple[CriterionView, ...]
    sections: tuple[SectionView, ...]
    remarks: tuple[Remark, ...]
    bubbles: tuple[Bubble, ...]
    marks: dict[int, Mark]
    faults: dict[int, tuple[str, ...]]
    outcome: str
    handle_time_seconds: int
    turns: int
    scorecard: str
    counsel: str | None
    level: Level = "practice"
    standing: str = ""
    hints: tuple[int, ...] = ()
    board: AnalysisBoard | None = None
    priorities: tuple[Priority, ...] = ()
    praise: tuple[Praise, ...] = ()
    typed_lines: tuple[TypedReview, ...] = ()
    mistakes: tuple[int, ...] = ()
    branch_of: BranchRow | None = None
    branches: tuple[BranchRow, ...] = ()
    started_at: datetime | None = None
    record: str | None = None
    judged: bool = True
    result: Result = field(init=False)
    headline: str = field(init=False)
    score_text: str | None = field(init=False)
    pass_line: str = field(init=False)
    facts: tuple[Fact, ...] = field(init=False)
    tasks_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        critical = len(self.critical)
        came_out = result(passed=self.passed, critical=critical, judged=self.judged)
        unscored = self.score is None or came_out == "ungraded"
        derive(
            self,
            result=came_out,
            headline=wording.headline(came_out, critical),
            score_text=None if unscored else whole_points(self.score or 0.0, self.pass_mark),
            pass_line=wording.pass_line(self.pass_mark, critical),
            facts=tuple(fact for fact in self._facts() if fact.text),
            tasks_text=wording.tasks(len(self.priorities)),
        )

    def _facts(self) -> Iterator[Fact]:
        yield Fact("call", "Call", self.scenario)
        yield Fact("customer", self.speaker, self.persona)
        yield Fact("case", "What was true", self.case)
        yield Fact("assumption", "Assumption", self.case_assumption or "")
        yield Fact("outcome", "How it ended", self.outcome)
        yield Fact("date", "Date", wording.date(self.started_at))
        yield Fact("length", "Length", wording.length(self.handle_time_seconds, self.turns))
        yield Fact("support", "Support", LEVEL_NAMES[self.level])
        yield Fact("standing", "Standing", self.standing)
        yield Fact("hints", "Hints", wording.hints(self.hints))
        yield Fact("scorecard", "Graded by", self.scorecard)
