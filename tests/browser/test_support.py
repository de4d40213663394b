"""The four ways to take a call: how much support is chosen, what it gives, and what an assessment keeps to itself."""

import re

import pytest
from browser.turning import turn_to
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BEST, MISTAKE, BLUNDER = "That would annoy me too", "I do understand that you want", "I hear you, Ms. Whitfield"
STARTS = {
    "Worked example": "Watch the call",
    "Guided": "Take the call",
    "Practice": "Take the call",
    "Assessment": "Start the assessment",
}


def begin(page: Page, home: str, level: str, scenario: str = "scenario_1", *, say_first: bool = False) -> None:
    """From the brief into a call with that much support."""
    turn_to(page, f"{home}/brief?scenario={scenario}")
    page.get_by_role("radio", name=level).check()
    if say_first:
        page.get_by_role("checkbox", name="Say it first").check()
    page.get_by_role("button", name=STARTS[level]).click()
    expect(page.locator(".log .turn, .watch").first).to_be_visible()


def say(page: Page, words: str) -> None:
    """Choose the answer that begins so, and wait for the customer's."""
    before = page.locator(".log .turn").count()
    page.locator(".reply", has_text=words).click()
    expect(page.locator(".log .turn")).to_have_count(before + 2)


def focused(page: Page) -> str:
    """The beginning of what has the focus, inside the page's own tree."""
    return str(page.locator(".page").evaluate("page => page.getRootNode().activeElement?.textContent.trim() ?? ''"))


# The brief


def test_the_level_that_is_recommended_is_chosen_and_says_why(fake_app, open_page):
    page = open_page()
    turn_to(page, fake_app.url + "/brief?scenario=scenario_4")
    recommended = page.get_by_role("radio", name="Guided Recommended")
    expect(recommended).to_be_checked()
    expect(page.get_by_text("You have watched it. Now take it with help at hand.")).to_be_visible()


@pytest.mark.parametrize("level", ["Guided", "Practice", "Assessment"])
def test_a_call_is_taken_with_the_level_that_was_chosen(fake_app, open_page, level):
    page = open_page()
    begin(page, fake_app.url, level)
    expect(page.locator(".bar .level")).to_have_text(level)
    expect(page.locator(".mood b")).to_have_count(1 if level == "Guided" else 0)


