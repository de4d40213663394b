"""What is said of a drill: when cards come again, how a session went, days practised."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from math import ceil
from typing import Final

from simulator.design.words import many
from simulator.domain.cards import CardKind
from simulator.domain.reviews import Review

KINDS: Final[Mapping[CardKind, str]] = {
    "say_next": "Say what comes next",
    "look_up": "Look up first",
    "order": "Put in order",
    "department": "Which department",
    "finish": "Finish the words",
    "spot": "Spot the mistake",
    "withhold": "Leave it unsaid",
}
"""Kind of a card -> what is asked for."""
ANSWERED: Final = "You answered this card before, here or in another window. That answer counts."
CHANGED: Final = (
    "The content has changed since this card was shown, so that answer was not marked. Here it is as it is now."
)
GONE: Final = "A card of this session is gone, because the content has changed. You go on with the next one."
NOT_WAITING: Final = "That card no longer waits for an answer. You go on here."
REVEALED: Final = "Here it is. It counts as missed."
EMPTY: Final = "There are no cards in this library yet."
ALL_KNOWN: Final = "Nothing is due."
REAL: Final = "Missed in the real call “{call}”."
LEECH: Final = "You have forgotten this one {times}. Say the answer aloud, then take the call it comes from."
PRACTISE: Final = "Practice it in {title}"
SUSPECT: Final = "{people} keep forgetting this card: its wording may be the problem."
FORGOTTEN: Final = "{people} keeps forgetting this card: they may need help with it."
FORGOTTEN_BY_SOME: Final = "{people} keep forgetting this card: they may need help with it."
SECONDS_A_CARD: Final = 25


def on(day: date, today: date) -> str:
    """A day as it stands in a sentence: `today`, `tomorrow`, `in 9 days`."""
    ahead = (day - today).days
    return "today" if ahead <= 0 else "tomorrow" if ahead == 1 else f"in {ahead} days"


def on_axis(day: date, today: date) -> str:
    """A day as it stands beside others: `Today`, `Tomorrow`, `Mon`."""
    ahead = (day - today).days
    return ("Today", "Tomorrow")[ahead] if ahead < 2 else f"{day:%a}"


def comes_again(due: date, today: date, *, once_more: bool, counted: bool) -> str:
    """When a card that was just answered comes again. `once_more`: also at the end of this session."""
    if once_more:
        return f"Comes once more at the end, then {on(due, today)}"
    if not counted:
        return f"Practice only: it still comes {on(due, today)}"
    return f"Comes again {on(due, today)}"


def minutes(cards: int) -> str:
    """How long so many cards take."""
    return f"About {many(ceil(cards * SECONDS_A_CARD / 60), 'minute', 'minutes')}."


def next_cards(found: tuple[date, int] | None, today: date) -> str:
    """When cards come due next."""
    if found is None:
        return ALL_KNOWN
    day, cards = found
    return (
        "The next card comes " + on(day, today) + "."
        if cards == 1
        else f"The next {cards} cards come {on(day, today)}."
    )


def headline(answers: Sequence[Review]) -> str:
    """What was done."""
    right = sum(review.is_right for review in answers)
    return f"Done: {many(len(answers), 'card', 'cards')}, {'all' if right == len(answers) > 1 else right} right."


def took(answers: Sequence[Review]) -> str:
    """How long the answers took; empty where time was not taken."""
    seconds = round(sum(review.took_ms or 0 for review in answers) / 1000)
    whole, rest = divmod(seconds, 60)
    parts = [many(whole, "minute", "minutes")] * bool(whole) + [many(rest, "second", "seconds")] * bool(rest)
    return " and ".join(parts)


def streak(days: Collection[date], today: date) -> str:
    """Days practised, without blame: what was done is said, what was not is not. Weekends break nothing."""
    if today not in days:
        return ""
    row, day = 1, today - timedelta(days=1)
    while day in days or day.weekday() >= 5:
        row += day in days
        day -= timedelta(days=1)
    if row >= 2:
        return f"{row} days in a row."
    week = sum(today - timedelta(days=7) < day <= today for day in days)
    return f"{week} days of the last 7." if week >= 2 else ""
