"""Where the app reaches past Streamlit's public interface. A test fails when another Streamlit is made otherwise inside.

None of these reaches is needed for the app to work: without one it is slower, or shows Streamlit's own frame.
"""

import http.client
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import streamlit as st

import simulator
from simulator.ui.shell import static_files
from simulator.ui.shell.serve import command

KIT = Path(simulator.__file__).parent / "ui" / "kit"
INSTALLED = f"Streamlit {st.__version__}"


# Its files, served from memory (shell/static_files.py)


@pytest.mark.parametrize("pattern", [*static_files.LETTERS, *static_files.LATER])
def test_a_file_the_first_page_needs_is_called_so(pattern: str) -> None:
    assert list(static_files.FOLDER.glob(pattern)), (
        f"{INSTALLED} has no file {pattern}: see what it is called now, and mend LETTERS or LATER in static_files.py."
    )


def test_its_page_names_its_scripts_as_expected() -> None:
    page = (static_files.FOLDER / static_files.PAGE).read_text("utf-8")
    named = set(re.findall(r"static/[\w./-]+\.(?:css|js|woff2)\b", page))
    assert named, f"{INSTALLED} names no script in its page: mend `_NAMED` in static_files.py."
    missing = sorted(name for name in named if f"/{name}" not in static_files.static_files())
    assert not missing, f"{INSTALLED} names files in another way, mend `_NAMED` in static_files.py: {missing}"
    assert page.count("</head>") == 1, f"{INSTALLED} has another kind of page: see how static_files.py adds to it."


# Its frame around the page, hidden (kit/frame.ts)


def test_what_is_hidden_around_the_page_is_still_called_so() -> None:
    used = set(re.findall(r'data-testid="(\w+)"', "".join(path.read_text("utf-8") for path in KIT.glob("*.ts"))))
    assert used
    scripts = [path.read_text("utf-8") for path in static_files.FOLDER.glob("static/js/*.js")]
    gone = sorted(name for name in used if not any(re.search(rf"[\"'`]{name}[\"'`]", script) for script in scripts))
    assert not gone, f"{INSTALLED} has no part called {gone}: see what frame.ts has to hide or scroll now."


# A list for a view, so that pandas is not imported (pages/mount.py)

MOUNTED = """
import sys
from streamlit.testing.v1 import AppTest
app = AppTest.from_string(sys.argv[1], default_timeout=60).run()
assert not app.exception, app.exception
assert len(app.get("bidi_component")) == 1
print("pandas" in sys.modules)
"""
NOTICE = """
from simulator.ui.pages.notice import page
page.show("Title", "Text")
"""
MAPPING = """
import streamlit as st
component = st.components.v2.component("mapped", js="export default () => {}")
component(key="one", data={"view": {"title": "Title"}})
"""


def imports_pandas(script: str) -> bool:
    found = subprocess.run([sys.executable, "-c", MOUNTED, script], capture_output=True, text=True, timeout=100)
    assert found.returncode == 0, found.stderr
    return found.stdout.strip() == "True"


@pytest.mark.slow
def test_a_page_is_drawn_without_pandas() -> None:
    assert not imports_pandas(NOTICE), (
        f"{INSTALLED} imports pandas for the view that mount.py gives it, which the first page then waits for."
    )


@pytest.mark.slow
def test_a_mapping_would_import_it() -> None:
    assert imports_pandas(MAPPING), f"{INSTALLED} leaves mappings alone: mount.py need not wrap its view in a list."


# The socket of a connection (shell/tcp_nodelay.py)

PROBED = """
import json, socket
from pathlib import Path
import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from simulator.ui.shell.tcp_nodelay import TcpNoDelay

seen = {}

class Probe:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        transport = getattr(getattr(receive, "__self__", None), "transport", None)
        found = transport and transport.get_extra_info("socket")
        if scope["type"] in ("http", "websocket"):
            seen[scope["type"]] = found and found.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        await self.app(scope, receive, send)

async def probe(request):
    return PlainTextResponse(json.dumps(seen))

Path(__file__).with_name("page.py").write_text("")
app = st.App("page.py", middleware=(Middleware(TcpNoDelay), Middleware(Probe)), routes=[Route("/probe", probe)])
"""


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    """Where a Streamlit of its own answers, started as the app is."""
    entry = tmp_path / "entry.py"
    entry.write_text(PROBED, "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        found: int = free.getsockname()[1]
    environment = os.environ | {"PYTHONPATH": str(Path(simulator.__file__).parents[1])}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command(found, entry=entry), env=environment, cwd=tmp_path, stdout=quiet, stderr=quiet
    ) as running:
        try:
            patience = time.monotonic() + 60
            while not answers(found):
                assert running.poll() is None, "the server did not start"
                assert time.monotonic() < patience, "the server does not answer"
                time.sleep(0.1)
            yield found
        finally:
            running.kill()


def answers(port: int) -> bool:
    with closing(socket.socket()) as wanted:
        return wanted.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.slow
def test_nagles_algorithm_is_off_for_requests_and_for_the_websocket(port: int) -> None:
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    upgrade |= {"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Origin": f"http://127.0.0.1:{port}"}
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as page:
        page.request("GET", "/_stcore/stream", headers=upgrade)
        assert page.getresponse().status == 101, f"{INSTALLED} has its websocket elsewhere: mend this test."
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as asked:
        asked.request("GET", "/probe")
        seen = json.loads(asked.getresponse().read())
    for kind in ("http", "websocket"):
        assert seen.get(kind), (
            f"{INSTALLED} serves its {kind} connections with another server, or asyncio sees their sockets otherwise: "
            "see how tcp_nodelay.py finds the socket, and measure whether it is still needed."
        )
