"""Hands out Streamlit's own files from memory, packed, and names the letters of our headings in the page itself.

Every new browser asks for some seventy of these files. Streamlit reads each from the disk and sends it as it is, 3 MB
in all. Here those that the first page needs are read and packed once. Their names are looked up in the installed
package: what another Streamlit calls otherwise, or does not have, is left to Streamlit, which serves it as ever.
"""

import gzip
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import streamlit as st
from starlette.datastructures import Headers
from starlette.responses import Response

from simulator.ui.shell.tcp_nodelay import Application, Message, Receive, Send

FOLDER = Path(st.__file__).with_name("static")
PAGE = "index.html"
# The browser learns of these last, when a heading is to be drawn, and shows none until they have come.
LETTERS = ("static/media/SourceSerif*Roman*.woff2",)
# What the page does not name and its scripts ask for: the icons, and what draws a component.
LATER = (
    "static/media/MaterialSymbols*.woff2",
    "static/js/BidiComponent.*.js",
    "static/js/recordbatch.*.js",
    "static/js/serialization.*.js",
)
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".woff2": "font/woff2",
}
# As Streamlit has it: only the page keeps its name when its content changes.
LASTING = "public, immutable, max-age=31536000"
_NAMED = re.compile(r'"\./(static/[\w./-]+\.(?:css|js|woff2))"')


class StaticFile(NamedTuple):
    """One file as it is sent: plain, and packed for browsers that can unpack it."""

    plain: Response
    packed: Response


@cache
def static_files(folder: Path = FOLDER) -> Mapping[str, StaticFile]:
    """The page and what it needs, by the paths they are asked for under. Empty where there is no such page."""
    try:
        page = (folder / PAGE).read_text(encoding="utf-8")
        letters = _present(folder, LETTERS)
        names = {*_NAMED.findall(page), *letters, *_present(folder, LATER)}
        files = {f"/{name}": _packed(name, (folder / name).read_bytes()) for name in names}
    except (OSError, UnicodeDecodeError):
        return {}
    links = (f'<link rel="preload" as="font" type="font/woff2" crossorigin href="./{name}">\n' for name in letters)
    return {"/": _packed(PAGE, page.replace("</head>", "".join(links) + "</head>", 1).encode()), **files}


def _present(folder: Path, patterns: tuple[str, ...]) -> list[str]:
    return [path.relative_to(folder).as_posix() for pattern in patterns for path in folder.glob(pattern)]


def _packed(name: str, content: bytes) -> StaticFile:
    kind = KINDS[Path(name).suffix]
    headers = {"content-type": kind, "cache-control": "no-cache" if name == PAGE else LASTING}
    if kind.startswith("font/"):  # packed in itself
        plain = Response(content, headers=headers)
        return StaticFile(plain, plain)
    headers["vary"] = "Accept-Encoding"
    packed = Response(gzip.compress(content, mtime=0), headers={**headers, "content-encoding": "gzip"})
    return StaticFile(Response(content, headers=headers), packed)


class StaticFiles:
    """Answers for these files; everything else goes to Streamlit."""

    def __init__(self, app: Application, folder: Path = FOLDER) -> None:
        self.app, self.folder = app, folder

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one request or one websocket."""
        wanted = scope["type"] == "http" and scope["method"] == "GET" and "range" not in Headers(scope=scope)
        file = static_files(self.folder).get(scope["path"]) if wanted else None
        if file is None:
            await self.app(scope, receive, send)
        else:
            packs = "gzip" in Headers(scope=scope).get("accept-encoding", "")
            await (file.packed if packs else file.plain)(scope, receive, send)
