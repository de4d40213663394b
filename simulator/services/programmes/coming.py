"""What comes next in a stage of a programme, from what is done in it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from simulator.domain.base import Form
from simulator.domain.programme import Programme, TakenCall
from simulator.domain.record import Level
from simulator.services.programmes.next_call import MOST_IN_A_ROW
from simulator.services.programmes.progress import Counted, StageProgress, tries

STUCK_TRIES: Final = 4
"""Times a call was taken without passing it once from which on somebody counts as stuck on it. A judgement of ours."""
STUCK_DAYS: Final = 2
"""Days of training behind the plan, or working days without any, from which on somebody counts as stuck. A judgement of
ours."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What comes next: a call, or a drill where `scenario` is empty.

    `failed`: how often the call was taken since it was last passed. `helped`: it comes with more support than the stage
    asks for, because it was failed so often.
    """

    scenario: str = ""
    level: Level = "practice"
    form: Form = "prompted"
    failed: int = 0
    helped: bool = False


def coming(
    stage: StageProgress, taken: Sequence[TakenCall], order: Sequence[str], *, drill_waits: bool
) -> Coming | None:
    """What comes next in a stage; None where nothing can be done in it now.

    `taken`: all calls somebody took, oldest first; `order`: the calls of the library. `drill_waits`: one can be done
    now. It comes first on every day of a stage that asks for drills: what was met a day ago is asked before it is
    heard again. A call that was failed too
    often in a row waits until another one was taken, if there is another one.
    """
    if drill_waits and stage.drills_asked:
        return Coming()
    waiting = [_call(item, taken, order) for item in stage.calls if not item.is_done]
    others = [item for item in waiting if _in_a_row(taken, item.scenario) < MOST_IN_A_ROW]
    return next(iter(others or waiting), None)


def another_assessment(
    programme: Programme, stage: str, taken: Sequence[TakenCall], order: Sequence[str]
) -> Coming | None:
    """The assessment to take again for readiness: of those in the stages above, the one taken longest ago."""
    above = list(programme.stages)[: list(programme.stages).index(stage)]
    calls = [call for name in above for call in programme.stages[name].calls if call.level == "assessment"]
    named = dict.fromkeys(name for call in calls for name in call.scenario or order if name in order)
    scenario = longest_ago(tuple(named), taken)
    return Coming(scenario, "assessment", "open", tries(taken, scenario)) if scenario else None


def longest_ago(scenarios: Sequence[str], taken: Sequence[TakenCall]) -> str:
    """Of some calls, one that was never taken, else the one taken longest ago; empty where there are none."""
    last = {call.scenario: at for at, call in enumerate(taken) if call.level != "worked"}
    return min(scenarios, key=lambda name: last.get(name, -1), default="")


def stuck_on(stage: StageProgress, taken: Sequence[TakenCall]) -> tuple[tuple[str, int], ...]:
    """The calls that a stage still waits for and that were failed too often: each with how often since a pass."""
    named = dict.fromkeys(name for item in stage.calls if not item.is_done for name in item.call.scenario)
    counted = ((name, tries(taken, name)) for name in named)
    return tuple((name, count) for name, count in counted if count >= STUCK_TRIES)


def _call(item: Counted, taken: Sequence[TakenCall], order: Sequence[str]) -> Coming:
    asked = item.call
    # What is retired is not in the order any more: the others take turns without it.
    named = [name for name in asked.scenario if name in order] or asked.scenario or order
    begun = taken[-1].scenario if taken and taken[-1].scenario in named and not taken[-1].passed else ""
    scenario = named[0] if len(named) == 1 else begun or longest_ago(named, taken)
    failed = tries(taken, scenario)
    if failed >= STUCK_TRIES and asked.level in ("practice", "assessment"):
        return Coming(scenario, "guided", "prompted", failed, helped=True)
    return Coming(scenario, asked.level, asked.taken_in, failed)


def _in_a_row(taken: Sequence[TakenCall], scenario: str) -> int:
    """How many of the latest calls were of this scenario and not passed."""
    count = 0
    for call in reversed(taken):
        if call.scenario != scenario or call.level == "worked" or call.passed:
            break
        count += 1
    return count
