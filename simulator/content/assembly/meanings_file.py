"""The file of meanings: what comes to the same in the trade of a library. A library without it has none of its own."""

from collections.abc import Mapping

from simulator.content.reading.forms import take
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.meanings import Meanings

MEANINGS_FILE = "meanings.yaml"


def read_meanings(documents: Mapping[str, Document]) -> tuple[Mapping[str, tuple[str, ...]], list[Diagnostic]]:
    """Meaning to its phrases, out of all documents of a library (by path), and what is wrong with their file."""
    document = documents.get(f"scorecards/{MEANINGS_FILE}")
    if document is None or not isinstance(document.data, dict):
        return {}, []
    found, findings = take(Meanings, document, document.data)
    return (found.meanings if found is not None else {}), findings
