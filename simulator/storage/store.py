"""The calls that were played. A choice is on the disk before `append` returns, and nothing is ever changed."""

import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, Row, Select, Table, make_url, select
from sqlalchemy.exc import ArgumentError, IntegrityError

from simulator.domain.errors import NotFound, StoreDamaged, StoreGone, StoreProblem
from simulator.domain.record import CallRecord, Finish
from simulator.storage import sqlite
from simulator.storage.location import default_path
from simulator.storage.schema import calls, choices, finishes, libraries


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
    """Every call of one place, for any number of threads and processes at a time."""

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
            if not _exists(connection, libraries, hash=library):
                connection.execute(libraries.insert().values(hash=library, files=packed))

    def library(self, library: str) -> Mapping[str, str]:
        """The content files with this hash, as they were."""
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
        """Keep a new call with the choices it has so far. Its library must be kept first; its end comes by `finish`."""
        row = {
            "id": record.id,
            "library": record.library,
            "scenario": record.scenario,
            "persona": record.persona,
            "case_id": record.case,
            "seed": str(record.seed),
            "started_at": record.started_at,
        }
        played = [
            {"call_id": record.id, "seq": seq, "choice": choice, "at": record.started_at}
            for seq, choice in enumerate(record.choices)
        ]
        with self._writing() as connection:
            if not _exists(connection, libraries, hash=record.library):
                raise NotFound("kept library", record.library)
            connection.execute(calls.insert(), row)
            if played:
                connection.execute(choices.insert(), played)

    def call(self, call_id: str) -> CallRecord:
        """One call with all its choices."""
        with self._reading() as connection:
            row = connection.execute(_calls().where(calls.c.id == call_id)).one_or_none()
            if row is None:
                raise NotFound("call", call_id)
            chosen = select(choices.c.choice).where(choices.c.call_id == call_id).order_by(choices.c.seq)
            return _record(row, tuple(connection.execute(chosen).scalars()))

    def append(self, call_id: str, seq: int, choice: str, at: datetime) -> bool:
        """Keep choice number `seq` (the first is 0). False: another window was first, and its choice stands."""
        row = {"call_id": call_id, "seq": seq, "choice": choice, "at": at}
        try:
            with self._writing() as connection:
                connection.execute(choices.insert(), row)
        except IntegrityError:
            self._must_know(call_id)
            return False
        return True

    def finish(self, call_id: str, finish: Finish) -> None:
        """Keep how a call ended. A call ends once: what was kept first stands."""
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

    def calls(self, limit: int = 200) -> tuple[tuple[CallRecord, Finish | None], ...]:
        """The latest calls, newest first, each with its end if it has one."""
        newest = _calls().order_by(calls.c.started_at.desc(), calls.c.id.desc()).limit(limit)
        played: dict[str, list[str]] = {}
        with self._reading() as connection:
            rows = connection.execute(newest).all()
            ids = newest.with_only_columns(calls.c.id, maintain_column_froms=True).subquery()
            chosen = select(choices.c.call_id, choices.c.choice).order_by(choices.c.call_id, choices.c.seq)
            for call_id, choice in connection.execute(chosen.where(choices.c.call_id.in_(select(ids.c.id)))):
                played.setdefault(call_id, []).append(choice)
        return tuple((_record(row, tuple(played.get(row.id, ()))), _finish(row)) for row in rows)

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
            if not _exists(connection, calls, id=call_id):
                raise NotFound("call", call_id)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _exists(connection: Connection, table: Table, **key: str) -> bool:
    (column, value), *_ = key.items()
    return connection.execute(select(1).select_from(table).where(table.c[column] == value)).first() is not None


def _calls() -> Select[Any]:
    ends = [column for column in finishes.c if column is not finishes.c.call_id]
    return select(calls, *ends).join_from(calls, finishes, isouter=True)


def _record(row: Row[Any], played: tuple[str, ...]) -> CallRecord:
    return CallRecord(
        id=row.id,
        library=row.library,
        scenario=row.scenario,
        persona=row.persona,
        case=row.case_id,
        seed=int(row.seed),
        started_at=row.started_at,
        ended_at=row.ended_at,
        choices=played,
    )


def _finish(row: Row[Any]) -> Finish | None:
    if row.ended_at is None:
        return None
    return Finish(
        ended_at=row.ended_at,
        outcome=row.outcome,
        score=row.score,
        passed=row.passed,
        evaluation=row.evaluation,
    )
