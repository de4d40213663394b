"""Who is in which programme, and the calls they have taken: the tables read and written for that."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from simulator.domain.people import PersonGone
from simulator.domain.programme import Enrolment, TakenCall
from simulator.storage.calls import helped, of
from simulator.storage.engines.sqlite import SqliteFile
from simulator.storage.tables import attempts, calls, enrolments, finishes, people


class Enrolments:
    """Who is in which programme. Safe for any number of threads and processes. Raises what the store does."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def current(self, person: str) -> Enrolment | None:
        """The programme that somebody is in."""
        with self._file.reading() as connection:
            return _current(connection, person)

    def past(self, person: str) -> tuple[Enrolment, ...]:
        """The programmes that somebody has been in, the oldest first."""
        chosen = select(enrolments).where(enrolments.c.person == person, enrolments.c.ended.is_not(None))
        with self._file.reading() as connection:
            return tuple(_read(connection, chosen.order_by(enrolments.c.since)))

    def enrol(self, person: str, programme: str, at: datetime) -> Enrolment:
        """Put somebody into a programme; they leave the one they are in. Whoever is in it stays as they are.

        Raises PersonGone.
        """
        with self._file.writing() as connection:
            if connection.execute(select(1).where(people.c.id == person)).first() is None:
                raise PersonGone
            now = _current(connection, person)
            if now is not None and now.programme == programme:
                return now
            _leave(connection, person, at)
            row = {"person": person, "since": at, "programme": programme}
            connection.execute(enrolments.insert(), row)
        return Enrolment(programme, at, None)

    def leave(self, person: str, at: datetime) -> None:
        """Take somebody out of the programme they are in, if they are in one."""
        with self._file.writing() as connection:
            _leave(connection, person, at)

    def taken(self, person: str) -> tuple[TakenCall, ...]:
        """The calls of somebody that ended and can be read, in the order in which they ended.

        Branches, on which things are tried, are left out; but not the branch on which a guided call goes on after a
        choice was taken back: there, it is the call.
        """
        with self._file.reading() as connection:
            rows = connection.execute(_TAKEN.where(of(person))).all()
        return tuple(
            TakenCall(
                row.scenario,
                "guided" if row.helped and level == "practice" else level,
                row.form or "prompted",
                row.persona,
                row.case_id,
                row.passed,
                row.ended_at,
            )
            for row in rows
            for level in (row.level or "practice",)
            if isinstance(row.ended_at, datetime) and isinstance(row.passed, bool)
        )


_ORIGINAL = finishes.alias("original")
_TAKEN: Select[Any] = (
    select(
        calls.c.scenario,
        calls.c.persona,
        calls.c.case_id,
        attempts.c.level,
        attempts.c.form,
        finishes.c.passed,
        finishes.c.ended_at,
        helped().label("helped"),
    )
    .select_from(
        calls.join(finishes, finishes.c.call_id == calls.c.id)
        .outerjoin(attempts, attempts.c.call_id == calls.c.id)
        .outerjoin(_ORIGINAL, _ORIGINAL.c.call_id == attempts.c.parent)
    )
    .where(_ORIGINAL.c.call_id.is_(None))
    .order_by(finishes.c.ended_at, calls.c.id)
)


def _current(connection: Connection, person: str) -> Enrolment | None:
    chosen = select(enrolments).where(enrolments.c.person == person, enrolments.c.ended.is_(None))
    return next(_read(connection, chosen.order_by(enrolments.c.since.desc())), None)


def _leave(connection: Connection, person: str, at: datetime) -> None:
    now = enrolments.update().where(enrolments.c.person == person, enrolments.c.ended.is_(None))
    connection.execute(now.values(ended=at))


def _read(connection: Connection, chosen: Select[Any]) -> Iterator[Enrolment]:
    for row in connection.execute(chosen).all():
        if isinstance(row.since, datetime) and isinstance(row.programme, str):
            yield Enrolment(row.programme, row.since, row.ended if isinstance(row.ended, datetime) else None)
