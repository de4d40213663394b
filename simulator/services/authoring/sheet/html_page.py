"""The closed-world sheet as one page of HTML that needs nothing else: to read, to print and to sign."""

from collections.abc import Iterator

from simulator.design.templates import templates
from simulator.domain.placeholders import PLACEHOLDER_PATTERN
from simulator.services.authoring.diagram.conditions import plain
from simulator.services.authoring.sheet.sentences import Sheet


def as_html(sheet: Sheet) -> str:
    """The whole page as text; every text of a file is escaped."""
    written = templates("simulator.services.authoring.sheet").get_template("sheet.html")
    return written.render(sheet=sheet, plain=plain, pieces=pieces)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """A sentence in pieces, each with whether it is the name of a placeholder, which stands in braces in the file."""
    for index, piece in enumerate(PLACEHOLDER_PATTERN.split(text)):
        if piece:
            yield piece, index % 2 == 1
