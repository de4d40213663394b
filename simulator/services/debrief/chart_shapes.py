"""The chart of a call as values: its course laid out in a frame, and every shape there is to draw, from back to front.

Page, SVG and PDF draw exactly these shapes. Coordinates are in units of the frame, x to the right and y downwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from simulator.design.labels import LABEL_LOOKS, ROUND, Point
from simulator.domain.analysis import Label

Ink = Literal["line", "muted", "accent", "mood", "ink", "bad", "good", "quote", "warn"]
"""A colour of the palette, by its name."""
Anchor = Literal["start", "middle", "end"]

LEFT, RIGHT, ABOVE, BELOW = 112.0, 100.0, 52.0, 84.0
"""The room around the frame for scales, captions and legend."""
TEXT = 19.0
"""The size of all texts, large enough to be read where a page shows the chart at 0.6 of its size."""
SIZE = 10.0
"""Half the width of a sign; with many turns it shrinks."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One place on the chart: after turn `number` (0: before the first), whose label is None before the first."""

    number: int
    x: float
    score_y: float
    mood_y: float
    label: Label | None
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line through some points, `width` thick. `dashes`: the lengths of dash and gap; none: it is drawn through."""

    points: tuple[Point, ...]
    ink: Ink
    width: float
    dashes: tuple[float, ...] = ()
    kind: Literal["line"] = "line"


@dataclass(frozen=True, slots=True)
class Area:
    """A surface within some points, `opacity` from 0 (not to be seen) to 1."""

    points: tuple[Point, ...]
    ink: Ink
    opacity: float
    kind: Literal["area"] = "area"


@dataclass(frozen=True, slots=True)
class Dot:
    """The sign of a label around a point: a shape with `corners`, or a circle of `radius` where there are none.

    `text` says what it stands for. `turn` is the number of its turn; 0 in the legend.
    """

    at: Point
    label: Label
    ink: Ink
    corners: tuple[Point, ...]
    radius: float
    text: str
    turn: int = 0
    kind: Literal["dot"] = "dot"


@dataclass(frozen=True, slots=True)
class Words:
    """A short text; `at` is on its baseline, at its start, middle or end. `size` is that of its letters."""

    at: Point
    text: str
    ink: Ink
    anchor: Anchor = "start"
    strong: bool = False
    size: float = TEXT
    kind: Literal["words"] = "words"


Shape = Line | Area | Dot | Words


@dataclass(frozen=True, slots=True)
class Chart:
    """The attainable score and the customer's mood over a call, laid out in a frame of `width` x `height` units.

    `pass_y` is the height of the pass mark, `score_ticks` and `mood_ticks` are (height, text) pairs, `no_return_x` is
    where a pass went out of reach. `summary` says in words what it shows. `shapes` is all there is to draw, within
    `frame`: left, top, width and height of the whole drawing; both follow from the rest.
    """

    width: float
    height: float
    points: tuple[ChartPoint, ...]
    pass_y: float
    score_ticks: tuple[tuple[float, str], ...]
    mood_ticks: tuple[tuple[float, str], ...]
    no_return_x: float | None
    summary: str
    frame: tuple[float, float, float, float] = field(init=False)
    shapes: tuple[Shape, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Lay out what follows from the rest."""
        frame = (-LEFT, -ABOVE, self.width + LEFT + RIGHT, self.height + ABOVE + BELOW)
        object.__setattr__(self, "frame", frame)
        object.__setattr__(self, "shapes", (*_axes(self), *_turns(self), *_lines(self), *_dots(self), *_legend(self)))


def sign(label: Label, at: Point, size: float, text: str = "", turn: int = 0) -> Dot:
    """The sign of a label, `size` half its width."""
    look, (x, y) = LABEL_LOOKS[label], at
    corners = tuple((round(x + a * size, 2), round(y + b * size, 2)) for a, b in look.outline)
    return Dot(at, label, look.ink, corners, ROUND * size, text, turn)


