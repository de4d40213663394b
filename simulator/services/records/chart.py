"""The course of a call as a drawing: shapes that the page shows as SVG and the PDF draws as they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

from simulator.domain.analysis import LABELS, Label
from simulator.services.debrief.views import Chart, ChartPoint

Ink = Literal["grid", "axis", "score", "mood", "pass", "lost", "best", "good", "inaccuracy", "mistake", "blunder"]
Anchor = Literal["start", "middle", "end"]
Place = tuple[float, float]

LEFT, RIGHT, ABOVE, BELOW = 112.0, 100.0, 52.0, 84.0
TEXT = 17.0
SIZE = 10.0
"""Half the width of a sign; with many turns it shrinks."""
DASHES: dict[Ink, tuple[float, float]] = {"mood": (9, 6), "pass": (2, 5)}
WIDTHS: dict[Ink, float] = {"grid": 1, "score": 3.5, "mood": 2.75, "pass": 2.5, "lost": 2}
WORDS: dict[Label, str] = {name: name.capitalize() for name in LABELS}
# The signs of the app, within -1 to 1; a round one has no corners.
OUTLINES: dict[Label, tuple[Place, ...]] = {
    "best": (
        *((0, -1.05), (0.31, -0.39), (1.03, -0.29), (0.51, 0.22), (0.64, 0.94)),
        *((0, 0.59), (-0.64, 0.94), (-0.51, 0.22), (-1.03, -0.29), (-0.31, -0.39)),
    ),
    "good": (),
    "inaccuracy": ((0, -0.95), (1, 0.8), (-1, 0.8)),
    "mistake": ((0, -1.1), (1.1, 0), (0, 1.1), (-1.1, 0)),
    "blunder": ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
}
ROUND = 0.8
FAINT: dict[Ink, float] = {"score": 0.09, "lost": 0.06}


@dataclass(frozen=True, slots=True)
class Line:
    """A line through some places."""

    places: tuple[Place, ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Area:
    """A faint surface within some places."""

    places: tuple[Place, ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Dot:
    """The sign of a label: its shape tells it apart without any colour. `text` is what it stands for."""

    at: Place
    ink: Label
    text: str
    size: float = SIZE


@dataclass(frozen=True, slots=True)
class Words:
    """A short text; `at` is on its baseline."""

    at: Place
    text: str
    ink: Ink
    anchor: Anchor = "start"
    strong: bool = False


Shape = Line | Area | Dot | Words


def frame(chart: Chart) -> tuple[float, float, float, float]:
    """Left, top, width and height of the whole drawing; the chart's own frame begins at 0, 0."""
    return -LEFT, -ABOVE, chart.width + LEFT + RIGHT, chart.height + ABOVE + BELOW


def shapes(chart: Chart) -> tuple[Shape, ...]:
    """Everything there is to draw, from back to front."""
    return (*_axes(chart), *_turns(chart), *_lines(chart), *_dots(chart), *_legend(chart))


def _axes(chart: Chart) -> Iterator[Shape]:
    for y, text in chart.score_ticks:
        yield Line(((0, y), (chart.width, y)), "grid")
        if abs(y - chart.pass_y) >= TEXT:
            yield Words((-12, y + TEXT / 3), text, "axis", "end")
    for y, text in chart.mood_ticks:
        yield Words((chart.width + 16, y + TEXT / 3), text, "mood")
    yield Words((-12, chart.pass_y + TEXT / 3), "Pass mark", "pass", "end", strong=True)
    yield Words((-LEFT + 2, -32), "Score still attainable", "score", strong=True)
    yield Words((chart.width + RIGHT - 2, -32), "The customer’s mood", "mood", "end", strong=True)


