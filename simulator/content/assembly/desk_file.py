"""The file of the desk: what an account holds, and what the screens show of it. A library without it shows nothing."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from simulator.content.reading.forms import take, take_entry
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.desk import NO_DESK, AccountField, Desk, LookUp, Settlement

DESK_FILE = "desk.yaml"
_PARTS: Mapping[str, tuple[type[BaseModel], Mapping[str, Any]]] = {
    "account": (AccountField, {"means": "", "text": ""}),
    "lookups": (LookUp, {"title": "", "rows": ()}),
    "settles": (Settlement, {"title": "", "rows": ()}),
}
"""Part to the form of its entries, and harmless values for an entry that does not fit it."""


def read_desk(documents: Mapping[str, Document]) -> tuple[Desk | None, list[Diagnostic]]:
    """The desk out of all documents of a library (by path), and what is wrong with its file.

    An entry that does not fit its form still counts as a name. None where the file is there and cannot be read at all:
    then every name in it would seem unknown.
    """
    document = documents.get(f"scorecards/{DESK_FILE}")
    if document is None:
        return NO_DESK, []
    if not isinstance(document.data, dict):
        return None, []
    rest = {key: value for key, value in document.data.items() if not _is_part(document, key)}
    head, findings = take(Desk, document, rest)
    parts: dict[str, dict[str, Any]] = {}
    for part, (form, mended) in _PARTS.items():
        entries = document.data[part] if _is_part(document, part) else {}
        parts[part] = {name: _entry(form, document, (part, name), mended, findings) for name in entries}
    head = head or NO_DESK
    return Desk.model_construct(None, begins=head.begins, marks=head.marks, **parts), findings


def _is_part(document: Document, key: str) -> bool:
    return key in _PARTS and isinstance(document.data.get(key), dict)


def _entry(
    form: type[BaseModel], document: Document, path: KeyPath, mended: Mapping[str, Any], findings: list[Diagnostic]
) -> Any:
    value, problems = take_entry(form, document, path, {})
    findings += problems
    return value if value is not None else form.model_construct(None, **mended)
