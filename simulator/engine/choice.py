"""What the trainee can choose: something said, something done, or in open form a turn of some moves."""

from typing import NamedTuple

from simulator.domain.roles import Role
from simulator.domain.scenario import Response


class Utterance(NamedTuple):
    """One move of a turn in open form, and the wording it is put in; None: in the trainee's own words."""

    move: str
    wording: str | None = None


class Choice(NamedTuple):
    """Something the trainee can say or do.

    `kind` is "response" (said) or "action" (done). `text` has its placeholders unfilled. `acts` are performed in order.
    `spiel` and `response` are the approved wording and the answer as written, for responses; `group` and `role` are
    those of an action's act ("response" and None for what is said). `said`: in open form, the moves of the turn.
    """

    id: str
    kind: str
    text: str
    acts: tuple[str, ...]
    spiel: str | None
    response: Response | None
    group: str
    role: Role | None = None
    said: tuple[Utterance, ...] = ()
