"""What trainers keep of real calls, as files of their own in a folder that they choose; nothing there is overwritten
but a correction by a later one of the same call.

- `suggested/NAME.json`: transcripts with the acts that were suggested, to be corrected.
- `asked/NAME.json`: the same, with the answers to what was unsure; `corrected/NAME.json`: corrected line by line. All
  in the form of CONTRACT.md, so that `grade` takes them.
- `drafts/`: personas, scenarios and plays, a library in small.
- `drills/PERSON.json`: which statements were missed in calls that somebody is to drill, and when; no words of a call.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from simulator.services.authoring.writing import write_new

_UNSAFE = re.compile(r"[^A-Za-z0-9_\-]+")
LONGEST_NAME = 60


def file_name(name: str) -> str:
    """The name of a call as that of a file: letters of ASCII, figures, `_` and `-`."""
    stem = _UNSAFE.sub("_", Path(name).stem).strip("_")[:LONGEST_NAME]
    return stem or "call"


def write_beside(folder: Path, path: str, text: str) -> Path:
    """Write a file that is not there yet, beside one of that name as NAME_2 and so on. Raises SimulatorError."""
    wanted, number = Path(path), 1
    while (folder / wanted).exists():
        number += 1
        wanted = Path(path).with_stem(f"{Path(path).stem}_{number}")
    return write_new(folder, {wanted.as_posix(): text})[0]


def write_over(folder: Path, path: str, text: str) -> Path:
    """Write a file whole or not at all, over an older one. Raises SimulatorError."""
    write_new(folder, {}, {path: text})
    return folder / path


def calls_in(folder: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """The files of a folder and below it that may be calls, sorted; hidden ones and drafts are left out."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        if path.suffix.lower() in endings and not any(part.startswith(".") for part in inside) and path.is_file():
            yield path


class Mark(NamedTuple):
    """What is to be drilled of a call, by the name it is kept by, and since when."""

    at: datetime
    call: str
    statements: frozenset[str]


class DrillMarks:
    """Which statements somebody missed in real calls that they are to drill."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "drills"

    def add(self, person: str, call: str, statements: frozenset[str], at: datetime) -> None:
        """Keep what was missed in a call; the same call again takes the place of what was kept of it."""
        kept = {**self._read(person), call: {"at": at.isoformat(), "statements": sorted(statements)}}
        write_over(self._folder, self._file(person), json.dumps(kept, ensure_ascii=False, indent=1) + "\n")

    def since(self, person: str, since: datetime) -> Iterator[Mark]:
        """What was missed in the calls that were kept since a moment."""
        for call, item in self._read(person).items():
            with suppress(KeyError, TypeError, ValueError):
                at = datetime.fromisoformat(item["at"])
                if at >= since:
                    yield Mark(at, call, frozenset(map(str, item["statements"])))

    def _read(self, person: str) -> Mapping[str, Any]:
        try:
            found = json.loads((self._folder / self._file(person)).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _file(self, person: str) -> str:
        return f"{file_name(person)}.json"
