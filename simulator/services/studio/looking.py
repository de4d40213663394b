"""A draft as the page shows it: its files, the one that is open, what is wrong with it and what is proved."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from cachetools import LRUCache

from simulator.content.assembly.drafts import collect
from simulator.content.assembly.resolve import ResolvedDrafts, resolve
from simulator.content.loader import library_hash
from simulator.content.reading.reader import KeyPath
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.people import Person
from simulator.services.studio.checking import at_once
from simulator.services.studio.draft_store import Draft, stamp
from simulator.services.studio.file_kinds import kind_of, title_of
from simulator.services.studio.form import addable, fields, part_of, parts
from simulator.services.studio.names import COMPLETES, known_keys, known_names
from simulator.services.studio.proving import Reprover
from simulator.services.studio.questions import todo_lines
from simulator.services.studio.views import Change, FileRow, Found, Known, OpenFile, Publication, StudioView, Template

_MOST_ELSEWHERE = 50


@dataclass(frozen=True)
class _Seen:
    """One state of a draft, put together, and what could be said of it at once."""

    drafts: ResolvedDrafts
    findings: tuple[Diagnostic, ...]


@dataclass
class Desk:
    """What is known of texts and drafts, kept between two looks."""

    reprover: Reprover
    _seen: LRUCache[str, _Seen] = field(default_factory=lambda: LRUCache(4))
    _lock: Lock = field(default_factory=Lock)

    def seen(self, files: Mapping[str, str]) -> _Seen:
        """Files put together, and what can be said of them at once."""
        digest = library_hash(files)
        with self._lock:
            found = self._seen.get(digest)
        if found is None:
            drafts = resolve(collect(files))
            found = _Seen(drafts, at_once(drafts))
            with self._lock:
                self._seen[digest] = found
        return found


def look(
    desk: Desk,
    who: Person,
    root: Path,
    published: Mapping[str, str],
    draft: Draft,
    file: str | None,
    part: KeyPath,
    publications: tuple[Publication, ...],
    review: tuple[bool, str],
) -> StudioView:
    """The studio as it is now. `review`: whether a second person has to sign, and where the draft is on that way."""
    files = draft.over(published)
    seen = desk.seen(files)
    job = desk.reprover.ask(who.id, root, files, Path(file).stem if file else "")
    findings = job.findings if job.findings is not None else seen.findings
    opened = _open(desk, seen.drafts, draft, published, file, part) if file in files else None
    here, elsewhere = _split(findings, file)
    return StudioView(
        folder=root.name or str(root),
        files=_rows(files, draft, published, findings),
        open=opened,
        found=here,
        elsewhere=elsewhere,
        checked=job.findings is not None,
        undo=draft.steps[-1].what if draft.steps else "",
        redo=draft.undone[-1].what if draft.undone else "",
        proving=job.view(),
        publications=publications,
        second_signature=review[0],
        review=review[1],
        shapes=_shapes(seen.drafts),
        acts=_acts(seen.drafts),
    )


def _open(
    desk: Desk, drafts: ResolvedDrafts, draft: Draft, published: Mapping[str, str], file: str | None, part: KeyPath
) -> OpenFile:
    name = str(file)
    document = drafts.documents[name]
    text = document.text
    shown = part_of(document, part)
    filled, note = fields(document, shown) if document.data is not None else ((), _UNREADABLE)
    conflict = name in draft.conflicts(published)
    return OpenFile(
        path=name,
        kind=kind_of(name),
        title=title_of(name, text),
        text=text,
        stamp=stamp(text),
        change=_change(draft, name),
        retired=isinstance(document.data, dict) and document.data.get("status") == "retired",
        published=(published.get(name) or "") if conflict else None,
        parts=parts(document),
        part=shown,
        fields=filled,
        addable=addable(document, shown) if document.data is not None else (),
        names=known_names(drafts, document),
        keys=known_keys(name),
        completes=COMPLETES,
        todo=todo_lines(text),
        form_note=note,
    )


_UNREADABLE = "The form is empty while the text cannot be read. Mend the line that is marked, and it comes back."


def _change(draft: Draft, name: str) -> Change:
    if name not in draft.files:
        return "same"
    if draft.files[name] is None:
        return "removed"
    return "new" if draft.base[name] is None else "changed"


def _rows(
    files: Mapping[str, str], draft: Draft, published: Mapping[str, str], findings: Iterable[Diagnostic]
) -> tuple[FileRow, ...]:
    conflicts = draft.conflicts(published)
    errors = Counter(item.location.file for item in findings if item.severity == "error")
    removed = {name: published.get(name, "") for name, text in draft.files.items() if text is None}
    return tuple(
        FileRow(name, kind_of(name), title_of(name, text), _change(draft, name), name in conflicts, errors[name])
        for name, text in sorted({**files, **removed}.items())
    )


def _split(findings: Iterable[Diagnostic], file: str | None) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    shown = [
        Found(
            item.code,
            item.severity,
            item.location.file,
            item.location.line,
            item.location.column,
            item.message,
            item.fix,
        )
        for item in findings
    ]
    here = tuple(item for item in shown if item.file == file)
    return here, tuple(item for item in shown if item.file != file)[:_MOST_ELSEWHERE]


def _shapes(drafts: ResolvedDrafts) -> tuple[Template, ...]:
    """What a new persona can be like: shapes first."""
    known = sorted(drafts.personas.values(), key=lambda item: (not item.pattern, item.title))
    return tuple(Template(item.id, item.title) for item in known)


def _acts(drafts: ResolvedDrafts) -> tuple[Known, ...]:
    """The trainee's acts, which a customer may take well or badly."""
    acts = drafts.vocabulary.acts.values() if drafts.vocabulary else ()
    return tuple(Known(act.id, "act", act.means) for act in acts if act.by == "trainee")
