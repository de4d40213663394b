"""Writing content: a person's draft over the library folder, checked and proved while it is written, then published.

The library folder stays plain files and is written by `publish` and `roll_back` alone. Every use case may raise
NotFound (no library folder there) and DraftUnwritable.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from simulator.content.editing.edits import Edit, EditRefused, Put, Remove, edited
from simulator.content.reading.reader import KeyPath, read
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.change_set import ChangeSet, Stamp, State
from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.people import Person
from simulator.services.authoring.kept_certificates import calls_of
from simulator.services.authoring.prove import write_certificates
from simulator.services.library.folder import library_in_use, open_library, read_folder
from simulator.services.library.worker import Work
from simulator.services.studio import proofs_before, publishing, questions
from simulator.services.studio.draft_store import Draft, DraftStore, Texts, checked_name, drafts_folder, stamp
from simulator.services.studio.form import empty_value
from simulator.services.studio.looking import Desk, look
from simulator.services.studio.proving import Reprover
from simulator.services.studio.questions import Answers
from simulator.services.studio.signing import NotSigned, Signing, needs_second, stamp_of, token
from simulator.services.studio.values import written
from simulator.services.studio.views import Proposal, Publication, StudioView
from simulator.storage import ChangeSets, default_path

__all__ = ["Answers"]
_MOST_LETTERS: Final = 1_000_000
IN_REVIEW: Final[Mapping[State, str]] = {
    "in_review": "In review",
    "sent_back": "Sent back to you with a note",
    "withdrawn": "Taken out of review",
}


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

    def __init__(
        self, root: Path, data: Path, now: Callable[[], float], reprover: Reprover, change_sets: ChangeSets
    ) -> None:
        self._root, self._now = root, now
        self._folder = drafts_folder(data, root)
        self._history = self._folder / "published"
        self._drafts = DraftStore(self._folder)
        self._desk = Desk(reprover)
        self._signing = Signing(change_sets, self._folder.name, now)

    def open(self, who: Person, file: str | None = None, part: KeyPath | None = None) -> StudioView:
        """The draft of a person, with a file of it open at a part; without a part, at its top."""
        published = self._published()
        draft = self._drafts.load(who.id)
        publications, review = self._publications(published), (needs_second(published), self._in_review(who))
        return look(self._desk, who, self._root, published, draft, file, part or (), publications, review)

    def _in_review(self, who: Person) -> str:
        found = self._signing.of(who.id)
        return IN_REVIEW.get(found.state, "") if found is not None else ""

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

    def take_in(self, who: Person, files: Mapping[str, str], what: str) -> None:
        """New files, text by path, as one edit; `what` it was, in words. Raises SimulatorError where one is there."""
        draft, published = self._drafts.load(who.id), self._published()
        for name in files:
            if draft.text(checked_name(name), published) is not None:
                raise SimulatorError(f"There is already a file {name}. Choose another name.")
        self._keep(who, what, files)

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

    def retire(self, who: Person, file: str, seen: str) -> None:
        """Offer a scenario or persona for no new call from the next publication on. Raises FileMoved."""
        self._change(who, file, seen, Put(("status",), "retired"), f"Retiring {file}")

    def bring_back(self, who: Person, file: str, seen: str) -> None:
        """Offer a retired one again. Raises FileMoved."""
        self._change(who, file, seen, Remove(("status",)), f"Bringing back {file}")

    def change_sets(self, who: Person) -> tuple[ChangeSet, ...]:
        """What was or is in review, the newest first."""
        return self._signing.all()

    def ask_review(self, who: Person, note: str = "") -> int:
        """Put one's draft into review; returns the number of the change. Raises NotSigned for an empty draft."""
        with self._drafts.alone():
            draft, of = self._changes(who.id)
            if not draft.files:
                raise NotSigned("Your draft is as what is published: there is nothing to review.")
            return self._signing.ask(who, of, note)

    def withdraw(self, who: Person) -> None:
        """Take one's draft out of review; it stays as it is."""
        with self._drafts.alone():
            self._signing.withdraw(who, self._changes(who.id)[1])

    def sign(self, who: Person, number: int, seen: str) -> None:
        """Sign a change as it was read: `seen` is its token. Raises NotFound; NotSigned, with the reason."""
        with self._drafts.alone():
            found = self._signing.find(number)
            draft, of = self._changes(found.author)
            if not draft.files:
                raise NotSigned("There is nothing left in this change to sign.")
            self._signing.sign(who, found, of, seen, second=needs_second(self._published()))

    def send_back(self, who: Person, number: int, note: str) -> None:
        """Give a change back to its author with a note. Raises NotFound, NotSigned."""
        with self._drafts.alone():
            found = self._signing.find(number)
            self._signing.send_back(who, found, self._changes(found.author)[1], note)

    def proposal(self, who: Person, author: str) -> Proposal:
        """What somebody's draft changes, for whoever reads it."""
        with self._drafts.alone():
            published = self._published()
            draft = self._drafts.load(author)
            second = needs_second(published)
        of, files = stamp_of(draft, published), draft.over(published)
        job = self._desk.reprover.ask(author, self._root, files, "") if draft.files else None
        return Proposal(
            root=self._root,
            before=published,
            after=files,
            changed=tuple(sorted(draft.files)),
            conflicts=draft.conflicts(published),
            of=of,
            second=second,
            missing=self._signing.missing(author, of) if second else "",
            findings=job.findings if job else None,
            proving=job.view() if job else None,
        )

    def publications(self, who: Person) -> tuple[Publication, ...]:
        """What was published, the newest first."""
        return self._publications(self._published())

    def _changes(self, author: str) -> tuple[Draft, Stamp]:
        draft, published = self._drafts.load(author), self._published()
        return draft, stamp_of(draft, published)

    def publish(self, who: Person, draft: str | None = None, seen: str | None = None) -> Publication:
        """Write a draft over the library folder, all of it or nothing. `draft`: whose; left out: one's own.

        `seen`: the token of the change that was read; None: whatever it is now. Raises NotPublished while there are
        errors in it, or conflicts with what was published since, it is empty, was not read as it is, or where a second
        person has to sign it and has not.
        """
        owner = draft or who.id
        with self._drafts.alone():
            published = self._published()
            found = self._drafts.load(owner)
            self._refuse(found, published)
            of = stamp_of(found, published)
            self._must_be_signed(owner, of, published, seen)
            kept = publishing.publish(self._history, self._root, published, self._record(who, owner, found, published))
            self._drafts.save(owner, Draft())
            self._signing.published(who, owner, of, kept.number)
        self._keep_proofs(kept.number)
        return self._publication(kept, self._published())

    def _must_be_signed(self, owner: str, of: Stamp, published: Mapping[str, str], seen: str | None) -> None:
        if seen is not None and seen != token(of):
            raise publishing.NotPublished(
                "This change, or the library beneath it, is another one since you opened it. Nothing was published; "
                "read it as it is now."
            )
        missing = self._signing.missing(owner, of) if needs_second(published) else ""
        if missing:
            raise publishing.NotPublished(missing)

    def _record(self, who: Person, owner: str, draft: Draft, published: Mapping[str, str]) -> publishing.Record:
        before: Texts = {name: published.get(name) for name in draft.files}
        record = publishing.Record(0, self._now(), who.known_as, before, dict(draft.files))
        change = self._signing.of(owner)
        if change is None:
            return replace(record, author=who.known_as if owner == who.id else "")
        of = stamp_of(draft, published)
        signed = tuple((step.name, step.at.timestamp()) for step in change.signatures if step.of == of)
        return replace(record, author=change.author_name, signed=signed, review=change.number)

    def roll_back(self, who: Person, number: int) -> Publication:
        """Publish what was there before a publication. Raises NotFound; NotPublished where its files changed since."""
        with self._drafts.alone():
            published = self._published()
            record = publishing.record(self._history, number)
            if not _stands(record, published):
                raise publishing.NotPublished("These files were changed since. Take the later changes back first.")
            self._refuse(Draft(dict(record.before), dict(record.after)), published)
            back = publishing.Record(0, self._now(), who.known_as, record.after, record.before, restores=record.raw)
            back = replace(back, what=f"Taking back number {number}", author=who.known_as)
            kept = publishing.publish(self._history, self._root, published, back)
            with suppress(OSError):
                proofs_before.put_back(self._history / f"{number:04}.proofs", self._root)
            return self._publication(kept, self._published())

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
        self.take_in(who, {name: text}, what)
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
            number=record.number,
            at=record.at,
            by=record.by,
            files=tuple(record.after),
            can_return=_stands(record, published),
            what=record.what,
            author=record.author,
            signed=tuple((name, at) for name, at in record.signed),
            review=record.review,
        )

    def _keep_proofs(self, number: int) -> None:
        """What was proved of the draft is the certificate of what is published now; those before are kept with it."""
        library, _ = open_library(self._root)
        proofs = self._desk.reprover.proofs(library, calls_of(library, None, None, None))
        if proofs:
            before = proofs_before.read_proofs(self._root)
            write_certificates(self._root, proofs)
            with suppress(OSError):
                proofs_before.keep(self._history / f"{number:04}.proofs", before, proofs_before.read_proofs(self._root))


def _stands(record: publishing.Record, published: Mapping[str, str]) -> bool:
    return all(published.get(name) == text for name, text in record.after.items())


def _spoken(path: KeyPath) -> str:
    return ", ".join(step.replace("_", " ") if isinstance(step, str) else f"number {step + 1}" for step in path)


def open_studio(change_sets: ChangeSets, work: Work) -> StudioService:
    """The studio over the library in use, its drafts beside the database, in which its change sets are."""
    reprover = Reprover(time.sleep, work)
    return StudioService(library_in_use(), default_path().parent, time.time, reprover, change_sets)
