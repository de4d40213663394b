"""Calls taken with more or less help, and what goes on from them. Over the shipped library and a real file."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from services.taking.on_the_screen import do

from simulator.domain.errors import NoSupport, NotFound
from simulator.domain.people import LOCAL
from simulator.domain.record import LEVELS
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.services.taking.views import CallView
from simulator.storage import open_store

ROOT = Path(__file__).parents[3]
SCENARIO, PERSONA, CASE = "cancel_at_billing", "frustrated_canceller", "past_due"
PERFECT = (
    "what_made_you",
    "worth_a_thought",
    "verify_identity",
    "check_account_status",
    "clear_balance_then_connect",
    "transfer_customer_relations",
)
BAD = ("cancel_it_right_now", "end_call")


class Clock:
    """A minute goes by with every look at it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


def opened(place: Path) -> Services:
    library, files = open_library(ROOT)
    return compose(CallStore(library, files, open_store(place), now=Clock(), chance=random.Random(7)))


@pytest.fixture
def service(place: Path) -> Services:
    return opened(place)


def take(service: Services, *choices: str, level: str = "practice", types_first: bool = False) -> str:
    call = service.taking.start(LOCAL, SCENARIO, PERSONA, CASE, 5, level=level, types_first=types_first)
    for choice in choices:
        choose(service, call, choice)
    return call


def choose(service: Services, call: str, choice: str) -> CallView:
    return service.taking.choose(LOCAL, call, choice, service.taking.call(LOCAL, call).version)


# guided


def test_the_mood_is_shown_with_help_and_has_to_be_heard_without(service: Services) -> None:
    assert service.taking.call(LOCAL, take(service, level="guided")).mood == "angry"
    assert service.taking.call(LOCAL, take(service)).mood is None


def test_a_hint_names_the_principle_first_and_then_the_words(service: Services) -> None:
    call = take(service, level="guided")
    first = service.taking.call(LOCAL, call).hint
    assert first is not None
    assert (first.shown, first.principle, first.wording) == ("nothing", None, None)
    second = service.taking.hint(LOCAL, call, 0).hint
    assert second is not None
    assert second.shown == "principle"
    assert second.sources[0][0] == "G1"
    assert second.wording is None
    third = service.taking.hint(LOCAL, call, 0).hint
    assert third is not None
    assert third.wording == next(
        item.text for item in service.taking.call(LOCAL, call).responses if item.id == "what_made_you"
    )


def test_hints_are_recorded_and_cost_nothing(service: Services) -> None:
    hinted, plain = take(service, level="guided"), take(service, *PERFECT, level="guided")
    for choice in PERFECT:
        service.taking.hint(LOCAL, hinted, service.taking.call(LOCAL, hinted).version)
        choose(service, hinted, choice)
    assert service.debrief.look_back(LOCAL, hinted).score == service.debrief.look_back(LOCAL, plain).score == 100
    assert service.debrief.look_back(LOCAL, hinted).hints == (2, 4, 6, 8, 10, 12)
    assert service.debrief.look_back(LOCAL, plain).hints == ()


def test_feedback_comes_at_once_and_only_with_help(service: Services) -> None:
    guided = take(service, "cancel_it_right_now", level="guided")
    said = service.taking.call(LOCAL, guided).feedback
    assert said is not None
    assert (said.label, said.again) == ("blunder", True)
    assert "Billing cannot cancel an account" in said.text
    assert said.instead_source == "Suggested wording, G4"
    assert service.taking.call(LOCAL, take(service, "cancel_it_right_now")).feedback is None


def test_a_choice_taken_back_goes_on_as_a_branch_and_the_call_it_left_is_not_on_hold(service: Services) -> None:
    call = take(service, "what_made_you", "date_is_noted", level="guided")
    branch = service.debrief.branch(LOCAL, call, 4)
    view = service.taking.call(LOCAL, branch)
    assert (view.branch_of, view.version, view.level) == (call, 1, "guided")
    assert [row.id for row in service.calls.history(LOCAL)] == [branch]


