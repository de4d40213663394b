"""Every name in a file has to name something: acts, states, facts, spiels, statements, other files."""

from collections.abc import Iterable, Iterator, Mapping

from simulator.content.drafts import Drafts
from simulator.content.reader import Document, Path
from simulator.content.resolve import line_of_descent, resolve_persona, response_sets
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.base import FactValue
from simulator.domain.persona import Guard, Persona, Reactions
from simulator.domain.scenario import Response, Scenario
from simulator.domain.scorecard import ActSet, Criterion
from simulator.domain.vocabulary import Vocabulary

Findings = Iterator[Diagnostic]
ROLES = ("concern", "story", "pushback")
"""Cues of a persona that the scenario fills."""


def unknown(document: Document, code: str, path: Path, kind: str, name: str, known: Iterable[str], *, key: bool = False) -> Diagnostic:
    """The finding for a name that names nothing."""
    return document.finding(code, path, f"There is no {kind} called `{name}`.",
                            meant(name, known, f"Use a {kind} that exists, or add it."), key=key)


def check_references(drafts: Drafts, vocabulary: Vocabulary) -> Findings:
    """All unknown names of all files."""
    yield from _spiels(drafts, vocabulary)
    for name, persona in drafts.personas.items():
        yield from _persona(drafts, vocabulary, drafts.document("persona", name), persona)
    for name, scenario in drafts.scenarios.items():
        yield from _scenario(drafts, vocabulary, drafts.document("scenario", name), scenario)
    for document, responses in response_sets(drafts).values():
        yield from _responses(vocabulary, document, responses)
    for name, scorecard in drafts.scorecards.items():
        document = drafts.document("scorecard", name)
        for at, section in enumerate(scorecard.sections):
            for index, criterion in enumerate(section.criteria):
                yield from _criterion(vocabulary, document, ("sections", at, "criteria", index), criterion)


def _spiels(drafts: Drafts, vocabulary: Vocabulary) -> Findings:
    document = drafts.documents["scorecards/spiels.yaml"]
    for spiel in vocabulary.spiels.values():
        if spiel.statement not in vocabulary.statements:
            yield unknown(document, "R308", ("spiels", spiel.id, "statement"), "statement", spiel.statement, vocabulary.statements)
        yield from acts(vocabulary, document, ("spiels", spiel.id, "acts"), spiel.acts, by="trainee")


def acts(vocabulary: Vocabulary, document: Document, path: Path, names: Iterable[str], *, by: str | None = None) -> Findings:
    """Acts of one side, or of either."""
    known = [act.id for act in vocabulary.acts.values() if by in (None, act.by)]
    for index, name in enumerate(names):
        if name not in known:
            yield unknown(document, "R302", (*path, index), f"{by} act" if by else "act", name, known)


def facts(vocabulary: Vocabulary, document: Document, path: Path, given: Mapping[str, FactValue]) -> Findings:
    """Fact names and values, both from the vocabulary."""
    for name, value in given.items():
        fact = vocabulary.facts.get(name)
        if fact is None:
            yield unknown(document, "R303", (*path, name), "fact", name, vocabulary.facts, key=True)
        elif not any(value is possible or (isinstance(value, str) and value == possible) for possible in fact.values):
            possible = [str(item).lower() if isinstance(item, bool) else item for item in fact.values]
            yield document.finding("R304", (*path, name), f"`{name}` cannot be `{value}`.",
                                   meant(str(value), possible, f"Possible: {', '.join(possible)}."))


def guard(vocabulary: Vocabulary, document: Document, path: Path, tested: Guard | None) -> Findings:
    """The names in a condition."""
    if tested is None:
        return
    yield from facts(vocabulary, document, (*path, "facts"), tested.facts)
    for key, by in (("did", "trainee"), ("did_not", "trainee"), ("heard", "customer"), ("heard_not", "customer")):
        yield from acts(vocabulary, document, (*path, key), getattr(tested, key), by=by)


def _persona(drafts: Drafts, vocabulary: Vocabulary, document: Document, persona: Persona) -> Findings:
    if persona.like is not None and persona.like not in drafts.ids("personas"):
        yield unknown(document, "R306", ("like",), "persona", persona.like, drafts.ids("personas"))
    chain = line_of_descent(drafts, persona.id)
    if drafts.personas[chain[-1]].like in chain:
        yield document.finding("P410", ("like",), f"`{persona.id}` ends up being like itself.", "Take `like` out of one of the personas in the circle.")
    whole = resolve_persona(drafts, persona.id)
    broken_base = drafts.personas[chain[-1]].like is not None
    for name in persona.reacts:
        if not vocabulary.expand(name):
            yield unknown(document, "R302", ("reacts", name), "trainee act, group or event", name, _reactable(vocabulary), key=True)
    known = set(whole.states)
    yield from _reactions(vocabulary, document, ("anywhere",), persona.anywhere, known, broken_base)
    for name, state in persona.states.items():
        path: Path = ("states", name)
        yield from _reactions(vocabulary, document, (*path, "on"), state.on, known, broken_base)
        if state.cue is not None and state.cue not in ROLES:
            yield from _customer_act(vocabulary, document, (*path, "cue"), state.cue)
        if state.outcome is not None and state.outcome not in vocabulary.outcomes:
            yield unknown(document, "R311", (*path, "outcome"), "outcome", state.outcome, vocabulary.outcomes)


def _reactable(vocabulary: Vocabulary) -> list[str]:
    return [act.id for act in vocabulary.acts.values() if act.by == "trainee"] + list(vocabulary.groups) + ["ignored"]


