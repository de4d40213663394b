"""What a turn was worth, told from every course the call could still have taken."""

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

Label = Literal["best", "good", "inaccuracy", "mistake", "blunder"]
"""Best keeps all that could be had and wastes no turn; good keeps it and takes longer; the others cost something."""
LABELS: tuple[Label, ...] = ("best", "good", "inaccuracy", "mistake", "blunder")
MISTAKE_POINTS = 5.0
"""From this loss of attainable score on (0 to 100), an inaccuracy is a mistake. A judgement of ours, no study."""


class Worth(NamedTuple):
    """What can still come of a call: the highest score (0 to 100), and whether a pass is possible.

    Highest over every continuation without a (further) critical error, and the one that was taken. No score: nothing
    that counts can come up.
    """

    score: float | None
    can_pass: bool


@dataclass(frozen=True, slots=True)
class TurnAnalysis:
    """One turn of the trainee. `turn` is its number in the transcript, as scorecards cite it.

    `before` and `after`: what could still come of the call. `better` is a choice that would have kept more, or as much
    and was not wrong or longer; `lost` are ids of criteria that cannot be met any more because of this turn.
    """

    turn: int
    choice: str | None
    before: Worth
    after: Worth
    label: Label
    better: str | None = None
    lost: tuple[str, ...] = ()

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
            "lost": list(self.lost),
        }


def cost(before: Worth, after: Worth) -> float:
    """Points of attainable score lost, 0 to 100."""
    return max(0.0, (before.score or 0.0) - (after.score or 0.0))


def label_of(before: Worth, after: Worth, *, shortest: bool, wrong: bool, critical: bool) -> Label:
    """The label of a turn from what it kept.

    `shortest`: it lies on a shortest way to the best. `wrong`: the author of the answer says that it was wrong at that
    moment. `critical`: a critical error was made in it, whether or not it was the first.
    """
    lost = cost(before, after)
    if critical or (before.can_pass and not after.can_pass):
        return "blunder"
    if lost >= MISTAKE_POINTS:
        return "mistake"
    if lost > 0 or wrong:
        return "inaccuracy"
    return "best" if shortest else "good"
