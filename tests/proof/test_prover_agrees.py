"""The prover against the engine that plays live calls, and against the plain definitions of the checks."""

from collections.abc import Iterator
from functools import lru_cache
from math import sqrt
from pathlib import Path
from random import Random

import pytest
from depth import many

from proof.made_up import KEY as MADE_UP_KEY
from proof.made_up import made_up
from proof.plain import Result, evaluated, events
from simulator.domain.library import Library
from simulator.engine.call import Call, Stage, begin, replay, set_stage, step
from simulator.engine.compile import compile_call
from simulator.engine.machine import build_machine, fire_through
from simulator.engine.react import react
from simulator.proof.certifying.policies import pass_chances
from simulator.proof.certifying.prover import prove
from simulator.proof.exploring.graph import FAILED, Graph, explore
from simulator.proof.exploring.moves import explore_moves
from simulator.proof.exploring.turns import Walk
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[2]
Key = tuple[str, str, str]
WHOLE: tuple[Key, ...] = (
    ("someone_else_answers", "third_party_helpful", "past_due"),
    ("someone_else_answers", "third_party_no_message", "nothing_past_due"),
    ("cancelled_months_ago", "frustrated_canceller", "really_cancelled"),
)
WALKED: tuple[Key, ...] = (
    *WHOLE,
    ("right_of_rescission", "frustrated_canceller", "window_over"),
    ("past_due_with_issues", "credit_hunter", "nothing_past_due"),
    ("remove_autopay", "dry_engineer", "not_enrolled"),
)
MADE_UP = many(40)
"""Calls that chance makes up."""
VERDICTS = ("not_applicable", "met", "not_met")
"""As the prover numbers them."""


@lru_cache(maxsize=2)
def library(root: Path = ROOT) -> Library:
    return open_library(root)[0]


@lru_cache(maxsize=8)
def graph_of(key: Key, root: Path = ROOT) -> Graph:
    plan = compile_call(library(root), *key)
    return explore(explore_moves(plan), library(root).scorecards[plan.scenario.scorecard])


@lru_cache(maxsize=8)
def stage_of(key: Key, root: Path = ROOT) -> Stage:
    return set_stage(compile_call(library(root), *key))


def graded(graph: Graph) -> dict[int, Result]:
    """What the prover makes of each configuration, if the call ended there; those lost for good are left out."""
    live = [number for number in range(len(graph)) if graph.row_ids[number] != FAILED]
    grades = graph.ledger.grades(graph.rows[[graph.row_ids[number] for number in live]])
    watches = [watch.criterion.id for watch in graph.board.watches]
    every = [criterion.id for criterion in graph.board.scorecard.criteria]
    results = {}
    for row, number in enumerate(live):
        found = {name: VERDICTS[code] for name, code in zip(watches, grades.verdicts[row].tolist(), strict=True)}
        counted = int(grades.applicable[row])
        results[number] = Result(
            round(100 * int(grades.met[row]) / counted, 1) if counted else None,
            came_out(graph, bool(grades.passed[row]), bool(grades.critical[row]), counted),
            counted,
            tuple(
                item.id
                for item in graph.board.scorecard.criteria
                if item.is_critical and found.get(item.id) == "not_met"
            ),
            tuple(found.get(name, "not_applicable") for name in every),
        )
    return results


def came_out(graph: Graph, passed: bool, critical: bool, counted: int) -> str:
    if critical or passed:
        return "critical_error" if critical else "passed"
    return "not_passed" if counted >= graph.board.scorecard.judged_from else "not_judged"


def seen_on_edges(graph: Graph) -> Iterator[tuple[int, list[str]]]:
    """For every edge: the configuration it leads to, and all that is seen on a shortest call that ends with it."""
    on_the_way: list[list[str]] = [list(graph.moves.opening)]
    for number in range(1, len(graph)):
        before, index = graph.parents[0][number], graph.parents[1][number]
        move = graph.moves.moves[graph.position_ids[before]][index]
        on_the_way.append([*on_the_way[before], *graph.moves.observations[move.observation]])
    for number in range(len(graph)):
        for move, after in zip(graph.moves.moves[graph.position_ids[number]], graph.edges_of(number), strict=True):
            yield after, [*on_the_way[number], *graph.moves.observations[move.observation]]


@pytest.mark.slow
@pytest.mark.parametrize("key", WHOLE, ids="/".join)
def test_every_edge_is_graded_as_the_plain_definitions_grade_it(key: Key) -> None:
    assert assert_graded(graph_of(key))


