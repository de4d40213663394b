"""What a customer says to one thing in particular: first, again, once told, and out of words; never where it goes."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulator.content.loader import load
from simulator.engine.call import Call, begin, set_stage, step
from simulator.engine.compile import compile_call
from simulator.services.library.folder import open_library, read_folder

MINIATURE = Path(__file__).parents[1] / "library"
SHIPPED = Path(__file__).parents[2]
NEIGHBOUR = """
title: The neighbour
about: Has one question and all day to ask it.
like: caller
mood: {start: neutral, hangs_up_below: furious}
repeats: ["You've had my answer to that."]
anywhere:
  explaining: [{says: "I see."}]
states:
  telling:
    on:
      asking: [{says: ["{pushback}"]}]
      explaining: [{says: "I see."}]
  weighing:
    on:
      asking: [{says: ["{pushback}"]}]
"""
MOVES = """
groups: {said: What is said}
moves:
  said:
    ask_issue: {label: Ask what has happened, means: Asks it., says: What happened?}
    explain_bill: {label: Explain the bill, means: Explains it., says: It goes out on the first.}
"""
TOLD = "\nonce_told:\n  explain_bill: {pushback: So you do know the day.}\n"


def called(replies: str = "", scenario: str = "") -> Call:
    """An open call with the neighbour, who has these replies too, in a scenario with this besides."""
    files, _ = read_folder(MINIATURE)
    files = {**files, "scorecards/moves.yaml": MOVES, "personas/neighbour.yaml": NEIGHBOUR + replies}
    files["scenarios/quick_question.yaml"] += scenario
    loaded = load(files)
    assert loaded.library is not None, [str(item) for item in loaded.diagnostics]
    return begin(set_stage(compile_call(loaded.library, "quick_question", "neighbour", "any_day", form="open")), 3)


def asked(call: Call) -> str:
    return step(call, "ask_issue").entries[-1].text


def test_the_first_reply_that_fits_is_said_instead_of_the_rule() -> None:
    replies = "replies:\n  - {to: [asking], at: [opening], says: It is about the day.}\n"
    assert asked(called(replies)) == "It is about the day."
    assert asked(called(replies.replace("opening", "telling"))) != "It is about the day."


def test_without_states_a_reply_is_said_only_where_it_moves_nobody() -> None:
    call = called("replies:\n  - {to: [ask_issue], says: Once more.}\n")
    told = step(call, "ask_issue")
    assert (told.position.state, told.entries[-1].text == "Once more.") == ("telling", False)
    assert asked(told) == "Once more."


def test_asked_again_they_may_say_something_else() -> None:
    replies = "replies:\n  - {to: [ask_issue], again: true, says: I have told you.}\n"
    told = step(called(replies), "ask_issue")
    assert told.entries[-1].text != "I have told you."
    assert asked(told) == "I have told you."


def test_out_of_words_they_say_so() -> None:
    told = step(step(called(), "ask_issue"), "ask_issue")
    assert asked(told) == "You've had my answer to that."


def test_what_they_were_told_changes_their_phrases() -> None:
    plain, news = (step(step(called(scenario=more), "ask_issue"), "explain_bill") for more in ("", TOLD))
    assert asked(plain) != "So you do know the day."
    assert asked(news) == "So you do know the day."


@pytest.fixture(scope="module")
def library():
    return open_library(SHIPPED)[0]


@pytest.mark.parametrize(
    ("key", "turns"),
    [
        (
            ("cancelled_months_ago", "frustrated_canceller", "notice_on_file"),
            ("greet", "apologise", "ask_issue", "search_noc", "acknowledge_noc", "ask_issue", "acknowledge_noc"),
        ),
        (
            ("too_many_calls", "dry_engineer", "nothing_past_due"),
            (
                "greet",
                "send_technician",
                "ask_reason",
                "calls_were_a_mistake",
                "give_credit",
                "apologise",
                "give_credit",
            ),
        ),
        (
            ("someone_else_answers", "third_party_presses", "past_due"),
            (
                "greet",
                "ask_reason",
                "tell_what_it_is_about",
                "ask_who_is_speaking",
                "ask_leave_message",
                "leave_message",
            ),
        ),
    ],
)
def test_words_alone_hang_on_replies(library, key, turns) -> None:
    """Where the customer goes, how they feel and what counts is the same without any of them."""
    persona, scenario = library.personas[key[1]], library.scenarios[key[0]]
    bare = replace(
        library,
        personas={**library.personas, key[1]: persona.model_copy(update={"replies": (), "repeats": None})},
        scenarios={**library.scenarios, key[0]: scenario.model_copy(update={"once_told": {}})},
    )
    calls = []
    for of in (library, bare):
        call = begin(set_stage(compile_call(of, key[0], key[1], key[2], form="open")), 5)
        for turn in turns:
            call = step(call, turn)
        calls.append(call)
    with_replies, without = calls
    assert [entry.text for entry in with_replies.entries] != [entry.text for entry in without.entries]
    assert with_replies.position == without.position
    assert [(e.acts, e.state, e.mood, e.rules) for e in with_replies.entries] == [
        (e.acts, e.state, e.mood, e.rules) for e in without.entries
    ]


def test_no_line_is_said_a_second_time_while_another_of_its_pool_is_left(library) -> None:
    call = begin(set_stage(compile_call(library, "cancel_at_billing", "hot_head", "past_due", form="open")), 5)
    said = []
    for _ in range(3):
        call = step(call, "acknowledge")
        said.append(call.entries[-1].text)
    assert len(set(said)) == 3
