"""What is drawn: the chart, its signs, the meter."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from simulator.domain.analysis import Label
from simulator.services.debrief.views import Chart
from simulator.services.records import chart as charts
from simulator.services.records.paper.letters import Part, color, printable

CHART_INKS: dict[charts.Ink, str] = {
    "grid": "line", "axis": "muted", "score": "accent", "mood": "mood", "pass": "ink", "lost": "bad",
    "best": "good", "good": "good", "inaccuracy": "quote", "mistake": "warn", "blunder": "bad",
}  # fmt: skip


class _Picture(Flowable):
    """Something drawn by hand."""

    def __init__(self, width: float, height: float, draw_on: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.width, self.height, self._draw_on = width, height, draw_on

    def draw(self) -> None:
        self._draw_on(self.canv)


def blank(width: float) -> Part:
    """A line to write on."""

    def draw_on(canvas: Canvas) -> None:
        canvas.setStrokeColor(color("edge"))
        canvas.setLineWidth(0.6)
        canvas.line(0, 1, width, 1)

    return _Picture(width, 12, draw_on)


def meter(score: float, mark: float, ink: str, width: float) -> Part:
    """A score of 100 as a bar, with the pass mark on it."""

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
    """The sign of a label."""
    shape = charts.Dot((5, 5.5), label, "", 4.6)
    return _Picture(10, 10, lambda canvas: _draw(canvas, shape, _Scale(1, 0, 10)))


def tick(ink: str, *, met: bool, filled: bool = False) -> Part:
    """Met, or not: a sign in a circle."""
    strokes = (((3.6, 6.4), (5.6, 4.3), (9.4, 8.9)),) if met else (((4, 4), (9, 9)), ((4, 9), (9, 4)))

    def draw_on(canvas: Canvas) -> None:
        canvas.setFillColor(color(ink if filled else f"{ink}-soft"))
        canvas.circle(6.5, 6.5, 6.5, stroke=0, fill=1)
        canvas.setStrokeColor(color("paper" if filled else ink))
        canvas.setLineWidth(1.3)
        for places in strokes:
            canvas.drawPath(_path(canvas, places, closed=False), stroke=1, fill=0)

    return _Picture(14, 13, draw_on)


class _Scale(NamedTuple):
    """From the units of a chart, where y grows downwards, to points."""

    by: float
    left: float
    bottom: float

    def places(self, places: Iterable[charts.Place]) -> list[charts.Place]:
        """Places of the chart on the paper."""
        return [((x - self.left) * self.by, (self.bottom - y) * self.by) for x, y in places]


def plot(chart: Chart, width: float) -> Part:
    """The course of a call, drawn with the shapes that the page shows."""
    left, top, wide, high = charts.frame(chart)
    scale = _Scale(width / wide, left, top + high)

    def draw_on(canvas: Canvas) -> None:
        for shape in charts.shapes(chart):
            canvas.saveState()
            _draw(canvas, shape, scale)
            canvas.restoreState()

    return _Picture(width, high * scale.by, draw_on)


def _draw(canvas: Canvas, shape: charts.Shape, scale: _Scale) -> None:
    ink = color(CHART_INKS[shape.ink])
    canvas.setFillColor(ink)
    if isinstance(shape, charts.Words):
        _write(canvas, shape, scale)
    elif isinstance(shape, charts.Dot):
        canvas.setStrokeColor(color("paper"))
        canvas.setLineWidth(2 * scale.by)
        canvas.setLineJoin(1)
        corners = charts.outline(shape)
        if corners:
            canvas.drawPath(_path(canvas, scale.places(corners), closed=True), stroke=1, fill=1)
        else:
            ((x, y),) = scale.places([shape.at])
            canvas.circle(x, y, shape.size * charts.ROUND * scale.by, stroke=1, fill=1)
    elif isinstance(shape, charts.Area):
        canvas.setFillAlpha(charts.FAINT[shape.ink])
        canvas.drawPath(_path(canvas, scale.places(shape.places), closed=True), stroke=0, fill=1)
    else:
        canvas.setStrokeColor(ink)
        canvas.setLineWidth(charts.WIDTHS[shape.ink] * scale.by)
        canvas.setLineJoin(1)
        canvas.setDash([part * scale.by for part in charts.DASHES.get(shape.ink, ())])
        canvas.drawPath(_path(canvas, scale.places(shape.places), closed=False), stroke=1, fill=0)


def _write(canvas: Canvas, shape: charts.Words, scale: _Scale) -> None:
    ((x, y),) = scale.places([shape.at])
    canvas.setFont("SansBold" if shape.strong else "Sans", charts.TEXT * scale.by)
    draw = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}[shape.anchor]
    draw(x, y, printable(shape.text))


def _path(canvas: Canvas, places: Sequence[charts.Place], *, closed: bool) -> PDFPathObject:
    path = canvas.beginPath()
    path.moveTo(*places[0])
    for place in places[1:]:
        path.lineTo(*place)
    if closed:
        path.close()
    return path
