"""Conditions as trainers read them: the guards of personas and answers, in a few words."""

from collections.abc import Iterator

from simulator.domain.persona import Guard


def in_words(guard: Guard | None) -> str:
    """A guard in words; empty for none."""
    return "" if guard is None else ", ".join(_parts(guard))


def _parts(guard: Guard) -> Iterator[str]:
    for fact, value in guard.facts.items():
        shown = ("yes" if value else "no") if isinstance(value, bool) else plain(value)
        yield f"{plain(fact)}: {shown}"
    for name in guard.did:
        yield f"after {plain(name)}"
    for name in guard.did_not:
        yield f"before {plain(name)}"
    for name in guard.heard:
        yield f"customer {plain(name)} before"
    for name in guard.heard_not:
        yield f"customer not yet {plain(name)}"
    if guard.mood_at_least is not None:
        yield f"{guard.mood_at_least} or better"
    if guard.mood_below is not None:
        yield f"worse than {guard.mood_below}"


def plain(name: str) -> str:
    """An id as words."""
    return name.replace("_", " ")
