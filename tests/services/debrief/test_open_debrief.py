"""Open calls looked back on: board, lessons, `analyse`, hints and worked example say the same of the same turn."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.domain.errors import NoSupport
from simulator.domain.people import LOCAL
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.storage import open_store

ROOT = Path(__file__).parents[3]
CAST = ("cancelled_months_ago", "insists_already_cancelled", "no_notice")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    library, files = open_library(ROOT)
    with open_store(tmp_path_factory.mktemp("open") / "calls.db") as store:
        yield compose(CallStore(library, files, store, chance=random.Random(7)))


def begin(service: Services) -> str:
    return service.taking.start(LOCAL, *CAST, 7, form="open")


def say(service: Services, call: str, *moves: str) -> None:
    service.taking.say_moves(LOCAL, call, service.taking.call(LOCAL, call).version, "", moves, "")


def do(service: Services, call: str, action: str) -> None:
    service.taking.choose(LOCAL, call, action, service.taking.call(LOCAL, call).version)


@pytest.fixture(scope="module")
def taken(service: Services) -> str:
    """A call that begins with kind words and asks for money first."""
    call = begin(service)
    say(service, call, "acknowledge", "apologise")
    say(service, call, "request_payment")
    do(service, call, "verify_identity")
    do(service, call, "transfer_customer_relations")
    return call


def test_the_verdict_waits_for_nothing_and_the_rest_follows(service: Services, taken: str) -> None:
    first = service.debrief.look_back(LOCAL, taken, at_once=True)
    whole = service.debrief.look_back(LOCAL, taken)
    assert (first.headline, first.sections, first.bubbles) == (whole.headline, whole.sections, whole.bubbles)
    assert not whole.working
    assert first.working == (first.board is None)
    assert first.priorities == (() if first.working else whole.priorities)
    while (again := service.debrief.look_back(LOCAL, taken, at_once=True)).working:
        pass
    assert again == whole


def test_board_analyse_and_lessons_say_the_same_of_a_turn(service: Services, taken: str) -> None:
    board = service.debrief.look_back(LOCAL, taken).board
    assert board is not None
    turns = {item.turn.turn: item for item in service.debrief.analyse(LOCAL, taken)}
    for moment in board.moments:
        turn = turns[moment.number]
        assert (moment.label, moment.before, moment.after) == (
            turn.turn.label,
            turn.turn.before.score,
            turn.turn.after.score,
        )
        assert moment.course == turn.course
        assert (moment.better and (moment.better.move, moment.better.text)) == (
            (turn.better_move or "", turn.better) if turn.better else None
        )
    for question in service.debrief.learn(LOCAL, taken).questions:
        chosen = next(item for item in question.options if item.id == question.chosen)
        assert (chosen.label, chosen.keeps) == (turns[question.number].turn.label, False)
        assert next(item for item in question.options if item.id == question.best).keeps


def test_what_was_better_is_a_move_and_its_words(service: Services, taken: str) -> None:
    board = service.debrief.look_back(LOCAL, taken).board
    assert board is not None
    money = board.moments[1]
    assert money.label == "mistake"
    assert money.better is not None
    assert money.better.move == "Ask what has happened"
    assert money.better.text.endswith((".", "?"))


def test_a_hint_names_the_move_then_the_words_and_is_kept(service: Services) -> None:
    call = begin(service)
    first = service.taking.hint(LOCAL, call, 0).hint
    second = service.taking.hint(LOCAL, call, 0).hint
    assert first is not None
    assert second is not None
    assert first.principle is not None
    assert first.principle.startswith("What helps now: ")
    assert (first.wording, bool(second.wording)) == (None, True)
    assert 2 in service.debrief.look_back(LOCAL, call).hints


def test_an_assessment_has_no_hints(service: Services) -> None:
    call = service.taking.start(LOCAL, CAST[0], level="assessment")
    with pytest.raises(NoSupport):
        service.taking.hint(LOCAL, call, 0)


def test_the_worked_example_of_an_open_call_is_perfect_and_in_approved_words(service: Services) -> None:
    call = service.taking.start(LOCAL, *CAST[:2], level="worked", form="open")
    view = service.debrief.worked(LOCAL, call)
    assert view.score == 100
    assert all(step.move for step in view.steps if step.kind == "said")
    assert any(step.spiel for step in view.steps)


def test_a_turn_can_be_taken_again(service: Services, taken: str) -> None:
    branch = service.debrief.branch(LOCAL, taken, 4)
    assert service.taking.call(LOCAL, branch).version == 1
    say(service, branch, "ask_issue")
    do(service, branch, "end_call")
    assert len(service.debrief.compare(LOCAL, taken).columns) == 2
