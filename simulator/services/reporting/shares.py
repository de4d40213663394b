"""How sure one can be of a share: by SciPy, with how many it rests on always beside it."""

import math
from collections.abc import Sequence
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


def interval_over_people(counts: Sequence[tuple[int, int]]) -> Interval:
    """Wilson's interval of a share over people, each with `met` of `of`: the answers of one person are alike.

    They are worth fewer than there are: by the design effect of the people as clusters, and by Student's t for how few
    these are (Korn and Graubard 1998), never more than there are. Of one person alone it is that person's share.
    """
    told = [(met, of) for met, of in counts if of]
    met, of, people = sum(met for met, _ in told), sum(of for _, of in told), len(told)
    if people < 2:
        return interval(met, of)
    share = met / of
    apart = people / (people - 1) * sum((one - share * asked) ** 2 for one, asked in told)
    design = max(1.0, apart / (of * share * (1 - share))) if 0 < share < 1 else 1.0
    tail = (1 + CONFIDENCE) / 2
    z = float(stats.norm.ppf(tail))
    worth = of / design * (z / float(stats.t.ppf(tail, people - 1))) ** 2
    middle = (share + z * z / (2 * worth)) / (1 + z * z / worth)
    half = z / (1 + z * z / worth) * math.sqrt(share * (1 - share) / worth + (z / (2 * worth)) ** 2)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


@lru_cache(4_096)
def chance_of_rise(before: tuple[int, int], after: tuple[int, int]) -> float:
    """How often chance alone would bring about such a rise or a larger one (Fisher's exact test, one-sided); 0 to 1.

    `before` and `after`: how many were met, of how many.
    """
    table = [[after[0], after[1] - after[0]], [before[0], before[1] - before[0]]]
    return float(stats.fisher_exact(table, alternative="greater").pvalue)
