"""What a turn was worth, told from every course the call could still have taken."""

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

Label = Literal["best", "good", "inaccuracy", "mistake", "blunder"]
"""Best is right then; good is right and had been said or done already; the others are wrong then or cost something."""
LABELS: tuple[Label, ...] = ("best", "good", "inaccuracy", "mistake", "blunder")
FINE: tuple[Label, ...] = ("best", "good")
"""The labels of what was right then."""
LEAST_POINTS = 1.0
"""Less than this is no loss: no line was lost by it. Something did not come up that would have been met, and so weighs.
"""
MISTAKE_POINTS = 5.0
"""From this loss of attainable score on (0 to 100), or from this weight of what was violated on, an inaccuracy is a
mistake. A judgement of ours, no study.
"""


class Worth(NamedTuple):
    """What can still come of a call: the highest score (0 to 100), and whether a pass is possible.

    Highest over every continuation without a (further) critical error; of a call that is over, what it came to. No
    score: nothing that counts can come up.
    """

    score: float | None
    can_pass: bool


@dataclass(frozen=True, slots=True)
class TurnAnalysis:
    """One turn of the trainee. `turn` is its number in the transcript, as scorecards cite it.

    `before` and `after`: what could still come of the call. `better` is a choice that would have kept more, or as much
    and was not wrong; `lost` are ids of criteria that cannot be met any more because of this turn; `violated` are the
    checks that forbade something in it at that moment, whatever came before: ids of criterion and part. `exact`:
    whether no more than `before` and `after` was attainable; else at least so much was.
    """

    turn: int
    choice: str | None
    before: Worth
    after: Worth
    label: Label
    better: str | None = None
    lost: tuple[str, ...] = ()
    violated: tuple[tuple[str, str], ...] = ()
    exact: bool = True

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md, with what we know besides; keys in a fixed order."""
        return {
            "turn": self.turn,
            "choice": self.choice,
            "attainable_before": self.before.score,
            "attainable_after": self.after.score,
            "can_pass_before": self.before.can_pass,
            "can_pass_after": self.after.can_pass,
            "label": self.label,
            "better": self.better,
            "exact": self.exact,
            "lost": list(self.lost),
            "violated": [{"criterion": criterion, "part": part} for criterion, part in self.violated],
        }


def cost(before: Worth, after: Worth) -> float:
    """Points of attainable score lost, 0 to 100."""
    return max(0.0, (before.score or 0.0) - (after.score or 0.0))


def label_of(
    before: Worth, after: Worth, *, critical: bool, slip: int = 0, wrong: bool = False, spare: bool = False
) -> Label:
    """The label of a turn: what was right or wrong then comes first, what it cost of the score second.

    Where nothing was left to lose, a wrong turn is still wrong. `critical`: a critical error was made in it, whether or
    not it was the first. `slip`: the weight of the weightiest criterion that forbade something in it, 0 for none.
    `wrong`: the author of the answer says that it was wrong at that moment. `spare`: all of it had been said or done
    before.
    """
    lost = max(cost(before, after), slip)
    if critical or (before.can_pass and not after.can_pass):
        return "blunder"
    if lost >= MISTAKE_POINTS:
        return "mistake"
    if lost >= LEAST_POINTS or wrong:
        return "inaccuracy"
    return "good" if spare else "best"
