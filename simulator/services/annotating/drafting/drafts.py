"""Drafts made of a real call: a persona and a scenario with one case; `played.py` adds the play.

A persona is made like the pattern of the library whose states know most of what the customer did; the scenario is made
like the one that is about the same, and takes from it what the call does not tell. Where the library has moves it is
taken in own words, so that no answers have to be written. What nobody can be asked is filled in, and nothing is TODO.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.domain.persona import Persona
from simulator.domain.scenario import Response, Scenario
from simulator.services.annotating.drafting.lines import Told, told
from simulator.services.annotating.kept import file_name
from simulator.services.annotating.nearest import account_of, nearest
from simulator.services.annotating.reading.spoken import refuse
from simulator.services.annotating.views import AnnotatedCall, Draft

CASE = "as_it_was"
MOST = 6
"""Lines of one state or phrase that are taken from a call."""
TELLING = 5
"""Words from which a line in which no act was heard tells something of their story."""
LONGEST_TITLE = 60
_BLANKS = re.compile(r"\{[^}]*\}")


class _Places(NamedTuple):
    """Where the lines of a call go: phrases of the scenario, states of the persona, and what has no place."""

    phrases: Mapping[str, list[Told]]
    states: Mapping[str, list[Told]]
    left: list[Told]


def free_name(library: Library, call: AnnotatedCall, name: str) -> str:
    """A name as that of the files. Raises NotFound for one that is taken."""
    chosen = file_name(name).lower().strip("_-").replace("-", "_")
    if not chosen[:1].isalpha():
        chosen = f"call_{chosen}"
    if chosen in library.personas or chosen in library.scenarios:
        raise NotFound("free name like", chosen, [f"{chosen}_2"])
    return chosen


def drafts(library: Library, call: AnnotatedCall, chosen: str) -> tuple[Draft, ...]:
    """Persona and scenario of a call, called `chosen`. Raises BadTranscript where none can be made of it."""
    if not any(line.acts for line in call.lines if line.by == "customer"):
        raise refuse(call.name, "no line of the customer has an act, so that no persona can be made of it.")
    scenario = nearest(library, call)
    persona = _pattern(library, scenario)
    places = _placed(library, persona, scenario, list(told(library, persona, call.lines)))
    title = chosen.replace("_", " ").capitalize()
    return (
        Draft(f"personas/{chosen}.yaml", "\n".join(_persona(call, title, persona, places)) + "\n"),
        Draft(f"scenarios/{chosen}.yaml", "\n".join(_scenario(library, call, chosen, scenario, places)) + "\n"),
    )


def _pattern(library: Library, scenario: Scenario) -> Persona:
    """What the customers of a scenario are like; a customer who is like nobody, where none of them is."""
    people = [library.personas[name] for name in scenario.personas]
    patterns = Counter(person.like for person in people if person.like in library.personas)
    return library.personas[patterns.most_common(1)[0][0] or ""] if patterns else people[0]


def _placed(library: Library, persona: Persona, scenario: Scenario, lines: Sequence[Told]) -> _Places:
    """What the customer says first is what they call about, if nothing later is what the scenario is about.

    A line in which nothing was surely heard goes where it may belong, and a long one is a part of their story.
    """
    roles = {act.role: act.id for act in library.vocabulary.acts.values() if act.by == "customer" and act.role}
    story, pushback = scenario.cues.story or roles.get("story"), scenario.cues.pushback or roles.get("pushback")
    cue = scenario.cues.concern
    told_as = {cue: ("concern", "again"), story: ("story", "more"), pushback: ("pushback", "still")}
    pairs = {act: names for act, names in told_as.items() if names[0] in scenario.phrases}
    places = {names[0]: act for act, names in told_as.items()}
    cues = {name: places.get(state.cue or "", state.cue) for name, state in persona.states.items()}
    states = {act: name for name, act in cues.items() if act in library.vocabulary.acts}
    phrases: dict[str, list[Told]] = {}
    own: dict[str, list[Told]] = {}
    left: list[Told] = []
    if lines and not any(cue in line.acts for line in lines):
        lines = (lines[0]._replace(acts=(cue,)), *lines[1:])
    for line in lines:
        act = next((one for one in line.acts if one in pairs or one in states), None)
        if not line.acts:
            telling = (story,) if _words(line.text) >= TELLING else ()
            act = next((one for one in (*line.maybe, *telling) if one in told_as), None)
        if act in pairs:
            first, later = pairs[act]
            name = first if first not in phrases or later not in scenario.phrases else later
            phrases.setdefault(name, []).append(line)
        elif act in states:
            own.setdefault(states[act], []).append(line)
        elif _words(line.text):
            left.append(line)
    return _Places(phrases, own, left)


def _words(text: str) -> int:
    return len(_BLANKS.sub("", text).replace(",", " ").split())


def _persona(call: AnnotatedCall, title: str, persona: Persona, places: _Places) -> Iterator[str]:
    yield f"# Made from the call {_quoted(call.name)}. Read every line: personal data was replaced by rules, which"
    yield "# miss some. What they say of their own concern stands in the scenario of the same name."
    yield f"title: {_quoted(title)}"
    yield f"about: {_quoted(f'From a real call, in their own words: {_shortly(_opening(places))}')}"
    yield f"like: {persona.id}"
    if persona.line != "customer":
        yield f"line: {persona.line}"
    yield f"mood: {{start: {persona.mood.start}}}"
    if places.states:
        yield "states:"
    for state, lines in places.states.items():
        yield f"  {state}:"
        yield "    says:"
        yield from _moods(lines, "      ")
    if places.left:
        yield "# Also said, where this customer has no place for it:"
        yield from (f"# - {_quoted(line.text)}" for line in places.left)


def _opening(places: _Places) -> str:
    return next((line.text for lines in (*places.phrases.values(), *places.states.values()) for line in lines), "")


def _shortly(text: str) -> str:
    """The first sentence of a line that says something, in quotes and without blanks to be filled in."""
    plain = _BLANKS.sub("…", text)
    sentences = re.split(r"(?<=[.!?])\s+", plain)
    found = max(sentences[:2], key=_words)
    cut = found if len(found) <= LONGEST_TITLE else f"{found[:LONGEST_TITLE].rsplit(' ', 1)[0]} …"
    return f"“{cut.rstrip('.')}”"


def _scenario(library: Library, call: AnnotatedCall, name: str, like: Scenario, places: _Places) -> Iterator[str]:
    is_open = bool(library.moves.moves)
    yield f"# Made from the call {_quoted(call.name)}; what the call does not tell is as in `{like.id}`."
    yield f"title: {_quoted(_shortly(_opening(places)))}"
    yield f"summary: {_quoted('A customer from a real call, in their own words.')}"
    yield f"brief: {_quoted(like.brief)}"
    yield f"direction: {like.direction}"
    yield f"level: {like.level}"
    yield f"tags: [{', '.join(like.tags)}]"
    yield f"cues: {_flow(like.cues.model_dump(exclude_none=True))}"
    yield f"screen_pop: {_flow(dict(like.screen_pop))}"
    if like.account:
        yield f"account: {_flow(like.model_dump(mode='json', by_alias=True, exclude_none=True)['account'])}"
    if like.phrases:
        yield "phrases:"
    for phrase, lines in like.phrases.items():
        if phrase in places.phrases:
            yield f"  {phrase}:"
            yield from _moods(places.phrases[phrase], "    ")
        else:
            yield f"  # Not said in the call: as in `{like.id}`."
            yield f"  {phrase}: {_flow({band: list(texts) for band, texts in lines.items()})}"
    yield from _case(library, call, like)
    yield f"personas: [{name}]"
    yield f"scorecard: {like.scorecard}"
    yield f"turn_limit: {like.turn_limit}"
    yield from () if is_open else _answers(library, like)


def _answers(library: Library, like: Scenario) -> Iterator[str]:
    if like.uses:
        yield f"uses: [{', '.join(like.uses)}]"
    yield f"# The answers of `{like.id}`: see that they answer what this customer says."
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
    usual = account_of(call, like)
    facts = {fact: call.facts.get(fact, usual.facts.get(fact)) for fact in library.vocabulary.facts}
    guessed = [fact for fact, value in facts.items() if fact not in call.facts and value is not None]
    yield "cases:"
    yield f"  {CASE}:"
    yield f"    title: {_quoted(usual.title)}"
    if guessed:
        yield f"    # Not known from the call, as in `{like.id}`: {', '.join(guessed)}."
    yield f"    facts: {_flow({fact: value for fact, value in facts.items() if value is not None})}"


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
