"""A call in one's own words in a real browser: by keyboard alone, on a phone, across a reload."""

import re

import pytest
from browser.turning import turn_to
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def begin(page: Page, home: str, scenario: str, level: str = "Practice") -> None:
    turn_to(page, f"{home}/brief?scenario={scenario}")
    page.get_by_role("radio", name=level).check()
    if level == "Practice":
        page.locator("input[name=form][value=open]").check()
    page.get_by_role("button", name=re.compile("Take the call|Start the assessment")).click()
    expect(page.locator(".composer textarea")).to_be_visible()


def hear(page: Page, text: str) -> None:
    """Type it, have it heard, and let what was heard be read."""
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    expect(page.locator(".chip").first).to_be_visible()
    expect(page.locator(".chips.stale, .chips.fresh")).to_have_count(0)


def turns(page: Page, count: int) -> None:
    expect(page.locator(".log .turn")).to_have_count(count)


def set_moves(page: Page) -> list[str]:
    return page.locator(".chip.set span").all_inner_texts()


def test_a_whole_open_call_can_be_taken_by_keyboard_alone(app, open_page):
    page = open_page()
    begin(page, app.url, "cancel_at_billing")
    field = page.locator(".composer textarea")
    expect(field).to_be_focused()
    hear(page, "I'm really sorry to hear that. What happened?")
    assert set_moves(page) == ["Apologize", "Ask what has happened"]
    page.keyboard.press("Enter")
    turns(page, 3)
    expect(page.locator(".log .trainee p")).to_have_text("I'm really sorry to hear that. What happened?")
    expect(field).to_be_focused()
    expect(field).to_have_value("")
    page.keyboard.type("/verify")
    page.keyboard.press("Enter")
    turns(page, 5)
    page.keyboard.type("Well. /billing cannot")
    page.keyboard.press("Enter")
    expect(page.locator(".chip.set", has_text="Say that Billing cannot cancel")).to_be_visible()
    page.reload()
    expect(field).to_have_value("Well. ")
    expect(page.locator(".chip.set", has_text="Say that Billing cannot cancel")).to_be_visible()
    expect(page.locator(".chips.stale, .chips.fresh")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Which words?")).to_be_visible()
    words = page.locator(".words").first.locator("span").inner_text()
    page.keyboard.press("1")
    # One's own words say nothing else, so what was chosen stands in their place; and this is said beforehand.
    expect(page.get_by_text("They take the place of your own words, if those say nothing else.")).to_be_visible()
    page.keyboard.press("Enter")
    turns(page, 7)
    expect(page.locator(".log .trainee.said p").last).to_have_text(words)
    page.keyboard.type("/end call")
    page.keyboard.press("Enter")
    end = page.get_by_role("button", name="End the call? End it")
    expect(end).to_be_focused()
    expect(end).to_be_enabled()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="See the debrief")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("You confirmed: Apologize; Ask what has happened")).to_be_visible()


def test_an_open_call_is_taken_with_the_thumb(fake_app, open_page, too_wide):
    page = open_page(width=390, height=844)
    begin(page, fake_app.url, "scenario_1")
    page.locator(".composer textarea").fill("So sorry. Can you pay, and why not?")
    offered = page.locator(".chip.offered", has_text="Ask for the payment now")
    expect(offered).to_be_visible()
    assert all(box["height"] >= 44 for box in (chip.bounding_box() for chip in page.locator(".chip").all()) if box)
    offered.click()
    page.locator(".chip.set", has_text="Apologize").click()
    assert set_moves(page) == ["Ask for the payment now"]
    page.get_by_role("button", name="Add a move").click()
    page.get_by_role("option", name="Say that Billing cannot cancel").click()
    assert too_wide(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_role("button", name="Say it").click()
    page.locator(".words", has_text="In my own words").click()
    page.get_by_role("button", name="Say it").click()
    turns(page, 3)
    expect(page.locator(".log .trainee p")).to_have_text("So sorry. Can you pay, and why not?")


def test_a_turn_that_cannot_be_is_answered_beside_the_field_and_nothing_typed_is_lost(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "scenario_1")
    field, note = page.locator(".composer textarea"), page.locator("#say-note")
    page.keyboard.press("Enter")
    expect(note).to_have_text("Type what you would say, or add a move.")
    page.keyboard.type("qwer asdf")
    expect(page.get_by_text("No move heard in that.")).to_be_visible()
    page.keyboard.press("Enter")
    expect(note).to_contain_text("I didn't catch a move in that")
    field.fill("Good morning. So sorry. What happened? I hear you.")
    expect(page.locator(".chip.set")).to_have_count(4)
    expect(page.locator(".chips.fresh")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(note).to_contain_text("That is 4 moves")
    expect(field).to_have_value("Good morning. So sorry. What happened? I hear you.")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("4")
    expect(page.locator(".chip.set")).to_have_count(3)
    page.keyboard.press("Enter")
    turns(page, 3)


def test_what_is_only_offered_is_never_said_by_enter_and_what_is_left_is_told(fake_app, open_page):
    page = open_page(fake_app.url)
    begin(page, fake_app.url, "scenario_1")
    field = page.locator(".composer textarea")
    hear(page, "Can you pay, and why not?")
    assert set_moves(page) == []
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("#say-note")).to_contain_text("Did you mean one of these?")
    turns(page, 1)
    field.fill("So sorry. Can you pay, and why not?")
    expect(page.locator(".chip.set")).to_have_count(1)
    expect(page.locator(".chips.stale, .chips.fresh")).to_have_count(0)
    field.press("Enter")
    turns(page, 3)
    expect(page.locator(".left")).to_have_text("Not said:")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("1")
    page.keyboard.press("2")
    assert set_moves(page) == ["Ask for the payment now", "Ask why they want this"]
    page.keyboard.press("Enter")
    turns(page, 5)


def test_the_keys_lead_to_the_desk_and_back_and_what_is_half_said_outlives_a_transfer(fake_app, open_page):
    page = open_page(fake_app.url)
    begin(page, fake_app.url, "scenario_1")
    field = page.locator(".composer textarea")
    page.keyboard.type("?")
    expect(page.get_by_role("heading", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(field).to_be_focused()
    page.keyboard.type("half a sentence")
    page.keyboard.press("Escape")
    expect(page.locator(".side .do").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".side .do").nth(1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_be_focused()
    page.keyboard.type(" more /end call")
    page.keyboard.press("Enter")
    expect(page.locator(".question .unsaid")).to_contain_text("half a sentence more")


def test_in_an_assessment_the_list_shows_only_what_is_searched_for(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "scenario_1", "Assessment")
    page.keyboard.type("/")
    expect(page.get_by_role("combobox")).to_be_focused()
    expect(page.get_by_role("option")).to_have_count(0)
    page.keyboard.type("a")
    expect(page.get_by_role("option")).to_have_count(0)
    page.keyboard.type("polo")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(".composer textarea")).to_be_focused()
