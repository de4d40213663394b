"""Sentences that several kinds of cards share: why something is right, and what an act is called."""

import re
from collections.abc import Collection, Mapping

from simulator.design.words import MARKS, inside, listed
from simulator.domain.base import FactValue
from simulator.domain.library import Library
from simulator.domain.placeholders import fill
from simulator.domain.scorecard import Part
from simulator.domain.vocabulary import Vocabulary
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.services.calls.transcript import spoken

NOTHING = "No answer was given."
PICKED = "One of them is right; nothing else counts."
_NUMBER = re.compile(r"\b[A-Z][0-9]+\b")


def reason(vocabulary: Vocabulary, statement: str) -> str:
    """Why, by a statement of the guide: what it says, and its number."""
    return f"{vocabulary.statements[statement].says.rstrip('.')} ({statement})."


def grounds(vocabulary: Vocabulary, statement: str, part: Part, coaching: str) -> str:
    """Why, for a check: by the statement alone; where more is assumed than that says, by what coaches say."""
    if "assumption" not in part.source:
        return reason(vocabulary, statement)
    return f"{coaching.rstrip('.')} ({statement})."


def coached(call: Call, words: str, statement: str) -> str:
    """What the author of a wrong answer says against it, with the number of the statement behind it."""
    number = "" if cited(call.plan.vocabulary, words) else f" ({statement})"
    return f"A coach would say: {fill(words, call.speech.values)}{number}"


def cited(vocabulary: Vocabulary, text: str) -> tuple[str, ...]:
    """The statements whose numbers stand in a text, in that order."""
    return tuple(name for name in _NUMBER.findall(text) if name in vocabulary.statements)


def called(library: Library, act: str, facts: Mapping[str, FactValue]) -> str:
    """What an act of the trainee is called: as its move is listed, as its button reads, else what it means."""
    acts, moves = library.vocabulary.acts, library.moves.moves
    found = acts[act]
    if found.label is not None:
        return f"Transfer to {found.label}" if found.role == "transfer" else found.label
    if act in moves and moves[act].performs(facts) == (act,):
        return moves[act].label
    return found.means.rstrip(".")


def either(library: Library, acts: Collection[str], facts: Mapping[str, FactValue]) -> str:
    """Any of some acts, in quotation marks: `“Apologize” or “Show that you have heard them”`; three at the most."""
    return " or ".join(f"“{called(library, act, facts)}”" for act in list(acts)[:3])


def in_words(call: Call, choice: Choice) -> str:
    """A choice of a call as a question quotes it."""
    return f"“{spoken(call, choice)}”" if choice.kind == "response" else spoken(call, choice)


def harm(missed: str) -> str:
    """What is said of an answer that would have harmed somebody: what it would have been."""
    return f"{MARKS['critical']}: {inside(missed.rstrip('.'))}."


def each(labels: Collection[str]) -> str:
    """Some labels as a sentence lists them, each in quotation marks."""
    return listed(f"“{label}”" for label in labels)
