"""The calls that were played. A choice is on the disk before `append` returns, and nothing is ever changed."""

import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, make_url, select
from sqlalchemy.exc import ArgumentError, IntegrityError

from simulator.domain.errors import NotFound, StoreDamaged, StoreGone, StoreProblem
from simulator.domain.record import Aid, CallRecord, Finish, GradedCall
from simulator.storage import sqlite
from simulator.storage.graded import read_graded
from simulator.storage.location import default_path
from simulator.storage.rows import exists, listed, read_aid, select_aids, select_calls
from simulator.storage.schema import aids, attempts, calls, choices, finishes, libraries, shares


def open_store(place: str | Path | None = None) -> "Store":
    """Open the calls at a path or `sqlite:///` address, made if missing; without one, at the default place."""
    path = default_path() if place is None else _path_of(place)
    path = path.expanduser().absolute()
    return Store(sqlite.connect(path), path)


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

    Any method may raise StoreLocked, StoreReadOnly, StoreGone or StoreDamaged; then it has kept nothing.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._identity = _identity(path)
        self.path = path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def add_library(self, library: str, files: Mapping[str, str]) -> None:
        """Keep the content files under their hash; content that is there already is left alone."""
        packed = zlib.compress(json.dumps(dict(files), sort_keys=True).encode())
        with self._writing() as connection:
            if not exists(connection, libraries, hash=library):
                connection.execute(libraries.insert().values(hash=library, files=packed))

    def library(self, library: str) -> Mapping[str, str]:
        """The content files with this hash, as they were. Raises NotFound, or StoreDamaged if they no longer unpack."""
        with self._reading() as connection:
            packed = connection.execute(select(libraries.c.files).where(libraries.c.hash == library)).scalar()
        if packed is None:
            raise NotFound("kept library", library)
        try:
            files: dict[str, str] = json.loads(zlib.decompress(packed))
        except (zlib.error, ValueError) as error:
            raise StoreDamaged(str(self.path)) from error
        return files

    def add_call(self, record: CallRecord) -> None:
        """Keep a new call, how it is taken, and the choices it has so far; its end comes by `finish`.

        Raises NotFound if its library, or the call it branches from, is not kept already.
        """
        call = {
            "id": record.id,
            "library": record.library,
            "scenario": record.scenario,
            "persona": record.persona,
            "case_id": record.case,
            "seed": str(record.seed),
            "started_at": record.started_at,
        }
        attempt = {
            "call_id": record.id,
            "level": record.level,
            "recall": record.types_first,
            "parent": record.parent,
            "fork": record.fork,
        }
        played = [
            {"call_id": record.id, "seq": seq, "choice": choice, "at": record.started_at}
            for seq, choice in enumerate(record.choices)
        ]
        with self._writing() as connection:
            if not exists(connection, libraries, hash=record.library):
                raise NotFound("kept library", record.library)
            if record.parent is not None and not exists(connection, calls, id=record.parent):
                raise NotFound("call", record.parent)
            connection.execute(calls.insert(), call)
            connection.execute(attempts.insert(), attempt)
            if played:
                connection.execute(choices.insert(), played)

    def call(self, call_id: str) -> CallRecord:
        """One call with all its choices. Raises NotFound."""
        return self.entry(call_id)[0]

    def entry(self, call_id: str) -> tuple[CallRecord, Finish | None]:
        """One call with all its choices, and its end if it has one. Raises NotFound."""
        with self._reading() as connection:
            found = listed(connection, select_calls().where(calls.c.id == call_id))
        if not found:
            raise NotFound("call", call_id)
        return found[0]

    def append(self, call_id: str, seq: int, choice: str, at: datetime) -> bool:
        """Keep choice number `seq` (the first is 0). False: another window was first, and its choice stands.

        Raises NotFound for an unknown call.
        """
        row = {"call_id": call_id, "seq": seq, "choice": choice, "at": at}
        try:
            with self._writing() as connection:
                connection.execute(choices.insert(), row)
        except IntegrityError:
            self._must_know(call_id)
            return False
        return True

    def finish(self, call_id: str, finish: Finish) -> None:
        """Keep how a call ended. A call ends once: what was kept first stands. Raises NotFound for an unknown call."""
        row = {
            "call_id": call_id,
            "ended_at": finish.ended_at,
            "outcome": finish.outcome,
            "score": finish.score,
            "passed": finish.passed,
            "evaluation": dict(finish.evaluation),
        }
        try:
            with self._writing() as connection:
                connection.execute(finishes.insert(), row)
        except IntegrityError:
            self._must_know(call_id)

    def calls(self, limit: int = 200, *, scenario: str | None = None) -> tuple[tuple[CallRecord, Finish | None], ...]:
        """The latest calls, of one scenario if it is named, newest first, each with its end if it has one."""
        newest = select_calls().order_by(calls.c.started_at.desc(), calls.c.id.desc()).limit(limit)
        if scenario is not None:
            newest = newest.where(calls.c.scenario == scenario)
        with self._reading() as connection:
            return listed(connection, newest)

    def graded_calls(self) -> Iterator[GradedCall]:
        """Every finished call, newest first, with the grade it was given; read little by little."""
        with self._reading() as connection:
            yield from read_graded(connection)

    def met_before(self, record: CallRecord) -> bool:
        """Whether an earlier call had the same scenario, persona and case."""
        same = select(1).where(
            calls.c.scenario == record.scenario,
            calls.c.persona == record.persona,
            calls.c.case_id == record.case,
            calls.c.started_at < record.started_at,
        )
        with self._reading() as connection:
            return connection.execute(same.limit(1)).first() is not None

    def branches(self, call_id: str) -> tuple[tuple[CallRecord, Finish | None], ...]:
        """The calls that branch from this one, oldest first, each with its end if it has one."""
        oldest = select_calls().where(attempts.c.parent == call_id).order_by(calls.c.started_at, calls.c.id)
        with self._reading() as connection:
            return listed(connection, oldest)

    def add_aid(self, call_id: str, aid: Aid) -> bool:
        """Keep that support was given. False: this kind was given before this choice already, and what it was stands.

        Raises NotFound for an unknown call.
        """
        row = {"call_id": call_id, "seq": aid.seq, "kind": aid.kind, "text": aid.text, "at": aid.at}
        try:
            with self._writing() as connection:
                connection.execute(aids.insert(), row)
        except IntegrityError:
            self._must_know(call_id)
            return False
        return True

    def aids(self, call_id: str) -> tuple[Aid, ...]:
        """All support given in one call, in the order it was given; none for an unknown call."""
        with self._reading() as connection:
            return tuple(read_aid(row) for row in connection.execute(select_aids(call_id)))

    def share(self, call_id: str, token: str, at: datetime) -> str:
        """The token of the permanent link to a call's debrief: this one, or the one it was given before.

        Raises NotFound for an unknown call.
        """
        row = {"token": token, "call_id": call_id, "at": at}
        with self._writing() as connection:
            if not exists(connection, calls, id=call_id):
                raise NotFound("call", call_id)
            kept: str | None = connection.execute(select(shares.c.token).where(shares.c.call_id == call_id)).scalar()
            if kept is None:
                connection.execute(shares.insert(), row)
            return kept or token

    def token(self, call_id: str) -> str | None:
        """The token a call's debrief was shared with; None if it was not."""
        with self._reading() as connection:
            return connection.execute(select(shares.c.token).where(shares.c.call_id == call_id)).scalar()

    def shared(self, token: str) -> str:
        """The id of the call whose debrief was shared with this token. Raises NotFound."""
        with self._reading() as connection:
            call_id: str | None = connection.execute(select(shares.c.call_id).where(shares.c.token == token)).scalar()
        if call_id is None:
            raise NotFound("shared debrief", token)
        return call_id

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with sqlite.plainly(self.path), sqlite.reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        # SQLite would go on writing into a file that was deleted under it, and every word would be lost.
        if _identity(self.path) != self._identity:
            raise StoreGone(str(self.path))
        with sqlite.plainly(self.path), sqlite.writing(self._engine) as connection:
            yield connection

    def _must_know(self, call_id: str) -> None:
        with self._reading() as connection:
            if not exists(connection, calls, id=call_id):
                raise NotFound("call", call_id)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
