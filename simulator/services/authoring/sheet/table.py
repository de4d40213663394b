"""A sheet that comes back from a spreadsheet: its rows, whatever the spreadsheet has done to the file."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from simulator.domain.errors import SimulatorError, shorten
from simulator.services.library.spreadsheet import as_written

MOST_SAID = 20
"""Of more things that are wrong with a sheet, the rest are counted."""
_DELIMITERS = (",", ";", "\t")
_SHOWN_BY_A_SPREADSHEET = re.compile(r"^#(NAME\?|REF!|VALUE!|N/A|NUM!|DIV/0!|NULL!|#+)$")
_CUT_NUMBER = re.compile(r"^[0-9](?:[.,][0-9]+)?E\+[0-9]+$")
_READ_WRONGLY = re.compile("â€|Ã[\x80-\xbf\u0192\u201a-\u2122]|\ufffd")
"""What UTF-8 looks like that was taken for Windows-1252, and what stands for letters that could not be read."""


class BadSheet(SimulatorError):
    """A sheet that cannot be taken in, and nothing of it was. Every reason names file, row and column."""

    def __init__(self, reasons: Sequence[str]) -> None:
        self.reasons = tuple(reasons)
        shown = list(self.reasons[:MOST_SAID])
        if len(self.reasons) > MOST_SAID:
            shown.append(f"{len(self.reasons) - MOST_SAID:,} more things are wrong with it.")
        super().__init__("Nothing of this sheet was taken in:\n" + "\n".join(shown))


@dataclass(frozen=True)
class Row:
    """One row of a sheet: its number in the spreadsheet (the names of the columns are row 1), and cells by column."""

    file: str
    number: int
    cells: Mapping[str, str]

    def problem(self, column: str, sentence: str) -> str:
        """Something that is wrong with a cell, with its place."""
        return f"{shorten(self.file, 200)}: row {self.number}, column “{column}”: {sentence}"


def rows_of(file: str, content: bytes, columns: Sequence[str]) -> tuple[Row, ...]:
    """The rows of a sheet; `columns` are those that it has to have. Raises BadSheet.

    Commas, semicolons or tabs; with or without a mark at its start; UTF-8, UTF-16 or Windows-1252; any line ends. The
    apostrophe that keeps a cell from being calculated is taken off. Empty rows are left out.
    """
    text = _decoded(file, content)
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    try:
        table = list(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        reason = f"{file}: this cannot be read as a table: {error}. Save it again as “CSV UTF-8”."
        raise BadSheet([reason]) from None
    names = [name.strip().lower() for name in table[0]] if table else []
    problems = [f"{file}: row 1: the column “{name}” is missing." for name in columns if name not in names]
    problems += [f"{file}: row 1: the column “{name}” stands there twice." for name in columns if names.count(name) > 1]
    if problems:
        raise BadSheet([*problems, f"It has to have: {', '.join(columns)}. Write the sheet out again to see it."])
    rows = []
    for number, cells in enumerate(table[1:], 2):
        if not any(cell.strip() for cell in cells):
            continue
        full = [as_written(cell) for cell in cells] + [""] * (len(names) - len(cells))
        row = Row(file, number, dict(zip(names, full, strict=False)))
        problems += _damage(row, full[len(names) :])
        rows.append(row)
    if problems:
        raise BadSheet(problems)
    return tuple(rows)


def _decoded(file: str, content: bytes) -> str:
    if content[:4] == b"PK\x03\x04":
        raise BadSheet(
            [f"{file}: this is a workbook. In the spreadsheet, save it as “CSV UTF-8” and take in that file."]
        )
    encodings = ["utf-16"] if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadSheet([f"{file}: the letters of this file cannot be read. Save it again as “CSV UTF-8”."])


def _damage(row: Row, beyond: Sequence[str]) -> Iterator[str]:
    if any(cell.strip() for cell in beyond):
        message = "there are more cells than columns; a sentence may have been split in two. Put it in one cell."
        yield f"{shorten(row.file, 200)}: row {row.number}: {message}"
    for column, cell in row.cells.items():
        if _SHOWN_BY_A_SPREADSHEET.match(cell.strip()):
            yield row.problem(column, f"the spreadsheet put `{cell.strip()}` here. Type the words again, as text.")
        elif _CUT_NUMBER.match(cell.strip()):
            message = f"the spreadsheet made a number of this and cut it (`{cell.strip()}`). Type it again, as text."
            yield row.problem(column, message)
        elif _READ_WRONGLY.search(cell):
            message = "some letters were read in a wrong encoding. Open the sheet as UTF-8, and change it there again."
            yield row.problem(column, message)
