"""Drafts on disk: a folder each, beside the database and outside of the library.

    drafts/<library>/<person>/draft.json     what differs, by the stamp of its text, and the steps that can be undone
                              texts/<stamp>  every text that draft.json names
                              files/...      the changed files as they are now, for whoever has only an editor

Texts are written before the draft.json that names them, and that is put in its place whole: whatever stops the program
in between leaves the draft as it was one edit ago.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path, PurePosixPath
from threading import RLock
from typing import Final

from simulator.domain.errors import SimulatorError, shorten
from simulator.services.studio.whole_files import write_whole

MOST_STEPS: Final = 500
"""Steps that can be undone; the oldest go first."""
BREATH: Final = 2.0
"""Seconds without a key after which typing on is a step of its own."""
NOT_THERE: Final = "none"
"""The stamp of a file that is not there."""
_FOLDERS: Final = ("personas", "scenarios", "scorecards")
_LOCK: Final = RLock()

Texts = Mapping[str, str | None]
"""File to its text; None: there is no such file."""


class DraftUnwritable(SimulatorError):
    """The folder of drafts may not be written."""

    def __init__(self, place: Path, reason: str) -> None:
        super().__init__(f"The draft cannot be kept in {shorten(str(place))}: {reason}. Nothing was changed.")


class DraftUnreadable(SimulatorError):
    """A draft that is damaged. It was put aside, and a new one begins."""

    def __init__(self, place: Path) -> None:
        super().__init__(
            f"The draft in {shorten(str(place))} could not be read. It was put aside, ending in .unreadable; "
            "the texts beside it are as they were."
        )


class BadFileName(SimulatorError):
    """A file that no library has: outside its folders, or not a .yaml file."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"'{shorten(name)}' is no file of a library: those stand in personas/, scenarios/ or scorecards/, "
            "are called in small letters, figures and _, and end in .yaml."
        )


