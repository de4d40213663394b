"""Names of people: those that are introduced as such, those that common lists have, and those the speakers go by."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from simulator.engine.account_draw import common_names

_WORDS_TOO = """
    Amber April Ash Art Autumn Bill Bills Billy Black Blue Bob Brook Brown Case Carol Chance Chase Chuck Cook Crystal
    Daisy Dale Dawn Day Destiny Don Drew Early Faith Field Flowers Frank Gene Gold Good Grace Grant Gray Green Guy Hall
    Harmony Heather Hill Holly Hope House Hunter Iris Ivy Jack Jade Jasmine Jay Jewel Joy Josh Journey June Justice King
    Lane Lawyer Lee Light Lily Long Love Mark Mason May Melody Mercy Miles Mills Moon Park Parks Pat Penny Phoenix Piper
    Pope Powers Price Read Reed Rich Rivers Rob Robin Rose Ruby Sandy Sky Skip Stone Strong Sue Summer Summers Sunny
    Terry Trinity True Trust Victor Violet Wade Ward Waters Wells West White Will Win Winter Wise Wood Woods Worth Young
    Christian Major Order Pay Hi Hello Monday Sunday
    """
WORDS_TOO = frozenset(_WORDS_TOO.split())
"""Names that are English words as well: taken for names only where something beside them says so."""
_NOT_NAMES = """
    a an the not just calling here from with so very really your my our in on at going trying having getting sorry sure
    glad happy afraid done fine good okay ok yes no what why how who is it this that there still also now only about
    ready unable able looking speaking talking moving leaving paying wondering interested supposed about tired sick
    customer service relations support home agent department team desk line agency manager supervisor mister
    thanks thank hi hello hey oh well absolutely great perfect please bye goodbye morning afternoon evening nobody
    """
NOT_NAMES = frozenset(_NOT_NAMES.split())
_WORD = r"[^\W\d_][\w'’\-]*"
_CAPITAL = r"(?-i:[A-ZÀ-Þ])[\w'’\-]*"
_TITLE = re.compile(
    rf"\b(?:mr|mrs|ms|miss|dr|doctor|mister|ma'am)\b\.?\s+({_CAPITAL}(?:\s+{_CAPITAL})?)", re.IGNORECASE
)
_TITLE_LOW = re.compile(rf"\b(?:mr|mrs|ms|mister)\b\.?\s+({_WORD})", re.IGNORECASE)
_NAMED = re.compile(
    rf"\b(?:my (?:full |first |last )?name is|my name's|name's|name is|(?:last|first) name(?: is)?|i am called|"
    rf"under the name(?: of)?|it's under|in the name of|call me|spelled)\s+({_WORD}(?:\s+{_CAPITAL}){{0,2}})",
    re.IGNORECASE,
)
_PRESENTED = re.compile(
    rf"\b(?:this is|i'm|i am|it's|speaking with|speak with|speak to|talk to|for|thank you|"
    rf"thanks|hi|hello|named|called),?\s+({_CAPITAL}(?:\s+{_CAPITAL}){{1,2}})",
    re.IGNORECASE,
)
_SPEAKING = re.compile(rf"\b({_CAPITAL})\s+(?:speaking|here)\b")
_ANSWERED = re.compile(
    rf"^\W*(?:(?:yes|yeah|sure|okay|ok|yep|of course|certainly|it's|that's|uh|um)[,.]?\s+)*"
    rf"({_CAPITAL}(?:\s+{_CAPITAL}){{1,2}})(?=[,.;]|$)",
    re.IGNORECASE,
)
"""Somebody who is asked says their name first, and more after it."""
_LETTERS = re.compile(r"\b(?:[A-Za-z][\s\-.]+){3,}[A-Za-z]\b")
_EACH = re.compile(_WORD)


class Found(NamedTuple):
    """Where in a text something personal stands, and which name it is (in small letters)."""

    start: int
    end: int
    name: str = ""


@cache
def _common(locale: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """First names, last names, and first names in small letters that are no words."""
    first, last = common_names(locale)
    plain = frozenset(name.lower() for name in first - WORDS_TOO)
    return first, last, plain


def names_in(text: str, known: Iterable[str], locale: str, own: frozenset[str] = frozenset()) -> Iterator[Found]:
    """The names in a text. `known`: names, in small letters, of whoever speaks in this call. `locale`: where.

    `own`: words of the company, in small letters, which name no person.
    """
    yield from _introduced(text, NOT_NAMES | own)
    first, last, plain = _common(locale)
    called = frozenset(known)
    is_cased = any(letter.isupper() for letter in text)
    words = list(_EACH.finditer(text))
    for index, word in enumerate(words):
        said = _bare(word[0])
        after = words[index + 1] if index + 1 < len(words) else None
        joined = after is not None and text[word.end() : after.start()] == " "
        following = _bare(after[0]) if after is not None and joined else ""
        is_whole = said in first and following in last
        if is_whole or said.lower() in called or _is_first(said, first, plain, is_cased):
            yield Found(word.start(), word.start() + len(said), said.lower())
            if after is not None and following and (is_whole or _is_last(following, last, is_cased)):
                yield Found(word.start(), after.start() + len(following), f"{said} {following}".lower())


def _bare(word: str) -> str:
    return re.sub(r"(?:['’]s?|-)$", "", word)


def _is_first(word: str, first: frozenset[str], plain: frozenset[str], is_cased: bool) -> bool:
    if is_cased:
        return word in first and word not in WORDS_TOO
    return word in plain and len(word) > 3


def _is_last(word: str, last: frozenset[str], is_cased: bool) -> bool:
    if is_cased:
        return word[:1].isupper() and word.lower() not in NOT_NAMES and word not in ("I", "I'm")
    return word.capitalize() in last and word.capitalize() not in WORDS_TOO


def _introduced(text: str, no_names: frozenset[str]) -> Iterator[Found]:
    for pattern in (_NAMED, _TITLE, _TITLE_LOW, _PRESENTED, _SPEAKING, _ANSWERED):
        for match in pattern.finditer(text):
            said = match[1]
            words = said.split()
            while words and _bare(words[-1]).lower() in no_names:
                words.pop()
            # One letter is "I", as in "Who am I speaking with?".
            if words and words[0].lower() not in no_names and len(_bare(" ".join(words))) > 1:
                named = " ".join(words)
                yield Found(match.start(1), match.start(1) + len(_bare(named)), _bare(named).lower())
    for match in _LETTERS.finditer(text):
        if match[0].replace(" ", "").lower() not in no_names:
            yield Found(match.start(), match.end(), re.sub(r"\W", "", match[0]).lower())
