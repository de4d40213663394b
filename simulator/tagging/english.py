"""Words of a text as the tagger reads them: short forms spelled out, endings dropped, slips of the keyboard mended."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple


class Word(NamedTuple):
    """A word in lower case, and the character of the text at which it stands."""

    text: str
    at: int


NUMBER, DAY, ASKING = "#number", "#day", "?"
"""What stands for any figure, for any day or month, and for a question mark."""

_WORD = re.compile(r"[a-z]+(?:['’‘][a-z]+)?|\d[\d,.:/]*(?:st|nd|rd|th)?|\?", re.IGNORECASE | re.ASCII)
_STRAIGHT = str.maketrans("’‘", "''")
_SHORT_FORMS = """
won't=will not|can't=can not|cannot=can not|let's=let us|gonna=going to|wanna=want to|gotta=have to|lemme=let me
gimme=give me|dont=do not|cant=can not|wont=will not|didnt=did not|doesnt=does not|isnt=is not|arent=are not
wasnt=was not|hasnt=has not|havent=have not|couldnt=could not|wouldnt=would not|shouldnt=should not|im=i am|ive=i have
youre=you are|youve=you have|youll=you will|theyre=they are|theyll=they will|thats=that is|theres=there is
whats=what is|hes=he is|shes=she is|ok=okay|pls=please|plz=please|u=you|ur=your|abt=about|bc=because|thru=through
tmrw=tomorrow
"""
_SHORT = {
    short: tuple(full.split())
    for line in _SHORT_FORMS.strip().splitlines()
    for short, full in (form.split("=") for form in line.split("|"))
}
_TAILS = (("n't", "not"), ("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'d", "would"), ("'m", "am"), ("'s", "'s"))
_DAYS = frozenset(
    re.findall(
        r"\w+",
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
        " september october november december",
    )
)
_ENDINGS = ("ingly", "edly", "ing", "ed", "ly")


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order; those that a short form stands for are at the same place."""
    return tuple(Word(word, found.start()) for found in _WORD.finditer(text) for word in _spelled_out(found[0].lower()))


@lru_cache(maxsize=20_000)
def _spelled_out(word: str) -> tuple[str, ...]:
    word = word.translate(_STRAIGHT)
    if word[0].isdigit():
        return (DAY if word[-1].isalpha() else NUMBER,)
    if word in _DAYS:
        return (DAY,)
    if word in _SHORT:
        return _SHORT[word]
    for tail, full in _TAILS:
        if word.endswith(tail) and len(word) > len(tail):
            return word[: -len(tail)], full
    return (word,)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its ending, so that `cancelled`, `canceling` and `cancels` are one; short words as they are."""
    if len(word) < 4:
        return word
    if word.endswith(("ise", "ised", "ises", "ising")) and len(word) > 5:
        word = word.replace("is", "iz")
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("sses"):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    word = _without_ending(word)
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) >= 3 and any(letter in "aeiouy" for letter in root):
            return root[:-1] if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "sz" else root
    return word


class Speller:
    """Mends a word with one letter wrong, missing, too many or swapped, where only one known word is that near."""

    def __init__(self, known: Iterable[str]) -> None:
        """`known`: words in lower case; the first letter of a word is taken to be right."""
        self.known = frozenset(known)
        self._by_letter: dict[str, list[str]] = {}
        for word in sorted(self.known):
            if len(word) > 3:
                self._by_letter.setdefault(word[0], []).append(word)
        self.mended = lru_cache(maxsize=5_000)(self._mended)

    def read(self, words: Iterable[Word]) -> list[str]:
        """The words, mended."""
        return [self.mended(word.text) for word in words]

    def _mended(self, word: str) -> str:
        if word in self.known or len(word) < 5 or not word.isalpha():
            return word
        near = [other for other in self._by_letter.get(word[0], ()) if _one_slip(word, other)]
        return near[0] if len({stem(other) for other in near}) == 1 else word


def _one_slip(one: str, other: str) -> bool:
    """Whether two different words are one slip apart."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, other_rest = one[start:], other[start:]
    if len(one) == len(other):
        return rest[1:] == other_rest[1:] or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    return rest[1:] == other_rest or rest == other_rest[1:]
