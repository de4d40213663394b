"""Two people on one machine, each in a browser of their own."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def go_on_as(page: Page, name: str) -> None:
    page.get_by_role("button", name="Change").click()
    page.get_by_label("Somebody new").fill(name)
    page.get_by_role("button", name="Go on as them").click()
    expect(page.locator(".who")).to_contain_text(f"Practicing as {name}")


def test_a_name_a_call_and_another_person_who_does_not_see_it(app, open_page):
    page = open_page(app.url)
    go_on_as(page, "Robin <b>R</b>")
    page.goto(f"{app.url}/brief?scenario=cancel_at_billing")
    page.get_by_text("Practice", exact=True).first.click()
    page.get_by_role("button", name="Take the call").click()
    expect(page.locator(".log .turn")).to_have_count(1)
    call = page.url
    page.goto(f"{app.url}/calls")
    expect(page.get_by_role("row")).to_have_count(2)

    other = open_page(app.url)
    go_on_as(other, "Kim")
    other.goto(f"{app.url}/calls")
    expect(other.get_by_role("heading", name="No calls yet")).to_be_visible()
    other.goto(call)
    expect(other.get_by_text("This call belongs to Robin <b>R</b>.")).to_be_visible()

    page.reload()
    expect(page.get_by_role("row")).to_have_count(2)


def test_a_programme_is_begun_in_one_click_and_left_on_its_page(fake_app, open_page):
    page = open_page(fake_app.url)
    page.get_by_role("button", name="Begin today").click()
    expect(page.get_by_role("listitem").filter(has_text="Day 2")).to_have_attribute("aria-current", "step")
    page.get_by_role("button", name="Leave this program").click()
    page.get_by_role("button", name="Leave it").click()
    expect(page.get_by_role("heading", name="Programs")).to_be_visible()


def test_a_name_is_given_in_one_field_on_the_first_visit_and_kept(fake_app, open_page):
    page = open_page(fake_app.url)
    expect(page.locator(".who")).to_contain_text("Practicing as the first person on this machine")
    page.get_by_label("Your name").fill("  ")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("A name needs at least one letter.")
    page.get_by_label("Your name").fill("Dana")
    page.keyboard.press("Enter")
    expect(page.locator(".who")).to_contain_text("Practicing as Dana")
    go_on_as(page, "Lee")
    page.reload()
    expect(page.locator(".who")).to_contain_text("Practicing as Lee")
    page.get_by_role("button", name="Change").click()
    page.get_by_label("Somebody new").fill("DANA")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("There is already somebody called DANA here.")
    page.get_by_role("button", name="Dana no calls yet").click()
    expect(page.locator(".who")).to_contain_text("Practicing as Dana")


def test_what_is_kept_can_be_saved_and_deleted(fake_app, open_page):
    page = open_page(fake_app.url)
    go_on_as(page, "Sam")
    page.get_by_role("button", name="Change").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save a copy of my data").click()
    assert json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))["person"]["name"] == "Sam"
    page.get_by_role("button", name="Delete my data").click()
    page.get_by_role("button", name="Keep everything").click()
    page.get_by_role("button", name="Delete my data").click()
    page.get_by_role("button", name="Delete for good").click()
    expect(page.locator(".who")).not_to_contain_text("Practicing as Sam")


def test_somebody_deleted_by_another_window_is_told_once_and_goes_on(fake_app, open_page):
    page = open_page(fake_app.url)
    go_on_as(page, "Alex")
    other = open_page(fake_app.url)
    other.get_by_role("button", name="Change").click()
    other.get_by_role("button", name="Alex no calls yet").click()
    expect(other.locator(".who")).to_contain_text("Practicing as Alex")
    other.get_by_role("button", name="Change").click()
    other.get_by_role("button", name="Delete my data").click()
    other.get_by_role("button", name="Delete for good").click()
    expect(other.locator(".who")).not_to_contain_text("Practicing as Alex")
    page.get_by_role("link", name="My calls").click()
    expect(page.get_by_text("Whoever practiced in this window is no longer kept on this machine.")).to_be_visible()
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("heading", name="My calls")).to_be_visible()
