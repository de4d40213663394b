"""A window of the app without a browser: what Streamlit's page in a browser says to the server, and what it is told.

It asks for pages, sends events and reads the views that come back, as the pages' own channel does
(`simulator/ui/kit/channel.ts`): one event at a time, and the heartbeat of every page when it is due.
"""

import asyncio
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

PATIENCE: Final = 60.0
"""Seconds after which an answer is taken not to come."""
COOKIE: Final = "call_simulator_person"
_WHOLE: Final = frozenset({ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_WITH_COMPILE_ERROR})


class NoAnswer(Exception):
    """The server did not answer in time, or closed the connection."""


@dataclass(slots=True)
class Page:
    """What is on the screen: the page's name, its view, and the sentence about what went wrong, if anything."""

    name: str = ""
    view: Mapping[str, Any] = field(default_factory=dict)
    problem: str | None = None


class Window:
    """One window. `took`: seconds that the last answer took to come; `component`, `script`: ids of what is on the screen."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self.component = self._query = self.script = ""
        self._shown: asyncio.Event = asyncio.Event()
        self._over: asyncio.Event = asyncio.Event()
        self._cached: dict[str, ForwardMsg] = {}
        self._beating: asyncio.Task[None] | None = None
        self._reading = asyncio.create_task(self._read())
        self.page = Page()
        self.took = 0.0
        self.bytes = 0

    @classmethod
    async def opened(cls, port: int, person: str = "") -> Self:
        """A new window of a browser that remembers a person; nothing is on its screen yet."""
        headers = {"Cookie": f"{COOKIE}={person}"} if person else {}
        address = f"ws://127.0.0.1:{port}/_stcore/stream"
        socket = await connect(
            address,
            origin=Origin(f"http://127.0.0.1:{port}"),
            additional_headers=headers,
            subprotocols=[Subprotocol("streamlit")],
            compression=None,
            max_size=None,
            ping_interval=None,
            open_timeout=PATIENCE,
        )
        return cls(socket)

    async def close(self) -> None:
        """The window is closed."""
        for task in (self._reading, self._beating):
            if task is not None:
                task.cancel()
        await self._socket.close()

    async def load(self, page: str, params: Mapping[str, str]) -> Page:
        """Ask for a page by its address, as when a window is opened or loaded again. Raises NoAnswer."""
        message = BackMsg()
        message.rerun_script.query_string = urlencode(params)
        message.rerun_script.page_name = page
        return await self._answered(message)

    async def send(self, event: str, value: object) -> Page:
        """Send an event of the page on the screen; the page that comes back. Raises NoAnswer."""
        message = BackMsg()
        run = message.rerun_script
        run.query_string, run.page_script_hash = self._query, self.script
        state, trigger = run.widget_states.widgets.add(), run.widget_states.widgets.add()
        state.id, state.json_value = self.component, "{}"
        trigger.id = f"$$STREAMLIT_INTERNAL_KEY_{self.component}__events"
        trigger.json_trigger_value = json.dumps([{"event": event, "value": value}])
        return await self._answered(message)

    async def raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        await self._socket.send(data)

    async def _answered(self, message: BackMsg) -> Page:
        self._shown.clear()
        self._over.clear()
        message.rerun_script.cached_message_hashes.extend(self._cached)
        began = time.perf_counter()
        try:
            async with asyncio.timeout(PATIENCE):
                await self._socket.send(message.SerializeToString())
                await self._until(self._shown)
                self.took = time.perf_counter() - began
                await self._until(self._over)
        except Exception as error:
            raise NoAnswer(type(error).__name__) from error
        return self.page

    async def _until(self, event: asyncio.Event) -> None:
        waiting = asyncio.create_task(event.wait())
        done, _ = await asyncio.wait((waiting, self._reading), return_when=asyncio.FIRST_COMPLETED)
        if waiting not in done:
            waiting.cancel()
            raise NoAnswer("closed")

    async def _read(self) -> None:
        async for data in self._socket:
            assert isinstance(data, bytes)
            self.bytes += len(data)
            message = ForwardMsg.FromString(data)
            if message.WhichOneof("type") == "ref_hash":
                message = self._cached[message.ref_hash]
            elif message.metadata.cacheable:
                self._cached[message.hash] = message
            self._hear(message)

    def _hear(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.script = message.new_session.page_script_hash
        elif kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.new_element.WhichOneof("type") == "bidi_component":
            self._draw(message)
        elif kind == "auto_rerun":
            self._beat(message.auto_rerun.interval, message.auto_rerun.fragment_id)
        elif kind == "script_finished" and message.script_finished in _WHOLE:
            # Only what is on the screen is kept, as a browser does.
            self._cached = dict(list(self._cached.items())[-1:])
            self._over.set()

    def _draw(self, message: ForwardMsg) -> None:
        component = message.delta.new_element.bidi_component
        found = json.loads(component.json)[0]
        name = component.component_name.removeprefix("call_simulator_")
        self.component, self.page = component.id, Page(name, found["view"], found["problem"])
        self._shown.set()

    def _beat(self, interval: float, fragment: str) -> None:
        if self._beating is not None:
            self._beating.cancel()
        self._beating = asyncio.create_task(self._beats(interval, fragment))

    async def _beats(self, interval: float, fragment: str) -> None:
        while True:
            await asyncio.sleep(interval)
            message = BackMsg()
            run = message.rerun_script
            run.query_string, run.page_script_hash = self._query, self.script
            run.fragment_id, run.is_auto_rerun = fragment, True
            await self._socket.send(message.SerializeToString())
