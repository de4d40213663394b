"""What was missed in calls, and again when it was asked again, by card: a miss makes its cards come the day after."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from threading import Lock
from typing import Any, Final, NamedTuple

from cachetools import LRUCache

from simulator.domain.cards import Card
from simulator.services.calls.asked_again import read_answer
from simulator.storage import Drills

LOOKED_BACK: Final = timedelta(days=90)
"""A miss of longer ago has come up since: no card waits longer."""
MOST_TOLD: Final = 2
"""A line of a scorecard over more statements than this does not tell which of them came up."""
_MOST: Final = 20_000
"""Ended calls of which it is known what was missed: 300 bytes each, 6 MB."""


class Missed(NamedTuple):
    """The statements that were missed in a call of a scenario; `came_up` are all that it was about.

    `real`: in the real call that is kept by this name.
    """

    scenario: str
    statements: frozenset[str]
    real: str = ""
    came_up: frozenset[str] = frozenset()


class Miss(NamedTuple):
    """The latest day on which somebody missed what a card asks, and the real call in which it was, if it was one."""

    day: date
    real: str = ""


Elsewhere = Callable[[str, datetime], Iterable[tuple[datetime, Missed]]]
"""Person id and a moment -> what they are to drill besides, of other calls than ours, and since when."""


def nowhere(person: str, since: datetime) -> tuple[tuple[datetime, Missed], ...]:
    """No other calls."""
    return ()


class Misses:
    """Misses by call. Nothing is kept of having looked: what is read off ended calls is the same however often."""

    def __init__(self, drills: Drills, elsewhere: Elsewhere = nowhere) -> None:
        self._drills, self._elsewhere = drills, elsewhere
        # An ended call never changes, and its evaluation is long.
        self._known: LRUCache[str, Missed] = LRUCache(_MOST)
        self._lock = Lock()

    def by_card(
        self,
        person: str,
        now: datetime,
        day_of: Callable[[datetime], date],
        cards: Iterable[Card],
        asked: Collection[str],
    ) -> Mapping[str, Miss]:
        """Card id -> when somebody missed last, in a call or asked again, what it asks.

        The cards of a missed statement are those made from the same scenario, else all of the statement; of cards that
        are not among those `asked` already only the first, or a bad call would bring fifty at once.
        """
        ended = self._drills.ended_calls(person, now - LOOKED_BACK)
        by_statement: dict[str, list[Card]] = {}
        for card in cards:
            by_statement.setdefault(card.statement, []).append(card)
        known, found = self._missed(list(ended)), dict[str, Miss]()
        ours = ((ended_at, known[call_id]) for call_id, ended_at in ended.items() if call_id in known)
        again, elsewhere = self._missed_again(person, now), self._elsewhere(person, now - LOOKED_BACK)
        met = self._drills.met(person)
        told = [*((*entry, met) for entry in (*ours, *again)), *((*entry, None) for entry in elsewhere)]
        for at, missed, calls in told:
            day = day_of(at)
            for statement in missed.statements:
                for card in cards_of_miss(by_statement.get(statement, []), missed.scenario, asked, calls):
                    miss = Miss(day, missed.real)
                    found[card.id] = max(miss, found.get(card.id, miss))
        return found

    def came_up(self, person: str, now: datetime) -> frozenset[str]:
        """The statements that came up in somebody's calls, met or missed: they have seen what is right there."""
        ended = self._drills.ended_calls(person, now - LOOKED_BACK)
        return frozenset[str]().union(*(call.came_up for call in self._missed(list(ended)).values()))

    def _missed_again(self, person: str, now: datetime) -> Iterator[tuple[datetime, Missed]]:
        for scenario, text, at in self._drills.asked_again(person, now - LOOKED_BACK):
            answer = read_answer(text)
            if answer is not None and not answer.right:
                yield at, Missed(scenario, frozenset(answer.statements))

    def _missed(self, call_ids: list[str]) -> Mapping[str, Missed]:
        with self._lock:
            known = {call_id: self._known[call_id] for call_id in call_ids if call_id in self._known}
        new = [call_id for call_id in call_ids if call_id not in known]
        found = {
            call_id: Missed(scenario, missed_statements(evaluation), came_up=_came_up(evaluation))
            for call_id, scenario, evaluation in self._drills.evaluations(new)
        }
        with self._lock:
            self._known.update(found)
        return {**known, **found}


def cards_of_miss(
    of_statement: Sequence[Card], scenario: str, asked: Collection[str], met: Collection[str] | None = None
) -> Sequence[Card]:
    """The cards that come after a miss in a call of a scenario, of all those `of_statement`.

    `met`: the calls somebody watched or took (None: any). Nobody is asked for the first time of a call they never met.
    """
    chosen = [card for card in of_statement if card.scenario == scenario] or of_statement
    known = [card for card in chosen if card.id in asked]
    return known or [card for card in chosen if met is None or card.scenario in met][:1]


def missed_statements(evaluation: Mapping[str, Any]) -> frozenset[str]:
    """The statements behind the criteria that were not met; none of an evaluation that is not as ours are."""
    return frozenset(name for source in _sources(evaluation, ("not_met",)) for name in source)


def _came_up(evaluation: Mapping[str, Any]) -> frozenset[str]:
    """The statements that a call was about. A line over many statements tells of none that it came up."""
    judged = _sources(evaluation, ("met", "not_met"))
    return frozenset(name for source in judged if len(source) <= MOST_TOLD for name in source)


def _sources(evaluation: Mapping[str, Any], verdicts: Collection[str]) -> Iterator[Sequence[str]]:
    """The statements behind each criterion with one of these verdicts."""
    criteria = evaluation.get("criteria")
    for criterion in criteria if isinstance(criteria, list) else ():
        if isinstance(criterion, dict) and criterion.get("verdict") in verdicts:
            source = criterion.get("source")
            yield [name for name in (source if isinstance(source, list) else ()) if isinstance(name, str)]
