"""A database of made-up trainees, for demonstrations and to try every statistic on: never where real calls are kept."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from simulator.domain.errors import NoSupport, SimulatorError, StoreReadOnly
from simulator.domain.people import Person
from simulator.domain.record import Demonstration
from simulator.services.library.folder import library_in_use, open_library
from simulator.services.simulating.history import History
from simulator.services.simulating.views import SimulatedView
from simulator.services.simulating.workers import Together, histories, ways_of, workers_for
from simulator.storage import Store, default_path, demonstration_in, open_store

MOST_TRAINEES: Final = 5_000
MOST_DAYS: Final = 1_000
MOST_PEOPLE_TRIED: Final = 100_000
"""People of each kind that the rule is tried on."""
FOLDER: Final = "demonstration"
"""Beside the real calls, the folder in which made-up ones are kept when nobody says otherwise."""


class BadFigure(SimulatorError):
    """A number of trainees or days that nothing can be made of."""

    def __init__(self, what: str, most: int) -> None:
        super().__init__(f"The number of {what} lies between 1 and {most:,}.")


class NoDemonstration(SimulatorError):
    """A file that was named as a demonstration and is none."""


def default_place() -> Path:
    """Where made-up calls are kept when nobody says otherwise."""
    return default_path().parent / FOLDER / default_path().name


def simulate(
    who: Person,
    trainees: int,
    days: int,
    seed: int,
    place: Path | None = None,
    *,
    until: datetime | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> SimulatedView:
    """Make a database of made-up trainees, whose calls end at `until` (today); the same figures make the same calls.

    An earlier demonstration at the place is replaced; whatever else is there stays as it is. It is there whole or not
    at all. Raises BadFigure, NoDemonstration (real calls, or something else, is there), NoSupport for a library without
    certificates, and what opening the library and a store raises.
    """
    target = check(who, trainees, days, place)
    began = time.monotonic()
    made = Demonstration(trainees, days, seed, until or datetime.now(UTC))
    draft = target.with_name(f"{target.name}.part")
    try:
        _remove(draft)
        calls, passed, assessments = _write(draft, made, progress)
        _remove_log(target)  # of an earlier demonstration whose app was killed: it is not that of the new file
        draft.replace(target)
    except (OSError, StoreReadOnly) as error:
        raise NoDemonstration(f"{target} cannot be written: allow writing there, or free some space.") from error
    finally:
        with suppress(OSError):
            _remove(draft)
    seconds = time.monotonic() - began
    return SimulatedView(target, trainees, days, seed, made.until, calls, passed, assessments, seconds)


def check(who: Person, trainees: int, days: int, place: Path | None = None) -> Path:
    """The file that `simulate` would make with these figures, now. Raises BadFigure and NoDemonstration as it does."""
    _check("trainees", trainees, MOST_TRAINEES)
    _check("days", days, MOST_DAYS)
    target = (place or default_place()).expanduser().absolute()
    _check_place(target)
    return target


def check_people_tried(people: int) -> None:
    """Raise BadFigure for a number of people that the rule cannot be tried on."""
    _check("people of each kind", people, MOST_PEOPLE_TRIED)


def demonstration_at(who: Person, place: Path | None = None) -> Path:
    """The file of a demonstration that is there. Raises NoDemonstration."""
    target = (place or default_place()).expanduser().absolute()
    if not target.exists():
        raise NoDemonstration(
            f"There is no demonstration in {target} yet. "
            "Make one first: simulator simulate --trainees 20 --days 60 --seed 1"
        )
    if demonstration_in(target) is None:
        raise NoDemonstration(f"{target} holds no demonstration: `simulator serve` shows real calls.")
    return target


def _check(what: str, number: int, most: int) -> None:
    if not 1 <= number <= most:
        raise BadFigure(what, most)


def _check_place(target: Path) -> None:
    if target == default_path().absolute():
        raise NoDemonstration(f"{target} is where real calls are kept. Choose another file for made-up ones.")
    if target.is_dir():
        raise NoDemonstration(f"{target} is a folder. Name the file that made-up calls go into.")
    if target.exists() and demonstration_in(target) is None:
        raise NoDemonstration(
            f"{target} is there already and is no demonstration, so it was left as it is. Choose another file."
        )


def _write(draft: Path, made: Demonstration, progress: Callable[[int, int], None]) -> tuple[int, int, int]:
    root = library_in_use()
    library, files = open_library(root)
    workers = workers_for(made.trainees)
    calls = passed = assessments = 0
    try:
        with open_store(draft) as store:
            store.demonstrations.mark(made)
            store.add_library(library.hash, files)
            progress(0, made.trainees)
            ways = ways_of(root, workers)
            if not ways.order:
                raise NoSupport("Made-up trainees need certificates: run `simulator prove --write` first.")
            found = histories(root, workers, ways, range(made.trainees), made.days, made.seed, made.until)
            for number, history in enumerate(found, start=1):
                _keep(store, history)
                calls += len(history.calls)
                passed += sum(call.passed for call in history.calls)
                assessments += sum(call.record.level == "assessment" for call in history.calls)
                progress(number, made.trainees)
    finally:
        if isinstance(workers, Together):
            workers.stop()
    return calls, passed, assessments


def _keep(store: Store, history: History) -> None:
    store.demonstrations.add(history.person, history.since, history.calls)


def _remove(draft: Path) -> None:
    draft.unlink(missing_ok=True)
    _remove_log(draft)


def _remove_log(file: Path) -> None:
    """Remove what a database leaves beside its file where its program was killed."""
    for ending in ("-wal", "-shm", "-journal"):
        file.with_name(f"{file.name}{ending}").unlink(missing_ok=True)
