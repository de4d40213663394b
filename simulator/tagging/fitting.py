"""How a tagger learns: kernel ridge regression of every move on the likeness of a text to each sentence of the library.

NumPy alone, though scikit-learn has the same: importing that takes two to three seconds, and a library is to be ready,
its tagger trained, in one and a half.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Places = NDArray[np.int32]

SMOOTH = 0.2
"""How far a sentence may be off its own move (the ridge)."""
SHARPER = 1.5
"""Power of the cosine: two sentences half alike count for a third of the same one."""
RARE = 2
"""Features in fewer sentences than this are as good as unknown."""
PARTS = 3
"""Into so many parts the sentences are dealt, to see which moves are taken for one another by who has not seen them."""


@dataclass(frozen=True)
class Fit:
    """All that is learned. A row for each sentence, a column for each move and a last one for "no move"."""

    weights: Mapping[str, tuple[int, float]]
    """Feature to its number and its weight: the rarer, the heavier."""
    unknown: float
    """Weight of a feature that no sentence has."""
    starts: Places
    """Feature by number to where its entries begin in `rows` and `values`, and one more for the end of the last."""
    rows: Places
    values: Numbers
    worth: Numbers
    """What each sentence says for each move."""
    leads: Numbers
    """By move and rival: the lead that the move had over it, at most, in a sentence of the rival that was not seen."""


def likeness(cosine: Numbers) -> Numbers:
    """What a cosine counts for."""
    return np.asarray(np.maximum(cosine, 0.0) ** SHARPER)


def weigh(found: Mapping[str, float], weights: Mapping[str, tuple[int, float]], unknown: float) -> float:
    """Square of the length of a text's vector; what no sentence has is in it, so that gibberish is like nothing."""
    return math.fsum((much * weights.get(name, (0, unknown))[1]) ** 2 for name, much in found.items())


def fit(examples: Sequence[Mapping[str, float]], moves: Sequence[int], count: int) -> Fit:
    """Learn from the features of some sentences, which move (0 to `count` - 1; `count`: none) each is."""
    spread = Counter(name for found in examples for name in found)
    heaviest = 1.0 + math.log(1 + len(examples))
    kept = sorted(name for name, number in spread.items() if number >= RARE)
    weights = {name: (place, heaviest - math.log(1 + spread[name])) for place, name in enumerate(kept)}
    entries: list[tuple[int, int, float]] = []
    for row, found in enumerate(examples):
        length = math.sqrt(weigh(found, weights, heaviest)) or 1.0
        for name, much in found.items():
            if name in weights:
                place, weight = weights[name]
                entries.append((place, row, much * weight / length))
    entries.sort()
    features, rows, values = (np.array(column) for column in zip(*entries, strict=True))
    starts = np.searchsorted(features, np.arange(len(kept) + 1)).astype(np.int32)
    rows, values = rows.astype(np.int32), values.astype(np.float64)
    alike = likeness(_products(features, starts, rows, values, len(examples)))
    wanted = np.zeros((len(examples), count + 1))
    wanted[np.arange(len(examples)), moves] = 1.0
    return Fit(
        weights, heaviest, starts, rows, values, _solved(alike, wanted), _leads(alike, wanted, np.array(moves), count)
    )


def _products(features: Places, starts: Places, rows: Places, values: Numbers, size: int) -> Numbers:
    """Cosine of each sentence with each."""
    found = np.zeros((size, size))
    order = np.argsort(rows, kind="stable")
    ends = np.searchsorted(rows[order], np.arange(size + 1))
    for row in range(size):
        mine = order[ends[row] : ends[row + 1]]
        found[row] = dotted(features[mine], values[mine], starts, rows, values, size)
    np.fill_diagonal(found, 1.0)
    return found


def dotted(features: Places, amounts: Numbers, starts: Places, rows: Places, values: Numbers, size: int) -> Numbers:
    """Product of one vector, given by feature numbers and amounts, with every sentence's."""
    lengths = starts[features + 1] - starts[features]
    before = np.repeat(starts[features] - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
    entries = before + np.arange(lengths.sum())
    return np.bincount(rows[entries], values[entries] * np.repeat(amounts, lengths), minlength=size)


def _solved(alike: Numbers, wanted: Numbers) -> Numbers:
    return np.linalg.solve(alike + SMOOTH * np.eye(len(alike)), wanted)


def _leads(alike: Numbers, wanted: Numbers, moves: Places, count: int) -> Numbers:
    found = np.zeros((count + 1, count + 1))
    part = np.arange(len(alike)) % PARTS
    for turn in range(PARTS):
        seen, unseen = np.flatnonzero(part != turn), np.flatnonzero(part == turn)
        scores = alike[np.ix_(unseen, seen)] @ _solved(alike[np.ix_(seen, seen)], wanted[seen])
        for mine, truth in zip(scores, moves[unseen], strict=True):
            taken = int(mine.argmax())
            if taken != truth:
                found[taken, truth] = max(found[taken, truth], mine[taken] - mine[truth])
    return found
