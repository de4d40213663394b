"""A draft written over the library: all of its files or none, the earlier texts kept so that it can be taken back.

    drafts/<library>/published/0007.json    who, when, and each file's text before and after

The record is written before the first file is replaced, marked as begun, and marked as done after the last. One that is
found begun was cut short: its files are put back as they were before anything else happens.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

from simulator.domain.errors import NotFound, SimulatorError, shorten
from simulator.services.studio.draft_store import Texts
from simulator.services.studio.whole_files import prepare, write_whole

UNDER_WAY: Final = 20.0
"""Seconds; a publication writes some kilobytes."""


class NotPublished(SimulatorError):
    """A draft that stays a draft; the library is as it was."""


@dataclass(frozen=True, slots=True)
class Record:
    """One publication. `at`: seconds since 1970; `by`: how whoever did it is known; `done`: all files are written.

    `author`: whose draft it was; `signed`: who signed it, and when; `review`: the number of its change set, 0 where it
    had none. `raw`: files of `before` whose bytes are not those of their text (line ends of other systems), in base64;
    `restores`: those of `after`, where this takes something back.
    """

    number: int
    at: float
    by: str
    before: Texts
    after: Texts
    done: bool = False
    what: str = ""
    author: str = ""
    signed: Sequence[tuple[str, float]] = ()
    review: int = 0
    raw: Mapping[str, str] = field(default_factory=dict)
    restores: Mapping[str, str] = field(default_factory=dict)


def publish(history: Path, root: Path, published: Mapping[str, str], record: Record) -> Record:
    """Write the `after` of a record over the files of a library folder.

    `published` is what the folder holds now, as read under the same lock. Raises NotPublished, and then every file is
    as it was.
    """
    record = replace(record, number=_next(history), raw=_raw(root, record.before))
    if any(published.get(name) != text for name, text in record.before.items()):
        raise NotPublished("A file was changed in the library folder just now. Nothing was published; look again.")
    place = history / f"{record.number:04}.json"
    try:
        write_whole(place, json.dumps(asdict(record), ensure_ascii=False))
        _write(root, record.after, record.restores)
        record = replace(record, done=True)
        write_whole(place, json.dumps(asdict(record), ensure_ascii=False))
    except OSError as error:
        with suppress(OSError):
            _write(root, record.before, record.raw)
            place.unlink(missing_ok=True)
        raise NotPublished(
            f"The library folder {shorten(str(root))} cannot be written: {error.strerror}. "
            "Every file there is as it was."
        ) from None
    return record


def mend(history: Path, root: Path, now: float) -> None:
    """Put back what a publication that was cut short has already replaced. Raises NotPublished where that fails.

    One that began less than UNDER_WAY seconds before `now` may be another process at its work, and is left to it.
    """
    for record in records(history):
        if not record.done and now - record.at > UNDER_WAY:
            try:
                _write(root, record.before, record.raw)
                (history / f"{record.number:04}.json").unlink()
            except OSError as error:
                raise NotPublished(
                    f"A publication was cut short and cannot be taken back in {shorten(str(root))}: {error.strerror}."
                ) from None


def records(history: Path) -> tuple[Record, ...]:
    """Every publication, newest first; what cannot be read is passed over."""
    return tuple(_read(sorted(history.glob("[0-9]*.json"), reverse=True)))


def record(history: Path, number: int) -> Record:
    """One publication. Raises NotFound."""
    known = {item.number: item for item in records(history)}
    if number not in known:
        raise NotFound("publication", str(number), map(str, known))
    return known[number]


def _read(places: list[Path]) -> Iterator[Record]:
    for place in places:
        with suppress(OSError, ValueError, TypeError):
            yield Record(**json.loads(place.read_text("utf-8")))


def _next(history: Path) -> int:
    return max((int(place.stem) for place in history.glob("[0-9]*.json")), default=0) + 1


def _raw(root: Path, texts: Texts) -> dict[str, str]:
    """The bytes of files that their texts do not tell, in base64."""
    found = {}
    for name, text in texts.items():
        with suppress(OSError):
            data = (root / name).read_bytes()
            if text is not None and data != text.encode("utf-8"):
                found[name] = b64encode(data).decode("ascii")
    return found


def _write(root: Path, texts: Texts, raw: Mapping[str, str]) -> None:
    """Prepare every file first, so that a full disk or a closed folder is met before anything is replaced."""
    prepared: list[tuple[Path, Path]] = []
    try:
        for name, text in texts.items():
            if text is not None:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                data = b64decode(raw[name]) if name in raw else text.encode("utf-8")
                prepared.append((prepare(root / name, data), root / name))
        for part, place in prepared:
            part.replace(place)
        for name, text in texts.items():
            if text is None and (root / name).exists():
                (root / name).unlink()
    except OSError:
        for part, _ in prepared:
            part.unlink(missing_ok=True)
        raise
