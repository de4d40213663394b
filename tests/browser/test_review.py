"""A change from its draft to its publication and back: read in words, asked for, signed, published; by keyboard alone."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_change_is_read_asked_for_signed_published_and_taken_back(fake_app, open_page):
    page = open_page(f"{fake_app.url}/studio?file=personas/shouter.yaml", afresh=True)
    page.get_by_role("textbox", name="title", exact=True).fill("The loud one")
    page.keyboard.press("Tab")
    page.get_by_role("link", name="What this changes, and review").click()
    expect(page.get_by_role("heading", name="Your draft")).to_be_visible()
    expect(page.locator(".edit ins")).to_contain_text("loud one")
    expect(page.get_by_text("No card of the drills changes.")).to_be_visible()

    def press(name: str) -> None:
        page.get_by_role("button", name=name, exact=True).focus()
        page.keyboard.press("Enter")

    press("Ask for a review")
    page.keyboard.type("A better name")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="A better name")).to_be_visible()
    page.get_by_role("button", name="Sign as").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator(".signing .rows")).to_contain_text("the first person on this machine")
    press("Publish")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Published: personas/shouter.yaml.")).to_be_visible()
    expect(page.get_by_text("Signed by")).to_be_visible()
    page.get_by_role("button", name="Take back").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Taken back: personas/shouter.yaml as before.")).to_be_visible()
