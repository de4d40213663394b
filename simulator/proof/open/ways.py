"""Where an open call stands, and what can still come of it: what was found and can be played, beside what is excluded.

The single moves, the desk and the turns of two or three moves that were said in this very call are what is looked at. A
figure is exact where a way on that can be played comes to what no way on exceeds; else at least so much is attainable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from threading import RLock
from typing import NamedTuple

import numpy as np
from cachetools import LRUCache
from numpy.typing import NDArray

from simulator.domain.analysis import Worth
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.plan import Plan
from simulator.proof.exploring.open_moves import explore_open_moves
from simulator.proof.exploring.turns import Turns
from simulator.proof.open.course import Course, Standing, best_course
from simulator.proof.open.outlook import NEVER, Bound, Outlook
from simulator.proof.worth.course_graphs import CallNode, forbidden_for_good
from simulator.scoring.grade import score_of
from simulator.scoring.monitor_board import monitor_board
from simulator.scoring.scorer import evaluate

_OUTLOOKS = 3
"""Outlooks that are kept for one plan: of its single moves, and of calls with longer turns, the last ones used."""
_COURSES = 512
"""Ways on that are kept, the last ones found."""
LOST = -1
"""Key of a choice that is a critical error."""
_TURNS = 1_000
"""One step of worth outweighs every turn that a call can have."""


class Leaves(NamedTuple):
    """What a choice leaves: as `EvaluatedChoice` has it. `after` None: it is a critical error not made before."""

    after: Worth | None
    key: int


class OpenWays:
    """Safe for any number of threads: whoever comes while a plan is walked waits for it."""

    def __init__(self, plan: Plan, scorecard: Scorecard) -> None:
        self._plan, self._scorecard = plan, scorecard
        self._lock = RLock()
        self._outlooks: LRUCache[tuple[str, ...], Outlook] = LRUCache(_OUTLOOKS)
        self._courses: LRUCache[tuple[tuple[str, ...], Standing, int], Course | None] = LRUCache(_COURSES)

    def outlook(self, longer: tuple[str, ...] = ()) -> Outlook:
        """All criteria over the single moves, the desk and these longer turns, by id."""
        with self._lock:
            found = self._outlooks.get(longer)
            if found is None:
                plan = _widened(self._plan, longer)
                moves = explore_open_moves(plan, self._turns.widened(plan))
                found = self._outlooks[longer] = Outlook(moves, self._scorecard)
        return found

    @cached_property
    def _turns(self) -> Turns:
        """What single moves do: most of what takes long, and the same whatever longer turns were said."""
        return Turns(self._plan)

    def is_forbidden(self, choice: Choice) -> bool:
        """Whether a critical criterion forbids it."""
        return not self._forbidden.isdisjoint(choice.acts)

    @cached_property
    def _forbidden(self) -> frozenset[str]:
        return forbidden_for_good(monitor_board(self._scorecard, self._plan.case.facts))

    def nodes(self, call: Call) -> tuple[CallNode, ...]:
        """Where a call stood before each choice; and where it stands now, if it is still going on."""
        longer = tuple(dict.fromkeys(name for name in call.choices if name not in self._plan.choices))
        outlook = self.outlook(longer)
        places = self._places(outlook, call)
        found = self._ways(outlook, longer, places, call.choices)
        bounds = [outlook.bound(place.position, outlook.row(place.states)) for place in places]
        end = Worth(*(lambda it: (it.score, it.passed))(evaluate(self._scorecard, call.trace))) if call.ended else None
        nodes: list[CallNode] = []
        after = end
        for index in reversed(range(len(places))):
            way, bound = found[index], bounds[index]
            worth = bound.worth if way is None else way.worth
            kept = index + 1 < len(places) and np.array_equal(bound.lost, bounds[index + 1].lost)
            if after is not None and (_merit(after) > _merit(worth) or (kept and worth != bound.worth)):
                # What can be had later can be had here; and where nothing was lost since, no other figure is given.
                worth = Worth(after.score, after.can_pass or worth.can_pass)
            turns_left = self._plan.scenario.turn_limit - index
            nodes.append(
                CallNode(
                    None,
                    0,
                    places[index].position,
                    places[index].states,
                    turns_left,
                    worth,
                    exact=way is not None and worth == bound.worth,
                    longer=longer,
                    way=() if way is None else way.choices,
                )
            )
            after = worth
        return tuple(reversed(nodes))

    def _places(self, outlook: Outlook, call: Call) -> list[Standing]:
        """Where it stood before each choice, and where it stands now; without the end."""
        numbers = _numbers(outlook)
        places = [Standing(0, outlook.start)]
        for name in call.choices:
            row, target, _ = _after(outlook, places[-1].position, outlook.row(places[-1].states), numbers[name])
            if len(places) >= self._plan.scenario.turn_limit or outlook.over[target]:
                return places
            places.append(Standing(target, tuple(outlook.local(row).tolist())))
        return places

    def _ways(
        self, outlook: Outlook, longer: tuple[str, ...], places: Sequence[Standing], choices: Sequence[str]
    ) -> list[Course | None]:
        """The best way on that was found from each place; one that was found before is gone on with where it can be."""
        limit = self._plan.scenario.turn_limit
        found: list[Course | None] = []
        for index, place in enumerate(places):
            key = longer, place, limit - index
            with self._lock:
                way, known = self._courses.get(key), key in self._courses
            if not known:
                before = found[-1] if found else None
                way = self._gone_on_with(outlook, place, limit - index, before, choices[index - 1] if index else "")
                if way is None:
                    way = best_course(outlook, place, limit - index)
                with self._lock:
                    self._courses[key] = way
            found.append(way)
        return found

    def _gone_on_with(
        self, outlook: Outlook, place: Standing, turns_left: int, before: Course | None, made: str
    ) -> Course | None:
        """The way found one turn ago, if it still comes to all that is attainable; None if it does not."""
        if before is None:
            return None
        row = outlook.row(place.states)
        aim = outlook.bound(place.position, row).worth
        for rest in _without(before.choices, made):
            found = played(outlook, place.position, row, rest, turns_left)
            if found is not None and found.worth == aim:
                return found
        return None

    def savable(self, node: CallNode) -> frozenset[str]:
        """Ids of the criteria that some way on from there does not leave unmet."""
        outlook = self.outlook(node.longer)
        lost = outlook.bound(node.position, outlook.row(node.states)).lost
        return frozenset(
            item.automaton.criterion.id for item, gone in zip(outlook.prospects, lost, strict=True) if not gone
        )

    # what is open at a moment

    def offered(self, node: CallNode) -> tuple[Choice, ...]:
        """Every choice that is looked at there."""
        return self.outlook(node.longer).moves.choices

    def leaves(self, node: CallNode) -> Mapping[str, Leaves]:
        """What each of them leaves, by its id."""
        outlook, last = self.outlook(node.longer), node.turns_left == 1
        row = outlook.row(node.states)
        now, counted = outlook.bound(node.position, row).lost, self._counted(outlook, node)
        table, choices = outlook.table, outlook.moves.choices
        own = slice(table.starts[node.position], table.starts[node.position] + len(choices))
        targets = table.targets[own].astype(np.int64)
        seen = (table.last_observations if last else table.observations)[own]
        after = outlook.effects[seen[:, None], row]
        over = outlook.over[targets] | last
        found = {}
        for at, (choice, bound) in enumerate(zip(choices, outlook.bounds(targets, after), strict=True)):
            gone = bound.lost & ~now
            turns = 1
            if (gone & outlook.critical).any():
                found[choice.id] = Leaves(None, LOST)
                continue
            if over[at]:
                worth = _graded(outlook, after[at])
                turns += node.way[:1] != (choice.id,)  # of several ends, the one that was looked for
            elif gone.any():
                worth = self._without(outlook, node, bound, (int(outlook.weights[gone].sum()), counted))
                turns = len(node.way) + 1
            else:
                worth = node.worth
                turns = self._turns_to_it(outlook, node, choice.id, int(targets[at]), after[at])
            found[choice.id] = Leaves(worth, round(_merit(worth) * 10_000) * _TURNS + _TURNS - 1 - turns)
        return found

    def _turns_to_it(self, outlook: Outlook, node: CallNode, name: str, position: int, row: NDArray[np.uint16]) -> int:
        """Turns to the end with this choice: those of the way that was found, if it may be taken out of its order."""
        if name in node.way:
            at = node.way.index(name)
            rest = node.way[:at] + node.way[at + 1 :]
            found = played(outlook, position, row, rest, node.turns_left - 1)
            if at == 0 or (found is not None and _merit(found.worth) >= _merit(node.worth)):
                return len(node.way)
        turns = outlook.keeping[position, row]
        return max(len(node.way), int(turns[turns < NEVER].max(initial=0))) + 1

    def _without(self, outlook: Outlook, node: CallNode, bound: Bound, weights: tuple[int, int]) -> Worth:
        """What is left of a node after a choice that ends nothing: as much less as the lines weigh that it loses.

        `weights`: of these lines, and of all that count on the way that was found.
        """
        gone, counted = weights
        score = max(0.0, round((node.worth.score or 0.0) - 100 * gone / max(counted, gone, 1), 1))
        passes = node.worth.can_pass and bound.worth.can_pass and score >= self._scorecard.pass_mark
        return Worth(score, passes)

    def _counted(self, outlook: Outlook, node: CallNode) -> int:
        """The weight that counts on the way that was found."""
        position, row = node.position, outlook.row(node.states)
        numbers = _numbers(outlook)
        for name in node.way:
            row, position, _ = _after(outlook, position, row, numbers[name])
        return int(outlook.ledger.grades(outlook.local(row)[None, :]).applicable[0])


def _numbers(outlook: Outlook) -> dict[str, int]:
    """By id, the place of each choice among those of a position: the same in each of them."""
    return {choice.id: at for at, choice in enumerate(outlook.moves.choices)}


def _after(
    outlook: Outlook, position: int, row: NDArray[np.uint16], number: int
) -> tuple[NDArray[np.uint16], int, int]:
    """The row and the position that a choice leads to, by its number; and the move's place in the table."""
    place = int(outlook.table.starts[position]) + number
    return outlook.effects[outlook.table.observations[place], row], int(outlook.table.targets[place]), place


