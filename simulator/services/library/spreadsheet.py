"""Tables for spreadsheets, which calculate what looks like a formula, whoever wrote it."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""A cell that starts so is calculated by a spreadsheet; in some countries also with the wide signs."""


def as_spreadsheet(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Comma-separated values under a row of column names. A cell that would be calculated is given an apostrophe.

    All cells are quoted, so that a spreadsheet that splits at semicolons makes no cells of what stands in one.
    """
    out = StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return out.getvalue()


def as_written(cell: str) -> str:
    """A cell as it was before `as_spreadsheet` gave it an apostrophe."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
