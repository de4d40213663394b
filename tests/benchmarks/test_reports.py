"""How long the reports take over many turns, and how much memory; with everything loaded, as in an app that is running."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from services.reporting.history import TURNS, Team, write

from simulator.domain.people import Person
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.services.reporting.service import ReportingService
from simulator.storage import open_store

ROOT = Path(__file__).parents[2]
MOST: dict[int, tuple[float, float]] = {100_000: (1.0, 1536), 1_000_000: (3.0, 1536)}
"""By turns, the most seconds for a page and the most megabytes for the process."""
PEOPLE = 100


def measured(place: Path) -> dict[str, float]:
    """Seconds for each page over the calls at this place when calls have come since it was last shown, and megabytes."""
    library, files = open_library(ROOT)
    who = Person("p1", "Ben Okafor")
    found: dict[str, float] = {}
    with open_store(place) as store:
        calls = CallStore(library, files, store)
        for _ in range(2):  # the first time, pandas, Altair and SciPy are loaded
            service = ReportingService(calls)
            pages: dict[str, Callable[[Person], object]] = {"team": service.team, "mine": service.mine}
            for name, page in {**pages, "json": service.progress}.items():
                start = time.perf_counter()
                page(who)
                found[name] = time.perf_counter() - start
            found["team, other steps"] = _seconds(service, who)
    return {**found, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def _seconds(service: ReportingService, who: Person) -> float:
    start = time.perf_counter()
    service.team(who, "critical")
    return time.perf_counter() - start


@pytest.mark.slow
@pytest.mark.parametrize("turns", MOST)
def test_pages_over_so_many_turns(benchmark, tmp_path: Path, turns: int) -> None:
    """In a process of its own, so that the memory is its own too."""
    write(tmp_path / "calls.db", open_library(ROOT)[0], Team(PEOPLE, turns // TURNS // PEOPLE, 365))
    command = [sys.executable, "-m", "benchmarks.test_reports", str(tmp_path / "calls.db")]
    run = {"cwd": ROOT / "tests", "check": True, "capture_output": True, "text": True}
    result = json.loads(benchmark.pedantic(subprocess.run, args=(command,), kwargs=run, rounds=1).stdout)
    benchmark.extra_info.update(result)
    seconds, megabytes = MOST[turns]
    assert max(result["team"], result["mine"], result["json"]) <= seconds
    assert result["megabytes"] <= megabytes


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
