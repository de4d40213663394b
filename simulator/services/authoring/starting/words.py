"""What a new file asks its author to write."""

from collections.abc import Iterable, Mapping

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
    return f"TODO: {_ASKED.get(phrase, f'their words for {phrase}.')} Others say: {example}"


def any_mood(lines: Lines) -> tuple[str, ...]:
    """The lines for any mood, else those for the first there is."""
    return lines.get("any", next(iter(lines.values())))


def placeholders_of(persona: Persona) -> Iterable[str]:
    """The placeholders in all that a persona can say, each once."""
    return dict.fromkeys(blank for _, text in spoken(persona) for blank in placeholders_in(text))
