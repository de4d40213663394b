"""The customer's side of the graph: every position, and where each choice leads from it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from simulator.engine.choice import Choice
from simulator.engine.plan import Plan, Position, Rule
from simulator.proof.exploring.liveness import Liveness
from simulator.proof.exploring.refinement import refined
from simulator.proof.exploring.turns import Explored, Row, Symbols, explore_positions


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

    def ended(self, number: int) -> bool:
        """Whether the call is over in a position."""
        return self.plan.states[self.positions[number].state].final


def explore_moves(plan: Plan) -> Moves:
    """Every reachable position of a plan with its moves, the positions as `explore_positions` has them."""
    return moves_of(explore_positions(plan))


def moves_of(found: Explored) -> Moves:
    """The moves of all these positions."""
    # Where the same turns lead to the same positions, it is the same row: of a large call, only so it fits into memory.
    known: dict[tuple[int, tuple[int, ...]], tuple[Move, ...]] = {}
    rows = []
    for row, targets in zip(found.rows, found.targets, strict=True):
        key = id(row), targets
        if key not in known:
            known[key] = tuple(_moves_of(row, targets))
        rows.append(known[key])
    return Moves(
        found.plan,
        found.positions,
        found.numbers,
        tuple(rows),
        found.observations,
        found.opening,
        found.tried,
        found.liveness,
    )


def _moves_of(row: Row, targets: Sequence[int]) -> Iterator[Move]:
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
