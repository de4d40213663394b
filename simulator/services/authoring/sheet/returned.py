"""What a sheet that came back changes: in words for whoever looks at it first, and as edits of the library's files."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from simulator.content.editing.edits import Edit, Put, Remove
from simulator.content.reading.reader import Document, KeyPath
from simulator.domain.nearest import nearest
from simulator.services.authoring.sheet.columns import COLUMNS, cells
from simulator.services.authoring.sheet.sentences import Sentence, Sheet
from simulator.services.authoring.sheet.table import BadSheet, Row
from simulator.services.authoring.sheet.written import SPIELS, Place, by_mistake, holder_at
from simulator.services.authoring.views import SheetChange

CHANGED_HERE = ("sentence", "acts", "mistake", "why", "instead")
"""Columns that are read back. Of a new row also: by, answer, place."""
_KEYS: Mapping[str, str] = {
    "sentence": "text",
    "acts": "acts",
    "mistake": "mistake",
    "why": "why_not",
    "instead": "instead",
}
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "\r": None})


@dataclass
class Comparison:
    """What came of comparing a sheet with the library: changes, the edits that make them by file, what is wrong."""

    changes: list[SheetChange] = field(default_factory=list)
    puts: dict[str, list[Edit]] = field(default_factory=dict)
    removed: dict[str, list[KeyPath]] = field(default_factory=dict)
    added: list[tuple[str, KeyPath, Any]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def compared(found: Sheet, rows: Sequence[Row], documents: Mapping[str, Document]) -> Comparison:
    """Compare the rows of a sheet with the sentences that it was written from. Raises BadSheet for anything wrong."""
    result = Comparison()
    known = {item.id: item for item in found.sentences}
    seen: dict[str, int] = {}
    for row in rows:
        name = row.cells["id"].strip()
        if not name:
            _added(row, found, documents, result)
        elif name not in known:
            near = nearest(name, known)
            meant = f" Did you mean `{near}`?" if near else " If it is new, leave this cell empty."
            result.problems.append(row.problem("id", f"no sentence here has the id `{name}`.{meant}"))
        elif name in seen:
            result.problems.append(
                row.problem("id", f"`{name}` stands in row {seen[name]} too. Leave it empty if new.")
            )
        else:
            _row(row, known[name], documents, result)
        seen.setdefault(name, row.number)
    for name, item in known.items():
        if name not in seen:
            _taken_away(item, documents, result, rows[0].file if rows else "the sheet")
    if result.problems:
        raise BadSheet(result.problems)
    return result


def edits_of(result: Comparison, documents: Mapping[str, Document]) -> Mapping[str, list[Edit]]:
    """The edits by file: first what changed, then what goes, from the end, then what comes."""
    edits: dict[str, list[Edit]] = {file: list(puts) for file, puts in result.puts.items()}
    for file, paths in result.removed.items():
        backwards = sorted(set(paths), key=lambda path: [(isinstance(step, int), step) for step in path], reverse=True)
        edits.setdefault(file, []).extend(Remove(path) for path in backwards)
    coming: dict[tuple[str, KeyPath], list[Any]] = {}
    for file, holder, value in result.added:
        coming.setdefault((file, holder), []).append(value)
    for (file, holder), values in coming.items():
        there, gone = _at(documents[file], holder), result.removed.get(file, [])
        if isinstance(there, str):
            changed = [
                edit.value for edit in result.puts.get(file, []) if isinstance(edit, Put) and edit.path == holder
            ]
            kept = [] if holder in gone else changed or [there]
            edits.setdefault(file, []).append(Put(holder, [*kept, *values]))
        else:
            left = len(there) - len({path for path in gone if path[:-1] == holder})
            edits.setdefault(file, []).extend(Put((*holder, left + n), value) for n, value in enumerate(values))
    return edits


def _row(row: Row, item: Sentence, documents: Mapping[str, Document], result: Comparison) -> None:
    old = dict(zip(COLUMNS, cells(item), strict=True))
    changed = [column for column in COLUMNS if not _same(row.cells[column], old[column])]
    for column in changed:
        if column not in CHANGED_HERE:
            message = "this only says where the sentence stands; it is not read back. Put back what was here."
            result.problems.append(row.problem(column, message))
    wanted = [column for column in changed if column in CHANGED_HERE]
    if not wanted:
        return
    answers = [place for place in item.places if place.is_answer]
    for column in wanted:
        new, problem = row.cells[column].strip(), _refused(row, column, old[column], item, documents, answers)
        if problem is not None:
            result.problems.append(problem)
            continue
        for place in item.places if column == "sentence" else answers:
            path = place.path if column == "sentence" else (*place.path[:-1], _key(column, place.path))
            edit: Edit = Put(path, _listed(new) if column == "acts" else new) if new else Remove(path)
            result.puts.setdefault(place.file, []).append(edit)
            result.changes.append(SheetChange("changed", _named(place, item), column, old[column], new))


def _refused(
    row: Row, column: str, old: str, item: Sentence, documents: Mapping[str, Document], answers: Sequence[Place]
) -> str | None:
    """Why a cell cannot be changed like this."""
    new = row.cells[column].strip()
    if column == "sentence":
        if not new:
            return row.problem(column, "there are no words left. To take the sentence away, delete the whole row.")
        if "\n" in new:
            return row.problem(column, "a sentence is one line. Take the line break out.")
        if "?" in new and new == _lost(old, new):
            return row.problem(column, "letters were lost (`?` in their place). Save the sheet as “CSV UTF-8”.")
        locked = [place.path[1] for place in item.places if place.file == SPIELS and _is_quoted(documents, place)]
        if locked:
            message = f"these words are approved and locked ({locked[0]}, C606). They change with the guide, not here."
            return row.problem(column, message)
        return None if item.places else row.problem(column, "this is written in no file that can be changed from here.")
    if column == "mistake" and any(place.is_by_mistake for place in answers):
        return row.problem(column, "this answer stands in a list of its kind of mistake. Move it in the file.")
    if not answers:
        return row.problem(column, "only an answer of the trainee's own has this. Put back what was here.")
    return None


def _key(column: str, path: KeyPath) -> str:
    """The name in the file of what a column holds of an answer at this path."""
    return "why" if column == "why" and by_mistake(path) else _KEYS[column]


def _lost(old: str, new: str) -> str:
    """The old words with a question mark wherever the new ones have one, as a spreadsheet writes what it cannot."""
    pairs = zip(old, new, strict=False) if len(old) == len(new) else ()
    return "".join("?" if theirs == "?" and not ours.isascii() else ours for ours, theirs in pairs)


def _is_quoted(documents: Mapping[str, Document], place: Place) -> bool:
    spiel = _at(documents[place.file], place.path[:2])
    return isinstance(spiel, dict) and bool(spiel.get("verbatim"))


def _taken_away(item: Sentence, documents: Mapping[str, Document], result: Comparison, file: str) -> None:
    if any(place.file == SPIELS for place in item.places) or not item.places:
        message = f"the row of `{item.id}` is gone (“{item.text[:60]}”), and approved words are not taken away here."
        result.problems.append(f"{file}: {message} Put the row back.")
        return
    for place in item.places:
        path = place.path[:-1] if place.is_answer else place.path
        result.removed.setdefault(place.file, []).append(path)
        result.changes.append(SheetChange("taken away", _named(place, item), "sentence", item.text))


def _added(row: Row, found: Sheet, documents: Mapping[str, Document], result: Comparison) -> None:
    problems, address = list(_wrong_with_new(row, documents)), holder_at(row.cells["place"])
    if problems or address is None:
        result.problems += problems
        return
    file, holder = address
    text = row.cells["sentence"].strip()
    value: Any = text
    if holder[0] == "responses":
        given = {column: row.cells[column].strip() for column in _KEYS}
        given["mistake"] = "" if by_mistake(holder) else given["mistake"]
        value = {"id": row.cells["answer"].strip()}
        value |= {_key(column, holder): said for column, said in given.items() if said}
        value["acts"] = _listed(given["acts"])
    result.added.append((file, holder, value))
    result.changes.append(SheetChange("added", row.cells["place"].strip(), "sentence", "", text))


def _wrong_with_new(row: Row, documents: Mapping[str, Document]) -> Iterator[str]:
    text = row.cells["sentence"].strip()
    if not text or "\n" in text:
        yield row.problem("sentence", "a new row needs its words, on one line.")
    address = holder_at(row.cells["place"])
    if address is None or address[0] not in documents or not _can_take(documents, *address):
        yield row.problem("place", "a new row needs a place: copy the one of a row that it belongs beside.")
        return
    is_answer = address[1][0] == "responses"
    if (row.cells["by"].strip() == "trainee") != is_answer:
        yield row.problem("by", "this is not who speaks at that place.")
    if is_answer:
        for column in ("answer", "acts"):
            if not row.cells[column].strip():
                what = "an id of its own" if column == "answer" else "what it does"
                yield row.problem(column, f"a new answer needs {what}.")


def _can_take(documents: Mapping[str, Document], file: str, holder: KeyPath) -> bool:
    return file != SPIELS and isinstance(_at(documents[file], holder), list | str)


def _at(document: Document, path: KeyPath) -> Any:
    value = document.data
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _named(place: Place, item: Sentence) -> str:
    return place.address + (f", {', '.join(sorted(item.answers))}" if place.is_answer else "")


def _listed(cell: str) -> list[str]:
    return [name for name in cell.replace(",", ";").replace(" ", ";").split(";") if name]


def _same(new: str, old: str) -> bool:
    """Whether two cells say the same: a spreadsheet turns quotes into curly ones and trims what it likes."""
    return " ".join(new.translate(_ALIKE).split()) == " ".join(old.translate(_ALIKE).split())
