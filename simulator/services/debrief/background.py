"""What calls were worth, worked out beside the pages that ask for it: an open call can take seconds."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock, Thread
from typing import Final, Generic, TypeVar

from cachetools import LRUCache

_MOST_JOBS: Final = 256
"""Calls of which is known what was found, 60 kB each."""
PATIENCE: Final = 0.2
"""Seconds for which a page waits for what may be there at once: less than is noticed, and nothing then moves on it."""
Found = TypeVar("Found")


class Background(Generic[Found]):
    """One job a call. Safe for any number of threads."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._jobs: LRUCache[str, Future[Found]] = LRUCache(_MOST_JOBS)
        self._lock = Lock()

    def found(self, name: str, job: Callable[[], Found]) -> Found | None:
        """What a job gives; None while it is at it. One that was not begun yet begins.

        Raises what the job did.
        """
        with self._lock:
            future = self._jobs.get(name)
            if future is None:
                future = self._jobs[name] = Future()
                Thread(target=_run, args=(future, job), daemon=True).start()
        try:
            return future.result(timeout=self._patience)
        except TimeoutError:
            if future.done():
                raise
            return None


def _run(future: Future[Found], job: Callable[[], Found]) -> None:
    try:
        future.set_result(job())
    except Exception as error:
        future.set_exception(error)
