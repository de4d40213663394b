"""Which entry of a list became which: by name, else what stayed the same, else what is most like it."""

import json
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from simulator.services.authoring.difference.wording import LIKE, likeness

Pair = tuple[int | None, int | None]
"""Index in the old and in the new list; None for what came or went."""


def pairs(
    old: Sequence[Any],
    new: Sequence[Any],
    words: Callable[[Any], str],
    name: Callable[[Any], str | None] | None = None,
) -> list[Pair]:
    """Every entry of both lists: those of the new one in its order, then those that went.

    `words` are what entries are compared by where they are not equal; `name` tells them apart, where all have one.
    """
    matched = dict(_by_name([name(item) for item in old], [name(item) for item in new]) if name else _same(old, new))
    for after, item in enumerate(new):
        if after in matched.values():
            continue
        left = [before for before in range(len(old)) if before not in matched]
        like = {before: likeness(words(old[before]), words(item)) for before in left}
        best = max(left, key=like.__getitem__, default=None)
        if best is not None and like[best] >= LIKE:
            matched[best] = after
    back = {after: before for before, after in matched.items()}
    stayed: list[Pair] = [(back.get(after), after) for after in range(len(new))]
    return stayed + [(before, None) for before in range(len(old)) if before not in matched]


def _by_name(old: Sequence[str | None], new: Sequence[str | None]) -> Iterator[tuple[int, int]]:
    return ((old.index(name), after) for after, name in enumerate(new) if name in old)


def _same(old: Sequence[Any], new: Sequence[Any]) -> Iterator[tuple[int, int]]:
    before, after = ([json.dumps(item, sort_keys=True) for item in items] for items in (old, new))
    for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        yield from ((block.a + step, block.b + step) for step in range(block.size))
