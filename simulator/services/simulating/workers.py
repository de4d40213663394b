"""Many histories at once, on all cores: each process has the library and all calls ready, and grades no call twice."""

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from simulator.domain.library import CallKey
from simulator.proof.certifying.certificate import Certificate
from simulator.services.authoring.kept_certificates import all_certificates
from simulator.services.drilling.deck import Deck
from simulator.services.library import cache as kept
from simulator.services.library.folder import open_library
from simulator.services.simulating.courses import Course, Piece, Stages, courses
from simulator.services.simulating.drilling import Cards
from simulator.services.simulating.history import Grader, History, Ways, live

AT_A_TIME: Final = 4
"""People a process is given at once."""
WORTH_A_POOL: Final = 24
"""People: below this, starting processes costs more than it saves."""
_COURSES: Final = "courses"
_Out = TypeVar("_Out")
_In = TypeVar("_In")


class Workers(Protocol):
    """Whoever does the work: this process, or several others."""

    def map(self, do: Callable[[_In], _Out], each: Iterable[_In]) -> Iterator[_Out]:
        """What `do` makes of each, in order."""
        ...


class Alone:
    """This process does the work."""

    def map(self, do: Callable[[_In], _Out], each: Iterable[_In]) -> Iterator[_Out]:
        """What `do` makes of each, in order."""
        return map(do, each)


class Together:
    """Several processes do it. What is asked for ahead is bounded, so that results do not pile up."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._pool = ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"))

    def map(self, do: Callable[[_In], _Out], each: Iterable[_In]) -> Iterator[_Out]:
        """What `do` makes of each, in order."""
        ahead: list[Future[Any]] = []
        for item in each:
            ahead.append(self._pool.submit(do, item))
            if len(ahead) > 2 * self._processes:
                yield ahead.pop(0).result()
        for waiting in ahead:
            yield waiting.result()

    def stop(self) -> None:
        """Let the processes end, whatever is still waiting."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def workers_for(trainees: int) -> Alone | Together:
    """As many processes as there are cores, where that is worth it."""
    cores = os.cpu_count() or 1
    return Together(cores) if cores > 1 and trainees >= WORTH_A_POOL else Alone()


def ways_of(root: Path, workers: Workers) -> Ways:
    """The courses of all calls of a library that have a certificate; found once for a library, and kept."""
    library, _ = open_library(root)
    found = kept.load(_COURSES, library.hash)
    known = [_from_json(item) for item in found] if isinstance(found, list) else []
    if not known:
        certificates = [item for item in all_certificates(root).values() if _is_in(library.scenarios, item.key)]
        jobs = [(root, tuple(certificates[start::8])) for start in range(8)]
        known = [course for some in workers.map(_courses, jobs) for course in some]
        kept.save(_COURSES, library.hash, known)
    order = tuple(sorted(library.offered, key=lambda name: (library.scenarios[name].level, name)))
    played = {course.key[0] for course in known}
    by_call = {(course.key, course.form): course for course in sorted(known)}
    cards = Cards(Deck(library).cards)
    return Ways(by_call, tuple(name for name in order if name in played), bool(library.moves.moves), cards)


def histories(
    root: Path, workers: Workers, ways: Ways, numbers: Sequence[int], days: int, seed: int, until: datetime
) -> Iterator[History]:
    """The histories of these made-up trainees, in order."""
    jobs = (
        (root, ways, tuple(numbers[start : start + AT_A_TIME]), days, seed, until)
        for start in range(0, len(numbers), AT_A_TIME)
    )
    for some in workers.map(_lives, jobs):
        yield from some


def _is_in(scenarios: Any, key: CallKey) -> bool:
    scenario, persona, case = key
    return scenario in scenarios and persona in scenarios[scenario].personas and case in scenarios[scenario].cases


@cache
def _ready(root: Path) -> tuple[Stages, Grader]:
    stages = Stages(open_library(root)[0])
    return stages, Grader(stages)


def _courses(job: tuple[Path, tuple[Certificate, ...]]) -> list[Course]:
    root, certificates = job
    return [course for certificate in certificates for course in courses(_ready(root)[0], certificate)]


def _lives(job: tuple[Path, Ways, tuple[int, ...], int, int, datetime]) -> list[History]:
    root, ways, numbers, days, seed, until = job
    stages, grader = _ready(root)
    return [live(stages, ways, grader, number, days, seed, until) for number in numbers]


def _from_json(item: Any) -> Course:
    (scenario, persona, case), form, turns = item
    return Course(
        (scenario, persona, case),
        form,
        tuple((said, tuple(Piece(name, tuple(rests)) for name, rests in pieces)) for said, pieces in turns),
    )
