"""Which criteria of a call are at stake, and whether each can be earned and can be lost."""

from simulator.domain.evaluation import Verdict
from simulator.domain.trace import TICK
from simulator.proof.graph import FAILED, Graph
from simulator.proof.moves import Moves
from simulator.scoring.board import Board, Watch
from simulator.scoring.scorer import verdict


def at_stake(graph: Graph) -> dict[str, tuple[bool, bool]]:
    """Criterion to (can be earned, can be lost), for those that something in this call bears on."""
    seen: dict[str, set[Verdict]] = {watch.criterion.id: set() for watch in graph.board.watches}
    for marks in {graph.marks[number] for number in range(len(graph)) if graph.ended(number)} - {FAILED}:
        for watch, found in zip(graph.board.watches, graph.stepper.grade(marks).verdicts, strict=True):
            seen[watch.criterion.id].add(found)
    for name in graph.stepper.lost_by:
        seen[name].add("not_met")
    said = {symbol for row in graph.moves.moves for move in row for symbol in move.symbols}
    result: dict[str, tuple[bool, bool]] = {}
    for watch in graph.board.watches:
        if not (watch.monitor.alphabet - {TICK}) & (said | set(graph.moves.opening)):
            continue
        ends = seen[watch.criterion.id]
        if not {"met", "not_met"} <= ends:
            # Calls lost to a critical error are merged in the graph: look again, at this criterion alone.
            ends = ends | _alone(graph.moves, graph.board, watch)
        if ends - {"not_applicable"}:
            result[watch.criterion.id] = ("met" in ends, "not_met" in ends)
    return result


def _alone(moves: Moves, board: Board, watch: Watch) -> set[Verdict]:
    """Every verdict one criterion can end with, over customer position x its own monitors."""
    single = Board(board.scorecard, (watch,))
    start = (0, single.step(single.blank, moves.opening))
    reached, frontier, found = {start}, [start], set[Verdict]()
    while frontier:
        place, marks = frontier.pop()
        if moves.ended(place):
            found.add(verdict(watch, marks[0], marks[1:]))
            continue
        for move in moves.moves[place]:
            after = (move.target, single.step(marks, move.symbols))
            if after not in reached:
                reached.add(after)
                frontier.append(after)
    return found
