"""Calls as they are read from the tables: what is selected, and what a row means."""

from typing import Any

from sqlalchemy import Connection, Row, Select, Table, select

from simulator.domain.record import Aid, CallRecord, Finish, Level
from simulator.storage.schema import aids, attempts, calls, choices, finishes


def exists(connection: Connection, table: Table, **key: str) -> bool:
    """Whether the table has a row with this one value."""
    (column, value), *_ = key.items()
    return connection.execute(select(1).select_from(table).where(table.c[column] == value)).first() is not None


def select_calls() -> Select[Any]:
    """Calls with how they were taken and how they ended; the rows are for `listed`."""
    more = [column for table in (attempts, finishes) for column in table.c if column.name != "call_id"]
    taken = calls.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    helped = select(aids.c.call_id).where(aids.c.call_id == calls.c.id, aids.c.kind == "guided").exists()
    return select(calls, *more, helped.label("helped")).select_from(
        taken.outerjoin(finishes, finishes.c.call_id == calls.c.id)
    )


def listed(connection: Connection, chosen: Select[Any]) -> tuple[tuple[CallRecord, Finish | None], ...]:
    """What `select_calls`, narrowed and ordered, finds: each call with all its choices, and its end if it has one."""
    rows = connection.execute(chosen).all()
    ids = chosen.with_only_columns(calls.c.id, maintain_column_froms=True).subquery()
    made = select(choices.c.call_id, choices.c.choice).order_by(choices.c.call_id, choices.c.seq)
    played: dict[str, list[str]] = {}
    for call_id, choice in connection.execute(made.where(choices.c.call_id.in_(select(ids.c.id)))):
        played.setdefault(call_id, []).append(choice)
    return tuple((_record(row, tuple(played.get(row.id, ()))), _finish(row)) for row in rows)


def read_aid(row: Row[Any]) -> Aid:
    """The support that one row of `select_aids` stands for."""
    return Aid(seq=row.seq, kind=row.kind, text=row.text, at=row.at)


def select_aids(call_id: str) -> Select[Any]:
    """The support in one call in the order it was given; the rows are for `read_aid`."""
    return select(aids).where(aids.c.call_id == call_id).order_by(aids.c.at, aids.c.seq, aids.c.kind)


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
        # Calls of version 1 were kept without these.
        level=_level(row),
        types_first=bool(row.recall),
        parent=row.parent,
        fork=row.fork or 0,
    )


def _level(row: Row[Any]) -> Level:
    """A practice call in which help was asked for is a guided one."""
    level: Level = row.level or "practice"
    return "guided" if row.helped and level == "practice" else level


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
