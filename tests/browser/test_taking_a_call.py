"""A trainee takes a call in a real browser: the first page, by keyboard, across refreshes, windows and power cuts."""

import re

import pytest
from browser.turning import turn_to
from playwright.sync_api import Locator, Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def ring(page: Page, home: str, scenario: str = "scenario_1") -> None:
    """From the brief into a call, on one's own."""
    turn_to(page, f"{home}/brief?scenario={scenario}")
    page.get_by_role("radio", name="Practice").check()
    page.locator("input[name=form][value=prompted]").check()
    page.get_by_role("button", name=re.compile("(Take|Place) the call")).click()
    expect(page.locator(".reply").first).to_be_visible()


def press(page: Page, key: str) -> None:
    """Press a key once the answers that stand there could be read."""
    expect(page.locator(".unread, .waiting")).to_have_count(0)
    page.keyboard.press(key)


def lines(page: Page) -> list[str]:
    return page.locator(".log .turn p").all_inner_texts()


def look_up(page: Page, number: int) -> None:
    """Look something up, which never ends a call, and wait for what the customer says to it."""
    before = page.locator(".log .turn").count()
    page.get_by_role("group", name="Account").get_by_role("button").nth(number).click()
    expect(page.locator(".log .turn")).to_have_count(before + 2)


def tab_to(page: Page, goal: Locator) -> None:
    """Press the tabulator until it is there."""
    expect(goal).to_be_visible()
    for _ in range(80):
        page.keyboard.press("Tab")
        if goal.evaluate("node => node.getRootNode().activeElement === node"):
            return
    pytest.fail(f"the tabulator does not lead to {goal}")


def test_the_first_page_comes_packed_and_its_letters_at_once(app, open_page):
    page = open_page(app.url, afresh=True)
    page.wait_for_load_state()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    entries = page.evaluate(
        "document.fonts.ready.then(() => performance.getEntriesByType('resource').map((e) => e.toJSON()))"
    )
    scripts = [entry for entry in entries if entry["name"].endswith((".js", ".css"))]
    assert sum(entry["encodedBodySize"] for entry in scripts) < sum(entry["decodedBodySize"] for entry in scripts) / 3
    assert [entry["initiatorType"] for entry in entries if "SourceSerif" in entry["name"]] == ["link"]


def test_a_whole_call_can_be_taken_by_keyboard_alone(app, open_page):
    page = open_page(app.url)
    tab_to(page, page.locator("h3 a").first)
    page.keyboard.press("Enter")
    tab_to(page, page.locator("input[name=level]:checked"))
    while not page.get_by_role("radio", name="Practice").is_checked():
        page.keyboard.press("ArrowDown")
    tab_to(page, page.get_by_role("button", name=re.compile("(Take|Place) the call")))
    page.keyboard.press("Enter")
    expect(page.locator(".reply").first).to_be_visible()
    over = page.locator(".over h2")
    for _ in range(60):
        before = page.locator(".log .turn").count()
        press(page, "1")
        expect(page.locator(".log .turn")).not_to_have_count(before)
        if over.count():
            break
    expect(page.get_by_role("link", name="See the debrief")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Passed|Not yet|[Cc]ritical error"))


def test_a_refresh_goes_on_at_the_same_turn(app, open_page):
    page = open_page()
    ring(page, app.url, "cancel_at_billing")
    look_up(page, 0)
    look_up(page, 1)
    before = lines(page)
    page.reload()
    expect(page.locator(".log .turn")).to_have_count(len(before))
    assert lines(page) == before


def test_a_double_click_is_one_choice(fake_app, open_page):
    page = open_page()
    ring(page, fake_app.url)
    page.locator(".reply").first.dblclick()
    expect(page.locator(".log .turn")).to_have_count(3)
    press(page, "1")
    expect(page.locator(".log .turn")).to_have_count(5)


def test_keys_hit_faster_than_the_answer_comes_are_one_choice(fake_app, open_page):
    page = open_page()
    ring(page, fake_app.url)
    page.evaluate(
        "for (const key of '1234') document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"
    )
    expect(page.locator(".log .turn")).to_have_count(3)
    press(page, "1")
    expect(page.locator(".log .turn")).to_have_count(5)


def test_two_windows_on_one_call_do_not_fork_it(app, open_page):
    one = open_page()
    ring(one, app.url, "cancel_at_billing")
    other = open_page(one.url)
    expect(other.locator(".reply").first).to_be_visible()
    look_up(one, 0)
    other.locator(".reply").nth(1).click()
    expect(other.locator(".log .turn")).to_have_count(3)
    assert lines(other) == lines(one)
    look_up(other, 1)
    one.reload()
    expect(one.locator(".log .turn")).to_have_count(5)
    assert lines(one) == lines(other)


def test_a_call_outlives_a_power_cut(app, open_page):
    page = open_page()
    ring(page, app.url, "cancel_at_billing")
    look_up(page, 0)
    before = lines(page)
    app.kill()
    app.start()
    page.goto(page.url)
    expect(page.locator(".log .turn")).to_have_count(len(before))
    assert lines(page) == before
    look_up(page, 1)


def test_a_window_left_open_over_a_restart_still_takes_the_next_choice(app, open_page):
    page = open_page()
    ring(page, app.url, "cancel_at_billing")
    look_up(page, 0)
    app.kill()
    app.start()
    expect(page.locator('[data-test-connection-state="CONNECTED"]')).to_be_visible()
    press(page, "1")
    expect(page.locator(".log .turn")).to_have_count(5)


def test_a_choice_made_while_the_app_is_down_is_made_when_it_is_back(app, open_page):
    page = open_page()
    ring(page, app.url, "cancel_at_billing")
    look_up(page, 0)
    app.kill()
    press(page, "1")
    app.start()
    expect(page.locator(".log .turn")).to_have_count(5)


def test_the_focus_stays_on_the_response_that_was_chosen(fake_app, open_page):
    page = open_page()
    ring(page, fake_app.url)
    reply = page.locator(".reply").first
    reply.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".log .turn")).to_have_count(3)
    expect(reply).to_be_focused()


def test_looking_something_up_opens_its_panel_and_nothing_else(app, open_page):
    page = open_page()
    ring(page, app.url, "cancel_at_billing")
    shut = page.get_by_text("Not looked up")
    before = shut.count()
    page.get_by_role("group", name="Account").get_by_role("button").last.click()
    expect(shut).to_have_count(before - 1)


def test_the_newest_line_is_in_sight(fake_app, open_page):
    page = open_page(height=640)
    ring(page, fake_app.url)
    for count in (3, 5, 7, 9):
        press(page, "2")
        expect(page.locator(".log .turn")).to_have_count(count)
    gap = page.locator(".log").evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight")
    assert gap <= 1


def test_the_sound_is_off_until_asked_for(app, open_page):
    page = open_page()
    ring(page, app.url, "cancel_at_billing")
    sound = page.get_by_role("button", name="Sound")
    expect(sound).to_have_attribute("aria-pressed", "false")
    sound.click()
    expect(sound).to_have_attribute("aria-pressed", "true")


def test_trouble_is_told_where_it_happens_and_passes(fake_app, open_page):
    page = open_page(fake_app.url + "/call?call=locked-once")
    expect(page.get_by_text("in use by another program")).to_be_visible()
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("There is no call 'locked-once'")).to_be_visible()
