"""The people of a machine in the tables: who there is, what they are called, and all that is kept of one of them."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, select
from sqlalchemy.exc import IntegrityError

from simulator.domain.people import LOCAL, NameTaken, Person, PersonGone, alike
from simulator.storage.engines.sqlite import SqliteFile
from simulator.storage.tables import (
    UNREADABLE,
    aids,
    assessing,
    attempts,
    calls,
    choices,
    drill_reviews,
    drill_sessions,
    enrolments,
    finishes,
    people,
    results,
    review_steps,
    shares,
)

_BESIDE: Mapping[str, Table] = {"choices": choices, "support": aids, "end": finishes, "links": shares, "how": attempts}
"""What is kept of a call besides its own row, by what it is called in an export."""
_DRILLS: Mapping[str, Table] = {"answers": drill_reviews, "sessions": drill_sessions}
"""What is kept of the drills of a person, likewise; what refers to something else stands before it."""

_OF_PEOPLE: Mapping[str, Table] = {"programmes": enrolments}
"""What is kept of somebody besides their calls, by what it is called in an export."""
_STAYS: Mapping[str, Table] = {"reviews": review_steps}
"""What somebody did that stays with its name when they are deleted: what was signed was signed."""


class Kept(NamedTuple):
    """A person, since when they are here (None: the first one), how many calls they took, and when the last began."""

    person: Person
    since: datetime | None
    calls: int
    last: datetime | None


def owner() -> ColumnElement[str]:
    """Who took a call: where nothing says so, the first person."""
    return func.coalesce(attempts.c.person, LOCAL.id)


class People:
    """The people of one place, for any number of threads and processes. Raises what the store does."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def find(self, person_id: str) -> Person | None:
        """The person with this id, if there is one."""
        with self._file.reading() as connection:
            row = connection.execute(select(people.c.id, people.c.name).where(people.c.id == person_id)).first()
        return None if row is None else _person(row)

    def all(self) -> tuple[Kept, ...]:
        """Everybody, the first person first, then in the order of their names."""
        counted = (
            select(owner().label("who"), func.count().label("calls"), func.max(calls.c.started_at).label("last"))
            .select_from(calls.outerjoin(attempts, attempts.c.call_id == calls.c.id))
            .where(func.coalesce(attempts.c.level, "") != "worked")
            .group_by(owner())
            .subquery()
        )
        chosen = select(people, counted.c.calls, counted.c.last).select_from(
            people.outerjoin(counted, counted.c.who == people.c.id)
        )
        with self._file.reading() as connection:
            rows = connection.execute(chosen.order_by(people.c.id != LOCAL.id, people.c.alike)).all()
        return tuple(
            Kept(_person(row), _or_none(row.since), row.calls or 0, _or_none(row.last))
            for row in rows
            if isinstance(row.id, str)
        )

    def add(self, person: Person, at: datetime) -> None:
        """Keep a new person. Raises NameTaken."""
        row = {"id": person.id, "name": person.name, "alike": alike(person.name), "since": at}
        try:
            with self._file.writing() as connection:
                connection.execute(people.insert(), row)
        except IntegrityError as error:
            raise NameTaken(person.name) from error

    def rename(self, person_id: str, name: str) -> None:
        """Call somebody by another name. Raises NameTaken, PersonGone."""
        named = people.update().where(people.c.id == person_id).values(name=name, alike=alike(name))
        try:
            with self._file.writing() as connection:
                if connection.execute(named).rowcount == 0:
                    raise PersonGone
        except IntegrityError as error:
            raise NameTaken(name) from error

    def delete(self, person_id: str) -> int:
        """Delete somebody with all their calls and drills; returns how many calls. The first person stays, nameless.

        Raises PersonGone.
        """
        theirs = _calls_of(person_id)
        with self._file.writing() as connection:
            if connection.execute(select(1).where(people.c.id == person_id)).first() is None:
                raise PersonGone
            ids = [row.id for row in connection.execute(theirs).all()]
            for table in (*_BESIDE.values(), results, assessing):
                _delete(connection, table, "call_id", ids)
            _delete(connection, calls, "id", ids)
            for table in (*_DRILLS.values(), *_OF_PEOPLE.values()):
                connection.execute(table.delete().where(table.c.person == person_id))
            if person_id == LOCAL.id:
                connection.execute(people.update().where(people.c.id == person_id).values(name="", alike=None))
            else:
                connection.execute(people.delete().where(people.c.id == person_id))
        return len(ids)

    def kept_besides(self, person_id: str) -> Mapping[str, list[Mapping[str, Any]]]:
        """All that is kept of somebody besides their calls: what it is called to its rows, columns by name."""
        with self._file.reading() as connection:
            tables = {**_OF_PEOPLE, **_STAYS}
            chosen = {name: select(table).where(table.c.person == person_id) for name, table in tables.items()}
            return {
                name: [_without_call(row) for row in connection.execute(theirs).all()]
                for name, theirs in chosen.items()
            }

    def kept_of(self, person_id: str) -> Iterator[Mapping[str, Any]]:
        """All that is kept of somebody's calls, the oldest first: columns by name, and what is beside each call."""
        with self._file.reading() as connection:
            rows = connection.execute(_calls_of(person_id)).all()
            beside = {name: _beside(connection, table, person_id) for name, table in _BESIDE.items()}
        for row in rows:
            yield {**_columns(row), **{name: found.get(row.id, []) for name, found in beside.items()}}

    def drills_of(self, person_id: str) -> Mapping[str, list[Mapping[str, Any]]]:
        """All that is kept of somebody's drills, the oldest first: columns by name."""
        with self._file.reading() as connection:
            return {
                name: [
                    _without_call(row)
                    for row in connection.execute(
                        select(table).where(table.c.person == person_id).order_by(*table.primary_key)
                    ).all()
                ]
                for name, table in _DRILLS.items()
            }


def _calls_of(person_id: str) -> Select[Any]:
    taken = calls.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    return select(calls).select_from(taken).where(owner() == person_id).order_by(calls.c.started_at, calls.c.id)


def _beside(connection: Connection, table: Table, person_id: str) -> Mapping[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    theirs = select(_calls_of(person_id).subquery().c.id)
    for row in connection.execute(select(table).where(table.c.call_id.in_(theirs))).all():
        found.setdefault(row.call_id, []).append(_without_call(row))
    return found


def _without_call(row: Row[Any]) -> Mapping[str, Any]:
    return {name: value for name, value in _columns(row).items() if name not in ("call_id", "person")}


def _columns(row: Row[Any]) -> Mapping[str, Any]:
    """A row by column; a damaged value is None."""
    return {name: None if value is UNREADABLE else value for name, value in row._mapping.items()}


def _delete(connection: Connection, table: Table, key: str, ids: list[str]) -> None:
    """Delete the rows of these calls, some at a time: a statement takes only so many values."""
    for start in range(0, len(ids), 500):
        connection.execute(table.delete().where(table.c[key].in_(ids[start : start + 500])))


def _person(row: Any) -> Person:
    return Person(row.id, row.name if isinstance(row.name, str) else "")


def _or_none(moment: Any) -> datetime | None:
    return moment if isinstance(moment, datetime) else None
