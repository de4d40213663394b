"""What no call can ever come to: worth a look, and no reason to stop."""

from collections.abc import Iterator

from simulator.content.assembly.resolve import ResolvedDrafts, response_sets
from simulator.content.reading.reader import KeyPath
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.vocabulary import Vocabulary


def check_unused(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Iterator[Diagnostic]:
    """Warnings R319: personas, shared answers, scorecards, look-ups and spiels that nothing refers to.

    Sensible only where every name is known: a misspelt name would make what it meant seem unused.
    """
    scenarios = drafts.scenarios.values()
    named = {
        "persona": {name for item in scenarios for name in item.personas}
        | {item.like for item in drafts.personas.values() if item.like},
        "shared": {name for item in scenarios for name in item.uses},
        "scorecard": {item.scorecard for item in scenarios},
    }
    for kind, table in (("persona", drafts.personas), ("shared", drafts.shared), ("scorecard", drafts.scorecards)):
        for name in table:
            if name not in named[kind] and getattr(table[name], "status", "in_use") == "in_use":
                message, fix = f"No scenario comes to `{name}`.", "Name it in a scenario, or take the file out."
                yield drafts.document(kind, name).finding("R319", (), message, fix, warn=True)
    opened = {item.shows for item in vocabulary.acts.values()}
    for name in vocabulary.desk.lookups:
        if name not in opened:
            message, fix = f"No action shows `{name}`.", f"Add `shows: {name}` to one in acts.yaml, or take it out."
            place: KeyPath = ("lookups", name)
            yield drafts.documents["scorecards/desk.yaml"].finding("R319", place, message, fix, key=True, warn=True)
    used = _spiels_used(drafts)
    document = drafts.documents["scorecards/spiels.yaml"]
    for name in vocabulary.spiels:
        if name not in used:
            message = f"Nothing uses the spiel `{name}`."
            fix = "Offer it as an answer or name it beside a criterion, or take it out."
            yield document.finding("R319", ("spiels", name), message, fix, key=True, warn=True)


def _spiels_used(drafts: ResolvedDrafts) -> set[str | None]:
    used: set[str | None] = set()
    for _, responses in response_sets(drafts).values():
        for options in responses.values():
            for response in options:
                used |= {response.spiel, response.instead}
    for card in drafts.scorecards.values():
        for criterion in card.criteria:
            for part in criterion.rests_on:
                used |= {part.spiel, *(part.check.spoke or ())}
            used.add(criterion.spiel)
    return used
