"""The calls that were played. A choice is on the disk before `append` returns, and nothing is ever changed."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Select, make_url, select
from sqlalchemy.exc import ArgumentError, IntegrityError

from simulator.domain.errors import CallDamaged, NotFound, StoreProblem
from simulator.domain.people import PersonGone
from simulator.domain.record import Aid, CallRecord, DamagedCall, Entry, Finish, GradedCall, TakenCall
from simulator.storage import calls as reading
from simulator.storage.assessing import take_place
from simulator.storage.calls import WithSupport, select_calls
from simulator.storage.change_sets import ChangeSets
from simulator.storage.demonstration import Demonstrations
from simulator.storage.drills import Drills
from simulator.storage.engines.sqlite import SqliteFile
from simulator.storage.graded import read_graded
from simulator.storage.libraries import has_library, pack, read_library
from simulator.storage.location import default_path
from simulator.storage.people import People
from simulator.storage.programmes import Enrolments
from simulator.storage.results import Results
from simulator.storage.tables import (
    UNREADABLE,
    Unreadable,
    aids,
    attempts,
    calls,
    choices,
    finishes,
    libraries,
    people,
    shares,
)
from simulator.storage.taken import read_taken

_MOST_UNREADABLE = 20
"""How many damaged calls are passed over to find one that can be gone on with."""


def open_store(place: str | Path | None = None) -> "Store":
    """Open the calls at a path or `sqlite:///` address, made if missing; without one, at the default place.

    Raises StoreProblem for another kind of address; StoreLocked, StoreReadOnly, StoreDamaged or StoreTooNew where the
    file cannot be used, and then has changed nothing.
    """
    path = default_path() if place is None else _path_of(place)
    return Store(SqliteFile(path.expanduser().absolute()))


def _path_of(place: str | Path) -> Path:
    if isinstance(place, Path) or "://" not in place:
        return Path(place)
    problem = StoreProblem(place, "Calls are kept in an SQLite file: give its path, or sqlite:/// and its path.")
    try:
        url = make_url(place)
    except ArgumentError as error:
        raise problem from error
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        raise problem
    return Path(url.database)


class Store:
    """Every call of one place, for any number of threads and processes at a time.

    Any method may raise StoreLocked, StoreReadOnly, StoreGone or StoreDamaged; then it has kept nothing. Those that
    speak of one call raise CallDamaged where that one can no longer be read.
    """

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self.people = People(file)
        """Who practises here."""
        self.drills = Drills(file)
        """Their five minutes a day."""
        self.demonstrations = Demonstrations(file)
        """Whether these people are made up."""
        self.results = Results(file)
        """What calls came to, for reports over many of them."""
        self.enrolments = Enrolments(file)
        """Who is in which programme."""
        self.change_sets = ChangeSets(file)
        """Changes of libraries on their way: who asked, who signed."""

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def back_up(self, target: Path) -> None:
        """Copy everything into a new file, the last choice included, while calls go on. Raises BackupFailed."""
        self._file.copy_to(target)

    # content

    def add_library(self, library: str, files: Mapping[str, str]) -> None:
        """Keep the content files under their hash; content that is there already is left alone."""
        with self._file.reading() as connection:
            if has_library(connection, library):
                return
        row = {"hash": library, "files": pack(files)}
        with self._file.writing() as connection:
            if not has_library(connection, library):
                connection.execute(libraries.insert(), row)

    def library(self, library: str) -> Mapping[str, str]:
        """The content files with this hash, as they were. Raises NotFound, or CallDamaged if they no longer unpack."""
        with self._file.reading() as connection:
            try:
                files = read_library(connection, library)
            except ValueError as error:
                raise CallDamaged(str(self.path)) from error
        if files is None:
            raise NotFound("kept library", library)
        return files

    # one call

    def add_call(self, record: CallRecord, beside: Iterable[Aid] = ()) -> str:
        """Keep a new call, how it is taken, and the choices it has so far; its end comes with its last choice.

        `beside`: what is kept beside these choices. Returns its id. Where the same person has an assessment of the same
        scenario that goes on, another one is not kept: the id is that of the first.

        Raises NotFound if its library, or the call it branches from, is not kept already; PersonGone for nobody's call.
        """
        played = [
            {"call_id": record.id, "seq": seq, "choice": choice, "at": record.started_at}
            for seq, choice in enumerate(record.choices)
        ]
        with self._file.writing() as connection:
            if not has_library(connection, record.library):
                raise NotFound("kept library", record.library)
            if connection.execute(select(1).where(people.c.id == record.person)).first() is None:
                raise PersonGone
            if record.parent is not None and connection.execute(_known(record.parent)).first() is None:
                raise NotFound("call", record.parent)
            if record.level == "assessment" and (first := _going_on(connection, record.scenario, record.person)):
                return first
            connection.execute(calls.insert(), _call_row(record))
            connection.execute(attempts.insert(), _attempt_row(record))
            if played:
                connection.execute(choices.insert(), played)
            _add_aids(connection, record.id, beside)
            if record.level == "assessment":
                take_place(connection, record)
        return record.id

    def call(self, call_id: str) -> CallRecord:
        """One call with all its choices. Raises NotFound."""
        return self.call_with_support(call_id).record

    def call_with_support(self, call_id: str) -> WithSupport:
        """One call with all its choices, and all support given in it in the order it was given. Raises NotFound."""
        with self._file.reading() as connection:
            found = reading.read_call(connection, call_id)
        if found is None:
            raise NotFound("call", call_id)
        if isinstance(found, DamagedCall):
            raise CallDamaged(str(self.path))
        return found

    def entry(self, call_id: str) -> Entry:
        """One call with all its choices, and its end if it has one. Raises NotFound."""
        found = self._read(select_calls().where(calls.c.id == call_id))
        if not found:
            raise NotFound("call", call_id)
        if isinstance(found[0], DamagedCall):
            raise CallDamaged(str(self.path))
        return found[0]

    def append(
        self,
        call_id: str,
        seq: int,
        choice: str,
        at: datetime,
        finish: Finish | None = None,
        beside: Iterable[Aid] = (),
    ) -> bool:
        """Keep choice number `seq` (the first is 0), what was said in it, and how the call ended if it was the last.

        False: another window was first, and its choice stands. Raises NotFound for an unknown call.
        """
        row = {"call_id": call_id, "seq": seq, "choice": choice, "at": at}
        try:
            with self._file.writing() as connection:
                connection.execute(choices.insert(), row)
                _add_aids(connection, call_id, beside)
                if finish is not None:
                    _add_finish(connection, call_id, finish)
        except IntegrityError:
            self._must_know(call_id)
            return False
        return True

    def finish(self, call_id: str, finish: Finish) -> None:
        """Keep how a call ended. A call ends once: what was kept first stands. Raises NotFound for an unknown call."""
        try:
            with self._file.writing() as connection:
                _add_finish(connection, call_id, finish)
        except IntegrityError:
            self._must_know(call_id)

    # many calls

    def listing(
        self, limit: int = 200, *, scenario: str | None = None, person: str | None = None
    ) -> tuple[Entry | DamagedCall, ...]:
        """The latest calls, newest first, of one scenario and person if named; those that cannot be read too."""
        newest = select_calls().order_by(calls.c.started_at.desc(), calls.c.id.desc()).limit(limit)
        newest = newest.where(reading.of(person))
        if scenario is not None:
            newest = newest.where(calls.c.scenario == scenario)
        return self._read(newest)

    def calls(self, limit: int = 200, *, scenario: str | None = None, person: str | None = None) -> tuple[Entry, ...]:
        """The calls of `listing` that can be read, each with its end if it has one."""
        return _readable(self.listing(limit, scenario=scenario, person=person))

    def graded_calls(self) -> Iterator[GradedCall]:
        """Every finished call, newest first, with the grade it was given; read little by little."""
        with self._file.reading() as connection:
            yield from read_graded(connection)

    def under_way(self) -> tuple[CallRecord, ...]:
        """Every call that has begun and not ended, worked examples aside, the newest first."""
        return tuple(record for record, _ in _readable(self._read(reading.on_hold(None))))

    def taken(self, person: str, scenario: str | None = None) -> tuple[TakenCall, ...]:
        """All calls of somebody (`scenario`: of one) that can be read, the oldest first: what was met and shown."""
        with self._file.reading() as connection:
            return tuple(read_taken(connection, person, scenario))

    def on_hold(self, person: str | None = None) -> Entry | None:
        """The newest call of somebody (None: of anybody) that can be gone on with; None without one."""
        return next(iter(_readable(self._read(reading.on_hold(person).limit(_MOST_UNREADABLE)))), None)

    def open_assessments(self, person: str | None = None) -> tuple[Entry, ...]:
        """Every assessment of somebody (None: of anybody) that has not ended, the oldest first."""
        return _readable(self._read(reading.open_assessments(person)))

    def open_assessment(self, scenario: str, person: str | None = None) -> str | None:
        """The id of the oldest assessment of a scenario that has not ended and can be read; None without one."""
        with self._file.reading() as connection:
            return _going_on(connection, scenario, person)

    def branches(self, call_id: str) -> tuple[Entry, ...]:
        """The calls that branch from this one, oldest first, each with its end if it has one."""
        oldest = select_calls().where(attempts.c.parent == call_id).order_by(calls.c.started_at, calls.c.id)
        return _readable(self._read(oldest))

    def accounts_met(self, scenario: str, person: str | None = None) -> tuple[tuple[str, str], ...]:
        """Persona and case of every account somebody (None: anybody) met in a scenario, that of longest ago first."""
        with self._file.reading() as connection:
            found = connection.execute(reading.accounts_met(scenario, person)).all()
        return tuple((persona, case) for persona, case in found if UNREADABLE not in (persona, case))

    # support and links

    def add_aid(self, call_id: str, aid: Aid) -> bool:
        """Keep that support was given. False: this kind was given before this choice already, and what it was stands.

        Raises NotFound for an unknown call.
        """
        try:
            with self._file.writing() as connection:
                _add_aids(connection, call_id, (aid,))
        except IntegrityError:
            self._must_know(call_id)
            return False
        return True

    def share(self, call_id: str, token: str, at: datetime) -> str:
        """The token of the permanent link to a call's debrief: this one, or the one it was given before.

        Raises NotFound for an unknown call.
        """
        row = {"token": token, "call_id": call_id, "at": at}
        with self._file.writing() as connection:
            if connection.execute(_known(call_id)).first() is None:
                raise NotFound("call", call_id)
            known = self._text(connection.execute(_token_of(call_id)).scalar())
            if known is None:
                connection.execute(shares.insert(), row)
            return known or token

    def token(self, call_id: str) -> str | None:
        """The token a call's debrief was shared with; None if it was not."""
        with self._file.reading() as connection:
            return self._text(connection.execute(_token_of(call_id)).scalar())

    def shared(self, token: str) -> str:
        """The id of the call whose debrief was shared with this token. Raises NotFound."""
        with self._file.reading() as connection:
            chosen = select(shares.c.call_id).where(shares.c.token == token)
            call_id = self._text(connection.execute(chosen).scalar())
        if call_id is None:
            raise NotFound("shared debrief", token)
        return call_id

    def _read(self, chosen: Select[Any]) -> tuple[Entry | DamagedCall, ...]:
        with self._file.reading() as connection:
            return reading.read_calls(connection, chosen)

    def _text(self, value: str | Unreadable | None) -> str | None:
        """A value that was read, as it is. Raises CallDamaged for one that is damaged."""
        if value is UNREADABLE:
            raise CallDamaged(str(self.path))
        return value

    def _must_know(self, call_id: str) -> None:
        with self._file.reading() as connection:
            if connection.execute(_known(call_id)).first() is None:
                raise NotFound("call", call_id)


