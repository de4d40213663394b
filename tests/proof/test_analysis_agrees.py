"""What a turn was worth: against trying everything on a small call, and against playing on from shipped ones."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from depth import many

from proof.plain_worth import Everything
from simulator.domain.analysis import FINE, MISTAKE_POINTS, Worth
from simulator.domain.library import Library
from simulator.engine.call import Call, Stage, begin, replay, step
from simulator.engine.compile import compile_call
from simulator.proof.certifying.prover import prove
from simulator.proof.worth.analysis import Analyst, TurnReview
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests/library"
Key = tuple[str, str, str]
PLAYED: tuple[Key, ...] = (
    ("someone_else_answers", "third_party_presses", "past_due"),
    ("cancel_at_billing", "hot_head", "past_due"),
    ("past_due_with_issues", "rushed_parent", "notes_of_issues"),
    ("remove_autopay", "worried_retiree", "on_autopay_past_due"),
    ("the_hard_one", "dry_engineer", "no_notice_with_notes"),
)


@lru_cache(maxsize=2)
def library(root: Path = ROOT) -> Library:
    return open_library(root)[0]


@lru_cache(maxsize=16)
def setting(key: Key, root: Path = ROOT) -> tuple[Stage, Analyst]:
    plan = compile_call(library(root), *key)
    return Stage(plan, plan.first_rule), Analyst(plan, library(root).scorecards[plan.scenario.scorecard])


def graded(call: Call) -> tuple[float | None, bool]:
    root = ROOT if call.plan.key[0] in library().scenarios else SMALL
    result = evaluate(library(root).scorecards[call.plan.scenario.scorecard], call.trace)
    return result.score, result.passed


def played(key: Key, root: Path = ROOT, calls: int = many(3)) -> Iterator[Call]:
    """Calls by players who know something, less, and nothing."""
    stage, analyst = setting(key, root)
    chance = Random("/".join(key))
    for seed in range(calls):
        call, sense = begin(stage, seed), chance.choice([0.2, 0.6, 0.9])
        while not call.ended:
            offered = [item for item in call.offered() if item.kind == "response" or chance.random() < 0.2]
            best = chance.random() < sense or not offered
            call = step(call, analyst.next_choice(call).id if best else chance.choice(offered).id)
        yield call


def gone_on(analyst: Analyst, call: Call) -> Call:
    """The call gone on with to its end, by the best choice each time."""
    while not call.ended:
        call = step(call, analyst.next_choice(call).id)
    return call


@pytest.mark.slow
@pytest.mark.parametrize(
    "key", [("second_bill", "shouter", "past_due"), ("second_bill", "neighbour", "nothing_due")], ids="/".join
)
def test_the_worth_of_every_turn_is_what_trying_everything_finds(key: Key) -> None:
    stage, analyst = setting(key, SMALL)
    everything = Everything(stage.plan, library(SMALL).scorecards[stage.plan.scenario.scorecard])
    differ = 0
    for call in played(key, SMALL, calls=many(12)):
        for turn in analyst.analyse(call):
            before = replay(stage, call.seed, call.choices[: turn.turn // 2 - 1])
            assert (turn.before.score, turn.before.can_pass) == everything.best(before)
            assert (turn.after.score, turn.after.can_pass) == everything.best(step(before, turn.choice or ""))
            differ += turn.before != turn.after
    assert differ


@pytest.mark.slow
@pytest.mark.parametrize("key", PLAYED, ids="/".join)
def test_turns_hang_together_and_end_in_the_grade(key: Key) -> None:
    _, analyst = setting(key)
    best = prove(library(), *key).best_score
    for call in played(key):
        reviews = analyst.reviews(call)
        turns = [review.turn for review in reviews]
        assert [turn.choice for turn in turns] == list(call.choices)
        assert turns[0].before == (best, True)
        assert (turns[-1].after.score, turns[-1].after.can_pass) == graded(call)
        for turn, following in pairwise(turns):
            assert turn.after == following.before
        for review in reviews:
            assert review.made.critical or rank(review.turn.after) <= rank(review.turn.before)
            assert review.turn.before.can_pass or not review.turn.after.can_pass
            assert_labelled(review)


def rank(worth: Worth) -> tuple[bool, float]:
    return worth.can_pass, worth.score or 0


def assert_labelled(review: TurnReview) -> None:
    turn = review.turn
    lost = (turn.before.score or 0) - (turn.after.score or 0)
    if turn.before.can_pass and not turn.after.can_pass:
        assert turn.label == "blunder"
    elif lost >= MISTAKE_POINTS:
        assert turn.label in ("mistake", "blunder")
    elif lost >= 1 or turn.violated or review.made.wrong:
        assert turn.label not in FINE
    assert turn.label not in FINE or turn.better is None
    right_and_better = any(item.is_clean and item.key > review.made.key for item in review.options)
    assert turn.label in FINE or turn.better is not None or not right_and_better


@pytest.mark.slow
@pytest.mark.parametrize("key", PLAYED, ids="/".join)
def test_what_is_called_attainable_is_attained_by_the_way_on(key: Key) -> None:
    stage, analyst = setting(key)
    for call in played(key, calls=many(2)):
        for index, at in enumerate(analyst.nodes(call)):
            taken = replay(stage, call.seed, call.choices[:index])
            while not taken.ended:
                options = analyst.options(analyst.nodes(taken)[-1], taken)
                taken = step(taken, max(options, key=lambda item: item.key).choice.id)
            assert graded(taken) == (at.worth.score, at.worth.can_pass), taken.choices


@pytest.mark.slow
@pytest.mark.parametrize("key", PLAYED, ids="/".join)
def test_no_way_on_without_a_critical_error_comes_to_more(key: Key) -> None:
    stage, analyst = setting(key)
    chance, tried = Random(4711), 0
    for call in played(key, calls=many(3)):
        for index, at in enumerate(analyst.nodes(call)):
            for _ in range(many(3)):
                taken, node = replay(stage, call.seed, call.choices[:index]), at
                while not taken.ended:
                    options = analyst.options(node, taken)
                    sound = [item for item in options if item.after is not None and not item.critical]
                    answers = [item for item in sound if item.choice.group not in ("routing", "hanging_up")]
                    taken = step(taken, chance.choice(answers or sound or list(options)).choice.id)
                    node = node if taken.ended else analyst.nodes(taken)[-1]
                score, passed = graded(taken)
                assert (score or 0) <= (at.worth.score or 0)
                assert at.worth.can_pass or not passed
                tried += 1
    assert tried > 20


@pytest.mark.slow
@pytest.mark.parametrize("key", PLAYED, ids="/".join)
def test_the_better_choice_keeps_at_least_as_much(key: Key) -> None:
    stage, analyst = setting(key)
    found = 0
    for call in played(key):
        for index, review in enumerate(analyst.reviews(call)):
            if review.turn.better is None:
                continue
            instead = step(replay(stage, call.seed, call.choices[:index]), review.turn.better)
            kept = graded(instead) if instead.ended else analyst.nodes(instead)[-1].worth
            assert kept[1] >= review.turn.after.can_pass
            assert kept[1] == review.node.worth.can_pass
            assert review.best.wrong is None
            found += 1
    assert found


@pytest.mark.slow
@pytest.mark.parametrize("name", library().scenarios)
def test_the_perfect_call_of_every_shipped_call_is_right_from_end_to_end(name: str) -> None:
    scenario = library().scenarios[name]
    for number, case in enumerate(scenario.cases):
        persona = scenario.personas[number % len(scenario.personas)]
        stage, analyst = setting((name, persona, case))
        call = gone_on(analyst, begin(stage, 7))
        turns = analyst.analyse(call)
        assert {turn.label for turn in turns} <= {*FINE}, (persona, case)
        assert not any(turn.violated for turn in turns)
        assert graded(call) == (100.0, True)
