"""Answers of a drill survive, count once, and one that is damaged keeps none of the others away."""

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from simulator.domain.people import LOCAL, PersonGone
from simulator.domain.reviews import DrillSession, Grade, Review
from simulator.storage import Store, open_store

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SESSION = DrillSession(LOCAL.id, 1, date(2026, 11, 2), NOW, ("a", "„b“"))
REVIEW = Review(
    LOCAL.id, 1, 1, "a", "1", "C1", "order", NOW, date(2026, 11, 2), 2**62, 0.5, False, False, 4_000, Grade.HARD
)


@pytest.fixture
def begun(store: Store) -> Store:
    assert store.drills.begin(SESSION)
    return store


def test_a_session_and_its_answers_come_back_as_they_were(begun: Store, place: Path) -> None:
    untimed = REVIEW._replace(place=2, card="„b“", took_ms=None, rating=None)
    assert begun.drills.add(REVIEW) == REVIEW
    assert begun.drills.add(untimed) == untimed
    with open_store(place) as again:
        assert again.drills.session(LOCAL.id) == SESSION
        assert again.drills.reviews(LOCAL.id) == again.drills.reviews() == (REVIEW, untimed)


def test_a_session_is_begun_once_and_an_asking_answered_once(begun: Store) -> None:
    assert not begun.drills.begin(replace(SESSION, cards=("c",)))
    assert begun.drills.session(LOCAL.id) == SESSION
    assert begun.drills.add(REVIEW) == REVIEW
    assert begun.drills.add(REVIEW._replace(rating=Grade.AGAIN)) is None
    assert begun.drills.reviews(LOCAL.id) == (REVIEW,)


def test_only_the_first_answer_of_a_day_to_a_version_counts(begun: Store) -> None:
    begun.drills.add(REVIEW)
    places = [
        (REVIEW._replace(place=2), None),
        (REVIEW._replace(place=3, version="2"), Grade.HARD),
        (REVIEW._replace(place=4, day=REVIEW.day + timedelta(days=1)), Grade.HARD),
        (REVIEW._replace(place=5, day=REVIEW.day - timedelta(days=1)), Grade.HARD),
        (REVIEW._replace(place=6, card="z", rating=None), None),
        (REVIEW._replace(place=7, card="z"), Grade.HARD),
    ]
    for review, rating in places:
        kept = begun.drills.add(review)
        assert kept is not None
        assert kept.rating == rating


def test_nobody_and_somebody_deleted_can_keep_nothing(begun: Store) -> None:
    with pytest.raises(PersonGone):
        begun.drills.begin(replace(SESSION, person="nobody"))
    with pytest.raises(PersonGone):
        begun.drills.add(REVIEW._replace(person="nobody"))


@pytest.mark.parametrize(
    ("column", "value"),
    [("day", "Monday"), ("day", 7), ("rating", 9), ("kind", "guess"), ("at", "noon"), ("card", b"\xff\xfe")],
)
def test_a_damaged_answer_is_left_out_and_the_others_are_read(
    begun: Store, place: Path, column: str, value: object
) -> None:
    begun.drills.add(REVIEW)
    begun.drills.add(REVIEW._replace(place=2, card="b"))
    spoil(place, f"UPDATE drill_reviews SET {column} = ? WHERE place = 1", value)
    assert [review.place for review in begun.drills.reviews(LOCAL.id)] == [2]
    begun.people.drills_of(LOCAL.id)


@pytest.mark.parametrize(("column", "value"), [("day", "soon"), ("began_at", "noon"), ("cards", "["), ("cards", "[1]")])
def test_a_damaged_session_is_over_and_its_number_is_not_given_again(
    begun: Store, place: Path, column: str, value: object
) -> None:
    spoil(place, f"UPDATE drill_sessions SET {column} = ?", value)
    found = begun.drills.session(LOCAL.id)
    assert found is not None
    assert (found.number, found.cards) == (1, ())


def spoil(place: Path, statement: str, value: object) -> None:
    """Change the file as no release does."""
    other = sqlite3.connect(place)
    assert other.execute(statement, [value]).rowcount == 1
    other.commit()
    other.close()
