"""The customer's side of the graph: every position, and where each choice leads from it.

Walks the machine's own transitions, with the guard each of them carries, through the same code as a live call.
"""

from collections.abc import Mapping
from typing import NamedTuple

from simulator.domain.trace import TICK, outcome_symbol, spiel_symbol
from simulator.engine.machine import CustomerMachine, RuleTransition, build_machine
from simulator.engine.plan import Choice, Fire, Plan, Position, Rule
from simulator.engine.react import Reaction, react_both

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

    `sights` are the different things a scorecard can see of a turn; `opening` is what it sees before the first.
    `tried` are the events that come up in a state, whether a rule answers them or not.
    """

    plan: Plan
    positions: tuple[Position, ...]
    moves: tuple[tuple[Move, ...], ...]
    sights: tuple[Symbols, ...]
    opening: Symbols
    tried: frozenset[tuple[str, str]]

    def ended(self, number: int) -> bool:
        """Whether the call is over in a position."""
        return self.plan.places[self.positions[number].state].final


def walk_machine(machine: CustomerMachine) -> Fire:
    """Fire events by reading the machine's transitions: no trigger, no cursor, the same guards."""
    table: dict[tuple[str, str], tuple[Rule, ...]] = {}
    for name, event in machine.events.items():
        for source, transitions in event.transitions.items():
            table[str(source), name] = tuple(item.rule for item in transitions if isinstance(item, RuleTransition))

    def fire(state: str, event: str, mood: int, memory: int) -> Rule | None:
        for rule in table.get((state, event), ()):
            if rule.test.holds(mood, memory):
                return rule
        return None

    return fire


def explore_moves(plan: Plan) -> Moves:
    """Every reachable position of a plan. Bounded by states x moods x memory, all finite."""
    walk = walk_machine(build_machine(plan))
    tried: set[tuple[str, str]] = set()

    def fire(state: str, event: str, mood: int, memory: int) -> Rule | None:
        tried.add((state, event))
        return walk(state, event, mood, memory)

    numbers: dict[Position, int] = {plan.start: 0}
    order: list[Position] = [plan.start]
    rows: list[tuple[Move, ...]] = []
    sights: dict[Symbols, int] = {}
    for position in order:
        row = []
        for choice in plan.offered(position.state):
            reaction, last = react_both(plan, position, choice, fire)
            target = numbers.setdefault(reaction.position, len(order))
            if target == len(order):
                order.append(reaction.position)
            sees = sights.setdefault(_symbols(plan, choice, reaction), len(sights))
            sees_last = sights.setdefault(_symbols(plan, choice, last), len(sights))
            row.append(Move(choice, target, sees, sees_last, reaction.fired))
        rows.append(tuple(row))
    return Moves(plan, tuple(order), tuple(rows), tuple(sights), (plan.places[plan.start.state].cue,), frozenset(tried))


def _symbols(plan: Plan, choice: Choice, reaction: Reaction) -> Symbols:
    """What a scorecard sees of a turn; the same symbols as in the trace of a live call."""
    outcome = plan.places[reaction.position.state].outcome
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
