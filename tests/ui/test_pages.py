"""Every page shows what the services say, and a sentence where they cannot answer."""

import pytest

from simulator.domain.errors import BrokenLibrary, StoreReadOnly, StoreTooNew
from simulator.domain.people import LOCAL


def test_the_first_page_offers_every_scenario(show, service):
    shown = show()
    assert shown.page == "choose"
    assert [card["title"] for card in shown.view["scenarios"]] == [card.title for card in service.scenarios(LOCAL)]


def test_an_empty_library_is_shown_as_one(show, service):
    service.empty = True
    assert show().view["scenarios"] == []


def test_content_reaches_the_page_as_text_and_not_as_markup(show, service):
    nasty = service.scenarios(LOCAL)[-1].title
    assert "<b>" in nasty
    assert nasty in [card["title"] for card in show().view["scenarios"]]


def test_the_brief_names_the_scenario_and_the_customer_asked_for(show):
    shown = show("brief", scenario="scenario_1", persona="insists")
    assert shown.page == "brief"
    assert shown.view["scenario"]["id"] == "scenario_1"
    assert shown.view["persona"]["id"] == "insists"


def test_another_customer_is_not_the_one_just_spoken_to(show):
    assert show("brief", scenario="scenario_1", other_than="frustrated_canceller").view["persona"]["id"] == "insists"


def test_the_first_page_shows_a_call_on_hold(show, service):
    assert "call" not in show().view["step"]
    call = service.start(LOCAL, "scenario_1")
    assert show().view["step"]["call"] == call


def test_a_misspelt_scenario_is_answered_with_a_sentence(show):
    shown = show("brief", scenario="scenario_one")
    assert shown.page == "notice"
    assert shown.view["text"].startswith("There is no scenario 'scenario_one'.")


@pytest.mark.parametrize("page", ["brief", "call", "debrief"])
def test_a_page_without_its_id_says_where_to_go(show, page):
    assert show(page).page == "notice"


def test_a_call_is_shown_as_it_stands(show, service):
    call = service.start(LOCAL, "scenario_1")
    service.choose(LOCAL, call, "reply0", 0)
    service.choose(LOCAL, call, "check_account_status", 1)
    view = show("call", call=call).view
    assert [bubble["by"] for bubble in view["bubbles"]] == ["customer", "trainee", "customer", "trainee", "customer"]
    assert [panel["title"] for panel in view["panels"] if panel["rows"]] == ["Status"]
    assert view["version"] == 2


def test_the_start_of_a_call_carries_its_time_zone(show, service):
    call = service.start(LOCAL, "scenario_1")
    assert show("call", call=call).view["started_at"].endswith("+00:00")


def test_a_very_long_call_is_one_element(show, service):
    service.length = 300
    call = service.start(LOCAL, "scenario_1")
    for version in range(200):
        service.choose(LOCAL, call, "reply0", version)
    assert len(show("call", call=call).view["bubbles"]) == 401


def test_the_back_button_leads_from_a_call_to_a_way_back_into_it(show, service):
    call = service.start(LOCAL, "scenario_1")
    shown = show("brief", call=call)
    assert shown.page == "notice"
    assert shown.view["call"] == call


def test_an_endless_address_is_answered_with_a_short_sentence(show):
    assert len(show("call", call="x" * 5000).view["text"]) < 200


def test_an_unknown_call_is_answered_with_a_sentence(show):
    shown = show("call", call="gone")
    assert shown.page == "notice"
    assert "There is no call 'gone'" in shown.view["text"]


def test_a_debrief_waits_for_the_end_of_the_call(show, service):
    call = service.start(LOCAL, "scenario_1")
    shown = show("debrief", call=call)
    assert shown.page == "notice"
    assert shown.view["call"] == call


def test_the_debrief_shows_verdict_evidence_statement_and_words(show, service):
    call = service.start(LOCAL, "scenario_1")
    service.choose(LOCAL, call, "reply0", 0)
    service.choose(LOCAL, call, "end_call", 1)
    view = show("debrief", call=call).view
    assert view["passed"] is False
    missed = view["critical"][0]
    assert missed["evidence"][0]["number"] == 2
    assert missed["sources"][0][0] == "C1"
    assert any(item["approved"] for section in view["sections"] for item in section["criteria"])


def test_no_calls_yet_is_an_answer(show):
    shown = show("calls")
    assert (shown.page, shown.view["calls"]) == ("calls", [])


def test_my_calls_lists_open_and_finished_ones(show, service):
    over, still_on = service.start(LOCAL, "scenario_1"), service.start(LOCAL, "scenario_2")
    service.choose(LOCAL, over, "end_call", 0)
    rows = {row["id"]: row for row in show("calls").view["calls"]}
    assert rows[over]["ended_at"]
    assert rows[still_on]["ended_at"] is None


def test_about_lists_every_assumption_and_note(show, service):
    view = show("about").view
    assert len(view["assumptions"]) == len(service.assumptions(LOCAL))
    assert [note["scenario"] for note in view["notes"]] == ["“I cancelled months ago”"]


@pytest.mark.parametrize(
    "error",
    [BrokenLibrary("the library", 2), StoreReadOnly("calls.db"), StoreTooNew("calls.db", 9, 1)],
    ids=lambda error: type(error).__name__,
)
def test_trouble_is_told_in_its_own_sentence(show, service, monkeypatch, error):
    def fail(_):
        raise error

    monkeypatch.setattr(service, "history", fail)
    shown = show("calls")
    assert shown.page == "notice"
    assert shown.view["text"] == str(error)


def test_a_fault_of_ours_shows_no_traceback(show, service, monkeypatch):
    def fail(_):
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(service, "history", fail)
    shown = show("calls")
    assert shown.page == "notice"
    assert "secret detail" not in shown.raw


def test_a_programme_is_offered_begun_looked_at_and_left(show, service):
    assert show().view["offer"]["id"] == "new_hire"
    assert show("programme").view["programme"] is None
    service.enrol(LOCAL, "new_hire")
    first = show().view
    assert (first["offer"], first["programme"]["place"]) == (None, "Day 2 of 10")
    assert [stage["state"] for stage in show("programme").view["programme"]["stages"]] == ["done", "now", "to_come"]


def test_the_page_for_trainers_shows_everybody_with_the_rule(show):
    shown = show("people")
    assert [person["standing"] for person in shown.view["people"]] == ["stuck", "none"]
    assert shown.view["rule"].startswith("Stuck means")
