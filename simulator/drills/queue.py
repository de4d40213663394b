"""Which cards make five minutes, and in which order. How many, and why so: decision 0018."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from simulator.domain.cards import Card
from simulator.domain.reviews import Review
from simulator.drills.standing import Standing

MOST_CARDS: Final = 12
"""Cards of a session: five minutes, at 25 seconds each."""
MOST_NEW: Final = 6
"""Cards a day that were never asked before."""


def queue(
    standing: Iterable[Standing], today: date, *, new_today: int = 0, met: Collection[str] = ()
) -> tuple[Card, ...]:
    """The cards of a session, each once. `new_today`: how many were asked for the first time today already.

    `met`: the calls somebody watched or took. New cards come from these, from others only where there are none of them.

    Of those that are due, critical ones that are overdue come in first, then those least likely to be known. New ones
    fill up, a topic at a time. In the session topics take turns, new cards come last and together, and two cards of one
    statement are next to each other only where there is nothing to put between.
    """
    known = tuple(standing)
    due = sorted((item for item in known if item.due is not None and item.due <= today), key=_urgency(today))
    coming = [item.card for item in due[:MOST_CARDS]]
    room = max(0, min(MOST_CARDS - len(coming), MOST_NEW - new_today))
    new = _new_ones(known, met)[:room]
    return tuple(_apart([*coming, *new], frozenset(card.id for card in new)))


def first_asked_on(reviews: Iterable[Review], day: date) -> int:
    """How many cards were asked on a day for the first time."""
    earlier: set[str] = set()
    that_day: set[str] = set()
    for review in reviews:
        (that_day if review.day == day else earlier).add(review.card)
    return len(that_day - earlier)


def _urgency(today: date) -> Callable[[Standing], tuple[bool, float, date, str]]:
    def key(item: Standing) -> tuple[bool, float, date, str]:
        due = item.due or today
        return not (item.card.is_critical and due < today), item.recall, due, item.card.id

    return key


def _new_ones(known: Sequence[Standing], met: Collection[str]) -> list[Card]:
    """Cards that were never asked, those of calls that were met if there are any: topics that are begun first, a topic
    at a time, its statements in turns.

    That is the blocked pass: the first time, what belongs together comes together. Later on topics take turns.
    """
    topics = list(dict.fromkeys(item.card.topic for item in known))
    begun = {item.card.topic for item in known if item.memory is not None}
    place = {topic: number for number, topic in enumerate(sorted(topics, key=lambda topic: topic not in begun))}
    nth: Counter[tuple[str, str]] = Counter()
    ranked = []
    new = [(number, item) for number, item in enumerate(known) if item.is_new]
    for number, item in [entry for entry in new if entry[1].card.scenario in met] or new:
        card, of = item.card, (item.card.topic, item.card.statement)
        ranked.append((place[card.topic], nth[of], not card.is_critical, number, card))
        nth[of] += 1
    return [card for *_, card in sorted(ranked, key=lambda entry: entry[:4])]


def _apart(cards: list[Card], new: frozenset[str]) -> Iterator[Card]:
    """The same cards, nearly in this order. As long as no statement has more than half of those left, any other can
    come next; one that has must come at once, or its cards would stand together at the end."""
    left, last = list(cards), None
    while left:
        statement, count = Counter(card.statement for card in left).most_common(1)[0]
        pressing = 2 * count > len(left) and (last is None or last.statement != statement)
        pool = [
            card
            for card in left
            if (card.statement == statement if pressing else last is None or card.statement != last.statement)
        ] or left
        known = (card for card in pool if card.id not in new)
        last = next((card for card in known if last is None or card.topic != last.topic), pool[0])
        left.remove(last)
        yield last
