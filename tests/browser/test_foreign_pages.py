"""What a page of somebody else, open in the same browser, can do to the app: nothing."""

from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from browser.conftest import App
from playwright.sync_api import Page, expect

SOCKET = """url => new Promise(done => {
    const socket = new WebSocket(url + '/_stcore/stream', ['streamlit'])
    socket.onopen = () => done('open')
    socket.onclose = () => done('closed')
})"""


@pytest.fixture
def foreign(tmp_path: Path) -> Iterator[str]:
    """Another app on this machine, with a page of its own."""
    (tmp_path / "index.html").write_text("<title>Elsewhere</title><body>Elsewhere</body>", encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(tmp_path)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_page_of_another_app_cannot_speak_to_ours(app: App, foreign: str, open_page: Callable[..., Page]) -> None:
    wire = app.url.replace("http", "ws")
    theirs = open_page(foreign)
    assert theirs.evaluate(SOCKET, wire) == "closed"
    ours = open_page(f"{app.url}/_stcore/health")
    assert ours.evaluate(SOCKET, wire) == "open"


def test_a_name_that_was_made_to_lead_here_leads_nowhere(app: App, open_page: Callable[..., Page]) -> None:
    # Chromium has every name under "localhost" lead to this machine, as a rebound name would.
    page = open_page(app.url.replace("127.0.0.1", "evil.localhost"))
    expect(page.get_by_text("This address is not one of the app's own.")).to_be_visible()
    assert page.evaluate(SOCKET, app.url.replace("http://127.0.0.1", "ws://evil.localhost")) == "closed"
