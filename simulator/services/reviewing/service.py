"""Reviewing changes: what is on its way into the library, what each changes for whom, signed, sent back, published.

Every use case may raise what the store and the studio raise: NotFound, StoreLocked, DraftUnreadable, ...
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.change_set import ChangeSet, ReviewStep
from simulator.domain.errors import SimulatorError
from simulator.domain.people import Person
from simulator.services.calls.call_store import CallStore
from simulator.services.library.worker import Work
from simulator.services.reviewing import following
from simulator.services.reviewing.beside import Beside
from simulator.services.reviewing.consequences import Consequences, work_out
from simulator.services.reviewing.views import (
    ReviewDocument,
    ReviewEvent,
    ReviewFact,
    ReviewPart,
    ReviewRow,
    ReviewSignature,
    ReviewView,
)
from simulator.services.reviewing.words import in_words
from simulator.services.studio.service import StudioService
from simulator.services.studio.signing import token, void
from simulator.services.studio.views import Proposal, Publication

_SAID: Final[Mapping[str, str]] = {
    "draft": "A draft. Nobody was asked to review it.",
    "in_review": "In review",
    "sent_back": "Sent back to its author",
    "withdrawn": "Taken out of review by its author",
    "published": "Published",
}
_DONE: Final[Mapping[str, str]] = {
    "asked": "{name} asked for a review",
    "signed": "{name} signed it",
    "sent_back": "{name} sent it back",
    "withdrawn": "{name} took it out of review",
    "published": "{name} published it",
}
_PARTS: Final = (
    "Calls that change",
    "Certificates",
    "Results that are kept",
    "Calls under way",
    "Cards of the drills",
)
_WAITS: Final = "Being worked out…"
_FAILED: Final = ReviewFact("This could not be worked out. Load the page again to try once more.", is_bad=True)
Found = Consequences | Literal["working", "failed"]


class ReviewingService:
    """The changes of one library on their way. `work` does what takes long."""

    def __init__(self, studio: StudioService, calls: CallStore, work: Work) -> None:
        self._studio, self._calls, self._work = studio, calls, work
        self._beside: Beside[Consequences] = Beside()

    def open(self, who: Person, number: int | None = None) -> ReviewView:
        """All changes, with one of them to be read. `number`: which; 0: one's own draft; None: the list alone.

        A change that was published is not compared again: its signatures and what was done with it stand. Raises
        NotFound.
        """
        sets = self._studio.change_sets(who)
        mine = self._studio.proposal(who, who.id)
        has_own = bool(mine.changed) and not any(it.author == who.id and it.state != "published" for it in sets)
        rows = tuple(_row(who, item) for item in sets)
        if has_own:
            rows = (ReviewRow(0, "Your draft", who.known_as, "draft", _SAID["draft"], None, True), *rows)
        return ReviewView(
            library=mine.root.name or str(mine.root),
            who=who.known_as,
            second=mine.second,
            rows=rows,
            document=None if number is None else self._document(who, number, sets),
            publications=self._studio.publications(who),
        )

    def ask(self, who: Person, note: str = "") -> int:
        """Put one's draft into review; returns the number of the change. Raises NotSigned."""
        return self._studio.ask_review(who, note)

    def withdraw(self, who: Person) -> None:
        """Take one's draft out of review."""
        self._studio.withdraw(who)

    def sign(self, who: Person, number: int, seen: str) -> None:
        """Sign a change; `seen`: the token of what was read. Raises NotFound, NotSigned."""
        self._studio.sign(who, number, seen)

    def send_back(self, who: Person, number: int, note: str) -> None:
        """Give a change back with a note. Raises NotFound, NotSigned."""
        self._studio.send_back(who, number, note)

    def publish(self, who: Person, number: int, seen: str) -> Publication:
        """Publish a change as it was read; 0: one's own draft. Raises NotFound, NotPublished."""
        author = who.id if number == 0 else self._find(self._studio.change_sets(who), number).author
        return self._studio.publish(who, author, seen)

    def roll_back(self, who: Person, number: int) -> Publication:
        """Publish what was there before a publication. Raises NotFound, NotPublished."""
        return self._studio.roll_back(who, number)

    # one change

    def _find(self, sets: Sequence[ChangeSet], number: int) -> ChangeSet:
        found = next((item for item in sets if item.number == number), None)
        if found is None:
            raise SimulatorError(f"There is no change number {number} here. Choose one from the list.")
        return found

    def _document(self, who: Person, number: int, sets: Sequence[ChangeSet]) -> ReviewDocument:
        change = self._find(sets, number) if number else None
        row = _row(who, change) if change else ReviewRow(0, "Your draft", who.known_as, "draft", "", None, True)
        events = tuple(map(_event, change.steps)) if change else ()
        if change is not None and change.state == "published":
            signed = tuple(
                ReviewSignature(it.name, it.at, True, "") for it in change.signed_by_another(_last(change).of)
            )
            return ReviewDocument(row, token(_last(change).of), (), (), (), signed, events, "", "", True)
        proposal = self._studio.proposal(who, change.author if change else who.id)
        found = self._consequences(proposal) if proposal.changed else "working"
        errors = tuple(_error(item) for item in proposal.findings or () if item.severity == "error")
        return ReviewDocument(
            row=row,
            token=token(proposal.of),
            words=in_words(proposal.before, proposal.after) if proposal.changed else (),
            parts=self._parts(found, proposal) if proposal.changed else (),
            errors=errors,
            signatures=tuple(_signature(change, step, proposal) for step in change.signatures) if change else (),
            events=events,
            why_not_sign=_why_not_sign(who, change, proposal, found, errors),
            why_not_publish=_why_not_publish(proposal, errors),
            is_done=found != "working" and (proposal.proving is None or proposal.proving.state not in _GOING),
        )

    def _consequences(self, proposal: Proposal) -> Found:
        taken = list(self._calls.graded())
        about = f"{token(proposal.of)} {len(taken)} {taken[0].id if taken else ''}"
        return self._beside.ask(
            about, lambda: self._work(work_out, proposal.root, proposal.before, proposal.after, taken)
        )

    def _parts(self, found: Found, proposal: Proposal) -> tuple[ReviewPart, ...]:
        if isinstance(found, str):
            none: tuple[ReviewFact, ...] = () if found == "working" else (_FAILED,)
            waits = _WAITS if found == "working" else ""
            return tuple(ReviewPart(title, waits, none) for title in _PARTS)
        if found.broken:
            return tuple(ReviewPart(title, "", (ReviewFact(found.broken, is_bad=True),)) for title in _PARTS)
        names = {kept.person.id: kept.person.known_as for kept in self._calls.people.all()}
        takers = {call.id: call.person for call in self._calls.graded()}
        proving, today = proposal.proving, self._calls.now().astimezone().date()
        waits = f"Now: {proving.now or 'the errors are looked for'}…" if proving and proving.state in _GOING else ""
        facts: tuple[Iterable[ReviewFact], ...] = (
            following.calls(found),
            following.proofs(found, proving) if proving else (),
            following.results(found.stored, takers, names),
            following.under_way(self._calls.under_way(), found.calls, names),
            following.cards(found, self._calls.drills.reviews(), names, today),
        )
        return tuple(
            ReviewPart(title, waits if title == "Certificates" else "", tuple(some))
            for title, some in zip(_PARTS, facts, strict=True)
        )