def _customer_act(vocabulary: Vocabulary, document: Document, path: Path, name: str) -> Findings:
    known = [act.id for act in vocabulary.acts.values() if act.by == "customer"]
    if name not in known:
        yield unknown(document, "R310", path, "customer act", name, [*known, *ROLES])


def _reactions(vocabulary: Vocabulary, document: Document, path: Path, on: Reactions, states: set[str], broken_base: bool) -> Findings:
    for event, outcomes in on.items():
        if not vocabulary.expand(event):
            yield unknown(document, "R302", (*path, event), "trainee act, group or event", event, _reactable(vocabulary), key=True)
        for index, outcome in enumerate(outcomes):
            here = (*path, event, index)
            yield from guard(vocabulary, document, (*here, "if"), outcome.when)
            if outcome.go is not None and outcome.go not in states and not broken_base:
                yield unknown(document, "R305", (*here, "go"), "state", outcome.go, states)
            if outcome.does is not None:
                yield from _customer_act(vocabulary, document, (*here, "does"), outcome.does)


def _scenario(drafts: Drafts, vocabulary: Vocabulary, document: Document, scenario: Scenario) -> Findings:
    for role in ROLES:
        yield from _customer_act(vocabulary, document, ("cues", role), getattr(scenario.cues, role))
    for index, name in enumerate(scenario.personas):
        if name not in drafts.ids("personas"):
            yield unknown(document, "R306", ("personas", index), "persona", name, drafts.ids("personas"))
    for index, name in enumerate(scenario.uses):
        if name not in drafts.ids("scenarios/shared"):
            yield unknown(document, "R309", ("uses", index), "shared response file", name, drafts.ids("scenarios/shared"))
    cards = drafts.ids("scorecards") - {"acts", "company", "guide", "spiels"}
    if scenario.scorecard not in cards:
        yield unknown(document, "R307", ("scorecard",), "scorecard", scenario.scorecard, cards)
    buttons = [act.id for act in vocabulary.acts.values() if act.is_action]
    for index, name in enumerate(scenario.actions):
        if name not in buttons:
            yield unknown(document, "R312", ("actions", index), "action", name, buttons)
    for name, case in scenario.cases.items():
        path: Path = ("cases", name, "facts")
        yield from facts(vocabulary, document, path, case.facts)
        for fact in vocabulary.facts:
            if fact not in case.facts:
                yield document.finding("S505", path, f"The case `{name}` does not say what `{fact}` is.", f"Add `{fact}: ...`; every case gives every fact.")


def _responses(vocabulary: Vocabulary, document: Document, responses: Mapping[str, tuple[Response, ...]]) -> Findings:
    for cue, options in responses.items():
        if cue not in vocabulary.acts or vocabulary.acts[cue].by != "customer":
            known = [act.id for act in vocabulary.acts.values() if act.by == "customer"]
            yield unknown(document, "R310", ("responses", cue), "customer act", cue, known, key=True)
        for index, response in enumerate(options):
            path: Path = ("responses", cue, index)
            yield from acts(vocabulary, document, (*path, "acts"), response.acts, by="trainee")
            for key in ("spiel", "instead"):
                named = getattr(response, key)
                if named is not None and named not in vocabulary.spiels:
                    yield unknown(document, "R313", (*path, key), "spiel", named, vocabulary.spiels)
            for at, wrong in enumerate(response.wrong_when):
                yield from guard(vocabulary, document, (*path, "wrong_when", at, "if"), wrong.when)


def _criterion(vocabulary: Vocabulary, document: Document, path: Path, criterion: Criterion) -> Findings:
    for index, source in enumerate(criterion.source):
        if source != "assumption" and source not in vocabulary.statements:
            yield unknown(document, "R308", (*path, "source", index), "statement", source, [*vocabulary.statements, "assumption"])
    if criterion.spiel is not None and criterion.spiel not in vocabulary.spiels:
        yield unknown(document, "R313", (*path, "spiel"), "spiel", criterion.spiel, vocabulary.spiels)
    yield from facts(vocabulary, document, (*path, "applies_when", "facts"), criterion.applies_when.facts)
    yield from facts(vocabulary, document, (*path, "applies_when", "not_facts"), criterion.applies_when.not_facts)
    for key in ("heard", "heard_any"):
        yield from acts(vocabulary, document, (*path, "applies_when", key), getattr(criterion.applies_when, key), by="customer")
    kind = criterion.check.kind
    where = (*path, "check", kind)
    value = getattr(criterion.check, kind)
    if kind == "spoke":
        for index, name in enumerate(value):
            if name not in vocabulary.spiels:
                yield unknown(document, "R313", (*where, index), "spiel", name, vocabulary.spiels)
    elif kind == "outcome_in":
        for index, name in enumerate(value):
            if name not in vocabulary.outcomes:
                yield unknown(document, "R311", (*where, index), "outcome", name, vocabulary.outcomes)
    else:
        for key, named in _named(value):
            yield from acts(vocabulary, document, (*where, *key), named)


def _named(value: object) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Every list of acts inside a check, with the way to it."""
    if isinstance(value, ActSet):
        yield ("any",) if value.any and value.all else (), value.any
        yield ("all",), value.all
    elif isinstance(value, tuple):
        yield (), value
    else:
        for key in type(value).model_fields if hasattr(type(value), "model_fields") else ():
            part = getattr(value, key)
            if isinstance(part, ActSet | tuple):
                for path, names in _named(part):
                    yield (key, *path), names
