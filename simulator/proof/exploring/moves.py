"""The customer's side of the graph: every position, and where each choice leads from it.

Walks the machine's own transitions, with the guard each of them carries, through the same code as a live call.
"""

from collections.abc import Mapping
from typing import NamedTuple

from simulator.domain.trace import TICK, outcome_symbol, spiel_symbol
from simulator.engine.machine import CustomerMachine, RuleTransition, build_machine
from simulator.engine.plan import Choice, Plan, Position, Rule
from simulator.engine.react import Reaction, react, react_both

Symbols = tuple[str, ...]


class Move(NamedTuple):
    """One choice made in one position: where it leads, what a scorecard sees of it, which rules fired.

    `sees` and `sees_last` (when it is the last turn there is time for) are numbers into `Moves.sights`.
    """

    choice: Choice
    target: int
    sees: int
    sees_last: int
    rules: tuple[Rule, ...]


class Moves(NamedTuple):
    """All positions that can be reached, numbered from the start (0), with the moves out of each; endings have none.

    `numbers` finds a position; where positions are merged, the one that stands for it. `sights` are the different
    things a scorecard can see of a turn; `opening` is what it sees before the first. `tried` are the events that come
    up in a state, whether a rule answers them or not.
    """

    plan: Plan
    positions: tuple[Position, ...]
    numbers: Mapping[Position, int]
    moves: tuple[tuple[Move, ...], ...]
    sights: tuple[Symbols, ...]
    opening: Symbols
    tried: frozenset[tuple[str, str]]

    def ended(self, number: int) -> bool:
        """Whether the call is over in a position."""
        return self.plan.states[self.positions[number].state].final


class Walk:
    """Fires events by reading the machine's transitions: no trigger, no cursor, the same guards.

    `tried` are the events that came up; `asked` are the memory bits that guards have looked at.
    """

    def __init__(self, machine: CustomerMachine) -> None:
        self.tried: set[tuple[str, str]] = set()
        self.asked = 0
        self._rules: dict[tuple[str, str], tuple[Rule, ...]] = {}
        for name, event in machine.events.items():
            for source, transitions in event.transitions.items():
                rules = tuple(item.rule for item in transitions if isinstance(item, RuleTransition))
                self._rules[str(source), name] = rules

    def fire(self, state: str, event: str, mood: int, memory: int) -> Rule | None:
        """The rule that fires."""
        self.tried.add((state, event))
        for rule in self._rules.get((state, event), ()):
            self.asked |= rule.test.need | rule.test.forbid
            if rule.test.holds(mood, memory):
                return rule
        return None


class _Turn(NamedTuple):
    """What a choice does for every memory that has these bits of those asked for. Memory after: `& keeps | sets`."""

    asked: int
    answer: int
    state: str
    mood: int
    keeps: int
    sets: int
    sees: int
    sees_last: int
    rules: tuple[Rule, ...]


class _Turns:
    """The turns of a plan, each worked out once for all memories that no guard on its way tells apart."""

    def __init__(self, plan: Plan) -> None:
        self.walk = Walk(build_machine(plan))
        self.sights: dict[Symbols, int] = {}
        self._plan = plan
        self._every = sum(plan.bits.values())
        self._known: dict[tuple[str, int, str], list[_Turn]] = {}

    def turn(self, position: Position, choice: Choice) -> _Turn:
        """What a choice does in a position."""
        known = self._known.setdefault((position.state, position.mood, choice.id), [])
        for turn in known:
            if position.memory & turn.asked == turn.answer:
                return turn
        known.append(self._worked_out(position, choice))
        return known[-1]

    def _worked_out(self, position: Position, choice: Choice) -> _Turn:
        plan, walk = self._plan, self.walk
        walk.asked = 0
        reaction, last = react_both(plan, position, choice, walk.fire)
        asked = walk.asked
        answer = position.memory & asked
        # What a turn does to a bit shows if it starts as 0 and as 1.
        none = react(plan, position._replace(memory=answer), choice, walk.fire)
        full = react(plan, position._replace(memory=answer | self._every & ~asked), choice, walk.fire)
        return _Turn(
            asked,
            answer,
            reaction.position.state,
            reaction.position.mood,
            full.position.memory,
            none.position.memory,
            self._number(choice, reaction),
            self._number(choice, last),
            reaction.fired,
        )

    def _number(self, choice: Choice, reaction: Reaction) -> int:
        return self.sights.setdefault(_symbols(self._plan, choice, reaction), len(self.sights))


