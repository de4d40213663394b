"""A call looked at afterwards: what each turn kept of what could still be had, and what would have kept more.

Exact, over the same graph as the certificates.
"""

from collections.abc import Sequence, Set
from functools import cached_property
from typing import NamedTuple

import numpy as np

from simulator.domain.analysis import FINE, LABELS, Label, TurnAnalysis, Worth, label_of
from simulator.domain.scorecard import Scorecard
from simulator.domain.trace import Entry
from simulator.engine.call import Call, begin, step
from simulator.engine.choice import Choice
from simulator.engine.plan import Plan
from simulator.engine.wrong_answers import acts_so_far, why_wrong
from simulator.proof.certifying.perfect import sound
from simulator.proof.worth.course_graphs import CallNode, CourseGraphs
from simulator.proof.worth.known_steps import KnownSteps
from simulator.proof.worth.lost_criteria import LostCriteria
from simulator.scoring.scorer import Violation, evaluate, next_violations

_LEAST = -1
"""Key of a choice after which nothing is left but critical errors, or that is one."""
_NOTHING = Worth(None, can_pass=False)


class EvaluatedChoice(NamedTuple):
    """One choice open at a moment.

    `key` compares it with the others open then: a higher one is better, equal ones are equally good, -1 is lost (see
    `simulator.proof.worth.values`). `after`: what it would leave; None where it is a critical error that was not made
    before: no pass any more. `wrong`: what its author says against it at that moment. `slips`: what it would violate
    then, whatever came before. `critical`: it is a critical error, whether or not it was made before.
    """

    choice: Choice
    after: Worth | None
    key: int
    wrong: str | None
    critical: bool
    slips: tuple[Violation, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing is said against it at that moment."""
        return self.wrong is None and not self.critical and not self.slips


class TurnReview(NamedTuple):
    """One turn of the trainee with all that was open then.

    `node` and `before` are where the call stood and the call itself before the turn, `after` is the call after it.
    `options` are in the order of `Plan.offered`; `made` and `best` are two of them, or one.
    """

    node: CallNode
    before: Call
    after: Call
    options: tuple[EvaluatedChoice, ...]
    made: EvaluatedChoice
    best: EvaluatedChoice
    turn: TurnAnalysis

    @property
    def slips(self) -> tuple[Violation, ...]:
        """What the turn violated then, whatever came before."""
        return self.made.slips


class Analyst:
    """Looks at calls of one plan. Whatever needs the graph raises TooLarge where the call has too many courses.

    Safe for any number of threads. The graph is explored when it is first needed, which takes longest.
    """

    def __init__(self, plan: Plan, scorecard: Scorecard) -> None:
        self._plan, self._scorecard = plan, scorecard
        self._graphs = CourseGraphs(plan, scorecard)
        self.known_steps = KnownSteps()

    def nodes(self, call: Call) -> tuple[CallNode, ...]:
        """Where the call stood before each choice; and where it stands now, if it is still going on."""
        return self._graphs.nodes(call)

    def prepare(self) -> None:
        """Explore the call now, so that whoever asks first need not wait. Raises TooLarge."""
        self._graphs.start()

    # what is open at a moment

    def options(self, node: CallNode, call: Call) -> tuple[EvaluatedChoice, ...]:
        """Every choice open to a call that stands here."""
        done, heard = acts_so_far(call)
        values = self._graphs.values_of(node.origin)
        row = values.graph.moves.moves[node.position]
        ranked = {row[move.move].choice.id: move for move in values.ranked_moves(node.number, node.turns_left)}
        found = []
        offered = self._plan.offered(call.position.state)
        turns = (Entry("trainee", choice.acts, spiel=choice.spiel) for choice in offered)
        violated = next_violations(self._scorecard, call.trace, turns)
        for choice, slips in zip(offered, violated, strict=True):
            wrong, move = why_wrong(self._plan, choice, done, heard), ranked.get(choice.id)
            if move is None or move.fatal:
                found.append(EvaluatedChoice(choice, None, _LEAST, wrong, critical=True, slips=slips))
            else:
                critical = self._graphs.is_forbidden(choice) or any(item.criterion.is_critical for item in slips)
                key = max(move.key, _LEAST)
                found.append(EvaluatedChoice(choice, values.after(move), key, wrong, critical, slips))
        return tuple(found)

    def best(
        self, node: CallNode, options: Sequence[EvaluatedChoice], kind: str | None = None
    ) -> EvaluatedChoice | None:
        """The choice that is least wrong, then that nothing is said against, then that keeps most and wastes least.

        `node`: where the call stands. Of equally good ones, the first of this kind if possible. None only where there
        are no options.
        """

        def merit(item: EvaluatedChoice) -> tuple[int, bool, int]:
            return -LABELS.index(_label(node.worth, item.after or _NOTHING, item)), item.is_clean, item.key

        top = max(map(merit, options), default=None)
        found = [item for item in options if merit(item) == top]
        return next((item for item in found if item.choice.kind == kind), next(iter(found), None))

    def label(self, node: CallNode, call: Call, option: EvaluatedChoice) -> Label:
        """How one of the choices that are open to a call that stands here is to be judged."""
        return _label(node.worth, option.after or _NOTHING, option, call)

    def next_choice(self, call: Call) -> Choice:
        """The best choice for a call that goes on."""
        node = self.nodes(call)[-1]
        options = self.options(node, call)
        return (self.best(node, options, "response") or options[0]).choice

    def grade(self, call: Call) -> Worth:
        """What a call that is over came to."""
        result = evaluate(self._scorecard, call.trace)
        return Worth(result.score, result.passed)

    # the whole call

    def analyse(self, call: Call) -> tuple[TurnAnalysis, ...]:
        """Every turn of a call, in order. A call that is still going on is looked at as far as it went."""
        return tuple(review.turn for review in self.reviews(call))

    def reviews(self, call: Call, known: Sequence[TurnReview] = ()) -> tuple[TurnReview, ...]:
        """The same, with all that was open at each turn. What is said of a turn does not depend on what came after it.

        `known`: reviews of the same call when it was shorter, or of one that began like it. What they say of the turns
        that both have is not worked out again, so that a call reviewed after each choice costs one turn each time. The
        answer is the same with and without them.
        """
        found = shared(call, known)
        nodes = self._nodes(call, tuple(review.node for review in found))
        before = found[-1].after if found else begin(call.stage, call.seed)
        gone = {name for review in found for name in review.turn.lost}
        for index in range(len(found), len(call.choices)):
            following = nodes[index + 1] if index + 1 < len(nodes) else None
            review = self._looked_at(nodes[index], before, call.choices[index], following, gone)
            found.append(review)
            before = review.after
            gone |= set(review.turn.lost)
        return tuple(found)

    def _looked_at(
        self, node: CallNode, before: Call, choice_id: str, following: CallNode | None, gone: Set[str]
    ) -> TurnReview:
        """One turn. `following`: where the call stood after it, None where it was over; `gone`: lost before it."""
        options = self.options(node, before)
        made = next(item for item in options if item.choice.id == choice_id)
        best = self.best(node, options, made.choice.kind) or made
        after = step(before, choice_id)
        if following is None:
            result = evaluate(self._scorecard, after.trace)
            worth = Worth(result.score, result.passed)
            savable = frozenset(item.id for item in result.criteria if item.verdict != "not_met")
        else:
            worth, savable = following.worth, self._savable(following)
        label = _label(node.worth, worth, made, before)
        less_wrong = LABELS.index(self.label(node, before, best)) < LABELS.index(label)
        is_better = label not in FINE and less_wrong and _gives_nothing_away(best, made)
        turn = TurnAnalysis(
            turn=len(before.entries) + 1,
            choice=choice_id,
            before=node.worth,
            after=worth,
            label=label,
            better=best.choice.id if is_better else None,
            lost=self._lost_by(node, savable, {item.criterion.id for item in made.slips}, gone),
            violated=tuple((item.criterion.id, item.part.id) for item in made.slips),
            exact=node.exact and (following is None or following.exact),
        )
        return self._settled(TurnReview(node, before, after, options, made, best, turn))

    def _settled(self, review: TurnReview) -> TurnReview:
        """A review in which the choice that was made leaves what the call really stood at after it."""
        return review

    def _nodes(self, call: Call, known: tuple[CallNode, ...]) -> tuple[CallNode, ...]:
        return self._graphs.nodes(call, known)

    def _savable(self, node: CallNode) -> frozenset[str]:
        return self._lost.savable(node)

    def _lost_by(self, before: CallNode, savable: Set[str], violated: Set[str], gone: Set[str]) -> tuple[str, ...]:
        return self._lost.by(before, savable, violated, gone)

    @cached_property
    def _lost(self) -> LostCriteria:
        graph = self._graphs.whole.graph
        usable = {
            name: sound(self._plan, choice) and not self._graphs.is_forbidden(choice)
            for name, choice in self._plan.choices.items()
        }
        every = [usable[move.choice.id] for row in graph.moves.moves for move in row]
        return LostCriteria(graph, np.array(every, dtype=np.bool_))


def shared(call: Call, known: Sequence[TurnReview]) -> list[TurnReview]:
    """What is known of the turns of this call: those of the same plan and seed, up to the first other choice."""
    found: list[TurnReview] = []
    for review, choice_id in zip(known, call.choices, strict=False):
        same = review.before.plan is call.plan and review.before.seed == call.seed
        if not same or review.made.choice.id != choice_id:
            break
        found.append(review)
    return found


def _label(before: Worth, after: Worth, made: EvaluatedChoice, call: Call | None = None) -> Label:
    """`call`: as it stood before the choice; where it is not given, nothing of the choice was said or done before."""
    acts, done = set(made.choice.acts), acts_so_far(call)[0] if call is not None else frozenset[str]()
    return label_of(
        before,
        after,
        critical=made.critical,
        slip=max((item.criterion.weight for item in made.slips), default=0),
        wrong=made.wrong is not None,
        spare=bool(acts) and acts <= done,
    )


def _gives_nothing_away(best: EvaluatedChoice, made: EvaluatedChoice) -> bool:
    """Whether the best choice keeps as much as the one that was made, or more."""
    return best.after is not None and (made.after is None or _rank(best.after) >= _rank(made.after))


def _rank(worth: Worth) -> tuple[bool, float]:
    return worth.can_pass, worth.score or 0.0
