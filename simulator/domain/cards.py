"""Cards of a refresher drill: one statement or spiel of the guide, asked in one way; its question, an answer, a mark.

A card is made from what the library holds anyway (scenarios, spiels, moves, statements); none is written for itself.
"""

from dataclasses import dataclass
from typing import Literal

CardKind = Literal["say_next", "look_up", "order", "department", "finish", "spot", "withhold"]
"""The kind of cue: say what comes next, what must be looked up first, put the steps in order, which department takes
it, finish the spiel, spot the mistake in a short transcript, what must not be said to somebody else."""
Input = Literal["typed", "pick", "order", "gaps"]
"""How a question is answered: in own words, by picking one option, by putting all options in order, by filling gaps."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is remembered of by somebody. `id` is the same in every library that asks the same thing in the same way.

    `version` changes when what the answer must hold changes: what somebody knew of an older version is due again.
    `statement` is the guide's number that it practises, `scenario` the call that practises it, `topic` what keeps
    cards of one sort apart in a session (the scenario's concern). `is_critical`: to miss it harms a customer or
    breaks the law.
    """

    id: str
    kind: CardKind
    statement: str
    version: str
    scenario: str
    topic: str
    is_critical: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A line of a short transcript. `turn` counts from 1 among the lines of the agent; None for the customer's."""

    speaker: Literal["agent", "customer"]
    text: str
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class Choosable:
    """One option of a question; `id` is what an answer names and tells nothing of which is right."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A card as it is asked this time: wording, customer, case and order come from the seed.

    `situation` is what is known: who is on the line, what they said (`said`), what the screen shows (`account`, rows of
    label and value). `ask` is the one sentence that is asked. `options` for "pick" and "order", in the order shown;
    `gapped` for "gaps": the pieces of the spiel around its gaps, one more than there are gaps.
    """

    card: Card
    seed: int
    input: Input
    situation: str
    said: tuple[Said, ...]
    account: tuple[tuple[str, str], ...]
    ask: str
    options: tuple[Choosable, ...] = ()
    gapped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DrillAnswer:
    """What somebody answered: `text` when typed, `picked` ids of options (one, or all in order), `gaps` as filled."""

    text: str = ""
    picked: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """How an answer was marked. `credit` is 0 to 1; `is_critical`: the answer would have harmed a customer.

    `heard` are the labels of moves heard in typed words; `right` the right words, `why` the reason in a sentence or
    two, `verdict` one sentence on what was answered. `rule` says how such answers are accepted.
    """

    credit: float
    is_critical: bool
    verdict: str
    right: tuple[str, ...]
    why: str
    rule: str
    heard: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether nothing was missing."""
        return self.credit >= 1