def _going_on(connection: Connection, scenario: str, person: str | None) -> str | None:
    waiting = reading.open_assessments(person).where(calls.c.scenario == scenario)
    return next((record.id for record, _ in _readable(reading.read_calls(connection, waiting))), None)


def _readable(found: tuple[Entry | DamagedCall, ...]) -> tuple[Entry, ...]:
    return tuple(item for item in found if not isinstance(item, DamagedCall))


def _known(call_id: str) -> Select[Any]:
    return select(1).where(calls.c.id == call_id)


def _token_of(call_id: str) -> Select[Any]:
    return select(shares.c.token).where(shares.c.call_id == call_id)


def _call_row(record: CallRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "library": record.library,
        "scenario": record.scenario,
        "persona": record.persona,
        "case_id": record.case,
        "seed": str(record.seed),
        "started_at": record.started_at,
    }


def _attempt_row(record: CallRecord) -> dict[str, Any]:
    return {
        "call_id": record.id,
        "level": record.level,
        "recall": record.types_first,
        "parent": record.parent,
        "fork": record.fork,
        "form": record.form,
        "person": record.person,
    }


def _add_aids(connection: Connection, call_id: str, given: Iterable[Aid]) -> None:
    rows = [{"call_id": call_id, "seq": aid.seq, "kind": aid.kind, "text": aid.text, "at": aid.at} for aid in given]
    if rows:
        connection.execute(aids.insert(), rows)


def _add_finish(connection: Connection, call_id: str, finish: Finish) -> None:
    connection.execute(finishes.insert(), _finish_row(call_id, finish))


def _finish_row(call_id: str, finish: Finish) -> dict[str, Any]:
    return {
        "call_id": call_id,
        "ended_at": finish.ended_at,
        "outcome": finish.outcome,
        "score": finish.score,
        "passed": finish.passed,
        "evaluation": dict(finish.evaluation),
    }
