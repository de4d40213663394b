"""Every name in a file has to name something: acts, states, facts, spiels, statements, other files."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from simulator.content.assembly.glossary_file import GLOSSARY_FILE
from simulator.content.assembly.lexicon import OPEN_CUES, VOCABULARY_FILES
from simulator.content.assembly.meanings_file import MEANINGS_FILE
from simulator.content.assembly.move_list import MOVES_FILE
from simulator.content.assembly.resolve import ResolvedDrafts, response_sets
from simulator.content.reading.reader import Document, KeyPath
from simulator.content.reading.refusals import as_truth, as_written
from simulator.diagnostics.diagnostic import Diagnostic, Findings, meant
from simulator.domain.base import FactValue
from simulator.domain.nearest import nearest
from simulator.domain.persona import BACK, Guard, Persona, Reactions
from simulator.domain.scenario import Response, Scenario
from simulator.domain.scorecard import ActSet, Check, Criterion, Part, Scorecard
from simulator.domain.vocabulary import CUSTOMER, IGNORED, Fact, Vocabulary

_ADDED_IN = {
    "R302": " in scorecards/acts.yaml",
    "R310": " under `customer` in scorecards/acts.yaml; a call has one concern, and what else comes up is another act",
}
"""Where what has no such name yet can be given one."""


def unknown(
    document: Document, code: str, path: KeyPath, kind: str, name: str, known: Iterable[str], *, key: bool = False
) -> Diagnostic:
    """The finding that there is no `kind` of this name, with the nearest known name, or all of them if they are few."""
    listed = sorted(known)
    otherwise = f"Use one that exists, or add it{_ADDED_IN.get(code, '')}."
    return document.finding(
        code,
        path,
        f"There is no {kind} called `{as_written(name)}`.",
        meant(name, listed, f"Known: {', '.join(listed)}." if 0 < len(listed) <= 12 else otherwise),
        key=key,
    )


def check_references(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Findings R302 to R313, R322, R353, S505, S519 in all files but plays; also P410 (`like` in a circle)."""
    yield from _spiels(drafts, vocabulary)
    for fact in vocabulary.facts.values():
        default = {fact.id: fact.default} if fact.default is not None else {}
        yield from facts(vocabulary, drafts.documents["scorecards/acts.yaml"], ("facts",), default)
    yield from _heard_in(vocabulary, drafts.documents["scorecards/acts.yaml"])
    yield from _needs(vocabulary, drafts.documents["scorecards/acts.yaml"])
    yield from _answered_by(vocabulary, drafts.documents["scorecards/acts.yaml"])
    for name, persona in drafts.personas.items():
        yield from _persona(drafts, vocabulary, drafts.document("persona", name), persona)
    for name, scenario in drafts.scenarios.items():
        yield from _scenario(drafts, vocabulary, drafts.document("scenario", name), scenario)
    for document, responses in response_sets(drafts).values():
        yield from _responses(vocabulary, document, responses)
    for name, scorecard in drafts.scorecards.items():
        document = drafts.document("scorecard", name)
        yield from facts(vocabulary, document, ("made_for",), scorecard.made_for)
        for at, section in enumerate(scorecard.sections):
            for index, criterion in enumerate(section.criteria):
                yield from _criterion(vocabulary, document, ("sections", at, "criteria", index), criterion)


def _heard_in(vocabulary: Vocabulary, document: Document) -> Findings:
    """Only what a customer says is recognised in their words, and only in the answer to an act of the trainee."""
    for item in vocabulary.acts.values():
        place: KeyPath = (item.by, *(() if item.group == CUSTOMER else (item.group,)), item.id, "heard_in")
        if item.heard_in is None:
            continue
        if item.by == "trainee":
            message = f"`{item.id}` is something that the trainee does, and is not recognised in a customer's words."
            yield document.finding("R322", place, message, "Take it out, or put it beside an act of the customer.")
        elif item.heard_in.after is not None:
            yield from act(vocabulary, document, (*place, "after"), item.heard_in.after, by="trainee")


