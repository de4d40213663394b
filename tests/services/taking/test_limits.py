"""Support at its limits: calls nobody can look ahead in, hostile words, two windows, and more calls than a page shows."""

import io
import random
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console
from services.taking.on_the_screen import do

from simulator.cli.terminal import take_call
from simulator.domain.errors import BadTranscript, CallMovedOn, NoSupport, NotFound
from simulator.domain.people import LOCAL
from simulator.domain.record import CallRecord
from simulator.proof.exploring import graph
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.storage import Store

ROOT = Path(__file__).parents[3]
CAST = SCENARIO, PERSONA, CASE = "cancel_at_billing", "frustrated_canceller", "past_due"
WRONG = ("what_made_you", "date_is_noted", "end_call")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def service(store: Store) -> Services:
    clock = iter(LONG_AGO + timedelta(days=300, minutes=number) for number in range(10_000))
    library, files = open_library(ROOT)
    return compose(CallStore(library, files, store, now=lambda: next(clock), chance=random.Random(7)))


def take(service: Services, *choices: str, level: str = "practice", types_first: bool = False) -> str:
    return go_on(service, service.taking.start(LOCAL, *CAST, 5, level=level, types_first=types_first), *choices)


def go_on(service: Services, call: str, *choices: str) -> str:
    for choice in choices:
        service.taking.choose(LOCAL, call, choice, service.taking.call(LOCAL, call).version)
    return call


# too many courses to look at


@pytest.fixture
def boundless(own_calls: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """No call is small enough to be looked at."""
    monkeypatch.setattr(graph, "MOST_CONFIGURATIONS", 3)


@pytest.mark.usefixtures("boundless")
def test_a_call_nobody_can_look_ahead_in_is_taken_and_graded_all_the_same(service: Services) -> None:
    call = take(service, *WRONG, level="guided")
    view = service.taking.call(LOCAL, call)
    assert (view.ended, view.feedback, view.hint) == (True, None, None)
    debrief = service.debrief.look_back(LOCAL, call)
    assert (debrief.board, debrief.mistakes, debrief.passed) == (None, (), False)
    assert service.debrief.learn(LOCAL, call).questions == ()
    branch = service.debrief.branch(LOCAL, call, 4)
    assert [column.labels for column in service.debrief.compare(LOCAL, branch).columns] == [{}, {}]
    assert service.debrief.shared(LOCAL, service.debrief.share(LOCAL, call)).id == call


@pytest.mark.usefixtures("boundless")
def test_what_cannot_be_said_of_it_is_said_in_a_sentence(service: Services) -> None:
    call = take(service, WRONG[0], level="guided")
    with pytest.raises(NoSupport, match="too many ways"):
        service.taking.hint(LOCAL, call, 1)
    assert service.taking.call(LOCAL, call).hint is not None
    with pytest.raises(NoSupport, match="Take it yourself"):
        service.taking.demonstrate(LOCAL, SCENARIO, PERSONA)
    with pytest.raises(BadTranscript):
        service.debrief.analyse(LOCAL, call)


@pytest.mark.usefixtures("own_calls")
def test_what_is_too_large_is_explored_once(service: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def explore(*_: object) -> None:
        tried.append(1)
        raise graph.TooLarge

    monkeypatch.setattr("simulator.proof.worth.course_graphs.explore", explore)
    service.debrief.look_back(LOCAL, take(service, *WRONG, level="guided"))
    assert len(tried) == 1


# hostile words


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("a\x00b\x1b[31m c\ud83d", "a b [31m c"),
        ("\ud83d\ude00\udc00 \x7f", None),
        (
            "\N{GRINNING FACE}\N{ZERO WIDTH JOINER}\N{GRINNING FACE}",
            "\N{GRINNING FACE}\N{ZERO WIDTH JOINER}\N{GRINNING FACE}",
        ),
        ("<b>'; drop table aids; --", "<b>'; drop table aids; --"),
        ("why " * 25_000, ("why " * 300).strip()),
        ("\u200b\u2028", None),
    ],
    ids=["control characters", "halves", "emoji", "markup", "a hundred kilobytes", "nothing to see"],
)
def test_whatever_is_typed_is_kept_as_it_can_be_shown(service: Services, said: str, kept: str | None) -> None:
    call = take(service, types_first=True)
    answer = service.taking.say(LOCAL, call, 0, said).typed_answer
    assert answer is not None
    assert answer.typed == kept
    assert answer.asked is (kept is None)
    go_on(service, call, *WRONG)
    assert [item.typed for item in service.debrief.look_back(LOCAL, call).typed_lines] == ([kept] if kept else [])


# two windows


