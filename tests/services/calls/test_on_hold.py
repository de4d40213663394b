"""The call that is on hold: the one that the first page offers to go on with."""

import random
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from simulator.domain.people import LOCAL
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.storage import Store

LIBRARY, FILES = open_library(Path(__file__).parents[3])
CAST = "cancel_at_billing", "frustrated_canceller", "past_due"
FIRST, LAST = "cancel_it_right_now", "end_call"


@pytest.fixture
def service(store: Store) -> Services:
    """Each call is begun later than the one before."""
    minutes = count()
    began = datetime(2026, 11, 25, 9, tzinfo=UTC)
    now = lambda: began + timedelta(minutes=next(minutes))  # noqa: E731
    return compose(CallStore(LIBRARY, FILES, store, now=now, chance=random.Random(7)))


def begun(service: Services, *choices: str, level: str = "practice") -> str:
    call = service.taking.start(LOCAL, *CAST, 5, level=level)
    for choice in choices:
        go_on(service, call, choice)
    return call


def go_on(service: Services, call: str, choice: str) -> None:
    service.taking.choose(LOCAL, call, choice, service.taking.call(LOCAL, call).version)


def on_hold(service: Services) -> str | None:
    """Its id. It is the first one still open in the list of my calls."""
    found = service.calls.on_hold(LOCAL)
    assert found == next((row for row in service.calls.history(LOCAL) if row.ended_at is None), None)
    return found.id if found else None


def test_it_is_the_newest_that_has_not_ended(service: Services) -> None:
    assert on_hold(service) is None
    older = begun(service)
    newer = begun(service, FIRST)
    begun(service, FIRST, LAST)
    assert on_hold(service) == newer
    go_on(service, newer, LAST)
    assert on_hold(service) == older


def test_a_worked_example_is_watched_and_not_gone_on_with(service: Services) -> None:
    service.taking.demonstrate(LOCAL, CAST[0])
    assert on_hold(service) is None


def test_a_guided_call_in_which_a_choice_was_taken_back_goes_on_as_its_branch(service: Services) -> None:
    call = begun(service, FIRST, level="guided")
    branch = service.debrief.branch(LOCAL, call, 2)
    go_on(service, branch, FIRST)
    newest = service.debrief.branch(LOCAL, branch, 2)
    assert on_hold(service) == newest
    go_on(service, newest, LAST)
    assert on_hold(service) is None


def test_so_does_a_practice_call_in_which_help_was_asked_for(service: Services) -> None:
    call = begun(service, FIRST)
    service.taking.more_help(LOCAL, call)
    branch = service.debrief.branch(LOCAL, call, 2)
    assert on_hold(service) == branch
    go_on(service, branch, LAST)
    assert on_hold(service) is None


def test_a_practice_call_is_gone_on_with_whatever_came_after_it(service: Services) -> None:
    over = begun(service, FIRST, LAST)
    branch = service.debrief.branch(LOCAL, over, 2)
    assert on_hold(service) == branch
