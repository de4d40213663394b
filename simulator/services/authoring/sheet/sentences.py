"""The closed-world sheet: every sentence that can ever be said in a scenario, for somebody to read and sign.

The customer says nothing that is not written in a file, and neither can the trainee: so the sheet is complete. It is
gathered from the same plans that calls are played from; a test plays calls and looks every sentence up.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from simulator.content.reading.reader import Document
from simulator.domain.base import Lines
from simulator.domain.desk import TODAY, Given
from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.domain.persona import Persona
from simulator.domain.placeholders import PLACEHOLDERS, placeholders_in
from simulator.domain.scenario import Response, Scenario
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan, Rule
from simulator.services.authoring.diagram.conditions import in_words, plain
from simulator.services.authoring.sheet.written import Place, written_in

By = Literal["trainee", "customer"]


@dataclass
class Sentence:
    """One sentence as written, placeholders and all, with every place where it can be said."""

    by: By
    text: str
    where: set[str] = field(default_factory=set)
    moods: set[str] = field(default_factory=set)
    personas: set[str] = field(default_factory=set)
    cases: set[str] = field(default_factory=set)
    acts: set[str] = field(default_factory=set)
    statements: set[str] = field(default_factory=set)
    answers: set[str] = field(default_factory=set)
    standing: set[str] = field(default_factory=set)
    performs: tuple[str, ...] = ()
    """What an answer does, in order."""
    mistake: str = ""
    why: str = ""
    instead: str = ""
    places: tuple[Place, ...] = ()
    """Where it is written, for sheets that come back."""

    @property
    def id(self) -> str:
        """Stays the same as long as the sentence does, wherever it moves."""
        digest = hashlib.sha256(f"{self.by}\0{self.text}".encode("utf-8", "surrogatepass")).hexdigest()
        return f"{self.by[0].upper()}-{digest[:8]}"


@dataclass(frozen=True)
class Sheet:
    """Everything that can be said in one scenario, and what fills its placeholders."""

    scenario: Scenario
    library: str
    sentences: tuple[Sentence, ...]
    placeholders: Mapping[str, str]

    def by(self, who: By) -> tuple[Sentence, ...]:
        """What one side can say."""
        return tuple(item for item in self.sentences if item.by == who)


def sheet(library: Library, scenario_id: str, documents: Mapping[str, Document] | None = None) -> Sheet:
    """The sheet of a scenario, over all its personas and cases. Raises NotFound.

    `documents`: the files that it is written in (`written.documents_of`), where it is to say in which place.
    """
    if scenario_id not in library.scenarios:
        raise NotFound("scenario", scenario_id, library.scenarios)
    scenario = library.scenarios[scenario_id]
    gathered = _Gathering(scenario)
    for persona in scenario.personas:
        for case in scenario.cases:
            gathered.take(compile_call(library, scenario_id, persona, case))
    written = written_in(documents or {})
    for item in gathered.found.values():
        item.places = written.get((item.by, item.text), ())
    ordered = sorted(gathered.found.values(), key=lambda item: (item.by != "trainee", min(item.where), item.text))
    return Sheet(scenario, library.hash, tuple(ordered), _placeholders(library, scenario, ordered))


class _Gathering:
    """Sentences found so far; one that is said in several places is one sentence."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.found: dict[tuple[By, str], Sentence] = {}

    def take(self, plan: Plan) -> None:
        persona = plan.persona
        for state in plan.states.values():
            self._lines(plan, f"{plain(state.id)} ({plain(state.cue)})", state.says, state.cue)
        for rules in plan.rules.values():
            for rule in rules:
                if rule.says is not None:
                    self._lines(plan, _where(persona, rule), rule.says, rule.does)
        for where, lines in (
            ("while the trainee works on the desk", persona.waits),
            ("when nothing said was an answer", persona.ignored),
            ("cutting into a long answer", persona.interrupts),
            ("out of words for what was asked before", persona.repeats),
            *((f"in answer to {', '.join(map(plain, reply.to))}", reply.says) for reply in persona.replies),
        ):
            self._lines(plan, where, lines or {}, None)
        for name, lines in plan.phrases.items():
            self._lines(plan, f"wherever {{{name}}} stands", lines, None)
        for told, phrases in plan.scenario.once_told.items():
            for name, lines in phrases.items():
                self._lines(plan, f"wherever {{{name}}} stands, after {plain(told)}", lines, None)
        for cue in dict.fromkeys(state.cue for state in plan.states.values() if not state.final):
            for choice in plan.answers[cue]:
                if choice.response is not None:
                    self._answer(plan, cue, choice.response, choice.text, choice.acts)

    def _lines(self, plan: Plan, where: str, lines: Lines, act: str | None) -> None:
        for band, texts in lines.items():
            for text in texts:
                item = self._sentence("customer", text, where, plan)
                item.moods.add(band)
                item.acts |= {act} if act else set()

    def _answer(self, plan: Plan, cue: str, response: Response, text: str, acts: tuple[str, ...]) -> None:
        item = self._sentence("trainee", text, f"in answer to {plain(cue)}", plan)
        item.acts |= {*acts}
        item.answers.add(response.id)
        item.standing |= {*_standing(response)}
        item.performs, item.mistake = acts, response.mistake or ""
        item.why, item.instead = response.why_not or "", response.instead or ""
        if response.spiel is not None:
            item.statements.add(plan.vocabulary.spiels[response.spiel].statement)

    def _sentence(self, by: By, text: str, where: str, plan: Plan) -> Sentence:
        item = self.found.setdefault((by, text), Sentence(by, text))
        item.where.add(where)
        item.personas.add(plan.key[1])
        item.cases.add(plan.key[2])
        return item


def _where(persona: Persona, rule: Rule) -> str:
    """Where a reaction stands in the persona, as its author wrote it."""
    state, event, index = rule.key.split("/")
    on = persona.anywhere if state == "anywhere" else persona.states[state].on
    condition = in_words(on[event][int(index)].when)
    return f"{plain(state)}, on {plain(event)}" + (f" ({condition})" if condition else "")


def _standing(response: Response) -> Iterator[str]:
    if response.why_not is not None:
        yield f"wrong on purpose, {plain(response.mistake or 'mistake')}: {response.why_not}"
    for wrong in response.wrong_when:
        yield f"wrong with {in_words(wrong.when)}: {wrong.why}"
    if response.why_not is None and not response.wrong_when:
        yield "right"


def _placeholders(library: Library, scenario: Scenario, sentences: Iterable[Sentence]) -> Mapping[str, str]:
    """Placeholders, several of a kind together, to what fills them; those that nobody here says left out."""
    company, desk = library.vocabulary.company, library.vocabulary.desk
    means = {item.name: item.means for item in PLACEHOLDERS}
    means |= {"agent": ", ".join(company.agent_names), "company": company.name, TODAY: "the date of the call"}
    means |= {name: field.means for name, field in desk.account.items()}
    means |= {name: " / ".join(map(str, given)) for name, given in scenario.account.items() if _are_texts(given)}
    said = {name.partition(".")[0] for item in sentences for name in placeholders_in(item.text)}
    alike: dict[str, list[str]] = {}
    for name, filled in means.items():
        if name.partition(".")[0] in said:
            alike.setdefault(filled, []).append(name)
    return {", ".join(names): filled for filled, names in alike.items()} | dict(company.departments)


def _are_texts(given: Given) -> bool:
    return isinstance(given[0], str)
