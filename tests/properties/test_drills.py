"""What holds for any history of answers and any deck: nothing twice, nothing lost, nothing next to its like."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.domain.cards import Card
from simulator.domain.reviews import Grade, Review
from simulator.drills.memory import LONGEST, recall, remembered
from simulator.drills.queue import MOST_CARDS, MOST_NEW, queue
from simulator.drills.standing import standings

DAY = date(2026, 3, 2)
cards = st.lists(
    st.tuples(st.sampled_from("ABCD"), st.sampled_from("xyz"), st.booleans()), min_size=1, max_size=25
).map(
    lambda drawn: [
        Card(f"c{number}", "spot", statement, "1", "call", topic, critical)
        for number, (statement, topic, critical) in enumerate(drawn)
    ]
)
answers = st.lists(
    st.tuples(st.integers(0, 24), st.integers(-200, 200), st.sampled_from([None, *Grade])), max_size=30
).map(
    lambda drawn: [
        Review(
            "ana", 1, place, f"c{number}", "1", "A", "spot", datetime(2026, 3, 2, tzinfo=UTC),
            DAY + timedelta(days=day), 1, 1.0, False, False, None, rating,
        )
        for place, (number, day, rating) in enumerate(drawn)
    ]
)  # fmt: skip


@settings(max_examples=60)
@given(cards, answers, st.integers(0, 9))
def test_a_session_holds_no_card_twice_and_no_more_than_it_may(deck, reviews, new_today) -> None:
    chosen = queue(standings(deck, reviews, {}, DAY), DAY, new_today=new_today)
    asked = {review.card for review in reviews if review.rating is not None}
    assert len({card.id for card in chosen}) == len(chosen) <= MOST_CARDS
    assert sum(card.id not in asked for card in chosen) <= max(0, MOST_NEW - new_today)


@settings(max_examples=60)
@given(cards, answers)
def test_two_cards_of_a_statement_meet_only_where_nothing_can_stand_between(deck, reviews) -> None:
    chosen = queue(standings(deck, reviews, {}, DAY), DAY)
    most = max(Counter(card.statement for card in chosen).values(), default=0)
    if most <= (len(chosen) + 1) // 2:
        assert all(one.statement != other.statement for one, other in pairwise(chosen))


@settings(max_examples=60)
@given(cards, answers, st.randoms(use_true_random=False))
def test_the_order_in_which_answers_are_read_makes_no_difference(deck, reviews, chance) -> None:
    shuffled = chance.sample(reviews, len(reviews))
    assert standings(deck, reviews, {}, DAY) == standings(deck, shuffled, {}, DAY)


@given(answers, st.booleans(), st.integers(-300, 300))
def test_whatever_the_clock_said_a_card_comes_within_its_longest_time(reviews, critical, days) -> None:
    memory = remembered([review for review in reviews if review.card == "c1"], is_critical=critical)
    if memory is not None:
        assert 1 <= (memory.due - memory.last).days <= LONGEST[critical]
        assert 0 <= recall(memory, DAY + timedelta(days=days)) <= 1
        assert memory.stability > 0


@settings(max_examples=60)
@given(cards, answers)
def test_no_card_is_lost(deck, reviews) -> None:
    """Each is new, or due within its longest time from today."""
    for item in standings(deck, reviews, {}, DAY):
        assert item.is_new or (
            item.due is not None and item.due <= DAY + timedelta(days=LONGEST[item.card.is_critical])
        )
