"""Where a text may be cut, so that each piece of it can be one move."""

import re
from collections.abc import Sequence
from itertools import pairwise

from simulator.tagging.english import Word

LONGEST = 800
"""Characters of a text that are read: a minute of speech."""
MOST = 16
"""Clauses of a text that are read."""
FEWEST = 2
"""Words below which a clause is part of the one before it, or after it where it is the first."""

_CUT = re.compile(
    r"[.?!;:\n]+[\s\"'”’)]*|,\s+|\s+[–—-]+\s+|…"
    r"|\s+(?=(?:and|but|so|because|then|or|however|although|plus|since|while)\b)",
    re.IGNORECASE,
)
_EXCUSE = re.compile(r"\b(?:sorry|unfortunately|afraid|apologies)\W*$", re.IGNORECASE)
"""What only softens a "but" that follows: "I'm sorry, but we can't" says no, and is no apology."""
_BUT = re.compile(r"\W*but\b", re.IGNORECASE)


def clauses(text: str, words: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
    """The words of a text by clause, in order. Empty if it has none."""
    cuts = [0, *(found.end() for found in _CUT.finditer(text) if not _softens(text, found)), len(text) + 1]
    found: list[tuple[Word, ...]] = []
    for start, end in pairwise(cuts):
        clause = tuple(word for word in words if start <= word.at < end)
        if found and clause and min(_length(clause), _length(found[-1])) < FEWEST:
            found[-1] += clause
        elif clause:
            found.append(clause)
    return tuple(found[:MOST])


def _softens(text: str, cut: re.Match[str]) -> bool:
    return bool(_BUT.match(text, cut.end())) and bool(_EXCUSE.search(text, 0, cut.start()))


def _length(clause: Sequence[Word]) -> int:
    return sum(word.text.isalpha() for word in clause)
