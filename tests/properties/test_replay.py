"""A call is its scenario, persona, case, seed and choices, and nothing else."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.reading.transcript import TranscriptReader
from simulator.domain.library import Library
from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.domain.trace import Trace, entry_symbols
from simulator.engine.call import Call, begin, replay, set_stage
from simulator.engine.compile import compile_call
from simulator.scoring.monitor_board import monitor_board
from simulator.scoring.scorer import evaluate, met_by, next_violations, violations

CALLS = st.tuples(st.integers(0, 10_000), st.integers(0, 2**53 - 1), st.lists(st.integers(0, 60), max_size=40))

ELSEWHERE = """
import json, sys
from pathlib import Path
from simulator.engine.call import replay, set_stage
from simulator.engine.compile import compile_call
from simulator.services.library.folder import open_library
library, _ = open_library(Path(sys.argv[1]))
for key, seed, choices in json.load(sys.stdin):
    call = replay(set_stage(compile_call(library, *key)), seed, choices)
    account = {name: str(getattr(call.account, name)) for name in call.account.__dataclass_fields__}
    offered = [(choice.id, call.text(choice)) for choice in call.offered()]
    print(json.dumps([account, [entry.as_json() for entry in call.entries], offered]))
"""


def written(call: Call) -> str:
    """All that a trainee saw of a call, to the letter."""
    account = {name: str(getattr(call.account, name)) for name in call.account.__dataclass_fields__}
    offered = [(choice.id, call.text(choice)) for choice in call.offered()]
    return json.dumps([account, [entry.as_json() for entry in call.entries], offered])


@given(drawn=CALLS)
def test_replay_gives_the_same_call_to_the_letter(play, drawn) -> None:
    call = play(*drawn)[-1]
    again = replay(call.stage, call.seed, call.choices)
    assert written(again) == written(call)
    assert again.position == call.position


@given(drawn=CALLS)
def test_a_call_goes_on_from_any_turn_as_if_never_interrupted(play, drawn) -> None:
    played = play(*drawn)
    middle = played[len(played) // 2]
    resumed = replay(middle.stage, middle.seed, middle.choices)
    assert written(resumed) == written(middle)
    assert list(played[-1].entries[: len(middle.entries)]) == list(middle.entries)


def test_a_plan_compiled_again_plays_the_same_call(play, library: Library) -> None:
    for which in range(0, 140, 9):
        call = play(which, which, range(0, 60, 2))[-1]
        again = replay(set_stage(compile_call(library, *call.plan.key)), call.seed, call.choices)
        assert written(again) == written(call)


@pytest.mark.slow
def test_another_process_with_another_hash_salt_plays_the_same_calls(play) -> None:
    """This process has a salt of its own, another one in every run."""
    calls = [play(which, 1000 + which, range(which % 7, 70, 3))[-1] for which in range(0, 140, 5)]
    wanted = json.dumps([(call.plan.key, call.seed, call.choices) for call in calls])
    root = Path(__file__).parents[2]
    result = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, str(root)],
        input=wanted,
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
        env=os.environ | {"PYTHONHASHSEED": "4711", "PYTHONUTF8": "1", "SIMULATOR_CACHE": ""},
        timeout=60,
    )
    assert result.stdout.splitlines() == [written(call) for call in calls]


@given(drawn=CALLS)
def test_scoring_twice_gives_the_same_evaluation(play, library: Library, drawn) -> None:
    call = play(*drawn)[-1]
    card = library.scorecards[call.plan.scenario.scorecard]
    assert evaluate(card, call.trace) == evaluate(card, call.trace)


@given(drawn=CALLS)
def test_a_call_written_down_and_graded_from_the_file_gets_the_same_evaluation(play, library: Library, drawn) -> None:
    call = play(*drawn)[-1]
    card = library.scorecards[call.plan.scenario.scorecard]
    transcript = {
        "scorecard": card.id,
        "facts": dict(call.plan.case.facts),
        "turns": [entry.as_json() for entry in call.entries],
        "outcome": call.outcome,
    }
    read = TranscriptReader(library).read("call.json", json.dumps(transcript)).trace
    assert evaluate(library.scorecards[read.scorecard or ""], read) == evaluate(card, call.trace)


@settings(max_examples=40)
@given(drawn=CALLS)
def test_a_board_kept_up_along_the_call_stands_where_grading_afresh_would(play, library: Library, drawn) -> None:
    played = play(*drawn)
    board = monitor_board(library.scorecards[played[0].plan.scenario.scorecard], played[0].plan.case.facts)
    marks, read = board.blank, 0
    for call in played:
        marks = board.step(marks, [symbol for entry in call.entries[read:] for symbol in entry_symbols(entry)])
        read = len(call.entries)
        afresh = Trace(call.plan.case.facts, call.entries)
        assert marks == board.step(board.blank, [symbol for _, symbol in afresh.symbols()])


@given(which=st.integers(0, 10_000), seeds=st.lists(st.integers(0, 2**53 - 1), min_size=2, max_size=5, unique=True))
def test_seeds_dress_the_call_differently(stages, which: int, seeds: list[int]) -> None:
    stage = stages[which % len(stages)]
    dressed = {(call.account, call.entries[0].text) for call in (begin(stage, seed) for seed in seeds)}
    assert len(dressed) == len(seeds)


def parts_of(card: Scorecard) -> list[tuple[Criterion, Part]]:
    return [(item, part) for item in card.criteria for part in item.rests_on]


def taken_apart(card: Scorecard) -> Scorecard:
    """The same scorecard with each part of a criterion as one of its own: `p0`, `p1` and so on."""
    criteria = [
        item.model_copy(
            update={
                "id": f"p{number}",
                "check": part.check,
                "parts": (),
                "applies_when": part.applies_when,
                "occasion": part.occasion,
            }
        )
        for number, (item, part) in enumerate(parts_of(card))
    ]
    # Built anew, so that nothing that was worked out from the whole criterion comes along.
    section = {"title": "All", "criteria": [item.model_dump(exclude_defaults=True) for item in criteria]}
    return Scorecard.model_validate({**card.model_dump(exclude_defaults=True), "sections": [section]})


@pytest.fixture(scope="module")
def apart(library: Library) -> dict[str, Scorecard]:
    return {name: taken_apart(card) for name, card in library.scorecards.items()}


@given(drawn=CALLS)
def test_what_a_turn_met_is_what_two_evaluations_differ_by(library: Library, apart, play, drawn) -> None:
    played = play(*drawn)
    card = library.scorecards[played[0].plan.scenario.scorecard]
    parts = parts_of(card)
    for before, after in pairwise(played):
        number = len(before.entries) + 1
        was = {item.id for item in evaluate(apart[card.id], before.trace).criteria if item.verdict == "met"}
        now = {item.id: item for item in evaluate(apart[card.id], after.trace).criteria if item.verdict == "met"}
        expected = {name for name, item in now.items() if name not in was and number in item.evidence}
        found = {f"p{parts.index(item)}" for item in met_by(card, after.trace, number)}
        assert found == expected


@given(drawn=CALLS)
def test_what_a_turn_violated_is_what_it_was_said_to_violate_if_it_came_next(library: Library, play, drawn) -> None:
    played = play(*drawn)
    for before, after in pairwise(played):
        card, number = library.scorecards[after.plan.scenario.scorecard], len(before.entries) + 1
        whole = tuple(item for item in violations(card, played[-1].trace) if item.turn == number)
        assert next_violations(card, before.trace, [after.entries[number - 1]]) == (whole,)
