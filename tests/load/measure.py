"""How long trainees wait when many practise at once: `python tests/load/measure.py --trainees 200`.

Starts the app as `simulator serve` does, over a folder of its own, lets trainees come one by one while it is ramped up,
and then measures. Trainees and app share the machine. Prints a table, and fails where a bound is not held.
"""

import argparse
import asyncio
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from load.trainee import Answer, Trainee  # noqa: E402
from simulator.domain.people import LOCAL  # noqa: E402
from simulator.services.library.folder import open_library  # noqa: E402
from simulator.services.people.service import PeopleService  # noqa: E402
from simulator.storage import open_store  # noqa: E402

BOUNDS: Final = {200: (0.3, 0.8), 300: (0.8, 2.0)}
"""Trainees -> seconds within which 95 of a hundred choices are answered, and hints and debriefs."""
HELP: Final = ("hint", "debrief")
MEMORY: Final = 1_500
"""Megabytes."""


class Load(NamedTuple):
    """What was measured: the answers within the time, seconds of processor of the app and of the trainees, its peak."""

    answers: Sequence[Answer]
    lost: int
    seconds: float
    app_cpu: float
    own_cpu: float
    megabytes: int
    handles: int


@contextmanager
def served(folder: Path) -> Iterator[tuple[int, int]]:
    """The app over an empty folder: its port and its process id."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    environment = os.environ | {"SIMULATOR_DATA": str(folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "simulator", "serve", "--no-browser", "--port", str(port)]
    with (
        (folder / "serve.log").open("wb") as log,
        subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log) as app,
    ):
        try:
            _wait_for(port, app)
            yield port, app.pid
        finally:
            app.terminate()


def _wait_for(port: int, app: "subprocess.Popen[bytes]") -> None:
    patience = time.monotonic() + 120
    while time.monotonic() < patience and app.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise SystemExit("The app did not start.")


def _named(folder: Path, trainees: int) -> list[str]:
    os.environ["SIMULATOR_DATA"] = str(folder)
    with open_store(folder / "calls.db") as store:
        people = PeopleService(store.people)
        return [people.add(LOCAL, f"Trainee {number}").id for number in range(trainees)]


async def practised(trainees: Sequence[Trainee], ramp: float, load: float, pid: int) -> tuple[float, float, float]:
    """Let them come one by one and go on; returns when the ramp was over, and the processor time of app and trainees."""
    began = time.monotonic()
    ends = began + ramp + load

    async def comes(number: int, trainee: Trainee) -> None:
        await asyncio.sleep(ramp * number / len(trainees))
        await trainee.practise(lambda: time.monotonic() < ends)

    running = asyncio.gather(*(comes(number, trainee) for number, trainee in enumerate(trainees)))
    await asyncio.sleep(ramp)
    before = _cpu(pid), time.process_time()
    await asyncio.sleep(load)
    after = _cpu(pid), time.process_time()
    await running
    return began + ramp, after[0] - before[0], after[1] - before[1]


def measured(number: int, ramp: float, load: float) -> Load:
    """So many trainees, for so many seconds after a ramp."""
    library = open_library(ROOT)[0]
    sentences = sorted(
        item.text
        for scenario in library.scenarios.values()
        for items in scenario.responses.values()
        for item in items
        if item.text and "{" not in item.text
    )
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        people = _named(folder, number)
        with served(folder) as (port, pid):
            trainees = [
                Trainee(index, port, person, list(library.scenarios), sentences) for index, person in enumerate(people)
            ]
            since, app_cpu, own_cpu = asyncio.run(practised(trainees, ramp, load, pid))
            answers = [item for trainee in trainees for item in trainee.answers if since <= item.at <= since + load]
            megabytes, handles = _peak(pid), len(list(Path(f"/proc/{pid}/fd").iterdir()))
            lost = _lost(folder, trainees)
        sys.stderr.write((folder / "serve.log").read_text("utf-8", "replace")[-3000:])
    return Load(answers, lost, load, app_cpu, own_cpu, megabytes, handles)


def _lost(folder: Path, trainees: Sequence[Trainee]) -> int:
    """Choices that were answered and are not on the disk."""
    with open_store(folder / "calls.db") as store:
        return sum(
            max(0, turns - len(store.call(call).choices))
            for trainee in trainees
            for call, turns in trainee.reached.items()
        )


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) // 1024


def _part(seconds: Sequence[float], share: float) -> float:
    return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * share))]


def table(number: int, found: Load) -> Iterator[str]:
    """The figures, a line each."""
    yield f"{number} trainees, {found.seconds:.0f} s; milliseconds"
    yield f"{'':10}{'n':>7}{'p50':>8}{'p95':>8}{'p99':>8}{'most':>8}"
    for kind in ("choice", "hint", "debrief", "hear", "say", "start", "page"):
        took = [item.took * 1000 for item in found.answers if item.kind == kind]
        if took:
            parts = "".join(f"{_part(took, share):8.0f}" for share in (0.5, 0.95, 0.99))
            yield f"{kind:10}{len(took):7}{parts}{max(took):8.0f}"
    choices = sum(item.kind == "choice" for item in found.answers) or 1
    yield (
        f"processor: app {found.app_cpu / found.seconds:.2f} cores ({found.app_cpu * 1000 / choices:.0f} ms for each "
        f"choice, all else included), trainees {found.own_cpu / found.seconds:.2f}"
    )
    yield f"memory: {found.megabytes} MB at most; files open: {found.handles}; choices lost: {found.lost}"
    problems = [item.problem for item in found.answers if item.problem]
    yield f"problems: {len(problems)}"
    for problem in sorted(set(problems)):
        yield f"  {problems.count(problem)} x {problem}"


def broken(number: int, found: Load) -> Iterator[str]:
    """The bounds that were not held."""
    choice, help_ = BOUNDS.get(number, (float("inf"), float("inf")))
    for kinds, bound in ((("choice",), choice), (HELP, help_)):
        took = [item.took for item in found.answers if item.kind in kinds]
        if took and _part(took, 0.95) > bound:
            yield f"{' and '.join(kinds)}: {_part(took, 0.95) * 1000:.0f} ms instead of {bound * 1000:.0f}"
    if found.megabytes > MEMORY:
        yield f"memory: {found.megabytes} MB instead of {MEMORY}"
    if found.lost:
        yield f"{found.lost} choices were lost"


def main() -> int:
    """Measure, print, and say whether every bound was held."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--trainees", type=int, default=200)
    asked.add_argument("--ramp", type=float, default=60, help="seconds")
    asked.add_argument("--load", type=float, default=150, help="seconds")
    given = asked.parse_args()
    sys.stdout.write(f"load average before: {' '.join(f'{item:.2f}' for item in os.getloadavg())}\n")
    found = measured(given.trainees, given.ramp, given.load)
    wrong = list(broken(given.trainees, found))
    sys.stdout.write("\n".join([*table(given.trainees, found), *(f"NOT HELD: {item}" for item in wrong)]) + "\n")
    return bool(wrong)


if __name__ == "__main__":
    raise SystemExit(main())
