"""Text with colours and fonts in it, in the markup of ReportLab's paragraphs. Any text is escaped on its way in."""

from collections.abc import Iterable
from html import escape
from typing import NewType

from simulator.design.palette import colour

Markup = NewType("Markup", str)
"""Text that is markup already; only the functions below make it."""


def plain(text: str) -> Markup:
    """Any text, escaped; a new line stays one."""
    return Markup(escape(text, quote=False).replace("\n", "<br/>"))


def inked(text: str, ink: str, *, strong: bool = False) -> Markup:
    """Any text in a colour of the palette, in the bold font if `strong`."""
    font = ' name="SansBold"' if strong else ""
    return Markup(f'<font{font} color="{colour(ink)}">{plain(text)}</font>')


def tagged(text: str, ink: str = "ink", back: str = "sunken") -> Markup:
    """A short text in bold on a ground of its own: `ink` and `back` are colours of the palette."""
    font = f'name="SansBold" backColor="{colour(back)}" color="{colour(ink)}"'
    return Markup(f"<font {font}>\u00a0{plain(text)}\u00a0</font>\u00a0")


def large(text: str) -> Markup:
    """A text in bold at 23 points, for the score."""
    return Markup(f'<font name="SansBold" size="23">{plain(text)}</font>')


def spaced(parts: Iterable[Markup]) -> Markup:
    """Parts of a line with two fixed spaces and an ordinary one between them."""
    return Markup("\u00a0\u00a0 ".join(parts))
