"""A change from its draft to its publication and back: read in words, asked for, signed, published; by keyboard alone."""

import pytest
from playwright.sync_api import Locator, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_change_is_read_asked_for_signed_published_and_taken_back(fake_app, open_page):
    page = open_page(f"{fake_app.url}/studio?file=personas/shouter.yaml", afresh=True)
    page.get_by_role("textbox", name="title", exact=True).fill("The loud one")
    page.keyboard.press("Tab")
    page.get_by_role("link", name="What this changes, and review").click()
    expect(page.get_by_role("heading", name="Your draft")).to_be_visible()
    expect(page.locator(".edit ins")).to_contain_text("loud one")
    expect(page.get_by_text("No card of the drills changes.")).to_be_visible()

    def press(button: Locator) -> None:
        # A button that is not ready yet takes the focus of nobody, and the key would be lost.
        expect(button).to_be_enabled()
        button.focus()
        expect(button).to_be_focused()
        page.keyboard.press("Enter")

    def answer() -> None:
        # What was asked once more has the keyboard by then.
        expect(page.locator(".question .btn.main")).to_be_focused()
        page.keyboard.press("Enter")

    press(page.get_by_role("button", name="Ask for a review", exact=True))
    expect(page.locator(".question textarea")).to_be_focused()
    page.keyboard.type("A better name")
    page.keyboard.press("Tab")
    answer()
    expect(page.get_by_role("heading", name="A better name")).to_be_visible()
    signs = page.get_by_role("button", name="Sign as")
    who = signs.inner_text().removeprefix("Sign as ").strip()
    press(signs)
    answer()
    expect(page.locator(".signing .rows")).to_contain_text(who)
    press(page.get_by_role("button", name="Publish", exact=True))
    answer()
    expect(page.get_by_text("Published: personas/shouter.yaml.")).to_be_visible()
    expect(page.get_by_text("Signed by")).to_be_visible()
    press(page.get_by_role("button", name="Take back").first)
    answer()
    expect(page.get_by_text("Taken back: personas/shouter.yaml as before.")).to_be_visible()