def _turns(chart: Chart) -> Iterator[Shape]:
    """Turn numbers along the bottom, as many as fit."""
    turns = [point for point in chart.points if point.number]
    step = max(1, -(-len(turns) * 44 // int(chart.width)))
    yield Words((-12, chart.height + 27), "Turn", "axis", "end")
    for point in turns[::step]:
        yield Words((point.x, chart.height + 27), str(point.number), "axis", "middle")


def _lines(chart: Chart) -> Iterator[Shape]:
    steps = _steps(chart.points)
    gone = chart.no_return_x
    if gone is not None:
        yield Area(((gone, 0), (chart.width, 0), (chart.width, chart.height), (gone, chart.height)), "lost")
    yield Area((*steps, (chart.width, chart.height), (0, chart.height)), "score")
    yield Line(((0, chart.pass_y), (chart.width, chart.pass_y)), "pass")
    if gone is not None:
        before = gone > chart.width * 0.55
        yield Line(((gone, -20), (gone, chart.height)), "lost")
        at = gone - 8 if before else gone + 8
        turn = next((point.number for point in chart.points if point.x == gone), None)
        text = f"No pass after turn {turn}" if turn else "No pass from here"
        yield Words((at, -11), text, "lost", "end" if before else "start", strong=True)
    yield Line(tuple((point.x, point.mood_y) for point in chart.points), "mood")
    yield Line(steps, "score")


def _steps(points: tuple[ChartPoint, ...]) -> tuple[Place, ...]:
    """A loss belongs to its turn: the line falls there, and not on the way to it."""
    found: list[Place] = []
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
        yield Dot((point.x, point.score_y), point.label, point.text, size)
        if point.label in ("mistake", "blunder") and point.x - last >= 36 and point.x != chart.no_return_x:
            last = point.x
            yield _numbered(chart, point)


def _numbered(chart: Chart, point: ChartPoint) -> Words:
    """The number of a turn that cost much, where the line leaves room: right above it, or left below at the end."""
    last = point.x > chart.width - TEXT
    at = (point.x - 14, point.score_y + 24) if last else (point.x + 13, point.score_y - 10)
    return Words(at, str(point.number), point.label or "axis", "end" if last else "start", strong=True)


def _legend(chart: Chart) -> Iterator[Shape]:
    """The signs and what they mean, in one row below."""
    y = chart.height + 70
    lines: tuple[tuple[Ink, str, float], ...] = (("score", "Score", 0), ("mood", "Mood", 125))
    for ink, text, x in lines:
        yield Line(((x, y - 6), (x + 40, y - 6)), ink)
        yield Words((x + 50, y), text, "axis")
    for index, label in enumerate(LABELS):
        x = 262 + index * 142
        yield Dot((x, y - 6), label, WORDS[label])
        yield Words((x + 18, y), WORDS[label], "axis")


def outline(dot: Dot) -> tuple[Place, ...]:
    """The corners of a sign; none: it is round."""
    x, y = dot.at
    return tuple((x + a * dot.size, y + b * dot.size) for a, b in OUTLINES[dot.ink])


def svg(chart: Chart) -> str:
    """The drawing as SVG. Its colours are those of the classes that the page's style names."""
    left, top, width, height = frame(chart)
    drawn = "\n".join(_svg(shape) for shape in shapes(chart))
    return f"""<svg class="chart" viewBox="{left:g} {top:g} {width:g} {height:g}" role="img" \
aria-labelledby="chart-title chart-text">
<title id="chart-title">The course of the call</title>
<desc id="chart-text">{escape(chart.summary)}</desc>
{drawn}
</svg>"""


def sign(label: Label) -> str:
    """The sign of a label by itself, to stand before its word."""
    drawn = _sign(Dot((0, 0), label, "", 12))
    return f'<svg class="mark {label}" viewBox="-13 -13 26 26" aria-hidden="true">{drawn}</svg>'


def _svg(shape: Shape) -> str:
    if isinstance(shape, Line):
        dashes = DASHES.get(shape.ink)
        dashed = f' stroke-dasharray="{dashes[0]:g} {dashes[1]:g}"' if dashes else ""
        width = f"{WIDTHS[shape.ink]:g}"
        return f'<polyline class="line {shape.ink}" points="{_written(shape.places)}" stroke-width="{width}"{dashed}/>'
    if isinstance(shape, Area):
        faint = FAINT[shape.ink]
        return f'<polygon class="area {shape.ink}" points="{_written(shape.places)}" fill-opacity="{faint:g}"/>'
    if isinstance(shape, Dot):
        return f'<g class="dot {shape.ink}"><title>{escape(shape.text)}</title>{_sign(shape)}</g>'
    x, y = shape.at
    strong = " strong" if shape.strong else ""
    place = f'x="{x:g}" y="{y:g}" text-anchor="{shape.anchor}"'
    return f'<text class="{shape.ink}{strong}" {place}>{escape(shape.text)}</text>'


def _sign(dot: Dot) -> str:
    corners = outline(dot)
    if corners:
        return f'<polygon points="{_written(corners)}"/>'
    x, y = dot.at
    return f'<circle cx="{x:g}" cy="{y:g}" r="{dot.size * ROUND:g}"/>'


def _written(places: tuple[Place, ...]) -> str:
    return " ".join(f"{x:.6g},{y:.6g}" for x, y in places)
