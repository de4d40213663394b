"""What was found out about a library before, kept between processes. Never needed: without it everything is done again.

Kept as JSON or as arrays under a key that changes with the library's files, the program and what it stands on. A
half-written, foreign or unreadable file is as good as none, and a folder that cannot be written to is left alone.
"""

import json
import os
import platform
import tempfile
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pydantic
from platformdirs import user_cache_dir

FOLDER_VARIABLE = "SIMULATOR_CACHE"
"""Where to keep things instead; set and empty: nowhere."""
_MOST_FILES = 40
_ENDINGS = (".json", ".npz")


def load(kind: str, library: str) -> Any:
    """What was kept of this kind about the library with this hash; None if nothing was."""
    path = _path(kind, library, ".json")
    try:
        cached = json.loads(path.read_text(encoding="utf-8")) if path else None
    except (OSError, ValueError, RecursionError):
        return None
    return cached.get("document") if path and isinstance(cached, dict) and cached.get("key") == path.stem else None


def save(kind: str, library: str, document: Any) -> None:
    """Keep something for the next process, if that can be done."""
    path = _path(kind, library, ".json")
    if path is not None:
        _write(path, json.dumps({"key": path.stem, "document": document}).encode())


def load_arrays(kind: str, digest: str) -> bytes | None:
    """What was kept of this kind as bytes under a digest; None if nothing was. Whoever reads them checks them."""
    path = _path(kind, digest, ".npz")
    try:
        return path.read_bytes() if path else None
    except OSError:
        return None


def save_arrays(kind: str, digest: str, data: bytes) -> None:
    """Keep bytes for the next process, if that can be done."""
    path = _path(kind, digest, ".npz")
    if path is not None:
        _write(path, data)


def _write(path: Path, data: bytes) -> None:
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(draft).replace(path)
        except BaseException:
            Path(draft).unlink(missing_ok=True)
            raise
        _prune(path.parent)


def _path(kind: str, library: str, ending: str) -> Path | None:
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen == "":
        return None
    folder = Path(chosen).expanduser() if chosen else Path(user_cache_dir("call-simulator", appauthor=False))
    key = sha256(f"{kind} {library} {_program()}".encode()).hexdigest()
    return folder / f"{key}{ending}"


@cache
def _program() -> str:
    """What the findings depend on besides the library: the program's own files, Python and pydantic."""
    digest = sha256(f"{platform.python_version()} {pydantic.VERSION}".encode())
    root = Path(__file__).resolve().parents[2]
    for path in sorted(root.rglob("*.py")):
        found = path.stat()
        digest.update(f"{path.relative_to(root)} {found.st_size} {found.st_mtime_ns}".encode())
    return digest.hexdigest()


def _prune(folder: Path) -> None:
    """Let the oldest go, so that a folder that nobody looks at does not grow."""
    kept = (path for ending in _ENDINGS for path in folder.glob(f"*{ending}"))
    cached = sorted(kept, key=lambda path: path.stat().st_mtime_ns)
    for path in cached[:-_MOST_FILES]:
        path.unlink(missing_ok=True)
