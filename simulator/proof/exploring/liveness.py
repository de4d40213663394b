"""What a customer's memory can still matter for: bits that no guard ahead can read tell no two positions apart.

The liveness of a compiler's data-flow analysis, over the states of a persona and, in an aside, where it was left.
"""

from collections.abc import Iterator
from typing import NamedTuple

from simulator.domain.vocabulary import HANGS_UP, IGNORED, OUT_OF_TIME
from simulator.engine.plan import Plan, Position, Rule

_Node = tuple[str, int]
"""State, and the bits of the memory that say where an aside was left."""


class Liveness(NamedTuple):
    """`live`: by state and where an aside was left, the memory bits that some guard may still read from there on."""

    left: int
    live: dict[_Node, int]

    def reduced(self, position: Position) -> Position:
        """The same position without what can no longer matter; both react alike to whatever comes."""
        return position._replace(memory=self.kept(position.state, position.memory))

    def kept(self, state: str, memory: int) -> int:
        """Of a memory, what can still matter in a state."""
        left = self.left
        return memory & (self.live.get((state, memory & left), 0) | left)

    def by_state(self) -> dict[str, int]:
        """By state, the bits that can still matter there, wherever an aside was left."""
        found: dict[str, int] = {}
        for (state, _), bits in self.live.items():
            found[state] = found.get(state, self.left) | bits
        return found


def liveness(plan: Plan) -> Liveness:
    """What matters where, over every rule that some choice of the plan may fire; finite, and reached by iteration."""
    left = sum(bit for name, bit in plan.bits.items() if name.startswith("left:"))
    events = {*(act for choice in plan.choices.values() for act in choice.acts), IGNORED, HANGS_UP, OUT_OF_TIME}
    by_state: dict[str, list[Rule]] = {}
    for (state, event), rules in plan.rules.items():
        if event in events:
            by_state.setdefault(state, []).extend(rules)
    nodes: dict[_Node, list[_Node]] = {(plan.start.state, 0): []}
    read: dict[_Node, int] = {}
    for node in (order := list(nodes)):
        fires = [rule for rule in by_state.get(node[0], ()) if not rule.test.need & left & ~node[1]]
        read[node] = 0
        for rule in fires:
            read[node] |= (rule.test.need | rule.test.forbid) & ~left
        nodes[node] = list(dict.fromkeys(_leads_to(fires, node)))
        for following in nodes[node]:
            if following not in nodes:
                nodes[following] = []
                order.append(following)
    return Liveness(left, _settled(nodes, read))


def _leads_to(rules: list[Rule], node: _Node) -> Iterator[_Node]:
    state, left = node
    for rule in rules:
        yield rule.target or state, left & ~rule.forget | rule.remember


def _settled(nodes: dict[_Node, list[_Node]], read: dict[_Node, int]) -> dict[_Node, int]:
    live = dict(read)
    changed = True
    while changed:
        changed = False
        for node, following in nodes.items():
            found = live[node]
            for other in following:
                found |= live[other]
            if found != live[node]:
                live[node], changed = found, True
    return live
