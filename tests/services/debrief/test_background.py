"""Work beside a page: begun once, waited for a moment, and what went wrong in it held back from nobody."""

from threading import Event

import pytest

from simulator.services.debrief.background import Background


def test_what_takes_long_is_begun_once_and_there_when_it_is_done() -> None:
    background, go, begun = Background[str](patience=0.01), Event(), []

    def job() -> str:
        begun.append(1)
        go.wait(5)
        return "found"

    assert background.found("call", job) is None
    assert background.found("call", job) is None
    go.set()
    while (found := background.found("call", job)) is None:
        pass
    assert (found, begun) == ("found", [1])


def test_what_takes_no_time_is_there_at_once() -> None:
    assert Background[int](patience=5).found("call", lambda: 7) == 7


def test_whoever_asks_sees_why_it_failed() -> None:
    with pytest.raises(ZeroDivisionError):
        Background[float](patience=5).found("call", lambda: 1 / 0)
