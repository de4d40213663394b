"""English that is misspelt in what is said or shown: only where it is certain, and the right word is near.

A word that no dictionary has may be a name, a word of the trade, or how people talk; so only slips of the kind that
fingers make are named: two letters swapped, one too many or too few, one vowel for another, an apostrophe left out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from spellchecker import SpellChecker

from simulator.content.assembly.drafts import Drafts
from simulator.content.assembly.translations import is_translation
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.placeholders import PLACEHOLDER_PATTERN

_COMMON: Final = 5_000
"""How often the right word occurs in the texts that the dictionary was counted from, of some 10^9 words, at least."""
_OWN: Final = 3
"""A word that a library has as often as this is a word of the library."""
_FEWEST_LETTERS: Final = 5
"""Shorter words are near to too many others, unless two letters are swapped or an apostrophe is left out."""
_MOST_UNKNOWN: Final = 0.1
"""A file in which a larger share of its different words is unknown holds texts in another language."""
_FEW: Final = 3
"""Unknown words that any file may have, however short."""
_FOREIGN: Final = 0.25
"""A text of which this share of the words, and more than one of them, is unknown is in another language too."""
_VOWELS: Final = frozenset("aeiouy")
_SAID_BY_NOBODY: Final = frozenset({"heard", "heard_in", "find", "acts", "tags", "choices"})
"""Lists of words that are typed or tagged: they are misspelt on purpose, or are no English."""
_WORD: Final = re.compile(r"(?<![\w’'-])[a-z]+(?![\w’'-])")
_BRITISH: Final = (
    ("our", "or"),
    ("is(e|ed|es|er|ing|ation)$", r"iz\1"),
    ("ys(e|ed|ing)$", r"yz\1"),
    ("re(s?)$", r"er\1"),
    ("mme(s?)$", r"m\1"),
    ("ll(ed|ing|er)$", r"l\1"),
    ("[ao]e", "e"),
)
"""British ways to write a word, which are no slips, and the American ones, which the dictionary has."""
_KNOWN: Final[set[str]] = set()
"""Words, with all that stands around them, that were looked up before and are fine."""


def check_spelling(drafts: Drafts) -> Findings:
    """A warning W912 for each misspelt word of a file, at the first place where it stands."""
    places: dict[str, list[tuple[Document, KeyPath]]] = {}
    counted: Counter[str] = Counter()
    for document in drafts.documents.values():
        if (
            document.data is not None
            and not document.file.endswith(".plays.yaml")
            and not is_translation(document.file)
        ):
            different: set[str] = set()
            found = list(_unknown(document, different))
            if len({word for word, _ in found}) <= max(_FEW, _MOST_UNKNOWN * len(different)):
                for word, path in found:
                    places.setdefault(word, []).append((document, path))
                    counted[word] += 1
    own = _own_words(drafts) if places else frozenset[str]()
    for word, where in places.items():
        meant = _meant(word) if counted[word] < _OWN and word not in own else None
        if meant is not None:
            for document, path in _first_of_each(where):
                message = f"“{word}” is probably misspelt: “{meant}”."
                fix = f"Write “{meant}”; a word of your trade can be told to trainees in scorecards/glossary.yaml."
                yield document.finding("W912", path, message, fix, warn=True)


def _first_of_each(where: list[tuple[Document, KeyPath]]) -> tuple[tuple[Document, KeyPath], ...]:
    """The first place in each file."""
    return tuple({document.file: (document, path) for document, path in reversed(where)}.values())


def _unknown(document: Document, different: set[str]) -> Iterator[tuple[str, KeyPath]]:
    """Every word in small letters that the dictionary lacks, with its place; `different` gets all words there are."""
    for path, text in _texts(document.data, ()):
        tokens = text.split()
        different.update(tokens)
        fresh = {token for token in tokens if token not in _KNOWN}
        if not fresh:
            continue
        words = _WORD.findall(PLACEHOLDER_PATTERN.sub(" ", text))
        missing = [word for word in words if word not in _dictionary()]
        if not missing:
            _KNOWN.update(fresh)
        yield from ((word, path) for word in missing if not _is_foreign(text))


def _texts(data: object, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Every text of some words or that ends as a sentence does, with its place."""
    if isinstance(data, str):
        if " " in data or data[-1:] in {".", "!", "?"}:
            yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in _SAID_BY_NOBODY:
                yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*path, index))


def _is_foreign(text: str) -> bool:
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", PLACEHOLDER_PATTERN.sub(" ", text))]
    unknown = [word for word in words if word not in _dictionary() and len(word) > 1]
    return len(unknown) > 1 and len(unknown) >= _FOREIGN * len(words)


def _own_words(drafts: Drafts) -> frozenset[str]:
    """Words of the glossary, of the guide, of approved wording and of names: right as they are."""
    vocabulary, terms = drafts.vocabulary, drafts.glossary.terms.values()
    texts = [text for term in terms for text in (term.term, term.stands_for or "", *term.also)]
    if vocabulary is not None:
        company = vocabulary.company
        texts += [company.name, *company.departments.values(), *company.agent_names]
        texts += [spiel.text for spiel in vocabulary.spiels.values()]
        texts += [statement.says for statement in vocabulary.statements.values()]
    return frozenset(word for text in texts for word in re.findall(r"[a-z]+", text.lower()))


@lru_cache(1)
def _dictionary() -> Mapping[str, int]:
    """Word to how often it was counted. Takes a third of a second, once in a process that comes upon a new word."""
    counted: Mapping[str, int] = SpellChecker(language="en", distance=1).word_frequency.dictionary
    return counted


def _meant(word: str) -> str | None:
    """The one common word that this can only be a slip of; None where it is not certain."""
    known = _dictionary()
    if any(re.sub(british, american, word) in known for british, american in _BRITISH):
        return None
    found = {near: known[near] for near in _slips(word) if known.get(near, 0) >= _COMMON}
    return max(found, key=lambda near: found[near]) if found else None


def _slips(word: str) -> Iterator[str]:
    """What could have been meant, by the slips that are certain in a word of this length."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (
        left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1 and right[0] != right[1]
    )
    yield from (f"{left}'{right}" for left, right in cuts if len(right) in (1, 2) and left)
    if len(word) < _FEWEST_LETTERS:
        return
    yield from (left + right[1:] for left, right in cuts if right)
    letters = "abcdefghijklmnopqrstuvwxyz"
    yield from (left + letter + right for left, right in cuts for letter in letters)
    yield from (left + v + right[1:] for left, right in cuts if right and right[0] in _VOWELS for v in sorted(_VOWELS))
