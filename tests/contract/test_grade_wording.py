"""Approved words in a transcript: claimed, said, or both."""

import json
from pathlib import Path
from typing import Any

import pytest
from contract.annotated import SAMPLE, verdicts

S5 = "Your payment does not depend on the number of times you're using the system, but it depends on the agreed terms and conditions that you have signed in."


def unused(**said: Any) -> dict[str, Any]:
    """A complaint about a system that is not used, and one turn of the trainee."""
    return SAMPLE | {"turns": [{"by": "customer", "acts": ["complains_unused_system"]}, {"by": "trainee", **said}]}


@pytest.mark.parametrize(
    "text",
    [
        S5,
        S5.upper().replace(",", " --").replace("'", "’"),
        f"I hear you, Ms Ortega.  {S5}\nWould you like to go on?",
    ],
    ids=["as it stands", "typed otherwise", "among other words"],
)
@pytest.mark.parametrize("spiel", [None, "S5"])
def test_approved_words_count_with_and_without_their_number(grade, text: str, spiel: str | None) -> None:
    found = verdicts(grade(unused(text=text, spiel=spiel)))
    assert (found["words_s5"], found["explained_terms"]) == ("met", "met")


@pytest.mark.parametrize(
    "text",
    [
        "It depends on what you signed.",
        S5.replace("does not depend", "depends"),
        S5.replace("agreed ", ""),
        S5.partition(",")[0],
    ],
    ids=["other words", "the contrary", "a word less", "half of it"],
)
def test_other_words_do_not_count_because_a_number_is_claimed(simulator, tmp_path: Path, text: str) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(unused(text=text, spiel="S5")), encoding="utf-8")
    (item,) = simulator("grade", file, "--json").document["evaluations"]
    found = verdicts(item["evaluation"])
    assert (found["words_s5"], found["explained_terms"]) == ("not_met", "not_met")
    assert ["Turn 2" in remark and "`S5`" in remark for remark in item["remarks"]] == [True]
    assert "Turn 2" in simulator("grade", file).out


def test_words_of_another_number_count_as_what_they_are(simulator, tmp_path: Path) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(unused(text=S5, spiel="S3")), encoding="utf-8")
    (item,) = simulator("grade", file, "--json").document["evaluations"]
    assert verdicts(item["evaluation"])["words_s5"] == "met"
    assert "`S3`" in item["remarks"][0]
    assert "`S5`" in item["remarks"][0]


def test_a_number_alone_performs_the_acts_of_its_wording(grade) -> None:
    listed = grade(unused(acts=["check_account_status", "explain_agreed_terms"], spiel="S5"))
    assert grade(unused(acts=["check_account_status"], spiel="S5")) == listed
