"""A transcript as a spreadsheet saves it: comma-separated values, one row a turn, one file a call.

The first row names the columns: `by`, `acts`, `spiel` and `text` for the turn, and `scorecard`, `outcome` and the facts
for the call. What is true of the whole call stands in the first row of turns, or in several, or in all of them.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import Any

from simulator.content.reading.refusals import as_truth
from simulator.diagnostics.diagnostic import meant
from simulator.domain.errors import BadTranscript, shorten
from simulator.domain.vocabulary import Fact, Vocabulary

_OF_A_TURN = ("by", "acts", "spiel", "text")
_OF_A_CALL = ("scorecard", "outcome")
_BETWEEN_COLUMNS = (",", ";", "\t")
"""What spreadsheets put between columns, depending on the country."""
_BETWEEN_ACTS = re.compile(r"[\s;,]+")


def table_document(vocabulary: Vocabulary, file: str, text: str) -> dict[str, Any]:
    """The same call as the JSON form of CONTRACT.md has it, names not checked. Raises BadTranscript."""
    rows = _rows(file, text.removeprefix("\ufeff"))
    columns = _columns(vocabulary, file, rows[0] if rows else [])
    document: dict[str, Any] = {"facts": {}, "turns": []}
    said: dict[str, tuple[str, int]] = {}
    for number, row in enumerate(rows[1:], start=2):
        if any(cell.strip() for cell in row[len(columns) :]):
            raise BadTranscript(file, f"row {number} has more cells than there are columns.")
        cells = {name: cell.strip() for name, cell in zip(columns, row, strict=False) if cell.strip()}
        for name in (item for item in cells if item not in _OF_A_TURN):
            value, earlier = said.setdefault(name, (cells[name], number))
            if value != cells[name]:
                message = f"row {earlier} says `{name}: {shorten(value)}` and row {number} `{shorten(cells[name])}`"
                raise BadTranscript(file, f"{message}: one file is one call.")
        if not cells.keys().isdisjoint(_OF_A_TURN):
            document["turns"].append(dict(_turn(cells)))
    for name, (value, _) in said.items():
        if name in _OF_A_CALL:
            document[name] = value
        else:
            document["facts"][name] = _value(vocabulary.facts[name], value)
    return document


def _rows(file: str, text: str) -> list[list[str]]:
    first = text.partition("\n")[0]
    between = max(_BETWEEN_COLUMNS, key=first.count)
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=between, strict=True))
    except csv.Error as error:
        raise BadTranscript(file, f"it is not valid CSV ({error}).") from None


def _columns(vocabulary: Vocabulary, file: str, header: Sequence[str]) -> list[str]:
    names = [re.sub(r"\s+", "_", name.strip().lower()) for name in header]
    while names and not names[-1]:
        names.pop()
    known = (*_OF_A_TURN, *_OF_A_CALL, *vocabulary.facts)
    for index, name in enumerate(names):
        if name not in known:
            fix = meant(name, known, f"Known: {', '.join(known)}.")
            raise BadTranscript(file, f"there is no column `{shorten(name)}`. {fix}")
        if name in names[:index]:
            raise BadTranscript(file, f"two columns are called `{name}`.")
    for name in ("by", "scorecard"):
        if name not in names:
            fix = f"The first row names the columns: {', '.join(known)}."
            raise BadTranscript(file, f"there is no column `{name}`. {fix}")
    return names


def _turn(cells: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    for name, cell in cells.items():
        if name == "by":
            yield name, cell.lower()
        elif name == "acts":
            yield name, [act for act in _BETWEEN_ACTS.split(cell) if act]
        elif name in _OF_A_TURN:
            yield name, cell


def _value(fact: Fact, cell: str) -> Any:
    truth = as_truth(cell)
    return truth if truth is not None and any(item is truth for item in fact.values) else cell
