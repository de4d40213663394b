"""Who may speak to the server: the app's own pages, under a name of this machine, and nobody else."""

from collections.abc import Mapping, MutableMapping
from functools import partial
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from streamlit.proto.BackMsg_pb2 import BackMsg

from simulator.ui.shell.asgi import AROUND
from simulator.ui.shell.guard import Guard

Sent = list[MutableMapping[str, Any]]


def served(
    kind: str, headers: Mapping[str, str], path: str = "/", incoming: tuple[bytes, ...] = ()
) -> tuple[Sent, list[Any]]:
    """What was sent to somebody who asks, and what the app behind the guard was given to read."""
    sent: Sent = []
    read: list[Any] = []
    coming = [{"type": "websocket.receive", "bytes": data} for data in incoming]

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while coming:
            read.append((await receive()).get("bytes"))
        await send({"type": f"{kind}.accept" if kind == "websocket" else "http.response.start", "status": 200})

    async def receive() -> Any:
        return coming.pop(0)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    lines = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": kind, "method": "GET", "path": path, "headers": lines}
    with start_blocking_portal() as portal:
        portal.call(partial(Guard(app), scope, receive, send))
    return sent, read


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "localhost:8501", "LOCALHOST", "[::1]:8501", "192.168.1.20:8501"])
@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_our_own_pages_are_let_in_under_every_name_of_this_machine(kind: str, host: str) -> None:
    for origin in (None, f"http://{host}", f"https://{host}"):
        given = {"host": host} | ({} if origin is None else {"origin": origin})
        (first, *_), _ = served(kind, given)
        assert first["type"] in ("websocket.accept", "http.response.start")
        assert first["status"] == 200


@pytest.mark.parametrize("kind", ["http", "websocket"])
@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("evil.example:8501", "http://evil.example:8501"),  # a name that was made to lead here
        ("evil.example:8501", None),
        ("localhost.evil.example:8501", None),
        ("127.0.0.1.evil.example", None),
        ("", None),
        ("[half", None),
        ("127.0.0.1:8501", "http://127.0.0.1:3000"),  # another app on this machine
        ("127.0.0.1:8501", "http://localhost:8501"),
        ("127.0.0.1:8501", "https://evil.example"),
        ("127.0.0.1:8501", "null"),
        ("127.0.0.1:8501", ""),
    ],
)
def test_nobody_else_is(kind: str, host: str, origin: str | None) -> None:
    (first, *_), _ = served(kind, {"host": host} | ({} if origin is None else {"origin": origin}))
    assert (first["type"], first.get("code")) == ("websocket.close", 1008) or first.get("status") == 403


def test_no_other_page_may_frame_ours() -> None:
    (start, *_), _ = served("http", {"host": "localhost"})
    assert dict(start["headers"])[b"content-security-policy"] == b"frame-ancestors 'self'"


def test_what_tells_of_everybody_is_told_to_nobody() -> None:
    (start, *_), _ = served("http", {"host": "localhost"}, "/_stcore/metrics")
    assert start["status"] == 404


def test_nobody_empties_the_caches_of_all() -> None:
    clear, rerun = BackMsg(clear_cache=True).SerializeToString(), BackMsg(app_heartbeat=True).SerializeToString()
    _, read = served("websocket", {"host": "localhost"}, incoming=(clear, rerun))
    assert read == [rerun]


@pytest.mark.parametrize("kind", ["load_git_info", "set_run_on_save"])
def test_nobody_uses_the_menu_that_is_not_shown(kind: str) -> None:
    menu, rerun = BackMsg(), BackMsg(app_heartbeat=True).SerializeToString()
    setattr(menu, kind, True)
    _, read = served("websocket", {"host": "localhost"}, incoming=(menu.SerializeToString(), rerun))
    assert read == [rerun]


def test_nobody_has_files_written_beside_the_app() -> None:
    install = BackMsg()
    install.backend_operation_request.install_skills.SetInParent()
    rerun = BackMsg(app_heartbeat=True).SerializeToString()
    _, read = served("websocket", {"host": "localhost"}, incoming=(install.SerializeToString(), rerun))
    assert read == [rerun]


@pytest.mark.parametrize("data", [b"\xff", b"\x22\xff", b"no message"])
def test_what_cannot_be_read_ends_its_own_connection(data: bytes) -> None:
    _, read = served("websocket", {"host": "localhost"}, incoming=(data,))
    assert read == [None]


def test_it_stands_in_front_of_all_else() -> None:
    assert getattr(AROUND[0], "cls", None) is Guard