def test_an_assessment_asked_for_in_two_windows_at_once_is_one(service: Services) -> None:
    with ThreadPoolExecutor(8) as windows:
        calls = {
            window.result()
            for window in [windows.submit(service.taking.start, LOCAL, SCENARIO, level="assessment") for _ in range(8)]
        }
    assert len(calls) == 1


def test_a_hint_asked_for_on_an_older_screen_gives_nothing(service: Services) -> None:
    call = take(service, "what_made_you", level="guided")
    hint = service.taking.hint(LOCAL, call, 0).hint
    assert hint is not None
    assert hint.shown == "nothing"


def test_an_old_window_changes_nothing(service: Services, store: Store) -> None:
    call = take(service, *WRONG[:2], level="guided", types_first=True)
    before = service.taking.call(LOCAL, call)
    kept = store.call(call)
    for version in (-1, 0, 1, 3, 99):
        assert service.taking.say(LOCAL, call, version, "what made you want to cancel?") == before
        assert service.taking.reveal(LOCAL, call, version) == before
        assert service.taking.hint(LOCAL, call, version) == before
        with pytest.raises(CallMovedOn, match="your choice was not taken"):
            service.taking.choose(LOCAL, call, "end_call", version)
    assert store.call(call) == kept


def test_of_two_windows_that_answer_the_same_turn_the_one_that_lost_is_told(service: Services, store: Store) -> None:
    call = take(service)

    def answer(choice: str) -> str | None:
        try:
            service.taking.choose(LOCAL, call, choice, 0)
        except CallMovedOn:
            return None
        return choice

    with ThreadPoolExecutor(2) as windows:
        won = [choice for choice in windows.map(answer, ("what_made_you", "cancel_it_right_now")) if choice]
    assert tuple(won) == store.call(call).choices


def test_a_choice_sent_again_after_a_lost_answer_is_made_once(service: Services, store: Store) -> None:
    call = take(service)
    first = service.taking.choose(LOCAL, call, "what_made_you", 0)
    assert service.taking.choose(LOCAL, call, "what_made_you", 0) == first
    assert store.call(call).choices == ("what_made_you",)


def test_many_windows_look_at_one_call_at_once(service: Services) -> None:
    call = take(service, *WRONG)
    with ThreadPoolExecutor(8) as windows:
        boards = [
            window.result().board
            for window in [windows.submit(service.debrief.look_back, LOCAL, call) for _ in range(8)]
        ]
    assert all(board == boards[0] for board in boards)


# taking back, again and again


def test_only_the_last_of_many_choices_taken_back_goes_on(service: Services) -> None:
    call = take(service, WRONG[0], level="guided")
    for _ in range(3):
        call = service.debrief.branch(LOCAL, call, 2)
        assert service.taking.call(LOCAL, call).version == 0
        go_on(service, call, WRONG[0])
    assert [row.id for row in service.calls.history(LOCAL)] == [call]
    go_on(service, call, "end_call")
    service.debrief.look_back(LOCAL, call)
    assert [row.id for row in service.calls.history(LOCAL)] == [call]


def test_branches_of_branches_of_branches(service: Services) -> None:
    call = take(service, *WRONG)
    first = go_on(service, service.debrief.branch(LOCAL, call, 4), "worth_a_thought", "end_call")
    second = go_on(service, service.debrief.branch(LOCAL, first, 6), "verify_identity", "end_call")
    third = go_on(service, service.debrief.branch(LOCAL, second, 2), "end_call")
    compared = service.debrief.compare(LOCAL, third)
    assert [column.id for column in compared.columns] == [call, first, second, third]
    assert len(compared.shared) == 1
    assert service.debrief.look_back(LOCAL, third).branch_of is not None
    with pytest.raises(NotFound):
        service.debrief.branch(LOCAL, third, 4)


@pytest.mark.parametrize("number", [0, 1, 3, 8, -2, 1000])
def test_only_turns_of_the_trainee_can_be_taken_again(service: Services, number: int) -> None:
    call = take(service, "what_made_you", "date_is_noted", "end_call")
    with pytest.raises(NotFound):
        service.debrief.branch(LOCAL, call, number)


def test_a_call_that_goes_on_has_no_branches(service: Services) -> None:
    with pytest.raises(NoSupport):
        service.debrief.branch(LOCAL, take(service, "what_made_you"), 2)


def test_an_unknown_level_is_named_with_the_nearest(service: Services) -> None:
    with pytest.raises(NotFound, match="Did you mean 'guided'"):
        service.taking.start(LOCAL, SCENARIO, level="guidet")


# examples


