"""The verdicts of finished calls in the tables, for reports over many calls: written once, read without evaluations."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, get_args

from sqlalchemy import Connection, Select, case, func, select

from simulator.domain.evaluation import Result, Verdict
from simulator.domain.scorecard import Criticality
from simulator.storage.calls import of
from simulator.storage.engines.sqlite import SqliteFile
from simulator.storage.people import owner
from simulator.storage.tables import UNREADABLE, aids, attempts, calls, finishes, scorecard_lines, verdicts

MARKS: Final[Mapping[Verdict, str]] = {"met": "m", "not_met": "x", "not_applicable": "-"}
"""Verdict -> its letter in `marks`."""
UNREADABLE_RESULT: Final = "unreadable"
"""Stands for the result of a call whose evaluation is damaged."""
LAST_TURN: Final = 255
"""The highest turn that is told apart: a verdict that fell later is noted under this one."""
_HINTS = ("principle", "wording", "shown")
_AT_ONCE = 50_000
_AT_A_TIME = 500
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


Row = Sequence[Any]
COLUMNS: Final = (
    *("call", "person", "scenario", "form", "level", "branch", "started", "ended", "score"),
    *Marked._fields,
    *("hints", "helped"),
)
"""What a row of `Verdicts.rows` holds, in order. `helped`: 1 where help was asked for in the middle of the call."""


def marked(evaluation: Any) -> tuple[Marked, tuple[Line, ...]]:
    """The verdicts of an evaluation in short, and what they are about. Never raises: what cannot be read says so."""
    try:
        lines = tuple(_line(item) for item in evaluation["criteria"])
        marks = "".join(MARKS[item["verdict"]] for item in evaluation["criteria"])
        turns = bytes(min(LAST_TURN, min(item["evidence"], default=0)) for item in evaluation["criteria"])
        # Evaluations of before said no result; what they said instead is the same.
        result = evaluation.get("result") or _result_of(evaluation)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Marked(None, UNREADABLE_RESULT, "", b""), ()
    if result not in get_args(Result):
        return Marked(None, UNREADABLE_RESULT, "", b""), ()
    return Marked(_hash(lines), result, marks, turns), lines


def _line(item: Mapping[str, Any]) -> Line:
    criticality: Criticality = item.get("criticality", "non_critical")
    if not isinstance(item["id"], str) or criticality not in get_args(Criticality):
        raise ValueError("no criterion")
    return Line(item["id"], tuple(str(name) for name in item["source"]), criticality)


def _result_of(evaluation: Mapping[str, Any]) -> Result:
    if evaluation["critical_errors"]:
        return "critical_error"
    return "passed" if evaluation["passed"] else "not_passed"


def _hash(lines: Sequence[Line]) -> str:
    return hashlib.sha256(json.dumps(lines).encode()).hexdigest()


def keep_verdicts(connection: Connection, call_id: str, evaluation: Any) -> None:
    """Keep the verdicts of a call that has ended, in the transaction that is open."""
    found, lines = marked(evaluation)
    if found.lines is not None and not _is_kept(connection, found.lines):
        row = {"hash": found.lines, "lines": [line._asdict() for line in lines]}
        connection.execute(scorecard_lines.insert(), row)
    connection.execute(verdicts.insert(), {"call_id": call_id, **found._asdict()})


def _is_kept(connection: Connection, lines: str) -> bool:
    return connection.execute(select(1).where(scorecard_lines.c.hash == lines)).first() is not None


class Verdicts:
    """The calls of one place as reports want them, for any number of threads. Raises what the store does."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def stamp(self) -> tuple[Any, ...]:
        """Another value whenever a call has begun or ended since, or support was given in one."""
        counts = [select(func.count()).select_from(table).scalar_subquery() for table in (calls, finishes, aids)]
        with self._file.reading() as connection:
            return tuple(connection.execute(select(*counts, func.max(calls.c.started_at))).one())

    def catch_up(self) -> None:
        """Keep the verdicts of finished calls that an earlier release finished; does nothing where there are none."""
        while lacking := self._lacking():
            with self._file.writing() as connection:
                _keep_lacking(connection, lacking)

    def lines(self) -> Mapping[str, tuple[Line, ...]]:
        """By hash, what verdicts are about; what cannot be read is left out."""
        with self._file.reading() as connection:
            rows = connection.execute(select(scorecard_lines)).all()
        return {row.hash: tuple(map(_kept_line, row.lines)) for row in rows if UNREADABLE not in row}

    def rows(self, person: str | None = None) -> Iterator[Sequence[Row]]:
        """Calls of somebody (None: of everybody) in the order they began, as rows of COLUMNS, some at a time.

        Damaged values are UNREADABLE, and what is not there is None.
        """
        with self._file.reading() as connection:
            rows = connection.execute(_select_rows(person))
            while some := rows.fetchmany(_AT_ONCE):
                yield some

    def _lacking(self) -> Sequence[str]:
        kept = select(verdicts.c.call_id).where(verdicts.c.call_id == finishes.c.call_id)
        lacking = select(finishes.c.call_id).where(~kept.exists()).limit(_AT_A_TIME)
        with self._file.reading() as connection:
            return [call_id for (call_id,) in connection.execute(lacking).all() if isinstance(call_id, str)]


def _keep_lacking(connection: Connection, ids: Sequence[str]) -> None:
    """Keep the verdicts of these calls; another window may have been quicker with some."""
    kept = set(connection.execute(select(verdicts.c.call_id).where(verdicts.c.call_id.in_(ids))).scalars())
    chosen = select(finishes.c.call_id, finishes.c.evaluation).where(finishes.c.call_id.in_(ids))
    for call_id, evaluation in connection.execute(chosen).all():
        if call_id not in kept:
            keep_verdicts(connection, call_id, evaluation)


def _kept_line(item: Mapping[str, Any]) -> Line:
    return Line(item["criterion"], tuple(item["source"]), item["criticality"])


def _select_rows(person: str | None) -> Select[Any]:
    given = (
        select(
            aids.c.call_id,
            func.sum(case((aids.c.kind.in_(_HINTS), 1), else_=0)).label("hints"),
            func.max(case((aids.c.kind == "guided", 1), else_=0)).label("helped"),
        )
        .group_by(aids.c.call_id)
        .subquery()
    )
    joined = calls.outerjoin(attempts, attempts.c.call_id == calls.c.id)
    for table in (finishes, verdicts, given):
        joined = joined.outerjoin(table, table.c.call_id == calls.c.id)
    how = (attempts.c.form, attempts.c.level, attempts.c.parent.is_not(None))
    ended = (finishes.c.ended_at, finishes.c.score)
    found = [verdicts.c[name] for name in Marked._fields]
    chosen = select(
        calls.c.id, owner(), calls.c.scenario, *how, calls.c.started_at, *ended, *found, given.c.hints, given.c.helped
    )
    return chosen.select_from(joined).where(of(person)).order_by(calls.c.started_at, calls.c.id)
