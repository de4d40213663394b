"""A call looked at afterwards: what each turn kept of what could still be had, and what would have kept more.

Exact, over the same graph as the certificates. After a critical error the call cannot pass any more, and the graph says
no more of it; what score it can still come to is then read from a graph of its own, which begins at that moment and in
which that error is made already. Every further critical error begins another one.
"""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from threading import RLock
from typing import NamedTuple

import numpy as np

from simulator.domain.analysis import Label, TurnAnalysis, Worth, label_of
from simulator.domain.evaluation import Evaluation
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call, begin, step
from simulator.engine.plan import Choice, Plan
from simulator.engine.wrong_answers import acts_so_far, why_wrong
from simulator.proof.certifying.perfect import sound
from simulator.proof.exploring.automata import NOT_MET, Automaton
from simulator.proof.exploring.graph import FAILED, Graph, TooLarge, explore, explore_from
from simulator.proof.exploring.moves import Moves, explore_moves
from simulator.proof.worth.values import Values, Way
from simulator.scoring.scorer import evaluate

_LEAST = -1
"""Key of a choice after which nothing is left but critical errors, or that is one."""
_GRAPHS = 8
"""Graphs after critical errors that are kept, the last ones used: each may be larger than that of the whole call."""


class Standing(NamedTuple):
    """Where a call stands in a graph: its configuration there, and the turns that are left."""

    values: Values
    number: int
    left: int

    @property
    def worth(self) -> Worth:
        """What can still come of it."""
        return self.values.worth(self.number, self.left)

    @property
    def states(self) -> tuple[int, ...]:
        """The state of every criterion."""
        graph = self.values.graph
        return tuple(graph.known[graph.marks[self.number]].tolist())


class Option(NamedTuple):
    """One choice open at a moment: how it compares (`key`, higher is better), and what its author says against it.

    `after` is what it would leave; None where it is a critical error that was not made before: no pass any more.
    """

    choice: Choice
    after: Worth | None
    key: int
    wrong: str | None
    critical: bool


class TurnReview(NamedTuple):
    """One turn of the trainee with all that was open then: the call before it, what was made of it, what was best.

    `recovered` is what the recovery comes to, if there is one.
    """

    at: Standing
    before: Call
    options: tuple[Option, ...]
    made: Option
    best: Option
    turn: TurnAnalysis
    recovered: Worth | None