def test_an_example_that_was_not_watched_to_its_end_is_none_of_the_calls_taken(service: Services) -> None:
    example = service.taking.demonstrate(LOCAL, SCENARIO, PERSONA)
    service.debrief.worked(LOCAL, example)
    service.taking.call(LOCAL, example)
    assert service.taking.brief(LOCAL, SCENARIO).levels[0].recommended
    assert service.debrief.look_back(LOCAL, example).standing == "A worked example: it was watched, not taken."


# an assessment tells nothing before it is over


def test_an_open_assessment_cannot_be_looked_back_on(service: Services) -> None:
    call = service.taking.start(LOCAL, SCENARIO, level="assessment")
    do(service, call, "verify_identity")
    looking_back = service.debrief
    for review in (
        looking_back.look_back,
        looking_back.analyse,
        looking_back.learn,
        looking_back.compare,
        looking_back.share,
    ):
        with pytest.raises(NoSupport, match="has ended"):
            review(LOCAL, call)
    do(service, call, "end_call")
    assert service.debrief.look_back(LOCAL, call).sections


def test_no_call_that_goes_on_is_shown_as_a_worked_example(service: Services) -> None:
    call = service.taking.start(LOCAL, SCENARIO, PERSONA, level="assessment")
    with pytest.raises(NotFound):
        service.debrief.worked(LOCAL, call)


# more calls than a page shows


def test_what_was_taken_long_ago_still_counts(service: Services, store: Store) -> None:
    for case in service.library.library.scenarios[SCENARIO].cases:
        service.debrief.look_back(
            LOCAL, go_on(service, service.taking.start(LOCAL, SCENARIO, PERSONA, case), "end_call")
        )
    advised = service.taking.brief(LOCAL, SCENARIO).levels
    for number in range(210):
        started = LONG_AGO + timedelta(days=400, minutes=number)
        other = ("billing_system_complaint", "dry_engineer", "past_due")
        store.add_call(CallRecord(f"call_{number}", service.library.library.hash, *other, 1, started))
    assert service.taking.brief(LOCAL, SCENARIO).levels == advised
    assessment = service.taking.start(LOCAL, SCENARIO, PERSONA, level="assessment")
    do(service, assessment, "end_call")
    assert "had met before" in service.debrief.look_back(LOCAL, assessment).standing


def test_an_assessment_on_hold_outlives_any_number_of_practice_calls(service: Services, store: Store) -> None:
    call = service.taking.start(LOCAL, SCENARIO, level="assessment")
    for number in range(210):
        started = LONG_AGO + timedelta(days=400, minutes=number)
        store.add_call(CallRecord(f"call_{number}", service.library.library.hash, *CAST, 1, started))
    assert service.taking.start(LOCAL, SCENARIO, level="assessment") == call
    assert "on hold" in (service.taking.brief(LOCAL, SCENARIO).levels[-1].why or "")
    rows = service.calls.history(LOCAL)
    assert len(rows) == 201
    assert rows[-1].id == call
    do(service, call, "end_call")
    assert service.taking.start(LOCAL, SCENARIO, level="assessment") != call


def test_an_assessment_is_on_no_account_met_however_long_ago(service: Services, store: Store) -> None:
    """Asked of all calls there are, not of the latest."""
    cases = list(service.library.library.scenarios[SCENARIO].cases)
    new = cases[-1]
    store.add_library(service.library.library.hash, {})
    for number, case in enumerate(cases[:-1]):
        started = LONG_AGO + timedelta(minutes=number)
        store.add_call(CallRecord(f"met_{case}", service.library.library.hash, SCENARIO, PERSONA, case, 1, started))
    for number in range(210):
        started = LONG_AGO + timedelta(days=1, minutes=number)
        store.add_call(
            CallRecord(f"call_{number}", service.library.library.hash, SCENARIO, PERSONA, cases[0], 1, started)
        )
    call = service.taking.start(LOCAL, SCENARIO, PERSONA, level="assessment")
    assert store.call(call).case == new
    do(service, call, "end_call")
    again = service.taking.start(LOCAL, SCENARIO, PERSONA, level="assessment")
    assert store.call(again).case == cases[1], "all were met: the one met longest ago"


# in the terminal


@pytest.mark.usefixtures("boundless")
def test_the_terminal_goes_on_where_no_hint_can_be_given(
    service: Services, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("?\n1\nq\n"))
    assert take_call(Console(width=200), service, LOCAL, *CAST, 5, "guided") == 0
    said = capsys.readouterr().out
    assert "no hint" in said
    assert "The call is kept" in said


def test_an_example_in_the_terminal_is_watched_to_its_end(service: Services) -> None:
    assert take_call(Console(quiet=True), service, LOCAL, SCENARIO, PERSONA, None, None, "worked") == 0
    assert not service.taking.brief(LOCAL, SCENARIO).levels[0].recommended
