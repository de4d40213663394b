"""Which line stands too far in or out, where YAML stops only at a later one that looks fine."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_STEP: Final = 2
"""Spaces that belong to a name stand in further than the name."""
_BLOCK: Final = re.compile(r"[|>][+-]?[0-9]?\s*(?:#.*)?$")
_QUOTED: Final = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:''|[^'])*'")


@dataclass
class _Level:
    """Lines that stand equally far in, below one another: the first of them, and the last so far (lines from 0)."""

    indent: int
    first: int
    last: int


def culprit(lines: Sequence[str], stopped: int) -> tuple[int, str] | None:
    """The line (from 0) that has to be moved for the one where reading stopped to fit, and the sentence that says so.

    None where nothing better can be said than that the line where reading stopped does not fit.
    """
    open_levels: list[_Level] = []
    closed_by: dict[int, set[int]] = {}
    for number, indent in _structure(lines, stopped):
        closed = set()
        while open_levels and open_levels[-1].indent > indent:
            closed.add(open_levels.pop().indent)
        if number == stopped:
            return _judged(open_levels, indent, closed, closed_by) if closed or open_levels else None
        closed_by[number] = closed
        if open_levels and open_levels[-1].indent == indent:
            open_levels[-1].last = number
        else:
            open_levels.append(_Level(indent, number, number))
    return None


def _judged(
    open_levels: list[_Level], indent: int, closed: set[int], closed_by: dict[int, set[int]]
) -> tuple[int, str] | None:
    if not open_levels or open_levels[-1].indent >= indent:
        return None
    level = open_levels[-1]
    around = open_levels[-2].indent if len(open_levels) > 1 else -_STEP
    if level.indent != around + _STEP and indent == around + _STEP:
        return level.first, _said(level.indent, indent)
    if closed and indent in closed_by[level.last]:
        return level.last, _said(level.indent, indent)
    return None


def _said(stands: int, should: int) -> str:
    way = "in" if stands < should else "out"
    count = abs(should - stands)
    spaces = "a space" if count == 1 else f"{count} spaces"
    return f"This line has to stand {spaces} further {way}, where the lines that belong with it stand."


def _structure(lines: Sequence[str], stopped: int) -> Iterator[tuple[int, int]]:
    """Lines that begin a name or an entry, with how far in they stand; those inside texts and brackets are left out."""
    block, depth = -1, 0
    for number, line in enumerate(lines[: stopped + 1]):
        text = line.strip(" ")
        indent = len(line) - len(line.lstrip(" "))
        if not text or text.startswith("#") or (block >= 0 and indent > block):
            continue
        block = -1
        if depth == 0:
            yield number, indent
            inner = re.match(r"(?:- +)+", text)
            if inner is not None and number != stopped:
                yield number, indent + inner.end()
        bare = _QUOTED.sub("", text)
        depth = max(0, depth + sum(map(bare.count, "[{")) - sum(map(bare.count, "]}")))
        if _BLOCK.search(bare):
            block = indent
