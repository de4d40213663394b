"""The tables as they are now. Portable types only, so that a team may one day share a server's database.

How a database of an earlier release comes to have them is written in `migrations/`.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)


class Unreadable(Enum):
    """Stands for a stored value that is damaged. One bad value must not keep all other rows from being read."""

    VALUE = "unreadable"


UNREADABLE: Final = Unreadable.VALUE


class UtcDateTime(TypeDecorator[datetime]):
    """A moment. Not every database keeps a time zone, so it is always UTC in there and always aware out here.

    Reads UNREADABLE for what is no moment.
    """

    impl = DateTime(timezone=True)
    cache_ok = True
    python_type = datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        return _tolerant(super().result_processor(dialect, coltype))


class Document(TypeDecorator[Any]):
    """A JSON object. Reads UNREADABLE for what is no JSON."""

    impl = JSON
    cache_ok = True
    python_type = dict

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        return _tolerant(super().result_processor(dialect, coltype))


def _tolerant(read: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    def read_or_not(value: Any) -> Any:
        try:
            return read(value) if read is not None else value
        except (ValueError, TypeError, RecursionError):
            return UNREADABLE

    return read_or_not


metadata = MetaData()

libraries = Table(
    "libraries",
    metadata,
    Column("hash", String(128), primary_key=True),
    Column("files", LargeBinary, nullable=False),
)

calls = Table(
    "calls",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("library", ForeignKey("libraries.hash"), nullable=False),
    Column("scenario", String(64), nullable=False),
    Column("persona", String(64), nullable=False),
    Column("case_id", String(64), nullable=False),
    # A seed is any whole number, and no database has a column for those.
    Column("seed", String(128), nullable=False),
    Column("started_at", UtcDateTime, nullable=False, index=True),
    Index("ix_calls_scenario_started_at", "scenario", "started_at"),
)

choices = Table(
    "choices",
    metadata,
    Column("call_id", ForeignKey("calls.id"), primary_key=True),
    # Two windows that answer the same turn collide on this key: one of them wins, the other is told.
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("choice", String(128), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

finishes = Table(
    "finishes",
    metadata,
    Column("call_id", ForeignKey("calls.id"), primary_key=True),
    Column("ended_at", UtcDateTime, nullable=False),
    Column("outcome", String(64), nullable=False),
    Column("score", Float),
    Column("passed", Boolean, nullable=False),
    Column("evaluation", Document, nullable=False),
)

# Whoever practises on this machine. There is always the first person, whose name may be empty.
people = Table(
    "people",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", String(64), nullable=False),
    # What no two names may have in common; empty for whoever has none.
    Column("alike", String(1200), unique=True),
    Column("since", UtcDateTime),
)

# Which programmes somebody is in or has been in. Nothing of how far they are: that is told from their calls.
enrolments = Table(
    "enrolments",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("since", UtcDateTime, primary_key=True),
    Column("programme", String(64), nullable=False),
    # Empty: they are in it.
    Column("ended", UtcDateTime),
)

# How a call was taken. Calls of version 1 have no row here: they were practice.
attempts = Table(
    "attempts",
    metadata,
    Column("call_id", ForeignKey("calls.id"), primary_key=True),
    Column("level", String(16), nullable=False),
    Column("recall", Boolean, nullable=False),
    Column("parent", ForeignKey("calls.id"), index=True),
    Column("fork", Integer, nullable=False),
    # A window of an earlier release that is still open knows no forms: what it begins is prompted.
    Column("form", String(16), nullable=False, server_default="prompted"),
    # Nobody, as in calls of before and in those such a window begins: the first person.
    Column("person", ForeignKey("people.id"), index=True),
)

# The assessment of somebody that goes on, or was the last to. Two servers that begin one at once collide on this key.
assessing = Table(
    "assessing",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("scenario", String(64), primary_key=True),
    Column("call_id", ForeignKey("calls.id"), nullable=False, unique=True),
)

aids = Table(
    "aids",
    metadata,
    Column("call_id", ForeignKey("calls.id"), primary_key=True),
    # Asking twice for the same support before the same choice is asking once.
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

shares = Table(
    "shares",
    metadata,
    Column("token", String(64), primary_key=True),
    # One link for a call, for ever: whoever shares it again gets the same one.
    Column("call_id", ForeignKey("calls.id"), nullable=False, unique=True),
    Column("at", UtcDateTime, nullable=False),
)

# What was done with a change of a library on its way: asked, signed, sent back, published. Nothing is ever changed; the
# names are those of then, and stay when somebody is deleted, as signatures on paper do.
review_steps = Table(
    "review_steps",
    metadata,
    # Which library folder, as its drafts are kept by.
    Column("library", String(64), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    # Two windows that do something at once collide on this key: one of them wins, the other is told.
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("person", String(64), nullable=False),
    Column("name", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    # The hashes of the library before and after: exactly what was read.
    Column("before", String(128), nullable=False),
    Column("after", String(128), nullable=False),
    Column("note", Text, nullable=False),
    Column("publication", Integer),
)

# Five minutes of somebody: which cards, in which order.
drill_sessions = Table(
    "drill_sessions",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    # Two windows that begin the same session collide on this key: both go on with the one that was first.
    Column("number", Integer, primary_key=True, autoincrement=False),
    # A day where the machine stands, as in ISO 8601: which one a moment belongs to is not asked again elsewhere.
    Column("day", String(10), nullable=False),
    Column("began_at", UtcDateTime, nullable=False),
    Column("cards", Document, nullable=False),
)

# Every answer ever given to a card. What somebody knows and what is due is worked out from these rows alone.
drill_reviews = Table(
    "drill_reviews",
    metadata,
    Column("person", String(64), primary_key=True),
    Column("session", Integer, primary_key=True, autoincrement=False),
    # Two windows that answer the same card of a session collide on this key: one of them counts, the other is told.
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("card", String(256), nullable=False, index=True),
    Column("version", String(128), nullable=False),
    Column("statement", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("day", String(10), nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("credit", Float, nullable=False),
    Column("critical", Boolean, nullable=False),
    Column("hint", Boolean, nullable=False),
    Column("took_ms", Integer),
    # Nothing where the answer did not count: only the first of a day does.
    Column("rating", Integer),
    ForeignKeyConstraint(["person", "session"], ["drill_sessions.person", "drill_sessions.number"]),
)

# Not empty in a database of made-up people. The real one has no row here, and is never given any.
demonstrations = Table(
    "demonstrations",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("trainees", Integer, nullable=False),
    Column("days", Integer, nullable=False),
    # A seed is any whole number, and no database has a column for those.
    Column("seed", String(128), nullable=False),
    Column("until", UtcDateTime, nullable=False),
)

# What verdicts of a call are about: the criteria of its scorecard as they were, in order; one row for all calls alike.
scorecard_lines = Table(
    "scorecard_lines",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("lines", Document, nullable=False),
)

# What a finished call came to, for reports over many calls. All of it stands elsewhere too, in five tables and at a
# hundred times the length. A call has no row here until a report is asked for.
results = Table(
    "results",
    metadata,
    Column("call_id", ForeignKey("calls.id"), primary_key=True),
    Column("person", String(64), nullable=False, index=True),
    Column("scenario", String(64), nullable=False),
    Column("form", String(16), nullable=False),
    Column("level", String(16), nullable=False),
    Column("branch", Boolean, nullable=False),
    Column("started_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("score", Float),
    Column("result", String(16), nullable=False),
    # How often support was asked for in it.
    Column("hints", Integer, nullable=False),
    # None: of the evaluation nothing can be read any more.
    Column("lines", ForeignKey("scorecard_lines.hash")),
    # A letter a criterion, see `simulator.storage.results`.
    Column("marks", String(512), nullable=False),
    # A byte a criterion: the first turn that decided it; 0: none.
    Column("turns", LargeBinary, nullable=False),
)
