"""How sure one can be of a share: by SciPy, with how many it rests on always beside it."""

from functools import lru_cache
from typing import Final, NamedTuple

from scipy import stats

CONFIDENCE: Final = 0.95
"""Of every interval that is shown."""
ENOUGH: Final = 10
"""From so many on, shares are put in order by size. Below, three of five and four of five may be the same thing."""
ENOUGH_FOR_A_CHANGE: Final = 5
"""From so many on either side, an earlier and a later share are compared."""
CHANCE: Final = 0.05
"""A change that chance brings about less often than this is called one."""


class Interval(NamedTuple):
    """Where a share lies, with the confidence CONFIDENCE: 0 to 1."""

    low: float
    high: float


@lru_cache(65_536)
def interval(met: int, of: int) -> Interval:
    """Wilson's interval of a share `met` of `of`; all there is, 0 to 1, where nothing came up."""
    if of == 0:
        return Interval(0.0, 1.0)
    found = stats.binomtest(met, of).proportion_ci(CONFIDENCE, method="wilson")
    return Interval(float(found.low), float(found.high))


@lru_cache(4_096)
def chance_of_rise(before: tuple[int, int], after: tuple[int, int]) -> float:
    """How often chance alone would bring about such a rise or a larger one (Fisher's exact test, one-sided); 0 to 1.

    `before` and `after`: how many were met, of how many.
    """
    table = [[after[0], after[1] - after[0]], [before[0], before[1] - before[0]]]
    return float(stats.fisher_exact(table, alternative="greater").pvalue)
