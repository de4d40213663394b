"""Do scenario and persona fit: is every cue answered, every placeholder filled, every case on the right line?"""

from collections.abc import Iterable, Iterator, Mapping

from simulator.content.assembly.lexicon import OPEN_CUES
from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.assembly.spoken import silent, spoken, texts_of, words_of
from simulator.content.checks.unfilled import check_placeholders
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings, meant
from simulator.domain.persona import Persona
from simulator.domain.placeholders import known_placeholders, placeholders_in
from simulator.domain.scenario import Scenario
from simulator.domain.vocabulary import Vocabulary


def check_pairs(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Findings R314, R318, R321, R332, P414, S501, S506, S509 and S511 to S514.

    Over all lines of all personas, all scenarios, and each scenario with each persona that is whole.
    """
    phrases = dict.fromkeys(
        (*OPEN_CUES, *(name for scenario in drafts.scenarios.values() for name in scenario.phrases))
    )
    for name, persona in drafts.personas.items():
        for path, text in spoken(persona):
            yield from check_placeholders(vocabulary, drafts.document("persona", name), path, text, phrases)
    blanks = {name: _blanks(persona) for name, persona in drafts.resolved_personas.items()}
    for scenario in drafts.scenarios.values():
        yield from _Fit(drafts, vocabulary, scenario, blanks).findings()


def _blanks(persona: Persona) -> tuple[str, ...]:
    """The placeholders in all that somebody can say."""
    return tuple(dict.fromkeys(blank for _, text in spoken(persona) for blank in placeholders_in(text)))


def misfits(drafts: ResolvedDrafts, vocabulary: Vocabulary, scenario: Scenario, persona: str) -> Findings:
    """The errors there would be if a persona that is whole were the only one in a scenario; none: they fit."""
    alone = scenario.model_copy(update={"personas": (persona,)})
    blanks = {persona: _blanks(drafts.resolved_personas[persona])}
    yield from (item for item in _Fit(drafts, vocabulary, alone, blanks).pair() if item.severity == "error")


def cues(scenario: Scenario, persona: Persona) -> Mapping[str, str]:
    """State of a persona to the customer act it puts to the trainee in this scenario; endings are left out."""
    filled = scenario.cues.model_dump()
    return {
        name: filled.get(state.cue, state.cue)
        for name, state in persona.states.items()
        if not state.final and state.cue is not None
    }


class _Fit:
    """One scenario with everyone it brings to the phone."""

    def __init__(
        self,
        drafts: ResolvedDrafts,
        vocabulary: Vocabulary,
        scenario: Scenario,
        blanks: Mapping[str, tuple[str, ...]],
    ) -> None:
        """`blanks`: persona to the placeholders in all that they can say."""
        self.blanks = blanks
        self.vocabulary, self.scenario, self.scenarios = vocabulary, scenario, drafts.scenarios.values()
        self.document: Document = drafts.document("scenario", scenario.id)
        self.whole = drafts.resolved_scenarios[scenario.id]
        self.answers_known = all(name in drafts.shared for name in scenario.uses)
        self.needs_answers = bool(self.whole.responses) or not drafts.moves.moves
        self.people = {
            name: drafts.resolved_personas[name] for name in dict.fromkeys(scenario.personas) if drafts.is_whole(name)
        }
        self.drafts = drafts
        self.all_named = all(name in drafts.ids("personas") for name in scenario.personas)
        self.all_known = len(self.people) == len(set(scenario.personas))

    def findings(self) -> Findings:
        yield from self._scenario()
        yield from self.pair()

    def pair(self) -> Findings:
        """What only the people of the scenario can be blamed for."""
        yield from self._people()
        yield from self._cues()
        yield from self._lines_of_the_phone()
        yield from self._phrases()

    def _scenario(self) -> Findings:
        for name, case in self.scenario.cases.items():
            yield from check_placeholders(self.vocabulary, self.document, ("cases", name, "note"), case.note or "")
        for where, table in words_of(self.scenario):
            for name, lines in table.items():
                more = self.scenario.phrases if where == ("lines",) else ()
                for path, text in texts_of((*where, name), lines):
                    yield from check_placeholders(self.vocabulary, self.document, path, text, more)
                moods = silent(lines)
                if moods:
                    message = f"`{name}` has no words for the customer {moods}."
                    yield self.document.finding("P414", (*where, name), message, "Add an `any:` line.", key=True)
        yield from self._tellings()
        states = {name for person in self.people.values() for name in person.states}
        for name in self.scenario.lines:
            if name not in states and self.all_known:
                message = f"No persona of this scenario has a state `{name}`."
                fix = meant(name, states, "Name one of their states, or take these lines out.")
                yield self.document.finding("R318", ("lines", name), message, fix, key=True)

    def _tellings(self) -> Findings:
        for who, phrases in self.scenario.tellings.items():
            if who not in self.scenario.personas and (who not in self.drafts.personas or self.all_named):
                message = f"`{who}` is not among the personas of this scenario."
                fix = meant(who, self.scenario.personas, "Name one of them, or take this telling out.")
                yield self.document.finding("R332", ("tellings", who), message, fix, key=True, warn=True)
            yield from self._no_phrases(("tellings", who), phrases, f" for `{who}`")
        for told, phrases in self.scenario.once_told.items():
            yield from self._no_phrases(("once_told", told), phrases, "")

    def _no_phrases(self, path: KeyPath, phrases: Iterable[str], who: str) -> Findings:
        for name in phrases:
            if name not in self.scenario.phrases and name not in self.scenario.given_texts:
                message = f"There is no phrase `{name}` in this scenario{who} to put in other words."
                fix = meant(name, self.scenario.phrases, "Name one of `phrases`, or take it out.")
                yield self.document.finding("R332", (*path, name), message, fix, key=True, warn=True)

    def _people(self) -> Findings:
        for index, name in enumerate(self.scenario.personas):
            if name in self.scenario.personas[:index]:
                yield self.document.finding("S514", ("personas", index), f"`{name}` stands here twice.", "Keep one.")
            if name in self.people and self.people[name].pattern:
                message = f"`{name}` is a pattern; nobody can be on the phone as a pattern."
                yield self.document.finding("S509", ("personas", index), message, "Name a persona that is like it.")

    def _cues(self) -> Findings:
        put: dict[str, list[str]] = {}
        for name, person in self.people.items():
            for cue in dict.fromkeys(cues(self.whole, person).values()):
                put.setdefault(cue, []).append(name)
        for cue, names in put.items():
            if not self.needs_answers or not self.answers_known:
                continue
            if cue in self.vocabulary.acts and cue not in self.whole.responses:
                message = f"There is no answer to `{cue}`, which {_all(names)} can put."
                fix = f"Add answers under `responses:`, `{cue}:`, or use a shared file that has them."
                yield self.document.finding("S501", self._source(cue, names), message, fix)
        for cue in self.scenario.responses:
            if self.people and self.all_known and cue not in put and cue in self.vocabulary.acts:
                message = f"No persona of this scenario ever puts `{cue}`."
                fix = "Take these answers out, or add a persona who does."
                yield self.document.finding("S506", ("responses", cue), message, fix, key=True, warn=True)

    def _source(self, cue: str, names: list[str]) -> KeyPath:
        open_cue = next((name for name in OPEN_CUES if getattr(self.whole.cues, name) == cue), None)
        return ("cues", open_cue) if open_cue else ("personas", self.scenario.personas.index(names[0]))

    def _lines_of_the_phone(self) -> Findings:
        for case_name, case in self.scenario.cases.items():
            line = case.facts.get("line")
            elsewhere = [name for name, person in self.people.items() if person.line != line]
            if not elsewhere or line not in ("customer", "third_party"):
                continue
            if len(elsewhere) == len(self.people):
                path: KeyPath = ("cases", case_name, "facts", "line")
                message = f"The case `{case_name}` is on the line `{line}`, and no persona of this scenario is."
                yield self.document.finding("S511", path, message, "Pair personas with cases of their own line.")
                continue
            for name in elsewhere:
                path = ("personas", self.scenario.personas.index(name))
                message = f"`{name}` is on the line `{self.people[name].line}`, and the case `{case_name}` is not."
                yield self.document.finding("S511", path, message, "Pair personas with cases of their own line.")

    def _phrases(self) -> Findings:
        filled = {*known_placeholders(self.vocabulary), *self.scenario.phrases}
        wanted: dict[str, list[str]] = {}
        for name in self.people:
            for blank in self.blanks[name]:
                wanted.setdefault(blank, []).append(name)
        phrases = {*OPEN_CUES, *(name for other in self.scenarios for name in other.phrases)}
        for name in wanted:
            if name in phrases and name not in filled:
                message = f"{_all(wanted[name], start=True)} says `{{{name}}}`, and this scenario has no words for it."
                fix = f"Add `{name}: [...]` under `phrases`."
                yield self.document.finding("S513", self._said_by(wanted[name]), message, fix, key=True)
        said = (blank for text in self._texts() for blank in placeholders_in(text))
        spoken_of = {*wanted, *said}
        for name, field in self.vocabulary.desk.account.items():
            if name in spoken_of and name not in self.scenario.account and all(way.kind is None for way in field.ways):
                message = f"Somebody here speaks of `{{{name}}}`, and this account draws none."
                fix = f"Add `{name}: [...]` under `account`."
                yield self.document.finding("S512", ("account",), message, fix, key=True)

    def _said_by(self, names: list[str]) -> KeyPath:
        """Where words for what these personas say are missing: at a persona who came by itself, if only such say it."""
        places: list[KeyPath] = [("personas", self.scenario.personas.index(name)) for name in names]
        here = self.document.location().file
        return ("phrases",) if any(self.document.location(place).file == here for place in places) else places[0]

    def _texts(self) -> Iterator[str]:
        """Everything this scenario brings to say, on either side."""
        for _, table in words_of(self.scenario):
            yield from (text for lines in table.values() for texts in lines.values() for text in texts)
        for options in self.whole.responses.values():
            for response in options:
                spiel = self.vocabulary.spiels.get(response.spiel or "")
                yield spiel.text if spiel else response.text or ""


def _all(names: list[str], *, start: bool = False) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:3])
    return shown if len(names) <= 3 else f"{'Each' if start else 'each'} of {shown} and {len(names) - 3} more"