def _needs(vocabulary: Vocabulary, document: Document) -> Findings:
    """What is said can need that something was done before; nothing else is an answer that could be wrong."""
    for item in vocabulary.acts.values():
        if not item.needs:
            continue
        place: KeyPath = (item.by, *(() if item.group == CUSTOMER else (item.group,)), item.id, "needs")
        if item.by == "customer" or item.is_action:
            message = f"`{item.id}` is nothing that the trainee says, so no answer can come too early for it."
            fix = "Put it beside an act that answers perform, or take it out."
            yield document.finding("R350", place, message, fix, key=True)
        for name in item.needs:
            yield from act(vocabulary, document, (*place, name), name, by="trainee", key=True)


def _answered_by(vocabulary: Vocabulary, document: Document) -> Findings:
    """What a customer brings up is answered by what the trainee does; nothing else has an answer."""
    for item in vocabulary.acts.values():
        if not item.answered_by:
            continue
        place: KeyPath = (item.by, *(() if item.group == CUSTOMER else (item.group,)), item.id, "answered_by")
        if item.by == "trainee":
            message = f"`{item.id}` is something that the trainee does, and nothing answers it."
            yield document.finding("R353", place, message, "Put it beside what customers bring up.", key=True)
        yield from acts(vocabulary, document, place, item.answered_by, by="trainee", groups=vocabulary.groups)


def _regardless(vocabulary: Vocabulary, document: Document, path: KeyPath, response: Response) -> Findings:
    """An answer can be free only of what its acts need."""
    spiel = vocabulary.spiels.get(response.spiel or "")
    said = [vocabulary.acts[name] for name in (spiel.acts if spiel else response.acts) if name in vocabulary.acts]
    needed = {need for item in said for need in item.needs}
    for at, name in enumerate(response.regardless):
        if name not in needed:
            message = f"Nothing that `{response.id}` does needs `{name}` first."
            fix = meant(name, sorted(needed), "Take it out, or name it in the `needs` of one of its acts in acts.yaml.")
            yield document.finding("R351", (*path, "regardless", at), message, fix)


