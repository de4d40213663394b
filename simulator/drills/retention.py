"""Whether cards are still known when they come, as their schedule means them to be."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from simulator.domain.cards import Card
from simulator.domain.reviews import Counted, Grade
from simulator.drills.memory import Memory, after, recall

BINS: Final = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
"""Bounds of the chances that are looked at together: finer where most cards come."""


class CameDue(NamedTuple):
    """A card that came when it was due. `predicted`: the chance (0 to 1) that it would be known; `known`: it was."""

    person: str
    is_critical: bool
    predicted: float
    known: bool


class Tally(NamedTuple):
    """Cards of one kind that came due to somebody with much the same chance to be known.

    `place` is that of their chance in BINS. `known` of them were; `predicted` is the sum of their chances.
    """

    person: str
    is_critical: bool
    place: int
    known: int
    of: int
    predicted: float


def is_due(memory: Memory | None, day: date, version: str) -> bool:
    """Whether a card that is asked on a day in a version comes by its schedule: not for the first time, not for a miss
    in a call, and not because what it asks has changed."""
    return memory is not None and memory.version == version and memory.due <= day


def came_due(cards: Mapping[str, Card], answers: Iterable[Counted]) -> Iterator[CameDue]:
    """Of answers in the order they were kept, those to cards that came when they were due; `cards` by id.

    Those to cards that are not in the deck any more are left out: whether these were critical is not known.
    """
    memories: dict[tuple[str, str], Memory] = {}
    for person, name, version, day, rating in answers:
        card = cards.get(name)
        if card is None:
            continue
        memory = memories.get((person, name))
        if memory is not None and is_due(memory, day, version):
            yield CameDue(person, card.is_critical, recall(memory, day), rating is not Grade.AGAIN)
        memories[person, name] = after(memory, rating, day, version, is_critical=card.is_critical)


def tallied(came: Iterable[CameDue]) -> tuple[Tally, ...]:
    """The same, counted by person, kind and chance."""
    found: dict[tuple[str, bool, int], tuple[int, int, float]] = {}
    for person, is_critical, predicted, known in came:
        key = person, is_critical, bisect_right(BINS, predicted, 1, len(BINS) - 1) - 1
        so_far, of, total = found.get(key, (0, 0, 0.0))
        found[key] = so_far + known, of + 1, total + predicted
    return tuple(Tally(*key, *counts) for key, counts in found.items())
