"""What verdicts come to: the one definition of score, *passed* and result, for scorer, prover and analysis.

*Applicable* is any verdict but `not_applicable`, and the weight that applied is what was *at stake*; a *critical error*
is a critical criterion (`Criterion.is_critical`) that is not met.
"""

from fractions import Fraction
from typing import Any, Protocol, overload

from simulator.domain.evaluation import Result
from simulator.domain.scorecard import Scorecard


class Counts(Protocol):
    """Whole numbers, one for each of many calls: an array of NumPy, which only `simulator.proof` knows."""

    def __ge__(self, other: Any, /) -> Any: ...

    def __rmul__(self, other: Any, /) -> Any: ...

    def __eq__(self, other: object, /) -> Any: ...


@overload
def is_passed(scorecard: Scorecard, met: int, applicable: int, barring: int) -> bool: ...


@overload
def is_passed(scorecard: Scorecard, met: Counts, applicable: Counts, barring: Counts) -> Any: ...


def is_passed(scorecard: Scorecard, met: Any, applicable: Any, barring: Any) -> Any:
    """Whether a call passes: enough applied to be judged, nothing bars a pass, and the score reaches the pass mark.

    `met` and `applicable`: weights. `barring`: how many criteria are not met that bar a pass, critical or needed
    (`Criterion.bars_a_pass`). Either one whole number each, or arrays of one length, and then an array of truth values.
    Exact: nothing is rounded before it is compared.
    """
    judged = applicable >= scorecard.judged_from
    return judged & (100 * met >= scorecard.pass_mark * applicable) & (barring == 0)


def result_of(scorecard: Scorecard, met: int, applicable: int, critical_errors: int, barring: int) -> Result:
    """How one call came out, from the same numbers as `is_passed`; `critical_errors` are part of `barring`.

    A critical error decides, however little came up besides: harm that was done needs nothing beside it to be judged.
    """
    if critical_errors:
        return "critical_error"
    if applicable < scorecard.judged_from:
        return "not_judged"
    return "passed" if is_passed(scorecard, met, applicable, barring) else "not_passed"


def score_of(met: int, applicable: int) -> float | None:
    """The score, 0 to 100 with one decimal: weight met over weight applicable; None where nothing applied."""
    return round(float(Fraction(100 * met, applicable)), 1) if applicable else None
