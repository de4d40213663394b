"""What a change changes, as it is read and signed: words, grades, calls, proofs, results, calls under way, cards."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from simulator.domain.change_set import State
from simulator.services.authoring.views import About, Span
from simulator.services.studio.views import Publication


@dataclass(frozen=True, slots=True)
class ReviewEdit:
    """One thing that changes in a file: where it stands, in words; the text before and after.

    `words` are set where a sentence was reworded; `inside` says all of a whole thing that comes or goes.
    """

    where: str
    kind: Literal["added", "removed", "changed", "reworded", "moved"]
    old: str
    new: str
    words: tuple[Span, ...]
    inside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """What changes in a file; `says`: in a sentence, for one that comes or goes as a whole."""

    file: str
    title: str
    says: str
    inside: tuple[str, ...]
    edits: tuple[ReviewEdit, ...]


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """The edits that are about one thing: what is said, what is right and what it is worth, who calls about what."""

    about: About
    title: str
    none: str
    files: tuple[ReviewFile, ...]


@dataclass(frozen=True, slots=True)
class ReviewFact:
    """Something that follows from a change: a sentence, and what it rests on."""

    text: str
    lines: tuple[str, ...] = ()
    is_bad: bool = False


@dataclass(frozen=True, slots=True)
class ReviewPart:
    """What follows from a change in one respect. `waits`: it is still being worked out."""

    title: str
    waits: str
    facts: tuple[ReviewFact, ...]


@dataclass(frozen=True, slots=True)
class ReviewSignature:
    """Who signed it when, and whether that still counts; `why` it does not."""

    name: str
    at: datetime
    counts: bool
    why: str


@dataclass(frozen=True, slots=True)
class ReviewEvent:
    """One thing that was done with it."""

    said: str
    at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A change in the list. `number` 0: one's own draft, of which no review was asked for yet."""

    number: int
    title: str
    author: str
    state: State
    said: str
    at: datetime | None
    is_mine: bool


@dataclass(frozen=True, slots=True)
class ReviewDocument:
    """One change, to be read and signed. `token` says exactly which text this is; whoever signs says which they read.

    `why_not_sign`, `why_not_publish`: what keeps whoever reads it from doing so; empty: nothing does.
    """

    row: ReviewRow
    token: str
    words: tuple[ReviewWords, ...]
    parts: tuple[ReviewPart, ...]
    errors: tuple[str, ...]
    signatures: tuple[ReviewSignature, ...]
    events: tuple[ReviewEvent, ...]
    why_not_sign: str
    why_not_publish: str
    is_done: bool


@dataclass(frozen=True, slots=True)
class ReviewView:
    """All changes on their way, the one that is open, and what was published. `who`: as whom one reads and signs."""

    library: str
    who: str
    second: bool
    rows: tuple[ReviewRow, ...]
    document: ReviewDocument | None
    publications: tuple[Publication, ...]
