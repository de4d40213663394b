"""Transcripts as spreadsheets save them: a row of column names, then a row for each thing said."""

import csv
import re
from io import StringIO

from simulator.services.annotating.reading.spoken import Conversation, Spoken, refuse, seconds

_BETWEEN = ",;\t|"
_TEXT = re.compile(r"text|transcript|content|utterance|message|words|phrase|sentence|said|line|body", re.IGNORECASE)
_SPEAKER = re.compile(
    r"speaker|role|participant|who|by|from|party|channel|author|agent.?/.?customer|name", re.IGNORECASE
)
_TIME = re.compile(r"start|time|offset|begin", re.IGNORECASE)


def read_table(file: str, text: str) -> Conversation:
    """What was said, by row. Raises BadTranscript where no column holds words."""
    first = text.partition("\n")[0]
    between = max(_BETWEEN, key=first.count)
    csv.field_size_limit(1 << 24)
    try:
        rows = [row for row in csv.reader(StringIO(text, newline=""), delimiter=between) if any(map(str.strip, row))]
    except csv.Error as error:
        raise refuse(file, f"it is not valid CSV ({error}).") from None
    header = rows[0] if rows else []
    words, who, time = (_column(header, pattern) for pattern in (_TEXT, _SPEAKER, _TIME))
    if words is None:
        raise refuse(file, "no column is called text, transcript or the like, so that it cannot be told what was said.")
    said = (Spoken(_cell(row, who), _cell(row, words), seconds(_cell(row, time))) for row in rows[1:])
    return Conversation("CSV", tuple(one for one in said if one.text))


def _column(header: list[str], pattern: re.Pattern[str]) -> int | None:
    whole = [index for index, name in enumerate(header) if pattern.fullmatch(name.strip())]
    near = [index for index, name in enumerate(header) if pattern.search(name)]
    return next(iter(whole or near), None)


def _cell(row: list[str], column: int | None) -> str:
    return " ".join(row[column].split()) if column is not None and column < len(row) else ""
