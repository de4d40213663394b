"""Placeholders in what is said: each has to be filled by something, and to be closed."""

import hashlib
import re
from collections.abc import Iterable, Iterator

from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.base import Lines, Mood, lines_for
from simulator.domain.persona import Persona, Reactions
from simulator.domain.vocabulary import Vocabulary

Findings = Iterator[Diagnostic]
BLANK = re.compile(r"\{([^{}]*)\}")
_ACCOUNT_BLANKS = (
    "customer",
    "customer.name",
    "customer.last_name",
    "customer.address",
    "customer.phone",
    "customer.he_she",
    "customer.him_her",
    "customer.his_her",
    "agent",
    "company",
    "month",
    "issue",
    "balance",
    "days_past_due",
)
"""What the generated account and the company fill; departments come on top, by id."""


def blanks(text: str) -> tuple[str, ...]:
    """The placeholders in a text, in order."""
    return tuple(BLANK.findall(text))


def fillable(vocabulary: Vocabulary) -> tuple[str, ...]:
    """Every placeholder that account, company and departments fill."""
    return (*_ACCOUNT_BLANKS, *vocabulary.company.departments)


def check_text(
    vocabulary: Vocabulary, document: Document, path: KeyPath, text: str, more: Iterable[str] = ()
) -> Findings:
    """The placeholders of one text."""
    known = [*fillable(vocabulary), *more]
    for name in dict.fromkeys(blanks(text)):
        if name not in known:
            fix = meant(name, known, f"Known: {', '.join(known)}.")
            yield document.finding("R314", path, f"Nothing fills the placeholder `{{{name}}}`.", fix)
    if re.search(r"[{}]", BLANK.sub("", text)):
        message = "A curly bracket without its other half."
        yield document.finding(
            "R321", path, message, "Write placeholders as `{customer}`; take other curly brackets out."
        )


def lock(text: str) -> str:
    """What holds quoted words to the guide: the start of their SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def texts_of(path: KeyPath, lines: Lines | None) -> Iterator[tuple[KeyPath, str]]:
    """Every text of some lines, with the way to it."""
    for band, texts in (lines or {}).items():
        for index, text in enumerate(texts):
            yield (*path, band, index), text


def silent(lines: Lines) -> str:
    """The moods for which there are no lines, in words; empty where every mood has some."""
    moods = [mood.label for mood in Mood if not lines_for(lines, mood)]
    return "in any mood" if len(moods) == len(Mood) else f"when {', '.join(moods)}" if moods else ""


def spoken(persona: Persona) -> Iterator[tuple[KeyPath, str]]:
    """Everything a customer can say, with the way to it."""
    for key in ("ignored", "waits", "interrupts"):
        yield from texts_of((key,), getattr(persona, key))
    yield from _reactions(("anywhere",), persona.anywhere)
    for name, state in persona.states.items():
        yield from texts_of(("states", name, "says"), state.says)
        yield from _reactions(("states", name, "on"), state.on)


def _reactions(path: KeyPath, on: Reactions) -> Iterator[tuple[KeyPath, str]]:
    for event, transitions in on.items():
        for index, transition in enumerate(transitions):
            yield from texts_of((*path, event, index, "says"), transition.says)