class Analyst:
    """Looks at calls of one plan. The graph is explored once, and once more for each critical error met of late.

    Safe for any number of threads: whoever comes while it explores waits for what it finds.
    """

    def __init__(self, plan: Plan, scorecard: Scorecard) -> None:
        self._plan, self._scorecard = plan, scorecard
        self._lock = RLock()
        self._explored: Values | TooLarge | None = None
        self._after_errors: OrderedDict[tuple[int, tuple[int, ...]], Values] = OrderedDict()

    @property
    def values(self) -> Values:
        """The worth of everything a sound start can come to. Raises TooLarge where nothing can be said."""
        with self._lock:
            if self._explored is None:
                try:
                    self._explored = Values(explore(explore_moves(self._plan), self._scorecard))
                except TooLarge as error:
                    self._explored = error
        if isinstance(self._explored, TooLarge):
            raise TooLarge
        return self._explored

    # where a call stands

    def standings(self, call: Call) -> tuple[Standing, ...]:
        """Where the call stood before each choice; and where it stands now, if it is still going on."""
        at = self._start()
        found = [at]
        for choice_id in call.choices:
            if at.left > 1:
                at = self._next(at, choice_id)
                found.append(at)
        return tuple(found[: len(call.choices)] if call.ended else found)

    def _start(self) -> Standing:
        graph, limit = self.values.graph, self._plan.scenario.turn_limit
        if graph.marks[0] != FAILED:
            return Standing(self.values, 0, limit)
        return Standing(self._beyond(graph, 0, tuple(item.start for item in graph.automata)), 0, limit)

    def _next(self, at: Standing, choice_id: str) -> Standing:
        graph, left = at.values.graph, at.left - 1
        place = int(graph.place[at.number])
        for index, move in enumerate(graph.moves.moves[place]):
            if move.choice.id == choice_id:
                target = graph.edges_of(at.number)[index]
                if graph.marks[target] != FAILED:
                    return Standing(at.values, target, left)
        done = next(move for move in self.values.graph.moves.moves[place] if move.choice.id == choice_id)
        states = tuple(item.step(state, done.sees) for item, state in zip(graph.automata, at.states, strict=True))
        return Standing(self._beyond(graph, done.target, states), 0, left)

    def _beyond(self, graph: Graph, place: int, states: tuple[int, ...]) -> Values:
        """The worth of what is left after a critical error: it counts as not met, and fails nothing any more."""
        key = (place, states)
        with self._lock:
            if key not in self._after_errors:
                criteria = tuple(
                    item._replace(lost=frozenset()) if state in item.lost else item
                    for item, state in zip(graph.automata, states, strict=True)
                )
                self._after_errors[key] = Values(explore_from(self._careful, graph.board, criteria, place, states))
            self._after_errors.move_to_end(key)
            while len(self._after_errors) > _GRAPHS:
                self._after_errors.popitem(last=False)
            return self._after_errors[key]

    @cached_property
    def _careful(self) -> Moves:
        """The moves without those that do what a critical criterion forbids: once was enough."""
        moves = self.values.graph.moves
        rows = tuple(tuple(move for move in row if not self._is_forbidden(move.choice)) for row in moves.moves)
        return moves._replace(moves=rows)

    def _is_forbidden(self, choice: Choice) -> bool:
        """Whether a critical criterion forbids it: an error the second time too, though the score falls only once."""
        return not self._forbidden.isdisjoint(choice.acts)

    @cached_property
    def _forbidden(self) -> frozenset[str]:
        return frozenset(
            act
            for watch in self.values.graph.board.watches
            if watch.criterion.is_critical and not watch.heard
            for act in watch.criterion.check.absence or ()
        )

    # what is open at a moment

    def options(self, at: Standing, call: Call) -> tuple[Option, ...]:
        """Every choice open to a call that stands here."""
        done, heard = acts_so_far(call)
        row = at.values.graph.moves.moves[at.values.graph.place[at.number]]
        ways = {row[way.move].choice.id: way for way in at.values.ways(at.number, at.left)}
        return tuple(
            self._option(at, choice, ways.get(choice.id), why_wrong(self._plan, choice, done, heard))
            for choice in self._plan.offered(call.position.state)
        )

    def _option(self, at: Standing, choice: Choice, way: Way | None, wrong: str | None) -> Option:
        if way is None or way.fatal:
            return Option(choice, None, _LEAST, wrong, critical=True)
        return Option(choice, at.values.after(way), max(way.key, _LEAST), wrong, self._is_forbidden(choice))

    def best(self, options: tuple[Option, ...], kind: str | None = None) -> Option | None:
        """The choice that keeps most and wastes least of those nothing is said against; of this kind if possible."""
        usable = [item for item in options if item.wrong is None and not item.critical] or list(options)
        top = max((item.key for item in usable), default=None)
        found = [item for item in usable if item.key == top]
        return next((item for item in found if item.choice.kind == kind), next(iter(found), None))

    def label(self, at: Standing, options: tuple[Option, ...], option: Option) -> Label:
        """How one of the choices that are open compares with the best of them."""
        best = self.best(options, option.choice.kind) or option
        after = option.after or Worth(None, can_pass=False)
        shortest = option.key >= best.key
        return label_of(at.worth, after, shortest=shortest, wrong=option.wrong is not None, critical=option.critical)

    def next_choice(self, call: Call) -> Choice:
        """The best choice for a call that goes on."""
        options = self.options(self.standings(call)[-1], call)
        return (self.best(options, "response") or options[0]).choice

    def way_on(self, at: Standing, call: Call) -> Call:
        """The call gone on with to its end, by the best choice each time."""
        while not call.ended:
            found = self.best(self.options(at, call), "response")
            if found is None:
                return call
            call = step(call, found.choice.id)
            if not call.ended:
                at = self._next(at, found.choice.id)
        return call

    # the whole call

    def analyse(self, call: Call) -> tuple[TurnAnalysis, ...]:
        """Every turn of a call, in order. A call that is still going on is looked at as far as it went."""
        return tuple(review.turn for review in self.reviews(call))

    def reviews(self, call: Call) -> tuple[TurnReview, ...]:
        """The same, with all that was open at each turn."""
        result = evaluate(self._scorecard, call.trace)
        standings = self.standings(call)
        reviews = tuple(self._looks(standings, call, result))
        lost = self._lost(standings, reviews, result)
        return tuple(
            review._replace(turn=replace(review.turn, lost=tuple(lost.get(index, ()))))
            for index, review in enumerate(reviews)
        )

    def _looks(self, standings: tuple[Standing, ...], call: Call, result: Evaluation) -> Iterator[TurnReview]:
        before = begin(call.stage, call.seed)
        worths = _so_far(standings, call, result)
        for index, choice_id in enumerate(call.choices):
            at, options = standings[index], self.options(standings[index], before)
            made = next(item for item in options if item.choice.id == choice_id)
            best = self.best(options, made.choice.kind) or made
            after = step(before, choice_id)
            was, worth = worths[index : index + 2]
            label = label_of(
                was, worth, shortest=made.key >= best.key, wrong=made.wrong is not None, critical=made.critical
            )
            costly = label not in ("best", "good") and not after.ended
            recovery = self.way_on(standings[index + 1], after) if costly else None
            yield TurnReview(
                at,
                before,
                options,
                made,
                best,
                TurnAnalysis(
                    turn=2 * index + 2,
                    choice=choice_id,
                    before=was,
                    after=worth,
                    label=label,
                    better=best.choice.id if label != "best" and _is_better(best, made) else None,
                    recovery=recovery.choices[index + 1 :] if recovery is not None else (),
                ),
                self.grade(recovery) if recovery is not None else None,
            )
            before = after

    def grade(self, call: Call) -> Worth:
        """What a call that is over came to."""
        result = evaluate(self._scorecard, call.trace)
        return Worth(result.score, result.passed)

    def _lost(
        self, standings: tuple[Standing, ...], reviews: tuple[TurnReview, ...], result: Evaluation
    ) -> dict[int, list[str]]:
        """Index of a turn to the criteria it lost: the last moment each could still be saved by saying nothing wrong.

        Where that moment's choice was as good as any, what came before had cost it already.
        """
        missed = {item.id for item in result.criteria if item.verdict == "not_met"}
        found: dict[int, list[str]] = {}
        for column, item in enumerate(self.values.graph.automata):
            if item.criterion.id not in missed:
                continue
            savable = _savable(self.values.graph, self._sound, item)
            safe = [savable[at.values.graph.place[at.number], at.states[column]] for at in standings]
            last = max((index for index, is_safe in enumerate(safe) if is_safe), default=0)
            if last < len(reviews):
                costly = [index for index in range(last, -1, -1) if reviews[index].turn.label not in ("best", "good")]
                found.setdefault(costly[0] if costly else last, []).append(item.criterion.id)
        return found

    @cached_property
    def _sound(self) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """Which moves of the table say nothing wrong."""
        every = [move.choice for row in self.values.graph.moves.moves for move in row]
        return np.array([sound(self._plan, choice) and not self._is_forbidden(choice) for choice in every])


