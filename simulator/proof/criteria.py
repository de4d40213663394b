"""Which criteria of a call are at stake, and whether each can be earned and can be lost."""

import numpy as np

from simulator.domain.evaluation import Verdict
from simulator.domain.trace import TICK
from simulator.proof.graph import Graph
from simulator.proof.ledger import MET, NOT_APPLICABLE, NOT_MET
from simulator.proof.moves import Moves
from simulator.scoring.board import Board, Marks, Watch
from simulator.scoring.scorer import verdict

_WORDS: dict[int, Verdict] = {NOT_APPLICABLE: "not_applicable", MET: "met", NOT_MET: "not_met"}


def at_stake(graph: Graph) -> dict[str, tuple[bool, bool]]:
    """Criterion to (can be earned, can be lost), for those that something in this call bears on."""
    verdicts = graph.endings.grades.verdicts
    seen: dict[str, set[Verdict]] = {
        watch.criterion.id: {_WORDS[code] for code in np.unique(verdicts[:, column])}
        for column, watch in enumerate(graph.board.watches)
    }
    for name in graph.stepper.lost_by:
        seen[name].add("not_met")
    said = {symbol for sight in graph.moves.sights for symbol in sight}
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
    leads = [{(move.target, move.sees) for move in row} for row in moves.moves]
    steps: dict[tuple[Marks, int], Marks] = {}
    reached, frontier, found = {start}, [start], set[Verdict]()
    while frontier:
        place, marks = frontier.pop()
        if moves.ended(place):
            found.add(verdict(watch, marks[0], marks[1:]))
            continue
        for target, sight in leads[place]:
            marked = steps.get((marks, sight))
            if marked is None:
                marked = steps[marks, sight] = single.step(marks, moves.sights[sight])
            after = (target, marked)
            if after not in reached:
                reached.add(after)
                frontier.append(after)
    return found
