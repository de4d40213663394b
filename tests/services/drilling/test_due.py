"""What is due when, over days, wrong clocks and calls."""

from datetime import UTC, date, timedelta

from services.drilling.conftest import RIGHT, WRONG, Drill, card
from services.drilling.test_session import marked, shown

from simulator.domain.people import LOCAL
from simulator.services import compose
from simulator.services.drilling.misses import Missed
from simulator.services.drilling.service import DrillingService
from simulator.services.people.service import PeopleService
from simulator.storage import Store


def due(drill: Drill) -> list[str]:
    return sorted(item.view.card for item in drill.service.due_cards(LOCAL))


def test_the_first_page_says_how_many_cards_wait_and_how_long_they_take(drill: Drill) -> None:
    now = drill.service.due(LOCAL)
    assert (now.cards, now.words) == (5, "About 3 minutes.")
    assert [(day.words, day.cards) for day in now.forecast] == [
        ("Today", 5), ("Tomorrow", 0), ("Wed", 0), ("Thu", 0), ("Fri", 0), ("Sat", 0), ("Sun", 0)
    ]  # fmt: skip
    drill.play(LOCAL, [WRONG])
    later = drill.service.due(LOCAL)
    assert (later.cards, later.words) == (0, "Done for today. The next card comes tomorrow.")
    assert [day.cards for day in later.forecast] == [0, 1, 4, 0, 0, 0, 0]


def test_a_card_answered_in_the_afternoon_is_due_in_the_morning(drill: Drill) -> None:
    drill.clock.later(hours=8)
    drill.play(LOCAL, otherwise=WRONG)
    drill.clock.later(hours=16)
    assert len(due(drill)) == 5


def test_a_second_answer_on_a_day_moves_nothing(drill: Drill) -> None:
    first = shown(drill.service.open(LOCAL))
    drill.play(LOCAL, otherwise=WRONG)
    drill.deck.cards = [drill.deck.card(first.card)]
    before = drill.service.strengths(LOCAL)[0]
    drill.service.answer(LOCAL, f"{first.token}", RIGHT, None)
    assert drill.service.strengths(LOCAL)[0] == before
    assert (before.answered, before.lapses) == (1, 0)


def test_a_clock_that_ran_ahead_hides_no_card_for_a_year(drill: Drill) -> None:
    drill.clock.later(days=365)
    drill.play(LOCAL)
    drill.clock.later(days=-365)
    assert len(due(drill)) == 5
    drill.play(LOCAL)
    drill.clock.later(days=2)
    assert len(due(drill)) == 5
    assert all(strength.answered == 2 for strength in drill.service.strengths(LOCAL))


def test_a_clock_set_back_makes_no_negative_interval(drill: Drill) -> None:
    drill.play(LOCAL)
    drill.clock.later(days=-40)
    drill.play(LOCAL)
    days = {strength.due for strength in drill.service.strengths(LOCAL)}
    assert all(day is not None and timedelta(0) < day - drill.clock.now <= timedelta(days=90) for day in days)


def test_a_miss_in_a_call_makes_its_cards_due_tomorrow_once(store: Store) -> None:
    drill = Drill(store, [])
    services = compose(drill.calls)
    call = services.taking.start(LOCAL, "second_bill")
    services.taking.choose(LOCAL, call, "end_call", services.taking.call(LOCAL, call).version)
    criteria = next(end.evaluation["criteria"] for _, end in store.calls() if end is not None)
    missed = sorted({name for item in criteria if item["verdict"] == "not_met" for name in item["source"]})
    assert missed
    drill.deck.cards = [card(1, missed[0]), card(2, missed[0]), *(card(number) for number in range(3, 12))]
    drill.play(LOCAL)
    drill.clock.later(days=1)
    asked = {review.card for review in drill.calls.drills.reviews(LOCAL.id)}
    again = set(due(drill)) & asked
    assert again == {name for name in ("say/1", "say/2") if name in asked}
    assert due(drill) == due(drill)
    drill.play(LOCAL)
    drill.clock.later(days=1)
    assert not again & set(due(drill))


