"""Five minutes of drill from the first page to the end of the session, without touching the mouse."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# Presses a key as soon as the mark stands there, which nobody can have read.
HASTY = """page => new MutationObserver(() => {
  if (!window.pressed && page.querySelector(".mark")) {
    window.pressed = true;
    document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}));
  }
}).observe(page, {childList: true, subtree: true})"""


def marked(page: Page, verdict: str) -> None:
    """A mark came, has the focus on the way on, and could be read."""
    expect(page.get_by_role("heading", level=2)).to_have_text(verdict)
    expect(page.locator(".bar .main")).to_be_focused()
    page.wait_for_timeout(350)


def asked(page: Page, number: int) -> None:
    """The next card is on the screen, and could be read."""
    expect(page.locator(".progress p")).to_have_text(f"{number} of 6")
    page.wait_for_timeout(350)


def say_it(page: Page) -> None:
    """The first card, in own words: not before there are any, and not gone on from unread."""
    page.locator(".page").evaluate(HASTY)
    expect(page.get_by_role("textbox", name="What do you say to her now?")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").last).to_have_text("Type what you would say first.")
    page.keyboard.type("It still shows as active.")
    page.keyboard.press("Enter")
    marked(page, "Close: you told her what the account shows, but not that nothing is on file.")
    expect(page.locator(".heard")).to_contain_text("Tell them the status")
    assert page.evaluate("window.pressed")
    asked(page, 1)


def put_in_order(page: Page) -> None:
    for key in "2413":
        page.keyboard.press(key)
    expect(page.locator(".place")).to_have_text(["3rd", "1st", "4th", "2nd"])
    page.keyboard.press("Backspace")
    page.keyboard.press("3")
    page.keyboard.press("Enter")
    marked(page, "Two steps changed places.")


def fill_the_gaps(page: Page) -> None:
    page.keyboard.type("issues")
    page.keyboard.press("Tab")
    page.keyboard.type("possible")
    page.keyboard.press("Enter")
    page.keyboard.type("issue a credit")
    page.keyboard.press("Enter")
    marked(page, "Right.")


def leave_and_come_back(page: Page, card: int) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("link", name="6 cards").press("Enter")
    asked(page, card)


def test_a_session_by_keys_from_the_first_page_to_its_end(fake_app, open_page):
    page = open_page(fake_app.url)
    page.get_by_role("link", name="6 cards").press("Enter")
    asked(page, 1)
    say_it(page)
    page.keyboard.press("Enter")
    asked(page, 2)
    page.keyboard.press("2")
    marked(page, "Right.")
    page.keyboard.press("Enter")
    asked(page, 3)
    put_in_order(page)
    page.keyboard.press("Enter")
    asked(page, 4)
    fill_the_gaps(page)
    page.keyboard.press("Enter")
    asked(page, 5)
    page.keyboard.press("1")
    marked(page, "Line 2 told a third person about a debt.")
    leave_and_come_back(page, 5)
    page.keyboard.press("Enter")
    asked(page, 6)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    marked(page, "Right.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Done: 6 cards, 3 right.")
    expect(page.get_by_role("heading", name="Comes back tomorrow")).to_be_visible()
    page.get_by_role("button", name="Take “I cancelled months ago” with help").press("Enter")
    expect(page).to_have_url(re.compile("/call"))
