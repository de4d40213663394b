"""What finished calls came to: a row a call, kept when a report is asked for, and read by reports over many calls."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple, get_args

from sqlalchemy import Connection, Row, Select, String, case, func, select, type_coerce

from simulator.domain.evaluation import Result, Verdict
from simulator.domain.people import LOCAL
from simulator.domain.scorecard import Criticality
from simulator.storage.engines.sqlite import SqliteFile
from simulator.storage.tables import UNREADABLE, aids, attempts, calls, finishes, results, scorecard_lines

MARKS: Final[Mapping[Verdict, str]] = {"met": "m", "not_met": "x", "not_applicable": "-"}
"""Verdict -> its letter in `marks`."""
UNREADABLE_RESULT: Final = "unreadable"
"""Stands for the result of a call of which something that was kept is damaged."""
LAST_TURN: Final = 255
"""The highest turn that is told apart: a verdict that fell later is noted under this one."""
COLUMNS: Final = tuple(column.name for column in results.c)
"""What a row of `Results.rows` holds, in order."""
_MOMENTS: Final = ("started_at", "ended_at")
_HINTS: Final = ("principle", "wording", "shown", "guided")
_AT_A_TIME: Final = 500
"""Evaluations read in one step: each is some thousand letters."""


class Line(NamedTuple):
    """One criterion of a scorecard as it was when a call was graded. `source` are statements, or `assumption`."""

    criterion: str
    source: tuple[str, ...]
    criticality: Criticality


class Marked(NamedTuple):
    """The verdicts of one call. `lines` is the hash of what they are about; None: the evaluation is damaged.

    `marks` has a letter of MARKS a line, `turns` a byte: the first turn that decided it, 0 for none.
    """

    lines: str | None
    result: str
    marks: str
    turns: bytes


_NOTHING: Final = Marked(None, UNREADABLE_RESULT, "", b"")


class Results:
    """What the calls of one place came to, for any number of threads. Raises what the store does."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def stamp(self) -> tuple[object, ...]:
        """Another value whenever a call has ended since, or calls were deleted."""
        newest = func.max(calls.c.started_at).label("newest")
        with self._file.reading() as connection:
            count = connection.execute(select(func.count()).select_from(finishes)).scalar()
            return count, *connection.execute(select(func.count(), newest).select_from(calls)).one()

    def catch_up(self) -> None:
        """Keep what calls came to that ended since the last report; does nothing where there are none.

        Not when a call ends: a choice is four statements, and nobody waits for a report in the middle of a call.
        """
        while lacking := self._lacking():
            with self._file.writing() as connection:
                kept = select(results.c.call_id).where(results.c.call_id.in_(lacking))
                here = set(connection.execute(kept).scalars())  # another window may have been quicker with some
                _keep_results(connection, [call_id for call_id in lacking if call_id not in here])

    def lines(self) -> Mapping[str, tuple[Line, ...]]:
        """By hash, what verdicts are about; what cannot be read is left out."""
        with self._file.reading() as connection:
            rows = connection.execute(select(scorecard_lines)).all()
        return {row.hash: tuple(map(_kept_line, row.lines)) for row in rows if UNREADABLE not in row}

    def rows(self, person: str | None = None) -> Sequence[Sequence[Any]]:
        """What the calls of somebody (None: of everybody) came to, in no order, as rows of COLUMNS.

        Damaged values are whatever they are; moments are ISO 8601 in UTC, as the database writes them.
        """
        # Moments of a hundred thousand rows are read by the column, in a tenth of what it takes one by one.
        columns = [type_coerce(item, String) if item.name in _MOMENTS else item for item in results.c]
        chosen = select(*columns) if person is None else select(*columns).where(results.c.person == person)
        with self._file.reading() as connection:
            return connection.execute(chosen).all()

    def _lacking(self) -> Sequence[str]:
        kept = select(results.c.call_id).where(results.c.call_id == finishes.c.call_id)
        lacking = select(finishes.c.call_id).where(~kept.exists()).limit(_AT_A_TIME)
        with self._file.reading() as connection:
            return [call_id for (call_id,) in connection.execute(lacking).all() if isinstance(call_id, str)]


def _keep_results(connection: Connection, ids: Iterable[str]) -> None:
    """Keep what these calls came to, in the transaction that is open. They have ended, and are not kept yet."""
    for row in connection.execute(_select_finished(list(ids))).all():
        found, lines = marked(row.evaluation)
        if found.lines is not None and not _is_kept(connection, found.lines):
            kept = {"hash": found.lines, "lines": [line._asdict() for line in lines]}
            connection.execute(scorecard_lines.insert(), kept)
        connection.execute(results.insert(), {**_call(row), **found._asdict()} if _is_sound(row) else _damaged(row))


