"""What went wrong in a call: each line that was not met, with the turn it hangs on and what would have met it then."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from simulator.domain.analysis import FINE
from simulator.domain.evaluation import CriterionResult, Evaluation, PartResult
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Criterion, Criticality, Part
from simulator.domain.trace import spiel_symbol
from simulator.engine.call import step
from simulator.engine.choice import Choice
from simulator.engine.wrong_answers import acts_so_far
from simulator.proof.worth.analysis import EvaluatedChoice, TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.debrief.wording import fault
from simulator.services.teaching.earned import parts_fulfilled
from simulator.services.teaching.good_agent import course, fits
from simulator.services.teaching.remedies import asked_for, forbidden, forbids_only

HARM: tuple[Criticality, ...] = ("compliance", "customer", "business")
"""Of critical errors, the ones that harm most first: the law and other people's data, the customer, the company."""

NO_HARM = len(HARM) + 2
"""Rank of what costs points and no more."""


class Failure(NamedTuple):
    """One thing that went wrong: a check of a line that was not met.

    `turn` is the number of the turn whose choice broke it, or, where something was left undone, of the one at which it
    could best have been done; `done` tells which. `turns` are all that broke it, none where it was left undone. `could`
    is what was on offer at `turn`, right then, and would have met it; None: nothing was. `cost`: points of the score.
    `rank`: how much it harmed, 0 the most.
    """

    criterion: Criterion
    part: Part
    turn: int
    turns: tuple[int, ...]
    could: Choice | None
    cost: float
    rank: int

    @property
    def done(self) -> bool:
        """Whether something was done that should not have been; else something was left undone."""
        return bool(self.turns)

    @property
    def title(self) -> str:
        """What should have been done."""
        return self.part.title or self.criterion.title

    @property
    def fault(self) -> str:
        """What happened instead, as it is told to the agent."""
        return fault(self.title, self.part.missed)


def gravest_first(item: Failure) -> tuple[int, bool, float, int]:
    """Sort key: harm, then what was done before what was left undone, then cost, then the earlier turn."""
    return item.rank, not item.done, -item.cost, item.turn


def failures(played: PlayedCall, reviews: Sequence[TurnReview], evaluation: Evaluation) -> list[Failure]:
    """What went wrong, in the order of the scorecard.

    Of a line that is not met, the gravest thing of each turn that broke it; where none did, what was left undone. A
    line that costs nothing and harms nobody is left out.
    """
    found: list[Failure] = []
    if not reviews:
        return found
    moments = _Moments(played, reviews)
    for result in evaluation.criteria:
        parts = [moments.failure(result, failed, evaluation) for failed in result.failed]
        if parts and (parts[0].cost or parts[0].rank < NO_HARM):
            found += _one_a_turn(sorted(parts, key=gravest_first))
    return found


def _one_a_turn(parts: Sequence[Failure]) -> Iterable[Failure]:
    """`parts`: failures of one line, the gravest first."""
    by_turn: dict[int, Failure] = {}
    for item in parts:
        if item.done:
            by_turn.setdefault(item.turn, item)
    return by_turn.values() or parts[:1]


def harm(played: PlayedCall, criterion: Criterion, part: Part, turns: Sequence[int]) -> int:
    """How much it harmed that a check was not met, 0 the most. `turns`: those that broke it, none if it was undone.

    Critical errors by whom they harm, contempt for a customer, what bars a pass, the rest.
    """
    if criterion.criticality in HARM:
        return HARM.index(criterion.criticality)
    contempt = set(played.library.vocabulary.with_role("contempt"))
    if turns and contempt & set(forbidden(part.check)):
        return len(HARM)
    return len(HARM) + 1 if criterion.bars_a_pass else NO_HARM


