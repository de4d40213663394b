"""The app's words in other languages: each is one the app says, and what the pages ask for by hand is all there."""

import re
from pathlib import Path

import pytest

from simulator.design import catalogues, labels, words

SOURCES = Path(catalogues.__file__).parents[1]
ASKED = re.compile(r'gettext\(\s*"((?:[^"\\]|\\.)*)"|gettext\([\w.()]+ \? "([^"]*)" : "([^"]*)"\)', re.DOTALL)


@pytest.fixture(scope="module")
def sources() -> str:
    """All that the pages and the services are written in."""
    found = [*SOURCES.rglob("*.ts"), *SOURCES.rglob("*.py")]
    return "\n".join(path.read_text(encoding="utf-8") for path in found if path.name != "translations.ts")


@pytest.mark.parametrize("language", catalogues.languages())
def test_a_catalogue_has_every_sentence_that_pages_ask_for(language: str, sources: str) -> None:
    asked = {text for found in ASKED.findall(sources) for text in found if text}
    assert len(asked) > 60
    assert asked - catalogues.catalogue(language).keys() == set()


@pytest.mark.parametrize("language", catalogues.languages())
def test_a_catalogue_has_nothing_that_the_app_does_not_say(language: str, sources: str) -> None:
    composed = {words.NOT_JUDGED, *(look.word for look in labels.LABEL_LOOKS.values())}
    said = [text for text in catalogues.catalogue(language) if text not in composed]
    assert [text for text in said if f'"{text}"' not in sources and f"'{text}'" not in sources] == []


def test_words_for_values_are_translated_whole() -> None:
    named = [*words.RESULTS.values(), *words.LEVEL_NAMES.values(), *words.MARKS.values(), *words.VERDICTS.values()]
    assert [text for text in named if catalogues.gettext(text, "es") == text] == []


def test_what_is_not_translated_stays_english() -> None:
    assert catalogues.gettext("Never said anywhere", "es") == "Never said anywhere"
    assert catalogues.gettext("Passed", "xx") == "Passed"