@dataclass(frozen=True, slots=True)
class Step:
    """One edit: what it was in words, when (seconds since 1970), and the stamp of every file before and after."""

    what: str
    at: float
    before: Mapping[str, str]
    after: Mapping[str, str]
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What differs from the library as it was when the draft began to differ. `files`, `base`: of the same names."""

    files: Texts = field(default_factory=dict)
    base: Texts = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def over(self, published: Mapping[str, str]) -> dict[str, str]:
        """The library as it would be: the published files with those of the draft."""
        merged: dict[str, str | None] = {**published, **self.files}
        return {name: text for name, text in sorted(merged.items()) if text is not None}

    def text(self, name: str, published: Mapping[str, str]) -> str | None:
        """The text of a file as the draft has it; None where there is none."""
        return self.files[name] if name in self.files else published.get(name)

    def conflicts(self, published: Mapping[str, str]) -> tuple[str, ...]:
        """Files that were published differently since the draft changed them; the same change twice is none."""
        changed = sorted(self.files.items())
        return tuple(name for name, text in changed if published.get(name) not in (self.base[name], text))

    def with_texts(self, after: Texts, published: Mapping[str, str]) -> "Draft":
        """The draft with other texts; a file that is as it was published is no change any more."""
        files, base = dict(self.files), dict(self.base)
        for name, text in after.items():
            files[name] = text
            base.setdefault(name, published.get(name))
            if text == base[name] == published.get(name):
                del files[name], base[name]
        return replace(self, files=files, base=base)


def stamp(text: str | None) -> str:
    """Tells one text from another, and from none."""
    return NOT_THERE if text is None else sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def checked_name(name: str) -> str:
    """The path of a file inside a library. Raises BadFileName for one that could be anywhere else."""
    parts = PurePosixPath(name).parts
    plain = all(part.replace("_", "").replace(".", "").isalnum() and part.isascii() for part in parts)
    inside = 1 < len(parts) <= 3 and parts[0] in _FOLDERS
    if not (plain and inside and name.endswith(".yaml") and name == name.lower()) or ".." in name or "/." in name:
        raise BadFileName(name)
    return name


def drafts_folder(data: Path, library: Path) -> Path:
    """Where the drafts over one library folder are kept. `data` is the folder of the database."""
    return data / "drafts" / sha256(str(library.resolve()).encode()).hexdigest()[:16]


class DraftStore:
    """The drafts over one library, a person each. Safe for any number of threads of a process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, tuple[int, Draft]] = {}

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else in this process reads or writes a draft or publishes meanwhile."""
        with _LOCK:
            yield

    def load(self, person: str) -> Draft:
        """The draft of a person; an empty one where there is none. Raises DraftUnreadable, once, for a damaged one."""
        place = self._place(person)
        with _LOCK:
            try:
                written = place.stat().st_mtime_ns
                if person in self._known and self._known[person][0] == written:
                    return self._known[person][1]
                draft = self._read(place)
            except FileNotFoundError:
                return Draft()
            except (OSError, ValueError, KeyError, TypeError):
                with suppress(OSError):
                    place.replace(place.with_suffix(".unreadable"))
                raise DraftUnreadable(place) from None
            self._known[person] = written, draft
            return draft

    def _read(self, place: Path) -> Draft:
        kept = json.loads(place.read_text("utf-8"))
        texts = {known: self._text(place, known) for known in {*kept["files"].values(), *kept["base"].values()}}
        return Draft(
            {name: texts[known] for name, known in kept["files"].items()},
            {name: texts[known] for name, known in kept["base"].items()},
            tuple(Step(**step) for step in kept["steps"]),
            tuple(Step(**step) for step in kept["undone"]),
        )

    def edit(
        self, person: str, published: Mapping[str, str], what: str, at: float, after: Texts, *, typing: bool = False
    ) -> Draft:
        """One more edit. Typing that follows typing in the same files within a BREATH is one step with it."""
        with _LOCK:
            draft = self.load(person)
            before = {name: draft.text(name, published) for name in after}
            if before == dict(after):
                return draft
            step = Step(what, at, _stamps(before), _stamps(after), typing)
            last = draft.steps[-1] if draft.steps else None
            steps = draft.steps
            if last and typing and last.typing and last.after.keys() == after.keys() and at - last.at < BREATH:
                steps, step = steps[:-1], replace(step, before=last.before)
            changed = replace(draft.with_texts(after, published), steps=(*steps, step)[-MOST_STEPS:], undone=())
            return self.save(person, changed, (*before.values(), *after.values()))

    def undo(self, person: str, published: Mapping[str, str]) -> Draft:
        """Take the last step back."""
        with _LOCK:
            draft = self.load(person)
            if not draft.steps:
                return draft
            last = draft.steps[-1]
            back = draft.with_texts(self._texts(person, last.before), published)
            return self.save(person, replace(back, steps=draft.steps[:-1], undone=(*draft.undone, last)))

    def redo(self, person: str, published: Mapping[str, str]) -> Draft:
        """Do again what was taken back last."""
        with _LOCK:
            draft = self.load(person)
            if not draft.undone:
                return draft
            last = draft.undone[-1]
            again = draft.with_texts(self._texts(person, last.after), published)
            return self.save(person, replace(again, steps=(*draft.steps, last), undone=draft.undone[:-1]))

    def save(self, person: str, draft: Draft, texts: tuple[str | None, ...] = ()) -> Draft:
        """Keep a draft whole, or leave the one before; `texts` are those its steps name. Raises DraftUnwritable."""
        place = self._place(person)
        document = {
            "files": _stamps(draft.files),
            "base": _stamps(draft.base),
            "steps": [asdict(step) for step in draft.steps],
            "undone": [asdict(step) for step in draft.undone],
        }
        with _LOCK:
            try:
                for text in {*texts, *draft.files.values(), *draft.base.values()} - {None}:
                    _keep(place.parent / "texts" / stamp(text), str(text))
                write_whole(place, json.dumps(document, ensure_ascii=False))
                _prune(place.parent / "texts", document)
                _mirror(place.parent / "files", draft.files)
            except OSError as error:
                raise DraftUnwritable(place.parent, error.strerror or "it is not writable") from None
            self._known[person] = place.stat().st_mtime_ns, draft
        return draft

    def _texts(self, person: str, stamps: Mapping[str, str]) -> Texts:
        return {name: self._text(self._place(person), known) for name, known in stamps.items()}

    def _text(self, draft: Path, known: str) -> str | None:
        return None if known == NOT_THERE else (draft.parent / "texts" / known).read_text("utf-8")

    def _place(self, person: str) -> Path:
        return self.folder / sha256(person.encode()).hexdigest()[:16] / "draft.json"


def _stamps(texts: Texts) -> dict[str, str]:
    return {name: stamp(text) for name, text in texts.items()}


def _keep(place: Path, text: str) -> None:
    if not place.is_file():
        write_whole(place, text)


_EVERY: Final = 200
"""Texts: so many that nothing names any more are let go at once, not with every key."""


def _prune(folder: Path, document: Mapping[str, object]) -> None:
    kept = list(folder.iterdir())
    if len(kept) < _EVERY:
        return
    named = json.dumps(document)
    unnamed = [place for place in kept if f'"{place.name}"' not in named]
    for place in unnamed if len(unnamed) >= _EVERY else ():
        place.unlink(missing_ok=True)


def _mirror(folder: Path, files: Texts) -> None:
    for name, text in files.items():
        if text is not None and not _is(folder / name, text):
            write_whole(folder / name, text)
    for place in folder.rglob("*.yaml") if folder.is_dir() else ():
        if files.get(place.relative_to(folder).as_posix()) is None:
            place.unlink()


def _is(place: Path, text: str) -> bool:
    return place.is_file() and place.read_text("utf-8") == text
