"""Roles: what an act is to the program. A library declares them; no name of an act or group is ever interpreted."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

Side = Literal["trainee", "customer"]
Role = Literal[
    "breach",
    "contempt",
    "courtesy",
    "lookup",
    "identity",
    "transfer",
    "hangs_up",
    "payment",
    "message",
    "calms_down",
    "story",
    "pushback",
]

ERRORS: tuple[Role, ...] = ("breach", "contempt")
"""Acts of these roles are errors whenever they are done."""
ENDS_THE_CALL: tuple[Role, ...] = ("transfer", "hangs_up")
"""After an act of these roles there is no next turn."""
FINDS_OUT: tuple[Role, ...] = ("lookup", "identity")
"""Acts of these roles tell the trainee something that nobody has said."""


class Meaning(NamedTuple):
    """Whose acts have a role, what they do, and what cannot be proved of a library in which none has it."""

    by: Side
    does: str
    needed_for: str | None = None


ROLES: Mapping[Role, Meaning] = {
    "breach": Meaning("trainee", "says or does what is never right", "that no call with a breach in it passes"),
    "contempt": Meaning("trainee", "treats the customer with contempt", "that contempt never helps the score"),
    "courtesy": Meaning("trainee", "says kind words", "that being kind whenever it can be does not pass"),
    "lookup": Meaning("trainee", "looks something up", "that a call in which nothing is looked up does not pass"),
    "identity": Meaning("trainee", "finds out who is on the line"),
    "transfer": Meaning("trainee", "puts the customer through", "that transferring at once does not pass"),
    "hangs_up": Meaning("trainee", "ends the call", "that ending the call at once does not pass"),
    "payment": Meaning("trainee", "settles what is owed"),
    "message": Meaning("trainee", "leaves a message"),
    "calms_down": Meaning("customer", "has come up to a neutral mood or a better one"),
    "story": Meaning("customer", "stands for `story` in scenarios that name no other act"),
    "pushback": Meaning("customer", "stands for `pushback` in scenarios that name no other act"),
}
"""All roles there are."""
