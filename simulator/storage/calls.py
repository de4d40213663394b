"""Calls in the tables: what is selected, what a row means, and whether it can still be read."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple, get_args

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
    union_all,
)

from simulator.domain.base import Form
from simulator.domain.people import LOCAL
from simulator.domain.record import LEVELS, Aid, CallRecord, DamagedCall, Entry, Finish, Level
from simulator.storage.people import owner
from simulator.storage.tables import UNREADABLE, aids, attempts, calls, choices, finishes

_CHOICE = "choice"
_PROMISED = {
    table: [(column.name, column.type.python_type, column.nullable) for column in table.c if column.name != "call_id"]
    for table in (calls, attempts, finishes)
}
"""Name of each column, the kind of its values, and whether it may be empty."""


class WithSupport(NamedTuple):
    """A call, and the support that was given in it, in the order it was given."""

    record: CallRecord
    aids: tuple[Aid, ...]


# one call


def _select_call() -> Select[Any]:
    """One call and what happened in it: a row for each choice and each aid, or one with neither. Takes its `id`.

    One statement, because it is what every click of a trainee begins with.
    """
    happened = union_all(
        select(literal(_CHOICE).label("kind"), choices.c.seq, choices.c.choice.label("text"), choices.c.at).where(
            choices.c.call_id == bindparam("id")
        ),
        select(aids.c.kind, aids.c.seq, aids.c.text, aids.c.at).where(aids.c.call_id == bindparam("id")),
    ).subquery("happened")
    # The evaluation stays where it is: whoever reads a call plays it again, and fills its scorecard again.
    taken = calls.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    taken = taken.outerjoin(finishes, finishes.c.call_id == calls.c.id)
    how = [column for column in attempts.c if column.name != "call_id"]
    return (
        select(calls, *how, finishes.c.ended_at, happened)
        .select_from(taken.outerjoin(happened, true()))
        .where(calls.c.id == bindparam("id"))
    )


_ONE_CALL = _select_call()


def read_call(connection: Connection, call_id: str) -> WithSupport | DamagedCall | None:
    """One call with its support, or what is left of it; None if there is none."""
    rows = connection.execute(_ONE_CALL, {"id": call_id}).all()
    if not rows:
        return None
    given = [row for row in rows if row.kind is not None and row.kind != _CHOICE]
    made = _in_order((row.seq, row.text) for row in rows if row.kind == _CHOICE)
    helped = any(row.kind == "guided" for row in given)
    record = _record(rows[0], made, helped=helped)
    if record is None or any(UNREADABLE in row or not isinstance(row.at, datetime) for row in given):
        return _damaged(rows[0])
    support = (Aid(seq=row.seq, kind=row.kind, text=row.text, at=row.at) for row in given)
    return WithSupport(record, tuple(sorted(support, key=lambda aid: (aid.at, aid.seq, aid.kind))))


# many calls


def select_calls() -> Select[Any]:
    """Calls with how they were taken and how they ended, to be narrowed and ordered; the rows are for `read_calls`."""
    more = [column for table in (attempts, finishes) for column in table.c if column.name != "call_id"]
    taken = calls.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    return select(calls, *more, helped().label("helped")).select_from(
        taken.outerjoin(finishes, finishes.c.call_id == calls.c.id)
    )


def helped() -> ColumnElement[bool]:
    """Whether help was asked for in the middle of a call."""
    return select(aids.c.call_id).where(aids.c.call_id == calls.c.id, aids.c.kind == "guided").exists()


_CHOICES_OF = select(choices.c.call_id, choices.c.seq, choices.c.choice).where(
    choices.c.call_id.in_(bindparam("ids", expanding=True))
)


def read_calls(connection: Connection, chosen: Select[Any]) -> tuple[Entry | DamagedCall, ...]:
    """What `select_calls`, narrowed and ordered, finds: each call with all its choices, and its end if it has one."""
    rows = connection.execute(chosen).all()
    ids = [row.id for row in rows if isinstance(row.id, str)]
    if not ids:
        return tuple(_damaged(row) for row in rows)
    played: dict[str, list[tuple[Any, Any]]] = {}
    for call_id, seq, choice in connection.execute(_CHOICES_OF, {"ids": ids}).all():
        played.setdefault(call_id, []).append((seq, choice))
    return tuple(_entry(row, _in_order(played.get(row.id, ()))) for row in rows)


def of(person: str | None) -> ColumnElement[bool]:
    """Narrows calls down to those of somebody; None: of everybody."""
    return true() if person is None else owner() == person


def accounts_met(scenario: str, person: str | None) -> Select[Any]:
    """Persona and case of every account somebody met in a scenario, the one met longest ago first."""
    last = func.max(calls.c.started_at)
    taken = calls.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    by_account = select(calls.c.persona, calls.c.case_id).select_from(taken)
    by_account = by_account.where(calls.c.scenario == scenario, of(person))
    return by_account.group_by(calls.c.persona, calls.c.case_id).order_by(last, calls.c.persona, calls.c.case_id)


def open_assessments(person: str | None) -> Select[Any]:
    """Assessments of somebody that have not ended, the oldest first; the rows are for `read_calls`."""
    waiting = select_calls().where(attempts.c.level == "assessment", finishes.c.call_id.is_(None), of(person))
    return waiting.order_by(calls.c.started_at, calls.c.id)


def on_hold(person: str | None) -> Select[Any]:
    """Calls of somebody that can be gone on with, the newest first; the rows are for `read_calls`.

    Worked examples are none of them, nor guided calls in which a choice was taken back: such a call goes on as its
    branch. All branches hang from the first call, so of those still open only the newest goes on.
    """
    other, branch = calls.alias("other"), attempts.alias("branch")
    newer_branch = (
        select(branch.c.call_id)
        .join(other, other.c.id == branch.c.call_id)
        .where(
            branch.c.parent == func.coalesce(attempts.c.parent, calls.c.id),
            tuple_(other.c.started_at, other.c.id) > tuple_(calls.c.started_at, calls.c.id),
        )
    )
    level = func.coalesce(attempts.c.level, "practice")
    guided = or_(level == "guided", helped())
    waiting = select_calls().where(
        finishes.c.call_id.is_(None), level != "worked", ~(guided & newer_branch.exists()), of(person)
    )
    return waiting.order_by(calls.c.started_at.desc(), calls.c.id.desc())


# what rows mean


def _in_order(made: Iterable[tuple[Any, Any]]) -> tuple[str, ...] | None:
    """The choices of a call by their numbers; None if one is missing or can no longer be read."""
    chosen = dict(made)
    found = tuple(chosen.get(number) for number in range(len(chosen)))
    names = tuple(choice for choice in found if isinstance(choice, str))
    return names if len(names) == len(found) else None


def _entry(row: Row[Any], made: tuple[str, ...] | None) -> Entry | DamagedCall:
    record = _record(row, made, helped=row.helped)
    if record is None or (row.ended_at is not None and not _is_sound(row, finishes)):
        return _damaged(row)
    return record, _finish(row)


def _record(row: Row[Any], made: tuple[str, ...] | None, *, helped: bool) -> CallRecord | None:
    """The call of a row, or None if something in it can no longer be read."""
    if made is None or not _is_sound(row, calls) or UNREADABLE in (row.ended_at, row.level, row.parent, row.person):
        return None
    try:
        seed = int(row.seed)
    except ValueError:
        return None
    # Calls of version 1 were kept without a level and a form: they were practice, and prompted.
    level: Level = row.level or "practice"
    form: Form = row.form or "prompted"
    if level not in LEVELS or form not in get_args(Form):
        return None
    return CallRecord(
        id=row.id,
        library=row.library,
        scenario=row.scenario,
        persona=row.persona,
        case=row.case_id,
        seed=seed,
        started_at=row.started_at,
        ended_at=row.ended_at,
        choices=made,
        # A practice call in which help was asked for is a guided one.
        level="guided" if helped and level == "practice" else level,
        types_first=bool(row.recall),
        form=form,
        parent=row.parent,
        fork=row.fork or 0,
        person=row.person or LOCAL.id,
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


def _is_sound(row: Row[Any], table: Table) -> bool:
    """Whether the columns of a table hold in this row what they promise to hold."""
    return all(
        isinstance(value := getattr(row, name), kind) or (value is None and nullable)
        for name, kind, nullable in _PROMISED[table]
    )


def _damaged(row: Row[Any]) -> DamagedCall:
    """As much of a call as can still be read."""
    return DamagedCall(
        id=row.id if isinstance(row.id, str) else "",
        scenario=row.scenario if isinstance(row.scenario, str) else None,
        persona=row.persona if isinstance(row.persona, str) else None,
        started_at=row.started_at if isinstance(row.started_at, datetime) else None,
    )
