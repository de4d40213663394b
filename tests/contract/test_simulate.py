"""`simulator simulate` and `simulator demo`, as a script sees them."""

from pathlib import Path
from shutil import copytree

import pytest

MINIATURE = Path(__file__).parents[1] / "library"


@pytest.fixture
def library(simulator, tmp_path):
    """The miniature library, with certificates."""
    root = copytree(MINIATURE, tmp_path / "library")
    simulator("prove", "--library", root, "--write")
    return root


def test_it_says_what_it_made_and_where(simulator, library, tmp_path) -> None:
    place = tmp_path / "made.db"
    ran = simulator(
        *("simulate", "--trainees", 2, "--days", 5, "--seed", 3, "--out", place, "--json"), SIMULATOR_LIBRARY=library
    )
    assert ran.code == 0
    assert (ran.document["file"], ran.document["trainees"], ran.document["days"]) == (str(place), 2, 5)
    assert ran.document["calls"] >= ran.document["passed"] >= 0
    assert ran.document["calls"] > 0
    assert [kind["target"] for kind in ran.document["retention"]] == [0.93, 0.9]
    found = simulator("progress", "--retention", "--json", SIMULATOR_LIBRARY=library, SIMULATOR_DATA=place)
    without_truth = [{name: kind[name] for name in kind if name != "truth"} for kind in ran.document["retention"]]
    assert found.document["retention"] == without_truth


@pytest.mark.parametrize(
    "asked",
    [
        ("--trainees", 0),
        ("--trainees", -7),
        ("--days", 10**9),
        ("--rule", "--trainees", 10**12),
        ("--out", "/proc/nowhere/made.db"),
        ("--out", MINIATURE),
    ],
)
def test_what_cannot_be_is_one_sentence(simulator, tmp_path, asked) -> None:
    ran = simulator("simulate", *asked)
    assert (ran.code, ran.out, ran.err.strip().count("\n")) == (2, "", 0)
    assert "Traceback" not in ran.err
    assert not (tmp_path / "data").exists()


def test_without_a_demonstration_the_app_does_not_open(simulator, tmp_path) -> None:
    ran = simulator("demo")
    assert (ran.code, ran.out) == (2, "")
    assert "simulator simulate --trainees 20" in ran.err
    other = tmp_path / "notes.txt"
    other.write_text("not a database")
    ran = simulator("demo", other)
    assert (ran.code, ran.err.strip()) == (2, f"{other} holds no demonstration: `simulator serve` shows real calls.")


def test_the_errors_of_the_rule_are_a_table_or_a_document(simulator) -> None:
    document = simulator("simulate", "--rule", "--trainees", 3, "--json").document
    assert (document["people"], len(document["rows"])) == (3, 23)
    assert "Sensible" in simulator("simulate", "--rule", "--trainees", 3).out
