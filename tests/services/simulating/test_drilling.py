"""Made-up trainees drill as the product has them drill, and what they know is what is found in their drills."""

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from simulator.domain.cards import Card
from simulator.domain.people import Person
from simulator.domain.reviews import Counted
from simulator.drills.retention import came_due, tallied
from simulator.services.drilling.misses import Miss, cards_of_miss
from simulator.services.drilling.today import Today
from simulator.services.reporting.retention import retention
from simulator.services.simulating.drilling import Cards, Drills
from simulator.services.simulating.skill import Skill

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
CARDS = Cards(
    tuple(
        Card(
            f"card-{number}",
            "spot",
            f"C{number % 8}",
            "1",
            f"call-{number % 3}",
            f"topic-{number % 3}",
            number % 3 == 0,
        )
        for number in range(24)
    )
)


def drilled(person: str, skill: Skill, days: int = 60) -> Drills:
    """Somebody who has drilled on working days, and missed a statement in a call every ten days."""
    drills, chance = Drills(person, skill, CARDS), random.Random(person)
    for day in range(days):
        at = BEGIN + timedelta(days=day)
        if day % 10 == 4:
            drills.miss(f"call-{day % 3}", [f"C{day % 8}"], at - timedelta(minutes=20))
        if at.weekday() < 5:
            drills.sit(float(day), at, chance)
    return drills


@pytest.fixture(scope="module")
def team():
    """Twenty people, each of whom knows any card with a chance of their own, for ever."""
    return [drilled(f"p{number}", Skill.fixed(0.72 + 0.013 * number)) for number in range(20)]


def test_what_is_true_lies_within_the_interval_of_what_is_found(team):
    found = retention([tally for drills in team for tally in drills.so_far.came_due])
    assert [(kind.critical, kind.target, kind.people) for kind in found] == [(True, 0.93, 20), (False, 0.9, 20)]
    for kind in found:
        truth = sum(drills.so_far.truth[kind.critical] for drills in team) / kind.of
        assert 0.72 < truth < 0.98
        assert kind.low <= truth <= kind.high
        assert kind.high - kind.low < 0.12


def test_read_again_from_what_is_kept_it_is_the_same(team):
    answers = [
        Counted(item.person, item.card, item.version, item.day, item.rating)
        for drills in team
        for item in drills.answers
        if item.rating is not None
    ]
    again = tallied(came_due({card.id: card for card in CARDS.all}, answers))
    assert again == tuple(tally for drills in team for tally in drills.so_far.came_due)


def test_every_session_is_the_one_that_the_drills_would_have_planned():
    skill = Skill(learns=0.4, forgets=12.0, guesses=0.2, hurries=0.02, knows_at_first=0.1)
    drills, cards = drilled("ada", skill, 40), {card.id: card for card in CARDS.all}
    misses = [(f"call-{day % 3}", f"C{day % 8}", (BEGIN + timedelta(days=day)).date()) for day in range(4, 40, 10)]
    for before, session in zip([None, *drills.sessions], drills.sessions, strict=False):
        answers = [item for item in drills.answers if item.session < session.number]
        asked = {item.card for item in answers}
        missed: dict[str, Miss] = {}
        met = frozenset(scenario for scenario, _, day in misses if day <= session.day)
        for scenario, statement, day in misses:
            if day <= session.day:
                for card in cards_of_miss(CARDS.by_statement[statement], scenario, asked, met):
                    missed[card.id] = max(Miss(day), missed.get(card.id, Miss(day)))
        today = Today(Person("ada"), session.began_at, session.day, cards, answers, before, missed, met)
        assert today.next_session == session
    assert len(drills.sessions) > 20


def test_each_session_is_brought_to_its_end_and_counts_a_card_once(team):
    for drills in team[:5]:
        for session in drills.sessions:
            own = [item for item in drills.answers if item.session == session.number]
            first = [item for item in own if item.place <= len(session.cards)]
            again = [item for item in own if item.place > len(session.cards)]
            assert [item.card for item in first] == list(session.cards)
            assert [item.card for item in again] == [item.card for item in first if item.is_missed]
            assert all(item.rating is not None for item in first)
            assert not any(item.rating for item in again)
        assert all(one.day < other.day for one, other in pairwise(drills.sessions))


def test_whoever_is_told_knows_more_and_forgets_it_again():
    skill = Skill(learns=0.5, forgets=10.0, guesses=0.0, hurries=0.0, knows_at_first=0.1)
    drilled("ada", skill, 30)
    assert skill.chance_right("C1", 30.0) > 0.5
    assert skill.chance_right("C1", 900.0) == pytest.approx(0.1, abs=0.1)


def test_without_cards_nobody_drills():
    drills = Drills("ada", Skill.fixed(1.0), Cards())
    drills.sit(0.0, BEGIN, random.Random(1))
    assert drills.so_far == ((), (), (), {})
