"""The customer as a `transitions` machine: one flat machine per plan, shared by all calls, holding none of their state.

The only module that imports `transitions`. Nothing from a file reaches a callback: guards are the plan's own values.
"""

from typing import Any, cast

from transitions import EventData, Machine, State, Transition

from simulator.engine.plan import Fire, Plan, Rule


class Cursor:
    """What an event is triggered on: thrown away after it, so that a step stays pure."""

    __slots__ = ("fired", "memory", "mood", "state")

    def __init__(self, state: str, mood: int, memory: int) -> None:
        self.state, self.mood, self.memory = state, mood, memory
        self.fired: Rule | None = None


class RuleTransition(Transition):
    """A transition that carries its rule, so that whoever explores the machine reads guard and effect off it."""

    def __init__(
        self,
        source: str,
        dest: str,
        conditions: Any = None,
        unless: Any = None,
        before: Any = None,
        after: Any = None,
        prepare: Any = None,
        *,
        rule: Rule,
    ) -> None:
        super().__init__(source, dest, conditions, unless, before, after, prepare)
        self.rule = rule

    def execute(self, event_data: EventData) -> bool:
        """Move the cursor if the guard holds. Plans have no callbacks, so the stock hooks would only cost time."""
        cursor = cast("Cursor", event_data.model)
        if not self.rule.test.holds(cursor.mood, cursor.memory):
            return False
        cursor.state, cursor.fired = self.dest or self.source, self.rule
        return True


class CustomerMachine(Machine):
    """A machine over a plan's rules."""

    transition_cls = RuleTransition


def build_machine(plan: Plan) -> CustomerMachine:
    """The machine of a plan: its states and rules in the plan's order, no model, no automatic transitions."""
    states = [State(state.id, final=state.final) for state in plan.states.values()]
    machine = CustomerMachine(
        model=None, states=states, initial=plan.persona.start, auto_transitions=False, send_event=True
    )
    for rules in plan.rules.values():
        for rule in rules:
            machine.add_transition(rule.event, rule.source, rule.target or rule.source, rule=rule)
    return machine


def fire_through(machine: CustomerMachine) -> Fire:
    """Fire events through a machine. What comes back is safe in any thread: each event has a cursor of its own."""
    events = machine.events

    def fire(state: str, event: str, mood: int, memory: int) -> Rule | None:
        known = events.get(event)
        if known is None or state not in known.transitions:
            return None
        cursor = Cursor(state, mood, memory)
        known.trigger(cursor)
        return cursor.fired

    return fire
