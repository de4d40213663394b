"""A call looked back on: verdict, analysis board, what to work on, mistakes asked again, branches, worked examples."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple

from simulator.domain.analysis import Label, TurnAnalysis
from simulator.domain.record import Level
from simulator.services.calls.views import BranchRow, Bubble, Panel


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence: one entry of the call."""

    number: int
    by: Literal["customer", "trainee"]
    text: str


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One line of the scorecard. `missed` says what happened instead, where it is not met and the scorecard says it."""

    id: str
    title: str
    missed: str | None
    verdict: Literal["met", "not_met", "not_applicable"]
    critical: bool
    criticality: str
    weight: int
    sources: tuple[tuple[str, str], ...]
    assumption: str | None
    evidence: tuple[Quote, ...]
    coaching: str
    approved: str | None
    approved_is_quoted: bool


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the scorecard."""

    title: str
    criteria: tuple[CriterionView, ...]
    met: int
    applicable: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Why one choice was wrong at that moment, and what to say instead."""

    number: int
    chosen: str
    why: str
    instead: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Better:
    """A choice that would have kept more, and what this customer would have answered to it."""

    text: str
    kind: Literal["said", "did"]
    reply: str
    mood: str


@dataclass(frozen=True, slots=True)
class BestCourse:
    """The shortest way from a turn to the best that was left.

    `number`: of the turn; `choices`: in words, in order, to the end of the call; `score` (0 to 100) and `passes`: what
    the call then comes to.
    """

    number: int
    choices: tuple[str, ...]
    score: float | None
    passes: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """One turn of the trainee on the analysis board. Scores are 0 to 100; `mood` is the customer's afterwards, 0 to 4.

    `lost` are criteria that could not be met any more after this turn. `why` says what the label rests on.
    """

    number: int
    label: Label
    before: float | None
    after: float | None
    can_pass_before: bool
    can_pass_after: bool
    mood: int
    why: str
    lost: tuple[str, ...]
    better: Better | None
    recovery: BestCourse | None


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One place on the chart, in units of its frame: after turn `number` (0: before the first)."""

    number: int
    x: float
    score_y: float
    mood_y: float
    label: Label | None
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The attainable score and the customer's mood over a call, laid out in a frame of `width` x `height` units.

    `pass_y` is the height of the pass mark, `score_ticks` and `mood_ticks` are (height, text) pairs. `summary` says in
    words what it shows.
    """

    width: float
    height: float
    points: tuple[ChartPoint, ...]
    pass_y: float
    score_ticks: tuple[tuple[float, str], ...]
    mood_ticks: tuple[tuple[float, str], ...]
    no_return_x: float | None
    summary: str


@dataclass(frozen=True, slots=True)
class AnalysisBoard:
    """Every turn's worth. `no_return` is the turn after which a pass was out of reach; `last_chance` the way to a pass
    just before it; `thresholds` explain the labels."""

    moments: tuple[Moment, ...]
    no_return: int | None
    last_chance: BestCourse | None
    chart: Chart
    thresholds: tuple[tuple[Label, str], ...]


@dataclass(frozen=True, slots=True)
class Priority:
    """One of the at most two things to work on. `also` are other criteria that the same turn lost; `turn` is where
    to take it again. `cost` is in points of the score, None where it failed the call whatever the figure."""

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
    for, `mistakes` those that can be asked again. `record` is the path of the page to take along, once there is one.
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
    marks: dict[int, Literal["good", "bad", "critical"]]
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


@dataclass(frozen=True, slots=True)
class Column:
    """One call of a comparison: how it came out, and its turns after the fork with their labels by number."""

    id: str
    title: str
    ended: bool
    score: float | None
    passed: bool | None
    critical: tuple[str, ...]
    outcome: str | None
    bubbles: tuple[Bubble, ...]
    labels: dict[int, Label]
    mood: str


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One criterion over all columns: its verdict in each."""

    title: str
    verdicts: tuple[Literal["met", "not_met", "not_applicable"], ...]


@dataclass(frozen=True, slots=True)
class CompareView:
    """A call and its branches: what was the same, then each one's own way, then the verdicts that differ."""

    id: str
    scenario: str
    persona: str
    speaker: str
    shared: tuple[Bubble, ...]
    columns: tuple[Column, ...]
    rows: tuple[CompareRow, ...]


@dataclass(frozen=True, slots=True)
class LearnOption:
    """One answer or action open at a turn that is asked again. `keeps`: it gives nothing away."""

    id: str
    text: str
    kind: Literal["response", "action"]
    keeps: bool
    label: Label
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """A turn labelled mistake or blunder, asked again. `before` are the last lines until then."""

    number: int
    label: Label
    before: tuple[Bubble, ...]
    panels: tuple[Panel, ...]
    options: tuple[LearnOption, ...]
    chosen: str
    best: str
    reply: str
    coaching: str | None
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LearnView:
    """Learn from your mistakes: the questions of one call, one after another."""

    id: str
    scenario: str
    persona: str
    speaker: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class WorkedStep:
    """One decision of the perfect call: what was chosen and why, what was not and why not, and the answer to it."""

    number: int
    text: str
    kind: Literal["said", "did"]
    spiel: str | None
    reasons: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    instead_of: tuple[tuple[str, str], ...]
    opened: tuple[Panel, ...]
    reply: Bubble


@dataclass(frozen=True, slots=True)
class WorkedView:
    """The perfect call, to be watched decision by decision."""

    id: str
    scenario_id: str
    persona_id: str
    scenario: str
    persona: str
    speaker: str
    agent: str
    company: str
    brief: str
    case: str
    opening: Bubble
    steps: tuple[WorkedStep, ...]
    outcome: str
    score: float | None


class AnalysedTurn(NamedTuple):
    """A turn with its words: what was said or done, and what would have kept more.

    `recovery`: the shortest way from here to the best that was left without another critical error, as choice ids.
    """

    turn: TurnAnalysis
    said: str
    better: str | None
    recovery: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md, with what we know besides; keys in a fixed order."""
        return {**self.turn.as_json(), "recovery": list(self.recovery)}
