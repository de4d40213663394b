"""Checking again on every save: an author sees what a change did within a second.

The folder is looked at ten times a second. That is cheap for a few dozen files, works on network drives and in
containers, where notifications of the system do not, and needs nothing installed.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from simulator.domain.errors import NotFound
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.views import Checked
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.folder import files_of, layers
from simulator.services.library.left_behind import left_behind

LOOK_EVERY = 0.1
"""Seconds."""

State = tuple[tuple[str, int, int], ...]


def state_of(root: Path) -> State:
    """Name, time and size of every file of a library; empty while its folders are being moved about."""
    try:
        paths = [path for layer in layers(root) for path in (*files_of(layer), *left_behind(layer))]
        known = [(str(path), path.stat()) for path in paths]
    except OSError:
        return ()
    return tuple(sorted((name, found.st_mtime_ns, found.st_size) for name, found in known))


def watch(root: Path, wait: Callable[[float], object]) -> Iterator[Checked]:
    """What a check finds, now and after every change, for ever.

    A change is checked once the files have stood still between two looks: an editor that empties a file and then writes
    it, or replaces a folder, is not caught in between. Whatever is half saved nevertheless is a finding, and no end.
    Raises NotFound only where there is no library to begin with.
    """
    seen, compiled = state_of(root), CompiledCalls()
    before = seen
    yield check_folder(root, compiled)
    while True:
        wait(LOOK_EVERY)
        now = state_of(root)
        if now == seen:
            continue
        while (later := _after(root, wait)) != now:
            now = later
        saved, seen = _differing(root, before, now), now
        try:
            checked = check_folder(root, compiled)
        except (NotFound, OSError):  # caught in the middle of a move: look again, as if nothing had been seen
            seen = ()
            continue
        before = now
        yield replace(checked, saved=saved)


def _differing(root: Path, before: State, now: State) -> tuple[str, ...]:
    """The files, by their paths in the library, that came, went or were written between two looks."""
    changed = {name for name, *_ in set(before) ^ set(now)}
    return tuple(sorted(Path(os.path.relpath(name, root)).as_posix() for name in changed))


def _after(root: Path, wait: Callable[[float], object]) -> State:
    wait(LOOK_EVERY / 2)
    return state_of(root)
