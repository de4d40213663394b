"""What a choice is for: the statements of the guide behind it, or what its acts do."""

from collections.abc import Iterable

from simulator.domain.library import Library
from simulator.domain.scorecard import Part
from simulator.engine.call import Call, step
from simulator.engine.choice import Choice
from simulator.services.calls.played import PlayedCall
from simulator.services.teaching.earned import fulfilled, made_ready

Sources = tuple[tuple[str, str], ...]


ON_THE_DESK = "There is nothing to say now: the next step is on your desk."


def principle_of(played: PlayedCall, call: Call, choice: Choice) -> tuple[str, Sources]:
    """What a choice is for: the statements of the guide it fulfils, else what was assumed, else what it does."""
    earned = fulfilled(played.scorecard, call, step(call, choice.id)) or made_ready(played.scorecard, call, choice)
    sources = sources_of(played.library, earned)
    if sources:
        return sources[0][1], sources
    assumed = next((item.assumption for item in earned if item.assumption), None)
    if assumed is not None:
        return assumed, ()
    if choice.kind == "action":
        return ON_THE_DESK, ()
    first, *others = meanings(played.library, choice) or (choice.id,)
    does = " and ".join(text[:1].lower() + text[1:].rstrip(".") for text in (first, *others))
    return f"Look for the answer that {does}.", ()


def meanings(library: Library, choice: Choice) -> tuple[str, ...]:
    """What the acts of a choice are for, in the words of the vocabulary."""
    acts = library.vocabulary.acts
    return tuple(acts[act].means for act in choice.acts if act in acts)


def sources_of(library: Library, parts: Iterable[Part]) -> Sources:
    """The statements behind some checks, each once."""
    return statements(library, (name for part in parts for name in part.source))


def statements(library: Library, names: Iterable[str]) -> Sources:
    """Statements by their numbers, each once with what it says; what is no statement is left out."""
    known = library.vocabulary.statements
    return tuple((name, known[name].says) for name in dict.fromkeys(names) if name in known)
