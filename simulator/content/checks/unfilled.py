"""Is every placeholder of a text filled by something, and closed?"""

import re
from collections.abc import Collection, Iterable

from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings, meant
from simulator.domain.placeholders import PLACEHOLDER_PATTERN, known_placeholders, placeholders_in
from simulator.domain.vocabulary import Vocabulary


def check_placeholders(
    vocabulary: Vocabulary,
    document: Document,
    path: KeyPath,
    text: str,
    more: Iterable[str] = (),
    *,
    known: Collection[str] | None = None,
) -> Findings:
    """The placeholders of one text, found wrong at `path`; `more` are names that may stand there besides (phrases).

    `known`: those that are filled there; left out, all that account and company fill.
    """
    names = tuple(dict.fromkeys(placeholders_in(text)))
    # Most texts have none, and to list all that could stand there takes longer than to look.
    known = [*(known_placeholders(vocabulary) if known is None else known), *more] if names else ()
    for name in names:
        if name not in known:
            fix = meant(name, known, f"Known: {', '.join(known)}.")
            yield document.finding("R314", path, f"Nothing fills the placeholder `{{{name}}}`.", fix)
    if re.search(r"[{}]", PLACEHOLDER_PATTERN.sub("", text)):
        message = "A curly bracket without its other half."
        yield document.finding(
            "R321", path, message, "Write placeholders as `{customer}`; take other curly brackets out."
        )
