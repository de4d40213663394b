"""Five minutes for somebody: one card after another, over reloads, two windows and changes of the content."""

from datetime import datetime

import pytest
from services.drilling.conftest import HALF, HARM, RIGHT, WRONG, Drill, card

from simulator.domain.people import LOCAL, Person, PersonGone
from simulator.domain.reviews import DrillSession, Grade, Review
from simulator.services.people.service import PeopleService
from simulator.storage import Store


def shown(view):
    assert view.card is not None
    return view.card


def marked(view):
    assert view.card is not None
    assert view.card.mark is not None
    return view.card.mark


def test_a_session_asks_each_card_once_and_says_when_it_is_done(drill: Drill) -> None:
    view, seen = drill.service.open(LOCAL), []
    while view.card is not None:
        seen.append((view.card.number, view.card.of, view.card.card))
        assert marked(drill.service.answer(LOCAL, view.card.token, RIGHT, 4_000)).is_right
        view = drill.service.go_on(LOCAL)
    assert [(number, of) for number, of, _ in seen] == [(number, 5) for number in range(1, 6)]
    assert len({card for *_, card in seen}) == 5
    assert view.done is not None
    assert (view.done.headline, view.done.took, view.done.missed) == ("Done: 5 cards, all right.", "20 seconds", ())
    assert view.next_due == "The next 5 cards come in 2 days."


def answered(number: int, at: datetime) -> Review:
    """A card known a first time."""
    day, name = at.date(), f"say/{number}"
    return Review(
        LOCAL.id, 1, number, name, "1", f"C{number}", "say_next", at, day, 1, 1.0, False, False, None, Grade.GOOD
    )


def test_looking_changes_nothing_and_a_reload_goes_on_where_it_was(drill: Drill) -> None:
    first = shown(drill.service.open(LOCAL))
    assert drill.calls.drills.session(LOCAL.id) is None
    drill.service.answer(LOCAL, first.token, RIGHT, None)
    drill.restart()
    second = shown(drill.service.open(LOCAL))
    assert (second.number, second.of) == (2, 5)
    assert drill.service.open(LOCAL) == drill.service.go_on(LOCAL)


def test_a_missed_card_comes_once_more_at_the_end_and_that_does_not_count(drill: Drill) -> None:
    first = shown(drill.service.open(LOCAL))
    mark = marked(drill.service.answer(LOCAL, first.token, WRONG, None))
    assert (mark.is_right, mark.due) == (False, "Comes once more at the end, then tomorrow")
    assert (mark.practise, mark.practise_words) == ("second_bill", "Practice it in The second bill")
    for _ in range(4):
        drill.service.answer(LOCAL, shown(drill.service.go_on(LOCAL)).token, RIGHT, None)
    again = shown(drill.service.go_on(LOCAL))
    assert (again.card, again.again, again.number, again.of) == (first.card, True, 6, 6)
    assert again.token != first.token
    assert marked(drill.service.answer(LOCAL, again.token, RIGHT, None)).due == "Practice only: it still comes tomorrow"
    end = drill.service.go_on(LOCAL)
    assert end.done is not None
    assert end.done.headline == "Done: 5 cards, 4 right."
    assert [statement for _, statement in end.done.missed] == [first.card.replace("say/", "C")]
    assert [review.rating for review in drill.calls.drills.reviews(LOCAL.id)] == [1, 3, 3, 3, 3, None]


def test_half_right_comes_again_soon_and_not_in_the_same_session(drill: Drill) -> None:
    assert marked(drill.service.answer(LOCAL, shown(drill.service.open(LOCAL)).token, HALF, None)).due == (
        "Comes again tomorrow"
    )
    assert shown(drill.service.open(LOCAL)).of == 5


def test_an_answer_that_harms_is_missed_whatever_else_it_holds(drill: Drill) -> None:
    mark = marked(drill.service.answer(LOCAL, shown(drill.service.open(LOCAL)).token, HARM, None))
    assert (mark.is_critical, mark.is_right) == (True, False)


def test_asking_for_the_answer_counts_as_missed(drill: Drill) -> None:
    mark = marked(drill.service.reveal(LOCAL, shown(drill.service.open(LOCAL)).token))
    assert (mark.verdict, mark.right, mark.is_right) == ("Here it is. It counts as missed.", ("right",), False)
    review = drill.calls.drills.reviews(LOCAL.id)[0]
    assert (review.rating, review.hint, review.took_ms) == (1, True, None)


