"""How a tagger learns: ridge regression of every move on the features of the library's sentences.

NumPy alone, though scikit-learn has the same: importing that takes two to three seconds, and a library is to be ready,
its tagger trained, in one and a half.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Small = NDArray[np.float32]
Places = NDArray[np.int64]

SMOOTH = 0.2
"""How far a sentence may be off its own move (the ridge)."""
COMMON = 40
"""Features in more sentences than this are the quicker in one product."""
PARTS = 2
"""Into so many parts the sentences are dealt, to see which moves are taken for one another by who has not seen them."""


@dataclass(frozen=True)
class Fit:
    """All that is learned. Columns are moves, and a last one is "no move"."""

    names: tuple[str, ...]
    """Features by row, in alphabetical order."""
    weights: Small
    """How much each feature counts in the length of a text: the rarer, the more."""
    worth: Small
    """What each feature says for each move, its weight in it."""
    unknown: float
    """Weight of a feature that no sentence has."""
    leads: Small
    """By move and rival: the lead that the move had over it, at most, in a sentence of the rival that was not seen."""

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Feature to its row."""
        return {name: place for place, name in enumerate(self.names)}

    def length(self, found: Mapping[str, float]) -> float:
        """Length of a text's vector. What no sentence has is in it, so that gibberish is like nothing; never 0."""
        known, places = self._weights, self.places
        heavy = (much * (known[places[name]] if name in places else self.unknown) for name, much in found.items())
        return math.sqrt(math.fsum(one * one for one in heavy)) or 1.0

    @cached_property
    def _weights(self) -> list[float]:
        return list(map(float, self.weights))


@dataclass(frozen=True)
class _Table:
    """Sentences (rows) by features: the entries that are not 0, feature after feature."""

    rows: Places
    values: Numbers
    starts: list[int]
    """Feature to its first entry, and the end of the last one's."""
    size: int

    def column(self, feature: int) -> tuple[Places, Numbers]:
        """The rows that have a feature, and how much of it."""
        entries = slice(self.starts[feature], self.starts[feature + 1])
        return self.rows[entries], self.values[entries]


def fit(examples: Sequence[Mapping[str, float]], moves: Sequence[int], count: int) -> Fit:
    """Learn from the features of some sentences, which move (0 to `count` - 1; `count`: none) each is."""
    spread = Counter(name for found in examples for name in found)
    kept = sorted(spread)
    unknown = 1.0 + math.log(1 + len(examples))
    weights = np.array([unknown - math.log(1 + spread[name]) for name in kept])
    table = _table(examples, {name: place for place, name in enumerate(kept)}, weights.tolist())
    alike = _alike(table)
    wanted = np.zeros((len(examples), count + 1))
    wanted[np.arange(len(examples)), moves] = 1.0
    answers = _solved(alike, wanted)
    worth = np.array([values @ answers[rows] for rows, values in map(table.column, range(len(kept)))])
    return Fit(
        tuple(kept),
        weights.astype(np.float32),
        (worth * weights[:, None]).astype(np.float32),
        unknown,
        _leads(alike, wanted, np.array(moves)).astype(np.float32),
    )


def _table(examples: Sequence[Mapping[str, float]], places: Mapping[str, int], weights: Sequence[float]) -> _Table:
    rows, features, values = [], [], []
    for row, found in enumerate(examples):
        mine = [(places[name], much * weights[places[name]]) for name, much in found.items()]
        length = math.sqrt(math.fsum(one * one for _, one in mine)) or 1.0
        rows += [row] * len(mine)
        features += [place for place, _ in mine]
        values += [one / length for _, one in mine]
    order = np.argsort(np.array(features, dtype=np.int64), kind="stable")
    starts = np.searchsorted(np.array(features, dtype=np.int64)[order], np.arange(len(weights) + 1))
    return _Table(np.array(rows, dtype=np.int64)[order], np.array(values)[order], starts.tolist(), len(examples))


def _alike(table: _Table) -> Numbers:
    """Cosine of each sentence with each. Features of many sentences are multiplied at once, the others one by one."""
    spread = np.diff(table.starts)
    common = np.flatnonzero(spread > COMMON)
    dense = np.zeros((table.size, len(common)))
    for place, feature in enumerate(common.tolist()):
        rows, values = table.column(feature)
        dense[rows, place] = values
    found = dense @ dense.T
    for feature in np.flatnonzero((spread > 1) & (spread <= COMMON)).tolist():
        rows, values = table.column(feature)
        found[rows[:, None], rows] += values[:, None] * values
    np.fill_diagonal(found, 1.0)
    return found


def _solved(alike: Numbers, wanted: Numbers) -> Numbers:
    smoothed = alike.copy()
    smoothed[np.diag_indices_from(smoothed)] += SMOOTH
    return np.asarray(np.linalg.solve(smoothed, wanted), dtype=np.float64)


def _leads(alike: Numbers, wanted: Numbers, moves: Places) -> Numbers:
    found = np.zeros((wanted.shape[1], wanted.shape[1]))
    part = _dealt(moves)
    for turn in range(PARTS):
        seen, unseen = np.flatnonzero(part != turn), np.flatnonzero(part == turn)
        scores = alike[np.ix_(unseen, seen)] @ _solved(alike[np.ix_(seen, seen)], wanted[seen])
        for mine, truth in zip(scores, moves[unseen], strict=True):
            taken = int(mine.argmax())
            if taken != truth:
                found[taken, truth] = max(found[taken, truth], mine[taken] - mine[truth])
    return found


def _dealt(moves: Places) -> Places:
    """The part of each sentence: those of a move are dealt in turn, so that one more of it changes no other's."""
    dealt, parts = Counter[int](), []
    for move in moves.tolist():
        parts.append(dealt[move] % PARTS)
        dealt[move] += 1
    return np.array(parts, dtype=np.int64)
