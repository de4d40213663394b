"""What is there twice, what has no example, and what nobody listens to: all of it plays, and none of it was meant."""

from collections.abc import Iterator, Mapping, Set

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.checks.references import named_in
from simulator.content.checks.unhearable import check_unhearable
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, Findings
from simulator.domain.scorecard import Part, Scorecard
from simulator.domain.vocabulary import Vocabulary

_KINDS = (("scenario", "scenarios"), ("persona", "personas"), ("scorecard", "scorecards"))
_NAMED = 4
"""Lines of a scorecard that are named before the rest is counted."""


def check_alike(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Warnings R339 to R343. Sensible only where every name is known and every file could be read."""
    copies, unheard = set[str](), set[str]()
    for kind, table in _KINDS:
        documents = {name: drafts.document(kind, name) for name in getattr(drafts, table)}
        for finding in _copies(documents):
            copies.add(finding.location.file)
            yield finding
        if kind != "scorecard":
            yield from _titles({name: item for name, item in documents.items() if item.file not in copies}, kind)
    for name in drafts.scenarios:
        if drafts.document("scenario", name).file not in copies:
            yield from _plays(drafts, name)
            for finding in _unheard(drafts, vocabulary, name):
                unheard.add(drafts.resolved_scenarios[name].scorecard)
                yield finding
    yield from check_unhearable(drafts, vocabulary, unheard)


def _copies(documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    seen: list[Document] = []
    for document in documents.values():
        first = next((other for other in seen if other.data == document.data), None)
        seen.append(document)
        if first is not None:
            message = f"This says exactly what {first.file} says."
            yield document.finding(
                "R339", (), message, "Change it into something of its own, or take it out.", warn=True
            )


def _titles(documents: Mapping[str, Document], kind: str) -> Iterator[Diagnostic]:
    called = {"scenario": "Another call", "persona": "Another customer"}[kind]
    seen: dict[str, Document] = {}
    for document in documents.values():
        title = str(document.data["title"])
        first = seen.setdefault(" ".join(title.casefold().split()), document)
        if first is not document:
            message = f"{called} has this title too ({first.file}): nobody who chooses can tell them apart."
            yield document.finding("R340", ("title",), message, "Give one of the two another title.", warn=True)


def _plays(drafts: ResolvedDrafts, name: str) -> Iterator[Diagnostic]:
    plays = drafts.plays.get(name)
    if plays is not None and plays.plays:
        return
    message = f"No play shows how `{name}` is meant to go, so nothing notices when a change makes it go otherwise."
    fix = f"Write a call or two into scenarios/{name}.plays.yaml: who is on the line, the choices, what comes of them."
    if plays is None:
        yield drafts.document("scenario", name).finding("R341", (), message, fix, warn=True)
    else:
        yield drafts.document("plays", name).finding("R341", ("plays",), message, fix, key=True, warn=True)


def _unheard(drafts: ResolvedDrafts, vocabulary: Vocabulary, name: str) -> Iterator[Diagnostic]:
    """A concern that no line of the scorecard waits for, where the lines wait for what customers bring up."""
    scenario = drafts.resolved_scenarios[name]
    card, concern = drafts.resolved_scorecards[scenario.scorecard], scenario.cues.concern
    listening = {line.id: heard for line in card.criteria if (heard := _waits_for(vocabulary, line.rests_on))}
    if not listening or any(concern in heard for heard in listening.values()):
        return
    message = f"No line of the scorecard `{card.id}` hears `{concern}`, so most of it does not count in this call."
    concerns = {str(other.cues.concern) for other in drafts.resolved_scenarios.values()} - {concern}
    fix = _cure(vocabulary, card, concern, concerns, listening)
    yield drafts.document("scenario", name).finding("R342", ("cues", "concern"), message, fix, warn=True)


def _waits_for(vocabulary: Vocabulary, parts: tuple[Part, ...]) -> frozenset[str]:
    """The acts of the customer that some part names as its occasion, or is about."""
    named = {
        name
        for part in parts
        for name in (
            *part.occasion,
            *part.applies_when.heard,
            *part.applies_when.heard_any,
            *(name for _, names in named_in(part.check) for name in names),
        )
    }
    acts = {act for name in named for act in vocabulary.members(name)}
    return frozenset(act for act in acts if act in vocabulary.acts and vocabulary.acts[act].by == "customer")


def _cure(
    vocabulary: Vocabulary,
    card: Scorecard,
    concern: str,
    concerns: Set[str],
    listening: Mapping[str, frozenset[str]],
) -> str:
    """Where to put a concern so that lines hear it; `concerns` are those of other calls."""
    groups_of = vocabulary.customer_groups
    others = [name for name, members in groups_of.items() if _is_heard(members, listening)]
    # Where the concerns of other calls stand, this one most likely belongs too.
    if others := [name for name in others if concerns & set(groups_of[name])] or others:
        groups = ", ".join(f"`{group}`" for group in others)
        return f"Put `{concern}` into a group that it hears, in scorecards/acts.yaml under `customer`: {groups}."
    lines = [f"`{name}`" for name in listening]
    more = f" and {len(lines) - _NAMED} more" if len(lines) > _NAMED else ""
    return (
        f"Add `{concern}` to the `heard_any` or `occasion` of those lines of scorecards/{card.id}.yaml that are meant "
        f"for it: {', '.join(lines[:_NAMED])}{more}."
    )


def _is_heard(members: tuple[str, ...], listening: Mapping[str, frozenset[str]]) -> bool:
    return any(set(members) <= heard for heard in listening.values())