def test_two_windows_on_one_card_count_once_and_the_second_is_told(drill: Drill) -> None:
    one, other = shown(drill.service.open(LOCAL)), shown(drill.anew().open(LOCAL))
    assert one.token == other.token
    drill.service.answer(LOCAL, one.token, RIGHT, None)
    told = drill.anew().answer(LOCAL, other.token, WRONG, None)
    assert told.notice == "You answered this card before, here or in another window. That answer counts."
    assert shown(told).number == 2
    assert [review.rating for review in drill.calls.drills.reviews(LOCAL.id)] == [3]


def test_two_windows_that_begin_different_sessions_go_on_with_the_first(drill: Drill) -> None:
    other = shown(drill.service.open(LOCAL))
    drill.deck.cards.reverse()
    first = shown(drill.service.open(LOCAL))
    assert first.card != other.card
    drill.service.answer(LOCAL, first.token, RIGHT, None)
    told = drill.service.answer(LOCAL, other.token, RIGHT, None)
    assert told.notice
    assert len(drill.calls.drills.reviews(LOCAL.id)) == 1


@pytest.mark.parametrize(
    "token", ["", "x", "1", "1.1", "1.1.0", "9.9.9", "-1.2.x", "1.٣.x", "1" * 40 + ".1.x", "\x00.\ud800."]
)
def test_a_token_that_is_none_counts_nothing(drill: Drill, token: str) -> None:
    view = drill.service.answer(LOCAL, token, RIGHT, None)
    assert view.notice
    assert shown(view).number == 1
    assert drill.calls.drills.reviews(LOCAL.id) == ()


def test_a_card_that_changed_since_it_was_shown_is_not_marked(drill: Drill) -> None:
    before = shown(drill.service.open(LOCAL))
    drill.deck.changes(before.card, "2")
    drill.restart()
    told = drill.service.answer(LOCAL, before.token, RIGHT, None)
    assert told.notice.startswith("The content has changed since this card was shown")
    assert drill.calls.drills.reviews(LOCAL.id) == ()
    now = shown(told)
    assert now.card == before.card
    assert marked(drill.service.answer(LOCAL, now.token, RIGHT, None)).is_right
    assert drill.calls.drills.reviews(LOCAL.id)[0].version == "2"


def test_a_card_that_is_known_is_due_at_once_in_a_new_version(drill: Drill) -> None:
    drill.play(LOCAL)
    assert drill.service.due(LOCAL).cards == 0
    drill.clock.later(days=1)
    assert drill.service.due(LOCAL).cards == 0
    drill.deck.changes("say/3", "2")
    drill.restart()
    assert [item.view.card for item in drill.service.due_cards(LOCAL)] == ["say/3"]
    drill.play(LOCAL)
    drill.clock.later(days=1)
    assert "say/3" not in {item.view.card for item in drill.service.due_cards(LOCAL)}


def test_a_card_that_is_gone_is_left_out_and_told(drill: Drill) -> None:
    drill.service.answer(LOCAL, shown(drill.service.open(LOCAL)).token, RIGHT, None)
    lost = shown(drill.service.go_on(LOCAL))
    drill.deck.loses(lost.card)
    drill.restart()
    told = drill.service.answer(LOCAL, lost.token, RIGHT, None)
    assert (shown(told).number, shown(told).of) == (2, 4)
    assert told.notice
    assert drill.service.open(LOCAL).notice.startswith("A card of this session is gone")
    drill.service.answer(LOCAL, shown(told).token, RIGHT, None)
    assert drill.service.go_on(LOCAL).notice == ""
    end = drill.play(LOCAL)
    assert end.done is not None
    assert end.done.headline == "Done: 4 cards, all right."


def test_a_session_of_cards_that_are_all_gone_is_over(drill: Drill) -> None:
    drill.service.answer(LOCAL, shown(drill.service.open(LOCAL)).token, RIGHT, None)
    drill.deck.cards = []
    drill.restart()
    view = drill.service.open(LOCAL)
    assert view.done is not None
    assert view.notice.startswith("A card of this session is gone")


