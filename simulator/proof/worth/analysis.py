"""A call looked at afterwards: what each turn kept of what could still be had, and what would have kept more.

Exact, over the same graph as the certificates.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from simulator.domain.analysis import Label, TurnAnalysis, Worth, label_of
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call, begin, step
from simulator.engine.plan import Choice, Plan
from simulator.engine.wrong_answers import acts_so_far, why_wrong
from simulator.proof.certifying.perfect import sound
from simulator.proof.worth.course_graphs import CallNode, CourseGraphs
from simulator.proof.worth.lost_criteria import LostCriteria
from simulator.scoring.scorer import Violation, evaluate, violations

_LEAST = -1
"""Key of a choice after which nothing is left but critical errors, or that is one."""
_FINE: tuple[Label, ...] = ("best", "good")


class EvaluatedChoice(NamedTuple):
    """One choice open at a moment.

    `key` compares it with the others open then: a higher one is better, equal ones are equally good, -1 is lost (see
    `simulator.proof.worth.values`). `after`: what it would leave; None where it is a critical error that was not made
    before: no pass any more. `wrong`: what its author says against it at that moment. `critical`: it is a critical
    error, whether or not it was made before.
    """

    choice: Choice
    after: Worth | None
    key: int
    wrong: str | None
    critical: bool


class _Moment(NamedTuple):
    """A turn by itself: what of its review does not depend on the rest of the call."""

    node: CallNode
    before: Call
    after: Call
    options: tuple[EvaluatedChoice, ...]
    made: EvaluatedChoice
    best: EvaluatedChoice
    slips: tuple[Violation, ...]


class TurnReview(NamedTuple):
    """One turn of the trainee with all that was open then.

    `node` and `before` are where the call stood and the call itself before the turn, `after` is the call after it.
    `options` are in the order of `Plan.offered`; `made` and `best` are two of them, or one. `slips` are what the turn
    violated then, whatever came before.
    """

    node: CallNode
    before: Call
    after: Call
    options: tuple[EvaluatedChoice, ...]
    made: EvaluatedChoice
    best: EvaluatedChoice
    slips: tuple[Violation, ...]
    turn: TurnAnalysis


class Recovery(NamedTuple):
    """A shortest way from a costly turn to the best that was left without another critical error.

    `choices`: ids, to the end of the call; `worth`: what the call then comes to.
    """

    choices: tuple[str, ...]
    worth: Worth


class Analyst:
    """Looks at calls of one plan. Whatever needs the graph raises TooLarge where the call has too many courses.

    Safe for any number of threads. The graph is explored when it is first needed, which takes longest.
    """

    def __init__(self, plan: Plan, scorecard: Scorecard) -> None:
        self._plan, self._scorecard = plan, scorecard
        self._graphs = CourseGraphs(plan, scorecard)

    def nodes(self, call: Call) -> tuple[CallNode, ...]:
        """Where the call stood before each choice; and where it stands now, if it is still going on."""
        return self._graphs.nodes(call)

    # what is open at a moment

    def options(self, node: CallNode, call: Call) -> tuple[EvaluatedChoice, ...]:
        """Every choice open to a call that stands here."""
        done, heard = acts_so_far(call)
        values = self._graphs.values_of(node.origin)
        row = values.graph.moves.moves[node.position]
        ranked = {row[move.move].choice.id: move for move in values.ranked_moves(node.number, node.turns_left)}
        found = []
        for choice in self._plan.offered(call.position.state):
            wrong, move = why_wrong(self._plan, choice, done, heard), ranked.get(choice.id)
            if move is None or move.fatal:
                found.append(EvaluatedChoice(choice, None, _LEAST, wrong, critical=True))
            else:
                forbidden = self._graphs.is_forbidden(choice)
                found.append(EvaluatedChoice(choice, values.after(move), max(move.key, _LEAST), wrong, forbidden))
        return tuple(found)

    def best(self, options: Sequence[EvaluatedChoice], kind: str | None = None) -> EvaluatedChoice | None:
        """The choice that keeps most and wastes least of those nothing is said against; of this kind if possible.

        None only where there are no options.
        """
        usable = [item for item in options if item.wrong is None and not item.critical] or list(options)
        top = max((item.key for item in usable), default=None)
        found = [item for item in usable if item.key == top]
        return next((item for item in found if item.choice.kind == kind), next(iter(found), None))

    def label(self, node: CallNode, call: Call, option: EvaluatedChoice) -> Label:
        """How one of the choices that are open to a call that stands here is to be judged."""
        slips = self.slips(step(call, option.choice.id))
        return _label(node.worth, option.after or Worth(None, can_pass=False), option, slips, call)

    def slips(self, call: Call) -> tuple[Violation, ...]:
        """What the last choice of a call violated, whatever came before it."""
        number = 2 * len(call.choices)
        return tuple(item for item in violations(self._scorecard, call.trace) if item.turn == number)

    def next_choice(self, call: Call) -> Choice:
        """The best choice for a call that goes on."""
        options = self.options(self.nodes(call)[-1], call)
        return (self.best(options, "response") or options[0]).choice

    def best_course(self, node: CallNode, call: Call) -> Call:
        """The call gone on with to its end, by the best choice each time; `node` is where it stands."""
        while not call.ended:
            found = self.best(self.options(node, call), "response")
            if found is None:
                return call
            call = step(call, found.choice.id)
            if not call.ended:
                node = self._graphs.after(node, found.choice.id)
        return call

    def grade(self, call: Call) -> Worth:
        """What a call that is over came to."""
        result = evaluate(self._scorecard, call.trace)
        return Worth(result.score, result.passed)

    # the whole call

    def analyse(self, call: Call) -> tuple[TurnAnalysis, ...]:
        """Every turn of a call, in order. A call that is still going on is looked at as far as it went."""
        return tuple(review.turn for review in self.reviews(call))

    def reviews(self, call: Call, known: Sequence[TurnReview] = ()) -> tuple[TurnReview, ...]:
        """The same, with all that was open at each turn.

        `known`: reviews of the same call when it was shorter, or of one that began like it. What they say of the turns
        that both have is not worked out again, so that a call reviewed after each choice costs one turn each time. The
        answer is the same with and without them.
        """
        moments = _shared(call, known)
        nodes = self._graphs.nodes(call, tuple(moment.node for moment in moments))
        before = moments[-1].after if moments else begin(call.stage, call.seed)
        for index in range(len(moments), len(call.choices)):
            moments.append(self._looked_at(nodes[index], before, call.choices[index]))
            before = moments[-1].after
        turns = self._told(moments, nodes, call)
        return tuple(TurnReview(*moment, turn) for moment, turn in zip(moments, turns, strict=True))

    def _looked_at(self, node: CallNode, before: Call, choice_id: str) -> _Moment:
        options = self.options(node, before)
        made = next(item for item in options if item.choice.id == choice_id)
        best = self.best(options, made.choice.kind) or made
        after = step(before, choice_id)
        return _Moment(node, before, after, options, made, best, self.slips(after))

    def _told(self, moments: Sequence[_Moment], nodes: Sequence[CallNode], call: Call) -> Iterator[TurnAnalysis]:
        """What each turn was worth, with what the rest of the call says of it."""
        if call.ended:
            result = evaluate(self._scorecard, call.trace)
            missed = frozenset(item.id for item in result.criteria if item.verdict == "not_met")
            worths = [*(node.worth for node in nodes), Worth(result.score, result.passed)]
        else:
            missed, worths = self._lost.not_met(nodes[-1]), [node.worth for node in nodes]
        labels = [
            _label(was, now, moment.made, moment.slips, moment.before)
            for moment, (was, now) in zip(moments, pairwise(worths), strict=True)
        ]
        lost = self._lost.by_turn(nodes, labels, missed)
        for index, (moment, label) in enumerate(zip(moments, labels, strict=True)):
            better = label not in _FINE and _is_better(moment.best, moment.made)
            yield TurnAnalysis(
                turn=2 * index + 2,
                choice=moment.made.choice.id,
                before=worths[index],
                after=worths[index + 1],
                label=label,
                better=moment.best.choice.id if better else None,
                lost=lost.get(index, ()),
                violated=tuple((item.criterion.id, item.part.id) for item in moment.slips),
            )

    def recovery(self, review: TurnReview) -> Recovery | None:
        """The way back from a turn; None if nothing was given away by it, or the call was over with it.

        Plays the call to its end: asked for by a debrief, not at every choice.
        """
        if review.turn.label in _FINE or review.after.ended:
            return None
        taken = self.best_course(self._graphs.after(review.node, review.made.choice.id), review.after)
        return Recovery(taken.choices[len(review.after.choices) :], self.grade(taken))

    @cached_property
    def _lost(self) -> LostCriteria:
        graph = self._graphs.whole.graph
        usable = {
            name: sound(self._plan, choice) and not self._graphs.is_forbidden(choice)
            for name, choice in self._plan.choices.items()
        }
        every = [usable[move.choice.id] for row in graph.moves.moves for move in row]
        return LostCriteria(graph, np.array(every, dtype=np.bool_))


def _shared(call: Call, known: Sequence[TurnReview]) -> list[_Moment]:
    """What is known of the turns of this call: those of the same plan and seed, up to the first other choice."""
    shared: list[_Moment] = []
    for review, choice_id in zip(known, call.choices, strict=False):
        same = review.before.plan is call.plan and review.before.seed == call.seed
        if not same or review.made.choice.id != choice_id:
            break
        shared.append(_Moment(*review[:-1]))
    return shared


def _label(before: Worth, after: Worth, made: EvaluatedChoice, slips: Sequence[Violation], call: Call) -> Label:
    """`call`: as it stood before the choice."""
    acts, (done, _) = set(made.choice.acts), acts_so_far(call)
    return label_of(
        before,
        after,
        critical=made.critical or any(item.criterion.is_critical for item in slips),
        slip=max((item.criterion.weight for item in slips), default=0),
        wrong=made.wrong is not None,
        spare=bool(acts) and acts <= done,
    )


def _is_better(best: EvaluatedChoice, made: EvaluatedChoice) -> bool:
    """Whether a choice was to be preferred: no error itself, another one, and nothing is given away by it."""
    if best is made or best.critical or best.after is None:
        return False
    return made.after is None or _rank(best.after) >= _rank(made.after)


def _rank(worth: Worth) -> tuple[bool, float]:
    return worth.can_pass, worth.score or 0.0
