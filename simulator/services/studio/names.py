"""The names that a library knows, for completion: what an editor offers, and what a form lets one choose from."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final, get_args

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.reading.reader import Document
from simulator.domain.base import MoodName
from simulator.domain.vocabulary import Vocabulary
from simulator.services.studio.file_kinds import kind_of, schema_of
from simulator.services.studio.shapes import schema
from simulator.services.studio.views import Known

COMPLETES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("acts", "act", "did", "did_not", "did_any", "first", "then", "not_then", "forbidden"), "act"),
    **dict.fromkeys(("heard", "heard_not", "heard_any", "cue", "does", "concern", "story", "pushback"), "act"),
    **dict.fromkeys(
        (
            "reacts",
            "anywhere",
            "on",
            "existence",
            "absence",
            "response",
            "needs",
            "to",
            "by",
            "answered",
            "answered_by",
        ),
        "act",
    ),
    **dict.fromkeys(("go", "state", "states"), "state"),
    **dict.fromkeys(("facts", "but"), "fact"),
    **dict.fromkeys(("spiel", "spiels", "spoke"), "spiel"),
    **dict.fromkeys(("like", "personas", "persona"), "persona"),
    **dict.fromkeys(("scenario", "scenarios"), "scenario"),
    **dict.fromkeys(("move", "moves"), "move"),
    **dict.fromkeys(("source", "statements", "statement"), "statement"),
    **dict.fromkeys(("outcome", "outcome_in"), "outcome"),
    **dict.fromkeys(("uses",), "shared"),
    **dict.fromkeys(("scorecard",), "scorecard"),
    **dict.fromkeys(("mood_at_least", "mood_below", "hangs_up_below", "words_lift_to", "start"), "mood"),
}
"""What kind of name is written under a name of a file."""


def known_names(drafts: ResolvedDrafts, document: Document) -> tuple[Known, ...]:
    """Every name that may be written in a file: what the library declares, and the states of this persona."""
    return tuple(dict.fromkeys((*_declared(drafts), *_states(drafts, document))))


def _declared(drafts: ResolvedDrafts) -> Iterator[Known]:
    if drafts.vocabulary is not None:
        yield from _spoken_of(drafts.vocabulary)
    yield from (Known(item.id, "persona", item.title) for item in drafts.personas.values())
    yield from (Known(item.id, "scenario", item.title) for item in drafts.scenarios.values())
    yield from (Known(name, "shared", "answers that scenarios share") for name in drafts.shared)
    yield from (Known(item.id, "scorecard", item.title) for item in drafts.scorecards.values())
    yield from (Known(item.id, "move", item.label) for item in drafts.moves.moves.values())
    yield from (Known(mood, "mood", "") for mood in get_args(MoodName))


def _spoken_of(vocabulary: Vocabulary) -> Iterator[Known]:
    yield from (Known(item.id, "act", item.means) for item in vocabulary.acts.values())
    groups = (*vocabulary.groups, *vocabulary.customer_groups)
    yield from (Known(name, "act", "a group of acts") for name in groups)
    yield from (Known(item.id, "fact", item.means) for item in vocabulary.facts.values())
    yield from (Known(item.id, "spiel", item.text[:90]) for item in vocabulary.spiels.values())
    yield from (Known(item.id, "statement", item.says[:90]) for item in vocabulary.statements.values())
    yield from (Known(item.id, "outcome", item.means) for item in vocabulary.outcomes.values())


def _states(drafts: ResolvedDrafts, document: Document) -> Iterator[Known]:
    if kind_of(document.file) != "persona":
        return
    own = document.data if isinstance(document.data, dict) else {}
    like = drafts.personas.get(str(own.get("like")))
    states: Any = own.get("states")
    for name in states if isinstance(states, dict) else ():
        yield Known(str(name), "state", "of this persona")
    for name in like.states if like else ():
        yield Known(name, "state", f"taken over from {own.get('like')}")
    yield Known("back", "state", "the state that was left for an aside")


def known_keys(name: str) -> tuple[Known, ...]:
    """Every name that the form of a file knows, with what it is for."""
    return _keys(schema_of(name))


@cache
def _keys(kind: str) -> tuple[Known, ...]:
    found: dict[str, str] = {}
    _gather(schema(kind), found)
    return tuple(Known(key, "key", found[key]) for key in sorted(found))


def _gather(part: Any, found: dict[str, str]) -> None:
    if isinstance(part, list):
        for item in part:
            _gather(item, found)
    elif isinstance(part, dict):
        properties = part.get("properties")
        for key, value in properties.items() if isinstance(properties, dict) else ():
            about = value.get("description", "") if isinstance(value, dict) else ""
            found[key] = found.get(key) or about
        for value in part.values():
            _gather(value, found)
