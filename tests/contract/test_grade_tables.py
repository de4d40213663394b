"""Transcripts out of spreadsheets, and grades into them."""

import csv
import json
from pathlib import Path

import pytest
from contract.annotated import SAMPLE, assert_refused

TABLE = """scorecard,Line,account_status,noc,Past Due,installed,in_rescission,autopay,issue_notes,outcome,by,acts,spiel,text
cancellation_call,customer,active,none,TRUE,yes,FALSE,false,no,ended,Customer,claims_cancelled,,
,,,,,,,,,,trainee,check_account_status,,
,,,,,,,,,,trainee,empathise; state_no_evidence_of_cancellation,C2,"{text}"
,,,,,,,,,,,,,
"""


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_a_spreadsheet_is_graded_as_the_same_call(simulator, grade, tmp_path: Path, between: str) -> None:
    expected = grade(SAMPLE)
    file = tmp_path / "call.csv"
    text = SAMPLE["turns"][2]["text"]
    rows = csv.reader(TABLE.replace("{text}", text).splitlines())
    with file.open("w", encoding="utf-8-sig", newline="") as written:
        csv.writer(written, delimiter=between).writerows(rows)
    ran = simulator("grade", file, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.document["evaluations"] == [{"file": str(file), "evaluation": expected}]
    assert simulator("analyse", file, "--json").code == 0


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Past Due", "Past Dew", ["past_dew", "past_due"]),
        ("installed", "autopay", ["two columns", "autopay"]),
        (",by,", ",who,", ["who"]),
        ("\n,,,,,,,,,,trainee", "\nthird_party_call,,,,,,,,,,trainee", ["row 2", "row 3", "one file is one call"]),
        ("check_account_status", "check_account_state", ["check_account_state", "check_account_status"]),
        ("claims_cancelled,,", "claims_cancelled,,,,extra", ["row 2", "more cells"]),
        ("Customer", "Custommer", ["turns/0/by", "customer"]),
        ("TRUE", "perhaps", ["past_due", "perhaps", "true, false"]),
        ('"{text}"', '"{text}', ["not valid CSV"]),
    ],
)
def test_what_is_wrong_with_a_spreadsheet_is_said(
    simulator, tmp_path: Path, old: str, new: str, expected: list[str]
) -> None:
    assert old in TABLE
    file = tmp_path / "call.csv"
    file.write_text(TABLE.replace(old, new, 1), encoding="utf-8")
    assert_refused(simulator("grade", file, "--json"), [str(file), *expected])


def test_grades_are_written_for_spreadsheets(simulator, tmp_path: Path) -> None:
    good, bad, out = tmp_path / "=1+1;x.json", tmp_path / "bad.json", tmp_path / "out" / "grades.csv"
    good.write_text(json.dumps(SAMPLE), encoding="utf-8")
    bad.write_text("{", encoding="utf-8")
    ran = simulator("grade", good, bad, "--csv", out, "--json")
    evaluation = ran.document["evaluations"][0]["evaluation"]
    written = out.read_bytes().decode("utf-8")
    assert ran.code == 2
    assert written.startswith('\ufeff"file","')
    rows = list(csv.DictReader(written.removeprefix("\ufeff").splitlines()))
    assert [row["criterion"] for row in rows] == [item["id"] for item in evaluation["criteria"]] + [""]
    assert [row["verdict"] for row in rows] == [item["verdict"] for item in evaluation["criteria"]] + [""]
    assert {row["result"] for row in rows[:-1]} == {"not_passed"}
    assert "not valid JSON" in rows[-1]["error"]


def test_no_cell_that_is_written_is_calculated(simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("=cmd.json").write_text(json.dumps(SAMPLE), encoding="utf-8")
    simulator("grade", "=cmd.json", "--csv", "grades.csv")
    rows = list(csv.reader(Path("grades.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert {row[0] for row in rows[1:]} == {"'=cmd.json"}
