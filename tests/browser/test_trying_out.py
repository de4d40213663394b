"""From the library to a pair, to its statechart, to a call played from one of its states; by keys alone."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_from_a_pair_to_a_state_to_a_call_played_from_there(fake_app, open_page):
    page = open_page(f"{fake_app.url}/library")
    expect(page.get_by_role("status").first).to_have_text("4 pairs")
    page.get_by_label("Pairs").select_option("named")
    expect(page.get_by_role("status").first).to_have_text("3 pairs")
    page.locator("button.cell").first.focus()
    page.keyboard.press("ArrowRight")
    page.get_by_role("link", name="Try it out").press("Enter")

    state = page.get_by_role("button", name=re.compile("^weighing"))
    state.press("Enter")
    expect(state).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("heading", name="weighing")).to_be_visible()
    page.get_by_role("button", name="Play from here").press("Enter")
    expect(page.get_by_role("heading", name="Played from “weighing”")).to_be_visible()
    expect(page).to_have_url(re.compile("start=weighing"))
    page.reload()
    expect(page.get_by_role("heading", name="Played from “weighing”")).to_be_visible()
    page.get_by_role("button", name="End call").press("Enter")
    expect(page.get_by_text("The call is over")).to_be_visible()
    expect(page.get_by_role("complementary", name="The engine")).to_contain_text("ended")
