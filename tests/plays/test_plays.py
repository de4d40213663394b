"""The authors' example calls go as they are written. A new plays file is found by itself."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from simulator.domain.evaluation import Evaluation
from simulator.domain.scenario import Play
from simulator.engine.call import Call, Stage, replay, set_stage
from simulator.engine.compile import compile_call
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

LIBRARY, _ = open_library(Path(__file__).parents[2])
PLAYS = [
    pytest.param(scenario, play, id=f"{scenario}: {play.name}")
    for scenario, plays in LIBRARY.plays.items()
    for play in plays.plays
]


@cache
def stage(scenario: str, persona: str, case: str) -> Stage:
    return set_stage(compile_call(LIBRARY, scenario, persona, case))


def played(scenario: str, play: Play) -> tuple[Call, Evaluation]:
    call = replay(stage(scenario, play.persona, play.case), play.seed, play.choices)
    return call, evaluate(LIBRARY.scorecards[LIBRARY.scenarios[scenario].scorecard], call.trace)


def missing(wanted: tuple[str, ...], found: list[str]) -> Iterator[str]:
    """What is wanted and does not come, in this order."""
    rest = iter(found)
    return (act for act in wanted if act not in rest)


@pytest.mark.parametrize(("scenario", "play"), PLAYS)
def test_the_call_goes_as_its_author_says(scenario: str, play: Play) -> None:
    call, evaluation = played(scenario, play)
    card = LIBRARY.scorecards[LIBRARY.scenarios[scenario].scorecard]
    verdicts: dict[str, str] = {part.id: "not_applicable" for item in card.criteria for part in item.parts}
    verdicts |= {part.id: part.verdict for item in evaluation.criteria for part in item.parts}
    verdicts |= {item.id: item.verdict for item in evaluation.criteria}
    expected = {name: kind for kind in ("met", "not_met", "not_applicable") for name in getattr(play, kind)}
    assert {name: verdicts.get(name) for name in expected} == expected
    if play.outcome is not None:
        assert call.outcome == play.outcome
    if play.state is not None:
        assert call.position.state == play.state
    if play.passed is not None:
        assert evaluation.passed is play.passed
    if play.score is not None:
        assert evaluation.score is not None
        assert round(evaluation.score) == play.score
    heard = [act for entry in call.entries if entry.by == "customer" for act in entry.acts]
    assert list(missing(play.heard, heard)) == []


def test_every_scenario_has_plays_that_pass_and_plays_that_fail() -> None:
    for name in LIBRARY.scenarios:
        results = {play.passed for play in LIBRARY.plays[name].plays} if name in LIBRARY.plays else set()
        assert {True, False} <= results, name
