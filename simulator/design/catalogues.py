"""The app's own words in other languages: a gettext catalogue for each, `words_in/es.po`. Babel reads them as they are.

What a catalogue leaves out stays English. Content has translations of its own, beside its files.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent / "words_in"


@cache
def languages() -> tuple[str, ...]:
    """The languages there is a catalogue for, by their two letters."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.po")))


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """English to the language; empty for one without a catalogue."""
    if language not in languages():
        return {}
    with (FOLDER / f"{language}.po").open("rb") as file:
        return {str(item.id): str(item.string) for item in read_po(file, locale=language) if item.id and item.string}


def gettext(text: str, language: str) -> str:
    """A sentence of the app, given in English, in a language; in English where it is not translated."""
    return catalogue(language).get(text, text)
