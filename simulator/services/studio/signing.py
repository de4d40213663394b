"""The way of a draft through review: asked for, signed by somebody who has read exactly it, sent back, or withdrawn.

A signature is of one change: from which library to which. Whatever is edited, published or pulled since makes another
change of it, and the signature is still there and no longer counts.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from simulator.content.assembly.over import whole
from simulator.content.loader import library_hash
from simulator.domain.change_set import LONGEST_NOTE, ChangeSet, ReviewStep, Stamp, State, StepKind
from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.people import Person
from simulator.services.studio.draft_store import Draft
from simulator.storage import ChangeSets

COMPANY: Final = "scorecards/company.yaml"
SETTING: Final = "second_signature"
_OVER: Final[Mapping[State, str]] = {
    "published": "This change was published already. Nothing was done.",
    "sent_back": "This change was sent back to its author, and is not in review now. Nothing was done.",
    "withdrawn": "Its author has taken this change out of review. Nothing was done.",
}


class NotSigned(SimulatorError):
    """Something that was not done with a change set; all is as it was."""


def stamp_of(draft: Draft, published: Mapping[str, str]) -> Stamp:
    """What a draft changes: from which library to which."""
    return Stamp(library_hash(published), library_hash(draft.over(published)))


def token(of: Stamp) -> str:
    """A change, as a page and a sheet of paper name it: 64 hexadecimal digits."""
    return sha256("\n".join(of).encode()).hexdigest()


def needs_second(published: Mapping[str, str]) -> bool:
    """Whether the published library asks for a second person's signature. Where its file cannot be read, it may."""
    if SETTING not in "".join(text for name, text in published.items() if name.endswith(COMPANY)):
        return False
    document = whole(published).documents.get(COMPANY)
    data = document.data if document is not None else None
    return data.get(SETTING) is True if isinstance(data, dict) else True


class Signing:
    """The change sets of one library. `now`: seconds since 1970. Whoever calls holds the lock of the drafts."""

    def __init__(self, kept: ChangeSets, library: str, now: Callable[[], float]) -> None:
        self._kept, self._library, self._now = kept, library, now

    def all(self) -> tuple[ChangeSet, ...]:
        """Every change set, the newest first."""
        return self._kept.all(self._library)

    def find(self, number: int) -> ChangeSet:
        """One of them. Raises NotFound."""
        known = {item.number: item for item in self.all()}
        if number not in known:
            raise NotFound("change in review", str(number), map(str, known))
        return known[number]

    def of(self, author: str) -> ChangeSet | None:
        """The change set of somebody that is not published yet, whether or not it is in review now."""
        return next((item for item in self.all() if item.author == author and item.state != "published"), None)

    def ask(self, who: Person, of: Stamp, note: str) -> int:
        """Put what somebody has drafted into review; it stays there if it is. Returns its number."""
        found, step = self.of(who.id), self._step("asked", who, of, note)
        if found is None:
            return self._kept.begin(self._library, step)
        if found.state != "in_review":
            self._add(found, step)
        return found.number

    def withdraw(self, who: Person, of: Stamp) -> None:
        """Take one's own change out of review."""
        found = self.of(who.id)
        if found is not None and found.state == "in_review":
            self._add(found, self._step("withdrawn", who, of))

    def sign(self, who: Person, found: ChangeSet, of: Stamp, seen: str, *, second: bool) -> None:
        """Sign what was read (`seen`), if it is that still. Raises NotSigned; `second`: the author may not."""
        self._must_be_in_review(found)
        if second and who.id == found.author:
            raise NotSigned(
                "You wrote this change, so somebody else has to sign it. They choose their name on the first page, "
                "and read it there."
            )
        if token(of) != seen:
            raise NotSigned(
                "This change, or the library beneath it, is another one since you opened it, so it was not signed. "
                "Read it as it is now, and sign that."
            )
        if not any(step.person == who.id and step.of == of for step in found.signatures):
            self._add(found, self._step("signed", who, of))

    def send_back(self, who: Person, found: ChangeSet, of: Stamp, note: str) -> None:
        """Give a change back to its author, and say why. Raises NotSigned."""
        self._must_be_in_review(found)
        if not note.strip():
            raise NotSigned("Say in the note what is to be changed. Nothing was sent back.")
        self._add(found, self._step("sent_back", who, of, note))

    def published(self, who: Person, author: str, of: Stamp, publication: int) -> None:
        """Note that the draft of somebody was published; nothing where no review of it was ever asked for."""
        found = self.of(author)
        if found is not None:
            self._add(found, self._step("published", who, of, publication=publication))

    def missing(self, author: str, of: Stamp) -> str:
        """Why a draft is not signed by a second person; empty where it is."""
        found = self.of(author)
        if found is None or found.state != "in_review":
            return "Somebody else has to sign this before it is published. Ask for a review first."
        if found.signed_by_another(of):
            return ""
        return void(found, of) or "Somebody else has to sign this before it is published, and nobody has yet."

    def _must_be_in_review(self, found: ChangeSet) -> None:
        if found.state != "in_review":
            raise NotSigned(_OVER[found.state])

    def _add(self, found: ChangeSet, step: ReviewStep) -> None:
        if not self._kept.add(self._library, found.number, len(found.steps), step):
            raise NotSigned("Somebody else was faster with this change. Look at it again; nothing was lost.")

    def _step(
        self, kind: StepKind, who: Person, of: Stamp, note: str = "", publication: int | None = None
    ) -> ReviewStep:
        at = datetime.fromtimestamp(self._now(), UTC)
        return ReviewStep(kind, who.id, who.known_as, at, of, note.strip()[:LONGEST_NOTE], publication)


def void(found: ChangeSet, of: Stamp) -> str:
    """Why signatures that are there do not count any more; empty where none is void."""
    gone = [step for step in found.signatures if step.of != of]
    if not gone:
        return ""
    names = _and([step.name for step in gone])
    edited = any(step.of.before == of.before for step in gone)
    why = "It was edited since" if edited else "The library beneath it was changed since"
    return f"{why}, so what {names} signed no longer counts: it has to be read and signed again."


def _and(names: Sequence[str]) -> str:
    unique = list(dict.fromkeys(names))
    return unique[0] if len(unique) == 1 else f"{', '.join(unique[:-1])} and {unique[-1]}"
