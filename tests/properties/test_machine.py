"""The machine and the plan's own walk are the same customer: what is proved of one holds for the other."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.domain.base import Mood
from simulator.domain.vocabulary import EVENTS, HANGS_UP
from simulator.engine.call import Stage, begin, set_stage, step
from simulator.engine.machine import build_machine, fire_through
from simulator.engine.plan import Rule
from simulator.engine.react import react


@pytest.fixture(scope="module")
def by_machine(stages: tuple[Stage, ...]) -> Callable[[int], Stage]:
    """Of the calls, by number, the one as it is taken: the machine fires."""
    return cache(lambda which: set_stage(stages[which].plan))


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
    """Every state and event of every plan; what equal rules say to an event in a state is tried once.

    In every mood and memory where rules that ask the same in the same order were not tried before; else in every mood
    with nothing and with everything remembered.
    """
    books: list[object] = []
    tried: defaultdict[tuple[str, str], list[tuple[Rule, ...]]] = defaultdict(list)
    asked = set()
    for plan in (stage.plan for stage in stages):
        if plan.rules in books:
            continue
        books.append(plan.rules)
        fire = fire_through(build_machine(plan))
        for (state, event), rules in plan.rules.items():
            if rules in tried[state, event]:
                continue
            tried[state, event].append(rules)
            known = tuple(rule.test for rule in rules)
            every = list(memories(rules))
            for memory in (every[0], every[-1]) if known in asked else every:
                for mood in Mood:
                    assert fire(state, event, mood, memory) is plan.first_rule(state, event, mood, memory)
            asked.add(known)
    assert len(books) > 10


def test_nothing_fires_where_no_rule_is_written(stages: tuple[Stage, ...], by_machine: Callable[[int], Stage]) -> None:
    for which in range(0, len(stages), 10):
        stage = by_machine(which)
        plan = stage.plan
        events = [act.id for act in plan.vocabulary.acts.values()] + [*EVENTS, HANGS_UP, "nonsense"]
        for state in plan.states:
            for event in events:
                if (state, event) not in plan.rules:
                    assert stage.fire(state, event, Mood.CALM, 0) is None
                    assert plan.first_rule(state, event, Mood.CALM, 0) is None


def walked(stage: Stage) -> tuple[int, int]:
    """Every configuration a trainee can bring this customer to, reacting both ways to every choice there."""
    plan = stage.plan
    seen, todo, edges = {plan.start}, [plan.start], 0
    while todo:
        position = todo.pop()
        for choice in plan.offered(position.state):
            reaction = react(plan, position, choice, plan.first_rule)
            assert react(plan, position, choice, stage.fire) == reaction, (plan.key, position, choice.id)
            assert Mood.FURIOUS <= reaction.position.mood <= Mood.CALM
            edges += 1
            if reaction.position not in seen:
                seen.add(reaction.position)
                todo.append(reaction.position)
    return len(seen), edges


@pytest.mark.slow
def test_machine_and_plan_agree_on_everything_reachable(
    stages: tuple[Stage, ...], by_machine: Callable[[int], Stage]
) -> None:
    """One call of every fifth scenario, walked to its end.

    That both fire the same rule is tried everywhere above; here it is seen that it does not matter what was fired before.
    """
    first = {stage.plan.key[0]: which for which, stage in reversed([*enumerate(stages)])}
    for which in list(first.values())[::5]:
        stage = by_machine(which)
        places, edges = walked(stage)
        assert edges > places > len(stage.plan.states)


@settings(max_examples=30)  # each may build another machine
@given(which=st.integers(0, 10_000), numbers=st.lists(st.integers(0, 60), max_size=40))
def test_machine_and_plan_agree_along_any_call(play, stages, by_machine, which, numbers) -> None:
    *_, last_of_it = play(which, 1, numbers)
    machine = by_machine(which % len(stages))
    played = [*itertools.accumulate(last_of_it.choices, step, initial=begin(machine, 1))]
    for before, after in itertools.pairwise(played):
        plan, choice = before.plan, before.plan.choices[after.choices[-1]]
        last = len(after.choices) >= plan.scenario.turn_limit
        reaction = react(plan, before.position, choice, plan.first_rule, last=last)
        assert reaction.position == after.position
        assert reaction.acts == after.entries[-1].acts
        assert tuple(rule.key for rule in reaction.fired) == after.entries[-1].rules