def _spiels(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    document = drafts.documents["scorecards/spiels.yaml"]
    for spiel in vocabulary.spiels.values():
        if spiel.text and spiel.statement not in vocabulary.statements:
            yield unknown(
                document, "R308", ("spiels", spiel.id, "statement"), "statement", spiel.statement, vocabulary.statements
            )
        yield from acts(vocabulary, document, ("spiels", spiel.id, "acts"), spiel.acts, by="trainee")


def acts(
    vocabulary: Vocabulary,
    document: Document,
    path: KeyPath,
    names: Iterable[str],
    *,
    by: str | None = None,
    groups: Collection[str] = (),
) -> Findings:
    """A finding for each name in the list at `path` that is no act of that side (`by`; None: of either).

    `groups`: names of groups of acts that may stand there too.
    """
    for index, name in enumerate(names):
        if name not in groups:
            yield from act(vocabulary, document, (*path, index), name, by=by)


def act(
    vocabulary: Vocabulary, document: Document, path: KeyPath, name: str, *, by: str | None = None, key: bool = False
) -> Findings:
    """R322, R310 or R302 for a name at `path` that is no act of that side; nothing for one that is."""
    found = vocabulary.acts.get(name)
    if found is not None and by in (None, found.by):
        return
    known = [item.id for item in vocabulary.acts.values() if by in (None, item.by)]
    if found is not None:
        done, wanted = ("the trainee", "the customer") if by == "customer" else ("the customer", "the trainee")
        message = f"`{name}` is something that {done} does, and here stands what {wanted} does."
        fix = f"Name an act of {wanted}; conditions have `did` for the trainee and `heard` for the customer."
        yield document.finding("R322", path, message, fix, key=key)
    elif name in vocabulary.groups or name in vocabulary.customer_groups:
        message = f"`{name}` is a group of acts, and here stands a single act."
        fix = f"Name one of its acts: {', '.join(vocabulary.members(name))}."
        yield document.finding("R310" if by == "customer" else "R302", path, message, fix, key=key)
    elif by == "customer":
        yield unknown(document, "R310", path, "customer act", name, known, key=key)
    else:
        yield unknown(document, "R302", path, f"{by} act" if by else "act", name, known, key=key)


def facts(vocabulary: Vocabulary, document: Document, path: KeyPath, given: Mapping[str, FactValue]) -> Findings:
    """R303 for facts in the mapping at `path` that the vocabulary lacks, R304 for values that the fact cannot have."""
    for name, value in given.items():
        fact = vocabulary.facts.get(name)
        if fact is None:
            yield unknown(document, "R303", (*path, name), "fact", name, vocabulary.facts, key=True)
        elif fact.values and not any(
            value is possible or (isinstance(value, str) and value == possible) for possible in fact.values
        ):
            yield document.finding(
                "R304", (*path, name), f"`{name}` cannot be {_value(value)}.", _value_fix(fact, value)
            )


def _value(value: FactValue) -> str:
    quoted = isinstance(value, str) and value in {"true", "false"}
    return f"the text `{value}`" if quoted else f"`{as_written(value)}`"


def _value_fix(fact: Fact, value: FactValue) -> str:
    meaning = as_truth(value)
    if meaning is not None and any(item is meaning for item in fact.values):
        return f"Write `{as_written(meaning)}`, without quotes."
    possible = [as_written(item) for item in fact.values]
    return meant(str(value), possible, f"Possible: {', '.join(possible)}.")


def guard(vocabulary: Vocabulary, document: Document, path: KeyPath, tested: Guard | None) -> Findings:
    """The unknown facts and acts in a condition at `path`; nothing where there is no condition."""
    if tested is None:
        return
    yield from facts(vocabulary, document, (*path, "facts"), tested.facts)
    for key, by in (("did", "trainee"), ("did_not", "trainee"), ("heard", "customer"), ("heard_not", "customer")):
        yield from acts(vocabulary, document, (*path, key), getattr(tested, key), by=by)


def _persona(drafts: ResolvedDrafts, vocabulary: Vocabulary, document: Document, persona: Persona) -> Findings:
    if persona.like is not None and persona.like not in drafts.ids("personas"):
        yield unknown(document, "R306", ("like",), "persona", persona.like, drafts.ids("personas"))
    chain = drafts.descent[persona.id]
    circle = chain[chain.index(str(drafts.personas[chain[-1]].like)) :] if _comes_round(drafts, chain) else ()
    if circle and persona.id == min(circle):
        message = f"`{persona.id}` ends up being like itself."
        fix = "Take `like` out of one of the personas in the circle."
        yield document.finding("P410", ("like",), message, fix)
    broken_base = drafts.personas[chain[-1]].like is not None
    for name in persona.reacts:
        yield from _event(vocabulary, document, ("reacts", name), name)
    known = {*drafts.resolved_personas[persona.id].states, BACK}
    yield from _reactions(vocabulary, document, ("anywhere",), persona.anywhere, known, broken_base)
    for name, state in persona.states.items():
        path: KeyPath = ("states", name)
        yield from _reactions(vocabulary, document, (*path, "on"), state.on, known, broken_base)
        if state.cue is not None and state.cue not in OPEN_CUES:
            yield from _cue(vocabulary, document, (*path, "cue"), state.cue)
        if state.outcome is not None and state.outcome not in vocabulary.outcomes:
            yield unknown(document, "R311", (*path, "outcome"), "outcome", state.outcome, vocabulary.outcomes)


def _comes_round(drafts: ResolvedDrafts, chain: tuple[str, ...]) -> bool:
    return drafts.personas[chain[-1]].like in chain


def _event(vocabulary: Vocabulary, document: Document, path: KeyPath, name: str) -> Findings:
    """What a customer can react to: an act or a group of acts of the trainee, or `ignored`."""
    if name in vocabulary.groups or name == IGNORED:
        return
    if name in vocabulary.acts:
        yield from act(vocabulary, document, path, name, by="trainee", key=True)
        return
    trainee = [item.id for item in vocabulary.acts.values() if item.by == "trainee"]
    known = [*trainee, *vocabulary.groups, IGNORED]
    yield unknown(document, "R302", path, "trainee act or group of acts", name, known, key=True)


def _cue(vocabulary: Vocabulary, document: Document, path: KeyPath, name: str) -> Findings:
    if name in vocabulary.acts or nearest(name, OPEN_CUES) is None:
        yield from act(vocabulary, document, path, name, by="customer")
    elif name not in OPEN_CUES:
        known = [item.id for item in vocabulary.acts.values() if item.by == "customer"]
        yield unknown(document, "R310", path, "customer act", name, [*known, *OPEN_CUES])


def _reactions(
    vocabulary: Vocabulary, document: Document, path: KeyPath, on: Reactions, states: set[str], broken_base: bool
) -> Findings:
    for event, transitions in on.items():
        yield from _event(vocabulary, document, (*path, event), event)
        for index, transition in enumerate(transitions):
            here = (*path, event, index)
            yield from guard(vocabulary, document, (*here, "if"), transition.when)
            if transition.go is not None and transition.go not in states and not broken_base:
                yield unknown(document, "R305", (*here, "go"), "state", transition.go, states)
            if transition.does is not None:
                yield from act(vocabulary, document, (*here, "does"), transition.does, by="customer")


def _scenario(drafts: ResolvedDrafts, vocabulary: Vocabulary, document: Document, scenario: Scenario) -> Findings:
    for cue in OPEN_CUES:
        stands_for = getattr(scenario.cues, cue)
        if stands_for is not None:
            yield from act(vocabulary, document, ("cues", cue), stands_for, by="customer")
    for index, name in enumerate(scenario.personas):
        if name not in drafts.ids("personas"):
            yield unknown(document, "R306", ("personas", index), "persona", name, drafts.ids("personas"))
    for index, name in enumerate(scenario.uses):
        if name not in drafts.ids("scenarios/shared"):
            yield unknown(
                document, "R309", ("uses", index), "shared response file", name, drafts.ids("scenarios/shared")
            )
    others = (*VOCABULARY_FILES, MOVES_FILE, GLOSSARY_FILE, MEANINGS_FILE)
    cards = drafts.ids("scorecards") - {name.removesuffix(".yaml") for name in others}
    if scenario.scorecard not in cards:
        yield unknown(document, "R307", ("scorecard",), "scorecard", scenario.scorecard, cards)
    buttons = [act.id for act in vocabulary.acts.values() if act.is_action]
    for index, name in enumerate(scenario.actions):
        if name not in buttons:
            yield unknown(document, "R312", ("actions", index), "action", name, buttons)
    yield from _cases(drafts, vocabulary, document, scenario)


def _cases(drafts: ResolvedDrafts, vocabulary: Vocabulary, document: Document, scenario: Scenario) -> Findings:
    for name, case in scenario.cases.items():
        path: KeyPath = ("cases", name, "facts")
        written = {fact: value for fact, value in case.facts.items() if document.has((*path, fact))}
        yield from facts(vocabulary, document, path, written)
        misspelt = {nearest(fact, vocabulary.facts) for fact in case.facts if fact not in vocabulary.facts}
        lacking = [
            fact.id
            for fact in vocabulary.facts.values()
            if fact.default is None and fact.id not in case.facts and fact.id not in misspelt
        ]
        if lacking:
            message = f"The case `{name}` does not give {', '.join(f'`{fact}`' for fact in lacking)}."
            fix = f"Add `{lacking[0]}: ...`; every case gives every fact that has no default."
            yield document.finding("S505", path, message, fix, key=True)
        card = drafts.scorecards.get(scenario.scorecard)
        if card is not None:
            yield from _made_for(document, path, card, case.facts)


def _made_for(document: Document, path: KeyPath, card: Scorecard, given: Mapping[str, FactValue]) -> Findings:
    for fact in card.not_made_for(given):
        wanted = f"`{fact}: {as_written(card.made_for[fact])}`"
        message = f"The scorecard `{card.id}` is made for calls with {wanted}, and this is none."
        fix = "Name a scorecard that is made for this case, or put the case into another scenario."
        yield document.finding("S519", (*path, fact), message, fix)


def _responses(vocabulary: Vocabulary, document: Document, responses: Mapping[str, tuple[Response, ...]]) -> Findings:
    for cue, options in responses.items():
        yield from act(vocabulary, document, ("responses", cue), cue, by="customer", key=True)
        for index, response in enumerate(options):
            path: KeyPath = ("responses", cue, index)
            yield from acts(vocabulary, document, (*path, "acts"), response.acts, by="trainee")
            for key in ("spiel", "instead"):
                named = getattr(response, key)
                if named is not None and named not in vocabulary.spiels:
                    yield unknown(document, "R313", (*path, key), "spiel", named, vocabulary.spiels)
            yield from _regardless(vocabulary, document, path, response)
            for at, wrong in enumerate(response.wrong_when):
                if not document.has((*path, "wrong_when", at)):
                    break  # the rest comes from the acts, and is checked there
                yield from guard(vocabulary, document, (*path, "wrong_when", at, "if"), wrong.when)


def _criterion(vocabulary: Vocabulary, document: Document, path: KeyPath, criterion: Criterion) -> Findings:
    yield from _cited(vocabulary, document, path, criterion)
    for index, part in enumerate(criterion.parts):
        yield from _cited(vocabulary, document, (*path, "parts", index), part)
        yield from _part(vocabulary, document, (*path, "parts", index), part)
    if criterion.parts:
        yield from acts(vocabulary, document, (*path, "instead"), criterion.instead, by="trainee")
    if criterion.check is not None:
        yield from _part(vocabulary, document, path, criterion.rests_on[0])


def _cited(vocabulary: Vocabulary, document: Document, path: KeyPath, item: Criterion | Part) -> Findings:
    for index, source in enumerate(item.source):
        if source != "assumption" and source not in vocabulary.statements:
            yield unknown(
                document, "R308", (*path, "source", index), "statement", source, [*vocabulary.statements, "assumption"]
            )
    if item.spiel is not None and item.spiel not in vocabulary.spiels:
        yield unknown(document, "R313", (*path, "spiel"), "spiel", item.spiel, vocabulary.spiels)


def _part(vocabulary: Vocabulary, document: Document, path: KeyPath, part: Part) -> Findings:
    applies = part.applies_when
    yield from facts(vocabulary, document, (*path, "applies_when", "facts"), applies.facts)
    yield from facts(vocabulary, document, (*path, "applies_when", "not_facts"), applies.not_facts)
    yield from facts(vocabulary, document, (*path, "applies_when", "unless"), applies.unless)
    for key in ("heard", "heard_any", "not_heard"):
        # All of a group is rarely heard in one call: a group stands for any of its acts.
        known = vocabulary.customer_groups if key != "heard" else {}
        here = (*path, "applies_when", key)
        yield from acts(vocabulary, document, here, getattr(applies, key), by="customer", groups=known)
    yield from acts(vocabulary, document, (*path, "instead"), part.instead, by="trainee")
    groups = {**vocabulary.groups, **vocabulary.customer_groups}
    yield from acts(vocabulary, document, (*path, "occasion"), part.occasion, groups=groups)
    where: KeyPath = (*path, "check", part.check.kind)
    for inside, names in named_in(part.check):
        if part.check.kind == "spoke":
            for index, name in enumerate(names):
                if name not in vocabulary.spiels:
                    yield unknown(document, "R313", (*where, index), "spiel", name, vocabulary.spiels)
        elif part.check.kind == "outcome_in":
            for index, name in enumerate(names):
                if name not in vocabulary.outcomes:
                    yield unknown(document, "R311", (*where, index), "outcome", name, vocabulary.outcomes)
        else:
            known = groups if inside[-1:] != ("all",) else {}
            yield from acts(vocabulary, document, (*where, *inside), names, groups=known)


def named_in(check: Check) -> Iterator[tuple[KeyPath, tuple[str, ...]]]:
    """Every list of names inside a check, with the way to it from below the kind of the check."""
    value = getattr(check, check.kind)
    if value is None:
        return
    parts = (
        {(): value}
        if isinstance(value, ActSet | tuple)
        else {(key,): getattr(value, key) for key in value.model_fields_set}
    )
    for path, part in parts.items():
        if isinstance(part, ActSet):
            yield (*path, "any"), part.any
            yield (*path, "all"), part.all
        elif isinstance(part, tuple):
            yield path, part
