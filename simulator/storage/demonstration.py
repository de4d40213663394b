"""A database of made-up people: how it is marked, and how whole histories are put into it at once."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Text, bindparam, select, type_coerce

from simulator.domain.people import LOCAL, Person, alike
from simulator.domain.record import CallRecord, Demonstration
from simulator.domain.reviews import DrillSession, Review
from simulator.storage.drills import review_row, session_row
from simulator.storage.engines.sqlite import SqliteFile, peek
from simulator.storage.tables import (
    attempts,
    calls,
    choices,
    demonstrations,
    drill_reviews,
    drill_sessions,
    finishes,
    people,
)


def demonstration_in(path: Path) -> int | None:
    """How many made-up people a file says it was made from; None where it is no demonstration. Changes nothing in it.

    Raises what looking into a store raises.
    """
    found = peek(path, "SELECT trainees FROM demonstrations")
    return found if isinstance(found, int) else None


class WholeCall(NamedTuple):
    """A call from beginning to end. `moments`: when each choice was made; `evaluation` is JSON, as text."""

    record: CallRecord
    moments: tuple[datetime, ...]
    outcome: str
    score: float | None
    passed: bool
    evaluation: str


class Demonstrations:
    """The mark of a database. Raises what the store does."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def found(self) -> Demonstration | None:
        """What the people here were made from; None where they are real."""
        with self._file.reading() as connection:
            row = connection.execute(select(demonstrations)).first()
        return None if row is None else Demonstration(row.trainees, row.days, int(row.seed), row.until)

    def mark(self, made: Demonstration) -> None:
        """Mark an empty database, for good: before anybody made up comes into it."""
        row = {"id": 1, "trainees": made.trainees, "days": made.days, "seed": str(made.seed), "until": made.until}
        with self._file.writing() as connection:
            connection.execute(demonstrations.insert(), row)

    def add(
        self,
        person: Person,
        since: datetime,
        taken: Sequence[WholeCall],
        sessions: Sequence[DrillSession] = (),
        answers: Sequence[Review] = (),
    ) -> None:
        """Keep somebody with all their calls and drills, in one transaction. Their library has to be there."""
        named = {"name": person.name, "alike": alike(person.name), "since": since}
        with self._file.writing() as connection:
            if person.id == LOCAL.id:
                connection.execute(people.update().where(people.c.id == person.id).values(**named))
            else:
                connection.execute(people.insert(), {"id": person.id, **named})
            if taken:
                _add_calls(connection, taken)
            if sessions:
                connection.execute(drill_sessions.insert(), [session_row(session) for session in sessions])
            if answers:
                connection.execute(drill_reviews.insert(), [review_row(answer) for answer in answers])


_FINISH = finishes.insert().values(
    {
        **{name: bindparam(name) for name in ("call_id", "ended_at", "outcome", "score", "passed")},
        # JSON already: many calls come to the same evaluation, and it is written down once.
        "evaluation": type_coerce(bindparam("written"), Text),
    }
)


def _add_calls(connection: Connection, taken: Sequence[WholeCall]) -> None:
    connection.execute(calls.insert(), [_call(item.record) for item in taken])
    connection.execute(attempts.insert(), [_attempt(item.record) for item in taken])
    made = [
        {"call_id": item.record.id, "seq": seq, "choice": choice, "at": at}
        for item in taken
        for seq, (choice, at) in enumerate(zip(item.record.choices, item.moments, strict=True))
    ]
    connection.execute(choices.insert(), made)
    connection.execute(_FINISH, [_finish(item) for item in taken])


def _call(record: CallRecord) -> dict[str, Any]:
    names = {"id": record.id, "library": record.library, "scenario": record.scenario, "persona": record.persona}
    return {**names, "case_id": record.case, "seed": str(record.seed), "started_at": record.started_at}


def _attempt(record: CallRecord) -> dict[str, Any]:
    how = {"level": record.level, "recall": False, "parent": None, "fork": 0, "form": record.form}
    return {"call_id": record.id, "person": record.person, **how}


def _finish(item: WholeCall) -> dict[str, Any]:
    how = {"outcome": item.outcome, "score": item.score, "passed": item.passed, "written": item.evaluation}
    return {"call_id": item.record.id, "ended_at": item.record.ended_at, **how}
