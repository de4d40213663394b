"""A gym and an internet provider: all that comes with the program works for them, and speaks of nobody else."""

import re
from pathlib import Path

import pytest
from companies.told import Company, texts

from simulator.domain.library import CallKey, Library
from simulator.engine.call import Call, replay, set_stage
from simulator.engine.compile import compile_call
from simulator.services.authoring.check import check_folder
from simulator.services.library.folder import open_library, reopen
from simulator.services.library.taggers import tagger_of

OURS = re.compile(
    r"(?i:alarm|\bbilling|auto ?pay|rescission|loyalty|customer relations|technical support|home security|past due"
    r"|notice of cancel|sensor|monitoring)|\b(NOC|ICE|ROR|Alder)\b"
)
"""Words of the library that ships; `ICE` in capitals alone: a gym may put a membership on ice."""
AMERICAN = re.compile(r"\$|\(\d{3}\) 555|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}, \d{4}")


@pytest.mark.parametrize("name", ["gym", "internet"])
def test_its_library_is_clean(name: str) -> None:
    assert check_folder(Path(__file__).parent / name).diagnostics == ()


def test_every_call_is_proved_in_both_forms(company: Company) -> None:
    assert {(item.form, item.proved, item.findings) for item in company.certificates} == {
        ("prompted", True, ()),
        ("open", True, ()),
    }


def test_nothing_anybody_is_told_speaks_of_another_trade(company: Company) -> None:
    found = [
        (where, text[max(0, hit.start() - 40) : hit.end() + 40])
        for where, text in company.told.items()
        for hit in OURS.finditer(text)
    ]
    assert found == []


def test_every_part_of_it_has_something_to_say(company: Company) -> None:
    assert [where for where, text in company.told.items() if not text.strip()] == []
    assert company.library.vocabulary.company.name in company.told["debrief"]


def test_amounts_and_dates_are_written_as_they_are_there(company: Company) -> None:
    everything = "\n".join(company.told.values())
    if company.name == "gym":
        assert re.search(r"\$\d+\.99", everything)
        assert "£" not in everything
        return
    assert [hit[0] for hit in AMERICAN.finditer(everything)] == []
    assert re.search(r"£\d+\.\d\d", everything)
    assert re.search(r"\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec) 20\d\d", everything)
    assert "01632 960" in everything


def test_its_tagger_hears_its_own_moves(company: Company) -> None:
    said = {
        "gym": ("Would a pause help you?", "offer_freeze"),
        "internet": ("Please reboot the hub.", "restart_router"),
    }
    text, move = said[company.name]
    assert [item.move for item in tagger_of(company.library).hear(text) if item.sure] == [move]


def test_its_customer_speaks_spanish_where_it_is_translated() -> None:
    root = Path(__file__).parent / "gym"
    library, files = open_library(root, "es")
    assert not [name for name in files if name.endswith(".es.yaml")]
    assert library.hash != open_library(root)[0].hash
    key = ("leaving_the_gym", "sore_loser", "term_is_over")
    call = set_out(library, key)
    assert call.entries[0].text.startswith(("Quiero", "Por fin", "Mire", "Es sencillo"))
    assert call.speech.values["joined.ago"].startswith("hace ")
    said = "\n".join(texts([[item.text for item in call.entries], [call.text(item) for item in call.offered()]]))
    assert not re.search(r"\b(the|you|and|your)\b", said)


def test_what_is_translated_is_replayed_from_the_files_it_was_begun_with() -> None:
    library, files = open_library(Path(__file__).parent / "gym", "es")
    again = reopen(files)
    assert again is not None
    key = ("leaving_the_gym", "sore_loser", "term_running")
    assert set_out(again, key).entries == set_out(library, key).entries


def test_a_language_without_translations_changes_nothing() -> None:
    root = Path(__file__).parent / "internet"
    assert open_library(root, "fr")[0].hash == open_library(root)[0].hash


def set_out(library: Library, key: CallKey) -> Call:
    """The call of one seed, after a look-up and a question."""
    return replay(set_stage(compile_call(library, *key)), 3, ["check_card", "open_membership", "what_is_behind"])
