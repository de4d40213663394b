"""Turns off Nagle's algorithm (TCP_NODELAY), so that every message is sent the moment it is written."""

import socket
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Message, Receive, Send], Awaitable[None]]


class TcpNoDelay:
    """Turns off Nagle's algorithm for each connection, which otherwise costs up to 40 ms a message.

    asyncio does this by itself, but only for sockets that name their protocol, and Streamlit's does not. What holds
    the connection is reached through the server's own `receive`; where that is of another make, nothing is changed.
    """

    def __init__(self, app: Application) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one request or one websocket."""
        transport = getattr(getattr(receive, "__self__", None), "transport", None)
        connection = transport.get_extra_info("socket") if transport is not None else None
        if connection is not None and connection.family in (socket.AF_INET, socket.AF_INET6):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await self.app(scope, receive, send)