def test_an_assessment_says_beforehand_what_it_is(fake_app, open_page):
    page = open_page()
    turn_to(page, fake_app.url + "/brief?scenario=scenario_1")
    expect(page.get_by_text("Leaving the page does not reset it.")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Say it first")).to_be_visible()
    page.get_by_role("radio", name="Assessment").check()
    expect(page.get_by_role("checkbox", name="Say it first")).to_be_hidden()


def test_saying_it_first_is_off_until_asked_for_and_then_remembered(fake_app, open_page):
    page = open_page()
    turn_to(page, fake_app.url + "/brief?scenario=scenario_1")
    first = page.get_by_role("checkbox", name="Say it first")
    expect(first).not_to_be_checked()
    first.check()
    page.goto(fake_app.url + "/brief?scenario=scenario_2")
    expect(first).to_be_checked()


# Guided


def test_a_hint_shows_the_principle_before_the_words(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Guided")
    principle, words = page.get_by_text("Hold a conversation"), page.locator(".coach blockquote")
    expect(principle).to_be_hidden()
    page.keyboard.press("h")
    expect(principle).to_be_visible()
    expect(page.get_by_text("Hints cost nothing")).to_be_visible()
    expect(words).to_have_count(0)
    page.get_by_role("button", name="Show me the words").click()
    expect(words).to_contain_text("I'm not seeing evidence")


def test_a_hint_is_announced_and_leaves_the_focus_where_it_is(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Guided")
    reply = page.locator(".reply").first
    reply.focus()
    page.keyboard.press("h")
    expect(page.get_by_role("status").filter(has_text="Hold a conversation")).to_be_visible()
    expect(reply).to_be_focused()


def test_a_hint_is_gone_when_the_call_moves_on(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Guided")
    page.keyboard.press("h")
    expect(page.get_by_text("Hold a conversation")).to_be_visible()
    say(page, BEST)
    expect(page.get_by_text("Hold a conversation")).to_be_hidden()
    expect(page.get_by_role("button", name="Hint")).to_be_visible()


def test_a_choice_is_talked_over_at_once(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Guided")
    about = page.get_by_role("region", name="About your last choice")
    say(page, BEST)
    expect(about).to_have_text("Best. Asked what is behind it.")
    say(page, BLUNDER)
    expect(about).to_contain_text("Blunder. You pressed for money")
    expect(about.get_by_text("Criteria lost")).to_be_visible()
    expect(about.get_by_text("Approved words, C2")).to_be_visible()


def test_what_was_wrong_leaves_the_answers_on_a_phone_in_sight(fake_app, open_page):
    page = open_page(width=390, height=844)
    begin(page, fake_app.url, "Guided")
    say(page, MISTAKE)
    expect(page.get_by_role("button", name="Take it back")).to_be_visible()
    assert page.locator(".reply").first.evaluate("reply => reply.getBoundingClientRect().top") < 844 - 120


def test_a_mistake_can_be_taken_back_and_the_call_goes_on_as_a_branch(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Guided")
    say(page, BEST)
    say(page, BLUNDER)
    before = page.url
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("A branch: it goes on differently")).to_be_visible()
    expect(page.locator(".log .turn")).to_have_count(3)
    expect(page.locator("#main")).to_be_focused()
    assert page.url != before
    expect(page.get_by_role("link", name="The call it left")).to_have_attribute(
        "href", f"debrief?{before.partition('?')[2]}"
    )


# Saying it first


def test_words_come_before_the_answers_and_digits_choose_nothing(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Practice", say_first=True)
    words = page.get_by_role("textbox", name="What do you say? Say it in your own words.")
    expect(words).to_be_focused()
    expect(page.locator(".reply")).to_have_count(0)
    page.keyboard.type("1234 evidence that account is")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("cancelled")
    expect(words).to_have_value("1234 evidence that account is\ncancelled")
    expect(page.locator(".log .turn")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator(".reply")).to_have_count(4)
    expect(page.locator(".log .turn")).to_have_count(1)


def test_the_nearest_answer_is_marked_where_it_stands_and_only_what_is_confirmed_counts(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Practice", say_first=True)
    page.keyboard.type("I'm not seeing any evidence that your account is cancelled.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("heading", name="Closest to this one: is that what you meant?")).to_be_visible()
    expect(page.locator(".own")).to_have_text("I'm not seeing any evidence that your account is cancelled.")
    marked = page.locator(".reply.near")
    expect(marked).to_contain_text("closest to what you typed")
    expect(marked.locator("kbd")).to_have_text("2")
    expect(marked).not_to_be_focused()
    page.keyboard.press("1")
    expect(page.locator(".log .turn")).to_have_count(3)
    expect(page.locator(".log .turn.trainee p")).to_contain_text(BEST)
    # The next answer is to be typed again.
    expect(page.get_by_role("textbox")).to_be_focused()
    expect(page.get_by_role("textbox")).to_have_value("")


def test_words_that_are_like_no_answer_are_told_so(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Practice", say_first=True)
    page.keyboard.type("Lovely weather, sir.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="None of these is near what you typed.")).to_be_visible()
    expect(page.locator(".meant")).to_have_count(0)


def test_words_half_typed_outlive_a_look_up(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Practice", say_first=True)
    page.keyboard.type("Before I tell you")
    page.get_by_role("button", name="Account status").click()
    expect(page.locator(".log .turn")).to_have_count(3)
    expect(page.get_by_role("textbox")).to_have_value("Before I tell you")


def test_the_answers_can_be_seen_without_typing(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Practice", say_first=True)
    page.get_by_role("button", name="Show me the answers").click()
    expect(page.locator(".reply")).to_have_count(4)
    expect(page.get_by_role("textbox")).to_have_count(0)
    assert focused(page) == "What do you say?"


# Help in the middle, and none


def test_help_can_be_asked_for_in_the_middle_and_only_after_a_second_thought(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Practice")
    say(page, BEST)
    page.get_by_role("button", name="Ask for help").click()
    page.get_by_role("button", name="Stay").click()
    expect(page.locator(".bar .level")).to_have_text("Practice")
    assert focused(page) == "Ask for help"
    page.keyboard.press("Enter")
    expect(page.get_by_text("From here on this is a guided call")).to_be_visible()
    page.get_by_role("button", name="Go on with help").click()
    expect(page.locator(".bar .level")).to_have_text("Guided")
    expect(page.get_by_role("button", name="Hint")).to_be_focused()


def test_an_assessment_gives_no_help(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Assessment")
    page.locator(".composer textarea").fill("So sorry.")
    expect(page.locator(".chip.set")).to_be_visible()
    expect(page.locator(".chips.fresh")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator(".log .turn")).to_have_count(3)
    page.locator(".log").focus()
    page.keyboard.press("h")
    expect(page.get_by_role("button", name=re.compile("Hint|help|back"))).to_have_count(0)
    expect(page.locator(".coach")).to_have_text("")


# A worked example


def test_a_worked_example_is_watched_decision_by_decision(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Worked example")
    expect(page.get_by_text("Active, no notice of cancellation, past due")).to_be_visible()
    step = page.locator(".step")
    page.get_by_role("button", name="Begin").click()
    expect(step).to_have_count(1)
    expect(step.last).to_contain_text("Why")
    expect(step.last).to_contain_text("Billing cannot cancel, and you don't know yet what the account shows")
    page.get_by_role("button", name="Next").click()
    expect(step).to_have_count(2)
    expect(step.last).to_contain_text("Some guy said it was taken care of.")
    expect(step.last).to_contain_text("$187.40")
    page.get_by_role("button", name="Back").click()
    expect(step).to_have_count(1)


def test_a_worked_example_goes_on_after_a_refresh_where_it_was(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Worked example")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(page.get_by_text("Decision 3 of 5").last).to_be_visible()
    page.reload()
    expect(page.locator(".step")).to_have_count(3)
    expect(page.locator(".progress")).to_have_text("Decision 3 of 5")


def test_a_worked_example_is_watched_by_keyboard_alone_and_then_taken(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Worked example", "scenario_5")
    for key in ("Enter", " ", "ArrowRight", "ArrowLeft", "Enter", "ArrowRight", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    expect(page.get_by_role("heading", name="How it ended")).to_be_visible()
    expect(page.locator(".score")).to_have_text("100 of 100")
    take = page.get_by_role("button", name="Now take it yourself", exact=True)
    # The keys that went on have led to it: nothing is between the end and the call itself.
    expect(take).to_be_visible()
    take.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".bar .level")).to_have_text("Guided")
    # It was watched to its end, so it is not what is recommended next.
    page.goto(f"{fake_app.url}/brief?scenario=scenario_5")
    expect(page.get_by_role("radio", name="Guided Recommended")).to_be_checked()


def test_a_worked_example_plays_by_itself_only_when_asked_to(fake_app, open_page):
    page = open_page(afresh=True)
    begin(page, fake_app.url, "Worked example")
    page.clock.install()
    page.clock.run_for(120_000)
    expect(page.locator(".step")).to_have_count(0)
    page.get_by_role("button", name="Play").click()
    page.clock.run_for(40_000)
    expect(page.locator(".step").first).to_be_visible()
    page.get_by_role("button", name="Pause").click()
    shown = page.locator(".step").count()
    page.clock.run_for(120_000)
    expect(page.locator(".step")).to_have_count(shown)


# Everywhere


def test_a_branch_is_listed_under_the_call_it_left(fake_app, open_page):
    page = open_page()
    begin(page, fake_app.url, "Guided")
    say(page, BLUNDER)
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("A branch: it goes on differently")).to_be_visible()
    left, branch = page.get_by_role("link", name="The call it left").get_attribute("href"), page.url
    page.get_by_role("link", name="My calls").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("My calls")
    order = page.locator("tr .name a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    at = order.index("call?" + str(left).partition("?")[2])
    assert order[at + 1] == "call?" + branch.partition("?")[2]
    expect(page.locator("tbody tr").nth(at + 1)).to_contain_text("Branch")


def test_no_page_is_wider_than_its_window(fake_app, open_page, too_wide):
    page = open_page()
    begin(page, fake_app.url, "Guided")
    say(page, BLUNDER)
    page.keyboard.press("h")
    page.get_by_role("button", name="Show me the words").click()
    expect(page.get_by_role("button", name="Hint given")).to_be_visible()
    assert too_wide(page) == []
    begin(page, fake_app.url, "Practice", "scenario_7", say_first=True)
    page.get_by_role("textbox").fill("x" * 1100)
    assert too_wide(page) == []
    page.get_by_role("button", name="Say it").click()
    expect(page.locator(".own")).to_be_visible()
    assert too_wide(page) == []
    begin(page, fake_app.url, "Worked example")
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", name="How it ended")).to_be_visible()
    assert too_wide(page) == []
