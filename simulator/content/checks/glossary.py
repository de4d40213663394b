"""Is the glossary sound: statements that exist, each word explained once, no blanks that nothing fills?"""

from simulator.content.assembly.glossary_file import GLOSSARY_FILE
from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.checks.references import unknown
from simulator.content.checks.unfilled import check_placeholders
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.glossary import Glossary
from simulator.domain.vocabulary import Vocabulary


def check_glossary(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Findings R308, R314, R321, R330, R331 over the glossary; none where the library has no such file."""
    document = drafts.documents.get(f"scorecards/{GLOSSARY_FILE}")
    if document is None:
        return
    yield from _chapters(document, drafts.glossary, vocabulary)
    yield from _terms(document, drafts.glossary, vocabulary)


def _chapters(document: Document, glossary: Glossary, vocabulary: Vocabulary) -> Findings:
    letters = dict.fromkeys(name[0] for name in vocabulary.statements)
    for letter in glossary.chapters:
        if letter not in letters:
            message = f"No statement of the guide begins with `{letter}`."
            fix = f"Letters of the guide: {', '.join(letters)}."
            yield document.finding("R331", ("chapters", letter), message, fix, key=True)


def _terms(document: Document, glossary: Glossary, vocabulary: Vocabulary) -> Findings:
    explained: dict[str, str] = {}
    for term in glossary.terms.values():
        for index, name in enumerate(term.statements):
            if name not in vocabulary.statements:
                here = ("terms", term.id, "statements", index)
                yield unknown(document, "R308", here, "statement", name, vocabulary.statements)
        yield from check_placeholders(vocabulary, document, ("terms", term.id, "means"), term.means)
        for written in term.names:
            first = explained.setdefault(written.casefold(), term.id)
            if first != term.id:
                message = f"“{written}” is explained twice: here and under `{first}`."
                fix = "Keep one of the two, or take the word out of one of them."
                yield document.finding("R330", ("terms", term.id), message, fix, key=True)
