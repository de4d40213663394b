"""Taking calls: start, choose, look, debrief. A choice is on the disk before the customer answers."""

import random
import secrets
from collections import OrderedDict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from threading import RLock

from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.domain.record import CallRecord, Finish
from simulator.engine.call import Call, Stage, replay, set_stage, step
from simulator.engine.compile import compile_call
from simulator.scoring.scorer import evaluate
from simulator.services import debrief, screen, statements
from simulator.services.shelf import load_files
from simulator.services.views import AssumptionRow, Brief, CallRow, CallView, DebriefView, PersonaCard, ScenarioCard
from simulator.storage import Store

_REMEMBERED = 512


class CallService:
    """The use cases of a trainee, over one library and one store. Safe for any number of threads."""

    def __init__(self, library: Library, files: Mapping[str, str], store: Store,
                 now: Callable[[], datetime] = lambda: datetime.now(UTC), chance: random.Random | None = None) -> None:
        self.library, self._files, self._store = library, files, store
        self._now, self._chance = now, chance or secrets.SystemRandom()
        self._stages: dict[tuple[str, str, str, str], Stage] = {}
        self._calls: OrderedDict[str, Call] = OrderedDict()
        self._lock = RLock()

    # what there is to choose from

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        """All scenarios, easiest first."""
        return tuple(sorted((self._card(name) for name in self.library.scenarios), key=lambda card: ("starter", "steady", "hard").index(card.level)))

    def assumptions(self) -> tuple[AssumptionRow, ...]:
        """What we took the procedure to be where the guide is silent."""
        return statements.assumptions(self.library)

    def brief(self, scenario_id: str, persona_id: str | None = None) -> Brief:
        """What the agent knows before the call."""
        self._check(scenario_id, persona_id)
        scenario = self.library.scenarios[scenario_id]
        persona = self._persona(persona_id) if persona_id else None
        return Brief(self._card(scenario_id), persona, scenario.brief, self.library.vocabulary.company.name, scenario.counsel)

    def surprise(self) -> tuple[str, str]:
        """A scenario and persona drawn by chance, every pair alike."""
        pairs = [(scenario.id, persona) for scenario in self.library.scenarios.values() for persona in scenario.personas]
        return self._chance.choice(pairs)

    def _card(self, scenario_id: str) -> ScenarioCard:
        scenario = self.library.scenarios[scenario_id]
        return ScenarioCard(scenario.id, scenario.title, scenario.summary, scenario.level, scenario.direction, scenario.tags,
                            tuple(self._persona(name) for name in scenario.personas), len(scenario.cases),
                            statements.statements_of(self.library, scenario))

    def _persona(self, persona_id: str) -> PersonaCard:
        persona = self.library.personas[persona_id]
        return PersonaCard(persona.id, persona.title, persona.about)

    def _check(self, scenario_id: str, persona_id: str | None, case_id: str | None = None) -> None:
        if scenario_id not in self.library.scenarios:
            raise NotFound("scenario", scenario_id, self.library.scenarios)
        scenario = self.library.scenarios[scenario_id]
        if persona_id is not None and persona_id not in scenario.personas:
            raise NotFound(f"persona for {scenario_id}", persona_id, scenario.personas)
        if case_id is not None and case_id not in scenario.cases:
            raise NotFound(f"case of {scenario_id}", case_id, scenario.cases)

    # the call

    def rehearse(self, scenario_id: str, persona_id: str | None = None, case_id: str | None = None,
                 seed: int | None = None, choices: tuple[str, ...] = ()) -> Call:
        """A call that is kept nowhere: for scripts, and for the terminal."""
        key = self._cast(scenario_id, persona_id, case_id)
        return replay(self._stage(self.library, *key), self._seed(seed), choices)

    def start(self, scenario_id: str, persona_id: str | None = None, case_id: str | None = None, seed: int | None = None) -> str:
        """Begin a call and return its id. What is not named is drawn by chance."""
        scenario, persona, case = self._cast(scenario_id, persona_id, case_id)
        call_id = secrets.token_urlsafe(9)
        self._store.add_library(self.library.hash, self._files)
        self._store.add_call(CallRecord(call_id, self.library.hash, scenario, persona, case, self._seed(seed), self._now()))
        return call_id

    def call(self, call_id: str) -> CallView:
        """The call as it stands."""
        record = self._store.call(call_id)
        call = self._replayed(record)
        self._close(record, call)
        return screen.show(record, call)

    def choose(self, call_id: str, choice_id: str, version: int) -> CallView:
        """Make a choice on the screen of a given version (choices made so far). One made on an older screen changes nothing."""
        record = self._store.call(call_id)
        if version != len(record.choices):
            return self.call(call_id)
        after = step(self._replayed(record), choice_id)
        if self._store.append(call_id, version, choice_id, self._now()):
            self._remember(call_id, after)
        return self.call(call_id)

    def debrief(self, call_id: str) -> DebriefView:
        """The filled scorecard of a call and all that explains it."""
        record = self._store.call(call_id)
        call = self._replayed(record)
        self._close(record, call)
        record = self._store.call(call_id)
        library = self._library(record.library)
        return debrief.show(library, record, call, evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace))

    def history(self) -> tuple[CallRow, ...]:
        """All calls of this machine, newest first."""
        rows = []
        for record, finish in self._store.calls():
            scenario = self.library.scenarios.get(record.scenario)
            persona = self.library.personas.get(record.persona)
            rows.append(CallRow(record.id, scenario.title if scenario else record.scenario, persona.title if persona else record.persona,
                                record.started_at, finish.ended_at if finish else None, finish.score if finish else None,
                                finish.passed if finish else None, finish.outcome if finish else None, len(record.choices)))
        return tuple(rows)

    # behind it

    def _cast(self, scenario_id: str, persona_id: str | None, case_id: str | None) -> tuple[str, str, str]:
        self._check(scenario_id, persona_id, case_id)
        scenario = self.library.scenarios[scenario_id]
        return scenario_id, persona_id or self._chance.choice(scenario.personas), case_id or self._chance.choice(list(scenario.cases))

    def _seed(self, seed: int | None) -> int:
        return self._chance.getrandbits(53) if seed is None else seed

    def _stage(self, library: Library, scenario: str, persona: str, case: str) -> Stage:
        key = (library.hash, scenario, persona, case)
        with self._lock:
            if key not in self._stages:
                self._stages[key] = set_stage(compile_call(library, scenario, persona, case))
            return self._stages[key]

    def _library(self, digest: str) -> Library:
        if digest == self.library.hash:
            return self.library
        loaded = load_files(self._store.library(digest))
        if loaded.library is None:
            raise NotFound("playable content any more for the call with library", digest[:12])
        return loaded.library

    def _replayed(self, record: CallRecord) -> Call:
        with self._lock:
            known = self._calls.get(record.id)
        if known is not None and known.choices == record.choices:
            return known
        stage = self._stage(self._library(record.library), record.scenario, record.persona, record.case)
        return self._remember(record.id, replay(stage, record.seed, record.choices))

    def _remember(self, call_id: str, call: Call) -> Call:
        with self._lock:
            self._calls[call_id] = call
            self._calls.move_to_end(call_id)
            while len(self._calls) > _REMEMBERED:
                self._calls.popitem(last=False)
        return call

    def _close(self, record: CallRecord, call: Call) -> None:
        if call.outcome is None or record.ended_at is not None:
            return
        library = self._library(record.library)
        evaluation = evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace)
        self._store.finish(record.id, Finish(self._now(), call.outcome, evaluation.score, evaluation.passed, evaluation.as_json()))
