"""What a new file asks its author to write, and what it can say by itself."""

from collections.abc import Iterable, Mapping

from simulator.content.assembly.lexicon import OPEN_CUES
from simulator.content.assembly.spoken import spoken
from simulator.domain.base import Lines
from simulator.domain.persona import Persona
from simulator.domain.placeholders import placeholders_in

_ASKED: Mapping[str, str] = {
    "concern": "why do they call, in their own words?",
    "story": "what has happened? They tell it once they are asked.",
    "pushback": "what do they say once you have explained?",
}


def asked(phrase: str, example: str) -> str:
    """What to write for a phrase; `example` is what is said for it elsewhere."""
    return f"TODO: {_ASKED.get(phrase, 'what do they add, asked about their story once more?')} Others say: {example}"


def words(name: str) -> str:
    """A name as it is read: late_fee is “late fee”."""
    return name.replace("_", " ")


def sentence(name: str) -> str:
    """A name as a title: late_fee is “Late fee”."""
    return words(name)[:1].upper() + words(name)[1:]


def any_mood(lines: Lines) -> tuple[str, ...]:
    """The lines for any mood, else those for the first there is."""
    return lines.get("any", next(iter(lines.values())))


def placeholders_of(persona: Persona) -> Iterable[str]:
    """The placeholders in all that a persona can say, each once."""
    return dict.fromkeys(blank for _, text in spoken(persona) for blank in placeholders_in(text))


def of_their_story(personas: Iterable[Persona]) -> frozenset[str]:
    """Placeholders that only a story of one's own can fill: of the open cues, and what is said where it is told."""
    found = set(OPEN_CUES)
    for persona in personas:
        for path, text in spoken(persona):
            state = persona.states.get(str(path[1])) if path[0] == "states" else None
            if state is not None and state.cue == "story" and "on" in path:
                found.update(placeholders_in(text))
    return frozenset(found)
