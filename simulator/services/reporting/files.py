"""Tables to take along: CSV and XLSX, in which nothing is calculated that somebody wrote."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pandas as pd

from simulator.services.library.spreadsheet import as_spreadsheet

_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""What stands in a cell is what it looks like: text that begins like a formula stays text."""
_LONGEST_NAME = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


def as_csv(table: pd.DataFrame) -> str:
    """A table as comma-separated values, with the mark that makes spreadsheets read it as UTF-8."""
    rows = ([_text(value) for value in row] for row in table.itertuples(index=False, name=None))
    return "\ufeff" + as_spreadsheet([str(name) for name in table.columns], rows)


def as_workbook(tables: Mapping[str, pd.DataFrame]) -> bytes:
    """Tables as one XLSX file, a sheet each, by title; moments are in UTC."""
    out = BytesIO()
    with pd.ExcelWriter(out, engine="xlsxwriter", engine_kwargs={"options": _PLAIN}) as book:
        for title, table in tables.items():
            name = title.translate(_FORBIDDEN)[:_LONGEST_NAME]
            table.to_excel(book, sheet_name=name, index=False, freeze_panes=(1, 0))
            book.sheets[name].autofit()
    return out.getvalue()


def _text(value: Any) -> str:
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value):
        return ""
    return value.isoformat() if isinstance(value, pd.Timestamp) else str(value)
