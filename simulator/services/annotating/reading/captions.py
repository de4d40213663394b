"""WebVTT (Zoom, Microsoft Teams, Google Meet) and SubRip files."""

import re
from html import unescape

from simulator.services.annotating.reading.spoken import Conversation, Spoken, seconds

_TIMES = re.compile(r"^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+[\d:.,]+.*$", re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^>]+)>")
_TAG = re.compile(r"</?[a-z][^>]*>|<\d[\d:.]*>", re.IGNORECASE)
_NAMED = re.compile(r"^([^\W\d_][^:\n]{0,48}?):\s+(.*)$", re.DOTALL)
"""Zoom puts the name before what was said."""


def is_captions(text: str) -> bool:
    """Whether a text is one of these: it says so, or has times with arrows."""
    return text.lstrip("\ufeff \r\n").startswith("WEBVTT") or len(_TIMES.findall(text[:20_000])) > 0


def read_captions(text: str) -> Conversation:
    """What is said in each cue; notes and styles are passed over."""
    source = "WebVTT" if text.lstrip("\ufeff \r\n").startswith("WEBVTT") else "SubRip captions"
    marks = list(_TIMES.finditer(text))
    said: list[Spoken] = []
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        body = re.split(r"\r?\n[ \t]*\r?\n", text[mark.end() : end].lstrip("\r\n"), maxsplit=1)[0]
        said += _cue(body, seconds(mark[1]))
    return Conversation(source, tuple(said), in_pieces=True)


def _cue(body: str, at: float | None) -> list[Spoken]:
    """One cue may hold several voices."""
    parts = _VOICE.split(body)
    if len(parts) > 1:
        pairs = zip(parts[1::2], parts[2::2], strict=True)
        return [Spoken(name.strip(), words, at) for name, inside in pairs if (words := _plain(inside))]
    words = _plain(body)
    named = _NAMED.match(words)
    if named:
        return [Spoken(named[1].strip(), named[2], at)]
    return [Spoken("", words.lstrip("->» "), at)] if words else []


def _plain(body: str) -> str:
    return " ".join(unescape(_TAG.sub("", body)).split())