_GOING: Final = ("checking", "proving")


def _last(change: ChangeSet) -> ReviewStep:
    return change.steps[-1]


def _row(who: Person, change: ChangeSet) -> ReviewRow:
    note = next((step.note for step in change.steps if step.kind == "asked" and step.note), "")
    title = f"Change {change.number}{': ' + note.splitlines()[0] if note else ''}"
    said = _SAID[change.state]
    signed = [step.name for step in change.signatures]
    if change.state == "in_review" and signed:
        said = f"In review; signed by {', '.join(dict.fromkeys(signed))}"
    return ReviewRow(
        change.number, title, change.author_name, change.state, said, _last(change).at, change.author == who.id
    )


def _event(step: ReviewStep) -> ReviewEvent:
    return ReviewEvent(_DONE[step.kind].format(name=step.name), step.at, step.note)


def _signature(change: ChangeSet, step: ReviewStep, proposal: Proposal) -> ReviewSignature:
    own = proposal.second and step.person == change.author
    why = "The author's own, where somebody else has to sign." if own else ""
    if step.of != proposal.of:
        why = void(change, proposal.of)
    return ReviewSignature(step.name, step.at, not why, why)


def _why_not_sign(
    who: Person, change: ChangeSet | None, proposal: Proposal, found: Found, errors: Sequence[str]
) -> str:
    if not proposal.changed:
        return "There is nothing left in this change: its draft is as what is published, or is gone."
    if change is None:
        return "Ask for a review first; then it can be signed."
    if change.state != "in_review":
        return f"{_SAID[change.state]}: it can be signed once a review is asked for again."
    if proposal.second and change.author == who.id:
        return "You wrote this, and somebody else has to sign it."
    if any(step.person == who.id and step.of == proposal.of for step in change.signatures):
        return "You have signed it as it stands here."
    if errors:
        return "There are errors in it. What is broken is not signed."
    return "What follows from it is still being worked out." if found == "working" else ""


def _why_not_publish(proposal: Proposal, errors: Sequence[str]) -> str:
    if not proposal.changed:
        return "There is nothing to publish."
    if errors:
        return "There are errors in it. What is broken is not published."
    if proposal.conflicts:
        return f"{', '.join(proposal.conflicts)} was published differently meanwhile. Its author chooses in the studio."
    return proposal.missing


def _error(item: Diagnostic) -> str:
    return f"{item.location}: {item.message}"
