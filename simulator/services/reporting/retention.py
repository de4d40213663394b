"""Whether cards are still known when they come, against what their schedule aims at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from simulator.drills.memory import RETENTION
from simulator.drills.retention import BINS, Tally
from simulator.services.reporting.figures import in_percent, out_of
from simulator.services.reporting.shares import interval_over_people
from simulator.services.reporting.views import Retention

KINDS: Final[Mapping[bool, str]] = {True: "Critical cards", False: "Other cards"}
"""Critical or not -> how such cards are called."""


def retention(tallies: Iterable[Tally]) -> tuple[Retention, ...]:
    """That of critical cards, then that of the others."""
    known = tuple(tallies)
    return tuple(_of([item for item in known if item.is_critical == critical], critical) for critical in KINDS)


def by_chance(tallies: Iterable[Tally]) -> Mapping[int, Sequence[Retention]]:
    """The same by how likely the schedule held it that a card would be known: place in BINS -> critical, others; only
    where a card came."""
    known = tuple(tallies)
    places = {place: [item for item in known if item.place == place] for place in range(len(BINS) - 1)}
    return {place: [item for item in retention(found) if item.of] for place, found in places.items() if found}


def _of(tallies: Sequence[Tally], critical: bool) -> Retention:
    people: dict[str, tuple[int, int]] = {}
    for item in tallies:
        met, asked = people.get(item.person, (0, 0))
        people[item.person] = met + item.known, asked + item.of
    known, of = sum(met for met, _ in people.values()), sum(asked for _, asked in people.values())
    low, high = interval_over_people(list(people.values()))
    return Retention(
        critical=critical,
        target=RETENTION[critical],
        known=known,
        of=of,
        people=len(people),
        share=known / of if of else None,
        low=low,
        high=high,
        predicted=sum(item.predicted for item in tallies) / of if of else None,
    )


def in_words(found: Retention) -> str:
    """One kind in a sentence: `Critical cards: 83 of 90 known when they came, 92 % (84 to 97 %); aimed at: 93 %.`"""
    if found.share is None:
        return f"{KINDS[found.critical]}: none came when due yet."
    counted = f"{out_of(found.known, found.of)} known when they came"
    likely = f"{100 * found.low:.0f} to {100 * found.high:.0f} %"
    return (
        f"{KINDS[found.critical]}: {counted}, {in_percent(found.share)} (likely {likely}); "
        f"aimed at: {in_percent(found.target)}."
    )


def as_json(found: Sequence[Retention]) -> Mapping[str, Any]:
    """For scripts: shares 0 to 1, to four places."""
    return {"retention": [{name: _short(value) for name, value in asdict(item).items()} for item in found]}


def _short(value: Any) -> Any:
    return round(value, 4) if isinstance(value, float) else value
