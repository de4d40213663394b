"""How fast. `make bench` measures and holds each figure to the bound we hold ourselves to.

With the other tests everything here runs once, unmeasured: that shows only that what is measured still works.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from simulator.content.loader import load
from simulator.domain.library import Library
from simulator.domain.trace import entry_symbols
from simulator.engine.call import Call, Stage, begin, replay, set_stage, step
from simulator.engine.compile import compile_call
from simulator.engine.react import react
from simulator.proof.worth.analysis import Analyst
from simulator.scoring.monitor_board import monitor_board
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library, read_folder

ROOT = Path(__file__).parents[2]
TURNS = 22


@pytest.fixture(scope="module")
def library() -> Library:
    return open_library(ROOT)[0]


@pytest.fixture(scope="module")
def stage(library: Library) -> Stage:
    return set_stage(compile_call(library, "the_hard_one", "dry_engineer", "no_notice_with_notes"))


@pytest.fixture(scope="module")
def call(stage: Stage) -> Call:
    """A call of 22 turns that is still going on."""
    found = begin(stage, 11)
    while len(found.choices) < TURNS:
        ways = [choice.id for choice in found.offered() if choice.group not in ("routing", "hanging_up")]
        after = (step(found, way) for way in ways[len(found.choices) % 3 :])
        found = next(call for call in after if not call.ended)
    return found


def bound(benchmark, microseconds: float) -> None:
    """Hold a benchmark to a bound; only where it is measured."""
    if benchmark.enabled and not benchmark.disabled:
        assert benchmark.stats.stats.median * 1e6 <= microseconds


def test_a_turn(benchmark, call: Call, library: Library) -> None:
    """A choice, the customer's line and the criteria it moved."""
    board = monitor_board(library.scorecards[call.plan.scenario.scorecard], call.plan.case.facts)
    states = board.step(board.blank, [symbol for _, symbol in call.trace.symbols()])
    choice = next(item for item in call.offered() if item.kind == "response").id

    def turn() -> None:
        after = step(call, choice)
        board.step(states, [symbol for entry in after.entries[-2:] for symbol in entry_symbols(entry)])

    benchmark(turn)
    bound(benchmark, 60)


def test_a_reaction(benchmark, call: Call) -> None:
    """The customer's state alone: what a prover does millions of times."""
    choice = call.plan.offered(call.position.state)[0]
    benchmark(react, call.plan, call.position, choice, call.plan.first_rule)
    bound(benchmark, 20)


def test_the_replay_of_a_call(benchmark, call: Call) -> None:
    assert benchmark(replay, call.stage, call.seed, call.choices).choices == call.choices
    bound(benchmark, 2_000)


def test_the_evaluation_of_a_call(benchmark, call: Call, library: Library) -> None:
    benchmark(evaluate, library.scorecards[call.plan.scenario.scorecard], call.trace)
    bound(benchmark, 1_000)


def test_compiling_a_call_and_its_machine(benchmark, library: Library) -> None:
    key = ("the_hard_one", "dry_engineer", "no_notice_with_notes")
    benchmark(lambda: set_stage(compile_call(library, *key)))
    bound(benchmark, 20_000)


def slips(library: Library, key: tuple[str, str, str]) -> Call:
    """A call that goes well, fails on a critical error half-way, and goes on to its end."""
    stage = set_stage(compile_call(library, *key))
    analyst = analyst_of(library, key)
    start = begin(stage, 7)
    perfect = gone_on(analyst, start).choices
    found = replay(stage, 7, perfect[: len(perfect) // 2])
    options = analyst.options(analyst.nodes(found)[-1], found)
    fatal = [
        item.choice for item in options if item.after is None and item.choice.group not in ("routing", "hanging_up")
    ]
    found = step(found, fatal[0].id) if fatal else found
    return gone_on(analyst, found)


def gone_on(analyst: Analyst, call: Call) -> Call:
    """The call gone on with to its end, by the best choice each time."""
    while not call.ended:
        call = step(call, analyst.next_choice(call).id)
    return call


def analyst_of(library: Library, key: tuple[str, str, str]) -> Analyst:
    """Somebody who has not looked at anything yet."""
    return Analyst(compile_call(library, *key), library.scorecards[library.scenarios[key[0]].scorecard])


@pytest.mark.slow
def test_what_every_turn_was_worth(benchmark, library: Library) -> None:
    """The call with the largest graph, looked at for the first time, with a critical error in it."""
    key = ("the_hard_one", "dry_engineer", "no_notice_with_notes")
    call = slips(library, key)
    turns = benchmark.pedantic(lambda: analyst_of(library, key).analyse(call), rounds=5)
    assert "blunder" in {turn.label for turn in turns}
    bound(benchmark, 300_000)


@pytest.mark.slow
def test_one_turn_more_of_a_call_that_is_looked_at_as_it_goes_on(benchmark, library: Library) -> None:
    """What feedback on a choice of a guided call costs beyond the choice, where the turns before are known."""
    key = ("the_hard_one", "dry_engineer", "no_notice_with_notes")
    analyst, call = analyst_of(library, key), slips(library, key)
    before = replay(call.stage, call.seed, call.choices[:-2])
    after = step(before, call.choices[-2])
    known = analyst.reviews(before)
    assert len(benchmark(analyst.reviews, after, known)) == len(known) + 1
    bound(benchmark, 3_000)


@pytest.mark.slow
def test_loading_and_checking_the_library_in_use(benchmark) -> None:
    files, unreadable = read_folder(ROOT)
    assert unreadable == []
    loaded = benchmark.pedantic(load, args=(files,), rounds=3)
    assert loaded.library is not None
    bound(benchmark, 1_000_000)


@pytest.mark.slow
def test_the_command_line_answers_at_once(benchmark) -> None:
    command = [sys.executable, "-m", "simulator", "--help"]
    benchmark.pedantic(subprocess.run, args=(command,), kwargs={"check": True, "capture_output": True}, rounds=5)
    bound(benchmark, 500_000)
