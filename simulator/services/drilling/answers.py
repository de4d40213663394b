"""The answers of people, read again only when there are others: a year of them is asked for at every card."""

from threading import Lock
from typing import Final

from cachetools import LRUCache

from simulator.domain.reviews import DrillSession, Review
from simulator.storage import Drills

_MOST: Final = 16
"""People whose answers are at hand. A year of five minutes a day takes 1 MB: 16 MB."""
_State = tuple[DrillSession | None, int]
"""The session begun last, and how many answers there are: answers are only ever added, or deleted with all the rest."""


class Answers:
    """All answers of somebody, in the order they were kept."""

    def __init__(self, drills: Drills) -> None:
        self._drills = drills
        self._known: LRUCache[str, tuple[_State, tuple[Review, ...]]] = LRUCache(_MOST)
        self._lock = Lock()

    def of(self, person: str, latest: DrillSession | None) -> tuple[Review, ...]:
        """Those of a person. `latest` is the session that they began last."""
        state = (latest, self._drills.count(person))
        with self._lock:
            known = self._known.get(person)
        if known is not None and known[0] == state:
            return known[1]
        found = self._drills.reviews(person)
        with self._lock:
            self._known[person] = (state, found)
        return found
