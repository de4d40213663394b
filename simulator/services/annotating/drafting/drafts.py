"""Drafts made of a real call: a persona, a scenario with one case, and a play. `simulator check` reads them; what a
person has to write or look at is marked TODO.

A persona is made like the pattern of the library whose states know most of what the customer did; the scenario is made
like the one that is about the same, and takes from it what the call does not tell.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.domain.persona import Persona
from simulator.domain.scenario import Response, Scenario
from simulator.services.annotating.drafting.lines import Told, told
from simulator.services.annotating.kept import file_name
from simulator.services.annotating.reading.spoken import refuse
from simulator.services.annotating.views import AnnotatedCall

TODO = "TODO"
OPENING = 2
"""Lines of the customer by which it is told what a call is about."""
MOST = 6
"""Lines of one state or phrase that are taken from a call."""


class Draft(NamedTuple):
    """A file to be written: its path inside a library, and its text."""

    path: str
    text: str


class _Places(NamedTuple):
    """Where the lines of a call go: phrases of the scenario, states of the persona, and what has no place."""

    phrases: Mapping[str, list[Told]]
    states: Mapping[str, list[Told]]
    left: list[Told]


def drafts(library: Library, call: AnnotatedCall, name: str) -> tuple[Draft, ...]:
    """Persona, scenario and plays of a call, called `name`. Raises BadTranscript where none can be made of it."""
    chosen = file_name(name).lower().strip("_-").replace("-", "_")
    if not chosen[:1].isalpha():
        chosen = f"call_{chosen}"
    said = [line.acts for line in call.lines if line.by == "customer"]
    if not any(said):
        raise refuse(call.name, "no line of the customer has an act, so that no persona can be made of it.")
    if chosen in library.personas or chosen in library.scenarios:
        raise NotFound("free name like", chosen, [f"{chosen}_2"])
    scenario = _like(library, call, [act for acts in said[:OPENING] for act in acts])
    persona = _pattern(library, scenario)
    places = _placed(library, persona, scenario, list(told(library, persona, call.lines)))
    return (
        Draft(f"personas/{chosen}.yaml", "\n".join(_persona(call, persona, places)) + "\n"),
        Draft(f"scenarios/{chosen}.yaml", "\n".join(_scenario(library, call, chosen, scenario, places)) + "\n"),
        Draft(f"scenarios/{chosen}.plays.yaml", "\n".join(_plays(library, call, chosen)) + "\n"),
    )


def _pattern(library: Library, scenario: Scenario) -> Persona:
    """What the customers of a scenario are like; a customer who is like nobody, where none of them is."""
    people = [library.personas[name] for name in scenario.personas]
    patterns = Counter(person.like for person in people if person.like in library.personas)
    return library.personas[patterns.most_common(1)[0][0] or ""] if patterns else people[0]


def _like(library: Library, call: AnnotatedCall, acts: Sequence[str]) -> Scenario:
    same = [one for one in library.scenarios.values() if one.scorecard == call.scorecard]
    scenarios = same or list(library.scenarios.values())
    return max(scenarios, key=lambda one: (one.cues.concern in acts, -scenarios.index(one)))


def _placed(library: Library, persona: Persona, scenario: Scenario, lines: Sequence[Told]) -> _Places:
    """What the customer says first is what they call about, if nothing later is what the scenario is about."""
    roles = {act.role: act.id for act in library.vocabulary.acts.values() if act.by == "customer" and act.role}
    story, pushback = scenario.cues.story or roles.get("story"), scenario.cues.pushback or roles.get("pushback")
    cue = scenario.cues.concern
    pairs = {cue: ("concern", "again"), story: ("story", "more"), pushback: ("pushback", "still")}
    states = {state.cue: name for name, state in persona.states.items() if state.cue in library.vocabulary.acts}
    phrases: dict[str, list[Told]] = {}
    own: dict[str, list[Told]] = {}
    left: list[Told] = []
    if lines and not any(cue in line.acts for line in lines):
        lines = (lines[0]._replace(acts=(cue,)), *lines[1:])
    for line in lines:
        act = next((one for one in line.acts if one in pairs or one in states), None)
        if act in pairs:
            first, later = pairs[act]
            name = first if first not in phrases or later not in scenario.phrases else later
            phrases.setdefault(name, []).append(line)
        elif act is not None:
            own.setdefault(states[act], []).append(line)
        else:
            left.append(line)
    return _Places(phrases, own, left)


def _persona(call: AnnotatedCall, persona: Persona, places: _Places) -> Iterator[str]:
    yield f"# {TODO}: made from the call {_quoted(call.name)}. Read every line: personal data was replaced by"
    yield "# rules, which miss some. What they say of their own concern stands in the scenario of the same name."
    yield f"title: {_quoted(f'{TODO}: who this is, in three words')}"
    yield f"about: {_quoted(f'{TODO}: who this is and how they speak, in a sentence.')}"
    yield f"like: {persona.id}"
    yield f"mood: {{start: {persona.mood.start}}}  # {TODO}: how do they feel when the call begins?"
    if places.states:
        yield "states:"
    for state, lines in places.states.items():
        yield f"  {state}:"
        yield "    says:"
        yield from _moods(lines, "      ")
    if places.left:
        yield f"# {TODO}: also said, and without a place so far:"
        yield from (f"# - {_quoted(line.text)}" for line in places.left)


def _scenario(library: Library, call: AnnotatedCall, name: str, like: Scenario, places: _Places) -> Iterator[str]:
    yield f"# {TODO}: made from the call {_quoted(call.name)}, and like `{like.id}` in what the call does not tell."
    yield f"title: {_quoted(f'{TODO}: what they want, in their words')}"
    yield f"summary: {_quoted(f'{TODO}: what happens, in a sentence.')}"
    yield f"brief: {_quoted(f'{TODO}: what the agent knows before answering.')}"
    yield f"direction: {like.direction}"
    yield f"level: {like.level}"
    yield f"tags: [{', '.join(like.tags)}]"
    yield f"cues: {_flow(like.cues.model_dump(exclude_none=True))}"
    yield f"screen_pop: {_flow(dict(like.screen_pop))}"
    if like.account:
        yield f"account: {_flow(like.model_dump(mode='json', by_alias=True, exclude_none=True)['account'])}"
    yield "phrases:"
    for phrase, lines in like.phrases.items():
        if phrase in places.phrases:
            yield f"  {phrase}:"
            yield from _moods(places.phrases[phrase], "    ")
        else:
            yield f"  # {TODO}: not said in the call; from `{like.id}`."
            yield f"  {phrase}: {_flow({band: list(texts) for band, texts in lines.items()})}"
    yield from _case(library, call, like)
    yield f"personas: [{name}]"
    yield f"scorecard: {call.scorecard}"
    yield f"turn_limit: {like.turn_limit}"
    if like.uses:
        yield f"uses: [{', '.join(like.uses)}]"
    yield f"# {TODO}: the answers of `{like.id}`; do they answer what this customer says?"
    yield "responses:"
    for cue, answers in like.responses.items():
        if not _is_shared(library, like, cue):
            yield f"  {cue}:"
            yield from (f"    - {_flow(_answer(answer))}" for answer in answers)


def _is_shared(library: Library, scenario: Scenario, cue: str) -> bool:
    """Whether the answers to a cue come from a file that the scenario uses: another that uses it has the same."""
    return any(
        other is not scenario
        and not set(scenario.uses).isdisjoint(other.uses)
        and other.responses.get(cue) == scenario.responses[cue]
        for other in library.scenarios.values()
    )


def _answer(answer: Response) -> Any:
    return answer.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _case(library: Library, call: AnnotatedCall, like: Scenario) -> Iterator[str]:
    usual = next(iter(like.cases.values())).facts
    facts = {fact: call.facts.get(fact, usual.get(fact)) for fact in library.vocabulary.facts}
    guessed = [fact for fact, value in facts.items() if fact not in call.facts and value is not None]
    yield "cases:"
    yield "  as_it_was:"
    yield f"    title: {_quoted(f'{TODO}: what was true of this account.')}"
    if guessed:
        yield f"    # {TODO}: not known from the call, from `{like.id}`: {', '.join(guessed)}."
    yield f"    facts: {_flow({fact: value for fact, value in facts.items() if value is not None})}"


def _plays(library: Library, call: AnnotatedCall, name: str) -> Iterator[str]:
    acts = library.vocabulary.acts
    said = [act for line in call.lines if line.by == "trainee" for act in line.acts if act in acts]
    done = [act for act in said if acts[act].is_action]
    closing = library.vocabulary.with_role("transfer", "hangs_up")
    until = next((place for place, act in enumerate(done) if act in closing), None)
    choices = done[: until + 1] if until is not None else [*done, *library.vocabulary.with_role("hangs_up")[:1]]
    yield f"# {TODO}: what was done on the desk in the call. Put in the answers that were given between."
    yield "plays:"
    yield f"  - name: {_quoted(f'{TODO}: how the call went, in a sentence')}"
    yield f"    persona: {name}"
    yield "    case: as_it_was"
    yield f"    choices: [{', '.join(choices)}]"


def _moods(lines: Sequence[Told], indent: str) -> Iterator[str]:
    """Lines by mood; `any` is always there, so that there is something to say in each."""
    texts = {True: list[str](), False: list[str]()}
    for line in lines:
        if line.text not in texts[line.is_hot] and len(texts[line.is_hot]) < MOST:
            texts[line.is_hot].append(line.text)
    if texts[True] and texts[False]:
        yield f"{indent}hot: {_flow(texts[True])}"
    yield f"{indent}any: {_flow(texts[False] or texts[True])}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _flow(value: Any) -> str:
    """Plain data as JSON, which YAML reads as well."""
    return json.dumps(value, ensure_ascii=False)
