"""All calls that the shipped library can play, and ways through them that Hypothesis may draw."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from simulator.domain.library import Library
from simulator.engine.call import Call, Stage, begin, step
from simulator.engine.compile import compile_call
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[2]

# The same examples on every run: a property that fails here fails for everybody.
settings.register_profile("promised", derandomize=True, deadline=None, max_examples=80, database=None)
settings.load_profile("promised")

Draw = Sequence[int]
Played = tuple[Call, ...]


@pytest.fixture(scope="session")
def library() -> Library:
    return open_library(ROOT)[0]


@pytest.fixture(scope="session")
def stages(library: Library) -> tuple[Stage, ...]:
    """Every scenario, persona and case, ready to be played by the plan's own walk.

    To build a machine for each takes as long again; that it goes the same way is what `test_machine.py` is about.
    """
    plans = (
        compile_call(library, scenario.id, persona, case)
        for scenario in library.scenarios.values()
        for persona in scenario.personas
        for case in scenario.cases
    )
    return tuple(Stage(plan, plan.first_rule) for plan in plans)


@pytest.fixture(scope="session")
def play(stages: tuple[Stage, ...]) -> Callable[[int, int, Draw], Played]:
    """Play a drawn call: which of the stages, the seed, and a number per turn. Gives the call after every turn.

    Even numbers leave the ways out of the call aside, so that calls become long enough to be worth it.
    """

    def drawn(which: int, seed: int, numbers: Draw) -> Played:
        call = begin(stages[which % len(stages)], seed)
        played = [call]
        for number in numbers:
            if call.ended:
                break
            offered = call.plan.offered(call.position.state)
            if number % 2 == 0:
                offered = tuple(choice for choice in offered if choice.group not in ("routing", "hanging_up"))
            call = step(call, offered[number // 2 % len(offered)].id)
            played.append(call)
        return tuple(played)

    return drawn
