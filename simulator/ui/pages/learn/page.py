"""Learn from your mistakes: the turns that cost something, asked again one after another."""

from functools import partial

from simulator.ui.pages import finished_call
from simulator.ui.pages.events import AnsweredAgain, Turn
from simulator.ui.pages.mount import mount
from simulator.ui.shell import session


def branch(call: str, turn: Turn) -> None:
    """Go on differently from a turn, with the same customer."""
    session.go("call", {"call": session.services().debrief.branch(session.who(), call, turn.number)})


def answered(call: str, given: AnsweredAgain) -> None:
    """The first answer to a mistake counts, and is remembered."""
    session.services().debrief.answer_again(session.who(), call, given.number, given.choice)


asked = finished_call.asked("No call to learn from")
if asked is not None:
    on = {"branch": partial(branch, asked), "answered": partial(answered, asked)}
    mount(session.services().debrief.learn(session.who(), asked), on=on)
