"""Paragraphs and headings, the fonts they are set in, and what to do about letters that these lack."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO
from threading import Lock
from typing import Any, Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer

from simulator.design.palette import colour
from simulator.services.records.markup import Markup, plain

Style = Literal["text", "small", "strong", "say", "section", "heading", "title", "headline", "figure"]
Part = Flowable
"""Anything that stands on a page."""

FONTS = {
    "Sans": ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    "SansBold": ("font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
    "Serif": ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    "SerifBold": ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
}
UNKNOWN = "■"
"""Stands for a letter that the fonts lack."""
HUNG = 46.0
"""How far a text stands to the right of what hangs out on its left, in points."""
_STYLES: dict[Style, tuple[str, float, float]] = {
    "text": ("Sans", 9.8, 13.2),
    "small": ("Sans", 8.4, 11.2),
    "strong": ("SansBold", 9.8, 13.2),
    "say": ("Serif", 9.8, 13.6),
    "section": ("SerifBold", 15, 19),
    "heading": ("SansBold", 11.6, 14.6),
    "title": ("SerifBold", 27, 31),
    "headline": ("SerifBold", 17, 20.5),
    "figure": ("Sans", 12, 25),
}
"""Name of a style -> font, size and line height in points."""
_LOCK = Lock()


def _letters() -> frozenset[int]:
    """The letters that all fonts have. The library knows the fonts from then on; no two threads may tell it at once."""
    with _LOCK:
        return _loaded()


@cache
def _loaded() -> frozenset[int]:
    known: list[frozenset[int]] = []
    for name, (package, file) in FONTS.items():
        font = TTFont(name, BytesIO(files(package).joinpath("files", file).read_bytes()))
        pdfmetrics.registerFont(font)
        known.append(frozenset(font.face.charToGlyph))
    pdfmetrics.registerFontFamily("Sans", normal="Sans", bold="SansBold", italic="Sans", boldItalic="SansBold")
    pdfmetrics.registerFontFamily("Serif", normal="Serif", bold="SerifBold", italic="Serif", boldItalic="SerifBold")
    return frozenset.intersection(*known)


def printable(text: str) -> str:
    """The text in letters that the fonts have: a symbol as its name, any other letter they lack as a black square."""
    known = _letters()
    return "".join(letter if ord(letter) in known or letter == "\n" else _instead(letter, known) for letter in text)


def _instead(letter: str, known: frozenset[int]) -> str:
    kind = unicodedata.category(letter)
    if kind[0] == "Z" or kind == "Cc":
        return " "
    if kind in ("Cf", "Mn", "Me"):  # joiners, directions and accents of their own
        return ""
    plain = unicodedata.normalize("NFKC", letter)
    # One that becomes a mark of the markup has to stay a letter.
    if plain != letter and all(ord(part) in known and part not in "<>&" for part in plain):
        return plain
    name = unicodedata.name(letter, "")
    return f"[{name.lower()}]" if kind == "So" and name else UNKNOWN


class _Section(Paragraph):
    """A heading that readers of PDF list beside the pages."""

    def draw(self) -> None:
        title = self.getPlainText()
        self.canv.bookmarkHorizontal(title, 0, self.height)
        self.canv.addOutlineEntry(title, title)
        super().draw()


def section(title: str) -> Part:
    """The heading of a part."""
    return _Section(printable(plain(title)), styled("section", "ink", spaceBefore=17, spaceAfter=6))


def line(*parts: Markup, style: Style = "text", ink: str = "ink", after: float = 3, hung: str = "") -> Part:
    """A paragraph of some parts with a space between, `after` points above what follows.

    `hung` is a short plain text that stands out on its left.
    """
    indent = HUNG if hung else 0.0
    return Paragraph(
        printable(" ".join(parts)), styled(style, ink, spaceAfter=after, leftIndent=indent), printable(hung) or None
    )


def styled(style: Style, ink: str, **rest: Any) -> ParagraphStyle:
    """How a paragraph looks: its style, its colour in the palette, and what else ReportLab takes."""
    font, size, leading = _STYLES[style]
    return ParagraphStyle(
        style,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=color(ink),
        bulletFontName="SansBold",
        bulletFontSize=_STYLES["small"][1],
        bulletColor=color("accent"),
        allowOrphans=0,
        allowWidows=0,
        **rest,
    )


def color(ink: str) -> Color:
    """A colour of the palette, in daylight, by its name. Raises KeyError for an unknown one."""
    return HexColor(colour(ink))


def gap(height: float) -> Part:
    """Empty space, `height` points high."""
    return Spacer(0, height)


def together(parts: Sequence[Part]) -> Part:
    """Parts that stay on one page, if one page can hold them."""
    return KeepTogether(list(parts))


def room(height: float) -> Part:
    """A new page, unless `height` points of this one are left."""
    return CondPageBreak(height)
