"""How the label of a turn is shown: a word, a sign and a shape, so that it is never told by colour alone."""

from dataclasses import dataclass
from typing import Literal

from simulator.domain.analysis import Label

Point = tuple[float, float]
LabelInk = Literal["good", "quote", "warn", "bad"]


@dataclass(frozen=True, slots=True)
class LabelLook:
    """How one label looks.

    `word` names one such turn and `several` counts them (lower case). `sign` stands beside the word: an icon's name
    (star, check) or the sign of chess itself. `ink` is a colour of the palette. `outline` are the corners of its shape,
    within about -1 to 1 around its middle, y growing downwards; none: it is a circle of radius ROUND.
    """

    word: str
    several: str
    sign: str
    ink: LabelInk
    outline: tuple[Point, ...]


ROUND = 0.8
_STAR: tuple[Point, ...] = (
    *((0, -1.05), (0.31, -0.39), (1.03, -0.29), (0.51, 0.22), (0.64, 0.94)),
    *((0, 0.59), (-0.64, 0.94), (-0.51, 0.22), (-1.03, -0.29), (-0.31, -0.39)),
)
LABEL_LOOKS: dict[Label, LabelLook] = {
    "best": LabelLook("Best", "best", "star", "good", _STAR),
    "good": LabelLook("Good", "good", "check", "good", ()),
    "inaccuracy": LabelLook("Inaccuracy", "inaccuracies", "?!", "quote", ((0, -0.95), (1, 0.8), (-1, 0.8))),
    "mistake": LabelLook("Mistake", "mistakes", "?", "warn", ((0, -1.1), (1.1, 0), (0, 1.1), (-1.1, 0))),
    "blunder": LabelLook(
        "Blunder", "blunders", "??", "bad", ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85))
    ),
}
"""Label -> how it is shown, best first."""
