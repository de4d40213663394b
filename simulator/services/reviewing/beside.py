"""What takes long is done in a thread of its own, once for what it is about; a page asks again until it is there."""

from collections.abc import Callable
from logging import getLogger
from threading import Lock, Thread
from typing import Final, Generic, Literal, TypeVar

from cachetools import LRUCache

Result = TypeVar("Result")
_MOST_KEPT: Final = 8


class Beside(Generic[Result]):
    """Results by what they are about. Safe for any number of threads."""

    def __init__(self) -> None:
        self._known: LRUCache[str, list[Result | Literal["failed"]]] = LRUCache(_MOST_KEPT)
        self._lock = Lock()

    def ask(self, about: str, work: Callable[[], Result]) -> Result | Literal["failed", "working"]:
        """The result, if it is there; else it is begun, if it was not. What has failed is begun again next time."""
        with self._lock:
            found = self._known.get(about)
            if found is None:
                found = self._known[about] = []
                Thread(target=self._run, args=(found, work), daemon=True).start()
            if found == ["failed"]:
                del self._known[about]
            return found[0] if found else "working"

    def _run(self, into: list[Result | Literal["failed"]], work: Callable[[], Result]) -> None:
        try:
            into.append(work())
        except Exception:
            getLogger(__name__).exception("what a change changes could not be worked out")
            into.append("failed")
