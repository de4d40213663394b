"""Kinds of personal data, how they stand in a text once they are replaced, and what the search for them can miss."""

import re

NAME, EMAIL, CARD, PHONE, ADDRESS = "name", "e-mail", "card number", "phone", "address"
BORN, SOCIAL, NUMBER = "date of birth", "social security number", "number"
KINDS = (NAME, EMAIL, CARD, PHONE, ADDRESS, BORN, SOCIAL, NUMBER)
MISSED = (
    "Names, e-mail addresses, street addresses, dates of birth, and phone, card, account and social security numbers "
    "are found by rules and by lists of common American names. What can be missed: rare names, nicknames, and names "
    "that are words too (Will, Grace, Bill) where nothing beside them says that they are names; misspelt or misheard "
    "names; addresses without a street; numbers spread over several lines; a story that tells who somebody is (their "
    "job, their illness, their employer); the name of the file itself; anything that is not English. Read each line "
    "before you keep it."
)
"""Said wherever personal data has been replaced."""
TOKEN = re.compile(rf"\[(?:{'|'.join(KINDS)})(?: \d+)?\]")
"""What stands in the place of personal data: `[name 1]`, `[phone]`."""
STAND_IN = "Dana"
"""What a tagger reads in its place: the taggers are trained with that name for all placeholders of a customer."""


def as_spoken(text: str) -> str:
    """A text for the taggers: something that can be said in the place of what was replaced."""
    return TOKEN.sub(STAND_IN, text)