def test_a_guided_call_passed_after_a_choice_taken_back_is_one_that_was_passed(service: Services) -> None:
    call = take(service, "what_made_you", "date_is_noted", level="guided")
    branch = service.debrief.branch(LOCAL, call, 4)
    for choice in PERFECT[1:]:
        choose(service, branch, choice)
    assert service.debrief.look_back(LOCAL, branch).passed
    assert recommended(service) == "practice"


def test_what_was_better_is_never_what_would_have_been_too_soon(service: Services) -> None:
    """The author's words for it are right once the account is open; before, the look-up is."""
    call = service.taking.start(LOCAL, "too_many_calls", "dry_engineer", "past_due", 5, level="guided")
    for choice in ("ask_about_calls", "only_a_machine"):
        choose(service, call, choice)
    said = service.taking.call(LOCAL, call).feedback
    assert said is not None
    assert said.label in {"mistake", "blunder"}
    assert said.instead_source is None


def test_a_hint_is_about_the_choice_and_not_about_the_order_it_comes_in(service: Services) -> None:
    call = take(service, "what_made_you", "worth_a_thought", level="guided")
    verify = service.taking.hint(LOCAL, call, 2).hint
    assert verify is not None
    assert verify.principle is not None
    assert "knows who is asking" in verify.principle
    for choice in PERFECT[2:4]:
        choose(service, call, choice)
    approved = service.taking.hint(LOCAL, call, 4).hint
    assert approved is not None
    assert approved.sources[0][0] == "S7"


# help in the middle, and none


def test_help_can_be_asked_for_in_the_middle_of_a_practice_call(service: Services) -> None:
    call = take(service, "what_made_you")
    assert service.taking.call(LOCAL, call).more_help
    view = service.taking.more_help(LOCAL, call)
    assert (view.level, view.mood is not None, view.hint is not None) == ("guided", True, True)
    for choice in PERFECT[1:]:
        choose(service, call, choice)
    assert "with help" in service.debrief.look_back(LOCAL, call).standing
    assert recommended(service) == "practice"
    assert [row.level for row in service.calls.history(LOCAL)] == ["guided"]


def test_an_assessment_gives_no_help(service: Services) -> None:
    call = service.taking.start(LOCAL, SCENARIO, PERSONA, level="assessment")
    view = service.taking.call(LOCAL, call)
    assert (view.mood, view.hint, view.feedback, view.typed_answer, view.more_help) == (None, None, None, None, False)
    with pytest.raises(NoSupport):
        service.taking.more_help(LOCAL, call)
    with pytest.raises(NoSupport):
        service.taking.hint(LOCAL, call, 0)
    with pytest.raises(NoSupport):
        service.debrief.branch(LOCAL, call, 2)


def test_leaving_an_assessment_does_not_start_it_afresh(service: Services, place: Path) -> None:
    call = service.taking.start(LOCAL, SCENARIO, level="assessment")
    do(service, call, "verify_identity")
    assert service.taking.start(LOCAL, SCENARIO, level="assessment") == call
    assert opened(place).taking.start(LOCAL, SCENARIO, level="assessment") == call
    assert service.taking.call(LOCAL, call).version == 1
    assert "on hold" in (service.taking.brief(LOCAL, SCENARIO).levels[-1].why or "")


def test_an_assessment_is_on_an_account_that_was_not_met_as_long_as_there_is_one(service: Services) -> None:
    cases = set(service.library.library.scenarios[SCENARIO].cases)
    met = set()
    for _ in cases:
        call = service.taking.start(LOCAL, SCENARIO, PERSONA, level="assessment")
        do(service, call, "end_call")
        view = service.debrief.look_back(LOCAL, call)
        met.add(view.case)
        assert "had not met" in view.standing
    assert len(met) == len(cases)
    again = service.taking.start(LOCAL, SCENARIO, PERSONA, level="assessment")
    do(service, again, "end_call")
    assert "had met before" in service.debrief.look_back(LOCAL, again).standing


# what comes next


def recommended(service: Services) -> str:
    (found,) = [card.id for card in service.taking.brief(LOCAL, SCENARIO).levels if card.recommended]
    return found


