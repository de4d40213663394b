"""What a library can play: casting a call, and calls that are kept nowhere."""

import random
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress

from simulator.domain.base import Form
from simulator.domain.errors import NotFound, Retired
from simulator.domain.library import Library
from simulator.engine.call import Call, Stage, replay
from simulator.proof.exploring.graph import TooLarge
from simulator.proof.worth.analysis import Analyst
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.in_use import LibraryInUse, in_use


class CallPlans:
    """The calls of one library. Chance chooses only what nobody named."""

    def __init__(
        self,
        content: Library | LibraryInUse,
        chance: random.Random | None = None,
        compiled: CompiledCalls | None = None,
    ) -> None:
        """`chance` draws, the system's own if it is None; `compiled` is where calls made ready are kept."""
        self._in_use = in_use(content)
        self._chance = chance or secrets.SystemRandom()
        self._compiled = compiled or CompiledCalls()

    @property
    def library(self) -> Library:
        """The library in use."""
        return self._in_use.library

    def check(self, scenario_id: str, persona_id: str | None = None, case_id: str | None = None) -> None:
        """Raise NotFound, with the nearest known name, for anything the library does not have."""
        if scenario_id not in self.library.scenarios:
            raise NotFound("scenario", scenario_id, self.library.scenarios)
        scenario = self.library.scenarios[scenario_id]
        if persona_id is not None and persona_id not in scenario.personas:
            raise NotFound(f"persona for {scenario_id} called", persona_id, scenario.personas)
        if case_id is not None and case_id not in scenario.cases:
            raise NotFound(f"case of {scenario_id} called", case_id, scenario.cases)

    def check_offered(self, scenario_id: str, persona_id: str | None = None) -> None:
        """Raise Retired for what is no longer offered for new calls, NotFound for what the library does not have."""
        self.check(scenario_id, persona_id)
        library = self.library
        if scenario_id not in library.offered:
            raise Retired(library.scenarios[scenario_id].title)
        if persona_id is not None and persona_id not in library.offered[scenario_id]:
            raise Retired(library.personas[persona_id].title)

    def surprise(self, seed: int | None = None) -> tuple[str, str]:
        """A scenario and persona of those offered, every pair alike; the same ones for the same seed."""
        pairs = [(scenario, persona) for scenario, personas in self.library.offered.items() for persona in personas]
        return self._drawn_by(seed).choice(pairs)

    def cast(
        self, scenario_id: str, persona_id: str | None, case_id: str | None, seed: int | None = None
    ) -> tuple[str, str, str]:
        """Scenario, persona and case, with what was not named drawn: the same for the same seed. Raises NotFound."""
        self.check(scenario_id, persona_id, case_id)
        scenario, chance = self.library.scenarios[scenario_id], self._drawn_by(seed)
        comers = self.library.offered.get(scenario_id, scenario.personas)
        persona, case = chance.choice(comers), chance.choice(list(scenario.cases))
        return scenario_id, persona_id or persona, case_id or case

    def pick(self, pairs: Sequence[tuple[str, str]]) -> tuple[str, str]:
        """One of some (persona, case) pairs."""
        return self._chance.choice(pairs)

    def _drawn_by(self, seed: int | None) -> random.Random:
        # Nothing is secret about who is on the line: a seed has to give the same call again.
        return self._chance if seed is None else random.Random(seed)  # noqa: S311

    def seed(self, given: int | None) -> int:
        """The seed given, else one drawn."""
        return self._chance.getrandbits(53) if given is None else given

    def stage(self, scenario: str, persona: str, case: str, form: Form = "prompted") -> Stage:
        """The plan and machine of a call. Raises KeyError for what the library does not have: `check` comes first."""
        return self._compiled.stage(self.library, (scenario, persona, case), form)

    def analyst(self, scenario: str, persona: str, case: str, form: Form = "prompted") -> Analyst:
        """Who can say what a call was worth. Raises KeyError for what the library does not have."""
        return self._compiled.analyst(self.library, (scenario, persona, case), form)

    def make_ready(self) -> None:
        """Make every call of the library ready, one after the other: half a second of a processor each.

        As long as one took, nothing is done after it: those who practise meanwhile go before.
        """
        library = self.library
        for scenario in library.scenarios.values():
            for key in ((scenario.id, persona, case) for persona in scenario.personas for case in scenario.cases):
                for form in scenario.forms:
                    began = time.thread_time()
                    self._compiled.stage(library, key, form)
                    if form == "prompted":
                        with suppress(TooLarge):
                            self._compiled.analyst(library, key, form).prepare()
                    time.sleep(time.thread_time() - began)

    def rehearse(
        self,
        scenario_id: str,
        persona_id: str | None = None,
        case_id: str | None = None,
        seed: int | None = None,
        choices: tuple[str, ...] = (),
        form: Form = "prompted",
    ) -> Call:
        """A call that is kept nowhere. Raises NotFound, ChoiceNotOffered, CallFinished."""
        cast, seed = self.cast(scenario_id, persona_id, case_id, seed), self.seed(seed)
        return replay(self.stage(*cast, form), seed, choices)
