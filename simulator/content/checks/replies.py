"""Replies: words for one thing in particular. What they are said to is there, and each of them can be said."""

from collections.abc import Iterator

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.assembly.spoken import silent
from simulator.content.checks.references import act, guard, unknown
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, Findings
from simulator.domain.persona import Persona, Reply
from simulator.domain.vocabulary import Vocabulary


def check_replies(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """R302 and R305 for names in replies that are unknown, R359 for replies that are never said, over every persona."""
    for name, persona in drafts.personas.items():
        document = drafts.document("persona", name)
        states = _states(drafts, name)
        for index, reply in enumerate(persona.replies):
            yield from _names(drafts, vocabulary, document, index, reply, states)
        if len(persona.replies) > 1:
            yield from _hidden(vocabulary, document, persona)
    for name, scenario in drafts.scenarios.items():
        document = drafts.document("scenario", name)
        for told in scenario.once_told:
            yield from act(vocabulary, document, ("once_told", told), told, by="trainee", key=True)


def _states(drafts: ResolvedDrafts, name: str) -> set[str] | None:
    """States of a persona and of those who are like it, who say its replies too; None where not all can be known."""
    alike = [other for other, line in drafts.descent.items() if name in line]
    if not all(map(drafts.is_whole, alike)):
        return None
    return {state for other in alike for state in drafts.resolved_personas[other].states}


def _names(
    drafts: ResolvedDrafts,
    vocabulary: Vocabulary,
    document: Document,
    index: int,
    reply: Reply,
    states: set[str] | None,
) -> Findings:
    done = [item.id for item in vocabulary.acts.values() if item.by == "trainee"]
    known = {*done, *vocabulary.groups, *drafts.moves.moves}
    for at, named in enumerate(reply.to):
        if named not in known:
            yield unknown(
                document, "R302", ("replies", index, "to", at), "move, trainee act or group of acts", named, known
            )
    for at, state in enumerate(reply.at):
        if states is not None and state not in states:
            yield unknown(document, "R305", ("replies", index, "at", at), "state", state, states)
    yield from guard(vocabulary, document, ("replies", index, "if"), reply.when)


def _hidden(vocabulary: Vocabulary, document: Document, persona: Persona) -> Iterator[Diagnostic]:
    """Replies that one above them in the same file always comes before."""
    for index, reply in enumerate(persona.replies):
        first = next((at for at in range(index) if _covers(vocabulary, persona.replies[at], reply)), None)
        if first is not None:
            line = document.location(("replies", first)).line
            message = f"This is never said: the reply in line {line} is to the same, and always comes first."
            fix = "Put the one that asks for more above the other, or take one of them out."
            yield document.finding("R359", ("replies", index), message, fix, warn=True)


def _covers(vocabulary: Vocabulary, first: Reply, later: Reply) -> bool:
    """Whether the first of two replies is said wherever the later one could be."""
    places = set(later.at) <= set(first.at) if later.at and first.at else not later.at and not first.at
    asks_no_more = (
        first.when in (None, later.when) and first.again in (None, later.again) and first.form in (None, later.form)
    )
    return places and asks_no_more and not silent(first.says) and _to(vocabulary, later) <= _to(vocabulary, first)


def _to(vocabulary: Vocabulary, reply: Reply) -> set[str]:
    return {act for name in reply.to for act in vocabulary.groups.get(name, (name,))}
