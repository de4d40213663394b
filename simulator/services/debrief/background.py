"""What calls were worth, worked out beside the pages that ask for it: an open call can take seconds."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock, Thread
from typing import Final

from cachetools import LRUCache

_MOST_JOBS: Final = 256
"""Calls of which is known whether they were looked at; as many as there are reviews kept (`KnownReviews`)."""
PATIENCE: Final = 0.2
"""Seconds for which a page waits for what may be there at once: less than is noticed, and nothing then moves on it."""


class Background:
    """One job a call. Safe for any number of threads."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._jobs: LRUCache[str, Future[None]] = LRUCache(_MOST_JOBS)
        self._lock = Lock()

    def is_done(self, name: str, job: Callable[[], object]) -> bool:
        """Whether a job is done. One that was not begun yet begins; one that failed is done: whoever asks sees why."""
        with self._lock:
            found = self._jobs.get(name)
            if found is None:
                found = self._jobs[name] = Future()
                Thread(target=_run, args=(found, job), daemon=True).start()
        try:
            found.exception(timeout=self._patience)
        except TimeoutError:
            return False
        return True


def _run(future: Future[None], job: Callable[[], object]) -> None:
    try:
        job()
    except Exception as error:
        future.set_exception(error)
    else:
        future.set_result(None)
