"""Sentences compared word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from simulator.services.authoring.views import Span

_TOKEN = re.compile(r"\s+|[^\s\w]|\w+(?:['’]\w+)*")
LIKE = 0.5
"""Two sentences that share this much are one sentence, reworded; below it, one went and another came."""


def spans(old: str, new: str) -> tuple[Span, ...]:
    """What stayed, went and came, in the order of reading; what stayed and came together is exactly `new`."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    found: list[Span] = []
    for kind, a, b, c, d in _matched(before, after):
        if kind == "equal":
            found.append(Span("same", "".join(after[c:d])))
            continue
        found += _changed("".join(before[a:b]), "".join(after[c:d]))
    return tuple(_joined(found))


def quoted(title: str) -> str:
    """A title in quotation marks, unless it has its own."""
    return title if title.startswith("“") else f"“{title}”"


def likeness(old: str, new: str) -> float:
    """How much two sentences share, from 0 (nothing) to 1 (they are the same)."""
    return SequenceMatcher(None, _words(old), _words(new), autojunk=False).ratio()


def _words(text: str) -> list[str]:
    return [token.lower() for token in _TOKEN.findall(text) if token[0].isalnum()]


def _matched(before: list[str], after: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(lambda token: token.isspace(), before, after, autojunk=False).get_opcodes()


def _joined(found: list[Span]) -> Iterator[Span]:
    """A blank between two changed words belongs to the change: one phrase went, one came."""
    out, into = "", ""
    for index, span in enumerate(found):
        between = span.kind == "same" and not span.text.strip() and 0 < index < len(found) - 1
        if span.kind == "out" or (between and out):
            out += span.text
        if span.kind == "in" or (between and into):
            into += span.text
        if span.kind == "same" and not between:
            yield from _changed(out, into)
            out, into = "", ""
            yield span
        elif between and not (out or into):
            yield span
    yield from _changed(out, into)


def _changed(out: str, into: str) -> Iterator[Span]:
    if out:
        yield Span("out", out)
    if into:
        yield Span("in", into)
