"""Processes killed at any moment of a call, and many that write at once: `python tests/fuzz/kills.py --kills 200`.

What was answered has to be there, and the call has to read as it did. Each process is a fork that opens the file anew.
"""

import argparse
import hashlib
import os
import random
import select
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from simulator.domain.errors import StoreLocked  # noqa: E402
from simulator.domain.people import LOCAL  # noqa: E402
from simulator.services import Services, compose  # noqa: E402
from simulator.services.calls.call_store import CallStore  # noqa: E402
from simulator.services.library.folder import open_library  # noqa: E402
from simulator.services.taking.views import CallView  # noqa: E402
from simulator.storage import open_store  # noqa: E402

SMALL: Final = ROOT / "tests" / "library"
LIBRARY, FILES = open_library(SMALL)
TURNS: Final = 20
"""Choices of each process that writes beside others."""


Found = TypeVar("Found")


def _patiently(act: Callable[[], Found]) -> Found:
    """Do something again until the file is not locked by others any more."""
    while True:
        with suppress(StoreLocked):
            return act()


def _services(place: Path) -> Services:
    return _patiently(lambda: compose(CallStore(LIBRARY, FILES, open_store(place))))


def _read_as(view: CallView) -> str:
    """A digest of what was said and done up to a moment."""
    return hashlib.sha256(repr(view.bubbles).encode()).hexdigest()[:16]


def _play(place: Path, answered: int, seed: int, turns: int) -> None:
    """Calls one after the other; a line for every choice that was answered."""
    services, chance = _services(place), random.Random(seed)
    taking = services.taking
    while turns:
        scenario = chance.choice(list(LIBRARY.scenarios))
        view = _patiently(lambda: taking.call(LOCAL, taking.start(LOCAL, scenario)))  # noqa: B023 (called at once)
        while not view.ended and turns:
            choice = chance.choice((*view.responses, *view.actions)).id
            view = _patiently(lambda: taking.choose(LOCAL, view.id, choice, view.version))  # noqa: B023
            os.write(answered, f"{view.id} {view.version} {_read_as(view)}\n".encode())
            turns -= 1


def _forked(place: Path, seed: int, turns: int) -> tuple[int, int]:
    """The process id, and where to read what was answered."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        try:
            _play(place, writing, seed, turns)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(writing)
    return pid, reading


def _answered(reading: int) -> dict[str, tuple[int, str]]:
    with os.fdopen(reading, "rb") as lines:
        rows = [line.split() for line in lines if line.endswith(b"\n")]
    return {call.decode(): (int(version), digest.decode()) for call, version, digest in rows}


def _wrong(place: Path, answered: dict[str, tuple[int, str]]) -> list[str]:
    found, services = [], _services(place)
    for call, (version, digest) in answered.items():
        view = services.taking.call(LOCAL, call)
        if view.version < version:
            found.append(f"{call}: {view.version} choices instead of {version}")
        elif view.version == version and _read_as(view) != digest:
            found.append(f"{call}: reads otherwise after {version} choices")
    return found


def killed(place: Path, times: int) -> tuple[int, list[str]]:
    """Choices that were answered before the kills, and what was wrong after them."""
    wrong, choices, chance = [], 0, random.Random(1)
    for seed in range(times):
        pid, reading = _forked(place, seed, 10_000)
        select.select([reading], [], [], 60)  # the first choice was answered
        time.sleep(chance.uniform(0, 0.3))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        answered = _answered(reading)
        choices += sum(version for version, _ in answered.values())
        wrong += _wrong(place, answered)
    return choices, wrong


def together(place: Path, writers: int) -> tuple[int, list[str]]:
    """The same of many processes that write at once and end by themselves."""
    running = [_forked(place, seed, TURNS) for seed in range(writers)]
    answered: dict[str, tuple[int, str]] = {}
    for pid, reading in running:
        answered |= _answered(reading)
        os.waitpid(pid, 0)
    return sum(version for version, _ in answered.values()), _wrong(place, answered)


def main() -> int:
    """Kill, write, count."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--kills", type=int, default=200)
    asked.add_argument("--writers", type=int, default=50)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        choices, wrong = killed(Path(folder) / "killed.db", given.kills)
        sys.stdout.write(f"{given.kills} kills: {choices:,} choices were answered, {len(wrong)} calls are wrong\n")
        made, lost = together(Path(folder) / "together.db", given.writers)
        missing = given.writers * TURNS - made
        sys.stdout.write(f"{given.writers} writers at once: {made:,} choices, {missing + len(lost)} missing or wrong\n")
    sys.stdout.writelines(f"  {item}\n" for item in (*wrong, *lost)[:20])
    return bool(wrong or lost or missing)


if __name__ == "__main__":
    raise SystemExit(main())
