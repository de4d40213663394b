"""Numbers, e-mail addresses, dates of birth and street addresses in a text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import phonenumbers

from simulator.services.annotating.personal.kinds import ADDRESS, BORN, CARD, EMAIL, NUMBER, PHONE, SOCIAL
from simulator.services.annotating.personal.spoken import NUMBER_WORD, RUN


class Place(NamedTuple):
    """Where in a text something personal stands, and of what kind it is."""

    start: int
    end: int
    kind: str


_EMAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_EMAIL_SPOKEN = re.compile(
    r"\b[\w.\-]+(?: (?:dot|underscore|dash) [\w\-]+)* at [\w\-]+(?: dot [a-z]{2,}){1,2}\b", re.IGNORECASE
)
_SOCIAL = re.compile(r"\b\d{3}[- ]\d{2}[- ]\d{4}\b")
_CARD = re.compile(r"\b(?:\d[ \-]?){12,18}\d\b")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    rf"(?:\d{{1,2}}[/.\-]\d{{1,2}}[/.\-]\d{{2,4}}|{_MONTH}\.? (?:the )?[\w\-]+(?: \w+)?"
    r",? (?:of )?(?:19\d\d|20\d\d|nineteen [\w\-]+(?: \w+)?|two thousand(?: (?:and )?\w+)?))"
)
_BORN_AT = re.compile(
    rf"\b(?:born|birth\w*|dob|d\.o\.b\.?)\b[^\n]{{0,30}}?({_DATE}|\d{{1,2}}[/.\-]\d{{1,2}}[/.\-]\d{{2,4}})",
    re.IGNORECASE,
)
_OLD_DATE = re.compile(
    rf"\b(?:\d{{1,2}}[/.\-]\d{{1,2}}[/.\-](?:19\d\d|200\d)|{_MONTH}\.? (?:the )?[\w\-]+(?: \w+)?,? (?:of )?"
    r"(?:19\d\d|nineteen [\w\-]+(?:[ \-]\w+)?))\b",
    re.IGNORECASE,
)
_STREET = (
    r"(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|circle|cir|way|place|pl|terrace|parkway|"
    r"pkwy|highway|hwy|trail|square)"
)
_ADDRESS = re.compile(
    rf"\b(?:\d{{1,6}}|{NUMBER_WORD}(?:[ \-]{NUMBER_WORD}){{0,4}}) (?:[NSEW]\.? |north |south |east |west )?"
    rf"(?:[\w'’]+ ){{1,3}}?{_STREET}\b\.?"
    rf"(?:,? (?:apt|apartment|unit|suite|#) ?[\w\-]+)?(?:, ?(?-i:[A-Z])[\w ]{{2,24}}?(?=,| (?-i:[A-Z]{{2}})\b|\.|$))?"
    rf"(?:,? (?-i:[A-Z]{{2}})\b)?(?:,? \d{{5}}(?:-\d{{4}})?)?",
    re.IGNORECASE,
)
_ZIP = re.compile(r"\b(?:zip(?: code)?(?: is)?|[A-Z]{2}),? (\d{5}(?:-\d{4})?)\b")
_SHORT_PHONE = re.compile(r"\b\d{3}[\-. ]\d{4}\b")
_LONG = re.compile(r"(?<![\$\d.,])\b(?:\d[ \-]?){4,}\d\b(?!\.\d)")
_MIXED = re.compile(r"\b(?=\w*\d\w*\d\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9][\w\-]{4,}\b")
_SAID = re.compile(
    r"\b(?:account(?: number)?|acct|confirmation(?: number)?|reference|ticket|case|policy|pin|passcode|password|code|"
    r"ending in|ends in|last four(?: digits)?(?: of [\w ]+?)?|last 4|number)"
    r"(?: is| are|:|'s|’s)? #?((?=[\w\-]*\d)[\w\-]{3,})",
    re.IGNORECASE,
)
_PATTERNS = (
    (_EMAIL, EMAIL),
    (_EMAIL_SPOKEN, EMAIL),
    (_SOCIAL, SOCIAL),
    (_BORN_AT, BORN),
    (_OLD_DATE, BORN),
    (_ADDRESS, ADDRESS),
    (_ZIP, ADDRESS),
)
_LATER = ((_SHORT_PHONE, PHONE), (_SAID, NUMBER), (_MIXED, NUMBER), (_LONG, NUMBER), (RUN, NUMBER))


def places(text: str) -> Iterator[Place]:
    """All that is found, the surest kind first; places may lie over one another."""
    is_there = any(letter.isdigit() for letter in text)
    yield from _of(text, _PATTERNS)
    for match in _CARD.finditer(text) if is_there else ():
        yield Place(match.start(), match.end(), CARD if _is_card(match[0]) else NUMBER)
    for found in phonenumbers.PhoneNumberMatcher(text, "US", phonenumbers.Leniency.POSSIBLE) if is_there else ():
        yield Place(found.start, found.end, PHONE)
    yield from _of(text, _LATER)


def _of(text: str, patterns: tuple[tuple[re.Pattern[str], str], ...]) -> Iterator[Place]:
    for pattern, kind in patterns:
        for match in pattern.finditer(text):
            group = 1 if pattern.groups else 0
            yield Place(match.start(group), match.end(group), kind)


def _is_card(digits: str) -> bool:
    """Luhn's check: the sum in which every second digit from the right is doubled is a multiple of ten."""
    figures = [int(sign) for sign in reversed(digits) if sign.isdigit()]
    doubled = [figure if place % 2 == 0 else sum(divmod(2 * figure, 10)) for place, figure in enumerate(figures)]
    return 13 <= len(figures) <= 19 and sum(doubled) % 10 == 0
