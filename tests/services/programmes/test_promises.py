"""What a page promises as next is what the first page offers next, over ten days with passes, failures and days off."""

import random
from datetime import timedelta

import pytest
from services.programmes.test_programmes import Desk

from simulator.domain.people import LOCAL
from simulator.services.drilling.views import DueNow
from simulator.services.programmes.views import DoneStep, DrillStep, HeldStep, NextStep, Step

DUE = DueNow(9, "", (), 9)


def words(step: Step | None) -> str:
    return "" if step is None else step.words


def promised_for_tomorrow(step: Step) -> tuple[str, str | None]:
    """What the next day is said to begin with, and what after that; None: it says that tomorrow is as today."""
    assert not isinstance(step, HeldStep)
    told = step.tomorrow.partition(" starts with")[2].removesuffix(".").removeprefix(": ").strip()
    first, _, then = told.partition(", then: ")
    return (words(step), None) if first == "this" else (first, then)


@pytest.mark.parametrize("seed", range(3))
def test_the_next_morning_begins_with_what_was_promised(store, seed: int) -> None:
    desk, chance = Desk(store), random.Random(seed)
    first = desk.call()
    assert first.enrols == "new_hire"
    desk.programmes.enrol(LOCAL, first.enrols)
    for _ in range(10):
        steps = chance.choice((1, 2, 99))  # some leave in the middle of a day
        step = desk.next()
        while steps and not isinstance(step, DoneStep):
            if isinstance(step, DrillStep):
                desk.do(step)
            elif isinstance(step, NextStep):
                passed = step.level == "worked" or chance.random() < 0.8
                desk.take(step.scenario, step.level, step.form, passed=passed, account=desk.calls)
            steps -= 1
            # The debrief and the end of a drill ask the same question as the first page and the programme do.
            step = desk.next()
            assert desk.position().next == step
            assert (desk.position().pace == "Done for today.") == isinstance(step, DoneStep)
        morning, then = promised_for_tomorrow(step)
        desk.tomorrow()
        if chance.random() < 0.3:
            desk.now += timedelta(days=1)
        now = desk.next()
        assert words(now) == morning
        if isinstance(now, DrillStep):
            desk.do(now)
            after = desk.next()
            assert then in (None, "" if isinstance(after, DoneStep) else words(after))
        else:
            assert not then


def test_a_call_on_hold_is_what_comes_next_everywhere(store) -> None:
    desk = Desk(store)
    desk.programmes.enrol(LOCAL, "new_hire")
    held = desk.take("cancel_at_billing", "guided", ended=False)
    step = desk.next()
    assert isinstance(step, HeldStep)
    assert (step.call, step.words) == (held, "Go on with “Just cancel it”")
    assert desk.position().next == step
    over = desk.take("someone_else_answers", "practice")
    assert desk.next() == step
    branch = desk.take("someone_else_answers", "practice", parent=over, ended=False)
    newest = desk.programmes.next_step(LOCAL, DUE)
    assert not isinstance(newest, HeldStep) or newest.call != branch  # things are only tried on it
