"""A call as it is kept: its record, what it replays to, and who can say what it was worth."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from cachetools import LRUCache

from simulator.domain.evaluation import Evaluation
from simulator.domain.library import Library
from simulator.domain.record import Aid, CallRecord
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call
from simulator.proof.exploring.graph import TooLarge
from simulator.proof.worth.analysis import Analyst, TurnReview
from simulator.scoring.scorer import evaluate

MOST_REVIEWED: Final = 256
"""Calls whose reviews are kept to be extended by their next choice."""


class KnownReviews:
    """What was found out about calls one choice ago, to be extended. Safe for any number of threads."""

    def __init__(self) -> None:
        self._reviews: LRUCache[str, Sequence[TurnReview]] = LRUCache(MOST_REVIEWED)
        self._lock = Lock()

    def of(self, call_id: str) -> Sequence[TurnReview]:
        """The reviews that were kept of a call; none if there are none."""
        with self._lock:
            return self._reviews.get(call_id, ())

    def keep(self, call_id: str, reviews: Sequence[TurnReview]) -> None:
        """Keep the reviews of a call in place of earlier ones."""
        with self._lock:
            self._reviews[call_id] = reviews


@dataclass(frozen=True)
class PlayedCall:
    """Everything there is to know about one call of a trainee.

    `at_once`: nothing is worked out that takes long, as what its turns were worth can.
    """

    record: CallRecord
    call: Call
    library: Library
    analyst: Analyst
    aids: tuple[Aid, ...] = ()
    known: KnownReviews = field(default_factory=KnownReviews, repr=False, compare=False)
    at_once: bool = False

    @property
    def scorecard(self) -> Scorecard:
        """What it is graded on."""
        return self.library.scorecards[self.call.plan.scenario.scorecard]

    @property
    def reviews(self) -> tuple[TurnReview, ...] | None:
        """Every turn with what it was worth; None where the call has too many courses to say, or not `at_once`."""
        if self.at_once:
            return None
        # By hand: before Python 3.12 a cached property has one lock for all calls, and this can take seconds.
        memory = vars(self)
        if "found" not in memory:
            memory["found"] = self._reviewed()
        found: tuple[TurnReview, ...] | None = memory["found"]
        return found

    def _reviewed(self) -> tuple[TurnReview, ...] | None:
        try:
            found = self.analyst.reviews(self.call, self.known.of(self.record.id))
        except TooLarge:
            return None
        self.known.keep(self.record.id, found)
        return found

    def evaluation(self) -> Evaluation:
        """The scorecard filled from the call so far."""
        return evaluate(self.scorecard, self.call.trace)
