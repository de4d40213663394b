"""Numbers as people say them: runs of number words long enough to be a phone, card or account number."""

import re

DIGITS = ("zero", "oh", "o", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_AGAIN = ("double", "triple")
_WORD = rf"(?:{'|'.join((*DIGITS, *_TEENS, *_TENS, *_AGAIN))})"
_BETWEEN = r"(?:[\s,.\-–]+(?:and\s+)?)"
_UNITS = "dollars?|bucks|cents?|percent|%|days?|weeks?|months?|years?|hours?|minutes?|times|hundred|thousand"
_AMOUNT = rf"(?!\s*(?:{_UNITS}|a month|a week|a year|per\b))"
FEWEST = 4
"""Number words in a row that are taken for a number of somebody's: "nineteen ninety-five" is a price."""
RUN = re.compile(rf"\b(?<!\$){_WORD}(?:{_BETWEEN}{_WORD}){{{FEWEST - 1},}}\b{_AMOUNT}", re.IGNORECASE)
NUMBER_WORD = _WORD
