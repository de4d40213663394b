"""What makes a call feel like one: it rings, answers take their time, what ends it is asked once, typing outlives."""

import pytest
from browser.turning import turn_to
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


# Notes what stands in the log while they are about to speak, and presses a key then and as soon as they have spoken.
HASTY = """log => {
  const press = () => document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "2", bubbles: true}));
  window.waited = [];
  new MutationObserver(() => {
    const lines = log.querySelectorAll(".turn").length;
    if (log.querySelector(".speaking")) window.waited.push(lines);
    if (lines > 1) press();
  }).observe(log, {childList: true});
}"""
# Two presses of the button that asks, the second on what then stands there.
TWICE = "node => { node.click(); node.getRootNode().querySelector('.question .end').click(); }"


def begin(page: Page, home: str, scenario: str = "scenario_1", form: str = "prompted") -> None:
    turn_to(page, f"{home}/brief?scenario={scenario}")
    page.get_by_role("radio", name="Practice").check()
    page.locator(f"input[name=form][value={form}]").check()
    page.get_by_role("button", name="Take the call").or_(page.get_by_role("button", name="Place the call")).click()


def turns(page: Page, count: int) -> None:
    expect(page.locator(".log .turn")).to_have_count(count)


def readable(page: Page) -> None:
    expect(page.locator(".unread, .waiting")).to_have_count(0)


def test_it_rings_is_answered_and_ends_once_that_is_meant_by_key_alone(fake_app, open_page):
    page = open_page(paced=True)
    begin(page, fake_app.url)
    expect(page.get_by_role("heading", name="Dana Whitfield")).to_be_visible()
    expect(page.locator(".log, .reply")).to_have_count(0)
    expect(page.get_by_role("button", name="Answer")).to_be_focused()
    page.wait_for_timeout(450)  # until then, a press is taken for the one that led here
    page.keyboard.press("Enter")
    turns(page, 1)
    page.reload()
    turns(page, 1)
    page.locator(".log").evaluate(HASTY)
    page.keyboard.press("1")
    turns(page, 3)
    readable(page)
    turns(page, 3)
    assert 2 in page.evaluate("window.waited")
    end = page.get_by_role("group", name="Phone").get_by_role("button", name="End the call", exact=True)
    end.focus()
    page.keyboard.press("Enter")
    yes = page.get_by_role("button", name="End the call? End it")
    expect(yes).to_be_focused()
    page.keyboard.press("Escape")
    expect(end).to_be_focused()
    end.evaluate(TWICE)
    expect(yes).to_be_enabled()
    turns(page, 3)
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="See the debrief")).to_be_focused()


def test_a_call_that_one_places_is_picked_up_by_itself(fake_app, open_page):
    page = open_page(paced=True)
    begin(page, fake_app.url, "scenario_5")
    expect(page.get_by_text("Waiting for somebody to pick up")).to_be_visible()
    expect(page.get_by_role("button", name="Answer")).to_have_count(0)
    turns(page, 1)


def test_a_transfer_is_asked_about_and_another_answer_takes_the_question_back(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url)
    page.get_by_role("button", name="Loyalty").click()
    question = page.get_by_role("group", name="Transfer them to Loyalty?")
    expect(question).to_be_visible()
    page.get_by_role("button", name="Account status").click()
    expect(question).to_have_count(0)
    turns(page, 3)
    expect(page.locator(".over")).to_have_count(0)


def test_nothing_moves_for_the_question(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url)
    expect(page.locator(".reply").first).to_be_visible()
    places = "nodes => nodes.map((node) => JSON.stringify(node.getBoundingClientRect()))"
    before = page.locator(".do, .reply").evaluate_all(places)
    page.get_by_role("button", name="End the call").click()
    expect(page.locator(".question")).to_be_visible()
    assert page.locator(".do, .reply").evaluate_all(places) == before


def test_what_is_half_typed_before_the_answers_outlives_a_reload(fake_app, open_page):
    page = open_page(fake_app.url + "/brief?scenario=scenario_1")
    page.get_by_role("checkbox", name="Say it first").check()
    page.get_by_role("radio", name="Practice").check()
    page.locator("input[name=form][value=prompted]").check()
    page.get_by_role("button", name="Take the call").click()
    field = page.get_by_role("textbox")
    expect(field).to_be_focused()
    page.keyboard.type("Before I tell you")
    page.reload()
    expect(field).to_have_value("Before I tell you")
