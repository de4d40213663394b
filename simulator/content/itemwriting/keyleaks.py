"""Key leaks: over a whole library, can the right answers be told by how they look?

Each cue is a guesser who understands nothing. Where it singles one answer out of a set, it hits or misses; whether it
hits more often than chance would is an exact test. A small library cannot be tested this way, and that is said.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from simulator.content.itemwriting.alternatives import AnswerSet
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.wording import courtesy

FEWEST_SETS = 20
"""Below about twenty decisions even a strong leak (three hits in four) would not show."""
TOO_UNLIKELY = 0.01
"""One-sided: by chance alone, one library in a hundred is accused per cue."""

Guess = Callable[[int, str], int]
"""What an answer's place in the file and its text are worth to a guesser."""

CUES: Mapping[str, Guess] = {
    "longest": lambda at, text: len(text),
    "shortest": lambda at, text: -len(text),
    "first in the file": lambda at, text: -at,
    "most courteous": lambda at, text: courtesy(text),
    "most question marks": lambda at, text: text.count("?"),
}


@dataclass(frozen=True, slots=True)
class Leak:
    """How one cue did over a library.

    `sets`: in how many it singles out one answer. `hits`: in how many that is right, a set counting as the share of its
    cases, 0 to `sets`; `expected`: the same by chance. `chance`: the probability (0 to 1) of so many hits or more.
    """

    cue: str
    sets: int
    hits: Fraction
    expected: Fraction
    chance: float

    @property
    def testable(self) -> bool:
        """Whether there are FEWEST_SETS or more to tell by."""
        return self.sets >= FEWEST_SETS

    @property
    def leaks(self) -> bool:
        """Whether the right answer can be told by this cue: testable, and less likely by chance than TOO_UNLIKELY."""
        return self.testable and self.chance < TOO_UNLIKELY

    def __str__(self) -> str:
        """How it did, in half a sentence for the author."""
        return f"“{self.cue}” is right in {_shown(self.hits)} of {self.sets} sets, by chance in {_shown(self.expected)}"


def summary(leaks: Sequence[Leak]) -> str:
    """One sentence on all cues, those that cannot be tested included."""
    tested = [str(leak) for leak in leaks if leak.testable]
    other = [f"“{leak.cue}” ({leak.sets})" for leak in leaks if not leak.testable]
    short = f"too few sets to tell, {FEWEST_SETS} are needed: {', '.join(other)}"
    return f"Guessing by looks: {'; '.join([*tested, *([short] if other else [])])}."


def _shown(number: Fraction) -> str:
    return f"{float(number):.3g}"


def key_leaks(sets: Sequence[AnswerSet]) -> tuple[Leak, ...]:
    """Each of CUES over all sets in which something is right and something wrong in some case."""
    decisions = [answers for answers in sets if answers.choices]
    return tuple(_leak(cue, guess, decisions) for cue, guess in CUES.items())


def check_key_leaks(sets: Sequence[AnswerSet], leaks: Sequence[Leak]) -> Iterator[Diagnostic]:
    """A warning W911 for each cue that leaks, at the first set in which there is a choice."""
    for leak in leaks:
        if leak.leaks:
            first = next(answers.document for answers in sets if answers.choices)
            message = (
                f"Over the whole library the right answer can be told by its looks: {leak} (p = {leak.chance:.2g})."
            )
            fix = f"Rewrite or reorder answers, here and elsewhere, until “{leak.cue}” is a guess like any other."
            yield first.finding("W911", ("responses",), message, fix, key=True, warn=True)


def _leak(cue: str, guess: Guess, sets: Sequence[AnswerSet]) -> Leak:
    hits, odds = Fraction(0), []
    for answers in sets:
        worth = [guess(at, option.text) for at, option in enumerate(answers.options)]
        top = [at for at, value in enumerate(worth) if value == max(worth)]
        if len(top) > 1:
            continue
        keys = answers.choices.values()
        hits += Fraction(sum(top[0] in right for right in keys), len(keys))
        odds.append(Fraction(sum(len(right) for right in keys), len(keys) * len(worth)))
    return Leak(cue, len(odds), hits, sum(odds, Fraction(0)), at_least(floor(hits), odds))


def at_least(hits: int, odds: Sequence[Fraction]) -> float:
    """The exact probability (0 to 1) of so many hits or more, each with odds of its own: the Poisson-binomial tail.

    With equal odds it is the binomial one.
    """
    # scipy.stats.poisson_binom gives the same figures, and to import it takes as long as all the rest of a check.
    spread = [1.0]
    for share in odds:
        hit = float(share)
        spread = [
            (spread[count] if count < len(spread) else 0.0) * (1 - hit) + (spread[count - 1] * hit if count else 0.0)
            for count in range(len(spread) + 1)
        ]
    return min(1.0, sum(spread[max(hits, 0) :]))
