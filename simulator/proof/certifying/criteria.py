"""Which criteria of a call are at stake, and whether each can be earned and can be lost."""

import numpy as np

from simulator.domain.evaluation import Verdict
from simulator.domain.trace import TICK
from simulator.proof.exploring.automata import WORDS, Automaton
from simulator.proof.exploring.graph import Graph
from simulator.proof.exploring.moves import Moves


def at_stake(graph: Graph) -> dict[str, tuple[bool, bool]]:
    """Criterion id to (can be earned, can be lost), for those that something in this call bears on."""
    verdicts = graph.endings.grades.verdicts
    seen: dict[str, set[Verdict]] = {
        item.criterion.id: {WORDS[code] for code in np.unique(verdicts[:, column])}
        for column, item in enumerate(graph.automata)
    }
    for name in graph.lost_criteria:
        seen[name].add("not_met")
    said = {symbol for observation in graph.moves.observations for symbol in observation}
    result: dict[str, tuple[bool, bool]] = {}
    for watch, item in zip(graph.board.watches, graph.automata, strict=True):
        alphabet = frozenset[str]().union(*(part.monitor.alphabet for part in watch.parts))
        if not (alphabet - {TICK}) & (said | set(graph.moves.opening)):
            continue
        ends = seen[item.criterion.id]
        if not {"met", "not_met"} <= ends:
            # Calls lost to a critical error are merged in the graph: look again, at this criterion alone.
            ends = ends | _alone(graph.moves, item)
        if ends - {"not_applicable"}:
            result[item.criterion.id] = ("met" in ends, "not_met" in ends)
    return result


def _alone(moves: Moves, item: Automaton) -> set[Verdict]:
    """Every verdict one criterion can end with, over customer position x its own automaton."""
    leads = [{(move.target, move.observation) for move in row} for row in moves.moves]
    start = (0, item.start)
    reached, frontier, found = {start}, [start], set[Verdict]()
    while frontier:
        position, state = frontier.pop()
        if moves.ended(position):
            found.add(WORDS[item.verdicts[state]])
            continue
        for target, observation in leads[position]:
            after = (target, item.step(state, observation))
            if after not in reached:
                reached.add(after)
                frontier.append(after)
    return found
