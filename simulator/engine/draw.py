"""Every draw is a hash (BLAKE2b) of seed and purpose: the same on any machine. It dresses a call, it never decides."""

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TypeVar

Item = TypeVar("Item")


@lru_cache(maxsize=65536)
def draw(seed: int, purpose: str) -> int:
    """A whole number from 0 to 2^63 - 1 for a seed and a purpose."""
    return int.from_bytes(blake2b(f"{seed}:{purpose}".encode(), digest_size=8).digest(), "big") >> 1


def pick(items: Sequence[Item], seed: int, purpose: str, turn: int = 0) -> Item:
    """One of the items for this seed and purpose; with the next turn number, the next one round.

    Raises ZeroDivisionError where there are none.
    """
    return items[(draw(seed, purpose) + turn) % len(items)]


def between(low: int, high: int, seed: int, purpose: str) -> int:
    """A whole number from low to high, both possible; `low` may not be above `high`."""
    return low + draw(seed, purpose) % (high - low + 1)


def shuffled(items: Sequence[Item], seed: int, purpose: str) -> tuple[Item, ...]:
    """The items in an order of their own for this seed."""
    order = sorted(range(len(items)), key=lambda index: draw(seed, f"{purpose}:{index}"))
    return tuple(items[index] for index in order)
