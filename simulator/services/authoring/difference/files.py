"""What a change of content changes in the files themselves."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from simulator.content.assembly.over import BENEATH, whole
from simulator.content.reading.reader import Document, read
from simulator.services.authoring.difference.edits import compare_documents, contents
from simulator.services.authoring.difference.wording import quoted
from simulator.services.authoring.views import FileChange

_SUMMED: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "personas": (("states", "state", "states"), ("reacts", "mood of its own", "moods of its own")),
    "scenarios": (
        ("cases", "case", "cases"),
        ("personas", "customer", "customers"),
        ("responses", "set of answers", "sets of answers"),
        ("plays", "play", "plays"),
    ),
    "scenarios/shared": (("responses", "set of answers", "sets of answers"),),
    "scenarios/programmes": (("stages", "stage", "stages"),),
    "scorecards": (("sections", "section", "sections"),),
}
"""What a whole file is summed up by, by its folder: key, one of them, several."""

_ALL = 1_000_000


def compare_files(
    old: Mapping[str, str], new: Mapping[str, str], *, whole_things: bool = False
) -> Iterator[FileChange]:
    """The files (relative path to text) that differ, by name; only those are read.

    `whole_things`: all is said of what came or went, whole files included; else the rest of much is counted.

    Where a library lies over another, what is compared is what the two come to, whichever file it stands in.
    """
    if any(name.startswith(BENEATH) for name in (*old, *new)):
        before, after = whole(old).documents, whole(new).documents
        for name in sorted({*before, *after}):
            was, now = before.get(name), after.get(name)
            if was is None or now is None or was.data != now.data:
                yield _change(name, was, now, all_of_it=whole_things)
        return
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            was, now = (read(name, files[name]) if name in files else None for files in (old, new))
            yield _change(name, was, now, all_of_it=whole_things)


def _change(name: str, old: Document | None, new: Document | None, *, all_of_it: bool) -> FileChange:
    if old is None or new is None:
        whole = new or old or Document(name, "")
        inside = contents(whole) if all_of_it else ()
        return FileChange(name, _title(whole.data), "removed" if new is None else "added", _sum(whole), (), inside)
    edits = compare_documents(old, new, _ALL) if all_of_it else compare_documents(old, new)
    return FileChange(name, _title(new.data), "changed" if edits else "rewritten", "", edits)


def _title(data: Any) -> str:
    title = data.get("title") if isinstance(data, dict) else None
    return quoted(title) if isinstance(title, str) else ""


def _sum(document: Document) -> str:
    data = document.data if isinstance(document.data, dict) else {}
    counts = (
        f"{len(data[key])} {one if len(data[key]) == 1 else several}"
        for key, one, several in _SUMMED.get(str(PurePosixPath(document.file).parent), ())
        if isinstance(data.get(key), dict | list)
    )
    return ", ".join(counts)
