"""The file of terms: words of the trade, and the titles of the guide's chapters. A library without it has none."""

from collections.abc import Mapping

from simulator.content.reading.forms import take, take_entry
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.glossary import NO_GLOSSARY, Glossary, Term

GLOSSARY_FILE = "glossary.yaml"
_PARTS = ("chapters", "terms")


def read_glossary(documents: Mapping[str, Document]) -> tuple[Glossary, list[Diagnostic]]:
    """The glossary out of all documents of a library (by path), and what is wrong with its file.

    A term that does not fit its form is left out.
    """
    document = documents.get(f"scorecards/{GLOSSARY_FILE}")
    if document is None or not isinstance(document.data, dict):
        return NO_GLOSSARY, []
    known = f"Known here: {', '.join(_PARTS)}."
    findings = [
        document.finding("F201", (key,), f"`{key}` cannot stand here.", meant(key, _PARTS, known), key=True)
        for key in document.data
        if key not in _PARTS
    ]
    head, problems = take(Glossary, document, {"chapters": document.data.get("chapters", {})})
    findings += problems
    entries = document.data.get("terms", {})
    if not isinstance(entries, dict):
        fix = "Write `name: {...}` lines under it, two spaces further in."
        findings.append(document.finding("F209", ("terms",), "Names with values are expected under `terms`.", fix))
        entries = {}
    terms: dict[str, Term] = {}
    for name in entries:
        term, problems = take_entry(Term, document, ("terms", name), {"id": name})
        findings += problems
        if term is not None:
            terms[name] = term
    return Glossary(chapters=head.chapters if head is not None else {}, terms=terms), findings
