"""From a file to a graded call, kept, drilled and drafted."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest

from simulator.domain.errors import BadTranscript
from simulator.domain.people import LOCAL
from simulator.services.annotating.service import AnnotatingService
from simulator.services.annotating.views import AnnotatedCall, Refused
from simulator.services.library.folder import load_files, read_folder

CALL = """Agent: Hi, this is Marcus. May I have your name?
Customer: Priya Nair. I've had two bills in March.
Agent: I hear you. I'll look into that myself.
Customer: Okay.
Agent: Let me check the account status.
"""


@pytest.fixture
def call(room: AnnotatingService) -> AnnotatedCall:
    return room.annotate(LOCAL, "two bills.txt", CALL)


def corrected(call: AnnotatedCall) -> AnnotatedCall:
    acts = (("acknowledge",), ("disputes_bill",), ("ownership_statement",), ("accepts_transfer",), ())
    lines = tuple(replace(line, acts=one) for line, one in zip(call.lines, acts, strict=True))
    return replace(call, lines=lines, corrected=True)


def test_nobody_is_in_it_any_more(call: AnnotatedCall) -> None:
    assert [line.by for line in call.lines] == ["trainee", "customer", "trainee", "customer", "trainee"]
    assert "Marcus" not in str(call)
    assert "Nair" not in str(call)
    assert call.replaced == {"name": 2}


def test_the_acts_of_the_library_are_suggested(call: AnnotatedCall) -> None:
    assert "disputes_bill" in call.lines[1].acts
    assert call.lines[3].acts == ("accepts_transfer",)
    assert call.lines[4].acts == ("check_account_status",)


def test_swapped_it_is_the_other_way_round(room: AnnotatingService, call: AnnotatedCall) -> None:
    assert [line.by for line in room.swap(LOCAL, call).lines][:2] == ["customer", "trainee"]


def test_it_is_graded_as_grade_does_it(room: AnnotatingService, call: AnnotatedCall) -> None:
    graded = room.grade(LOCAL, corrected(call))
    assert graded.evaluation.scorecard == call.scorecard
    assert len(graded.turns) == len(call.lines)


def test_kept_it_is_a_transcript_and_tells_what_suggestions_are_worth(
    room: AnnotatingService, call: AnnotatedCall, tmp_path: Path
) -> None:
    path = room.keep(LOCAL, corrected(call))
    assert path == tmp_path / "corrected" / "two_bills.json"
    assert json.loads(path.read_text("utf-8"))["turns"][1]["acts"] == ["disputes_bill"]
    found = room.agreement(LOCAL, room.kept(LOCAL))
    rows = {row.act: row for row in found.acts}
    assert (found.calls, found.lines) == (1, 5)
    assert (rows["disputes_bill"].n, rows["disputes_bill"].precision, rows["disputes_bill"].recall) == (1, 1.0, 1.0)
    assert rows["check_account_status"].n == 0
    assert rows["check_account_status"].precision == 0.0


def test_suggestions_are_kept_beside_what_is_there(room: AnnotatingService, call: AnnotatedCall) -> None:
    first, second = room.keep(LOCAL, call), room.keep(LOCAL, call)
    assert [first.name, second.name] == ["two_bills.json", "two_bills_2.json"]
    assert room.agreement(LOCAL, room.kept(LOCAL)).calls == 0


def test_what_was_missed_is_drilled(room: AnnotatingService, call: AnnotatedCall) -> None:
    statements = room.drill(LOCAL, corrected(call), LOCAL)
    now = datetime.now(UTC)
    kept = room.misses(LOCAL.id, now - timedelta(days=1))
    assert [missed.statements for _, missed in kept] == [frozenset(statements)]
    assert room.misses(LOCAL.id, now + timedelta(days=1)) == ()
    assert room.misses("somebody else", now - timedelta(days=1)) == ()


def test_drafts_are_read_by_check_without_an_error(
    room: AnnotatingService, call: AnnotatedCall, tmp_path: Path
) -> None:
    folder = tmp_path / "library"
    copytree(Path(__file__).parents[2] / "library", folder)
    paths = room.keep_drafts(LOCAL, corrected(call), "Two bills!", tmp_path)
    assert [path.name for path in paths] == ["two_bills.yaml", "two_bills.yaml", "two_bills.plays.yaml"]
    copytree(tmp_path / "drafts", folder, dirs_exist_ok=True)
    loaded = load_files(read_folder(folder)[0])
    assert [str(found) for found in loaded.diagnostics if found.severity == "error"] == []
    persona = (tmp_path / "drafts" / "personas" / "two_bills.yaml").read_text("utf-8")
    assert "TODO" not in persona
    assert "Nair" not in persona


def test_files_that_cannot_be_used_do_not_stop_the_others(room: AnnotatingService, tmp_path: Path) -> None:
    (tmp_path / "calls").mkdir()
    (tmp_path / "calls" / "a.txt").write_text(CALL, "utf-8")
    (tmp_path / "calls" / "b.txt").write_bytes(b"")
    (tmp_path / "calls" / "c.bin").write_bytes(b"no call")
    files = room.files_in(LOCAL, [tmp_path / "calls", tmp_path / "gone.txt"])
    found = list(room.annotate_files(LOCAL, files))
    assert [type(item) for item in found] == [AnnotatedCall, Refused, Refused]


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Customer: Hello?\nCustomer: Anybody there?", "one side"),
        ("Agent: שלום, במה אפשר לעזור?\nCustomer: אני רוצה לבטל.", "English"),
    ],
)
def test_what_is_strange_is_said(room: AnnotatingService, text: str, remark: str) -> None:
    call = room.annotate(LOCAL, "x.txt", text)
    assert any(remark in one for one in call.remarks)
    assert len(call.lines) == 2


def test_an_act_of_another_library_is_refused_by_name(room: AnnotatingService) -> None:
    turns = [{"by": "customer", "acts": ["sings"], "text": "La."}]
    with pytest.raises(BadTranscript, match="`sings`"):
        room.annotate(LOCAL, "x.json", json.dumps({"scorecard": "bill_call", "turns": turns}))
