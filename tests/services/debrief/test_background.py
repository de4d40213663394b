"""Work beside a page: begun once, waited for a moment, and what went wrong in it held back from nobody."""

from threading import Event

from simulator.services.debrief.background import Background


def test_what_takes_long_is_begun_once_and_done_when_it_is_done() -> None:
    background, go, done, begun = Background(patience=0.01), Event(), Event(), []

    def job() -> None:
        begun.append(1)
        go.wait(5)

    assert not background.is_done("call", job)
    assert not background.is_done("call", job)
    go.set()
    assert Background(patience=5).is_done("other", done.set)
    while not background.is_done("call", job):
        pass
    assert begun == [1]


def test_what_takes_no_time_is_done_at_once() -> None:
    assert Background(patience=5).is_done("call", lambda: None)


def test_what_failed_is_done_so_that_whoever_asks_sees_why() -> None:
    assert Background(patience=5).is_done("call", lambda: 1 / 0)