def explore_moves(plan: Plan) -> Moves:
    """Every reachable position of a plan. Bounded by states x moods x memory, all finite."""
    turns = _Turns(plan)
    offers = {state: plan.offered(state) for state in plan.states}
    numbers: dict[Position, int] = {plan.start: 0}
    order: list[Position] = [plan.start]
    rows: list[tuple[Move, ...]] = []
    for position in order:
        row = []
        for choice in offers[position.state]:
            turn = turns.turn(position, choice)
            after = Position(turn.state, turn.mood, position.memory & turn.keeps | turn.sets)
            target = numbers.setdefault(after, len(order))
            if target == len(order):
                order.append(after)
            row.append(Move(choice, target, turn.sees, turn.sees_last, turn.rules))
        rows.append(tuple(row))
    opening = (plan.states[plan.start.state].cue,)
    return Moves(plan, tuple(order), numbers, tuple(rows), tuple(turns.sights), opening, frozenset(turns.walk.tried))


def merged(moves: Moves) -> Moves:
    """The same moves with positions that no course of the call tells apart made one, the first of them."""
    classes = _classes(moves)
    first: dict[int, int] = {}
    for number, name in enumerate(classes):
        first.setdefault(name, number)
    renamed = {name: new for new, name in enumerate(first)}
    new = [renamed[name] for name in classes]
    return moves._replace(
        positions=tuple(moves.positions[number] for number in first.values()),
        numbers={position: new[number] for position, number in moves.numbers.items()},
        moves=tuple(
            tuple(move._replace(target=new[move.target]) for move in moves.moves[number]) for number in first.values()
        ),
    )


def _classes(moves: Moves) -> list[int]:
    """The class of each position, by Moore's refinement: what can be said there, what is seen of it, where it leads."""
    cues = [moves.plan.states[position.state].cue for position in moves.positions]
    offers: dict[tuple[object, ...], int] = {}
    classes = [
        offers.setdefault(
            (cue if row else "", *((move.choice.id, move.sees, move.sees_last) for move in row)), len(offers)
        )
        for cue, row in zip(cues, moves.moves, strict=True)
    ]
    count = len(offers)
    while True:
        names: dict[tuple[int, ...], int] = {}
        classes = [
            names.setdefault((own, *(classes[move.target] for move in row)), len(names))
            for own, row in zip(classes, moves.moves, strict=True)
        ]
        if len(names) == count:
            return classes
        count = len(names)


def _symbols(plan: Plan, choice: Choice, reaction: Reaction) -> Symbols:
    """What a scorecard sees of a turn; the same symbols as in the trace of a live call."""
    outcome = plan.states[reaction.position.state].outcome
    return (
        *choice.acts,
        *((spiel_symbol(choice.spiel),) if choice.spiel else ()),
        TICK,
        *reaction.acts,
        *((outcome_symbol(outcome),) if outcome else ()),
    )


def can_end(moves: Moves) -> frozenset[int]:
    """Positions from which some choice of choices ends the call before time runs out."""
    before: Mapping[int, list[int]] = {number: [] for number in range(len(moves.positions))}
    for number, row in enumerate(moves.moves):
        for move in row:
            before[move.target].append(number)
    reached = {number for number in range(len(moves.positions)) if moves.ended(number)}
    frontier = list(reached)
    while frontier:
        for number in before[frontier.pop()]:
            if number not in reached:
                reached.add(number)
                frontier.append(number)
    return frozenset(reached)
