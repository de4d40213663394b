"""What is drawn: the chart, its signs, the meter. Lengths are in points, from the bottom left corner."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from simulator.design.labels import Point
from simulator.domain.analysis import Label
from simulator.services.debrief import chart_shapes
from simulator.services.debrief.chart_shapes import Area, Chart, Dot, Line, Shape, Words
from simulator.services.records.paper.letters import Part, color, printable


class _Picture(Flowable):
    """Something drawn by hand."""

    def __init__(self, width: float, height: float, draw_on: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.width, self.height, self._draw_on = width, height, draw_on

    def draw(self) -> None:
        self._draw_on(self.canv)


def blank(width: float) -> Part:
    """A line to write on, `width` points long."""

    def draw_on(canvas: Canvas) -> None:
        canvas.setStrokeColor(color("edge"))
        canvas.setLineWidth(0.6)
        canvas.line(0, 1, width, 1)

    return _Picture(width, 12, draw_on)


def meter(score: float, mark: float, ink: str, width: float) -> Part:
    """A score, 0 to 100, as a bar of `width` points in a colour of the palette, with the pass mark on it."""

    def draw_on(canvas: Canvas) -> None:
        for part, filled in ((100.0, "sunken"), (min(max(score, 0), 100), ink)):
            if part > 2:
                canvas.setFillColor(color(filled))
                canvas.roundRect(0, 4, width * part / 100, 6, 3, stroke=0, fill=1)
        canvas.setStrokeColor(color("ink"))
        canvas.setLineWidth(1.4)
        canvas.line(width * mark / 100, 1.5, width * mark / 100, 12.5)

    return _Picture(width, 14, draw_on)


def sign(label: Label) -> Part:
    """The sign of a label, 10 by 10 points."""
    dot = chart_shapes.sign(label, (5, 5.5), 4.6)
    return _Picture(10, 10, lambda canvas: _draw_dot(canvas, dot, _Scale(1, 0, 10)))


def tick(ink: str, *, met: bool, filled: bool = False) -> Part:
    """A tick (met) or a cross in a circle, which is `filled` with `ink`, or else with its soft tint."""
    strokes = (((3.6, 6.4), (5.6, 4.3), (9.4, 8.9)),) if met else (((4, 4), (9, 9)), ((4, 9), (9, 4)))

    def draw_on(canvas: Canvas) -> None:
        canvas.setFillColor(color(ink if filled else f"{ink}-soft"))
        canvas.circle(6.5, 6.5, 6.5, stroke=0, fill=1)
        canvas.setStrokeColor(color("surface" if filled else ink))
        canvas.setLineWidth(1.3)
        for places in strokes:
            canvas.drawPath(_path(canvas, places, closed=False), stroke=1, fill=0)

    return _Picture(14, 13, draw_on)


class _Scale(NamedTuple):
    """From the units of a chart, where y grows downwards, to points, where it grows upwards: `by` points a unit."""

    by: float
    left: float
    bottom: float

    def places(self, points: Iterable[Point]) -> list[Point]:
        """Points of the chart on the paper."""
        return [((x - self.left) * self.by, (self.bottom - y) * self.by) for x, y in points]


def plot(chart: Chart, width: float) -> Part:
    """The course of a call, `width` points wide: the shapes of the chart, which the page draws too."""
    left, top, wide, high = chart.frame
    scale = _Scale(width / wide, left, top + high)

    def draw_on(canvas: Canvas) -> None:
        for shape in chart.shapes:
            canvas.saveState()
            _draw(canvas, shape, scale)
            canvas.restoreState()

    return _Picture(width, high * scale.by, draw_on)


def _draw(canvas: Canvas, shape: Shape, scale: _Scale) -> None:
    if isinstance(shape, Line):
        _draw_line(canvas, shape, scale)
    elif isinstance(shape, Area):
        canvas.setFillColor(color(shape.ink))
        canvas.setFillAlpha(shape.opacity)
        canvas.drawPath(_path(canvas, scale.places(shape.points), closed=True), stroke=0, fill=1)
    elif isinstance(shape, Dot):
        _draw_dot(canvas, shape, scale)
    else:
        _write(canvas, shape, scale)


def _draw_line(canvas: Canvas, line: Line, scale: _Scale) -> None:
    canvas.setStrokeColor(color(line.ink))
    canvas.setLineWidth(line.width * scale.by)
    canvas.setLineJoin(1)
    canvas.setDash([part * scale.by for part in line.dashes])
    canvas.drawPath(_path(canvas, scale.places(line.points), closed=False), stroke=1, fill=0)


def _draw_dot(canvas: Canvas, dot: Dot, scale: _Scale) -> None:
    """A sign with a rim in the colour of the paper, so that it stands out from the lines."""
    canvas.setFillColor(color(dot.ink))
    canvas.setStrokeColor(color("surface"))
    canvas.setLineWidth(2 * scale.by)
    canvas.setLineJoin(1)
    if dot.corners:
        canvas.drawPath(_path(canvas, scale.places(dot.corners), closed=True), stroke=1, fill=1)
    else:
        ((x, y),) = scale.places([dot.at])
        canvas.circle(x, y, dot.radius * scale.by, stroke=1, fill=1)


def _write(canvas: Canvas, words: Words, scale: _Scale) -> None:
    ((x, y),) = scale.places([words.at])
    canvas.setFillColor(color(words.ink))
    canvas.setFont("SansBold" if words.strong else "Sans", words.size * scale.by)
    draw = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}[words.anchor]
    draw(x, y, printable(words.text))


def _path(canvas: Canvas, places: Sequence[Point], *, closed: bool) -> PDFPathObject:
    path = canvas.beginPath()
    path.moveTo(*places[0])
    for place in places[1:]:
        path.lineTo(*place)
    if closed:
        path.close()
    return path
