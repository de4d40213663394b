"""What can still come of a call without a further critical error, by trying everything; decision 7, said plainly.

No automata, no merging, no arrays: the scorer's own monitors, and a walk over every course.
"""

from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from simulator.domain.scorecard import Scorecard
from simulator.domain.trace import TICK, spiel_symbol
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.plan import Plan, Position
from simulator.engine.react import react
from simulator.proof.certifying.perfect import sound
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, Watch, monitor_board

Value = tuple[bool, Fraction, int, int]
"""Whether it passes, the share of weight met, wrong answers and turns on the way (fewer is more)."""
States = dict[str, MonitorStates]
"""Criterion to the states of its monitors."""


class Node(NamedTuple):
    """A call at one moment. `made`: the critical errors that are made by now."""

    position: Position
    marks: MonitorStates
    left: int
    made: frozenset[str]


class Careful:
    """All courses of one plan on which no critical error is made that was not made before."""

    def __init__(self, plan: Plan, card: Scorecard) -> None:
        self.plan, self.card = plan, card
        board = monitor_board(card, plan.case.facts)
        self.board = MonitorBoard(card, tuple(item for item in board.watches if item.counts))
        self._known: dict[Node, Value | None] = {}
        self._lasting: dict[tuple[str, MonitorStates], bool] = {}

    def nodes(self, call: Call) -> list[Node]:
        """Where a call stood before each choice, and after the last."""
        marks = self.board.step(self.board.blank, call.entries[0].acts)
        node = Node(self.plan.start, marks, self.plan.scenario.turn_limit, self.errors(marks))
        found = [node]
        for name in call.choices:
            node = self.after(node, self.plan.choices[name])
            found.append(node)
        return found

    def after(self, node: Node, choice: Choice) -> Node:
        """The call after a choice."""
        reaction = react(self.plan, node.position, choice, self.plan.first_rule, last=node.left == 1)
        marks = self.board.step(node.marks, self._seen(choice, reaction.position, reaction.acts))
        return Node(reaction.position, marks, node.left - 1, node.made | self.errors(marks))

    def errors(self, marks: MonitorStates) -> frozenset[str]:
        """Critical criteria that stay not met whatever is seen from here on."""
        lost = []
        for watch, own in self.board.by_watch(marks):
            if watch.criterion.is_critical and self._for_good(watch, own):
                lost.append(watch.criterion.id)
        return frozenset(lost)

    def value(self, node: Node) -> Value | None:
        """The best that can come of it; None where every way on is a critical error."""
        if self.plan.states[node.position.state].final:
            return self._grade(node.marks)
        if node not in self._known:
            values = [self.worth_of(node, choice) for choice in self.plan.offered(node.position.state)]
            self._known[node] = max((item for item in values if item is not None), default=None)
        return self._known[node]

    def worth_of(self, node: Node, choice: Choice) -> Value | None:
        """The best that can come of a choice; None where it is a critical error."""
        after = self.after(node, choice)
        if after.made != node.made or (node.made and self.is_forbidden(choice)):
            return None
        value = self.value(after)
        if value is None:
            return None
        passes, share, wrong, turns = value
        return passes, share, wrong - (not sound(self.plan, choice)), turns - 1

    def is_forbidden(self, choice: Choice) -> bool:
        """Whether some critical criterion says that this is never done, whatever was heard."""
        return any(
            set(item.part.check.absence or ()) & set(choice.acts)
            for watch in self.board.watches
            for item in watch.parts
            if watch.criterion.is_critical and not item.heard
        )

    def _seen(self, choice: Choice, at: Position, acts: tuple[str, ...]) -> tuple[str, ...]:
        outcome = self.plan.states[at.state].outcome
        spoken = (spiel_symbol(choice.spiel),) if choice.spiel else ()
        return (*choice.acts, *spoken, TICK, *acts, *((f"outcome:{outcome}", "over:") if outcome else ()))

    @cached_property
    def _observations(self) -> frozenset[tuple[str, ...]]:
        """Everything that can be seen of a turn, wherever the customer can be."""
        found, reached, frontier = set(), {self.plan.start}, [self.plan.start]
        while frontier:
            here = frontier.pop()
            for choice in self.plan.offered(here.state):
                for last in (False, True):
                    reaction = react(self.plan, here, choice, self.plan.first_rule, last=last)
                    found.add(self._seen(choice, reaction.position, reaction.acts))
                    if not last and reaction.position not in reached:
                        reached.add(reaction.position)
                        frontier.append(reaction.position)
        return frozenset(found)

    def _for_good(self, watch: Watch, own: MonitorStates) -> bool:
        key = (watch.criterion.id, own)
        if key not in self._lasting:
            single = MonitorBoard(self.card, (watch,))
            reached, frontier = {own}, [own]
            while frontier:
                here = frontier.pop()
                for seen in self._observations:
                    after = single.step(here, seen)
                    if after not in reached:
                        reached.add(after)
                        frontier.append(after)
            self._lasting[key] = all(watch.verdict(item) == "not_met" for item in reached)
        return self._lasting[key]

    def _grade(self, marks: MonitorStates) -> Value:
        verdicts = [(watch.criterion, watch.verdict(own)) for watch, own in self.board.by_watch(marks)]
        met = sum(item.weight for item, said in verdicts if said == "met")
        of = sum(item.weight for item, said in verdicts if said != "not_applicable")
        barred = any(said == "not_met" and (item.is_critical or item.needed_to_pass) for item, said in verdicts)
        passes = of >= self.card.judged_from and not barred and 100 * met >= self.card.pass_mark * of
        return passes, Fraction(met, of or 1), 0, 0
