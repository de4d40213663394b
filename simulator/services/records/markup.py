"""Words with colours in them, in the marks that paper understands. Any text is escaped on its way in."""

from collections.abc import Iterable
from html import escape
from typing import NewType

Markup = NewType("Markup", str)

INKS = {
    "ink": "#14201d",
    "muted": "#4d5c57",
    "line": "#d6dedb",
    "edge": "#82918c",
    "paper": "#ffffff",
    "sunken": "#e9eeec",
    "accent": "#0d5b4b",
    "good": "#1b6a3d",
    "warn": "#7a4f00",
    "bad": "#a12a1f",
    "quote": "#2f4f86",
    "mood": "#6a3d9a",
    "good-soft": "#e2f2e7",
    "warn-soft": "#fbf0d8",
    "bad-soft": "#fbe9e6",
    "quote-soft": "#edf2fb",
}
"""The colours of the app in daylight."""


def words(text: str) -> Markup:
    """Any text, to be set as it is."""
    return Markup(escape(text, quote=False).replace("\n", "<br/>"))


def inked(text: str, ink: str, *, strong: bool = False) -> Markup:
    """Any text in a colour."""
    font = ' name="SansBold"' if strong else ""
    return Markup(f'<font{font} color="{INKS[ink]}">{words(text)}</font>')


def tagged(text: str, ink: str = "ink", back: str = "sunken") -> Markup:
    """A short text on a ground of its own."""
    font = f'name="SansBold" backColor="{INKS[back]}" color="{INKS[ink]}"'
    return Markup(f"<font {font}>\u00a0{words(text)}\u00a0</font>\u00a0")


def large(text: str) -> Markup:
    """A figure to be seen from afar."""
    return Markup(f'<font name="SansBold" size="23">{words(text)}</font>')


def spaced(parts: Iterable[Markup]) -> Markup:
    """Words apart from one another."""
    return Markup("\u00a0\u00a0 ".join(parts))
