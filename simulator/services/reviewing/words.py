"""What changes in the files, in words: in the order of whoever answers for what is said to customers."""

from collections.abc import Iterator, Mapping
from typing import Final

from simulator.services.authoring.difference.files import compare_files
from simulator.services.authoring.views import About, Edit, FileChange
from simulator.services.reviewing.views import ReviewEdit, ReviewFile, ReviewWords
from simulator.services.studio.file_kinds import title_of

_TITLES: Final[Mapping[About, tuple[str, str]]] = {
    "words": ("What is said", "No line of a customer and no approved wording changes."),
    "grading": ("What is right or wrong, and what it is worth", "What is right, and what it is worth, stays as it is."),
    "calls": ("Customers, calls and accounts", "No customer, call or account changes."),
}
_STATUS: Final = {
    "added": "Retired: offered for no new call any more. Calls, drills, records and proofs that know it stay.",
    "removed": "Brought back: offered for new calls again.",
}


def in_words(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[ReviewWords, ...]:
    """Everything that differs between two libraries, sorted by what it is about."""
    changes = list(compare_files(before, after, whole_things=True))
    return tuple(
        ReviewWords(about, *_TITLES[about], tuple(_files(about, changes, {**before, **after}))) for about in _TITLES
    )


def _files(about: About, changes: list[FileChange], texts: Mapping[str, str]) -> Iterator[ReviewFile]:
    for change in changes:
        edits = tuple(_edit(edit) for edit in change.edits if edit.about == about)
        # A file as a whole is said once, and with it all that stands in it.
        says = _says(change) if about == "calls" else ""
        if edits or says:
            inside = change.inside if says else ()
            yield ReviewFile(change.file, title_of(change.file, texts.get(change.file, "")), says, inside, edits)


def _says(change: FileChange) -> str:
    if change.kind == "changed":
        return ""
    if change.kind == "rewritten":
        return "Only comments, quotes or the order of names differ."
    what = "A new file" if change.kind == "added" else "Taken out of the library"
    return f"{what}{': ' + change.summary if change.summary else ''}. All that stands in it:"


def _edit(edit: Edit) -> ReviewEdit:
    where = ", ".join(edit.where).replace("`", "")
    if edit.where == ("status",) and edit.kind in _STATUS:
        return ReviewEdit("", edit.kind, "", _STATUS[edit.kind], (), ())
    return ReviewEdit(where[:1].upper() + where[1:], edit.kind, edit.old or "", edit.new or "", edit.words, edit.inside)
