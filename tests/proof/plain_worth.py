"""What can still come of a call, by trying everything: no automata, no merging, no arrays. For small calls only."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from simulator.domain.scorecard import Scorecard
from simulator.domain.trace import TICK, spiel_symbol
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.plan import Plan, Position
from simulator.engine.react import react
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, monitor_board


class Node(NamedTuple):
    position: Position
    marks: MonitorStates
    left: int


class Everything:
    """All courses of one plan."""

    def __init__(self, plan: Plan, card: Scorecard) -> None:
        self.plan, self.card = plan, card
        self._known: dict[Node, tuple[bool, float]] = {}

    @cached_property
    def board(self) -> MonitorBoard:
        return monitor_board(self.card, self.plan.case.facts)

    def best(self, call: Call) -> tuple[float, bool]:
        """The highest score that can still be had, and whether a pass is possible; by every way on there is."""
        marks = self.board.step(self.board.blank, [symbol for _, symbol in call.trace.symbols()])
        left = self.plan.scenario.turn_limit - len(call.choices)
        passes, share = self._best(Node(call.position, marks, left))
        return round(100 * share, 1), passes

    def _best(self, node: Node) -> tuple[bool, float]:
        if self.plan.states[node.position.state].final:
            return self._grade(node.marks)
        if node not in self._known:
            ways = (self._after(node, choice) for choice in self.plan.offered(node.position.state))
            self._known[node] = max(self._best(way) for way in ways)
        return self._known[node]

    def _after(self, node: Node, choice: Choice) -> Node:
        reaction = react(self.plan, node.position, choice, self.plan.first_rule, last=node.left == 1)
        outcome = self.plan.states[reaction.position.state].outcome
        seen = (
            *choice.acts,
            *((spiel_symbol(choice.spiel),) if choice.spiel else ()),
            TICK,
            *reaction.acts,
            *((f"outcome:{outcome}", "over:") if outcome else ()),
        )
        return Node(reaction.position, self.board.step(node.marks, seen), node.left - 1)

    def _grade(self, marks: MonitorStates) -> tuple[bool, float]:
        found: Mapping[str, list[int]] = {"met": [], "not_met": [], "not_applicable": []}
        barred = False
        for watch, states in self.board.by_watch(marks):
            said = watch.verdict(states)
            found[said].append(watch.criterion.weight)
            criterion = watch.criterion
            barred |= said == "not_met" and (criterion.criticality != "non_critical" or criterion.needed_to_pass)
        met, of = sum(found["met"]), sum(found["met"]) + sum(found["not_met"])
        share = met / of if of else 0.0
        return of >= self.card.judged_from and not barred and 100 * met >= self.card.pass_mark * of, share
