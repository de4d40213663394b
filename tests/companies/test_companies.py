"""A gym and an internet provider: all that comes with the program works for them, and speaks of nobody else."""

import re
from pathlib import Path

import pytest

from simulator.services.authoring.check import check_folder
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


def test_every_call_is_proved_in_both_forms(company) -> None:
    assert {(item.form, item.proved, item.findings) for item in company.certificates} == {
        ("prompted", True, ()),
        ("open", True, ()),
    }


def test_nothing_anybody_is_told_speaks_of_another_trade(company) -> None:
    found = [
        (where, text[max(0, hit.start() - 40) : hit.end() + 40])
        for where, text in company.told.items()
        for hit in OURS.finditer(text)
    ]
    assert found == []


def test_every_part_of_it_has_something_to_say(company) -> None:
    assert [where for where, text in company.told.items() if not text.strip()] == []
    assert company.library.vocabulary.company.name in company.told["debrief"]


def test_amounts_and_dates_are_written_as_they_are_there(company) -> None:
    everything = "\n".join(company.told.values())
    if company.name == "gym":
        assert re.search(r"\$\d+\.99", everything)
        assert "£" not in everything
        return
    assert [hit[0] for hit in AMERICAN.finditer(everything)] == []
    assert re.search(r"£\d+\.\d\d", everything)
    assert re.search(r"\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec) 20\d\d", everything)
    assert "01632 960" in everything


def test_its_tagger_hears_its_own_moves(company) -> None:
    said = {
        "gym": ("Would a pause help you?", "offer_freeze"),
        "internet": ("Please reboot the hub.", "restart_router"),
    }
    text, move = said[company.name]
    assert [item.move for item in tagger_of(company.library).hear(text) if item.sure] == [move]
