"""The account screen: what there is to see, what of it was looked up in this call, and what was settled in it."""

from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.desk import DeskState, desk_after, look_up, screen_pop
from simulator.services.calls.views import Panel

SCREEN_POP = "Screen pop"


def panels(call: Call) -> tuple[Panel, ...]:
    """The screen pop, a panel for each action that shows something of the account, and one for each payment that ran.

    Shut ones have no rows. All are as the desk stands now: a payment that was run shows in what was looked up before.
    """
    plan = call.plan
    state = desk_after(plan, call.seed, call.choices)
    popped = screen_pop(plan, call.account)
    return (
        *((Panel(SCREEN_POP, True, popped, ""),) if popped else ()),
        *(_panel(call, state, choice, shows) for choice, shows in _look_ups(call)),
        *(Panel(receipt.title, True, receipt.rows, plan.choices[receipt.act].text) for receipt in state.receipts),
    )


def _look_ups(call: Call) -> tuple[tuple[Choice, str], ...]:
    acts, known = call.plan.vocabulary.acts, call.plan.vocabulary.desk.lookups
    shown = ((choice, acts[choice.id].shows) for choice in call.plan.actions)
    return tuple((choice, shows) for choice, shows in shown if shows is not None and shows in known)


def _panel(call: Call, state: DeskState, choice: Choice, shows: str) -> Panel:
    opened = choice.id in call.choices
    title = call.plan.vocabulary.desk.lookups[shows].title
    return Panel(title, opened, look_up(call.plan, state, shows) if opened else (), choice.text)
