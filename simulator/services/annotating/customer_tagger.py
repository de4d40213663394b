"""A tagger for what customers do, learned from the library's personas and scenarios, whose lines know their acts."""

from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from threading import Lock

from cachetools import LRUCache, cached

from simulator.domain.library import Library
from simulator.domain.persona import Persona, Reactions
from simulator.domain.placeholders import PLACEHOLDER_PATTERN
from simulator.domain.scenario import Scenario
from simulator.services.library import cache
from simulator.tagging.keeping import as_bytes, from_bytes
from simulator.tagging.tagger import Tagger, train

MOST = 70
"""Sentences of one act that are learned from, spread over all it has: more make the tagger slower and no better."""
OPENING = "concern"
PARTS: Mapping[str, str] = {OPENING: OPENING, "again": OPENING, "story": "story", "more": "story",
                            "pushback": "pushback", "still": "pushback"}  # fmt: skip
"""Phrase of a scenario -> the cue it is said under."""
_CUSTOMERS = "customers"
_Said = tuple[str, str]
"""A customer act and a line in which it is done."""


def customer_tagger(library: Library) -> Tagger:
    """Hears customer acts; its moves are their ids. The first for some sentences takes one or two seconds."""
    examples = phrases(library)
    digest = sha256(repr(list(examples.items())).encode("utf-8", "surrogatepass")).hexdigest()
    return _trained(digest, examples)


def phrases(library: Library, without: Collection[str] = ()) -> Mapping[str, tuple[str, ...]]:
    """Customer act -> the lines in which it is done, in file order, at most MOST, evenly taken.

    `without`: personas whose lines are left out, wherever else they stand: what a tagger is measured on.
    """
    hidden = {line for name in without for _, line in _said_by(library, library.personas[name])}
    for scenario in library.scenarios.values():
        there = [name for name in without if name in scenario.personas]
        hidden.update(line for name in there for _, line in _told(library, scenario, name))
    found: dict[str, dict[str, None]] = {}
    for act, line in _all(library, without):
        if line not in hidden:
            found.setdefault(act, {})[line] = None
    return {act: _spread(tuple(lines)) for act, lines in found.items()}


def _all(library: Library, without: Collection[str]) -> Iterator[_Said]:
    for persona in library.personas.values():
        if persona.id not in without:
            yield from _said_by(library, persona)
    for scenario in library.scenarios.values():
        for name in (None, *(name for name in scenario.tellings if name not in without)):
            yield from _told(library, scenario, name)
    for act in library.vocabulary.acts.values():
        if act.by == "customer":
            yield from ((act.id, phrase) for phrase in (*act.heard, *(act.heard_in.phrases if act.heard_in else ())))


def _said_by(library: Library, persona: Persona) -> Iterator[_Said]:
    """The lines of a persona that are whole by themselves: what stands around a phrase says nothing of its own."""
    acts = library.vocabulary.acts
    for state in persona.states.values():
        cue = state.cue
        if cue is not None and cue in acts and state.says is not None:
            yield from ((cue, line) for lines in state.says.values() for line in lines if _is_whole(line))
        yield from _reactions(library, persona, state.on)
    yield from _reactions(library, persona, persona.anywhere)


def _reactions(library: Library, persona: Persona, on: Reactions) -> Iterator[_Said]:
    acts = library.vocabulary.acts
    for transitions in on.values():
        for transition in transitions:
            target = persona.states.get(transition.go or "")
            done = transition.does or (target.cue if target is not None else None)
            if done is not None and done in acts and transition.says is not None:
                yield from ((done, line) for lines in transition.says.values() for line in lines if _is_whole(line))


def _told(library: Library, scenario: Scenario, persona: str | None) -> Iterator[_Said]:
    """What a scenario lets its customers say of its own; with a persona, as they put it."""
    acts = library.vocabulary.acts
    standing = {act.role: act.id for act in acts.values() if act.by == "customer" and act.role}
    cues = {
        OPENING: scenario.cues.concern,
        "story": scenario.cues.story or standing.get("story"),
        "pushback": scenario.cues.pushback or standing.get("pushback"),
    }
    spoken = scenario.phrases if persona is None else scenario.phrases_of(persona)
    for name, lines in spoken.items():
        act = cues.get(PARTS.get(name, ""))
        if act is not None:
            yield from ((act, line) for told in lines.values() for line in told)


def _is_whole(line: str) -> bool:
    return not any(name in PARTS for name in PLACEHOLDER_PATTERN.findall(line))


def _spread(lines: tuple[str, ...]) -> tuple[str, ...]:
    if len(lines) <= MOST:
        return lines
    return tuple(lines[number * len(lines) // MOST] for number in range(MOST))


@cached(LRUCache(4), key=lambda digest, _: digest, lock=Lock())
def _trained(digest: str, examples: Mapping[str, tuple[str, ...]]) -> Tagger:
    kept = cache.load_arrays(_CUSTOMERS, digest)
    found = from_bytes(kept) if kept is not None else None
    if found is None:
        found = train(examples)
        cache.save_arrays(_CUSTOMERS, digest, as_bytes(found))
    return found
