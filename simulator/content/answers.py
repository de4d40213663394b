"""Do scenario and persona fit: is every cue answered, every blank filled, every answer well formed?"""

import re
from collections.abc import Iterable, Iterator, Mapping

from simulator.content.drafts import Drafts
from simulator.content.reader import Document, Path
from simulator.content.references import ROLES
from simulator.content.resolve import resolve_persona, resolve_scenario, response_sets, written_in
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.base import Lines, Mood, lines_for
from simulator.domain.persona import Outcome, Persona
from simulator.domain.scenario import Response, Scenario
from simulator.domain.vocabulary import Vocabulary

Findings = Iterator[Diagnostic]
BLANK = re.compile(r"\{([^{}]*)\}")
ACCOUNT_BLANKS = (
    "customer", "customer.name", "customer.last_name", "customer.address", "customer.phone", "customer.he_she", "customer.him_her",
    "customer.his_her", "agent", "company", "month", "issue", "balance", "days_past_due",
)
"""Placeholders that the generated account and the company fill; departments come on top, by id."""


def blanks(text: str) -> tuple[str, ...]:
    """The placeholders in a text, in order."""
    return tuple(BLANK.findall(text))


def check_answers(drafts: Drafts, vocabulary: Vocabulary) -> Findings:
    """All response files, all scenarios, all pairs of scenario and persona."""
    for document, responses in response_sets(drafts).values():
        for cue, options in responses.items():
            yield from _set(vocabulary, document, ("responses", cue), cue, options)
    for scenario in drafts.scenarios.values():
        yield from _scenario(drafts, vocabulary, scenario)
    yield from _spiel_blanks(drafts, vocabulary)


def _set(vocabulary: Vocabulary, document: Document, path: Path, cue: str, options: tuple[Response, ...]) -> Findings:
    if len(options) < 3:
        yield document.finding("S502", path, f"There are only {len(options)} answers to `{cue}`.", "Offer three or four: one right, the others real mistakes.", key=True, warn=True)
    for index, response in enumerate(options):
        here: Path = (*path, index)
        if (response.spiel is None) == (response.text is None) or (response.text is not None) != bool(response.acts):
            yield document.finding("S503", here, f"`{response.id}` needs either a spiel, or own text with its acts.", "Give `spiel: ...`, or both `text` and `acts`.")
        if (response.why_not is None) != (response.mistake is None):
            yield document.finding("S504", here, f"`{response.id}` gives only one of `why_not` and `mistake`.", "A wrong answer says why it is wrong and which kind of mistake it is.")
        for at, name in enumerate(response.acts):
            if name in vocabulary.acts and vocabulary.acts[name].is_action:
                yield document.finding("S510", (*here, "acts", at), f"`{name}` is done on the desk, not said.", "Leave it to the button, and name what the words do.")
        for name in blanks(response.text or ""):
            yield from _known_blank(vocabulary, document, (*here, "text"), name)
    texts = [response.text for response in options if response.text]
    for text in {text for text in texts if texts.count(text) > 1}:
        yield document.finding("S508", path, f"Two answers to `{cue}` read the same: “{text[:40]}…”.", "Let each answer say something of its own.", key=True)


def _known_blank(vocabulary: Vocabulary, document: Document, path: Path, name: str, more: Iterable[str] = ()) -> Findings:
    known = [*ACCOUNT_BLANKS, *vocabulary.company.departments, *more]
    if name not in known:
        yield document.finding("R314", path, f"Nothing fills the blank `{{{name}}}`.", meant(name, known, f"Known: {', '.join(known)}."))


def _spiel_blanks(drafts: Drafts, vocabulary: Vocabulary) -> Findings:
    document = drafts.documents["scorecards/spiels.yaml"]
    for spiel in vocabulary.spiels.values():
        for name in blanks(spiel.text):
            yield from _known_blank(vocabulary, document, ("spiels", spiel.id, "text"), name)


def _scenario(drafts: Drafts, vocabulary: Vocabulary, scenario: Scenario) -> Findings:
    document = drafts.document("scenario", scenario.id)
    whole = resolve_scenario(drafts, scenario)
    yield from _unique(drafts, document, whole)
    yield from _phrases(vocabulary, document, scenario)
    for name, case in scenario.cases.items():
        if case.note:
            for blank in blanks(case.note):
                yield from _known_blank(vocabulary, document, ("cases", name, "note"), blank)
    heard: set[str] = set()
    for index, name in enumerate(scenario.personas):
        if name not in drafts.personas:
            continue
        persona = resolve_persona(drafts, name)
        heard |= set(cues(whole, persona).values())
        yield from _pair(drafts, vocabulary, document, whole, persona, ("personas", index))
    for cue in scenario.responses:
        if heard and cue not in heard:
            yield document.finding("S506", ("responses", cue), f"No persona of this scenario ever puts `{cue}`.", "Take these answers out, or add a persona who does.", key=True, warn=True)


