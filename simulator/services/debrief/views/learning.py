"""A call looked at once more: beside its branches, its mistakes asked again, the perfect one watched."""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from simulator.design.words import RESULTS, Result, figure, points, result
from simulator.domain.analysis import FINE, Label, TurnAnalysis
from simulator.domain.evaluation import Verdict
from simulator.services.calls.derived import derive
from simulator.services.calls.views import Bubble, Panel
from simulator.services.debrief import wording


@dataclass(frozen=True, slots=True)
class Column:
    """One call of a comparison: how it came out, and its turns after the fork with their labels by number.

    `standing` says whether it counts, `judged` whether enough came up.

    Derived: `result`, `result_text` (its name), `score_text` (empty: none).
    """

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
    standing: str = ""
    judged: bool = True
    result: Result = field(init=False)
    result_text: str = field(init=False)
    score_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        came_out = result(ended=self.ended, passed=self.passed, critical=len(self.critical), judged=self.judged)
        derive(self, result=came_out, result_text=RESULTS[came_out], score_text=figure(self.score, came_out))


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One criterion over all columns: its verdict in each."""

    title: str
    verdicts: tuple[Verdict, ...]


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
    """One answer or action open at a turn that is asked again. `keeps`: it is accepted.

    So it is where it gives nothing away, or puts right what the turn was wrong for and something had to come before it;
    `why` says so then. Derived: `title`, what stands above what is said of it.
    """

    id: str
    text: str
    kind: Literal["response", "action"]
    keeps: bool
    label: Label
    why: str
    title: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(self, title=wording.answered(keeps=self.keeps, fine=self.label in FINE))


@dataclass(frozen=True, slots=True)
class Question:
    """A turn labelled mistake or blunder, asked again. `before` are the last lines until then.

    `answered`: the option that was chosen first when it was asked again, if it has been; that one counts.
    """

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
    answered: str | None = None


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
    """One decision of the perfect call: what was chosen and why, what was not and why not, and the answer to it.

    `spiel`, `spiel_text` and `spiel_says`: as in a `Bubble`. `move`: in an open call, what the moves are called whose
    words `text` is; else empty.
    """

    number: int
    text: str
    kind: Literal["said", "did"]
    spiel: str | None
    spiel_text: str
    spiel_says: str
    reasons: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    instead_of: tuple[tuple[str, str], ...]
    opened: tuple[Panel, ...]
    reply: Bubble
    move: str = ""


@dataclass(frozen=True, slots=True)
class WorkedView:
    """The perfect call, to be watched decision by decision. Derived: `score_text` (empty: no score)."""

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
    score_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(self, score_text="" if self.score is None else points(self.score))


class AnalysedTurn(NamedTuple):
    """A turn with its words: what was said or done, and what would have kept more.

    `recovery`: how a good agent would go on from here to the end of the call, as choice ids. `better_move`: in an open
    call, what the moves are called whose words `better` is.
    """

    turn: TurnAnalysis
    said: str
    better: str | None
    recovery: tuple[str, ...] = ()
    better_move: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md, with what we know besides; keys in a fixed order."""
        better = {"better_move": self.better_move, "better_words": self.better}
        return {**self.turn.as_json(), **better, "recovery": list(self.recovery)}

    @property
    def course(self) -> str:
        """The attainable score before and after it."""
        return wording.course(self.turn.before.score, self.turn.after.score, exact=self.turn.exact)

    @property
    def no_return_text(self) -> str:
        """That a pass was out of reach after it; empty where it was not this turn that put it there."""
        gone = self.turn.before.can_pass and not self.turn.after.can_pass
        return wording.no_return(self.turn.turn) if gone else ""
