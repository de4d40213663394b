"""What an author, or `simulator new`, has left to be written: every `TODO` in a file, with what belongs there."""

import re
from collections.abc import Iterable, Mapping

from simulator.content.assembly.over import BENEATH
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, Findings, Location

_TODO = re.compile(r"\bTODO\b:?\s*(?P<what>[^\"{}\[\]]*)")
_EXAMPLE = re.compile(r"\s*\b(?:Others say|For example): .*")


def check_unwritten(documents: Mapping[str, Document]) -> Findings:
    """Warnings W920, in values and comments of the library's own files; what lies beneath is for others to write."""
    for document in _files(documents.values()):
        for number, line in enumerate(document.lines, start=1):
            for found in _TODO.finditer(line):
                what = _EXAMPLE.sub("", found["what"]).strip(" .'") or "something"
                yield Diagnostic(
                    "W920",
                    "warning",
                    Location(document.file, number, found.start() + 1),
                    f"Still to be written: {what}{'' if what.endswith('?') else '.'}",
                    "Write it in place of the TODO; of a comment, take the TODO out once it is done.",
                    line.rstrip(),
                )


def _files(documents: Iterable[Document]) -> Iterable[Document]:
    found = {part.file: part for item in documents for part in (item, *item.others.values())}
    return [item for name, item in found.items() if not name.startswith(BENEATH)]