def _axes(chart: Chart) -> Iterator[Shape]:
    for y, text in chart.score_ticks:
        yield Line(((0, y), (chart.width, y)), "line", 1)
        if abs(y - chart.pass_y) >= TEXT:
            yield Words((-12, y + TEXT / 3), text, "muted", "end")
    for y, text in chart.mood_ticks:
        yield Words((chart.width + 16, y + TEXT / 3), text, "mood")
    yield Words((-12, chart.pass_y + TEXT / 3), "Pass mark", "ink", "end", strong=True)
    yield Words((-LEFT + 2, -32), "Score still attainable", "accent", strong=True)
    yield Words((chart.width + RIGHT - 2, -32), "The customer’s mood", "mood", "end", strong=True)


def _turns(chart: Chart) -> Iterator[Shape]:
    """Turn numbers along the bottom, as many as fit."""
    turns = [point for point in chart.points if point.number]
    step = max(1, -(-len(turns) * 44 // int(chart.width)))
    yield Words((-12, chart.height + 27), "Turn", "muted", "end")
    for point in turns[::step]:
        yield Words((point.x, chart.height + 27), str(point.number), "muted", "middle")


def _score_line(points: tuple[Point, ...]) -> Line:
    return Line(points, "accent", 3.5)


def _mood_line(points: tuple[Point, ...]) -> Line:
    return Line(points, "mood", 2.75, (9, 6))


def _lines(chart: Chart) -> Iterator[Shape]:
    steps, gone = _steps(chart.points), chart.no_return_x
    if gone is not None:
        yield Area(((gone, 0), (chart.width, 0), (chart.width, chart.height), (gone, chart.height)), "bad", 0.06)
    yield Area((*steps, (chart.width, chart.height), (0, chart.height)), "accent", 0.09)
    yield Line(((0, chart.pass_y), (chart.width, chart.pass_y)), "ink", 2.5, (2, 5))
    if gone is not None:
        before = gone > chart.width * 0.55
        yield Line(((gone, -20), (gone, chart.height)), "bad", 2)
        at = gone - 8 if before else gone + 8
        turn = next((point.number for point in chart.points if point.x == gone), None)
        text = f"No pass after turn {turn}" if turn else "No pass from here"
        yield Words((at, -11), text, "bad", "end" if before else "start", strong=True)
    yield _mood_line(tuple((point.x, point.mood_y) for point in chart.points))
    yield _score_line(steps)


def _steps(points: tuple[ChartPoint, ...]) -> tuple[Point, ...]:
    """A loss belongs to its turn: the line falls there, and not on the way to it."""
    found: list[Point] = []
    for point in points:
        if found:
            found.append((point.x, found[-1][1]))
        found.append((point.x, point.score_y))
    return tuple(found)


def _dots(chart: Chart) -> Iterator[Shape]:
    size = min(SIZE, max(5.0, 0.45 * chart.width / max(len(chart.points), 1)))
    last = -chart.width
    for point in chart.points:
        if point.label is None:
            continue
        yield sign(point.label, (point.x, point.score_y), size, point.text, point.number)
        if point.label in ("mistake", "blunder") and point.x - last >= 36 and point.x != chart.no_return_x:
            last = point.x
            yield _numbered(chart, point, LABEL_LOOKS[point.label].ink)


def _numbered(chart: Chart, point: ChartPoint, ink: Ink) -> Words:
    """The number of a turn that cost much, where the line leaves room: right above it, or left below at the end."""
    last = point.x > chart.width - TEXT
    at = (point.x - 14, point.score_y + 24) if last else (point.x + 13, point.score_y - 10)
    return Words(at, str(point.number), ink, "end" if last else "start", strong=True)


def _legend(chart: Chart) -> Iterator[Shape]:
    """The signs and what they mean, in one row below."""
    y = chart.height + 70
    for line, text, x in ((_score_line, "Score", 0), (_mood_line, "Mood", 125)):
        yield line(((x, y - 6), (x + 40, y - 6)))
        yield Words((x + 50, y), text, "muted")
    for index, (label, look) in enumerate(LABEL_LOOKS.items()):
        x = 262 + index * 142
        yield sign(label, (x, y - 6), SIZE, look.word)
        yield Words((x + 18, y), look.word, "muted")
