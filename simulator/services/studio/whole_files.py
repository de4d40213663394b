"""Files written whole or not at all."""

import os
import tempfile
from pathlib import Path


def write_whole(place: Path, text: str) -> None:
    """Write a file beside its place first and then put it there; its folder is made. Raises OSError."""
    place.parent.mkdir(parents=True, exist_ok=True)
    prepared = prepare(place, text.encode("utf-8"))
    try:
        prepared.replace(place)
    except BaseException:
        prepared.unlink(missing_ok=True)
        raise


def prepare(place: Path, data: bytes) -> Path:
    """The file that only has to be put in its place, beside it and with its permissions. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(place.stat().st_mode & 0o777 if place.exists() else 0o644)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)
