"""The drill page: a card, its mark with what it cites, the end with what comes next; and what other pages say of it."""

from typing import Any

import pytest
from ui.fake_drilling import CARDS, IDLE, STRENGTHS
from ui.fake_programmes import DRILL_FIRST

from simulator.domain.cards import DrillAnswer
from simulator.domain.people import LOCAL
from simulator.ui.pages.events import Answered, NotUnderstood, read

ANSWER = {"token": "t1", "text": "Let me look.", "picked": [], "gaps": [], "took_ms": 4200}


def answered(service: Any, cards: int) -> None:
    """So many cards answered, and all but the last gone on from."""
    for card in CARDS[:cards]:
        service.drilling.go_on(LOCAL)
        service.drilling.answer(LOCAL, card.token, DrillAnswer(picked=("o1",)), 900)


def test_a_card_is_shown_without_its_mark(show):
    shown = show("drill")
    assert (shown.page, shown.view["drill"]["card"]["token"]) == ("drill", "t1")
    assert shown.view["drill"]["card"]["mark"] is None
    assert (shown.view["texts"], shown.view["step"]) == ({}, None)


def test_a_mark_comes_with_the_text_of_the_statement_it_cites(show, service):
    answered(service, 1)
    view = show("drill").view
    assert view["drill"]["card"]["mark"]["statement"] == "C2"
    assert view["texts"] == {"C2": "Say that you see no evidence of it."}


def test_an_answer_to_a_card_that_was_answered_before_is_told_so(show, service):
    answered(service, 1)
    service.drilling.answer(LOCAL, "t1", DrillAnswer(text="again"), 100)
    assert "another window" in show("drill").view["drill"]["notice"]
    assert len(service.drilling.answers) == 1


def test_the_end_says_what_comes_back_and_the_one_next_step(show, service):
    answered(service, len(CARDS))
    service.drilling.go_on(LOCAL)
    view = show("drill").view
    assert view["drill"]["card"] is None
    assert view["drill"]["done"]["forecast"][1]["day"] == "2026-11-29"
    assert set(view["texts"]) == {"C2", "C3", "S1"}
    assert view["step"]["scenario"] == "scenario_1"


def test_with_nothing_due_the_page_says_when_something_is(show, service):
    service.people.rename(LOCAL, LOCAL.id, IDLE)
    drill = show("drill").view["drill"]
    assert (drill["card"], drill["done"], drill["next_due"]) == (None, None, "The next 4 cards come tomorrow.")


def test_a_session_that_cannot_be_opened_is_told_in_one_sentence(show, service, monkeypatch):
    def fail(_):
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(service.drilling, "open", fail)
    shown = show("drill")
    assert shown.page == "notice"
    assert "secret detail" not in shown.raw


def test_the_first_page_says_what_is_due_and_how_one_stands(show):
    view = show().view
    assert (view["due"]["cards"], len(view["strengths"])) == (6, len(STRENGTHS))
    assert {stage["stage"] for stage in view["stages"]} >= {"new", "again", "open"}


def test_the_drill_may_be_the_next_step(show, service):
    service.people.rename(LOCAL, LOCAL.id, DRILL_FIRST)
    assert show().view["step"] == {
        "words": "Drill 6 cards",
        "why": "You are about to forget these. About 3 minutes.",
        "tomorrow": "",
    }


def test_the_guide_says_how_one_stands_with_its_statements(show):
    view = show("guide", statement="C2").view
    assert view["guide"]["asked"] == "C2"
    assert [strength["statement"] for strength in view["strengths"]] == ["C2", "C3", "S1"]


def test_an_answer_is_read_by_name_and_type():
    assert read(Answered, ANSWER | {"picked": ["o1", "o0"]}).picked == ("o1", "o0")


@pytest.mark.parametrize(
    "wrong", [{"took_ms": 1.5}, {"took_ms": "1"}, {"picked": "o1"}, {"gaps": [None]}, {"right": True}]
)
def test_anything_else_is_no_answer(wrong):
    with pytest.raises(NotUnderstood):
        read(Answered, ANSWER | wrong)