def marked(evaluation: Any) -> tuple[Marked, tuple[Line, ...]]:
    """The verdicts of an evaluation in short, and what they are about. Never raises: what cannot be read says so."""
    try:
        criteria = evaluation["criteria"]
        lines = tuple(_line(item) for item in criteria)
        marks = "".join(MARKS[item["verdict"]] for item in criteria)
        turns = bytes(min(LAST_TURN, min(item["evidence"], default=0)) for item in criteria)
        # Evaluations of before did not say the result; what they said instead is the same.
        result = evaluation.get("result") or _result_of(evaluation)
    except (KeyError, TypeError, ValueError, AttributeError):
        return _NOTHING, ()
    if result not in get_args(Result):
        return _NOTHING, ()
    digest = hashlib.sha256(json.dumps(lines).encode()).hexdigest()
    return Marked(digest, result, marks, turns), lines


def _line(item: Mapping[str, Any]) -> Line:
    criticality: Criticality = item.get("criticality", "non_critical")
    if not isinstance(item["id"], str) or criticality not in get_args(Criticality):
        raise ValueError("no criterion")
    return Line(item["id"], tuple(str(name) for name in item["source"]), criticality)


def _kept_line(item: Mapping[str, Any]) -> Line:
    return Line(item["criterion"], tuple(item["source"]), item["criticality"])


def _result_of(evaluation: Mapping[str, Any]) -> Result:
    if evaluation["critical_errors"]:
        return "critical_error"
    return "passed" if evaluation["passed"] else "not_passed"


def _is_kept(connection: Connection, lines: str) -> bool:
    return connection.execute(select(1).where(scorecard_lines.c.hash == lines)).first() is not None


def _select_finished(ids: Sequence[str]) -> Select[Any]:
    given = (
        select(
            func.sum(case((aids.c.kind.in_(_HINTS), 1), else_=0)).label("hints"),
            func.max(case((aids.c.kind == "guided", 1), else_=0)).label("helped"),
            aids.c.call_id,
        )
        .where(aids.c.call_id.in_(ids))
        .group_by(aids.c.call_id)
        .subquery()
    )
    joined = finishes.join(calls, calls.c.id == finishes.c.call_id)
    joined = joined.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    joined = joined.outerjoin(given, given.c.call_id == calls.c.id)
    how = (attempts.c.person, attempts.c.form, attempts.c.level, attempts.c.parent)
    ended = (finishes.c.ended_at, finishes.c.score, finishes.c.evaluation)
    chosen = select(calls.c.id, calls.c.scenario, calls.c.started_at, *how, *ended, given.c.hints, given.c.helped)
    return chosen.select_from(joined).where(finishes.c.call_id.in_(ids))


def _is_sound(row: Row[Any]) -> bool:
    texts = (row.scenario, row.person or "", row.form or "", row.level or "")
    moments = (row.started_at, row.ended_at)
    return (
        all(isinstance(text, str) for text in texts)
        and all(isinstance(moment, datetime) for moment in moments)
        and isinstance(row.score, float | int | None)
    )


def _call(row: Row[Any]) -> dict[str, Any]:
    # Calls of version 1 were kept without a level and a form: they were practice, and prompted.
    level = row.level or "practice"
    return {
        "call_id": row.id,
        "person": row.person or LOCAL.id,
        "scenario": row.scenario,
        "form": row.form or "prompted",
        # A practice call in which help was asked for is a guided one.
        "level": "guided" if row.helped and level == "practice" else level,
        "branch": row.parent is not None,
        "started_at": row.started_at,
        "ended_at": row.ended_at,
        "score": row.score,
        "hints": row.hints or 0,
    }


def _damaged(row: Row[Any]) -> dict[str, Any]:
    """As much of a call as can still be read."""
    text = {"person": row.person or LOCAL.id, "scenario": row.scenario}
    moments = {name: getattr(row, name) for name in _MOMENTS}
    return {
        "call_id": row.id,
        **{name: value if isinstance(value, str) else "" for name, value in text.items()},
        **{name: value if isinstance(value, datetime) else None for name, value in moments.items()},
        "form": "prompted",
        "level": "practice",
        "branch": False,
        "score": None,
        "hints": 0,
        **_NOTHING._asdict(),
    }
