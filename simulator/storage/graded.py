"""Finished calls as they were graded, for whoever goes through all of them; without what only one call needs."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import Connection, select

from simulator.domain.record import GradedCall
from simulator.storage.schema import calls, choices, finishes

_AT_ONCE = 5_000
"""Rows held in memory: a row is one choice of one call."""


def read_graded(connection: Connection) -> Iterator[GradedCall]:
    """Every finished call, newest first. The evaluations stay where they are: they are most of what is kept."""
    finished = calls.join(finishes, finishes.c.call_id == calls.c.id)
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(
        select(calls, finishes.c.score, finishes.c.passed, choices.c.choice)
        .select_from(finished.outerjoin(choices, choices.c.call_id == calls.c.id))
        .order_by(calls.c.started_at.desc(), calls.c.id.desc(), choices.c.seq)
    )
    for call_id, of_call in groupby(rows, key=lambda row: row.id):
        first, *more = of_call
        made = tuple(str(row.choice) for row in (first, *more) if row.choice is not None)
        yield GradedCall(
            call_id, first.library, first.scenario, first.persona, first.case_id, made, first.score, first.passed
        )
