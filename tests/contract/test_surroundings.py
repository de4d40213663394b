"""The command among other programs: streams, codes, broken content, a database that cannot be used, odd terminals."""

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from simulator.storage.engines import sqlite

ROOT = Path(__file__).parents[2]
FOLDERS = ("personas", "scenarios", "scorecards")
LIVE = ("play", "cancelled_months_ago", "--persona", "frustrated_canceller", "--case", "no_notice", "--seed", "1")
QUIET = (*LIVE, "--choices", "", "--json")


def process(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("SIMULATOR_")}
    known |= {"SIMULATOR_CACHE": os.environ["SIMULATOR_CACHE"]}
    return subprocess.run(
        [sys.executable, "-m", "simulator", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=known | {"COLUMNS": "120"} | environment,
        timeout=110,
    )


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the shipped library to break."""
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / "library" / folder)
    return tmp_path / "library"


@pytest.fixture(scope="module")
def fine() -> subprocess.CompletedProcess[str]:
    """A command with nothing wrong about it, run once: a process of its own takes two seconds to begin."""
    return process(*QUIET)


@pytest.mark.slow
def test_json_is_alone_on_stdout_and_complaints_on_stderr(fine: subprocess.CompletedProcess[str]) -> None:
    assert (fine.returncode, fine.stderr) == (0, "")
    assert json.loads(fine.stdout)["ended"] is False
    wrong = process("play", "cancelled_month_ago", "--json")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr.startswith("There is no scenario 'cancelled_month_ago'.")
    assert wrong.stderr.count("\n") == 1


@pytest.mark.slow
def test_an_output_that_cannot_carry_typographic_quotes_still_gets_json(fine: subprocess.CompletedProcess[str]) -> None:
    ran = process(*QUIET, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert ran.returncode == 0
    assert json.loads(ran.stdout) == json.loads(fine.stdout)


@pytest.mark.slow
def test_a_reader_that_stops_reading_is_no_error() -> None:
    command = f'"{sys.executable}" -m simulator list --json | head -c 20'
    ran = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert "Traceback" not in ran.stderr
    assert "Exception ignored" not in ran.stderr


def test_a_clean_library_is_checked_with_code_0(simulator) -> None:
    ran = simulator("check", "--json")
    assert ran.document["errors"] == 0
    assert (ran.code, ran.err) == (0, "")


def broken(library: Path) -> Path:
    """A library with one wrong name in it."""
    file = library / "personas" / "hot_head.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("like: caller", "like: caler"), encoding="utf-8")
    return file


def test_findings_have_the_form_of_the_contract_and_code_1(simulator, copied: Path) -> None:
    file = broken(copied)
    ran = simulator("check", copied, "--json")
    assert (ran.code, ran.err) == (1, "")
    document: dict[str, Any] = ran.document
    assert document["errors"] >= 1
    assert document["errors"] + document["warnings"] == len(document["diagnostics"])
    for item in document["diagnostics"]:
        assert {"code", "severity", "file", "line", "column", "message", "fix"} <= set(item)
        assert item["severity"] in ("error", "warning")
        assert item["line"] >= 1
        assert item["column"] >= 1
    (found,) = [item for item in document["diagnostics"] if "caler" in item["message"]]
    assert found["file"] == "personas/hot_head.yaml"
    text = file.read_text(encoding="utf-8").splitlines()[found["line"] - 1]
    assert "caler" in text[found["column"] - 1 :]
    assert "caller" in found["fix"]


@pytest.mark.parametrize("command", [("list", "--json"), QUIET, ("grade", "none.json", "--json"), ("play",)])
def test_a_broken_library_cannot_be_used_and_says_where(simulator, copied: Path, command: tuple[str, ...]) -> None:
    broken(copied)
    ran = simulator(*command, SIMULATOR_LIBRARY=copied)
    assert (ran.code, ran.out) == (1, "")
    assert "simulator check" in ran.err
    assert "personas/hot_head.yaml" in ran.err


def test_a_library_of_ones_own_is_used(simulator, copied: Path) -> None:
    (copied / "scenarios" / "too_many_calls.yaml").unlink()
    (copied / "scenarios" / "too_many_calls.plays.yaml").unlink(missing_ok=True)
    (copied / "scenarios" / "programmes" / "new_hire.yaml").unlink()  # it would ask for the call that is gone
    ids = [item["id"] for item in simulator("list", "--json", SIMULATOR_LIBRARY=copied).document["scenarios"]]
    assert "too_many_calls" not in ids
    assert "cancelled_months_ago" in ids


@pytest.mark.parametrize("command", [("list", "--json"), ("check", "--json"), QUIET])
def test_no_library_is_a_sentence(simulator, tmp_path: Path, command: tuple[str, ...]) -> None:
    ran = simulator(*command, SIMULATOR_LIBRARY=tmp_path / "nowhere")
    assert (ran.code, ran.out) == (2, "")
    assert "nowhere" in ran.err


@pytest.fixture(params=["junk", "file", "locked"])
def spoilt(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place for calls that cannot be used: not a database, not a folder, or held by somebody else."""
    data = tmp_path / "spoilt"
    if request.param == "file":
        data.write_text("a file where the folder should be", encoding="utf-8")
        yield data
        return
    data.mkdir()
    if request.param == "junk":
        (data / "calls.db").write_bytes(b"this is not a database, and it is long enough to be taken for one" * 40)
        yield data
        return
    monkeypatch.setattr(sqlite, "PATIENCE_SECONDS", 0.05)
    with closing(sqlite3.connect(data / "calls.db", isolation_level=None)) as held:
        held.execute("BEGIN EXCLUSIVE")
        yield data


def test_scripts_need_no_database(simulator, spoilt: Path) -> None:
    """Playing choices and listing keep nothing, so a database that cannot be used is no trouble."""
    for command in (QUIET, ("list", "--json")):
        ran = simulator(*command, SIMULATOR_DATA=spoilt)
        assert (ran.code, ran.err) == (0, "")


@pytest.mark.slow
def test_a_call_that_cannot_be_kept_is_refused_in_a_sentence(simulator, spoilt: Path) -> None:
    ran = simulator(*LIVE, SIMULATOR_DATA=spoilt)
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert str(spoilt) in ran.err


@pytest.mark.slow
def test_a_call_in_the_terminal_goes_from_the_brief_to_the_debrief(tmp_path: Path) -> None:
    """Whatever is typed: 1, 1, 1, ... is the first answer each time; a wrong key is asked again; the end is a debrief."""
    ran = process(*LIVE, stdin="1\nzz\n" + "1\n" * 40, SIMULATOR_DATA=str(tmp_path))
    assert ran.returncode == 0
    assert "Debrief" in ran.stdout
    assert "Traceback" not in ran.stderr


def test_a_call_that_is_left_is_kept(simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("1\nq\n"))
    ran = simulator(*LIVE, SIMULATOR_DATA=tmp_path)
    assert ran.code == 0
    assert "kept" in ran.out
    assert (tmp_path / "calls.db").exists()


def test_help_names_every_command(simulator) -> None:
    ran = simulator("--help")
    assert ran.code == 0
    for command in ("serve", "play", "list", "grade", "check"):
        assert command in ran.out
        assert simulator(command, "--help").code == 0
