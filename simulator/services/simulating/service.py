"""A database of made-up trainees, for demonstrations and to try every statistic on: never where real calls are kept."""

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from simulator.domain.errors import NoSupport, SimulatorError, StoreReadOnly
from simulator.domain.people import Person
from simulator.domain.record import Demonstration
from simulator.drills.retention import Tally
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
    """Make a database of made-up trainees, whose days end at `until` (today); the same figures make the same people.

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
        sums = _write(draft, made, progress)
        _remove_log(target)  # of an earlier demonstration whose app was killed: it is not that of the new file
        draft.replace(target)
    except (OSError, StoreReadOnly) as error:
        raise NoDemonstration(f"{target} cannot be written: allow writing there, or free some space.") from error
    finally:
        with suppress(OSError):
            _remove(draft)
    from simulator.services.reporting.retention import retention

    found = retention(sums.came_due)
    return SimulatedView(
        place=target,
        trainees=trainees,
        days=days,
        seed=seed,
        until=made.until,
        calls=sums.calls,
        passed=sums.passed,
        assessments=sums.assessments,
        drills=sums.drills,
        answers=sums.answers,
        retention=found,
        truth=tuple(sums.truth[kind.critical] / kind.of if kind.of else None for kind in found),
        seconds=time.monotonic() - began,
    )


def retention_in_words(who: Person, view: SimulatedView) -> tuple[str, ...]:
    """A sentence for each kind of cards: how many were known when they came, what was aimed at, and what is true."""
    from simulator.services.reporting.retention import in_words

    return tuple(
        in_words(kind) if truth is None else f"{in_words(kind)} True, as made: {100 * truth:.0f} %."
        for kind, truth in zip(view.retention, view.truth, strict=True)
    )


def retention_listing(who: Person, view: SimulatedView) -> Mapping[str, Any]:
    """The same in plain data, for `simulator simulate --json`; `truth` beside the figures."""
    from simulator.services.reporting.retention import as_json

    kinds = as_json(view.retention)["retention"]
    truths = (None if truth is None else round(truth, 4) for truth in view.truth)
    return {"retention": [{**kind, "truth": truth} for kind, truth in zip(kinds, truths, strict=True)]}


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


@dataclass(slots=True)
class _Sums:
    """What many histories hold together."""

    calls: int = 0
    passed: int = 0
    assessments: int = 0
    drills: int = 0
    answers: int = 0
    came_due: list[Tally] = field(default_factory=list)
    truth: dict[bool, float] = field(default_factory=lambda: {True: 0.0, False: 0.0})

    def add(self, history: History) -> None:
        """Count one more."""
        self.calls += len(history.calls)
        self.passed += sum(call.passed for call in history.calls)
        self.assessments += sum(call.record.level == "assessment" for call in history.calls)
        self.drills += len(history.drilled.sessions)
        self.answers += len(history.drilled.answers)
        self.came_due += history.drilled.came_due
        for is_critical, chances in history.drilled.truth.items():
            self.truth[is_critical] += chances


def _write(draft: Path, made: Demonstration, progress: Callable[[int, int], None]) -> _Sums:
    root = library_in_use()
    library, files = open_library(root)
    workers = workers_for(made.trainees)
    sums = _Sums()
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
                sums.add(history)
                progress(number, made.trainees)
    finally:
        if isinstance(workers, Together):
            workers.stop()
    return sums


def _keep(store: Store, history: History) -> None:
    drilled = history.drilled
    store.demonstrations.add(history.person, history.since, history.calls, drilled.sessions, drilled.answers)


def _remove(draft: Path) -> None:
    draft.unlink(missing_ok=True)
    _remove_log(draft)


def _remove_log(file: Path) -> None:
    """Remove what a database leaves beside its file where its program was killed."""
    for ending in ("-wal", "-shm", "-journal"):
        file.with_name(f"{file.name}{ending}").unlink(missing_ok=True)
