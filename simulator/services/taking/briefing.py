"""What a brief says of the desk: the kinds of things that can be done there in this call."""

from collections.abc import Mapping

from simulator.design.words import inside, listed
from simulator.domain.library import Library
from simulator.domain.roles import Role
from simulator.domain.scenario import Scenario

_ON_THE_DESK: Mapping[tuple[Role, ...], str] = {
    ("lookup", "identity"): "Look-ups",
    ("payment",): "Payments",
    ("transfer",): "Transfers",
    ("hangs_up", "message"): "The phone",
}
"""Roles of actions to what they are called together, in the order of the desk."""


def on_the_desk(library: Library, scenario: Scenario) -> str:
    """What is on the desk in a call, as the beginning of a sentence: `Look-ups, transfers and the phone`."""
    acts = library.vocabulary.acts.values()
    there = {act.role for act in acts if act.is_action and (act.id in scenario.actions or not scenario.actions)}
    first, *others = [name for roles, name in _ON_THE_DESK.items() if there.intersection(roles)] or ["Your actions"]
    return listed([first, *map(inside, others)])
