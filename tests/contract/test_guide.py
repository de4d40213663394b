"""`simulator guide`: the guide to be read in the terminal."""

from pathlib import Path

import pytest

MINIATURE = Path(__file__).parents[1] / "library"


def test_every_statement_is_there_with_its_words_calls_and_lines(simulator) -> None:
    found = simulator("guide", "--json").document
    by_id = {item["id"]: item for item in found["statements"]}
    assert len(by_id) == 22
    quoted = [words for words in by_id["S7"]["wordings"] if words["quoted"]]
    assert [words["id"] for words in quoted] == ["S7"]
    assert quoted[0]["text"].endswith("Is that okay with you?")
    assert "cancel_at_billing" in [call["id"] for call in by_id["S7"]["calls"] if call["mainly"]]
    assert all(item["calls"] and item["checks"] for item in by_id.values())
    assert {"noc", "ror", "ice", "loyalty", "customer_relations", "current", "ownership_statement"} <= {
        term["id"] for term in found["terms"]
    }


def test_no_blank_is_left_as_the_files_write_it(simulator) -> None:
    assert "{" not in simulator("guide").out
    words = [
        item["text"] for found in simulator("guide", "--json").document["statements"] for item in found["wordings"]
    ]
    assert not [text for text in words if "{" in text]
    assert "I'm so sorry, (customer)." in " ".join(simulator("guide", "C5", COLUMNS="300").out.split())


@pytest.mark.parametrize("asked", ["c3", "C3 "])
def test_one_statement_alone(simulator, asked) -> None:
    found = simulator("guide", asked, "--json").document
    assert [item["id"] for item in found["statements"]] == ["C3"]
    assert found["terms"] == []


@pytest.mark.parametrize("asked", ["NOC", "Notice of Cancellation", "noc"])
def test_a_word_by_any_of_its_names(simulator, asked) -> None:
    assert [term["id"] for term in simulator("guide", asked, "--json").document["terms"]] == ["noc"]


def test_what_is_not_in_it_is_one_sentence_with_the_nearest(simulator) -> None:
    ran = simulator("guide", "loyalti")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "There is no statement or word of the guide 'loyalti'. Did you mean 'loyalty'?\n"


def test_a_library_without_a_glossary_has_a_guide_all_the_same(simulator) -> None:
    found = simulator("guide", "--json", SIMULATOR_LIBRARY=MINIATURE).document
    assert [item["id"] for item in found["statements"]] == ["G1", "S1"]
    assert found["terms"] == []
