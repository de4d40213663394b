"""`simulator annotate`: real calls in, transcripts and what suggestions are worth out."""

from pathlib import Path
from shutil import copytree

import pytest

LIBRARY = Path(__file__).parents[1] / "library"
CALL = "Agent: Hi, this is Marcus.\nCustomer: I've had two bills in March. I'm Priya Nair.\nCustomer: Okay.\n"


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    folder.mkdir()
    (folder / "one.txt").write_text(CALL, "utf-8")
    (folder / "two.txt").write_bytes(b"%PDF-1.7")
    return folder


def test_a_folder_is_annotated_and_what_is_no_call_is_named(simulator, calls: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = simulator("annotate", calls, "--out", out, "--json", SIMULATOR_LIBRARY=LIBRARY)
    assert ran.code == 2
    assert "two.txt" in ran.err
    assert "PDF" in ran.err
    (call,) = ran.document["calls"]
    assert [turn["by"] for turn in call["turns"]] == ["trainee", "customer", "customer"]
    assert call["replaced"] == {"name": 2}
    assert call["turns"][1]["acts"] == ["disputes_bill"]
    assert call["turns"][1]["suggested"][0] == {
        "act": "disputes_bill",
        "confidence": pytest.approx(0.9, abs=0.1),
        "taken": True,
    }
    assert call["evaluation"]["scorecard"] == call["scorecard"]
    assert [item["file"] for item in ran.document["refused"]] == [str(calls / "two.txt")]
    assert ran.document["agreement"] is None
    assert Path(ran.document["kept"][0]).read_text("utf-8").count("Marcus") == 0


def test_corrected_calls_tell_what_suggestions_are_worth(simulator, calls: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    simulator("annotate", calls / "one.txt", "--out", out, SIMULATOR_LIBRARY=LIBRARY)
    (kept,) = (out / "suggested").iterdir()
    ran = simulator("annotate", kept, "--json", SIMULATOR_LIBRARY=LIBRARY)
    assert ran.code == 0
    assert ran.document["agreement"]["as_they_stand"] == 1.0
    assert ran.document["agreement"]["customer"]["kappa"] == 1.0
    assert simulator("grade", kept, "--json", SIMULATOR_LIBRARY=LIBRARY).code == 0


def test_drafts_are_made_of_one_call(simulator, calls: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = simulator("annotate", calls / "one.txt", "--out", out, "--draft", "two_bills", SIMULATOR_LIBRARY=LIBRARY)
    assert ran.code == 0
    assert {path.name for path in (out / "drafts").rglob("*.yaml")} == {"two_bills.yaml", "two_bills.plays.yaml"}
    assert simulator("annotate", calls, "--draft", "x", SIMULATOR_LIBRARY=LIBRARY).code == 2


def test_a_call_becomes_a_drill_and_a_customer_of_ones_own(simulator, calls: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    copytree(LIBRARY, ours)
    one = calls / "one.txt"
    ran = simulator("annotate", one, "--draft", "two_bills", "--drill", "me", SIMULATOR_LIBRARY=ours)
    assert ran.code == 0
    assert "Start with: simulator drill" in ran.out
    checked = simulator("check", "--json", SIMULATOR_LIBRARY=ours).document
    assert [item["message"] for item in checked["diagnostics"] if "two_bills" in item["file"]] == []
    (first, *_) = simulator("drill", "--json", SIMULATOR_LIBRARY=ours).document
    assert first["question"].startswith("Missed in the real call “one”.")
    again = simulator("annotate", one, "--draft", "two_bills", SIMULATOR_LIBRARY=ours)
    assert again.code == 2
    assert "two_bills" in again.err
