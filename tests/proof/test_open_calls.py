"""Open calls, proved one criterion at a time: the same as over the whole graph, where that is small enough to walk."""

from functools import cache
from pathlib import Path

import pytest

from simulator.domain.library import Library
from simulator.engine.call import replay, set_stage
from simulator.engine.compile import compile_call
from simulator.proof.certifying.criteria import at_stake
from simulator.proof.certifying.perfect import best_call
from simulator.proof.exploring.graph import explore
from simulator.proof.exploring.moves import explore_moves
from simulator.proof.open.prover import prove_open
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[2]
SMALL = ("someone_else_answers", "third_party_no_message", "past_due")
LARGE = ("cancelled_months_ago", "insists_already_cancelled", "no_notice")


@cache
def shipped() -> Library:
    return open_library(ROOT)[0]


def test_criteria_and_the_best_score_are_those_of_the_whole_graph() -> None:
    library = shipped()
    scorecard = library.scorecards[library.scenarios[SMALL[0]].scorecard]
    graph = explore(explore_moves(compile_call(library, *SMALL, "open")), scorecard)
    certificate = prove_open(library, *SMALL)
    assert dict(certificate.criteria) == at_stake(graph)
    assert certificate.best_score == best_call(graph).score


@pytest.mark.parametrize("key", [SMALL, LARGE])
def test_the_perfect_call_can_be_played_and_is_perfect(key: tuple[str, str, str]) -> None:
    library = shipped()
    certificate = prove_open(library, *key)
    assert certificate.proved, certificate.findings
    assert certificate.form == "open"
    call = replay(set_stage(compile_call(library, *key, "open")), 3, certificate.perfect_call)
    graded = evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace)
    assert call.ended
    assert (graded.score, graded.passed) == (100, True)


def test_whoever_knows_nothing_does_not_pass() -> None:
    chances = prove_open(shipped(), *LARGE).chances
    assert chances is not None
    assert max(chances) <= 0.01
