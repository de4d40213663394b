"""An open call looked at afterwards: the labels and reviews of `Analyst`, over what `OpenWays` found of it."""

from collections.abc import Sequence, Set

from simulator.domain.scorecard import Scorecard
from simulator.domain.trace import Entry
from simulator.engine.call import Call
from simulator.engine.plan import Plan
from simulator.engine.wrong_answers import acts_so_far, why_wrong
from simulator.proof.open.ways import OpenWays
from simulator.proof.worth.analysis import Analyst, EvaluatedChoice, TurnReview, shared
from simulator.proof.worth.course_graphs import CallNode
from simulator.scoring.scorer import next_violations


class OpenAnalyst(Analyst):
    """Looks at open calls of one plan. The plan is walked when that is first needed, which takes longest.

    `options` are the single moves, in own words and in each wording, the desk, and the longer turns of the call itself.
    """

    def __init__(self, plan: Plan, scorecard: Scorecard) -> None:
        super().__init__(plan, scorecard)
        self._ways = OpenWays(plan, scorecard)

    def nodes(self, call: Call) -> tuple[CallNode, ...]:
        """Where the call stood before each choice; and where it stands now, if it is still going on."""
        return self._ways.nodes(call)

    def options(self, node: CallNode, call: Call) -> tuple[EvaluatedChoice, ...]:
        """Every choice that is looked at where a call stands."""
        done, heard = acts_so_far(call)
        leaves, offered = self._ways.leaves(node), self._ways.offered(node)
        turns = (Entry("trainee", choice.acts, spiel=choice.spiel) for choice in offered)
        violated = next_violations(self._scorecard, call.trace, turns)
        found = []
        for choice, slips in zip(offered, violated, strict=True):
            after, key = leaves[choice.id]
            critical = after is None or self._ways.is_forbidden(choice) or any(it.criterion.is_critical for it in slips)
            wrong = why_wrong(self._plan, choice, done, heard)
            found.append(EvaluatedChoice(choice, after, key, wrong, critical, slips))
        return tuple(found)

    def reviews(self, call: Call, known: Sequence[TurnReview] = ()) -> tuple[TurnReview, ...]:
        """All turns afresh, but for those of the same whole call: a longer turn that is said later adds to each."""
        same = tuple(shared(call, known))
        return same if same and len(same) == len(known) == len(call.choices) else super().reviews(call)

    def _settled(self, review: TurnReview) -> TurnReview:
        made = review.made if review.made.after is None else review.made._replace(after=review.turn.after)
        options = tuple(made if item is review.made else item for item in review.options)
        return review._replace(made=made, options=options)

    def _nodes(self, call: Call, known: tuple[CallNode, ...]) -> tuple[CallNode, ...]:
        return self._ways.nodes(call)

    def _savable(self, node: CallNode) -> frozenset[str]:
        return self._ways.savable(node)

    def _lost_by(self, before: CallNode, savable: Set[str], violated: Set[str], gone: Set[str]) -> tuple[str, ...]:
        lost = (self._ways.savable(before) | violated) - savable - gone
        return tuple(item.id for item in self._scorecard.criteria if item.id in lost)