def _widened(plan: Plan, longer: Sequence[str]) -> Plan:
    """The plan with these turns among what can be said to anything. Raises KeyError for one that cannot be said."""
    if not longer:
        return plan
    known = {name: plan.known_choice(name) for name in longer}
    turns = {name: choice for name, choice in known.items() if choice is not None}
    answers = {cue: (*options, *turns.values()) for cue, options in plan.answers.items()}
    return replace(plan, answers=answers, choices={**plan.choices, **turns})


def _without(way: tuple[str, ...], made: str) -> tuple[tuple[str, ...], ...]:
    """What is left of a way after a choice: what follows it if it was the next one, else all of it, or all but it."""
    if way[:1] == (made,):
        return (way[1:],)
    rest = tuple(name for name in way if name != made)
    return (rest,) if rest == way else (rest, way)


def played(
    outlook: Outlook, position: int, row: NDArray[np.uint16], way: Sequence[str], turns_left: int
) -> Course | None:
    """These choices as far as they bring a call that stands there to its end; None where they do not in time.

    Where the customer rings off on the way they do not.
    """
    numbers = _numbers(outlook)
    for made, name in enumerate(way[:turns_left], start=1):
        row, position, place = _after(outlook, position, row, numbers[name])
        if outlook.over[position] and not outlook.ends_it[place]:
            return None
        if outlook.over[position]:
            return Course(tuple(way[:made]), _graded(outlook, row))
    return None


def _graded(outlook: Outlook, row: NDArray[np.uint16]) -> Worth:
    grades = outlook.ledger.grades(outlook.local(row)[None, :])
    return Worth(score_of(int(grades.met[0]), int(grades.applicable[0])), bool(grades.passed[0]))


def _merit(worth: Worth) -> float:
    """To compare by: any pass is worth more than no pass."""
    return (worth.score or 0.0) / 100 + 2 * worth.can_pass
