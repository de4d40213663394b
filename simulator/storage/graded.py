"""Finished calls as they were graded, for whoever goes through all of them; without what only one call needs."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any, get_args

from sqlalchemy import Connection, Row, select

from simulator.domain.base import Form
from simulator.domain.people import LOCAL
from simulator.domain.record import GradedCall
from simulator.storage.tables import attempts, calls, choices, finishes

_AT_ONCE = 5_000
"""Rows held in memory: a row is one choice of one call."""


def read_graded(connection: Connection) -> Iterator[GradedCall]:
    """Every finished call that can be read, newest first. Evaluations, most of what is kept, stay where they are."""
    finished = calls.join(finishes, finishes.c.call_id == calls.c.id)
    finished = finished.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(
        select(calls, finishes.c.score, finishes.c.passed, attempts.c.form, attempts.c.person, choices.c.choice)
        .select_from(finished.outerjoin(choices, choices.c.call_id == calls.c.id))
        .order_by(calls.c.started_at.desc(), calls.c.id.desc(), choices.c.seq)
    )
    for _, of_call in groupby(rows, key=lambda row: row.id):
        first, *more = of_call
        made = [row.choice for row in (first, *more) if row.choice is not None]
        names = (first.library, first.scenario, first.persona, first.case_id, *made)
        if all(isinstance(name, str) for name in names):
            yield from _graded(first, tuple(made))


def _graded(row: Row[Any], made: tuple[str, ...]) -> Iterator[GradedCall]:
    """The call of a row; none where its grade can no longer be read."""
    form: Form = row.form or "prompted"
    if isinstance(row.passed, bool) and isinstance(row.score, float | None) and form in get_args(Form):
        taken = (row.id, row.library, row.scenario, row.persona, row.case_id, made)
        yield GradedCall(*taken, row.score, row.passed, form, row.person if isinstance(row.person, str) else LOCAL.id)
