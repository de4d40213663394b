"""Stands in front of everything the server answers: only the app's own pages, opened on this machine, may speak to it.

A web page of somebody else, open in the same browser, can send requests and open websockets to any address it knows,
and a name of its own can be made to lead to this machine (DNS rebinding). Streamlit lets any local origin in, and asks
an outside address who it is when a foreign one comes; here both are refused before Streamlit sees them.
"""

import ipaddress
import socket
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from streamlit.proto.BackMsg_pb2 import BackMsg

from simulator.ui.shell.tcp_nodelay import Application, Message, Receive, Send

REFUSED: Final = "This address is not one of the app's own. Open it as it was printed when the app was started."
OWN_NAMES: Final = frozenset({"localhost", socket.gethostname().lower()})
"""Names of this machine. Besides them only addresses in figures are let in: nobody can make those lead elsewhere."""
CLOSED: Final = ("/_stcore/metrics",)
"""Paths that tell of everybody's use, to anybody who asks."""
UNFRAMED: Final = "frame-ancestors 'self'"
SENT_BY_PAGES: Final = frozenset({"rerun_script", "stop_script", "app_heartbeat", "file_urls_request"})
"""Messages that a page sends. Others are of Streamlit's own menu: they empty everybody's caches, read the folder's Git
history or write files beside the app."""
ASKED_BY_PAGES: Final = frozenset({"deferred_file", "dataframe_chunk"})
"""What a page asks for beside its script: a file to take along, more of a long table."""
_UNREADABLE: Final = 1002
"""Code of a websocket that is closed because of what it sent."""


def is_ours(headers: Headers) -> bool:
    """Whether a request came to this machine under a name of its own, and from no page but the app's."""
    host, origin = headers.get("host", ""), headers.get("origin")
    return _is_own(host) and (origin is None or origin in (f"http://{host}", f"https://{host}"))


def _is_own(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name.lower() in OWN_NAMES or bool(ipaddress.ip_address(name))
    except ValueError:
        return False


class Guard:
    """Refuses what is not ours, keeps others from framing our pages, and drops what no visitor may ask for."""

    def __init__(self, app: Application) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one request or one websocket."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif not is_ours(Headers(scope=scope)):
            await _refuse(scope, receive, send)
        elif scope["type"] == "websocket":
            await self.app(scope, _checked(receive), send)
        elif scope["path"].rstrip("/").endswith(CLOSED):
            await PlainTextResponse("Not found.", 404)(scope, receive, send)
        else:
            await self.app(scope, receive, _unframed(send))


async def _refuse(scope: Message, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
    else:
        await PlainTextResponse(REFUSED, 403)(scope, receive, send)


def _unframed(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=message.setdefault("headers", []))
            headers["content-security-policy"] = UNFRAMED
            headers["x-frame-options"] = "SAMEORIGIN"
        await send(message)

    return sent


def _checked(receive: Receive) -> Receive:
    async def received() -> Message:
        while True:
            message = await receive()
            data = message.get("bytes")
            if message["type"] != "websocket.receive" or (data is not None and _is_sent_by_a_page(data)):
                return message
            if data is None or not _is_readable(data):
                return {"type": "websocket.disconnect", "code": _UNREADABLE}

    return received


def _read(data: bytes) -> BackMsg | None:
    message = BackMsg()
    try:
        message.ParseFromString(data)
    except Exception:  # whatever protobuf finds wrong with it
        return None
    return message


def _is_readable(data: bytes) -> bool:
    return _read(data) is not None


def _is_sent_by_a_page(data: bytes) -> bool:
    message = _read(data)
    kind = None if message is None else message.WhichOneof("type")
    if message is not None and kind == "backend_operation_request":
        return message.backend_operation_request.WhichOneof("payload") in ASKED_BY_PAGES
    return kind in SENT_BY_PAGES
