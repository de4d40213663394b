"""Findings of one cause are one finding, with the calls that it is true of; their cures point the right way."""

import json
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from simulator.cli.main import app
from simulator.content.loader import Loaded, load
from simulator.domain.library import Library
from simulator.engine.compile import compile_call
from simulator.proof.certifying.certificate import Finding
from simulator.proof.certifying.cures import cure_of_unlosable, too_lucky
from simulator.services.authoring.causes import grouped
from simulator.services.library.folder import read_folder

MINIATURE = Path(__file__).parents[2] / "library"
CALLS = [(persona, case) for persona in ("neighbour", "shouter") for case in ("nothing_due", "past_due")]


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(read_folder(MINIATURE)[0])


@pytest.fixture(scope="module")
def library(loaded: Loaded) -> Library:
    assert loaded.library is not None
    return loaded.library


def finding(persona: str, case: str, says: str, code: str = "Q809", scenario: str = "second_bill") -> Finding:
    return Finding(
        code, "error", "scenario", scenario, ("cases", case), f"[{persona}, {case}] {says}", "Mend it.", ("a", "b")
    )


def test_what_is_said_of_several_calls_is_said_once(loaded):
    found = [finding(*call, f"One passes {n}.5 % of calls.") for n, call in enumerate(CALLS)]
    (one,) = grouped(loaded, found)
    assert one.message == (
        "[neighbour, nothing_due] One passes 0.5 % of calls. And 3 more like it: "
        "neighbour, past_due; shouter, nothing_due; shouter, past_due."
    )
    assert "a,b" in one.fix


def test_many_calls_are_counted(loaded):
    found = [finding("neighbour", case, "No call passes.") for case in ("past_due", *(f"case_{n}" for n in range(9)))]
    (one,) = grouped(loaded, found)
    assert one.message.endswith(
        "And 9 more like it: neighbour, case_0; neighbour, case_1; neighbour, case_2; and 6 more."
    )


def test_what_differs_in_more_than_the_call_stays_apart(loaded):
    found = [finding(*CALLS[0], "`a` cannot be lost."), finding(*CALLS[1], "`b` cannot be lost.")]
    assert len(list(grouped(loaded, found))) == 2


def test_a_concern_that_no_line_hears_is_told_in_place_of_all_that_comes_of_it():
    files = read_folder(MINIATURE)[0]
    card = files["scorecards/question.yaml"].replace("heard: disputes_bill", "heard: insists")
    unheard = load({**files, "scorecards/question.yaml": card})
    found = [
        finding("neighbour", "any_day", says, code, "quick_question") for code, says in (("Q808", "x"), ("Q810", "y"))
    ]
    (one,) = grouped(unheard, found)
    assert (one.code, one.severity, one.location.file) == ("R342", "error", "scenarios/quick_question.yaml")
    assert one.message.endswith("2 findings of the proof come of it.")


def test_a_line_that_waits_for_something_else_is_to_be_widened_and_one_that_all_earn_to_be_missed(library):
    plan = compile_call(library, "second_bill", "neighbour", "past_due")
    (line, _) = library.scorecards["bill_call"].criteria
    assert cure_of_unlosable(plan, line, "an answer").startswith("Every call earns it: offer an answer that misses it")
    file = "scorecards/bill_call.yaml"
    files = read_folder(MINIATURE)[0]
    other = load({**files, file: files[file].replace("heard: disputes_bill", "heard: insists")})
    (waits, _) = other.drafts.resolved_scorecards["bill_call"].criteria
    assert cure_of_unlosable(plan, waits, "an answer") == (
        "It waits for `insists`, and this call is about `disputes_bill`. If it is meant for this call too, add "
        "`disputes_bill` there; if not, offer an answer that misses it."
    )


@pytest.mark.parametrize(
    ("chance", "said"), [(0.5, "50.0 %"), (0.012, "1.2 %"), (0.01004, "1.004 %"), (0.0100001, "1.00001 %")]
)
def test_a_share_that_is_too_large_never_looks_as_if_it_were_not(chance, said):
    assert too_lucky(chance, 0.01) == said


def test_at_80_columns_every_name_stands_whole_and_findings_say_what_they_are(tmp_path, monkeypatch):
    root = copytree(MINIATURE, tmp_path / "library")
    monkeypatch.setenv("COLUMNS", "80")
    result = CliRunner().invoke(app, ["prove", "--library", str(root)], catch_exceptions=False)
    assert "…" not in result.stdout.partition("proved")[2].partition(" error ")[0]
    for name in ("second_bill", "quick_question", "neighbour", "shouter", "nothing_due", "past_due", "any_day"):
        assert name in result.stdout.split()
    assert any(" error Q8" in line for line in result.stdout.splitlines())
    assert "more like it" in result.stdout
    told = json.loads(CliRunner().invoke(app, ["prove", "quick_question", "--library", str(root), "--json"]).stdout)
    assert all(item["message"].startswith("[") for item in told["certificates"][0]["findings"])
