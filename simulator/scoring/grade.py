"""What verdicts come to: the one definition of the score and of *passed*, for scorer, prover and analysis.

*Applicable* is any verdict but `not_applicable`; a *critical error* is a critical criterion (`Criterion.is_critical`)
that is not met.
"""

from fractions import Fraction
from typing import Any, Protocol, overload


class Counts(Protocol):
    """Whole numbers, one for each of many calls: an array of NumPy, which only `simulator.proof` knows."""

    def __gt__(self, other: Any, /) -> Any: ...

    def __rmul__(self, other: Any, /) -> Any: ...

    def __eq__(self, other: object, /) -> Any: ...


@overload
def is_passed(pass_mark: int, met: int, applicable: int, critical_errors: int) -> bool: ...


@overload
def is_passed(pass_mark: int, met: Counts, applicable: Counts, critical_errors: Counts) -> Any: ...


def is_passed(pass_mark: int, met: Any, applicable: Any, critical_errors: Any) -> Any:
    """Whether a call passes: something applied, no critical error was made, and the score reaches the pass mark.

    `pass_mark`: 1 to 100. `met` and `applicable`: weights. `critical_errors`: how many. Either one whole number each,
    or arrays of one length, and then an array of truth values. Exact: nothing is rounded before it is compared.
    """
    return (applicable > 0) & (100 * met >= pass_mark * applicable) & (critical_errors == 0)


def score_of(met: int, applicable: int) -> float | None:
    """The score, 0 to 100 with one decimal: weight met over weight applicable; None where nothing applied."""
    return round(float(Fraction(100 * met, applicable)), 1) if applicable else None
