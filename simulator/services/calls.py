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
from simulator.engine.call import Call, replay, step
from simulator.scoring.scorer import evaluate
from simulator.services import debrief, screen, statements
from simulator.services.repertoire import Repertoire
from simulator.services.shelf import reopen
from simulator.services.views import (
    AssumptionRow,
    Brief,
    CallRow,
    CallView,
    DebriefView,
    PersonaCard,
    ProofView,
    ScenarioCard,
)
from simulator.storage import Store

_REMEMBERED = 512


class CallService:
    """The use cases of a trainee, over one library and one store. Safe for any number of threads."""

    def __init__(
        self,
        library: Library,
        files: Mapping[str, str],
        store: Store,
        proofs: Mapping[str, ProofView] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        chance: random.Random | None = None,
    ) -> None:
        self.library, self._files, self._store, self._now = library, files, store, now
        self._proofs = proofs or {}
        self._today = Repertoire(library, chance)
        self._repertoires = {library.hash: self._today}
        self._calls: OrderedDict[str, Call] = OrderedDict()
        self._lock = RLock()

    # what there is to choose from

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        """All scenarios, easiest first."""
        return tuple(
            sorted(
                (self._card(name) for name in self.library.scenarios),
                key=lambda card: ("starter", "steady", "hard").index(card.level),
            )
        )

    def assumptions(self) -> tuple[AssumptionRow, ...]:
        """What we took the procedure to be where the guide is silent."""
        return statements.assumptions(self.library)

    def brief(self, scenario_id: str, persona_id: str | None = None) -> Brief:
        """What the agent knows before the call."""
        self._today.check(scenario_id, persona_id)
        scenario = self.library.scenarios[scenario_id]
        persona = self._persona(persona_id) if persona_id else None
        return Brief(
            self._card(scenario_id), persona, scenario.brief, self.library.vocabulary.company.name, scenario.counsel
        )

    def surprise(self) -> tuple[str, str]:
        """A scenario and persona drawn by chance, every pair alike."""
        return self._today.surprise()

    def _card(self, scenario_id: str) -> ScenarioCard:
        scenario = self.library.scenarios[scenario_id]
        return ScenarioCard(
            scenario.id,
            scenario.title,
            scenario.summary,
            scenario.level,
            scenario.direction,
            scenario.tags,
            tuple(self._persona(name) for name in scenario.personas),
            len(scenario.cases),
            statements.statements_of(self.library, scenario),
            self._proofs.get(scenario_id),
        )

    def _persona(self, persona_id: str) -> PersonaCard:
        persona = self.library.personas[persona_id]
        return PersonaCard(persona.id, persona.title, persona.about)

    # the call

    def start(
        self, scenario_id: str, persona_id: str | None = None, case_id: str | None = None, seed: int | None = None
    ) -> str:
        """Begin a call and return its id. What is not named is drawn by chance."""
        scenario, persona, case = self._today.cast(scenario_id, persona_id, case_id)
        call_id = secrets.token_urlsafe(9)
        self._store.add_library(self.library.hash, self._files)
        self._store.add_call(
            CallRecord(call_id, self.library.hash, scenario, persona, case, self._today.seed(seed), self._now())
        )
        return call_id

    def call(self, call_id: str) -> CallView:
        """The call as it stands."""
        record = self._store.call(call_id)
        call = self._replayed(record)
        self._close(record, call)
        return screen.show(record, call)

    def choose(self, call_id: str, choice_id: str, version: int) -> CallView:
        """Make a choice on a screen of some version (choices made so far). On an older screen it changes nothing."""
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
        library = self._repertoire(record.library).library
        return debrief.show(
            library, record, call, evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace)
        )

    def history(self) -> tuple[CallRow, ...]:
        """All calls of this machine, newest first."""
        rows = []
        for record, finish in self._store.calls():
            scenario = self.library.scenarios.get(record.scenario)
            persona = self.library.personas.get(record.persona)
            rows.append(
                CallRow(
                    record.id,
                    scenario.title if scenario else record.scenario,
                    persona.title if persona else record.persona,
                    record.started_at,
                    finish.ended_at if finish else None,
                    finish.score if finish else None,
                    finish.passed if finish else None,
                    self._means(finish.outcome) if finish else None,
                    len(record.choices),
                )
            )
        return tuple(rows)

    # behind it

    def _means(self, outcome: str) -> str:
        """An outcome in words; that of a library long gone as it was named then."""
        known = self.library.vocabulary.outcomes.get(outcome)
        return known.means if known else outcome

    def _repertoire(self, digest: str) -> Repertoire:
        """The content a call was played with: today's, or what was kept then."""
        with self._lock:
            if digest not in self._repertoires:
                self._repertoires[digest] = Repertoire(self._library(digest))
            return self._repertoires[digest]

    def _library(self, digest: str) -> Library:
        library = reopen(self._store.library(digest))
        if library is None:
            raise NotFound("playable content any more for the call with library", digest[:12])
        return library

    def _replayed(self, record: CallRecord) -> Call:
        with self._lock:
            known = self._calls.get(record.id)
        if known is not None and known.choices == record.choices:
            return known
        stage = self._repertoire(record.library).stage(record.scenario, record.persona, record.case)
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
        library = self._repertoire(record.library).library
        evaluation = evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace)
        self._store.finish(
            record.id, Finish(self._now(), call.outcome, evaluation.score, evaluation.passed, evaluation.as_json())
        )
