"""A change set: the drafts of one person on their way into the library, and what was said of them.

What is kept is a list of steps, never changed; how a change set stands is told from them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, NamedTuple

StepKind = Literal["asked", "signed", "sent_back", "withdrawn", "published"]
State = Literal["draft", "in_review", "sent_back", "withdrawn", "published"]
_STATES: Final[dict[StepKind, State]] = {
    "asked": "in_review",
    "sent_back": "sent_back",
    "withdrawn": "withdrawn",
    "published": "published",
}
LONGEST_NOTE: Final = 2_000
"""Letters of a note."""


class Stamp(NamedTuple):
    """From which library (its hash) to which: exactly what was read."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One thing somebody did with a change set. `person` is an id, `name` what they were called then.

    `of` is what the change set was at that moment; `publication` its number, for a step "published".
    """

    kind: StepKind
    person: str
    name: str
    at: datetime
    of: Stamp
    note: str = ""
    publication: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The steps of one change set, oldest first; the first is that its author has asked for a review."""

    number: int
    steps: tuple[ReviewStep, ...]

    @property
    def author(self) -> str:
        """The id of whoever wrote it."""
        return self.steps[0].person

    @property
    def author_name(self) -> str:
        """What they were called when they asked last."""
        return [step.name for step in self.steps if step.kind == "asked"][-1]

    @property
    def state(self) -> State:
        """Where it is."""
        return next(_STATES[step.kind] for step in reversed(self.steps) if step.kind in _STATES)

    @property
    def signatures(self) -> Sequence[ReviewStep]:
        """What was signed since a review was asked for last; whether it still counts is another question."""
        asked = max(place for place, step in enumerate(self.steps) if step.kind == "asked")
        return [step for step in self.steps[asked:] if step.kind == "signed"]

    def signed_by_another(self, now: Stamp) -> Sequence[ReviewStep]:
        """The signatures of others than the author that are of exactly what it is now."""
        return [step for step in self.signatures if step.person != self.author and step.of == now]
