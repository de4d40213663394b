"""The customer's turns: what each choice does wherever a call can stand, and every position that calls come to.

Walks the machine's own transitions, with the guard each of them carries, through the same code as a live call.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from typing import NamedTuple

from simulator.domain.trace import TICK, ending_symbols, spiel_symbol
from simulator.engine.choice import Choice
from simulator.engine.machine import CustomerMachine, RuleTransition, build_machine
from simulator.engine.plan import Plan, Position, Rule, first_that_holds
from simulator.engine.react import Reaction, react, react_both
from simulator.proof.exploring.liveness import Liveness, liveness

Symbols = tuple[str, ...]
"""What a scorecard sees, in order: acts, approved wording, ends of the trainee's turns, how the call ended."""


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


class Turn(NamedTuple):
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


class Effect(NamedTuple):
    """Where a turn leads: to this state and mood, and to the memory `before & keep_mask | set_mask`.

    What can no longer matter there is left out of both masks.
    """

    state: str
    mood: int
    keep_mask: int
    set_mask: int


class Row(NamedTuple):
    """All turns that are open in a state and mood, for every memory with `memory & consulted == found`.

    `effects` are the different ones, in the order in which turns first have them; `which`: by turn, the one it has.
    """

    consulted: int
    found: int
    turns: tuple[tuple[Choice, Turn], ...]
    effects: tuple[Effect, ...]
    which: tuple[int, ...]


class Turns:
    """The turns of a plan, each worked out once for all memories that no guard on its way tells apart."""

    def __init__(self, plan: Plan) -> None:
        self.walk, self.liveness = Walk(build_machine(plan)), liveness(plan)
        self._alive = self.liveness.by_state()
        self.observations: dict[Symbols, int] = {}
        self._plan = plan
        self._every_bit = sum(plan.bits.values())
        self._known: dict[tuple[str, int, str], list[Turn]] = {}
        self._rows: dict[tuple[str, int], list[Row]] = {}

    def widened(self, plan: Plan) -> "Turns":
        """Those of the same plan with more to choose from, of the same acts; what is worked out is known to both."""
        wider = copy(self)
        wider._plan, wider._rows = plan, {}
        return wider

    def row(self, position: Position) -> Row:
        """What each of the choices open in a position does, in the order of `Plan.offered`."""
        known = self._rows.setdefault((position.state, position.mood), [])
        for row in known:
            if position.memory & row.consulted == row.found:
                return row
        known.append(self._whole_row(position))
        return known[-1]

    def _whole_row(self, position: Position) -> Row:
        offered = self._plan.offered(position.state)
        turns = tuple((choice, self.turn(position, choice)) for choice in offered)
        consulted, effects, which = 0, dict[Effect, int](), []
        for _, turn in turns:
            consulted |= turn.consulted
            alive = self._alive[turn.state]
            effect = Effect(turn.state, turn.mood, turn.keep_mask & alive, turn.set_mask & alive)
            which.append(effects.setdefault(effect, len(effects)))
        return Row(consulted, position.memory & consulted, turns, tuple(effects), tuple(which))

    def turn(self, position: Position, choice: Choice) -> Turn:
        """What a choice does in a position."""
        known = self._known.setdefault((position.state, position.mood, choice.id), [])
        for turn in known:
            if position.memory & turn.consulted == turn.found:
                return turn
        known.append(self._worked_out(position, choice))
        return known[-1]

    def _worked_out(self, position: Position, choice: Choice) -> Turn:
        plan, walk = self._plan, self.walk
        walk.consulted = 0
        reaction, last = react_both(plan, position, choice, walk.fire)
        consulted = walk.consulted
        # What a turn does to a bit shows if it starts as 0 and as 1: one that is kept ends as it began.
        flipped = position._replace(memory=position.memory ^ self._every_bit & ~consulted)
        other = react(plan, flipped, choice, walk.fire).position.memory
        return Turn(
            consulted,
            position.memory & consulted,
            reaction.position.state,
            reaction.position.mood,
            reaction.position.memory | other,
            reaction.position.memory & other,
            self._number(choice, reaction),
            self._number(choice, last),
            reaction.fired,
        )

    def _number(self, choice: Choice, reaction: Reaction) -> int:
        return self.observations.setdefault(_symbols(self._plan, choice, reaction), len(self.observations))


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


class Explored(NamedTuple):
    """All positions that calls of a plan come to, in the order in which they were found, the start first.

    `numbers`: by position, its place in `positions`. By position, `rows`: what can be done there, and `targets`: the
    number of the position that each effect of its row leads to. Many positions share a row.
    """

    plan: Plan
    positions: tuple[Position, ...]
    numbers: Mapping[Position, int]
    rows: Sequence[Row]
    targets: Sequence[tuple[int, ...]]
    observations: tuple[Symbols, ...]
    opening: Symbols
    tried: frozenset[tuple[str, str]]
    liveness: Liveness


def explore_positions(plan: Plan, turns: Turns | None = None) -> Explored:
    """Every reachable position of a plan, breadth first. Bounded by states x moods x memory, all finite.

    `turns`: those of the plan, where some of them were worked out before. Positions that differ in nothing that can
    still matter are one (`simulator.proof.exploring.liveness`).
    """
    turns = Turns(plan) if turns is None else turns
    alive = turns.liveness
    start = alive.reduced(plan.start)
    numbers: dict[Position, int] = {start: 0}
    order: list[Position] = [start]
    rows, targets = list[Row](), list[tuple[int, ...]]()
    for position in order:
        row, found, before = turns.row(position), [], position.memory
        for state, mood, keep_mask, set_mask in row.effects:
            # Here most of the time is spent: a position is looked up as the tuple that it is, and made only once.
            after = state, mood, alive.kept(state, before & keep_mask | set_mask)
            target = numbers.get(after)  # type: ignore[call-overload]
            if target is None:
                target = len(order)
                order.append(Position(*after))
                numbers[order[-1]] = target
            found.append(target)
        rows.append(row)
        targets.append(tuple(found))
    opening = (plan.states[plan.start.state].cue,)
    tried = frozenset(turns.walk.tried)
    return Explored(plan, tuple(order), numbers, rows, targets, tuple(turns.observations), opening, tried, alive)
