"""How a tagger learns: ridge regression of every move on the features of the library's sentences.

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
Places = NDArray[np.int64]

SMOOTH = 0.2
"""How far a sentence may be off its own move (the ridge)."""
RARE = 1
"""Features in fewer sentences than this are as good as unknown."""
PARTS = 3
"""Into so many parts the sentences are dealt, to see which moves are taken for one another by who has not seen them."""


@dataclass(frozen=True)
class Fit:
    """All that is learned. Columns are moves, and a last one is "no move"."""

    places: Mapping[str, int]
    """Feature to its row."""
    weights: Numbers
    """How much each feature counts in the length of a text: the rarer, the more."""
    worth: Numbers
    """What each feature says for each move, its weight in it."""
    unknown: float
    """Weight of a feature that too few sentences have."""
    leads: Numbers
    """By move and rival: the lead that the move had over it, at most, in a sentence of the rival that was not seen."""

    def length(self, found: Mapping[str, float]) -> float:
        """Length of a text's vector. What no sentence has is in it, so that gibberish is like nothing; never 0."""
        heavy = (much * (self.weights[self.places[name]] if name in self.places else self.unknown) for name, much in found.items())
        return math.sqrt(math.fsum(one * one for one in heavy)) or 1.0


@dataclass(frozen=True)
class _Table:
    """Sentences (rows) by features (columns): the entries that are not 0, in the order of the features."""

    rows: Places
    columns: Places
    values: Numbers
    shape: tuple[int, int]


def fit(examples: Sequence[Mapping[str, float]], moves: Sequence[int], count: int) -> Fit:
    """Learn from the features of some sentences, which move (0 to `count` - 1; `count`: none) each is."""
    spread = Counter(name for found in examples for name in found)
    kept = sorted(name for name, number in spread.items() if number >= RARE)
    unknown = 1.0 + math.log(1 + len(examples))
    weights = np.array([unknown - math.log(1 + spread[name]) for name in kept])
    learned = Fit({name: place for place, name in enumerate(kept)}, weights, np.zeros((0, 0)), unknown, np.zeros((0, 0)))
    table = _table(examples, learned)
    alike = _alike(table)
    wanted = np.zeros((len(examples), count + 1))
    wanted[np.arange(len(examples)), moves] = 1.0
    answers = _solved(alike, wanted)
    return Fit(
        learned.places,
        weights,
        _transposed(table, answers) * weights[:, None],
        unknown,
        _leads(alike, wanted, np.array(moves)),
    )


def _table(examples: Sequence[Mapping[str, float]], learned: Fit) -> _Table:
    rows, columns, values = [], [], []
    weights = learned.weights.tolist()
    for row, found in enumerate(examples):
        known = [(learned.places[name], much) for name, much in found.items() if name in learned.places]
        strange = math.fsum(much * much for name, much in found.items() if name not in learned.places)
        mine = [much * weights[place] for place, much in known]
        length = math.sqrt(math.fsum(one * one for one in mine) + strange * learned.unknown**2) or 1.0
        rows += [row] * len(known)
        columns += [place for place, _ in known]
        values += [one / length for one in mine]
    order = np.argsort(np.array(columns, dtype=np.int64), kind="stable")
    return _Table(
        np.array(rows, dtype=np.int64)[order],
        np.array(columns, dtype=np.int64)[order],
        np.array(values)[order],
        (len(examples), len(weights)),
    )


def _alike(table: _Table) -> Numbers:
    """Cosine of each sentence with each."""
    size = table.shape[0]
    found = np.zeros((size, size))
    starts = np.searchsorted(table.columns, np.arange(table.shape[1] + 1))
    for start, end in zip(starts[:-1], starts[1:], strict=True):
        rows, values = table.rows[start:end], table.values[start:end]
        found[rows[:, None], rows] += np.outer(values, values)
    np.fill_diagonal(found, 1.0)
    return found


def _transposed(table: _Table, answers: Numbers) -> Numbers:
    """Features by moves: what the sentences with a feature say for each move, summed."""
    starts = np.searchsorted(table.columns, np.arange(table.shape[1]))
    return np.add.reduceat(table.values[:, None] * answers[table.rows], starts)


def _solved(alike: Numbers, wanted: Numbers) -> Numbers:
    return np.linalg.solve(alike + SMOOTH * np.eye(len(alike)), wanted)


def _leads(alike: Numbers, wanted: Numbers, moves: Places) -> Numbers:
    found = np.zeros((wanted.shape[1], wanted.shape[1]))
    part = np.arange(len(alike)) % PARTS
    for turn in range(PARTS):
        seen, unseen = np.flatnonzero(part != turn), np.flatnonzero(part == turn)
        scores = alike[np.ix_(unseen, seen)] @ _solved(alike[np.ix_(seen, seen)], wanted[seen])
        for mine, truth in zip(scores, moves[unseen], strict=True):
            taken = int(mine.argmax())
            if taken != truth:
                found[taken, truth] = max(found[taken, truth], mine[taken] - mine[truth])
    return found
