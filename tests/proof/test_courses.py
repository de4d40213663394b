"""Shortest courses lead where they say, in the engine itself, and to every state that the whole graph has."""

from pathlib import Path

import pytest

from simulator.engine.call import replay, set_stage
from simulator.engine.compile import compile_call
from simulator.proof.exploring.courses import shortest_courses
from simulator.proof.exploring.turns import explore_positions
from simulator.services.library.folder import open_library

MINIATURE = Path(__file__).parents[1] / "library"


@pytest.fixture(scope="module")
def plan():
    return compile_call(open_library(MINIATURE)[0], "second_bill", "shouter", "past_due")


def test_every_course_leads_to_its_state_and_every_state_has_one(plan):
    found, stage = shortest_courses(plan), set_stage(plan)
    assert found.complete
    assert set(found.ways) == {position.state for position in explore_positions(plan).positions}
    for state, way in found.ways.items():
        call = replay(stage, 1, way)
        assert call.position.state == state
        before = [replay(stage, 1, way[:count]).position.state for count in range(len(way))]
        assert state not in before


def test_a_course_leaves_time_for_an_answer(plan):
    made = plan.scenario.turn_limit - 1
    assert shortest_courses(plan, made=made).ways == {plan.start.state: ()}
