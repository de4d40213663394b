"""All calls somebody has taken, as far as they tell what was met and shown: for whoever goes through all of them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, get_args

from sqlalchemy import Connection, case, func, null, select, true

from simulator.domain.base import Form
from simulator.domain.record import LEVELS, Level, TakenCall
from simulator.storage.calls import of
from simulator.storage.tables import attempts, calls, finishes


def read_taken(connection: Connection, person: str, scenario: str | None = None) -> Iterator[TakenCall]:
    """All calls of somebody whose names and moments can be read, the oldest first, branches among them.

    `scenario`: only those of one.
    """
    level = func.coalesce(attempts.c.level, "practice").label("level")
    # An evaluation is most of what is kept of a call, and only those of assessments are asked for.
    evaluation = case((attempts.c.level == "assessment", finishes.c.evaluation), else_=null()).label("evaluation")
    form = func.coalesce(attempts.c.form, "prompted").label("form")
    columns = (calls.c.id, calls.c.scenario, calls.c.persona, calls.c.case_id, calls.c.started_at)
    taken = calls.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    chosen = (
        select(*columns, level, form, finishes.c.ended_at, evaluation)
        .select_from(taken.outerjoin(finishes, finishes.c.call_id == calls.c.id))
        .where(of(person), true() if scenario is None else calls.c.scenario == scenario)
        .order_by(calls.c.started_at, calls.c.id)
    )
    for row in connection.execute(chosen).all():
        yield from _taken(row)


def _taken(row: Any) -> Iterator[TakenCall]:
    """The call of a row; none where something is damaged that says what it was."""
    names = (row.id, row.scenario, row.persona, row.case_id)
    level: Level = row.level
    form: Form = row.form
    if not all(isinstance(name, str) for name in names) or level not in LEVELS or form not in get_args(Form):
        return
    if not isinstance(row.started_at, datetime) or not isinstance(row.ended_at, datetime | None):
        return
    evaluation = row.evaluation if isinstance(row.evaluation, dict) else None
    yield TakenCall(*names, row.started_at, level, form, row.ended_at, evaluation)