@pytest.mark.slow
def test_every_edge_of_calls_that_nobody_would_write_is_graded_as_the_plain_definitions_grade_it() -> None:
    """Scorecards with parts, occasions, and consent that is taken back, as chance made them up."""
    lost = 0
    for seed in range(MADE_UP):
        library = made_up(Random(seed))
        lost += assert_graded(explore(explore_moves(compile_call(library, *MADE_UP_KEY)), library.scorecards["card"]))
    assert lost > 8 * MADE_UP


def assert_graded(graph: Graph) -> int:
    """How many edges lead to a call that is lost for good."""
    facts, grades, lost = graph.moves.plan.case.facts, graded(graph), 0
    for number, seen in seen_on_edges(graph):
        plain = evaluated(graph.board.scorecard, facts, seen)
        if graph.row_ids[number] == FAILED:
            assert plain.critical_errors
            assert plain.result == "critical_error"
            lost += 1
        else:
            assert plain == grades[number], seen
    return lost


@pytest.mark.slow
@pytest.mark.parametrize("key", WHOLE, ids="/".join)
def test_every_witness_replays_to_the_grade_that_the_prover_gave_it(key: Key) -> None:
    graph, stage = graph_of(key), stage_of(key)
    grades = graded(graph)
    for number in range(0, len(graph), 1 + len(graph) // many(200)):
        call = replay(stage, number, graph.witness(number))
        ours = evaluate(graph.board.scorecard, call.trace)
        assert graph.moves.number_of(call.position) == graph.position_ids[number]
        assert call.ended == bool(graph.over[number])
        plain = evaluated(graph.board.scorecard, call.trace.facts, events(call.trace))
        assert (ours.score, ours.result, ours.at_stake) == (plain.score, plain.result, plain.at_stake)
        assert ours.critical_errors == plain.critical_errors
        if number in grades:
            assert tuple(item.verdict for item in ours.criteria) == grades[number].verdicts
            assert (ours.score, ours.result) == (grades[number].score, grades[number].result)
        else:
            assert ours.critical_errors


@pytest.mark.slow
@pytest.mark.parametrize("key", WALKED, ids="/".join)
def test_the_perfect_call_replays_to_the_best_score_and_passes(key: Key) -> None:
    certificate = prove(library(), *key)
    call = replay(stage_of(key), 7, certificate.perfect_call)
    result = evaluate(library().scorecards[call.plan.scenario.scorecard], call.trace)
    assert call.ended
    assert result.passed
    assert result.score == certificate.best_score


@pytest.mark.parametrize("key", WALKED, ids="/".join)
def test_the_machine_and_the_walk_through_it_go_the_same_way(key: Key) -> None:
    """Every reachable position and every choice, with and without time left: the same place, acts and rules."""
    plan = stage_of(key).plan
    machine = build_machine(plan)
    fires = (fire_through(machine), Walk(machine).fire, plan.first_rule)
    moves = explore_moves(plan)
    for number, position in enumerate(moves.positions):
        for index, choice in enumerate(plan.offered(position.state)):
            for last in (False, True):
                live, walked, planned = (react(plan, position, choice, fire, last=last) for fire in fires)
                assert live == walked == planned
            first = react(plan, position, choice, fires[0])
            assert moves.liveness.reduced(first.position) == moves.positions[moves.moves[number][index].target]


def luck(stage: Stage, card_of: Library, calls: int) -> int:
    """How many of so many calls pass whose every choice is drawn evenly from what is offered."""
    chance, passed = Random(4711), 0
    card = card_of.scorecards[stage.plan.scenario.scorecard]
    start = begin(stage, 1)
    for _ in range(calls):
        call: Call = start
        while not call.ended:
            offered = stage.plan.offered(call.position.state)
            call = step(call, offered[chance.randrange(len(offered))].id)
        passed += evaluate(card, call.trace).passed
    return passed


@pytest.mark.slow
@pytest.mark.parametrize(
    ("root", "key", "calls"),
    [
        (ROOT / "tests/library", ("quick_question", "neighbour", "any_day"), many(2_000)),
        (ROOT, ("someone_else_answers", "third_party_no_message", "nothing_past_due"), many(2_000)),
    ],
    ids=["miniature", "shipped"],
)
def test_the_chance_of_a_random_player_is_what_random_players_find(root: Path, key: Key, calls: int) -> None:
    expected = pass_chances(graph_of(key, root)).random
    assert 0 < expected < 1
    passed = luck(stage_of(key, root), library(root), calls)
    spread = sqrt(calls * expected * (1 - expected))
    assert abs(passed - calls * expected) <= 4 * spread