def test_support_fades_with_mastery_and_comes_back_after_two_critical_errors(service: Services) -> None:
    assert recommended(service) == "worked"
    service.debrief.watched(LOCAL, service.taking.demonstrate(LOCAL, SCENARIO, PERSONA))
    assert recommended(service) == "guided"
    finish(service, *BAD, level="guided")
    assert recommended(service) == "guided"
    finish(service, *PERFECT, level="guided")
    assert recommended(service) == "practice"
    finish(service, *PERFECT)
    assert recommended(service) == "practice"
    finish(service, *PERFECT)
    assert recommended(service) == "assessment"
    finish(service, *BAD)
    assert recommended(service) == "practice"
    finish(service, *BAD)
    assert recommended(service) == "guided"


def finish(service: Services, *choices: str, level: str = "practice") -> str:
    call = take(service, *choices, level=level)
    service.debrief.look_back(LOCAL, call)
    return call


def test_every_level_can_be_chosen_whatever_is_recommended(service: Services) -> None:
    assert [card.id for card in service.taking.brief(LOCAL, SCENARIO).levels] == list(LEVELS)


# branches


def test_a_branch_goes_on_with_the_same_customer_and_never_counts(service: Services) -> None:
    call = finish(service, "what_made_you", "date_is_noted", "end_call")
    branch = service.debrief.branch(LOCAL, call, 4)
    ours, theirs = service.taking.call(LOCAL, call), service.taking.call(LOCAL, branch)
    assert theirs.bubbles == service.taking.call(LOCAL, branch).bubbles
    assert [item.text for item in theirs.bubbles] == [item.text for item in ours.bubbles][:3]
    for choice in PERFECT[1:]:
        choose(service, branch, choice)
    view = service.debrief.look_back(LOCAL, branch)
    assert view.score == 100
    assert view.standing == "A branch: it never counts as the attempt."
    assert view.branch_of is not None
    assert (view.branch_of.id, view.branch_of.number) == (call, 4)
    assert (view.branch_of.outcome, view.branch_of.critical) == (
        "The call was ended from the desk.",
        ("promised_nothing",),
    )
    assert service.calls.history(LOCAL)[-1].critical == view.branch_of.critical
    assert [row.id for row in service.debrief.look_back(LOCAL, call).branches] == [branch]
    assert recommended(service) == "practice"


def test_a_branch_of_a_branch_stands_beside_the_original(service: Services) -> None:
    call = finish(service, "what_made_you", "date_is_noted", "end_call")
    first = service.debrief.branch(LOCAL, call, 4)
    for choice in ("worth_a_thought", "end_call"):
        choose(service, first, choice)
    second = service.debrief.branch(LOCAL, first, 6)
    choose(service, second, "verify_identity")
    choose(service, second, "end_call")
    compared = service.debrief.compare(LOCAL, second)
    assert [column.id for column in compared.columns] == [call, first, second]
    assert [column.title for column in compared.columns] == ["The call", "From turn 4", "From turn 4, take 2"]
    assert len(compared.shared) == 3
    assert compared == service.debrief.compare(LOCAL, call)


# the debrief that teaches


def test_mistakes_are_asked_again_with_every_answer_that_was_open(service: Services) -> None:
    call = finish(service, "what_made_you", "date_is_noted", "end_call")
    first, *_ = service.debrief.learn(LOCAL, call).questions
    assert (first.number, first.label, first.chosen, first.best) == (4, "blunder", "date_is_noted", "worth_a_thought")
    kept = {item.id for item in first.options if item.keeps}
    assert "worth_a_thought" in kept
    assert "date_is_noted" not in kept
    assert service.debrief.look_back(LOCAL, call).mistakes == tuple(
        item.number for item in service.debrief.learn(LOCAL, call).questions
    )


def test_at_most_two_things_to_work_on_the_gravest_first(service: Services) -> None:
    view = service.debrief.look_back(LOCAL, finish(service, "what_made_you", "date_is_noted", "end_call"))
    assert len(view.priorities) == 2
    assert view.priorities[0].critical
    for item in view.priorities:
        assert item.evidence
        assert item.coaching
        assert item.drill == f"Take turn {item.turn} again"


