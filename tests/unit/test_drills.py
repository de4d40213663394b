"""When a card comes again, how an answer is graded, and which cards make a session."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from simulator.domain.cards import Card, Mark
from simulator.domain.reviews import Grade, Review
from simulator.drills.leeches import leeches
from simulator.drills.memory import Memory, after, recall, remembered
from simulator.drills.queue import first_asked_on, queue
from simulator.drills.rating import grade, measured, usual_ms
from simulator.drills.standing import Standing, standings

DAY = date(2026, 3, 2)
AGAIN, HARD, GOOD = Grade


def card(number: int, statement: str = "", topic: str = "t", *, critical: bool = False) -> Card:
    return Card(f"c{number}", "spot", statement or f"C{number}", "1", "call", topic, critical)


def review(
    place: int, day: date = DAY, rating: Grade | None = GOOD, *, card: str = "c1", took: int | None = None, **own
):
    kept = Review(
        "ana",
        1,
        place,
        card,
        "1",
        "C1",
        "spot",
        datetime(2026, 3, 2, tzinfo=UTC),
        day,
        7,
        1.0,
        False,
        False,
        took,
        rating,
    )
    return kept._replace(**own)


def known(days: int, due: int = 0, *, lapses: int = 0) -> Memory:
    """Answered so many days ago, and due in so many."""
    return Memory(10.0, 5.0, DAY - timedelta(days=days), DAY + timedelta(days=due), "1", 1, lapses)


def intervals(grades: list[Grade], *, critical: bool = False) -> list[int]:
    """Days to the next time after each answer, every one given on the day the card was due."""
    memory, day, found = None, DAY, []
    for answer in grades:
        memory = after(memory, answer, day, "1", is_critical=critical)
        found.append((memory.due - day).days)
        day = memory.due
    return found


def test_what_is_known_comes_later_and_later_and_never_later_than_its_longest() -> None:
    assert intervals([GOOD] * 6) == [2, 11, 46, 90, 90, 90]
    assert intervals([GOOD] * 6, critical=True)[-1] == 60
    assert intervals([GOOD] * 3, critical=True) < intervals([GOOD] * 3)


def test_what_was_missed_comes_tomorrow_and_sooner_than_before_after_that() -> None:
    found = intervals([GOOD, GOOD, GOOD, AGAIN, GOOD])
    assert found[3] == 1
    assert found[4] < found[2]


def test_hard_answers_come_sooner() -> None:
    assert intervals([GOOD, HARD])[1] < intervals([GOOD, GOOD])[1]


def test_recall_falls_from_day_to_day_and_is_what_was_aimed_at_when_the_card_is_due() -> None:
    memory = after(
        after(None, GOOD, DAY, "1", is_critical=False), GOOD, DAY + timedelta(days=2), "1", is_critical=False
    )
    chances = [recall(memory, memory.last + timedelta(days=days)) for days in range(40)]
    assert chances == sorted(chances, reverse=True)
    assert recall(memory, memory.due) == pytest.approx(0.9, abs=0.01)
    assert recall(memory, memory.last - timedelta(days=9)) == 1.0


def test_a_lapse_is_a_miss_of_what_was_asked_before_in_this_version() -> None:
    days = [review(place, DAY + timedelta(days=place), AGAIN) for place in range(4)]
    memory = remembered(days, is_critical=False)
    assert memory is not None
    assert (memory.answered, memory.lapses) == (4, 3)
    changed = remembered([*days, review(9, DAY + timedelta(days=9), AGAIN, version="2")], is_critical=False)
    assert changed is not None
    assert changed.lapses == 0


def test_answers_that_did_not_count_make_no_difference() -> None:
    counted = [review(1), review(2, DAY + timedelta(days=2))]
    assert remembered([*counted, review(3, rating=None)], is_critical=False) == remembered(counted, is_critical=False)
    assert remembered([review(1, rating=None)], is_critical=False) is None


def test_a_leech_is_counted_by_people_and_by_version() -> None:
    forgets = [
        review(place, DAY + timedelta(days=place), AGAIN, person=who) for who in ("ana", "bo") for place in range(5)
    ]
    once = [review(1, person="cy"), review(2, DAY + timedelta(days=3), AGAIN, person="cy")]
    assert leeches([card(1)], [*forgets, *once]) == {"c1": 2}
    assert leeches([replace(card(1), version="2")], forgets) == {}


@pytest.mark.parametrize(
    ("credit", "critical", "hint", "took", "expected"),
    [
        (1.0, False, False, None, GOOD),
        (1.0, False, False, 9_000, GOOD),
        (1.0, False, False, 20_000, GOOD),
        (1.0, False, False, 20_001, HARD),
        (0.99, False, False, 1_000, HARD),
        (0.5, False, False, None, HARD),
        (0.49, False, False, None, AGAIN),
        (1.0, True, False, 1_000, AGAIN),
        (1.0, False, True, 1_000, AGAIN),
    ],
)
def test_the_grade_of_an_answer(credit, critical, hint, took, expected) -> None:
    mark = Mark(credit, critical, "", (), "", "")
    assert grade(mark, hint=hint, took_ms=took, usual_ms=10_000) is expected


def test_time_makes_no_difference_without_a_time_or_a_median_of_ones_own() -> None:
    right = Mark(1.0, False, "", (), "", "")
    assert grade(right, hint=False, took_ms=500_000, usual_ms=None) is GOOD
    assert [measured(took) for took in (None, -5, 0, 1, 600_000, 600_001, 10**30)] == [
        None,
        None,
        None,
        1,
        600_000,
        None,
        None,
    ]


def test_the_median_is_of_right_answers_to_that_kind_and_needs_five() -> None:
    reviews = [review(place, took=place * 1_000) for place in range(1, 6)]
    assert usual_ms(reviews, "spot") == 3_000
    assert usual_ms(reviews[1:], "spot") is None
    assert usual_ms(reviews, "order") is None
    assert usual_ms([*reviews, review(6, took=90_000, credit=0.5), review(7)], "spot") == 3_000
    assert usual_ms([*reviews, *(review(place, took=7_000) for place in range(8, 60))], "spot") == 7_000


def test_critical_and_overdue_comes_in_first_and_then_what_is_least_known() -> None:
    many = [Standing(card(number), known(9), DAY, 0.5 + number / 100) for number in range(20)]
    late = Standing(card(90, critical=True), known(9), DAY - timedelta(days=1), 0.99)
    today = Standing(card(91, critical=True), known(9), DAY, 0.98)
    chosen = {item.id for item in queue([*many, today, late], DAY)}
    assert chosen == {"c90", *(f"c{number}" for number in range(11))}


def test_what_is_not_due_does_not_come() -> None:
    assert queue([Standing(card(1), known(1, 3), DAY + timedelta(days=3), 0.1)], DAY) == ()


def test_new_cards_are_metered_over_the_day_and_come_after_those_that_are_due() -> None:
    new = [Standing(card(number), None, None, 0.0) for number in range(30)]
    due = [Standing(card(number), known(3), DAY, 0.8) for number in range(40, 49)]
    assert len(queue(new, DAY)) == 6
    assert len(queue(new, DAY, new_today=4)) == 2
    assert queue(new, DAY, new_today=99) == ()
    mixed = queue([*new, *due], DAY)
    assert [item.id for item in mixed[-3:]] == ["c0", "c1", "c2"]
    assert len(mixed) == 12


def test_new_cards_come_a_topic_at_a_time_and_what_is_begun_is_gone_on_with() -> None:
    cards = [card(number, topic="bills") for number in range(9)] + [
        card(number, topic="moving") for number in range(9, 18)
    ]
    new = [Standing(item, None, None, 0.0) for item in cards]
    assert {item.topic for item in queue(new, DAY)} == {"bills"}
    begun = [*new[:9], replace(new[9], memory=known(1, 9), due=DAY + timedelta(days=9)), *new[10:]]
    assert {item.topic for item in queue(begun, DAY)} == {"moving"}


def test_the_statements_of_a_topic_take_turns_among_new_cards() -> None:
    cards = [card(number, f"C{number // 5}") for number in range(15)]
    chosen = queue([Standing(item, None, None, 0.0) for item in cards], DAY)
    assert [item.statement for item in chosen] == ["C0", "C1", "C2"] * 2


def test_topics_take_turns_among_cards_that_are_known() -> None:
    due = [Standing(card(number, topic="ab"[number // 4]), known(3), DAY, number / 10) for number in range(8)]
    assert "".join(item.topic for item in queue(due, DAY)) == "abababab"


def test_a_card_counts_as_new_on_the_first_day_it_was_ever_asked() -> None:
    reviews = [review(1, DAY - timedelta(days=1)), review(2), review(3, card="c2"), review(4, card="c2", rating=None)]
    assert first_asked_on(reviews, DAY) == 1


def test_a_miss_in_a_call_on_a_wrong_clock_hides_no_card() -> None:
    ahead = {"c1": DAY + timedelta(days=400)}
    assert [item.due for item in standings([card(1)], [], ahead, DAY)] == [DAY + timedelta(days=1)]


def test_a_miss_is_over_once_the_card_was_asked_after_it() -> None:
    missed = {"c1": DAY}
    assert standings([card(1)], [review(1)], missed, DAY)[0].due == DAY + timedelta(days=1)
    later = [review(1), review(2, DAY + timedelta(days=1))]
    memory = remembered(later, is_critical=False)
    assert memory is not None
    assert standings([card(1)], later, missed, DAY + timedelta(days=1))[0].due == memory.due
