"""`simulator serve`: what it says before anything is served, and what it becomes."""

import os
import socket
import subprocess
import sys
import time
import webbrowser
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from simulator.cli.commands import opener


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """What the command would have become, and what it would have started beside it."""
    found = SimpleNamespace(became=None, beside=[])
    monkeypatch.setattr(os, "execv", lambda path, argv: setattr(found, "became", (path, argv)))
    monkeypatch.setattr(subprocess, "Popen", lambda argv, **how: found.beside.append(argv))
    monkeypatch.setattr(subprocess, "call", lambda argv: 0)
    return found


@pytest.fixture
def listener() -> Iterator[int]:
    """A port on which something listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def test_it_says_where_and_becomes_the_server_on_this_machine_only(simulator, started, free_port: int) -> None:
    ran = simulator("serve", "--port", free_port, "--no-browser")
    assert f"http://127.0.0.1:{free_port}." in ran.out
    path, argv = started.became
    assert path == argv[0] == sys.executable
    assert {f"--server.port={free_port}", "--server.address=127.0.0.1"} <= set(argv)
    assert started.beside == []


def test_the_browser_is_opened_by_a_process_of_its_own(simulator, started, free_port: int) -> None:
    simulator("serve", "--port", free_port)
    assert started.beside == [[sys.executable, "-m", "simulator.cli.commands.opener", str(free_port)]]


def test_a_port_in_use_is_said_in_a_sentence_and_nothing_is_started(simulator, started, listener: int) -> None:
    ran = simulator("serve", "--port", listener)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"Port {listener} on this machine is in use. Close the other app, or choose one with --port.\n"
    assert (started.became, started.beside) == (None, [])


def test_a_library_that_cannot_be_opened_is_said_before_anything_is_started(simulator, started, tmp_path) -> None:
    ran = simulator("serve", SIMULATOR_LIBRARY=tmp_path)
    assert ran.code == 2
    assert "There is no library folder" in ran.err
    assert (started.became, started.beside) == (None, [])


@pytest.mark.parametrize("port", ["0", "65536", "many"])
def test_a_port_that_is_none_is_refused(simulator, started, port: str) -> None:
    assert simulator("serve", "--port", port).code == 2
    assert started.became is None


def opened(monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], list[float]]:
    pages: list[str] = []
    waits: list[float] = []
    monkeypatch.setattr(webbrowser, "open", pages.append)
    monkeypatch.setattr(time, "sleep", waits.append)
    return pages, waits


def test_the_opener_opens_the_page_once_the_app_answers(monkeypatch: pytest.MonkeyPatch, listener: int) -> None:
    pages, waits = opened(monkeypatch)
    opener.open_when_up(listener)
    assert pages == [f"http://127.0.0.1:{listener}"]
    assert waits == []


def test_the_opener_waits_for_an_app_that_is_slow_to_come_up(monkeypatch: pytest.MonkeyPatch, free_port: int) -> None:
    pages, _ = opened(monkeypatch)
    servers: list[Any] = []
    monkeypatch.setattr(time, "sleep", lambda _: servers.append(socket.create_server(("127.0.0.1", free_port))))
    opener.open_when_up(free_port)
    for server in servers:
        server.close()
    assert (pages, len(servers)) == ([f"http://127.0.0.1:{free_port}"], 1)


def test_the_opener_gives_up_after_ten_seconds(monkeypatch: pytest.MonkeyPatch, free_port: int) -> None:
    pages, waits = opened(monkeypatch)
    opener.open_when_up(free_port)
    assert pages == []
    assert sum(waits) == pytest.approx(10)