def test_a_mistake_missed_again_in_learn_makes_its_cards_due_the_day_after_that_and_counts_once(store: Store) -> None:
    drill = Drill(store, [])
    services = compose(drill.calls)
    call = services.taking.start(LOCAL, "second_bill")
    services.taking.choose(LOCAL, call, "end_call", services.taking.call(LOCAL, call).version)
    (question,) = services.debrief.learn(LOCAL, call).questions
    assert question.answered is None
    statement = question.sources[0][0]
    drill.deck.cards = [card(1, statement), *(card(number) for number in range(3, 12))]
    drill.clock.later(days=1)
    drill.play(LOCAL)
    drill.clock.later(days=1)
    assert "say/1" not in due(drill)
    services.debrief.answer_again(LOCAL, call, question.number, question.chosen)
    services.debrief.answer_again(LOCAL, call, question.number, question.best)
    assert services.debrief.learn(LOCAL, call).questions[0].answered == question.chosen
    drill.clock.later(days=1)
    assert "say/1" in due(drill)
    drill.play(LOCAL)
    drill.clock.later(days=1)
    assert "say/1" not in due(drill)


def test_a_card_never_asked_comes_the_day_after_its_call_before_other_new_ones(store: Store) -> None:
    drill = Drill(store, [])
    services = compose(drill.calls)
    call = services.taking.start(LOCAL, "second_bill")
    services.taking.choose(LOCAL, call, "end_call", services.taking.call(LOCAL, call).version)
    criteria = next(end.evaluation["criteria"] for _, end in store.calls() if end is not None)
    missed = next(item["source"][0] for item in criteria if item["verdict"] == "not_met")
    drill.deck.cards = [*(card(number) for number in range(3, 12)), card(1, missed), card(2, missed)]
    assert "say/1" not in due(drill)
    drill.clock.later(days=1)
    assert "say/1" in due(drill)
    assert "say/2" not in due(drill)


def test_a_card_that_several_people_keep_forgetting_is_named_to_the_trainer(store: Store) -> None:
    drill = Drill(store, [card(1)])
    people = PeopleService(store.people, drill.clock)
    everybody = [LOCAL, *(people.add(LOCAL, f"Dana {letter}") for letter in "ABC")]
    for _ in range(5):
        for who in everybody[:3]:
            while (view := drill.service.open(who)).card is not None:
                said = RIGHT if view.card.again else WRONG
                mark = marked(drill.service.answer(who, view.card.token, said, None))
        drill.clock.later(days=1)
    assert mark.help == "You have forgotten this one 4 times. Say the answer aloud, then take the call it comes from."
    found = drill.service.leeches(LOCAL)
    assert [(item.card, item.people, item.is_suspect) for item in found] == [("say/1", 3, True)]
    assert found[0].words == "3 people keep forgetting this card: its wording may be the problem."
    drill.deck.changes("say/1", "2")
    drill.restart()
    assert drill.service.leeches(LOCAL) == ()


def test_days_practised_are_told_without_blame(store: Store) -> None:
    drill = Drill(store, [card(1)])
    assert drill.clock.now.date() == date(2026, 11, 2)
    streaks = []
    for days in (1, 3, 3, 10, 1):
        end = drill.play(LOCAL, otherwise=WRONG)
        streaks.append(end.done.streak if end.done else None)
        drill.clock.later(days=days)
    assert streaks == ["", "2 days in a row.", "3 days of the last 7.", "2 days in a row.", ""]


def test_a_slow_answer_comes_sooner_unless_time_is_not_taken(store: Store) -> None:
    dues = []
    for took in (30_000, None):
        drill = Drill(store, [card(number) for number in range(1, 7)])
        people = PeopleService(store.people, drill.clock)
        who = people.add(LOCAL, f"Dana {took}")
        for _ in range(5):
            drill.service.answer(who, shown(drill.service.open(who)).token, RIGHT, 5_000)
        mark = marked(drill.service.answer(who, shown(drill.service.open(who)).token, RIGHT, took))
        dues.append(mark.due)
    assert dues == ["Comes again tomorrow", "Comes again in 2 days"]


def test_what_was_missed_in_a_real_call_comes_on_the_day_it_is_said_to(drill: Drill) -> None:
    drill.play(LOCAL, otherwise=RIGHT)
    drill.clock.later(days=1)
    assert due(drill) == []
    missed = (drill.clock.now - timedelta(days=1), Missed("", frozenset({"C2"})))
    drill.service = DrillingService(
        drill.calls,
        drill.library,
        lambda: drill.deck,
        UTC,
        lambda person, since: (missed,) if person == LOCAL.id else (),
    )
    assert due(drill) == ["say/2"]
