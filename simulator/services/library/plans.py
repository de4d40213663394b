"""What a library can play: casting a call, and the machines that drive its customers. Keeps no call."""

import random
import secrets
from collections import OrderedDict
from collections.abc import Sequence
from threading import RLock
from typing import Any

from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.engine.call import Call, Stage, replay, set_stage
from simulator.engine.compile import compile_call
from simulator.proof.worth.analysis import Analyst
from simulator.scoring.scorer import evaluate

_ANALYSTS = 12


class CallPlans:
    """The calls of one library. Chance chooses only what nobody named."""

    def __init__(self, library: Library, chance: random.Random | None = None) -> None:
        self.library = library
        self._chance = chance or secrets.SystemRandom()
        self._stages: dict[tuple[str, str, str], Stage] = {}
        self._analysts: OrderedDict[tuple[str, str, str], Analyst] = OrderedDict()
        self._lock = RLock()

    def check(self, scenario_id: str, persona_id: str | None = None, case_id: str | None = None) -> None:
        """Raise NotFound, with the nearest known name, for anything the library does not have."""
        if scenario_id not in self.library.scenarios:
            raise NotFound("scenario", scenario_id, self.library.scenarios)
        scenario = self.library.scenarios[scenario_id]
        if persona_id is not None and persona_id not in scenario.personas:
            raise NotFound(f"persona for {scenario_id} called", persona_id, scenario.personas)
        if case_id is not None and case_id not in scenario.cases:
            raise NotFound(f"case of {scenario_id} called", case_id, scenario.cases)

    def surprise(self) -> tuple[str, str]:
        """A scenario and persona, every pair alike."""
        pairs = [
            (scenario.id, persona) for scenario in self.library.scenarios.values() for persona in scenario.personas
        ]
        return self._chance.choice(pairs)

    def cast(self, scenario_id: str, persona_id: str | None, case_id: str | None) -> tuple[str, str, str]:
        """Scenario, persona and case, with what was not named drawn."""
        self.check(scenario_id, persona_id, case_id)
        scenario = self.library.scenarios[scenario_id]
        return (
            scenario_id,
            persona_id or self._chance.choice(scenario.personas),
            case_id or self._chance.choice(list(scenario.cases)),
        )

    def pick(self, pairs: Sequence[tuple[str, str]]) -> tuple[str, str]:
        """One of some (persona, case) pairs."""
        return self._chance.choice(pairs)

    def seed(self, given: int | None) -> int:
        """The seed given, else one drawn."""
        return self._chance.getrandbits(53) if given is None else given

    def stage(self, scenario: str, persona: str, case: str) -> Stage:
        """The plan and machine of a call, built once."""
        key = (scenario, persona, case)
        with self._lock:
            if key not in self._stages:
                self._stages[key] = set_stage(compile_call(self.library, *key))
            return self._stages[key]

    def analyst(self, scenario: str, persona: str, case: str) -> Analyst:
        """Who can say what a call was worth. The last few are kept: each holds a whole graph."""
        key = (scenario, persona, case)
        with self._lock:
            found = self._analysts.pop(key, None)
            if found is None:
                plan = self.stage(*key).plan
                found = Analyst(plan, self.library.scorecards[plan.scenario.scorecard])
            self._analysts[key] = found
            while len(self._analysts) > _ANALYSTS:
                self._analysts.popitem(last=False)
            return found

    def rehearse(
        self,
        scenario_id: str,
        persona_id: str | None = None,
        case_id: str | None = None,
        seed: int | None = None,
        choices: tuple[str, ...] = (),
    ) -> Call:
        """A call that is kept nowhere."""
        return replay(self.stage(*self.cast(scenario_id, persona_id, case_id)), self.seed(seed), choices)


def rehearsal(library: Library, call: Call) -> dict[str, Any]:
    """A call, its open choices and its evaluation, in the form of CONTRACT.md."""
    scenario, persona, case = call.plan.key
    return {
        "scenario": scenario,
        "persona": persona,
        "case": case,
        "seed": call.seed,
        "choices": list(call.choices),
        "trace": [entry.as_json() for entry in call.entries],
        "offered": [
            {"id": item.id, "text": call.text(item), "kind": item.kind, "acts": list(item.acts)}
            for item in call.offered()
        ],
        "ended": call.ended,
        "outcome": call.outcome,
        "evaluation": evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace).as_json(),
    }