def test_a_perfect_call_has_nothing_to_work_on_and_specific_praise(service: Services) -> None:
    view = service.debrief.look_back(LOCAL, finish(service, *PERFECT))
    assert (view.priorities, view.mistakes) == ((), ())
    assert view.praise
    assert all(item.text.endswith("wrong.") for item in view.praise)


def test_where_nothing_was_done_well_there_is_no_praise(service: Services) -> None:
    assert service.debrief.look_back(LOCAL, finish(service, *BAD)).praise == ()


def test_the_board_names_the_point_of_no_return_and_the_last_chance(service: Services) -> None:
    board = service.debrief.look_back(LOCAL, finish(service, "what_made_you", "date_is_noted", "end_call")).board
    assert board is not None
    assert board.no_return == 4
    assert board.last_chance is not None
    assert board.last_chance.passes
    assert board.last_chance.choices[-1].startswith("Transfer to ")
    blunder = board.moments[1]
    assert blunder.better is not None
    assert blunder.better.reply
    assert [point.number for point in board.chart.points] == [0, 2, 4, 6]


# said before it was seen


def test_words_are_typed_before_any_answer_counts(service: Services) -> None:
    call = take(service, types_first=True)
    asked = service.taking.call(LOCAL, call).typed_answer
    assert asked is not None
    assert asked.asked
    said = service.taking.say(LOCAL, call, 0, "before we do anything what is making you want to cancel").typed_answer
    assert said is not None
    assert (said.asked, said.meant) == (False, "what_made_you")
    after = choose(service, call, "what_made_you").typed_answer
    assert after is not None
    assert after.asked


def test_looking_something_up_does_not_ask_for_the_words_again(service: Services) -> None:
    call = take(service, types_first=True)
    service.taking.say(LOCAL, call, 0, "what made you want to cancel?")
    answer = choose(service, call, "verify_identity").typed_answer
    assert answer is not None
    assert not answer.asked


def test_typed_words_earn_and_lose_nothing_and_stand_beside_the_approved_ones(service: Services) -> None:
    call = take(service, types_first=True)
    for choice in PERFECT:
        if choice in ("what_made_you", "worth_a_thought", "clear_balance_then_connect"):
            service.taking.say(
                LOCAL,
                call,
                service.taking.call(LOCAL, call).version,
                "you are an idiot, I will cancel it and give you a credit",
            )
        choose(service, call, choice)
    view = service.debrief.look_back(LOCAL, call)
    assert (view.score, view.passed) == (100, True)
    assert [item.number for item in view.typed_lines] == [2, 4, 10]
    assert view.typed_lines[2].approved_source == "Approved words, S7"
    assert not any(heard for _, heard in view.typed_lines[2].parts)


def test_the_answers_can_be_seen_without_typing(service: Services) -> None:
    call = take(service, types_first=True)
    answer = service.taking.reveal(LOCAL, call, 0).typed_answer
    assert answer is not None
    assert (answer.asked, answer.typed) == (False, None)
    assert service.taking.say(LOCAL, call, 0, "   ").typed_answer == answer


# watched and taken along


def test_the_worked_example_is_perfect_and_is_none_of_my_calls(service: Services) -> None:
    example = service.taking.demonstrate(LOCAL, SCENARIO, PERSONA)
    view = service.debrief.worked(LOCAL, example)
    assert view.score == 100
    assert all(step.reasons for step in view.steps)
    assert any(step.instead_of for step in view.steps)
    assert any(step.opened for step in view.steps)
    assert service.calls.history(LOCAL) == ()


def test_a_shared_debrief_is_found_under_its_link_for_ever(service: Services, place: Path) -> None:
    call = finish(service, *PERFECT)
    token = service.debrief.share(LOCAL, call)
    assert service.debrief.share(LOCAL, call) == token
    assert len(token) >= 32
    again = opened(place).debrief.shared(LOCAL, token)
    assert (again.id, again.record) == (call, f"/record/{token}")
    with pytest.raises(NotFound):
        service.debrief.shared(LOCAL, "guessed")
