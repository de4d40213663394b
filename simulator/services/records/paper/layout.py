"""Cards, lists and tables, and the pages they are bound into. Lengths are in points."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepInFrame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
)

from simulator.domain.errors import shorten
from simulator.services.records.markup import plain
from simulator.services.records.paper.letters import Part, color, gap, line, printable

Cell = Part | tuple[Part, ...]
Look = list[tuple[Any, ...]]
# So that nothing is lost where A4 is printed on US Letter, and the other way round.
SIDE, TOP, BOTTOM = 18 * mm, 17 * mm, 22 * mm
WIDTH = A4[0] - 2 * SIDE
INSIDE = 10.0
"""What is left free within the frame of a card."""
ENTRY = WIDTH - 30
"""How wide an entry is beside its mark."""
FOOT = 46.0
"""How tall the foot of a sheet is, with the room above it to write in."""
TALLEST = 280.0
"""A taller paragraph is cut into rows of this height."""
_PLAIN = ("FONT", (0, 0), (-1, -1), "Sans", 9)
_FLUSH: tuple[tuple[Any, ...], ...] = (
    _PLAIN,
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
)


def _in_rows(parts: Iterable[Part], width: float) -> Iterator[Part]:
    """The parts, tall ones in pieces: the library cannot be trusted with a row that goes over two pages."""
    for whole in parts:
        part = whole
        while isinstance(part, Paragraph) and part.wrap(width, A4[1] * 9)[1] > TALLEST:
            pieces = part.split(width, TALLEST)
            if len(pieces) != 2:
                break
            yield pieces[0]
            part = pieces[1]
        yield part


def card(parts: Iterable[Part], bar: str) -> Part:
    """Parts under one another in a frame, with a bar on the left. It may go on on the next page."""
    rows = [[part] for part in _in_rows(parts, WIDTH - 2 * INSIDE)]
    look: Look = [
        *_FLUSH,
        ("LEFTPADDING", (0, 0), (-1, -1), INSIDE),
        ("RIGHTPADDING", (0, 0), (-1, -1), INSIDE),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ("TOPPADDING", (0, 0), (-1, 0), 8),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
        ("BOX", (0, 0), (-1, -1), 0.6, color("line")),
        ("LINEBEFORE", (0, 0), (0, -1), 2.6, color(bar)),
    ]
    return Table(rows, [WIDTH], style=look, hAlign="LEFT")


def boxed(parts: Iterable[Part], bar: str, back: str, *, within: float = WIDTH) -> Iterator[Part]:
    """Parts on a ground of their own, as wide as what they stand in; more than one box where one would be too tall."""
    look: Look = [
        *_FLUSH,
        ("LEFTPADDING", (0, 0), (-1, -1), INSIDE),
        ("RIGHTPADDING", (0, 0), (-1, -1), INSIDE),
        ("TOPPADDING", (0, 0), (-1, 0), 4),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 6),
        ("BACKGROUND", (0, 0), (-1, -1), color(back)),
        ("LINEBEFORE", (0, 0), (0, -1), 2.6, color(bar)),
    ]
    first, *others = list(_in_rows(parts, within - 2 * INSIDE))
    for rows in ([first, *others[:1]], *([part] for part in others[1:])):
        yield Table([[part] for part in rows], [within], style=look, hAlign="LEFT")


def grid(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    head: bool = False,
    ruled: bool = True,
) -> Part:
    """Cells beside and under one another; a head is repeated on every page. No row goes over two."""
    look: Look = [
        _PLAIN,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 5 if ruled else 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5 if ruled else 1),
    ]
    if ruled:
        look.append(("LINEBELOW", (0, 0), (-1, -1), 0.5, color("line")))
    if head:
        look.append(("LINEBELOW", (0, 0), (-1, 0), 0.8, color("edge")))
    cells = [[list(cell) if isinstance(cell, tuple) else cell for cell in row] for row in rows]
    return Table(cells, list(widths), style=look, repeatRows=int(head), hAlign="LEFT")


def entry(mark: Part, parts: Sequence[Part], *, bar: str | None = None, ruled: bool = False) -> Part:
    """One item of a list with its mark on the left; it may go on on the next page."""
    rows = [[gap(0) if at else mark, item] for at, item in enumerate(_in_rows(parts, ENTRY))]
    look: Look = [*_FLUSH, ("LEFTPADDING", (0, 0), (0, -1), 7), ("BOTTOMPADDING", (0, -1), (-1, -1), 6)]
    if ruled:
        look += [("LINEBELOW", (0, -1), (-1, -1), 0.5, color("line")), ("TOPPADDING", (0, 0), (-1, 0), 6)]
    if bar:
        look.append(("LINEBEFORE", (0, 0), (0, -1), 2.2, color(bar)))
    return Table(rows, [WIDTH - ENTRY, ENTRY], style=look, hAlign="LEFT")


def beside(left: Sequence[Part], right: Sequence[Part], top: str, share: float = 0.45) -> Part:
    """Two columns in a frame, under a bar."""
    look: Look = [
        _PLAIN,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BOX", (0, 0), (-1, -1), 0.6, color("line")),
        ("LINEABOVE", (0, 0), (-1, 0), 3.2, color(top)),
        ("LEFTPADDING", (0, 0), (-1, -1), 14),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 13),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 13),
    ]
    return Table([[list(left), list(right)]], [WIDTH * share, WIDTH * (1 - share)], style=look, hAlign="LEFT")


def signatures(names: Sequence[str]) -> Part:
    """Lines to sign on, side by side, each with what it is for under it."""
    each = WIDTH / len(names)
    cells: list[Part] = []
    for name in names:
        cells += [line(plain(name), style="small", ink="muted", after=0), gap(0)]
    look: Look = [*_FLUSH, *(("LINEABOVE", (2 * at, 0), (2 * at, 0), 0.7, color("ink")) for at in range(len(names)))]
    return Table([cells[:-1]], [each - 14, 21.0] * (len(names) - 1) + [each - 14], style=look, hAlign="LEFT")


def sheet(parts: Sequence[Part], foot: Part) -> Iterator[Part]:
    """One page and no more, with something at its foot: what is too tall for it is made smaller."""
    tall = A4[1] - TOP - BOTTOM
    inside = KeepInFrame(WIDTH, tall - FOOT, list(parts), mode="shrink", hAlign="LEFT", vAlign="TOP")
    look: Look = [*_FLUSH, ("VALIGN", (0, 1), (0, 1), "BOTTOM"), ("TOPPADDING", (0, 0), (-1, -1), 0)]
    yield Table([[inside], [foot]], [WIDTH], [tall - FOOT, FOOT - 1], style=look, hAlign="LEFT")
    yield PageBreak()


def bind(title: str, about: str, story: list[Part], made: datetime | None) -> bytes:
    """The bytes of the PDF: `story` on A4 pages that are numbered and bear the title; `about` is its subject.

    The same story gives the same bytes: the date in the file is `made`, when what it tells took place.
    """
    shown, sheet = printable(shorten(title, 100)), BytesIO()
    date = made.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ") if made else "D:20000101000000Z"

    def begin(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setDateFormatter(lambda *_: date)
        canvas.setFont("Sans", 8)
        canvas.setFillColor(color("muted"))
        canvas.drawString(SIDE, 13 * mm, shown)
        canvas.drawRightString(A4[0] - SIDE - 12, 13 * mm, f"{document.page} / ")
        canvas.doForm("pages")

    document = BaseDocTemplate(
        sheet,
        pagesize=A4,
        title=_whole(title),
        author="Call simulator",
        subject=_whole(about),
        creator="Call simulator",
        lang="en",
        invariant=1,
        displayDocTitle=1,
        initialFontName="Sans",
        initialFontSize=10,
    )
    inside = Frame(SIDE, BOTTOM, WIDTH, A4[1] - TOP - BOTTOM, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("page", [inside], onPage=begin)])
    document.build([*story, _Pages()])
    return sheet.getvalue()


def _whole(text: str) -> str:
    """A text without halves of letters, which nothing can write."""
    return text.encode("utf-8", "replace").decode()


class _Pages(Flowable):
    """How many pages there are, once that is known; every page shows it."""

    def draw(self) -> None:
        canvas = self.canv
        pages = canvas.getPageNumber()
        canvas.beginForm("pages")
        canvas.setFont("Sans", 8)
        canvas.setFillColor(color("muted"))
        canvas.drawString(A4[0] - SIDE - 12, 13 * mm, str(pages))
        canvas.endForm()
