"""A call as it is kept: its record, what it replays to, and who can say what it was worth."""

from dataclasses import dataclass
from functools import cached_property

from simulator.domain.evaluation import Evaluation
from simulator.domain.library import Library
from simulator.domain.record import Aid, CallRecord
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call
from simulator.proof.exploring.graph import TooLarge
from simulator.proof.worth.analysis import Analyst, TurnReview
from simulator.scoring.scorer import evaluate


@dataclass(frozen=True)
class PlayedCall:
    """Everything there is to know about one call of a trainee."""

    record: CallRecord
    call: Call
    library: Library
    analyst: Analyst
    aids: tuple[Aid, ...] = ()

    @property
    def scorecard(self) -> Scorecard:
        """What it is graded on."""
        return self.library.scorecards[self.call.plan.scenario.scorecard]

    @cached_property
    def reviews(self) -> tuple[TurnReview, ...] | None:
        """Every turn with what it was worth; None where the call has too many courses to say."""
        try:
            return self.analyst.reviews(self.call)
        except TooLarge:
            return None

    def evaluation(self) -> Evaluation:
        """The scorecard filled from the call so far."""
        return evaluate(self.scorecard, self.call.trace)
