"""What follows from a change, in sentences: calls and proofs, results that are kept, calls under way, cards."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from simulator.design.words import many
from simulator.domain.cards import Card
from simulator.domain.library import CallKey
from simulator.domain.record import CallRecord
from simulator.domain.reviews import Review
from simulator.drills.standing import standings
from simulator.services.authoring.views import CallChange, Stored
from simulator.services.reviewing.consequences import Consequences
from simulator.services.reviewing.views import ReviewFact
from simulator.services.studio.views import Outcome, Proving

_MOST: Final = 12
_WAYS: Final = {
    "passes no longer": "would pass no longer",
    "passes now": "would pass now",
    "cannot be played": "can no longer be played with it",
    "score only": "would get another score, and the same result",
}
Names = Mapping[str, str]
"""Ids of people to what they are called."""


def calls(found: Consequences) -> Iterator[ReviewFact]:
    """Which calls change, and why."""
    for only_in, said in (("new", "New"), ("old", "No longer there")):
        some = [call.key for call in found.calls if call.only_in == only_in]
        if some:
            yield ReviewFact(f"{said}: {many(len(some), 'call', 'calls')}.", _listed(found, some))
    changed = sorted((call for call in found.calls if call.only_in is None), key=lambda call: call.because)
    for because, of_them in groupby(changed, key=lambda call: call.because):
        some = [call.key for call in of_them]
        what = f"{many(len(some), 'call changes', 'calls change')}"
        yield ReviewFact(f"{what} with the {' and the '.join(because)}.", _listed(found, some))
    if not found.calls:
        yield ReviewFact("No call changes: what can happen in each of them is as before.")


def _listed(found: Consequences, keys: Sequence[CallKey]) -> tuple[str, ...]:
    """Calls one by one where they are few, else how many there are of each scenario."""
    titles = found.titles or {}
    if len(keys) <= _MOST:
        return tuple(titles[key] for key in keys)
    counts = Counter(key[0] for key in keys)
    named = {key[0]: titles[key].split(", ", 1)[0] for key in keys}
    return tuple(f"{named[scenario]}: {many(count, 'call', 'calls')}" for scenario, count in counts.items())


def proofs(found: Consequences, proving: Proving) -> Iterator[ReviewFact]:
    """What was proved of them before, and is with the change."""
    if proving.state == "broken":
        yield ReviewFact("Nothing can be proved until the errors are mended.", is_bad=True)
        return
    if not any(call.only_in != "old" for call in found.calls):
        yield ReviewFact("What is proved stays proved.")
        return
    proved, left = sum(item.proved for item in proving.outcomes), proving.of - proving.done
    yield ReviewFact(
        f"Of the calls that change, {found.proved_before} were proved before. With the change, {proved} are proved, "
        f"{proving.done - proved} are not, and {left} are not proved yet."
    )
    if proving.state == "failed":
        yield ReviewFact("The proof could not be finished.", is_bad=True)
    for standing, said in (("worse", "Worse than before"), ("changed", "Different"), ("better", "Better than before")):
        some = [_outcome(item) for item in proving.outcomes if item.standing == standing]
        if some:
            yield ReviewFact(f"{said}: {many(len(some), 'call', 'calls')}.", cut(some), is_bad=standing == "worse")
    bad = [_outcome(item) for item in proving.outcomes if item.standing == "new" and not item.proved]
    if bad:
        yield ReviewFact(f"New and not proved: {many(len(bad), 'call', 'calls')}.", cut(bad), is_bad=True)


def _outcome(item: Outcome) -> str:
    return f"{item.title}: {' '.join(item.says)}"


def results(stored: Stored, takers: Names, names: Names) -> Iterator[ReviewFact]:
    """Calls already taken that would come out otherwise. `takers`: id of a call to that of who took it."""
    looked = many(stored.finished, "finished call", "finished calls")
    if not stored.changes:
        yield ReviewFact(f"Of {looked}, none would be graded differently.")
        return
    count = len(stored.changes)
    yield ReviewFact(f"Of {looked}, {count:,} would be graded differently. Each keeps the grade it was given.")
    for verdict, said in _WAYS.items():
        some = [item for item in stored.changes if item.verdict == verdict]
        if some:
            by = people(Counter(takers.get(item.call, "") for item in some), names)
            lines = [f"{item.scenario.replace('_', ' ')}: {item.old} → {item.new}" for item in some]
            yield ReviewFact(
                f"{many(len(some), 'call', 'calls')} {said}: {by}.", cut(lines), is_bad=verdict != "passes now"
            )


def under_way(going: Sequence[CallRecord], changed: Iterable[CallChange], names: Names) -> Iterator[ReviewFact]:
    """Calls that go on now; they stay with the library they began with."""
    if not going:
        yield ReviewFact("No call is under way.")
        return
    keys = {call.key for call in changed}
    hit = sum((call.scenario, call.persona, call.case) in keys for call in going)
    by = people(Counter(call.person for call in going), names)
    of_these = f" Of these, {hit} {'is' if hit == 1 else 'are'} of a call that changes." if hit else ""
    one = len(going) == 1
    keep = (
        "It keeps the library it began with, to its end and in its debrief."
        if one
        else ("They keep the library they began with, to their end and in their debriefs.")
    )
    yield ReviewFact(f"{many(len(going), 'call is', 'calls are')} under way: {by}. {keep}{of_these}")


def cards(found: Consequences, reviews: Sequence[Review], names: Names, today: date) -> Iterator[ReviewFact]:
    """Cards of the drills that come due, fall away or are new."""
    before, after = ({card.id: card for card in deck} for deck in (found.cards_before, found.cards_after))
    gone, come = [name for name in before if name not in after], [name for name in after if name not in before]
    other = {name for name, card in after.items() if name in before and before[name].version != card.version}
    due = _due_at_once([after[name] for name in other], reviews, today)
    if due:
        by = people(due, names)
        yield ReviewFact(f"Cards that come due at once, because what is right in them has changed: {by}.")
    if other and not due:
        yield ReviewFact(f"What is right changes in {many(len(other), 'card', 'cards')}; nobody has learned them yet.")
    if gone:
        lost = set(gone)
        learned = Counter({who: len({it.card for it in reviews if it.person == who} & lost) for who in names})
        by = people(+learned, names)
        said = f" Learned by {by}; their answers are kept." if by else " Nobody has learned them."
        yield ReviewFact(f"{many(len(gone), 'card falls', 'cards fall')} away.{said}")
    if come:
        yield ReviewFact(f"{many(len(come), 'new card', 'new cards')}, to come by and by.")
    if not (gone or come or other):
        yield ReviewFact("No card of the drills changes.")


def _due_at_once(changed: Sequence[Card], reviews: Sequence[Review], today: date) -> Counter[str]:
    """By person, how many of these cards are due today although they were answered, and only now."""
    due: Counter[str] = Counter()
    for who in {review.person for review in reviews}:
        theirs = [review for review in reviews if review.person == who]
        for item in standings(changed, theirs, {}, today):
            memory = item.memory
            if memory is not None and memory.version != item.card.version and memory.due > today:
                due[who] += 1
    return due


def people(counts: Mapping[str, int], names: Names) -> str:
    """Who, each with how many: most first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], names.get(item[0], "")))
    return ", ".join(f"{names.get(who, 'somebody no longer here')} {count:,}" for who, count in ordered)


def cut(lines: Sequence[str]) -> tuple[str, ...]:
    """Some of many lines, and how many more there are."""
    more = len(lines) - _MOST
    return tuple(lines) if more <= 0 else (*lines[:_MOST], f"and {more:,} more")
