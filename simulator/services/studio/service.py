"""Writing content: a person's draft over the library folder, checked and proved while it is written, then published.

The library folder stays plain files and is written by `publish` and `roll_back` alone. Every use case may raise
NotFound (no library folder there) and DraftUnwritable.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from simulator.content.editing.edits import Edit, EditRefused, Put, Remove, edited
from simulator.content.reading.reader import KeyPath, read
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.people import Person
from simulator.services.authoring.kept_certificates import calls_of
from simulator.services.authoring.prove import write_certificates
from simulator.services.library.folder import library_in_use, open_library, read_folder
from simulator.services.library.worker import OneProcess
from simulator.services.studio import publishing, questions
from simulator.services.studio.draft_store import Draft, DraftStore, Texts, checked_name, drafts_folder, stamp
from simulator.services.studio.form import empty_value
from simulator.services.studio.looking import Desk, look
from simulator.services.studio.proving import Reprover
from simulator.services.studio.questions import Answers
from simulator.services.studio.values import written
from simulator.services.studio.views import Publication, StudioView
from simulator.storage import default_path

__all__ = ["Answers"]
_MOST_LETTERS: Final = 1_000_000


class FileMoved(SimulatorError):
    """An edit of a text that is no longer the one in the draft: another window was faster. Nothing was changed."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"{name} was changed in another window since, so this was not saved. What you wrote still stands here: "
            "keep yours, or take the other one."
        )