def test_whoever_is_deleted_in_the_middle_leaves_nothing_behind(drill: Drill, store: Store) -> None:
    people = PeopleService(store.people, drill.clock)
    dana = people.add(LOCAL, "Dana")
    first = shown(drill.service.open(dana))
    drill.service.answer(dana, first.token, RIGHT, None)
    second = shown(drill.service.go_on(dana))
    people.delete(LOCAL, dana.id)
    with pytest.raises(PersonGone):
        drill.service.answer(dana, second.token, RIGHT, None)
    assert drill.calls.drills.reviews() == ()
    assert drill.calls.drills.session(dana.id) is None


def test_the_first_person_deleted_begins_anew(drill: Drill, store: Store) -> None:
    people = PeopleService(store.people, drill.clock)
    drill.play(LOCAL)
    people.delete(LOCAL, LOCAL.id)
    assert shown(drill.service.open(LOCAL)).number == 1
    assert all(strength.recall is None for strength in drill.service.strengths(LOCAL))


@pytest.mark.parametrize("name", ["'; DROP TABLE drill_reviews; --", "[bold]x[/bold]", "<b>Ana</b> $x$", "„Ana“ 安娜"])
def test_people_of_any_name_have_their_own_cards(drill: Drill, store: Store, name: str) -> None:
    people = PeopleService(store.people, drill.clock)
    one = people.add(LOCAL, name)
    drill.play(one)
    assert drill.service.due(one).cards == 0
    assert drill.service.due(LOCAL).cards == 5
    kept = people.export(LOCAL, one.id)["drills"]
    assert [len(kept["answers"]), len(kept["sessions"])] == [5, 1]
    assert kept["answers"][0]["day"] == "2026-11-02"


def test_a_session_goes_on_over_midnight(drill: Drill) -> None:
    drill.clock.later(hours=14, minutes=58)
    drill.service.answer(LOCAL, shown(drill.service.open(LOCAL)).token, RIGHT, None)
    drill.clock.later(minutes=4)
    assert shown(drill.service.open(LOCAL)).number == 2


def test_what_was_left_yesterday_is_in_the_session_of_today(drill: Drill) -> None:
    old = shown(drill.service.open(LOCAL))
    drill.service.answer(LOCAL, old.token, RIGHT, None)
    left = shown(drill.service.go_on(LOCAL))
    drill.clock.later(days=1)
    assert (shown(drill.service.open(LOCAL)).number, shown(drill.service.open(LOCAL)).of) == (1, 4)
    assert marked(drill.service.answer(LOCAL, left.token, RIGHT, None)).is_right
    assert drill.service.due(LOCAL).cards == 3


def test_more_than_five_minutes_is_for_tomorrow_or_for_whoever_wants_it(store: Store) -> None:
    drill = Drill(store, [card(number) for number in range(1, 16)])
    drill.calls.drills.begin(DrillSession(LOCAL.id, 1, drill.clock.now.date(), drill.clock.now, ()))
    for number in range(1, 16):
        drill.calls.drills.add(answered(number, drill.clock.now))
    drill.clock.later(days=30)
    assert drill.service.due(LOCAL).cards == 12
    end = drill.play(LOCAL)
    assert end.next_due == "3 more cards are due. That is for tomorrow, unless you want to go on."
    assert drill.service.due(LOCAL).cards == 0
    assert drill.service.open(LOCAL).card is None
    more = shown(drill.service.more(LOCAL))
    assert (more.number, more.of) == (1, 3)
    drill.service.answer(LOCAL, more.token, RIGHT, None)
    assert shown(drill.service.open(LOCAL)).number == 2


def test_a_library_without_cards_says_so(store: Store) -> None:
    drill = Drill(store, [])
    assert drill.service.open(LOCAL).next_due == "There are no cards in this library yet."
    assert (drill.service.due(LOCAL).cards, drill.service.strengths(LOCAL)) == (0, ())
    assert drill.service.due_cards(LOCAL) == ()


def test_somebody_who_is_not_here_can_keep_nothing(drill: Drill) -> None:
    nobody = Person("nobody")
    with pytest.raises(PersonGone):
        drill.service.answer(nobody, shown(drill.service.open(nobody)).token, RIGHT, None)
