"""What a made-up trainee knows: by statement, a chance to know it that practice lifts and days without it wear off.

The figures are judgements of ours, so that histories look like people's; no study stands behind them. What matters is
that the truth is known: whatever is measured on these histories can be held against it.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final, Self

from simulator.domain.record import Level

TEACHES: Final[dict[Level, float]] = {"worked": 0.7, "guided": 1.0, "practice": 0.8, "assessment": 0.5}
"""How much of what could be learned is, by level: watched, at once after each choice, in the debrief, in the record."""
TOLD: Final = 0.6
"""The same of a card of a drill: the right words and why, after each answer."""
LASTS: Final = 1.7
"""By how much each day of practice lets a memory last longer."""
LONGEST_DAYS: Final = 180.0
"""The half-life that no practice lifts a memory above."""


@dataclass(frozen=True, slots=True)
class Memory:
    """A statement in somebody's head: `knows` (0 to 1) on day `day`, and the days in which half of it is forgotten."""

    knows: float
    half_life: float
    day: float = 0.0

    def on(self, day: float) -> float:
        """The chance to know it on a day, 0 to 1."""
        left: float = 0.5 ** (max(0.0, day - self.day) / self.half_life)
        return self.knows * left


@dataclass(slots=True)
class Skill:
    """A made-up trainee. All shares lie between 0 and 1.

    `learns`: how much of what is missing one practice adds. `forgets`: the half-life of what was practised once, in
    days; infinite: never. `guesses`: the chance to do right what is not known, as sensible people do. `hurries`: the
    chance to leave out what is known. `knows_at_first` holds for every statement until it is practised.
    """

    learns: float
    forgets: float
    guesses: float
    hurries: float
    knows_at_first: float
    memories: dict[str, Memory] = field(default_factory=dict)

    @classmethod
    def drawn(cls, chance: random.Random) -> Self:
        """One of many people: quick and slow, careful and careless.

        They guess so that whoever knows nothing passes a quarter of the open calls, as readers without the guide did.
        """
        return cls(
            learns=chance.uniform(0.25, 0.7),
            forgets=chance.uniform(8.0, 30.0),
            guesses=chance.betavariate(13, 7),
            hurries=chance.betavariate(1, 40),
            knows_at_first=chance.uniform(0.02, 0.2),
        )

    @classmethod
    def fixed(cls, knows: float, guesses: float = 0.0) -> Self:
        """Somebody who knows each statement with the same chance for ever, and neither learns nor hurries."""
        return cls(learns=0.0, forgets=float("inf"), guesses=guesses, hurries=0.0, knows_at_first=knows)

    def knows(self, statement: str, day: float) -> float:
        """The chance to know a statement on a day, 0 to 1."""
        found = self.memories.get(statement)
        return self.knows_at_first if found is None else max(found.on(day), self.knows_at_first)

    def chance_right(self, statement: str, day: float) -> float:
        """The chance to do on a day what rests on one statement: known and not hurried past, or guessed."""
        known = self.knows(statement, day)
        return (1.0 - self.hurries) * (known + (1.0 - known) * self.guesses)

    def practise(self, statements: Iterable[str], teaches: float, day: float) -> None:
        """Learn where these statements came up, each once. `teaches`: how much of what could be learned is, 0 to 1."""
        if not self.learns:
            return
        for statement in statements:
            before = self.knows(statement, day)
            known = self.memories.get(statement) or Memory(before, self.forgets / LASTS)
            again = statement in self.memories and known.day == day  # more of the same on a day lasts no longer
            lasts = known.half_life if again else min(known.half_life * LASTS, LONGEST_DAYS)
            after = before + self.learns * teaches * (1.0 - before)
            self.memories[statement] = replace(known, knows=after, half_life=lasts, day=day)
