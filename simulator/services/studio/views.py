"""What the studio hands out: the files of a draft, the one that is open as text and as a form, and what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.change_set import Stamp

FileKind = Literal["persona", "scenario", "plays", "shared", "programme", "scorecard", "vocabulary"]
Change = Literal["same", "changed", "new", "removed"]
FieldKind = Literal["group", "text", "long", "lines", "number", "flag", "choice", "names", "plain"]
StepOf = str | int


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of the library as the draft has it. `conflict`: it was published differently since the draft began."""

    path: str
    kind: FileKind
    title: str
    change: Change
    conflict: bool
    errors: int


@dataclass(frozen=True, slots=True)
class Found:
    """Something that is wrong, at its place: line and column count from 1."""

    code: str
    severity: Literal["error", "warning"]
    file: str
    line: int
    column: int
    message: str
    fix: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file that the form can show: `path` leads to it, `line` is where its name stands (from 1)."""

    path: tuple[StepOf, ...]
    label: str
    depth: int
    line: int


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing to fill in, or the head of a group of them (`depth` says which belong to it).

    `value` is the text of a single value, `values` those of several; `options` names what can be chosen: a key of
    `OpenFile.names` where `kind` is `names`, else the choices themselves in `choices`.
    """

    path: tuple[StepOf, ...]
    label: str
    kind: FieldKind
    depth: int
    line: int
    value: str
    values: tuple[str, ...]
    options: str
    choices: tuple[str, ...]
    help: str
    required: bool


@dataclass(frozen=True, slots=True)
class Known:
    """A name that may be written, and what it is: `kind` is one of act, state, fact, spiel, persona, ..."""

    name: str
    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class OpenFile:
    """The file that is open. `stamp` says which text this is; whoever saves says which one they began from.

    `published` is the text in the library folder where it is not the one the draft began from: a conflict.
    `todo` are the lines that still say TODO.
    """

    path: str
    kind: FileKind
    title: str
    text: str
    stamp: str
    change: Change
    retired: bool
    published: str | None
    parts: tuple[Part, ...]
    part: tuple[StepOf, ...]
    fields: tuple[FormField, ...]
    addable: tuple[str, ...]
    names: tuple[Known, ...]
    keys: tuple[Known, ...]
    completes: Mapping[str, str]
    todo: tuple[int, ...]
    form_note: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one call is proved now, against the certificate that is published for it."""

    scenario: str
    persona: str
    case: str
    title: str
    standing: Literal["better", "worse", "same", "changed", "new"]
    proved: bool
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proving:
    """What is being proved of the draft. `state` "broken": errors come first; "none": no call is changed."""

    state: Literal["none", "checking", "broken", "proving", "done", "failed"]
    done: int
    of: int
    now: str
    summary: str
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Publication:
    """What was published, when (seconds since 1970) and by whom; `can_return`: the files are still as it left them.

    `author`: whose draft it was; `signed`: who signed it, and when; `review`: the number of its change set, 0: none.
    """

    number: int
    at: float
    by: str
    files: tuple[str, ...]
    can_return: bool
    what: str
    author: str = ""
    signed: tuple[tuple[str, float], ...] = ()
    review: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a draft would make of the library: its files before and after, and what is known of that.

    `of` says from what to what; `missing`: what keeps it from being published where a second person has to sign
    (`second`). `findings` are None until the draft was checked whole.
    """

    root: Path
    before: Mapping[str, str]
    after: Mapping[str, str]
    changed: tuple[str, ...]
    conflicts: tuple[str, ...]
    of: Stamp
    second: bool
    missing: str
    findings: tuple[Diagnostic, ...] | None
    proving: Proving | None


@dataclass(frozen=True, slots=True)
class Template:
    """A persona that a new one can be like."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class StudioView:
    """The studio: a person's draft, the file that is open in it, and what is known of it.

    `found` are findings in the open file, `elsewhere` those in others; `checked`: whether they are of the whole library
    (pairs, plays, item writing) or only of what could be said at once. `second_signature`: somebody else has to sign
    the draft before it is published; `review`: where it is on that way, empty where no review was asked for.
    """

    folder: str
    files: tuple[FileRow, ...]
    open: OpenFile | None
    found: tuple[Found, ...]
    elsewhere: tuple[Found, ...]
    checked: bool
    undo: str
    redo: str
    proving: Proving
    publications: tuple[Publication, ...]
    second_signature: bool
    review: str
    shapes: tuple[Template, ...]
    acts: tuple[Known, ...]
