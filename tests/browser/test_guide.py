"""The guide: looked up, linked to, and left for a call that practises what was read."""

import re

import pytest
from browser.turning import turn_to
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_from_a_search_to_a_statement_to_a_call_that_practises_it(fake_app, open_page):
    page = open_page(fake_app.url)
    page.get_by_role("link", name="Guide").click()
    expect(page.get_by_role("heading", name="The guide")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("evidence")
    expect(page.get_by_role("status")).to_have_text("1 statement, 0 words")
    expect(page.get_by_role("article")).to_have_count(1)
    expect(page.get_by_text("Approved words", exact=True)).to_be_visible()
    page.get_by_role("link", name="Practice in “I cancelled months ago”").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("“I cancelled months ago”")


def test_a_search_that_finds_nothing_says_so_and_lets_go(fake_app, open_page):
    page = open_page()
    turn_to(page, f"{fake_app.url}/guide")
    page.get_by_label("Look something up in the guide").fill("<b>xyzzy</b>")
    expect(page.get_by_role("heading", name="Nothing in the guide says “<b>xyzzy</b>”")).to_be_visible()
    page.get_by_role("button", name="Show the whole guide").click()
    expect(page.get_by_role("article")).to_have_count(3)
    expect(page.get_by_label("Look something up in the guide")).to_be_focused()


def test_a_link_leads_to_its_statement_or_word(fake_app, open_page):
    page = open_page(f"{fake_app.url}/guide?statement=c3")
    expect(page.locator("#C3")).to_be_focused()
    page.goto(f"{fake_app.url}/guide?term=noc")
    expect(page.locator("#term-noc")).to_be_focused()
    page.goto(f"{fake_app.url}/guide?statement=Z9")
    expect(page.get_by_role("alert")).to_have_text("There is no statement or word of the guide 'Z9'.")


def test_a_statement_that_is_cited_leads_into_the_guide_by_keyboard(fake_app, open_page):
    page = open_page()
    turn_to(page, f"{fake_app.url}/brief?scenario=scenario_1")
    page.get_by_text("What this call practices").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="C2").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/guide\?statement=C2"))
    expect(page.locator("#C2")).to_be_focused()
