"""What turns of open calls were worth: between what is found and what is excluded, as the whole graph has it."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from simulator.domain.analysis import FINE
from simulator.domain.library import Library
from simulator.engine.call import Call, begin, replay, set_stage, step
from simulator.engine.compile import compile_call
from simulator.engine.draw import pick
from simulator.engine.plan import Plan
from simulator.proof.exploring.graph import explore
from simulator.proof.exploring.move_table import tabulated
from simulator.proof.exploring.moves import explore_moves, merged
from simulator.proof.exploring.open_moves import explore_open_moves
from simulator.proof.open.course import Standing, best_course
from simulator.proof.open.outlook import Outlook
from simulator.proof.worth.open_analysis import OpenAnalyst
from simulator.proof.worth.values import Values
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[2]
SMALL = ("someone_else_answers", "third_party_no_message", "past_due")
LARGE = ("cancelled_months_ago", "insists_already_cancelled", "no_notice")


@cache
def shipped() -> Library:
    return open_library(ROOT)[0]


@cache
def plan(key: tuple[str, str, str]) -> Plan:
    return compile_call(shipped(), *key, "open")


@cache
def analyst(key: tuple[str, str, str]) -> OpenAnalyst:
    return OpenAnalyst(plan(key), shipped().scorecards[plan(key).scenario.scorecard])


@cache
def small() -> tuple[Outlook, Values]:
    card = shipped().scorecards[plan(SMALL).scenario.scorecard]
    return Outlook(explore_open_moves(plan(SMALL)), card), Values(explore(explore_moves(plan(SMALL)), card))


def random_call(key: tuple[str, str, str], seed: int, turns: int, *longer: str) -> Call:
    call, names = begin(set_stage(plan(key)), seed), (*plan(key).choices, *longer * 20)
    while not call.ended and len(call.choices) < turns:
        call = step(call, pick(names, seed, "test", 37 * len(call.choices)))
    return call


def test_the_moves_of_an_open_call_are_those_of_its_positions_made_one() -> None:
    plain, found = merged(explore_moves(plan(SMALL))), explore_open_moves(plan(SMALL))
    table = tabulated(plain)
    assert found.positions == plain.positions
    assert found.observations == plain.observations
    assert all((own == other).all() for own, other in zip(found.table, table, strict=True))
    every = [move for row in plain.moves for move in row]
    assert [found.choices[number].id for number in found.choice_numbers] == [move.choice.id for move in every]
    assert found.heeded.tolist() == [bool(move.rules) for move in every]


@pytest.mark.parametrize("every", [7])
def test_what_is_attainable_lies_between_what_is_found_and_what_is_excluded(every: int) -> None:
    outlook, values = small()
    graph, limit = values.graph, plan(SMALL).scenario.turn_limit
    exact = 0
    for number in range(0, len(graph), every):
        if graph.over[number] or graph.row_ids[number] < 0:
            continue
        place = Standing(int(graph.position_ids[number]), tuple(graph.rows[graph.row_ids[number]].tolist()))
        attainable = values.worth(number, limit)
        at_most = outlook.bound(place.position, outlook.row(place.states)).worth
        found = best_course(outlook, place, limit)
        assert at_most.can_pass >= attainable.can_pass
        assert found is None or found.worth.can_pass <= attainable.can_pass
        assert (at_most.score or 0) >= (attainable.score or 0) - 0.05
        if found is not None and found.worth == at_most:
            exact += 1
            assert found.worth.can_pass == attainable.can_pass
    assert exact


@pytest.mark.parametrize("seed", range(6))
def test_figures_only_fall_and_end_with_the_score(seed: int) -> None:
    call = random_call(LARGE, seed, 8, "acknowledge+apologise", "ask_issue+request_payment")
    turns = analyst(LARGE).analyse(call)
    for turn, following in pairwise(turns):
        assert turn.after == following.before
    for turn in turns:
        assert turn.before.can_pass >= turn.after.can_pass
        assert turn.before.can_pass > turn.after.can_pass or (turn.before.score or 0) >= (turn.after.score or 0)
    if call.ended:
        graded = evaluate(shipped().scorecards[call.plan.scenario.scorecard], call.trace)
        assert (turns[-1].after.score, turns[-1].after.can_pass) == (graded.score, graded.passed)


@pytest.mark.parametrize("seed", range(6))
def test_a_figure_can_be_played(seed: int) -> None:
    call = random_call(LARGE, seed, 3, "acknowledge+ask_issue")
    if call.ended:
        return
    node = analyst(LARGE).nodes(call)[-1]
    end = replay(call.stage, call.seed, (*call.choices, *node.way))
    assert end.ended
    graded = evaluate(shipped().scorecards[call.plan.scenario.scorecard], end.trace)
    assert (graded.score, graded.passed) == (node.worth.score, node.worth.can_pass)


def test_a_near_miss_of_approved_words_is_wrong_and_the_approved_words_are_not() -> None:
    call = random_call(LARGE, 1, 0)
    node = analyst(LARGE).nodes(call)[0]
    options = {item.choice.id: item for item in analyst(LARGE).options(node, call)}
    assert options["ownership_statement:C5~1"].wrong
    assert options["ownership_statement:C5"].wrong is None


def test_the_turn_made_is_judged_as_the_same_option_is() -> None:
    call = random_call(LARGE, 3, 6, "acknowledge+apologise")
    for review in analyst(LARGE).reviews(call):
        assert analyst(LARGE).label(review.node, review.before, review.made) == review.turn.label
        assert (review.turn.better is None) or review.turn.label not in FINE
