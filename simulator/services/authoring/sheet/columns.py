"""The columns of the sheet: what stands in each cell, and all of it as CSV for spreadsheets."""

from simulator.services.authoring.sheet.sentences import Sentence, Sheet
from simulator.services.library.spreadsheet import as_spreadsheet

COLUMNS = (
    "id", "by", "sentence", "where", "mood", "personas", "cases", "acts", "statement", "answer", "standing",
    "mistake", "why", "instead", "place",
)  # fmt: skip


def cells(item: Sentence) -> tuple[str, ...]:
    """A sentence in the order of COLUMNS. Acts of an answer stand in the order in which it performs them."""
    acts = item.performs or tuple(sorted(item.acts))
    listed = (sorted(item.where), sorted(item.moods), sorted(item.personas), sorted(item.cases), acts)
    more = (sorted(item.statements), sorted(item.answers))
    return (
        item.id,
        item.by,
        item.text,
        *("; ".join(part) for part in (*listed, *more)),
        " | ".join(sorted(item.standing)),
        item.mistake,
        item.why,
        item.instead,
        " | ".join(dict.fromkeys(place.address for place in item.places)),
    )


def as_csv(found: Sheet) -> str:
    """The sheet as comma-separated values."""
    return as_spreadsheet(COLUMNS, (cells(item) for item in found.sentences))
