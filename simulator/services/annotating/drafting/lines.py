"""What a customer said in a real call, as lines of content: with placeholders, and by mood."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from simulator.domain.base import Mood
from simulator.domain.library import Library
from simulator.domain.persona import Persona
from simulator.services.annotating.personal.kinds import (
    ADDRESS,
    BORN,
    CARD,
    EMAIL,
    NAME,
    NUMBER,
    PHONE,
    SOCIAL,
    STAND_IN,
    TOKEN,
)
from simulator.services.annotating.views import Line

LONGEST = 400
"""Letters of a line that is made of what somebody said; content may have 1,200."""
HOT = Mood.ANGRY
"""Up to this mood a line is one for the hot ones."""
_IN_WORDS = {
    PHONE: "{customer.phone}",
    ADDRESS: "{customer.address}",
    EMAIL: "my e-mail",
    CARD: "my card",
    BORN: "my birthday",
    SOCIAL: "my social",
    NUMBER: "the number",
}
"""What a line has in the place of what was replaced."""


class Told(NamedTuple):
    """A line of the customer, the acts in it, whether they were hot when they said it, and what it may be besides."""

    text: str
    acts: tuple[str, ...]
    is_hot: bool
    maybe: tuple[str, ...] = ()


def told(library: Library, persona: Persona, lines: Sequence[Line]) -> Iterator[Told]:
    """What the customer said, in order. Their mood starts as the persona's and is moved by the agent's acts as the
    library says an act does by default.
    """
    mood = int(Mood[persona.mood.start.upper()])
    introduces = _agent_names(lines)
    for line in lines:
        if line.by == "trainee":
            steps = sum(library.vocabulary.acts[act].mood for act in line.acts if act in library.vocabulary.acts)
            mood = max(int(Mood.FURIOUS), min(int(Mood.CALM), mood + steps))
        elif text := as_content(line.text, introduces, "{customer.name}" if persona.line == "customer" else STAND_IN):
            yield Told(text, line.acts, mood <= HOT, tuple(item.act for item in line.suggested))


def as_content(text: str, agents: frozenset[str] = frozenset(), name: str = "{customer.name}") -> str:
    """A text as a line of content, its personal data as placeholders. `agents`: the tokens of agents' names; `name`:
    what stands for any other.
    """

    def filled(found: re.Match[str]) -> str:
        kind = found[0][1:-1].rstrip(" 0123456789")
        if kind == NAME:
            return "{agent}" if found[0] in agents else name
        return _IN_WORDS[kind]

    plain = " ".join(_NOTED.sub("", _UNHEARD.sub("…", re.sub(r"[{}]", "", text))).split())
    return TOKEN.sub(filled, plain)[:LONGEST].strip()


_UNHEARD = re.compile(r"[\[(](?:inaudible|unintelligible|indiscernible|unclear)[^\])]*[\])]", re.IGNORECASE)
"""What a transcript has in the place of words that nobody could make out."""
_NOTED = re.compile(
    rf"(?!{TOKEN.pattern})\[[^\]]*\]|\((?:crosstalk|overlapping|pause|silence|laugh|sigh|cough|background|music)[^)]*\)",
    re.IGNORECASE,
)
"""What it notes that nobody said."""
_PRESENTS = re.compile(rf"(?:this is|my name is|my name's|you're speaking with|i'm)\s+(\[{NAME} \d+\])", re.IGNORECASE)


def _agent_names(lines: Sequence[Line]) -> frozenset[str]:
    said = (found for line in lines if line.by == "trainee" for found in _PRESENTS.findall(line.text))
    return frozenset(said)