class _Moments:
    """The turns of one call, asked for what was right at each; nothing is worked out twice."""

    def __init__(self, played: PlayedCall, reviews: Sequence[TurnReview]) -> None:
        self._played, self._reviews = played, reviews
        self._right: dict[tuple[int, str], bool] = {}

    def failure(self, result: CriterionResult, failed: PartResult, evaluation: Evaluation) -> Failure:
        criterion = next(item for item in self._played.scorecard.criteria if item.id == result.id)
        part = next(item for item in criterion.rests_on if item.id == failed.id)
        turns = self._broken_at(result.id, part, failed)
        review, could = self._best_done(result.id, part, turns)
        rank = harm(self._played, criterion, part, turns)
        cost = 100 * result.weight / evaluation.at_stake if evaluation.at_stake else 0.0
        return Failure(criterion, part, review.turn.turn, turns, could, cost, rank)

    def _broken_at(self, criterion: str, part: Part, failed: PartResult) -> tuple[int, ...]:
        slips = tuple(item.turn.turn for item in self._reviews if (criterion, part.id) in item.turn.violated)
        if slips or not (forbids_only(part.check) or part.check.precedence):
            return slips
        # It came to count only after it was broken.
        entries = self._played.call.entries
        return tuple(number for number in failed.evidence if entries[number - 1].by == "trainee")

    def _best_done(self, criterion: str, part: Part, turns: Sequence[int]) -> tuple[TurnReview, Choice | None]:
        """The turn that a failure hangs on, and what would have been right there instead."""
        broken = [item for item in self._reviews if item.turn.turn in turns]
        looked_at = broken[:1] or self._at_the_end(part) or self._last_first()
        for does in (self._meets, self._brings_closer):
            for review in looked_at:
                near = [item for item in self._near(part, review) if does(criterion, part, review, item.choice)]
                right = [item for item in near if self._is_right(review, item)]
                if right:
                    return review, self._first(review, part, [item.choice for item in right])
        lost = [item for item in self._reviews if criterion in item.turn.lost]
        return (*broken, *self._at_the_end(part), *lost, self._reviews[-1])[0], None

    def _last_first(self) -> Sequence[TurnReview]:
        """All turns; where the trainee ended the call, that one first: until then it could still be done."""
        last = self._reviews[-1]
        ended = last.after.ended and last.made.choice.role in ENDS_THE_CALL
        return (last, *self._reviews[:-1]) if ended else self._reviews

    def _at_the_end(self, part: Part) -> Sequence[TurnReview]:
        """The turn that ended the call, for a check that asks for another ending: it is that choice which failed it."""
        last = self._reviews[-1]
        endings = set(self._played.library.vocabulary.with_role(*ENDS_THE_CALL))
        ended = last.after.ended and last.made.choice.role in ENDS_THE_CALL
        return (last,) if ended and endings & set(asked_for(part.check)) else ()

    def _first(self, review: TurnReview, part: Part, right: list[Choice]) -> Choice:
        """Of several, the one with the words of the check, else the one that a good agent comes to first."""
        named = [item for item in right if part.spiel and item.spiel == part.spiel]
        if named or len(right) == 1:
            return (named or right)[0]
        way = course(self._played.library, self._played.analyst, review.before).choices[len(review.before.choices) :]
        return min(right, key=lambda item: way.index(item.id) if item.id in way else len(way))

    def _near(self, part: Part, review: TurnReview) -> list[EvaluatedChoice]:
        """The other choices on offer that do something of what a check asks for."""
        check = part.check
        wanted = {*asked_for(check), *(spiel_symbol(name) for name in check.spoke or ())}
        heard = acts_so_far(review.before)[1]
        return [
            item
            for item in review.options
            if item is not review.made
            and fits(self._played.library, heard, item.choice)
            and (wanted & _symbols(item.choice) or (check.outcome_in and item.choice.role in ENDS_THE_CALL))
        ]

    def _meets(self, criterion: str, part: Part, review: TurnReview, choice: Choice) -> bool:
        found = parts_fulfilled(self._played.scorecard, review.before, step(review.before, choice.id))
        return (criterion, part.id) in [(line.id, met.id) for line, met in found]

    def _brings_closer(self, criterion: str, part: Part, review: TurnReview, choice: Choice) -> bool:
        """Whether a choice does some of what is asked for that had not been done by then."""
        done = {act for entry in review.before.entries for act in entry.acts}
        return not (set(asked_for(part.check)) & set(choice.acts)) <= done

    def _is_right(self, review: TurnReview, item: EvaluatedChoice) -> bool:
        if not item.is_clean:
            return False
        key = review.turn.turn, item.choice.id
        if key not in self._right:
            self._right[key] = self._played.analyst.label(review.node, review.before, item) in FINE
        return self._right[key]


def _symbols(choice: Choice) -> set[str]:
    return {*choice.acts, *((spiel_symbol(choice.spiel),) if choice.spiel else ())}
