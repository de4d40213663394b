"""`simulator progress`: how everybody stands, as JSON, as a table, and as files."""

from pathlib import Path
from shutil import copy

import pytest
from services.reporting.history import Team, write

from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of two people with six calls each: to write it takes some seconds."""
    file = tmp_path_factory.mktemp("team") / "calls.db"
    write(file, open_library(ROOT)[0], Team(people=2, calls=6, days=30))
    return file


@pytest.fixture
def team(tmp_path: Path, written: Path) -> None:
    """What is kept on this machine is that file."""
    (tmp_path / "data").mkdir()
    copy(written, tmp_path / "data" / "calls.db")


@pytest.mark.usefixtures("team")
def test_how_everybody_stands(simulator) -> None:
    people = simulator("progress", "--json").document["people"]
    assert [(person["name"], person["calls"]) for person in people] == [("", 0), ("Ana Ruiz", 6), ("Ben Okafor", 6)]
    assert {"passed", "open_calls", "open_passed", "last", "statements", "position", "readiness"} <= set(people[1])
    for row in people[1]["statements"]:
        assert 0 <= row["low"] <= row["met"] / row["of"] <= row["high"] <= 1
    assert "Ben Okafor" in simulator("progress").out


@pytest.mark.usefixtures("team")
def test_how_one_of_them_stands_on_the_screen_and_in_files(simulator, tmp_path: Path) -> None:
    assert [
        person["name"] for person in simulator("progress", "--person", "ben okafor", "--json").document["people"]
    ] == ["Ben Okafor"]
    table, book = tmp_path / "out" / "progress.csv", tmp_path / "progress.xlsx"
    assert simulator("progress", "--person", "p1", "--csv", table, "--xlsx", book).code == 0
    assert table.read_text("utf-8").startswith('\ufeff"Person","Statement","Critical","Met"')
    assert book.read_bytes().startswith(b"PK")


def test_somebody_who_is_not_here_is_answered_with_a_sentence(simulator) -> None:
    ran = simulator("progress", "--person", "Nobody")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("There is no person here called 'Nobody'.")


def test_nobody_has_done_anything_yet(simulator) -> None:
    (first,) = simulator("progress", "--json").document["people"]
    assert (first["id"], first["calls"], first["statements"]) == ("local", 0, [])


def test_retention_before_any_drill_is_a_sentence_a_kind_and_of_everybody_only(simulator) -> None:
    said = simulator("progress", "--retention").out.splitlines()
    assert said == ["Critical cards: none came when due yet.", "Other cards: none came when due yet."]
    ran = simulator("progress", "--retention", "--person", "Ana")
    assert (ran.code, ran.out) == (2, "")
