"""What the content says can happen, and no call ever comes to."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import product
from typing import NamedTuple

from simulator.domain.base import Mood, lines_for
from simulator.domain.library import CallKey, Library
from simulator.domain.persona import Persona, Reactions, Transition
from simulator.domain.scenario import Scenario
from simulator.domain.vocabulary import OUT_OF_TIME
from simulator.proof.certifying.certificate import Certificate, Finding


def unreached(library: Library, certificates: Iterable[Certificate]) -> Iterator[Finding]:
    """Answers never offered, states never reached, reactions that never happen and lines never said, over all calls."""
    everything = tuple(certificates)
    yield from _unoffered(library, everything)
    yield from _of_personas(library, everything)


Offered = Callable[[CallKey], Set[str]]
"""Scenario, persona and case to the ids of the choices that are offered at some moment of some such call."""


def unreachable_choices(library: Library, scenario_id: str, offered: Offered) -> tuple[str, ...]:
    """Ids of the answers of a scenario that no call of the library ever offers, in the order of the file.

    An answer that several scenarios share (the same words to the same cue) has to be offered in one of them. `offered`
    is asked for calls only as long as some answer is still missing, those of the scenario first.
    """
    left = _answers(library.scenarios[scenario_id])
    scenarios = (library.scenarios[scenario_id], *(it for it in library.scenarios.values() if it.id != scenario_id))
    for scenario in scenarios:
        if not left:
            break
        here = _answers(scenario)
        for persona, case in product(scenario.personas, scenario.cases):
            if here.keys().isdisjoint(left):
                break
            live = offered((scenario.id, persona, case))
            for answer in [answer for answer, name in here.items() if name in live]:
                left.pop(answer, None)
    return tuple(left.values())


def _answers(scenario: Scenario) -> dict[tuple[str, str], str]:
    """(cue, the answer as JSON) to its id."""
    return {
        (cue, response.model_dump_json()): response.id
        for cue, options in scenario.responses.items()
        for response in options
    }


def _unoffered(library: Library, certificates: tuple[Certificate, ...]) -> Iterator[Finding]:
    """The same for every scenario that has certificates, as findings."""
    reached = {item.key: item.reached.choices for item in certificates}
    for name in dict.fromkeys(item.scenario for item in certificates):
        dead = set(unreachable_choices(library, name, lambda key: reached.get(key, frozenset())))
        for cue, options in library.scenarios[name].responses.items() if dead else ():
            for index, response in enumerate(options):
                if response.id in dead:
                    yield Finding(
                        "Q813",
                        "warning",
                        "scenario",
                        name,
                        ("responses", cue, index),
                        f"`{response.id}` is never offered: no customer comes to `{cue}`.",
                        "Take it out, or add a customer who comes to it.",
                    )


def _of_personas(library: Library, certificates: tuple[Certificate, ...]) -> Iterator[Finding]:
    """What a persona takes over is unreached only if nobody who takes it over reaches it; its owner is told, once."""
    found = [
        (persona, part, lives)
        for persona in library.customers
        if (own := [item for item in certificates if item.persona == persona.id])
        for part, lives in _parts(library, persona, own)
    ]
    # Whose a piece is takes comparing it with that of every persona above: asked of what is dead for somebody only.
    asked = {(part.code, part.path) for _, part, lives in found if not lives}
    dead: dict[Part, list[bool]] = {}
    for persona, part, lives in found:
        if (part.code, part.path) in asked:
            dead.setdefault(part._replace(owner=_owner(library, persona, part)), []).append(lives)
    for part, alive in dead.items():
        if not any(alive):
            yield Finding(part.code, "warning", "persona", part.owner, part.path, part.message, part.fix)


class Part(NamedTuple):
    """A piece of a persona that some call should come to."""

    owner: str
    code: str
    path: tuple[str | int, ...]
    message: str
    fix: str


def _owner(library: Library, persona: Persona, part: Part) -> str:
    """The persona furthest up that has the very same piece."""
    owner = persona
    while owner.like is not None and _piece(library.personas[owner.like], part.path) == _piece(persona, part.path):
        owner = library.personas[owner.like]
    return owner.id


def _piece(persona: Persona, path: tuple[str | int, ...]) -> object:
    """What stands at a path; for a whole state, whether it is there."""
    if path[0] == "anywhere":
        anywhere = persona.anywhere.get(str(path[1]), ())
        return anywhere[int(path[2])] if int(path[2]) < len(anywhere) else None
    state = persona.states.get(str(path[1]))
    if state is None or len(path) == 2:
        return state is not None
    if path[2] == "says":
        return (state.says or {}).get(str(path[3]))  # type: ignore[call-overload]
    outcomes = state.on.get(str(path[3]), ())
    return outcomes[int(path[4])] if int(path[4]) < len(outcomes) else None


def _parts(library: Library, persona: Persona, own: list[Certificate]) -> Iterator[tuple[Part, bool]]:
    tried = frozenset[tuple[str, str]]().union(*(item.reached.tried for item in own))
    rules = frozenset[str]().union(*(item.reached.rules for item in own))
    moods = frozenset[tuple[str, str]]().union(*(item.reached.moods for item in own))
    states = {state for state, _ in moods}
    heard = _heard(library, persona)
    for name, state in persona.states.items():
        if name == OUT_OF_TIME:
            continue
        yield (
            Part(
                persona.id,
                "Q814",
                ("states", name),
                f"No call ever comes to `{name}`.",
                "Let a reaction lead there, or take it out.",
            ),
            name in states,
        )
        if state.says is not None and not state.final and name in states:
            felt = {Mood[mood.upper()] for place, mood in moods if place == name}
            said = {text for mood in felt for text in lines_for(state.says, mood)}
            for band, texts in state.says.items():
                if band == "any":
                    # The fallback has to be there for every mood, whether it is felt or not.
                    continue
                yield (
                    Part(
                        persona.id,
                        "Q816",
                        ("states", name, "says", band),
                        f"The `{band}` lines of `{name}` are never said: the customer is never in that mood there.",
                        "Take them out, or let the mood get there.",
                    ),
                    bool(set(texts) & said),
                )
        here = {act for place, act in tried if place == name}
        yield from _outcomes(library, persona.id, ("states", name, "on"), state.on, here, rules, heard)
    own_acts = {
        name: {act for event in state.on for act in library.vocabulary.expand(event)}
        for name, state in persona.states.items()
    }
    elsewhere = {act for place, act in tried if act not in own_acts[place]}
    yield from _outcomes(library, persona.id, ("anywhere",), persona.anywhere, elsewhere, rules, heard)


def _outcomes(
    library: Library,
    owner: str,
    path: tuple[str, ...],
    on: Reactions,
    tried: set[str],
    rules: frozenset[str],
    heard: frozenset[str],
) -> Iterator[tuple[Part, bool]]:
    """The reactions written at a path, and whether each ever happens where these acts come to it.

    What a move can say, an open call can say at any moment, and only calls with ready answers are gone through here: of
    a reaction to that it is told only where no call at all can come to it.
    """
    where = path[1] if len(path) > 1 else path[0]
    sayable = {act for move in library.moves.moves.values() for act in (move.acts or (move.id,))}
    for event, outcomes in on.items():
        acts = {act for act in library.vocabulary.expand(event) if act == event or act not in on}
        if not acts & tried:
            # A persona may know how to take what no scenario of today lets anybody do.
            continue
        for index, outcome in enumerate(outcomes):
            may_be = acts <= sayable and not _is_dead(outcome, outcomes[:index], acts, heard)
            yield (
                Part(
                    owner,
                    "Q815",
                    (*path, event, index),
                    f"In no call does this outcome of `{event}` happen.",
                    "Take it out, or loosen the conditions before it.",
                ),
                may_be or f"{where}/{event}/{index}" in rules,
            )


def _heard(library: Library, persona: Persona) -> frozenset[str]:
    """All that a persona may be heard to do in any scenario: what their states put to the trainee, and what they do."""
    mine = [scenario for scenario in library.scenarios.values() if persona.id in scenario.personas]
    cues = {state.cue for state in persona.states.values() if state.cue is not None}
    named = {renamed.get(cue, cue) for renamed in (scenario.cues.model_dump() for scenario in mine) for cue in cues}
    reactions = (persona.anywhere, *(state.on for state in persona.states.values()))
    done = (item.does for on in reactions for outcomes in on.values() for item in outcomes)
    return frozenset(act for act in (*named, *done) if act is not None)


def _is_dead(outcome: Transition, before: Sequence[Transition], acts: Set[str], heard: Set[str]) -> bool:
    """Whether an outcome can happen in no call: one before it always does, or it waits for what is never heard.

    What was done counts the act that is reacted to.
    """
    if outcome.when is not None and not set(outcome.when.heard) <= heard:
        return True
    own = acts if len(acts) == 1 else frozenset[str]()
    guards = (item.when for item in before)
    return any(when is None or (when.model_fields_set <= {"did"} and set(when.did) <= own) for when in guards)
