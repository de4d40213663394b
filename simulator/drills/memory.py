"""What somebody still knows of a card, by FSRS with its default parameters; the only place that library is used.

The model counts in whole days. It is told days and nothing finer, as noon in UTC, so that a card answered at five in
the afternoon is a day old at nine the next morning. How sure a card has to be known and how far apart it may be asked
is decision 0018.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Final, NamedTuple

from fsrs import Card as FsrsCard
from fsrs import Rating, Scheduler, State

from simulator.domain.reviews import Grade, Review

RETENTION: Final = {True: 0.93, False: 0.9}
"""Critical or not -> the chance that a card is still known on the day it comes again."""
LONGEST: Final = {True: 60, False: 90}
"""Critical or not -> days after which a card comes again at the latest."""
_RATINGS: Final = {Grade.AGAIN: Rating.Again, Grade.HARD: Rating.Hard, Grade.GOOD: Rating.Good}
_NOON: Final = time(12)
_CARDS_REMEMBERED: Final = 16_384
"""Cards of people whose answers are not gone through again until another one counts. 1 KB each: 16 MB."""
_ANSWERS_REMEMBERED: Final = 65_536
"""Answers of which it is known what they leave behind. 0.3 KB each: 20 MB."""
_ANY_ID: Final = 1
"""Without an id of ours, the library sleeps until its clock gives it one."""


class Memory(NamedTuple):
    """What is left of the answers to a card. `stability` in days; `difficulty` 1 to 10.

    `version` is that of the card when it was answered last; `lapses` are answers that were wrong although the card had
    been asked before, of this version only. `answered` counts the answers that counted.
    """

    stability: float
    difficulty: float
    last: date
    due: date
    version: str
    answered: int
    lapses: int


def after(memory: Memory | None, grade: Grade, day: date, version: str, *, is_critical: bool) -> Memory:
    """The memory after an answer that counts; without one, after the first ever.

    `due` is 1 to LONGEST days after `day`, also where the clock was set back and `day` lies before the last answer.
    """
    known = None if memory is None else (memory.stability, memory.difficulty, max(0, (day - memory.last).days))
    stability, difficulty, wait = _answered(known, grade, is_critical)
    same = memory is not None and memory.version == version
    lapsed = memory is not None and grade is Grade.AGAIN
    return Memory(
        stability=stability,
        difficulty=difficulty,
        last=day,
        # What was missed comes the day after, also where the model would wait: it was just told, and is it kept?
        due=day + timedelta(days=1 if grade is Grade.AGAIN else wait),
        version=version,
        answered=(memory.answered if memory else 0) + 1,
        lapses=(memory.lapses if memory and same else 0) + (1 if lapsed and same else 0),
    )


@lru_cache(maxsize=_ANSWERS_REMEMBERED)
def _answered(known: tuple[float, float, int] | None, grade: Grade, is_critical: bool) -> tuple[float, float, int]:
    """Stability, difficulty and days to wait after an answer; `known` before it, and the days since the last one.

    Which day it is makes no difference, so people who learn alike come to the same again and again.
    """
    card, day = FsrsCard(card_id=_ANY_ID), date.min
    if known is not None:
        stability, difficulty, since = known
        card = _as_fsrs(stability, difficulty, _noon(day))
        day += timedelta(days=since)
    reviewed, _ = _scheduler(is_critical).review_card(card, _RATINGS[grade], _noon(day))
    if reviewed.stability is None or reviewed.difficulty is None:  # never, after an answer
        raise ValueError("an answer leaves a memory")
    return reviewed.stability, reviewed.difficulty, (reviewed.due.date() - day).days


def remembered(reviews: Iterable[Review], *, is_critical: bool) -> Memory | None:
    """The memory of one card, from its answers in any order; None where none counted."""
    counted = sorted((item for item in reviews if item.rating is not None), key=in_order)
    return _folded(tuple((item.rating, item.day, item.version) for item in counted if item.rating), is_critical)


@lru_cache(maxsize=_CARDS_REMEMBERED)
def _folded(counted: tuple[tuple[Grade, date, str], ...], is_critical: bool) -> Memory | None:
    memory = None
    for grade, day, version in counted:
        memory = after(memory, grade, day, version, is_critical=is_critical)
    return memory


def recall(memory: Memory, day: date) -> float:
    """The chance to know a card on a day, 0 to 1; on days before the last answer, that of the day it was given."""
    # A clock that was set back makes no negative interval.
    card = _as_fsrs(memory.stability, memory.difficulty, _noon(min(memory.last, day)))
    return float(_scheduler(False).get_card_retrievability(card, _noon(day)))


def in_order(review: Review) -> tuple[int, int]:
    """The order in which answers were kept, whatever the clock said."""
    return review.session, review.place


def _as_fsrs(stability: float, difficulty: float, asked_last: datetime) -> FsrsCard:
    return FsrsCard(
        card_id=_ANY_ID,
        state=State.Review,
        stability=stability,
        difficulty=difficulty,
        due=asked_last,  # the model does not look at it
        last_review=asked_last,
    )


@cache
def _scheduler(is_critical: bool) -> Scheduler:
    # No steps within a day: a missed card is asked once more in its session, and that does not count.
    return Scheduler(
        desired_retention=RETENTION[is_critical],
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST[is_critical],
        enable_fuzzing=False,
    )


@lru_cache(maxsize=4096)
def _noon(day: date) -> datetime:
    return datetime.combine(day, _NOON, UTC)
