"""The columns of the sheet: what stands in each cell, and all of it as CSV for spreadsheets."""

from simulator.services.authoring.sheet.sentences import Sentence, Sheet
from simulator.services.library.spreadsheet import as_spreadsheet

COLUMNS = ("id", "by", "sentence", "where", "mood", "personas", "cases", "acts", "statement", "answer", "standing")


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
    """The sheet as comma-separated values."""
    return as_spreadsheet(COLUMNS, (cells(item) for item in found.sentences))
