"""What was done, and what went wrong, on a page that looks again by itself: it stands until something else is done."""

import pytest
import streamlit as st

from simulator.domain.errors import SimulatorError
from simulator.ui.pages.events import Signal
from simulator.ui.pages.mount import _hear
from simulator.ui.shell import session


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """The state of one session, in which something was said and something went wrong."""
    kept: dict[str, object] = {}
    monkeypatch.setattr(st, "session_state", kept)
    session.say("Published.")
    session.attempt(_fail)
    return kept


def _fail() -> None:
    raise SimulatorError("It was not signed.")


def _send(state: dict[str, object], event: str) -> None:
    state["page"] = {event: True}
    _hear("page", event, Signal, lambda _: None)


def _shown() -> tuple[str, str | None]:
    return session.said(), session.problem(stays=True)


def test_the_looks_of_a_page_leave_it_standing(state):
    for _ in range(2):
        assert _shown() == ("Published.", "It was not signed.")
        _send(state, "look")


def test_whatever_else_is_done_there_ends_it(state):
    assert _shown() == ("Published.", "It was not signed.")
    _send(state, "withdraw")
    assert _shown() == ("", None)


def test_another_page_says_a_problem_once_and_nothing_of_the_page_before():
    assert session.problem() == "It was not signed."
    assert (session.problem(), session.said()) == (None, "")
    session.attempt(_fail)
    assert _shown() == ("", "It was not signed.")
    assert session.problem() is None
