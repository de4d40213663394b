"""The columns of the sheet: what stands in each cell, and all of it as CSV for spreadsheets."""

import csv
import io

from simulator.services.authoring.sheet.sentences import (
    Sentence,
    Sheet,
)

COLUMNS = ("id", "by", "sentence", "where", "mood", "personas", "cases", "acts", "statement", "answer", "standing")


_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that starts so is calculated by a spreadsheet, whoever wrote it."""


def cells(item: Sentence) -> tuple[str, ...]:
    """A sentence in the order of COLUMNS."""
    listed = (item.where, item.moods, item.personas, item.cases, item.acts, item.statements, item.answers)
    return (
        item.id,
        item.by,
        item.text,
        *("; ".join(sorted(part)) for part in listed),
        " | ".join(sorted(item.standing)),
    )


def as_csv(found: Sheet) -> str:
    """The sheet as comma-separated values; a cell that a spreadsheet would calculate is given an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for item in found.sentences:
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells(item)])
    return out.getvalue()
