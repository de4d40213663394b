"""Chance that dresses and never decides: every draw is a hash of seed and purpose, the same on any machine."""

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TypeVar

Item = TypeVar("Item")


@lru_cache(maxsize=65536)
def draw(seed: int, purpose: str) -> int:
    """A number of 63 bits for a seed and a purpose."""
    return int.from_bytes(blake2b(f"{seed}:{purpose}".encode(), digest_size=8).digest(), "big") >> 1


def pick(items: Sequence[Item], seed: int, purpose: str, turn: int = 0) -> Item:
    """One of the items; asked again with the next turn number, the next one round."""
    return items[(draw(seed, purpose) + turn) % len(items)]


def between(low: int, high: int, seed: int, purpose: str) -> int:
    """A whole number from low to high, both possible."""
    return low + draw(seed, purpose) % (high - low + 1)


def shuffled(items: Sequence[Item], seed: int, purpose: str) -> tuple[Item, ...]:
    """The items in an order of their own for this seed."""
    order = sorted(range(len(items)), key=lambda index: draw(seed, f"{purpose}:{index}"))
    return tuple(items[index] for index in order)
