"""What leaves the command: JSON on standard output, everything else for people."""

import json
import sys
from pathlib import Path
from typing import Any

from simulator.domain.errors import SimulatorError


def print_json(document: Any) -> None:
    """One JSON document on standard output; where the output cannot carry every letter, they are escaped."""
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    sys.stdout.write(json.dumps(document, ensure_ascii=not utf8, indent=2) + "\n")


def dumps(document: Any) -> str:
    """A JSON document for a file."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def write_file(path: Path, text: str) -> None:
    """Write a file that was asked for, its folder with it. Raises SimulatorError if that cannot be done."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, content: bytes) -> None:
    """The same, for content that is no text."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise SimulatorError(f"{path} cannot be written: {error.strerror}.") from None
