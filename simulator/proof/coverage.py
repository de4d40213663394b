"""What the content says can happen, and no call ever comes to."""

from collections.abc import Iterable, Iterator

from simulator.domain.base import Lines, Mood, lines_for
from simulator.domain.library import Library
from simulator.domain.persona import Persona
from simulator.proof.certificate import Certificate, Finding


def unreached(library: Library, certificates: Iterable[Certificate]) -> Iterator[Finding]:
    """Answers never offered, states never reached, reactions that never happen and lines never said, over all calls."""
    everything = tuple(certificates)
    for scenario in library.scenarios.values():
        own = [item for item in everything if item.scenario == scenario.id]
        if not own:
            continue
        offered = frozenset[str]().union(*(item.reached.choices for item in own))
        for cue, options in scenario.responses.items():
            for index, response in enumerate(options):
                if response.id not in offered:
                    yield Finding(
                        "Q813",
                        "warning",
                        "scenario",
                        scenario.id,
                        ("responses", cue, index),
                        f"`{response.id}` is never offered: no customer of this scenario comes to `{cue}`.",
                        "Take it out, or add a customer who comes to it.",
                    )
    for persona in library.customers:
        own = [item for item in everything if item.persona == persona.id]
        if own:
            yield from _of_persona(persona, own)


def _of_persona(persona: Persona, own: list[Certificate]) -> Iterator[Finding]:
    rules = frozenset[str]().union(*(item.reached.rules for item in own))
    moods = frozenset[tuple[str, str]]().union(*(item.reached.moods for item in own))
    states = {state for state, _ in moods}
    for name, state in persona.states.items():
        if name not in states:
            if name != "out_of_time":
                yield Finding(
                    "Q814",
                    "warning",
                    "persona",
                    persona.id,
                    ("states", name),
                    f"No call ever comes to `{name}`.",
                    "Let a reaction lead there, or take it out.",
                )
            continue
        if state.says is not None and not state.final:
            yield from _silent(persona, name, state.says, moods)
        for event, outcomes in state.on.items():
            for index in range(len(outcomes)):
                if f"{name}/{event}/{index}" not in rules:
                    yield Finding(
                        "Q815",
                        "warning",
                        "persona",
                        persona.id,
                        ("states", name, "on", event, index),
                        f"In no call does this outcome of `{event}` happen.",
                        "Take it out, or loosen the conditions of the outcomes before it.",
                    )


def _silent(persona: Persona, name: str, lines: Lines, moods: frozenset[tuple[str, str]]) -> Iterator[Finding]:
    felt = {Mood[mood.upper()] for state, mood in moods if state == name}
    said = {text for mood in felt for text in lines_for(lines, mood)}
    for band, texts in lines.items():
        if not set(texts) & said:
            yield Finding(
                "Q816",
                "warning",
                "persona",
                persona.id,
                ("states", name, "says", band),
                f"The `{band}` lines of `{name}` are never said: the customer is never in that mood there.",
                "Take them out, or let the mood get there.",
            )
