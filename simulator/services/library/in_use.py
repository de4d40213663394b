"""The library that new calls are played with: opened again as soon as somebody has changed its files.

All rooms ask the same holder, whenever they need the library. At most once a second it looks whether the files are
still the same; whoever asks first after a change opens them, and nobody waits for that: everybody else goes on with
what was there. Files that cannot be played leave the last good library in use, and what is wrong with them is told.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Final, Protocol

from simulator.domain.errors import BrokenLibrary, SimulatorError
from simulator.domain.library import Library
from simulator.services.library.views import ProofView

LOOK_EVERY: Final = 1.0
"""Seconds."""
MOST_EARLIER: Final = 4
"""Libraries that were in use before and are kept for the calls that go on with them. 2 MB each."""
_STILL: Final = "The content was changed and cannot be used as it is; new calls keep to how it was before."
_FAILED: Final = "The content was changed and could not be opened; new calls keep to how it was before."
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Edition:
    """A library as it was opened: with its files, and by scenario id what was proved about it.

    `fingerprint` is that of its source, taken before the files were read.
    """

    library: Library
    files: Mapping[str, str] = field(default_factory=dict)
    proofs: Mapping[str, ProofView] = field(default_factory=dict)
    fingerprint: object = None


class Source(Protocol):
    """Where a library comes from, again and again."""

    def fingerprint(self) -> object:
        """What is another one as soon as a file is another one. Cheap: names, sizes and times."""
        ...

    def open(self) -> Edition:
        """The library as it is now. Raises SimulatorError where it cannot be played."""
        ...


@dataclass(frozen=True)
class _Now:
    """What is in use, and what keeps something newer from being used."""

    edition: Edition
    trouble: str | None = None


class LibraryInUse:
    """A library, and those that take its place. Safe for any number of threads."""

    def __init__(
        self, edition: Edition, source: Source | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`source`: where to look for changes; None: it stays as it is. `clock` counts seconds."""
        self._now, self._source, self._clock = _Now(edition), source, clock
        self._seen = edition.fingerprint
        self._looked = clock()
        self._looking = Lock()
        self._earlier: deque[Library] = deque(maxlen=MOST_EARLIER)

    @property
    def edition(self) -> Edition:
        """What is in use. Whoever needs two things of it that belong together asks once."""
        self.look(LOOK_EVERY)
        return self._now.edition

    @property
    def library(self) -> Library:
        """The library in use."""
        return self.edition.library

    @property
    def trouble(self) -> str | None:
        """In a sentence, what keeps the changed files from being used; None where those in use are as they are now."""
        self.look(LOOK_EVERY)
        return self._now.trouble

    def known(self, digest: str) -> Library | None:
        """The library with this hash, if it is in use or was of late."""
        found = (self._now.edition.library, *self._earlier)
        return next((library for library in found if library.hash == digest), None)

    def look(self, after: float = 0.0) -> None:
        """Look whether the files are still the same, if that is `after` seconds ago; open them if they are not.

        While somebody looks, nobody else does: they go on with what is there.
        """
        if self._source is None or self._clock() - self._looked < after or not self._looking.acquire(blocking=False):
            return
        try:
            self._look(self._source)
        finally:
            self._looked = self._clock()
            self._looking.release()

    def _look(self, source: Source) -> None:
        found = source.fingerprint()
        if found == self._seen:
            return
        opened = self._opened(source)
        if source.fingerprint() != found:
            return  # somebody is still writing: what was opened may be half of it
        before = self._now.edition.library
        if opened.edition.library is not before:
            self._earlier.append(before)
        self._now, self._seen = opened, found

    def _opened(self, source: Source) -> _Now:
        edition = self._now.edition
        try:
            opened = source.open()
        except BrokenLibrary as error:
            return _Now(edition, f"{_STILL} {error.first}" if error.first else _STILL)
        except SimulatorError as error:
            return _Now(edition, f"{_STILL} {error}")
        except Exception:
            _log.exception("the changed library could not be opened")
            return _Now(edition, _FAILED)
        # The same files again keep the library that everything made ready for it belongs to.
        same = opened.library.hash == edition.library.hash
        return _Now(replace(opened, library=edition.library) if same else opened)


def in_use(content: Library | LibraryInUse) -> LibraryInUse:
    """A holder of a library that stays as it is; one that is a holder already stays itself."""
    return content if isinstance(content, LibraryInUse) else LibraryInUse(Edition(content))
