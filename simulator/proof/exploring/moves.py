"""The customer's side of the graph: every position, and where each choice leads from it.

Walks the machine's own transitions, with the guard each of them carries, through the same code as a live call.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from simulator.domain.trace import TICK, ending_symbols, spiel_symbol
from simulator.engine.choice import Choice
from simulator.engine.machine import CustomerMachine, RuleTransition, build_machine
from simulator.engine.plan import Plan, Position, Rule, first_that_holds
from simulator.engine.react import Reaction, react, react_both
from simulator.proof.exploring.liveness import Liveness, liveness
from simulator.proof.exploring.refinement import refined

Symbols = tuple[str, ...]
"""What a scorecard sees, in order: acts, approved wording, ends of the trainee's turns, how the call ended."""


class Move(NamedTuple):
    """One choice made in one position: the position it leads to, what a scorecard observes, the rules that fired.

    `observation`, and `last_observation` for when it is the last turn there is time for and the customer rings off, are
    numbers into `Moves.observations`. `target` is a number into `Moves.positions`.
    """

    choice: Choice
    target: int
    observation: int
    last_observation: int
    rules: tuple[Rule, ...]


class Moves(NamedTuple):
    """All positions that can be reached, numbered from the start (0), with the moves out of each; endings have none.

    `number_of` finds a position's number; where positions are merged, that of the one that stands for it. `moves` are
    by position, in the order of `Plan.offered`. `observations` are the different things a scorecard can see of a turn,
    each the symbols of a trace in their order; `opening` is what it sees before the first turn. `tried` are the (state,
    event) pairs that come up, whether a rule answers them or not.
    """

    plan: Plan
    positions: tuple[Position, ...]
    numbers: Mapping[Position, int]
    moves: tuple[tuple[Move, ...], ...]
    observations: tuple[Symbols, ...]
    opening: Symbols
    tried: frozenset[tuple[str, str]]
    liveness: Liveness

    def number_of(self, position: Position) -> int:
        """The number of a position that a call can come to. Raises KeyError for any other."""
        return self.numbers[self.liveness.reduced(position)]

    @property
    def choice_ids(self) -> frozenset[str]:
        """Every choice that is offered at some moment of some call."""
        return frozenset(move.choice.id for row in self.moves for move in row)

    def ended(self, number: int) -> bool:
        """Whether the call is over in a position."""
        return self.plan.states[self.positions[number].state].final


_NO_RULES: tuple[tuple[Rule, ...], int] = ((), 0)


class Walk:
    """Fires events by reading the machine's transitions: no trigger, no cursor, the same guards.

    `tried` are the (state, event) pairs that came up; `consulted` are the memory bits that guards may have looked at
    since it was last set to 0.
    """

    def __init__(self, machine: CustomerMachine) -> None:
        self.tried: set[tuple[str, str]] = set()
        self.consulted = 0
        self._rules: dict[tuple[str, str], tuple[tuple[Rule, ...], int]] = {}
        for name, event in machine.events.items():
            for source, transitions in event.transitions.items():
                rules = tuple(item.rule for item in transitions if isinstance(item, RuleTransition))
                bits = 0
                for rule in rules:
                    bits |= rule.test.need | rule.test.forbid
                self._rules[str(source), name] = rules, bits

    def fire(self, state: str, event: str, mood: int, memory: int) -> Rule | None:
        """The rule that fires; None if none does. A `simulator.engine.plan.Fire`."""
        self.tried.add((state, event))
        rules, bits = self._rules.get((state, event), _NO_RULES)
        self.consulted |= bits
        return first_that_holds(rules, mood, memory)


class _Turn(NamedTuple):
    """What a choice does for every memory with `memory & consulted == found`.

    The memory after it is `memory & keep_mask | set_mask`.
    """

    consulted: int
    found: int
    state: str
    mood: int
    keep_mask: int
    set_mask: int
    observation: int
    last_observation: int
    rules: tuple[Rule, ...]


class _Effect(NamedTuple):
    """Where a turn leads: to this state and mood, and to the memory `before & keep_mask | set_mask`."""

    state: str
    mood: int
    keep_mask: int
    set_mask: int


class _Row(NamedTuple):
    """All turns that are open in a state and mood, for every memory with `memory & consulted == found`.

    `effects` are the different ones, in the order in which turns first have them; `which`: by turn, the one it has.
    """

    consulted: int
    found: int
    turns: tuple[tuple[Choice, _Turn], ...]
    effects: tuple[_Effect, ...]
    which: tuple[int, ...]


