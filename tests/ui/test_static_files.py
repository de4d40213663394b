"""Streamlit's own files, from memory: the same bytes, packed, and a page that names the letters of the headings."""

import gzip
from functools import partial
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal

from simulator.ui.shell.asgi import AROUND
from simulator.ui.shell.static_files import FOLDER, PAGE, StaticFiles, static_files

NOTHING: tuple[dict[bytes, bytes], bytes] = ({}, b"")
PACKS = (b"accept-encoding", b"gzip, deflate, br")
FONT = '<link rel="preload" as="font" type="font/woff2" crossorigin href="./static/media/SourceSerif-Roman.1.woff2">\n'


def ask(
    middleware: StaticFiles, path: str, *headers: tuple[bytes, bytes], **scope: str
) -> tuple[dict[bytes, bytes], bytes]:
    """The headers and the body that were sent; none at all if the question went on to Streamlit."""
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        """Nothing follows the question."""

    asked = {"type": "http", "method": "GET", "path": path, "headers": list(headers), **scope}
    # In a thread of its own: where browser tests ran before, a loop is running in this one.
    with start_blocking_portal() as portal:
        portal.call(partial(middleware, asked, receive, send))
    return (dict(sent[0]["headers"]), sent[1]["body"]) if sent else NOTHING


async def streamlit(scope: Any, receive: Any, send: Any) -> None:
    """Is asked, and says nothing."""


@pytest.fixture
def other(tmp_path):
    """A Streamlit whose files have other names, but for one font."""
    (tmp_path / "static" / "media").mkdir(parents=True)
    (tmp_path / "static" / "media" / "SourceSerif-Roman.1.woff2").write_bytes(b"letters")
    (tmp_path / "static" / "main.js").write_text("start()", "utf-8")
    (tmp_path / PAGE).write_text('<head><script src="./static/main.js"></script></head><body></body>', "utf-8")
    return tmp_path


def test_the_app_is_served_this_way():
    assert StaticFiles in [getattr(part, "cls", None) for part in AROUND]


def test_every_file_is_the_installed_one_packed_or_not():
    files = dict(static_files())
    files.pop("/")
    assert len(files) > 20
    for path, file in files.items():
        assert file.plain.body == (FOLDER / path[1:]).read_bytes()
        packed = file.packed.headers.get("content-encoding") == "gzip"
        assert packed is not path.endswith(".woff2")
        assert (gzip.decompress(file.packed.body) if packed else file.packed.body) == file.plain.body


def test_the_page_is_streamlits_own_and_names_the_letters_of_the_headings_besides():
    page, own = bytes(static_files()["/"].plain.body).decode(), (FOLDER / PAGE).read_text("utf-8")
    added = next(line for line in page.splitlines(keepends=True) if "SourceSerif" in line)
    assert page.replace(added.strip() + "\n", "", 1) == own


def test_a_file_is_packed_for_those_who_can_unpack_it_and_lasts(other):
    headers, body = ask(StaticFiles(streamlit, other), "/static/main.js", PACKS)
    assert gzip.decompress(body) == b"start()"
    assert headers[b"content-encoding"] == b"gzip"
    assert headers[b"content-length"] == str(len(body)).encode()
    assert headers[b"vary"] == b"Accept-Encoding"
    assert headers[b"content-type"].startswith(b"text/javascript")
    assert b"immutable" in headers[b"cache-control"]
    headers, body = ask(StaticFiles(streamlit, other), "/static/main.js")
    assert body == b"start()"
    assert b"content-encoding" not in headers


def test_the_page_itself_is_asked_for_every_time(other):
    headers, body = ask(StaticFiles(streamlit, other), "/")
    assert headers[b"cache-control"] == b"no-cache"
    assert body.decode() == f'<head><script src="./static/main.js"></script>{FONT}</head><body></body>'


@pytest.mark.parametrize("scope", [{"method": "HEAD"}, {"type": "websocket"}, {"path": "/static/other.js"}])
def test_whatever_else_is_asked_goes_to_streamlit(other, scope):
    assert ask(StaticFiles(streamlit, other), **{"path": "/static/main.js", **scope}) == NOTHING


def test_a_part_of_a_file_is_left_to_streamlit(other):
    assert ask(StaticFiles(streamlit, other), "/static/main.js", (b"range", b"bytes=0-1")) == NOTHING


def test_a_streamlit_with_none_of_these_files_serves_itself(other, tmp_path_factory):
    (other / "static" / "media" / "SourceSerif-Roman.1.woff2").unlink()
    assert b"preload" not in static_files(other)["/"].plain.body
    nowhere = tmp_path_factory.mktemp("empty")
    assert static_files(nowhere) == {}
    assert ask(StaticFiles(streamlit, nowhere), "/", PACKS) == NOTHING
