"""Calls of the shipped library, played and looked back on without a store."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random

from simulator.domain.library import Library
from simulator.domain.record import CallRecord, Level
from simulator.engine.call import Call, step
from simulator.services.calls.played import KnownReviews, PlayedCall
from simulator.services.calls.views import RelatedCalls
from simulator.services.debrief import mistakes, scorecard
from simulator.services.debrief.views import DebriefView, Question
from simulator.services.library.folder import open_library
from simulator.services.library.plans import CallPlans

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
Key = tuple[str, str, str]


@cache
def plans() -> CallPlans:
    return CallPlans(library())


@cache
def library() -> Library:
    return open_library(ROOT)[0]


def taken(
    key: Key, *choices: str, seed: int = 7, level: Level = "guided", known: KnownReviews | None = None
) -> PlayedCall:
    """A call with these choices; it goes on if they do not end it. `known`: what was found out of it before."""
    call = plans().rehearse(*key, seed, choices)
    record = CallRecord("one", library().hash, *key, seed, NOW, NOW, choices, level=level)
    return PlayedCall(record, call, library(), plans().analyst(*key), known=known or KnownReviews())


def debrief(played: PlayedCall) -> DebriefView:
    return scorecard.show(played, RelatedCalls())


def asked_again(played: PlayedCall, number: int) -> Question:
    return next(item for item in mistakes.lessons(played).questions if item.number == number)


def at_random(key: Key, seed: int, sense: float, longest: int = 14) -> Iterator[Call]:
    """A call by somebody who chooses well that often: as it stood after each choice."""
    chance, analyst = Random(f"{key}/{seed}"), plans().analyst(*key)
    call = plans().rehearse(*key, seed, ())
    while not call.ended and len(call.choices) < longest:
        offered = [item for item in call.offered() if item.kind == "response" or chance.random() < 0.12]
        clever = not offered or chance.random() < sense
        call = step(call, analyst.next_choice(call).id if clever else chance.choice(offered).id)
        yield call