class StudioService:
    """The studio over one library folder. `now`: seconds since 1970."""

    def __init__(self, root: Path, data: Path, now: Callable[[], float], reprover: Reprover) -> None:
        self._root, self._now = root, now
        self._folder = drafts_folder(data, root)
        self._history = self._folder / "published"
        self._drafts = DraftStore(self._folder)
        self._desk = Desk(reprover)

    def open(self, who: Person, file: str | None = None, part: KeyPath | None = None) -> StudioView:
        """The draft of a person, with a file of it open at a part; without a part, at its top."""
        published = self._published()
        draft = self._drafts.load(who.id)
        return look(self._desk, who, self._root, published, draft, file, part or (), self._publications(published))

    def draft_files(self, who: Person) -> Mapping[str, str]:
        """The library as it would be with a person's draft: path inside it to text."""
        return self.as_drafted(who)[0]

    def as_drafted(self, who: Person) -> tuple[Mapping[str, str], Sequence[Diagnostic]]:
        """As `draft_files`, and what of the library's own files could not be read."""
        publishing.mend(self._history, self._root, self._now())
        files, unreadable = read_folder(self._root)
        return self._drafts.load(who.id).over(files), unreadable

    def write(self, who: Person, file: str, text: str, seen: str) -> None:
        """The text of a file, typed. `seen`: the stamp of the text it was made from. Raises FileMoved."""
        if len(text) > _MOST_LETTERS:
            raise SimulatorError(f"A file has at most {_MOST_LETTERS:,} letters. Nothing was saved.")
        self._edit(who, file, seen, lambda _: text.replace("\r\n", "\n"), f"Typing in {file}", typing=True)

    def fill_in(self, who: Person, file: str, seen: str, path: KeyPath, value: str, values: tuple[str, ...]) -> None:
        """A field of the form: `value` for a single one, `values` for a list. Raises FileMoved, BadValue."""
        document = read(file, self._text(who, file))
        new = written(document, path, value, values)
        self._change(who, file, seen, Put(path, new), f"{_spoken(path)} of {file}")

    def add(self, who: Person, file: str, seen: str, path: KeyPath) -> None:
        """A name that is not there yet, with the value it has when left out. Raises FileMoved."""
        self._change(who, file, seen, Put(path, empty_value(file, path)), f"Adding {_spoken(path)} to {file}")

    def leave_out(self, who: Person, file: str, seen: str, path: KeyPath) -> None:
        """Take a value out of a file. Raises FileMoved."""
        self._change(who, file, seen, Remove(path), f"Removing {_spoken(path)} from {file}")

    def undo(self, who: Person) -> None:
        """Take the last edit of a draft back."""
        self._drafts.undo(who.id, self._published())

    def redo(self, who: Person) -> None:
        """Do again what was taken back last."""
        self._drafts.redo(who.id, self._published())

    def begin_persona(self, who: Person, answers: Answers) -> str:
        """A persona from answers to questions; returns its file. Raises Unanswered; SimulatorError: name taken."""
        name = f"personas/{questions.file_name(answers.name)}.yaml"
        return self._begin(who, name, questions.persona_text(answers), f"Beginning {answers.name.strip()}")

    def copy(self, who: Person, file: str, title: str) -> str:
        """A file under another title; returns its path. Raises Unanswered, and SimulatorError for a taken name."""
        name = f"{Path(file).parent.as_posix()}/{questions.file_name(title)}.yaml"
        return self._begin(who, name, questions.copied(self._text(who, file), title.strip()), f"Copying {file}")

    def remove_file(self, who: Person, file: str) -> None:
        """Take a file out of the draft; it leaves the library when that is published."""
        self._text(who, file)
        self._keep(who, f"Removing {file}", {file: None})

    def revert(self, who: Person, file: str) -> None:
        """The file as it is published, as one more edit, so that it can be undone."""
        published = self._published()
        with self._drafts.alone():
            draft = self._drafts.edit(
                who.id, published, f"Back to the published {file}", self._now(), {file: published.get(file)}
            )
            self._rebased(who, draft, published, file)

    def keep_mine(self, who: Person, file: str) -> None:
        """In a conflict: the draft's text stays, and counts from now on as written over what is published."""
        with self._drafts.alone():
            self._rebased(who, self._drafts.load(who.id), self._published(), file)

    def publish(self, who: Person, draft: str | None = None) -> Publication:
        """Write a draft over the library folder, all of it or nothing. `draft`: whose; left out: one's own.

        Raises NotPublished while there are errors in it, or conflicts with what was published since, or it is empty.
        """
        owner = draft or who.id
        with self._drafts.alone():
            published = self._published()
            found = self._drafts.load(owner)
            self._refuse(found, published)
            before: Texts = {name: published.get(name) for name in found.files}
            kept = publishing.publish(
                self._history,
                self._root,
                published,
                publishing.Record(0, self._now(), who.known_as, before, dict(found.files)),
            )
            self._drafts.save(owner, Draft())
        self._keep_proofs()
        return self._publication(kept, self._published())

    def roll_back(self, who: Person, number: int) -> Publication:
        """Publish what was there before a publication. Raises NotFound; NotPublished where its files changed since."""
        with self._drafts.alone():
            published = self._published()
            record = publishing.record(self._history, number)
            if not _stands(record, published):
                raise publishing.NotPublished("These files were changed since. Take the later changes back first.")
            self._refuse(Draft(dict(record.before), dict(record.after)), published)
            back = publishing.Record(
                0, self._now(), who.known_as, record.after, record.before, what=f"Taking back number {number}"
            )
            return self._publication(publishing.publish(self._history, self._root, published, back), self._published())

    def _refuse(self, draft: Draft, published: Mapping[str, str]) -> None:
        if not draft.files:
            raise publishing.NotPublished("The draft is as what is published: there is nothing to publish.")
        conflicts = draft.conflicts(published)
        if conflicts:
            raise publishing.NotPublished(
                f"{', '.join(conflicts)} was published differently while this draft was written. Open it and choose."
            )
        findings = self._desk.reprover.findings(draft.over(published))
        errors = [item for item in findings if item.severity == "error"]
        if errors:
            count = "is an error" if len(errors) == 1 else f"are {len(errors)} errors"
            raise publishing.NotPublished(
                f"There {count} in this draft, so nothing was published. "
                f"The first: {errors[0].location}: {errors[0].message}"
            )

    def _edit(
        self, who: Person, file: str, seen: str, change: Callable[[str], str], what: str, *, typing: bool = False
    ) -> None:
        with self._drafts.alone():
            published = self._published()
            text = self._drafts.load(who.id).text(checked_name(file), published)
            if text is None:
                raise NotFound("file", file)
            after = change(text)
            if stamp(text) != seen and after != text:
                raise FileMoved(file)
            self._drafts.edit(who.id, published, what, self._now(), {file: after}, typing=typing)

    def _change(self, who: Person, file: str, seen: str, edit: Edit, what: str) -> None:
        try:
            self._edit(who, file, seen, lambda text: edited(text, [edit]), what)
        except EditRefused as error:
            raise SimulatorError(f"The form cannot change this while the text is as it is. {error}") from error

    def _begin(self, who: Person, name: str, text: str, what: str) -> str:
        if self._drafts.load(who.id).text(checked_name(name), self._published()) is not None:
            raise SimulatorError(f"There is already a file {name}. Choose another name.")
        self._keep(who, what, {name: text})
        return name

    def _keep(self, who: Person, what: str, after: Texts) -> None:
        self._drafts.edit(who.id, self._published(), what, self._now(), after)

    def _rebased(self, who: Person, draft: Draft, published: Mapping[str, str], file: str) -> None:
        base = {**draft.base, file: published.get(file)} if file in draft.base else draft.base
        changed = Draft(draft.files, base, draft.steps, draft.undone)
        same = {file: changed.files[file]} if file in changed.files else {}
        self._drafts.save(who.id, changed.with_texts(same, published))

    def _text(self, who: Person, file: str) -> str:
        text = self._drafts.load(who.id).text(checked_name(file), self._published())
        if text is None:
            raise NotFound("file", file)
        return text

    def _published(self) -> Mapping[str, str]:
        publishing.mend(self._history, self._root, self._now())
        return read_folder(self._root)[0]

    def _publications(self, published: Mapping[str, str]) -> tuple[Publication, ...]:
        return tuple(self._publication(item, published) for item in publishing.records(self._history) if item.done)

    def _publication(self, record: publishing.Record, published: Mapping[str, str]) -> Publication:
        return Publication(
            record.number, record.at, record.by, tuple(record.after), _stands(record, published), record.what
        )

    def _keep_proofs(self) -> None:
        """What was proved of the draft is the certificate of what is published now."""
        library, _ = open_library(self._root)
        proofs = self._desk.reprover.proofs(library, calls_of(library, None, None, None))
        if proofs:
            write_certificates(self._root, proofs)


def _stands(record: publishing.Record, published: Mapping[str, str]) -> bool:
    return all(published.get(name) == text for name, text in record.after.items())


def _spoken(path: KeyPath) -> str:
    return ", ".join(step.replace("_", " ") if isinstance(step, str) else f"number {step + 1}" for step in path)


def open_studio() -> StudioService:
    """The studio over the library in use, its drafts beside the database."""
    return StudioService(library_in_use(), default_path().parent, time.time, Reprover(time.sleep, OneProcess()))
