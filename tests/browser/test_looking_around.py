"""The other pages, and what holds for all of them."""

from urllib.parse import urlsplit

import pytest
from browser.turning import turn_to
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PAGES = ("/", "/brief?scenario=scenario_1", "/call?call=gone", "/calls", "/drill", "/guide", "/about")


def finish(page: Page, home: str) -> None:
    """A short call from beginning to end; the debrief is open afterwards."""
    turn_to(page, f"{home}/brief?scenario=scenario_1")
    page.get_by_role("button", name="Take the call").click()
    page.locator(".reply").nth(1).click()
    expect(page.locator(".log .turn")).to_have_count(3)
    page.get_by_role("button", name="End the call").click()
    page.get_by_role("button", name="End the call? End it").click()
    page.get_by_role("link", name="See the debrief").click()
    expect(page.locator("#verdict")).to_be_visible()


def test_no_page_is_wider_than_its_window(fake_app, open_page, too_wide):
    page = open_page()
    for path in PAGES:
        turn_to(page, fake_app.url + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert too_wide(page) == [], path
    finish(page, fake_app.url)
    assert too_wide(page) == []


def test_hostile_content_stays_text(fake_app, open_page):
    page = open_page()
    turn_to(page, fake_app.url)
    expect(page.get_by_role("heading", name="<b>bold</b> $x^2$ :red[red] *stars*")).to_be_visible()


def test_nothing_is_asked_of_any_other_machine(fake_app, open_page):
    page = open_page(afresh=True)
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(urlsplit(request.url).hostname or ""))
    finish(page, fake_app.url)
    assert asked <= {"127.0.0.1", ""}


def test_light_and_dark_follow_the_system(fake_app, open_page):
    grounds = set()
    for scheme in ("light", "dark"):
        page = open_page(fake_app.url, scheme=scheme)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        grounds.add(page.locator(".page").evaluate("page => getComputedStyle(page).backgroundColor"))
    assert len(grounds) == 2


def test_the_verdict_comes_first_and_evidence_leads_to_its_turn(fake_app, open_page):
    page = open_page()
    finish(page, fake_app.url)
    headings = page.get_by_role("heading").all_inner_texts()
    assert headings.index("The call, turn by turn") < headings.index("Line by line")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Critical error: spoke of the status before checking it, turn 2"
    )
    expect(page.locator(".verdict .score")).to_have_count(0)
    evidence = page.locator(".priority .jump").first
    number = evidence.inner_text().removeprefix("Turn ")
    evidence.click()
    expect(page.locator(f"#turn-{number}")).to_be_focused()
    expect(page.get_by_text("1 line did not come up")).to_be_hidden()
    page.get_by_role("heading", name="Line by line").click()
    expect(page.get_by_text("1 line did not come up")).to_be_visible()
    expect(page.get_by_text("Made sure who is on the line")).to_be_hidden()
    expect(page.get_by_text("Let me search for a notice first.")).to_be_visible()
    expect(page.get_by_text("Suggested wording")).to_be_visible()


def test_again_with_the_same_customer_is_a_new_call(fake_app, open_page):
    page = open_page()
    finish(page, fake_app.url)
    before = page.url
    page.get_by_role("button", name="Again with the same customer").click()
    expect(page.locator(".log .turn")).to_have_count(1)
    assert page.url.partition("call=")[2] not in before


def test_with_another_customer_offers_somebody_else(fake_app, open_page):
    page = open_page()
    finish(page, fake_app.url)
    page.get_by_role("link", name="With another customer").click()
    expect(page.get_by_role("radio", name="The frustrated canceller")).to_be_checked()


def test_a_new_page_begins_at_its_top_with_the_focus_in_it(fake_app, open_page):
    page = open_page(height=500)
    turn_to(page, fake_app.url)
    page.locator("h3 a").last.click()
    expect(page.get_by_role("heading", name="Your brief")).to_be_visible()
    expect(page.locator("#main")).to_be_focused()
    assert page.evaluate("document.querySelector('#stMain').scrollTop") == 0


def test_the_first_page_offers_to_go_on_with_a_call_on_hold(fake_app, open_page):
    page = open_page()
    turn_to(page, fake_app.url + "/brief?scenario=scenario_1")
    page.get_by_role("button", name="Take the call").click()
    expect(page.locator(".log .turn")).to_have_count(1)
    held = page.url
    turn_to(page, fake_app.url)
    step = page.get_by_role("region", name="On hold")
    expect(step).to_contain_text("It is on hold")
    # It is the one next step: there is no other way to it on this page, and no other step.
    expect(page.get_by_role("link", name="Go on with")).to_have_count(0)
    step.get_by_role("button", name="Go on with “I cancelled months ago”").click()
    expect(page.locator(".log .turn").first).to_be_visible()
    assert page.url == held


def test_an_open_call_can_be_gone_on_with_from_my_calls(fake_app, open_page):
    page = open_page()
    turn_to(page, fake_app.url + "/brief?scenario=scenario_1")
    page.get_by_role("button", name="Take the call").click()
    expect(page.locator(".log .turn")).to_have_count(1)
    page.get_by_role("link", name="My calls").click()
    page.get_by_role("link", name="Go on with “I cancelled months ago”").first.click()
    expect(page.locator(".log")).to_be_visible()


def test_a_surprise_is_a_phone_that_rings(fake_app, open_page):
    page = open_page(fake_app.url, paced=True)
    page.get_by_role("button", name="Surprise me").click()
    expect(page.get_by_role("button", name="Answer")).to_be_visible()


def test_the_back_button_goes_back(fake_app, open_page):
    page = open_page(fake_app.url)
    page.locator("h3 a").first.click()
    expect(page.get_by_role("heading", name="Your brief")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Who will you speak to today?")).to_be_visible()


def test_topics_narrow_the_list(fake_app, open_page):
    page = open_page()
    turn_to(page, fake_app.url)
    every = page.locator("li.pick")
    expect(every.first).to_be_visible()
    before = every.count()
    page.get_by_role("button", name="cancellation").click()
    assert 0 < every.count() < before
