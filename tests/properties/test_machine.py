"""The machine and the plan's own walk are the same customer: what is proved of one holds for the other."""

from collections.abc import Iterator

import pytest

from simulator.domain.base import Mood
from simulator.domain.vocabulary import EVENTS, HANGS_UP
from simulator.engine.call import Stage
from simulator.engine.machine import build_machine, fire_through
from simulator.engine.plan import Plan, Rule
from simulator.engine.react import react

SMALL = 60_000
"""Edges: plans up to this size are walked completely."""


def memories(rules: tuple[Rule, ...]) -> Iterator[int]:
    """Every combination of what these rules ask the customer to remember."""
    asked = 0
    for rule in rules:
        asked |= rule.test.need | rule.test.forbid
    memory = asked
    while True:
        yield memory
        if not memory:
            return
        memory = (memory - 1) & asked


@pytest.mark.slow
def test_machine_and_plan_fire_the_same_rule_everywhere(stages: tuple[Stage, ...]) -> None:
    """Every state, event, mood and memory of every plan; equal rule books are tried once."""
    tried: list[object] = []
    for plan in (stage.plan for stage in stages):
        book = plan.rules
        if book in tried:
            continue
        tried.append(book)
        fire = fire_through(build_machine(plan))
        for (state, event), rules in book.items():
            for memory in memories(rules):
                for mood in Mood:
                    assert fire(state, event, mood, memory) is plan.first_rule(state, event, mood, memory)
    assert len(tried) > 10


def test_nothing_fires_where_no_rule_is_written(stages: tuple[Stage, ...]) -> None:
    for stage in stages[::10]:
        plan = stage.plan
        events = [act.id for act in plan.vocabulary.acts.values()] + [*EVENTS, HANGS_UP, "nonsense"]
        for state in plan.places:
            for event in events:
                if (state, event) not in plan.rules:
                    assert stage.fire(state, event, Mood.CALM, 0) is None
                    assert plan.first_rule(state, event, Mood.CALM, 0) is None


def smallest(stages: tuple[Stage, ...]) -> list[Plan]:
    """Plans whose every reachable configuration fits into a test, smallest first."""
    found: list[tuple[int, Plan]] = []
    for stage in stages:
        if stage.plan.key[0] in ("someone_else_answers", "right_of_rescission") and stage.plan.key not in found:
            found.append((len(stage.plan.bits), stage.plan))
    return [plan for _, plan in sorted(found, key=lambda item: item[0])][:2]