def _unique(drafts: Drafts, document: Document, scenario: Scenario) -> Findings:
    seen: dict[str, str] = {}
    for cue, options in scenario.responses.items():
        for index, response in enumerate(options):
            if response.id in seen:
                path: Path = ("responses", cue, index, "id")
                own = document if document.has(path) else next(drafts.document("shared", name) for name in scenario.uses if drafts.document("shared", name).has(path))
                yield own.finding("S507", path, f"In `{scenario.id}` two answers are called `{response.id}`; the other is under `{seen[response.id]}`.", "Give each answer its own id.")
            seen[response.id] = cue


def cues(scenario: Scenario, persona: Persona) -> Mapping[str, str]:
    """State to the cue it puts in this scenario, endings left out."""
    roles = scenario.cues.model_dump()
    return {name: roles.get(state.cue, state.cue) for name, state in persona.states.items() if not state.final and state.cue is not None}


def _pair(drafts: Drafts, vocabulary: Vocabulary, document: Document, scenario: Scenario, persona: Persona, path: Path) -> Findings:
    if persona.pattern:
        yield document.finding("S509", path, f"`{persona.id}` is a pattern; nobody can be on the phone as a pattern.", "Name a persona that is like it.")
    for name, cue in cues(scenario, persona).items():
        if cue not in scenario.responses:
            yield document.finding("S501", path, f"`{persona.id}` can put `{cue}` (in state `{name}`), and this scenario has no answer to it.",
                                   f"Add answers under `responses: {cue}:`, or use a shared file that has them.")
    for name, case in scenario.cases.items():
        if case.facts.get("line", persona.line) != persona.line:
            yield document.finding("S511", path, f"`{persona.id}` is on the {persona.line} line, the case `{name}` is not.", "Pair personas with cases of their own line.")
    for where, lines in _spoken(persona):
        for name in _blanks_of(lines):
            if name in scenario.phrases:
                continue
            owner, at = written_in(drafts, persona.id, where)
            found = list(_known_blank(vocabulary, owner, at, name, scenario.phrases))
            for finding in found:
                yield document.finding("R314", path, f"`{persona.id}` says `{{{name}}}` (in {'/'.join(map(str, where))}), and this scenario has no phrase for it.",
                                       finding.fix.replace("Known:", "Add it under `phrases`, or use one of:"))
        if "issue" in _blanks_of(lines) and not scenario.account.issues:
            yield document.finding("S512", ("account",), f"`{persona.id}` speaks of {{issue}}, and the account draws none.", "Add `issues: [...]` under `account`.")


def _spoken(persona: Persona) -> Iterator[tuple[Path, Lines]]:
    for key in ("ignored", "waits", "interrupts"):
        lines = getattr(persona, key)
        if lines is not None:
            yield (key,), lines
    for event, outcomes in persona.anywhere.items():
        yield from _outcome_lines(("anywhere", event), outcomes)
    for name, state in persona.states.items():
        if state.says is not None:
            yield ("states", name, "says"), state.says
        for event, outcomes in state.on.items():
            yield from _outcome_lines(("states", name, "on", event), outcomes)


def _outcome_lines(path: Path, outcomes: tuple[Outcome, ...]) -> Iterator[tuple[Path, Lines]]:
    for index, outcome in enumerate(outcomes):
        if outcome.says is not None:
            yield (*path, index, "says"), outcome.says


def _blanks_of(lines: Lines) -> set[str]:
    return {name for texts in lines.values() for text in texts for name in blanks(text)}


def _phrases(vocabulary: Vocabulary, document: Document, scenario: Scenario) -> Findings:
    for role in ROLES[:1]:
        if role not in scenario.phrases and scenario.cues.concern != "says_customer_unavailable":
            yield document.finding("S513", ("phrases",), f"There are no words for `{{{role}}}`.", f"Add `{role}: [...]` under `phrases`.")
    for key, table in (("phrases", scenario.phrases), ("lines", scenario.lines)):
        for name, lines in table.items():
            for blank in _blanks_of(lines):
                yield from _known_blank(vocabulary, document, (key, name), blank, scenario.phrases if key == "lines" else ())
            silent = [mood.label for mood in Mood if not lines_for(lines, mood)]
            if silent:
                yield document.finding("P414", (key, name), f"`{name}` has no words for a customer who is {', '.join(silent)}.", "Add an `any:` line.", key=True)
