"""Drills in the tables: sessions of people and their answers; and the calls in which something was missed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, get_args

from sqlalchemy import Connection, Row, Select, func, select
from sqlalchemy.exc import IntegrityError

from simulator.domain.cards import CardKind
from simulator.domain.people import PersonGone
from simulator.domain.reviews import Counted, DrillSession, Grade, Review
from simulator.storage.calls import of
from simulator.storage.engines.sqlite import SqliteFile
from simulator.storage.tables import aids, attempts, calls, drill_reviews, drill_sessions, finishes, people

_AT_ONCE = 500
"""Calls that are read with one statement: it takes only so many values."""
_KINDS = frozenset(get_args(CardKind))
_GRADES: Mapping[int | None, Grade | None] = {None: None, **{int(grade): grade for grade in Grade}}


class Drills:
    """The drills of one place, for any number of threads and processes. Raises what the store does.

    What can no longer be read is left out: one damaged answer must not keep all others from being used.
    """

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def begin(self, session: DrillSession) -> bool:
        """Keep a new session. False: another window began the one with this number. Raises PersonGone."""
        try:
            with self._file.writing() as connection:
                if not _is_here(connection, session.person):
                    raise PersonGone
                connection.execute(drill_sessions.insert(), session_row(session))
        except IntegrityError:
            return False
        return True

    def session(self, person: str, number: int | None = None) -> DrillSession | None:
        """A session of somebody by its number, without one the latest; None where there is none."""
        chosen = select(drill_sessions).where(drill_sessions.c.person == person)
        if number is not None:
            chosen = chosen.where(drill_sessions.c.number == number)
        with self._file.reading() as connection:
            row = connection.execute(chosen.order_by(drill_sessions.c.number.desc()).limit(1)).first()
        return None if row is None else _session(row)

    def sessions(self, person: str) -> tuple[DrillSession, ...]:
        """All sessions of somebody, in the order they were begun."""
        chosen = select(drill_sessions).where(drill_sessions.c.person == person).order_by(drill_sessions.c.number)
        with self._file.reading() as connection:
            found = (_session(row) for row in connection.execute(chosen).all())
            return tuple(session for session in found if session is not None)

    def add(self, review: Review) -> Review | None:
        """Keep an answer, and return it as it was kept. None: this asking was answered before, and that stands.

        It counts only where no other answer to the card in this version counted on the day; else it is kept without a
        rating. Raises PersonGone.
        """
        try:
            with self._file.writing() as connection:
                if not _is_here(connection, review.person):
                    raise PersonGone
                counted = connection.execute(_counted_alike(review)).first() is not None
                rating = None if counted else review.rating
                kept = review._replace(rating=rating)
                connection.execute(drill_reviews.insert(), review_row(kept))
        except IntegrityError:
            return None
        return kept

    def reviews(self, person: str | None = None) -> tuple[Review, ...]:
        """All answers of somebody, in the order they were kept; without a person, those of everybody."""
        chosen = select(drill_reviews).order_by(drill_reviews.c.person, drill_reviews.c.session, drill_reviews.c.place)
        if person is not None:
            chosen = chosen.where(drill_reviews.c.person == person)
        with self._file.reading() as connection:
            return tuple(_reviews(connection.execute(chosen).all()))

    def stamp(self) -> tuple[object, ...]:
        """Another value whenever an answer was kept since, or answers were deleted."""
        chosen = select(func.count(), func.max(drill_reviews.c.at)).select_from(drill_reviews)
        with self._file.reading() as connection:
            return tuple(connection.execute(chosen).one())

    def counted(self) -> Iterator[Counted]:
        """The answers of everybody that counted, person by person, in the order they were kept."""
        kept = drill_reviews.c
        chosen = select(kept.person, kept.card, kept.version, kept.day, kept.rating).where(kept.rating.is_not(None))
        with self._file.reading() as connection:
            rows = connection.execute(chosen.order_by(kept.person, kept.session, kept.place)).all()
        for person, card, version, day, rating in rows:
            days, grade = _day(day), _GRADES.get(rating)
            if days is not None and grade is not None and isinstance(card, str):
                yield Counted(person, card, version, days, grade)

    def count(self, person: str) -> int:
        """How many answers of somebody are kept."""
        chosen = select(func.count()).where(drill_reviews.c.person == person)
        with self._file.reading() as connection:
            return connection.execute(chosen).scalar_one()

    def ended_calls(self, person: str, since: datetime) -> Mapping[str, datetime]:
        """Calls somebody took and ended since a moment, by id, with when; no worked examples, and no branches."""
        taken = finishes.join(calls, calls.c.id == finishes.c.call_id)
        taken = taken.outerjoin(attempts, attempts.c.call_id == calls.c.id)
        chosen = select(calls.c.id, finishes.c.ended_at).select_from(taken)
        chosen = chosen.where(of(person), finishes.c.ended_at >= since, attempts.c.parent.is_(None))
        chosen = chosen.where(func.coalesce(attempts.c.level, "practice") != "worked")
        with self._file.reading() as connection:
            rows = connection.execute(chosen).all()
        return {row.id: row.ended_at for row in rows if isinstance(row.id, str) and isinstance(row.ended_at, datetime)}

    def met(self, person: str) -> frozenset[str]:
        """The calls of the library that somebody watched or took to an end."""
        taken = finishes.join(calls, calls.c.id == finishes.c.call_id)
        taken = taken.outerjoin(attempts, attempts.c.call_id == calls.c.id)
        chosen = select(calls.c.scenario).distinct().select_from(taken).where(of(person))
        with self._file.reading() as connection:
            return frozenset(name for name in connection.execute(chosen).scalars() if isinstance(name, str))

    def asked_again(self, person: str, since: datetime) -> Iterator[tuple[str, str, datetime]]:
        """Scenario, what was kept and when, of first answers somebody gave to mistakes asked again since a moment."""
        taken = aids.join(calls, calls.c.id == aids.c.call_id).outerjoin(attempts, attempts.c.call_id == calls.c.id)
        chosen = select(calls.c.scenario, aids.c.text, aids.c.at).select_from(taken)
        chosen = chosen.where(of(person), aids.c.kind == "asked_again", aids.c.at >= since)
        with self._file.reading() as connection:
            rows = connection.execute(chosen).all()
        for scenario, text, at in rows:
            if isinstance(scenario, str) and isinstance(text, str) and isinstance(at, datetime):
                yield scenario, text, at

    def evaluations(self, call_ids: Sequence[str]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        """Id, scenario and evaluation of ended calls, as far as they can be read."""
        for start in range(0, len(call_ids), _AT_ONCE):
            chosen = select(finishes.c.call_id, calls.c.scenario, finishes.c.evaluation).join_from(
                finishes, calls, calls.c.id == finishes.c.call_id
            )
            with self._file.reading() as connection:
                rows = connection.execute(
                    chosen.where(finishes.c.call_id.in_(call_ids[start : start + _AT_ONCE]))
                ).all()
            for row in rows:
                if isinstance(row.scenario, str) and isinstance(row.evaluation, dict):
                    yield row.call_id, row.scenario, row.evaluation


def session_row(session: DrillSession) -> dict[str, Any]:
    """A session as it is kept."""
    return {
        "person": session.person,
        "number": session.number,
        "day": session.day.isoformat(),
        "began_at": session.began_at,
        "cards": {"ids": list(session.cards)},
    }


def review_row(review: Review) -> dict[str, Any]:
    """An answer as it is kept."""
    rating = None if review.rating is None else int(review.rating)
    return review._asdict() | {"day": review.day.isoformat(), "rating": rating}


def _is_here(connection: Connection, person: str) -> bool:
    return connection.execute(select(1).where(people.c.id == person)).first() is not None


def _counted_alike(review: Review) -> Select[Any]:
    """A row if an answer to the same card counted on the same day."""
    kept = drill_reviews.c
    return (
        select(1)
        .where(kept.person == review.person, kept.card == review.card, kept.version == review.version)
        .where(kept.day == review.day.isoformat(), kept.rating.is_not(None))
        .limit(1)
    )


def _session(row: Row[Any]) -> DrillSession:
    """A session; one that is damaged has no cards, and is over. Its number is not given again."""
    try:
        cards = tuple(card for card in row.cards["ids"] if isinstance(card, str))
        return DrillSession(row.person, row.number, date.fromisoformat(row.day), row.began_at.astimezone(UTC), cards)
    except (AttributeError, KeyError, TypeError, ValueError):
        return DrillSession(row.person, row.number, date.min, datetime.min.replace(tzinfo=UTC), ())


def _reviews(rows: Iterable[Sequence[Any]]) -> Iterator[Review]:
    # The columns stand in the order of the fields: a year of answers is read at every card, so each is read plainly.
    for person, session, place, card, version, statement, kind, at, day, *marked, rating in rows:
        days, is_sound = _day(day), isinstance(at, datetime) and isinstance(card, str) and kind in _KINDS
        if days is not None and is_sound and rating in _GRADES:
            asked = (person, session, place, card, version, statement, kind, at, days)
            yield Review._make((*asked, *marked, _GRADES[rating]))


@lru_cache(maxsize=4096)
def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
