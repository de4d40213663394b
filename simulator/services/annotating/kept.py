"""What trainers keep of real calls, as files of their own in a folder that they choose; nothing there is overwritten
but a correction by a later one of the same call.

- `suggested/NAME.json`: transcripts with the acts that were suggested, to be corrected.
- `corrected/NAME.json`: the same, corrected. Both in the form of CONTRACT.md, so that `grade` takes them.
- `drafts/`: personas, scenarios and plays, a library in small.
- `drills/PERSON.json`: which statements were missed in calls that somebody is to drill, and when; no words of a call.
"""

import json
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from simulator.domain.errors import SimulatorError

Shelf = Literal["suggested", "corrected", "drafts"]
_UNSAFE = re.compile(r"[^A-Za-z0-9_\-]+")
LONGEST_NAME = 60


def file_name(name: str) -> str:
    """The name of a call as that of a file: letters of ASCII, figures, `_` and `-`."""
    stem = _UNSAFE.sub("_", Path(name).stem).strip("_")[:LONGEST_NAME]
    return stem or "call"


def write_new(folder: Path, path: str, text: str) -> Path:
    """Write a file that is not there yet, beside one of that name as NAME_2 and so on. Raises SimulatorError."""
    wanted = folder / path
    try:
        wanted.parent.mkdir(parents=True, exist_ok=True)
        for number in range(1, 10_000):
            place = wanted if number == 1 else wanted.with_name(f"{wanted.stem}_{number}{wanted.suffix}")
            with suppress(FileExistsError), place.open("x", encoding="utf-8") as file:
                file.write(text)
                return place
    except OSError as error:
        raise _unwritten(wanted, error) from None
    raise SimulatorError(f"{wanted} cannot be written: there are ten thousand of that name.")


def write_over(place: Path, text: str) -> Path:
    """Write a file whole or not at all, over an older one. Raises SimulatorError."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=place.parent, suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(draft).replace(place)
    except OSError as error:
        raise _unwritten(place, error) from None
    return place


def _unwritten(place: Path, error: OSError) -> SimulatorError:
    reason = (error.strerror or "unknown reason").lower()
    return SimulatorError(f"{place} cannot be written: {reason}. Nothing was kept.")


def calls_in(folder: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """The files of a folder and below it that may be calls, sorted; hidden ones and drafts are left out."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        if path.suffix.lower() in endings and not any(part.startswith(".") for part in inside) and path.is_file():
            yield path


class DrillMarks:
    """Which statements somebody missed in real calls that they are to drill."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "drills"

    def add(self, person: str, call: str, statements: frozenset[str], at: datetime) -> None:
        """Keep what was missed in a call; the same call again takes the place of what was kept of it."""
        kept = {**self._read(person), call: {"at": at.isoformat(), "statements": sorted(statements)}}
        write_over(self._place(person), json.dumps(kept, ensure_ascii=False, indent=1) + "\n")

    def since(self, person: str, since: datetime) -> Iterator[tuple[datetime, frozenset[str]]]:
        """When a call was kept, and what was missed in it."""
        for item in self._read(person).values():
            with suppress(KeyError, TypeError, ValueError):
                at = datetime.fromisoformat(item["at"])
                if at >= since:
                    yield at, frozenset(map(str, item["statements"]))

    def _read(self, person: str) -> Mapping[str, Any]:
        try:
            found = json.loads(self._place(person).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _place(self, person: str) -> Path:
        return self._folder / f"{file_name(person)}.json"