class _Turns:
    """The turns of a plan, each worked out once for all memories that no guard on its way tells apart."""

    def __init__(self, plan: Plan) -> None:
        self.walk = Walk(build_machine(plan))
        self.observations: dict[Symbols, int] = {}
        self._plan = plan
        self._every_bit = sum(plan.bits.values())
        self._known: dict[tuple[str, int, str], list[_Turn]] = {}
        self._rows: dict[tuple[str, int], list[_Row]] = {}

    def row(self, position: Position) -> _Row:
        """What each of the choices open in a position does, in the order of `Plan.offered`."""
        known = self._rows.setdefault((position.state, position.mood), [])
        for row in known:
            if position.memory & row.consulted == row.found:
                return row
        known.append(self._whole_row(position))
        return known[-1]

    def _whole_row(self, position: Position) -> _Row:
        offered = self._plan.offered(position.state)
        turns = tuple((choice, self.turn(position, choice)) for choice in offered)
        consulted, effects, which = 0, dict[_Effect, int](), []
        for _, turn in turns:
            consulted |= turn.consulted
            effect = _Effect(turn.state, turn.mood, turn.keep_mask, turn.set_mask)
            which.append(effects.setdefault(effect, len(effects)))
        return _Row(consulted, position.memory & consulted, turns, tuple(effects), tuple(which))

    def turn(self, position: Position, choice: Choice) -> _Turn:
        """What a choice does in a position."""
        known = self._known.setdefault((position.state, position.mood, choice.id), [])
        for turn in known:
            if position.memory & turn.consulted == turn.found:
                return turn
        known.append(self._worked_out(position, choice))
        return known[-1]

    def _worked_out(self, position: Position, choice: Choice) -> _Turn:
        plan, walk = self._plan, self.walk
        walk.consulted = 0
        reaction, last = react_both(plan, position, choice, walk.fire)
        consulted = walk.consulted
        found = position.memory & consulted
        # What a turn does to a bit shows if it starts as 0 and as 1.
        none = react(plan, position._replace(memory=found), choice, walk.fire)
        full = react(plan, position._replace(memory=found | self._every_bit & ~consulted), choice, walk.fire)
        return _Turn(
            consulted,
            found,
            reaction.position.state,
            reaction.position.mood,
            full.position.memory,
            none.position.memory,
            self._number(choice, reaction),
            self._number(choice, last),
            reaction.fired,
        )

    def _number(self, choice: Choice, reaction: Reaction) -> int:
        return self.observations.setdefault(_symbols(self._plan, choice, reaction), len(self.observations))


def explore_moves(plan: Plan) -> Moves:
    """Every reachable position of a plan, breadth first. Bounded by states x moods x memory, all finite.

    Positions that differ in nothing that can still matter are one (`simulator.proof.exploring.liveness`).
    """
    turns, alive = _Turns(plan), liveness(plan)
    start = alive.reduced(plan.start)
    numbers: dict[Position, int] = {start: 0}
    order: list[Position] = [start]
    rows: list[tuple[Move, ...]] = []
    # Where the same turns lead to the same positions, it is the same row: of a large call, only so it fits into memory.
    known: dict[tuple[int, tuple[int, ...]], tuple[Move, ...]] = {}
    for position in order:
        row, targets = turns.row(position), []
        for effect in row.effects:
            memory = position.memory & effect.keep_mask | effect.set_mask
            after = alive.reduced(Position(effect.state, effect.mood, memory))
            target = numbers.setdefault(after, len(order))
            if target == len(order):
                order.append(after)
            targets.append(target)
        key = id(row), tuple(targets)
        if key not in known:
            known[key] = tuple(_moves_of(row, targets))
        rows.append(known[key])
    opening = (plan.states[plan.start.state].cue,)
    return Moves(
        plan,
        tuple(order),
        numbers,
        tuple(rows),
        tuple(turns.observations),
        opening,
        frozenset(turns.walk.tried),
        alive,
    )


def _moves_of(row: _Row, targets: Sequence[int]) -> Iterator[Move]:
    for (choice, turn), effect in zip(row.turns, row.which, strict=True):
        yield Move(choice, targets[effect], turn.observation, turn.last_observation, turn.rules)


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
            tuple(Move(move.choice, new[move.target], *move[2:]) for move in moves.moves[number])
            for number in first.values()
        ),
    )


def _classes(moves: Moves) -> list[int]:
    """The class of each position: what can be said there, what is observed of it, and where it leads."""
    cues = [moves.plan.states[position.state].cue for position in moves.positions]
    offers: dict[tuple[object, ...], int] = {}
    # By cue and row: the same row, and there are many, is looked through once.
    known: dict[tuple[str, int], int] = {}
    shown = []
    for cue, row in zip(cues, moves.moves, strict=True):
        key = cue if row else "", id(row)
        if key not in known:
            shows = (key[0], *((move.choice.id, move.observation, move.last_observation) for move in row))
            known[key] = offers.setdefault(shows, len(offers))
        shown.append(known[key])
    return refined(shown, [[move.target for move in row] for row in moves.moves])


def _symbols(plan: Plan, choice: Choice, reaction: Reaction) -> Symbols:
    """What a scorecard sees of a turn; the same symbols as in the trace of a live call."""
    outcome = plan.states[reaction.position.state].outcome
    return (
        *choice.acts,
        *((spiel_symbol(choice.spiel),) if choice.spiel else ()),
        TICK,
        *reaction.acts,
        *ending_symbols(outcome),
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


def longest_call(moves: Moves) -> int:
    """The most turns of the trainee that any call can have: 0 up to the turn limit, at which the customer rings off.

    Found layer by layer: the positions in which a call can still be going on after so many turns. A call that can come
    round to where it was has no longest course of its own, and then it is the turn limit.
    """
    turns, going_on = 0, {0} if moves.moves[0] else set()
    while going_on and turns < moves.plan.scenario.turn_limit:
        turns += 1
        going_on = {move.target for number in going_on for move in moves.moves[number] if moves.moves[move.target]}
    return turns
