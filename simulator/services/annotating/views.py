"""What the annotating room hands out: lines of a call with the acts suggested for them, and what these are worth."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.domain.base import FactValue
from simulator.domain.evaluation import Evaluation
from simulator.domain.roles import Side


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An act that may have been done in a line. `confidence`: 0 to 1. `taken`: it stands unless the trainer says no."""

    act: str
    confidence: float
    taken: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a call, nobody's personal data in it as far as that was found.

    `at`: seconds from the beginning, where the file says so. `acts`: as they stand, in order: what was suggested and
    taken, until a trainer has corrected it. `spiel`: the approved wording that was recognised in it.
    """

    by: Side
    text: str
    at: float | None
    acts: tuple[str, ...]
    suggested: tuple[Suggestion, ...] = ()
    spiel: str | None = None


@dataclass(frozen=True, slots=True)
class AnnotatedCall:
    """A call to be corrected and graded.

    `source`: what kind of file it was, in words. `told_apart`: how agent and customer were, in a sentence.
    `replaced`: kind of personal data -> how often it was replaced. `remarks`: what to look at, a sentence each.
    `settled`: a trainer has answered what was unsure and matters. `corrected`: they have been through every line.
    """

    name: str
    source: str
    told_apart: str
    lines: tuple[Line, ...]
    replaced: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    scorecard: str = ""
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    outcome: str | None = None
    settled: bool = False
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """An account that the call may have been about, in a sentence, and what is true of it."""

    title: str
    facts: Mapping[str, FactValue]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be used, with the sentence that says why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class ActAgreement:
    """How far suggestions for one act agree with what trainers made of them, over lines of its side.

    `n`: lines in which it was done. `suggested`: lines for which it was suggested. Precision, recall and Cohen's kappa
    are None where nothing can be said (nothing suggested; nothing done; no more than chance can tell).
    """

    act: str
    by: Side
    n: int
    suggested: int
    both: int
    precision: float | None
    recall: float | None
    kappa: float | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Suggestions against corrections. `as_they_stand`: share of lines whose acts needed no correction at all."""

    calls: int
    lines: int
    as_they_stand: float | None
    acts: tuple[ActAgreement, ...]
    agent: ActAgreement
    customer: ActAgreement


@dataclass(frozen=True, slots=True)
class GradedTurn:
    """A turn of a graded call. `label`: what it was worth (best to blunder), empty for the customer's."""

    number: int
    by: Side
    text: str
    acts: tuple[str, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class GradedCall:
    """A corrected call as `grade` has it, with what its turns were worth."""

    evaluation: Evaluation
    titles: Mapping[str, str]
    turns: tuple[GradedTurn, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActChoice:
    """An act that a line can be given: its id, its group and what it means in a sentence."""

    id: str
    by: Side
    group: str
    means: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a trainer chooses from: acts of both sides, scorecards by title, facts and outcomes with their values."""

    acts: tuple[ActChoice, ...]
    scorecards: Mapping[str, str]
    facts: Mapping[str, tuple[FactValue, ...]]
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A file to be written: its path inside a library, and its text."""

    path: str
    text: str
