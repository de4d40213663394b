"""Taking calls: start, choose, look, debrief. A choice is on the disk before the customer answers."""

import random
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from threading import Lock

from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.domain.record import Aid, AidKind
from simulator.engine.call import step
from simulator.proof.graph import TooLarge
from simulator.services import comparing, debrief, guidance, learning, saying, screen, statements, support, worked
from simulator.services.analyse import AnalysedTurn, analyse_call
from simulator.services.keeping import Keeping
from simulator.services.kept import Kept
from simulator.services.recall import LONGEST
from simulator.services.views import (
    AssumptionRow,
    Brief,
    CallRow,
    CallView,
    CompareView,
    DebriefView,
    LearnView,
    PersonaCard,
    ProofView,
    ScenarioCard,
    WorkedView,
)
from simulator.services.way import course
from simulator.storage import Store

_TOO_MANY = "This call can go in too many ways to look at all of them"


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
        self.library = library
        self._keeping = Keeping(library, files, store, now, chance)
        self._today = self._keeping.today
        self._proofs = proofs or {}
        self._cards: dict[str, ScenarioCard] = {}
        self._assessing = Lock()

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
        """What the agent knows before the call, and how much support it can be taken with."""
        self._today.check(scenario_id, persona_id)
        scenario = self.library.scenarios[scenario_id]
        return Brief(
            self._card(scenario_id),
            self._persona(persona_id) if persona_id else None,
            scenario.brief,
            self.library.vocabulary.company.name,
            scenario.counsel,
            support.cards(self._keeping.attempts(scenario_id)),
        )

    def surprise(self) -> tuple[str, str]:
        """A scenario and persona drawn by chance, every pair alike."""
        return self._today.surprise()

    def _card(self, scenario_id: str) -> ScenarioCard:
        """Made once: which statements a scenario teaches takes a while to find out, and the library does not change."""
        if scenario_id not in self._cards:
            self._cards[scenario_id] = self._made(scenario_id)
        return self._cards[scenario_id]

    def _made(self, scenario_id: str) -> ScenarioCard:
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
        self,
        scenario_id: str,
        persona_id: str | None = None,
        case_id: str | None = None,
        seed: int | None = None,
        *,
        level: str = "practice",
        recall: bool = False,
    ) -> str:
        """Begin a call and return its id. What is not named is drawn by chance; an assessment draws what was not met.

        An assessment that is still open is gone on with: leaving the page does not start it afresh. Raises NotFound.
        """
        wanted = support.known(level)
        if wanted == "worked":
            return self.demonstrate(scenario_id, persona_id)
        if wanted == "assessment":
            with self._assessing:  # asked for twice at once, it is one
                return self._assess(scenario_id, persona_id)
        cast = self._today.cast(scenario_id, persona_id, case_id)
        return self._keeping.add(cast, self._today.seed(seed), level=wanted, recall=recall)

    def _assess(self, scenario_id: str, persona_id: str | None) -> str:
        self._today.check(scenario_id, persona_id)
        attempts = self._keeping.attempts(scenario_id)
        for record, finish in attempts:
            if record.level == "assessment" and finish is None:
                return record.id
        scenario = self.library.scenarios[scenario_id]
        personas = (persona_id,) if persona_id else scenario.personas
        pairs = [(persona, case) for persona in personas for case in scenario.cases]
        persona, case = self._today.pick(support.unseen(pairs, attempts))
        return self._keeping.add((scenario_id, persona, case), self._today.seed(None), level="assessment")

    def demonstrate(self, scenario_id: str, persona_id: str | None = None) -> str:
        """A worked example of a call, to be watched; returns its id.

        Raises NoSupport where the call has too many courses to find the perfect one.
        """
        cast = self._today.cast(scenario_id, persona_id, None)
        seed = self._today.seed(None)
        try:
            perfect = course(self.library, self._today.analyst(*cast), self._today.rehearse(*cast, seed))
        except TooLarge:
            raise support.NoSupport(f"{_TOO_MANY}, so its perfect course cannot be shown. Take it yourself.") from None
        return self._keeping.add(cast, seed, level="worked", choices=perfect.choices)

    def worked(self, call_id: str) -> WorkedView:
        """The worked example with this id. Raises NotFound for other calls: none is explained while it goes on."""
        kept = self._keeping.kept(call_id)
        if kept.record.level != "worked":
            raise NotFound("worked example", call_id)
        return worked.example(kept)

    def watched(self, call_id: str) -> None:
        """A worked example was watched to its end."""
        self._keeping.closed(call_id, watched=True)

    def call(self, call_id: str) -> CallView:
        """The call as it stands."""
        kept = self._keeping.closed(call_id)
        return screen.show(kept, guidance.hint(kept), guidance.feedback(kept), saying.recall_view(kept))

    def choose(self, call_id: str, choice_id: str, version: int) -> CallView:
        """Make a choice on a screen of some version (choices made so far). On an older screen it changes nothing."""
        kept = self._keeping.kept(call_id)
        if version == len(kept.record.choices):
            self._keeping.append(kept, step(kept.call, choice_id))
        return self.call(call_id)

    def hint(self, call_id: str, version: int) -> CallView:
        """A hint for the next choice: the principle, and asked again, the words. On an older screen: nothing.

        Raises NoSupport where the call is not a guided one, or has too many courses to look ahead.
        """
        kept = self._keeping.kept(call_id)
        if kept.record.level != "guided":
            raise support.NoSupport("Hints belong to guided calls. In a practice call you can ask for help first.")
        if not kept.call.ended and kept.ahead is None:
            raise support.NoSupport(f"{_TOO_MANY}, so there is no hint for it.")
        asked = {aid.kind for aid in kept.aids if aid.seq == version}
        self._aid(kept, version, "wording" if "principle" in asked else "principle")
        return self.call(call_id)

    def more_help(self, call_id: str) -> CallView:
        """From here on a practice call is a guided one. Raises NoSupport for an assessment."""
        kept = self._keeping.kept(call_id)
        if kept.record.level == "assessment":
            raise support.NoSupport("An assessment is taken without help. Take the call as a guided one afterwards.")
        if kept.record.level == "practice":
            self._aid(kept, len(kept.record.choices), "guided")
        return self.call(call_id)

    def say(self, call_id: str, version: int, text: str) -> CallView:
        """Keep what the trainee would say, before any answer is shown. It is never graded."""
        words = _legible(text)
        if words:
            self._aid(self._keeping.kept(call_id), version, "typed", words)
        return self.call(call_id)

    def reveal(self, call_id: str, version: int) -> CallView:
        """Show the answers without typing first."""
        self._aid(self._keeping.kept(call_id), version, "shown")
        return self.call(call_id)

    def _aid(self, kept: Kept, version: int, kind: AidKind, text: str = "") -> None:
        if version == len(kept.record.choices) and not kept.call.ended:
            self._keeping.add_aid(kept.record.id, Aid(version, kind, text, self._keeping.now()))

    # looking back

    def debrief(self, call_id: str) -> DebriefView:
        """The filled scorecard of a call and all that explains it."""
        kept = self._looked_back_on(call_id)
        return debrief.show(kept, self._keeping.around(kept))

    def _looked_back_on(self, call_id: str) -> Kept:
        """A call as it stands. Raises NoSupport for an assessment that goes on: all that is said of it helps."""
        kept = self._keeping.closed(call_id)
        if kept.record.level == "assessment" and not kept.call.ended:
            raise support.NoSupport("An assessment can be looked back on once it has ended.")
        return kept

    def analyse(self, call_id: str) -> tuple[AnalysedTurn, ...]:
        """Every turn of a call, with what it was worth."""
        kept = self._looked_back_on(call_id)
        return analyse_call(kept.analyst, kept.call)

    def branch(self, call_id: str, number: int) -> str:
        """Go on differently from turn `number` of a call, with the same customer; returns the id of the branch.

        From a finished call, or from a guided one whose last choice is taken back. Raises NoSupport otherwise.
        """
        kept = self._keeping.kept(call_id)
        if not kept.call.ended and kept.record.level != "guided":
            raise support.NoSupport("A call can be gone on with differently once it has ended.")
        return self._keeping.add_branch(kept, number)

    def learn(self, call_id: str) -> LearnView:
        """The turns of a finished call that were mistakes or blunders, to be asked again."""
        return learning.lessons(self._looked_back_on(call_id))

    def compare(self, call_id: str) -> CompareView:
        """A call and its branches side by side; for a branch, with the call it left."""
        return comparing.side_by_side(self._keeping.family(self._looked_back_on(call_id)))

    def share(self, call_id: str) -> str:
        """The token of the permanent link to a call's debrief."""
        return self._keeping.share(self._looked_back_on(call_id).record.id)

    def record(self, token: str) -> DebriefView:
        """The debrief that was shared under a token. Raises NotFound."""
        return self.debrief(self._keeping.shared(token))

    def history(self) -> tuple[CallRow, ...]:
        """The latest calls of this machine, newest first; worked examples and choices taken back are none."""
        return tuple(self._keeping.rows())


def _legible(text: str) -> str:
    """Words as they can be kept and shown: no control or half characters, and nothing at all if none can be seen."""
    kinds = [unicodedata.category(sign) for sign in text]
    if all(kind[0] in "CZ" for kind in kinds):
        return ""
    plain = (" " if kind in ("Cc", "Cs") else sign for sign, kind in zip(text, kinds, strict=True))
    return " ".join("".join(plain).split())[:LONGEST].rstrip()
