"""Change sets in the tables: who asked for a review, signed or sent back what, when, over which text."""

from datetime import datetime
from itertools import groupby
from typing import Any, get_args

from sqlalchemy import Row, func, select
from sqlalchemy.exc import IntegrityError

from simulator.domain.change_set import ChangeSet, ReviewStep, Stamp, StepKind
from simulator.storage.engines.sqlite import SqliteFile
from simulator.storage.tables import review_steps

_KINDS = frozenset(get_args(StepKind))


class ChangeSets:
    """The change sets of all libraries of one place. Safe for any number of threads. Raises what the store does."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def all(self, library: str) -> tuple[ChangeSet, ...]:
        """The change sets of a library, the newest first. One with a step that cannot be read is left out."""
        chosen = select(review_steps).where(review_steps.c.library == library)
        with self._file.reading() as connection:
            rows = connection.execute(chosen.order_by(review_steps.c.number.desc(), review_steps.c.seq)).all()
        found = []
        for number, of_one in groupby(rows, key=lambda row: row.number):
            steps = tuple(map(_step, of_one))
            read = tuple(step for step in steps if step is not None)
            if len(read) == len(steps) and read[0].kind == "asked":
                found.append(ChangeSet(number, read))
        return tuple(found)

    def begin(self, library: str, step: ReviewStep) -> int:
        """Keep the first step of a new change set; returns its number, from 1."""
        highest = select(func.coalesce(func.max(review_steps.c.number), 0)).where(review_steps.c.library == library)
        with self._file.writing() as connection:
            number: int = connection.execute(highest).scalar_one() + 1
            connection.execute(review_steps.insert(), _row(library, number, 0, step))
        return number

    def add(self, library: str, number: int, seq: int, step: ReviewStep) -> bool:
        """Keep step number `seq` (the first is 0) of a change set. False: another window was first; its step stands."""
        try:
            with self._file.writing() as connection:
                connection.execute(review_steps.insert(), _row(library, number, seq, step))
        except IntegrityError:
            return False
        return True


def _row(library: str, number: int, seq: int, step: ReviewStep) -> dict[str, Any]:
    return {
        "library": library,
        "number": number,
        "seq": seq,
        "kind": step.kind,
        "person": step.person,
        "name": step.name,
        "at": step.at,
        "before": step.of.before,
        "after": step.of.after,
        "note": step.note,
        "publication": step.publication,
    }


def _step(row: Row[Any]) -> ReviewStep | None:
    texts = (row.person, row.name, row.before, row.after, row.note)
    is_sound = all(isinstance(text, str) for text in texts) and isinstance(row.at, datetime)
    if not is_sound or row.kind not in _KINDS or not isinstance(row.publication, int | None):
        return None
    return ReviewStep(row.kind, row.person, row.name, row.at, Stamp(row.before, row.after), row.note, row.publication)
