"""The file of moves: what can be said in open calls. A library without it has none."""

from collections.abc import Mapping
from typing import Any

from simulator.content.reading.forms import take, take_entry
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.moves import NO_MOVES, Move, MoveList

MOVES_FILE = "moves.yaml"
_PARTS = ("groups", "moves")


def read_moves(documents: Mapping[str, Document]) -> tuple[MoveList, list[Diagnostic]]:
    """The moves out of all documents of a library (by path), and what is wrong with their file.

    A move that does not fit its form is left out; so is what stands in a place where nothing is read.
    """
    document = documents.get(f"scorecards/{MOVES_FILE}")
    if document is None or not isinstance(document.data, dict):
        return NO_MOVES, []
    findings = [
        document.finding("F201", (key,), f"`{key}` cannot stand here.", meant(key, _PARTS, _known()), key=True)
        for key in document.data
        if key not in _PARTS
    ]
    heads, problems = take(MoveList, document, {"groups": document.data.get("groups", {})})
    findings += problems
    moves: dict[str, Move] = {}
    for group, entries in _mapping(document, "moves", document.data.get("moves"), findings).items():
        path = ("moves", group)
        for name in _mapping(document, group, entries, findings, path):
            move, problems = take_entry(Move, document, (*path, name), {"id": name, "group": group})
            findings += problems
            if name in moves:
                message = f"The move `{name}` stands here a second time; it is already in `{moves[name].group}`."
                findings.append(document.finding("R316", (*path, name), message, "Keep one of the two.", key=True))
            elif move is not None:
                moves[name] = move
    return MoveList(groups=heads.groups if heads is not None else {}, moves=moves), findings


def _known() -> str:
    return f"Known here: {', '.join(_PARTS)}."


def _mapping(
    document: Document, name: str, data: Any, findings: list[Diagnostic], path: tuple[str, ...] | None = None
) -> Mapping[str, Any]:
    if isinstance(data, dict):
        return data
    if path is None and data is None and name not in document.data:
        findings.append(document.finding("F202", (), f"`{name}` is missing here.", f"Add `{name}:` and its entries."))
        return {}
    message = f"Names with values are expected under `{name}`."
    fix = "Write `name: {...}` lines under it, two spaces further in."
    findings.append(document.finding("F209", path or (name,), message, fix, key=True))
    return {}