def _is_better(best: Option, made: Option) -> bool:
    """Whether a choice was to be preferred: no error itself, another one, and nothing is given away by it."""
    if best is made or best.critical or best.after is None:
        return False
    return made.after is None or _rank(best.after) >= _rank(made.after)


def _rank(worth: Worth) -> tuple[bool, float]:
    return worth.can_pass, worth.score or 0.0


def _so_far(standings: tuple[Standing, ...], call: Call, result: Evaluation) -> list[Worth]:
    """What could still come of a call before its first turn and after each.

    Where it came to more by a further critical error than it could have without, that was open too.
    """
    worths = [standing.worth for standing in standings]
    if call.ended:
        worths.append(Worth(result.score, result.passed))
    for index in range(len(worths) - 2, -1, -1):
        if (worths[index].score or 0.0) < (worths[index + 1].score or 0.0):
            worths[index] = worths[index]._replace(score=worths[index + 1].score)
    return worths


def _savable(
    graph: Graph, usable: np.ndarray[tuple[int], np.dtype[np.bool_]], item: Automaton
) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """Position x state of one criterion: whether some course from there ends with it met, or not applicable."""
    table = graph.table
    size = len(item.verdicts)
    after = item.table(len(graph.moves.sights))[table.sights]
    fine = np.array([code != NOT_MET for code in item.verdicts])
    over = table.widths == 0
    safe = np.zeros((len(table.widths), size), dtype=np.bool_)
    safe[over] = fine
    open_ = np.flatnonzero(~over)
    while True:
        reached = safe[table.targets[:, None], after] & usable[:, None]
        grown = safe.copy()
        grown[open_] = np.logical_or.reduceat(reached, table.starts[open_], axis=0)
        if np.array_equal(grown, safe):
            return safe
        safe = grown
