"""Approved wording recognised in what was said, and the acts that it performs.

The rule: the words of the spiel have to be in the turn, all of them, in their order, with no other between them; what
is said before and after does not matter. Compared are letters and digits alone: capitals, punctuation, apostrophes,
hyphens, spaces and typographic signs make no difference (`you’re` is `youre`, `past-due` is `past due`). A placeholder
stands for up to MOST_FILLED words, or for none. There is no other tolerance: another spelling is another word.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from simulator.domain.placeholders import PLACEHOLDER_PATTERN
from simulator.domain.roles import FINDS_OUT
from simulator.domain.vocabulary import Spiel, Vocabulary

MOST_FILLED = 12
"""Words that a placeholder may stand for: an issue is half a sentence ("the sensor by the back door that ...")."""
_APOSTROPHES = re.compile(r"['\u2019\u2018\u02bc`\u00b4]")
_WORD = re.compile(r"[^\W_]+")
_BLANK = "xxblankxx"
"""Stands for a placeholder while a wording is taken apart, with what is written onto it (`{customer}'s`)."""
_FILLED = rf"(?:[^ ]+ ){{0,{MOST_FILLED}}}"


def plain_words(text: str) -> str:
    """The words of a text in small letters, a space before and after each; empty where it has none."""
    letters = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", text)).casefold()
    words = _WORD.findall(letters)
    return f" {' '.join(words)} " if words else ""


class _Wording(NamedTuple):
    """A text made ready: `rarest` is its longest run of words without a placeholder, which is quickly looked for."""

    name: str
    length: int
    rarest: str
    pattern: re.Pattern[str]


class Wordings:
    """Texts with placeholders, by name, to be found in what was said."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        wordings = (_wording(name, text) for name, text in texts.items())
        self._wordings = sorted((item for item in wordings if item is not None), key=lambda item: -item.length)

    def said_in(self, text: str) -> tuple[str, ...]:
        """The names of those whose words are in a text, that of most words first."""
        words = plain_words(text)
        return tuple(item.name for item in self._wordings if item.rarest in words and item.pattern.search(words))


class ApprovedWording:
    """The approved wordings of a library, to be found in what was said."""

    def __init__(self, spiels: Mapping[str, Spiel]) -> None:
        self._spiels = spiels
        self._wordings = Wordings({name: spiel.text for name, spiel in spiels.items()})

    def said_in(self, text: str) -> tuple[Spiel, ...]:
        """The spiels whose words are in a text, that of most words first."""
        return tuple(self._spiels[name] for name in self._wordings.said_in(text))


def _wording(name: str, text: str) -> _Wording | None:
    words = plain_words(PLACEHOLDER_PATTERN.sub(_BLANK, text)).split()
    fixed = [_BLANK not in word for word in words]
    if not any(fixed):
        return None
    runs = groupby(zip(words, fixed, strict=True), itemgetter(1))
    rarest = max((f" {' '.join(word for word, _ in run)} " for known, run in runs if known), key=len)
    pattern = "".join(f"{re.escape(word)} " if known else _FILLED for word, known in zip(words, fixed, strict=True))
    return _Wording(name, sum(fixed), rarest, re.compile(f"(?<= ){pattern}"))


def wordings_of(vocabulary: Vocabulary, name: str) -> tuple[Spiel, ...]:
    """The spiels that a spiel id or a statement id stands for, that of the very name first; none for other names."""
    named = (vocabulary.spiels[name],) if name in vocabulary.spiels else ()
    return (*named, *(item for item in vocabulary.spiels.values() if item.statement == name and item not in named))


def meant_by(wordings: Sequence[Spiel], acts: Sequence[str]) -> Spiel:
    """Which of the wordings of a statement was used, where its text is not known: of those all of whose acts are listed
    that of most acts, else the first.
    """
    listed = [item for item in wordings if set(item.acts) <= {*acts}]
    return max(listed, key=lambda item: len(item.acts), default=wordings[0])


def performed(vocabulary: Vocabulary, acts: Sequence[str], spiel: Spiel) -> tuple[str, ...]:
    """The acts of a turn in which a spiel was said: those listed, in their order, and those of the spiel not listed.

    A missing act comes right after the one before it in the spiel, or else right before the next one. Where none of
    them is listed, they come after what was looked up, and before anything else that was done on the desk.
    """
    found = list(acts)
    if not set(spiel.acts) & set(found):
        at = next((index for index, act in enumerate(found) if _is_deed(vocabulary, act)), len(found))
        return (*found[:at], *spiel.acts, *found[at:])
    first = next(index for index, act in enumerate(spiel.acts) if act in found)
    at = found.index(spiel.acts[first])
    found[at:at] = list(_missing(spiel.acts[:first], found))
    for before, act in zip(spiel.acts[first:], spiel.acts[first + 1 :], strict=False):
        if act not in found:
            found.insert(found.index(before) + 1, act)
    return tuple(found)


def _missing(wanted: Iterable[str], found: Sequence[str]) -> Iterator[str]:
    return (act for act in wanted if act not in found)


def _is_deed(vocabulary: Vocabulary, act: str) -> bool:
    known = vocabulary.acts.get(act)
    return known is not None and known.is_action and known.role not in FINDS_OUT
