"""Each code has a page, and each page tells the truth."""

import os
import re
from pathlib import Path

import pytest

from simulator.diagnostics.code_pages import FAMILIES, codes, page
from simulator.domain.errors import NotFound
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.prove import prove_folder
from simulator.services.library.folder import TooManyFiles

SOURCES = Path(__file__).parents[2] / "simulator"
WITHOUT_EXAMPLE = {"Y106", "Y107", "Y108", "Y122", "Y128", "R301", "R315", "R346", "R347", "R348", "R349"}
"""These are about files that are missing, cannot be shown as text or lie over one another; each has a test of its own,
below or in test_overlay.py."""
SHOWN = [code for code in codes() if code[0] != "Q" and code not in WITHOUT_EXAMPLE]
PROVED = [code for code in codes() if code[0] == "Q" and page(code).example]
"""What the prover finds; a call too large, too much luck, and a fault of the scorer have no example."""


def test_every_code_has_a_page_and_every_page_a_code():
    families = "".join(FAMILIES)
    used = {
        code
        for path in SOURCES.rglob("*.py")
        for code in re.findall(rf'"([{families}][0-9]{{3}})"', path.read_text(encoding="utf-8"))
    }
    assert used == set(codes())


def test_the_miniature_library_is_clean(check):
    assert check({}) == ()


@pytest.mark.parametrize("code", SHOWN)
def test_the_example_fails_as_its_page_says(code, check):
    shown = page(code)
    found = check(shown.example)
    assert [f"{item.location} {item.severity} {item.code} {item.message}" for item in found] == list(shown.said)
    assert [item.code for item in found] == [code]
    assert all(item.fix.endswith((".", "?")) for item in found)


@pytest.mark.parametrize("code", SHOWN)
def test_the_fix_is_clean(code, check):
    shown = page(code)
    assert shown.fix
    assert check(shown.fix) == ()


@pytest.mark.parametrize("code", PROVED)
def test_the_prover_finds_the_example_and_not_the_fix(code, check, miniature, tmp_path):
    """The miniature is no fair call, so the prover finds more than this in it; the fix takes away what it is about."""

    def found(files):
        assert not [item for item in check({**miniature, **files}) if item.severity == "error" and item.code[0] != "L"]
        proved = prove_folder(tmp_path, workers=1).diagnostics()
        return {(item.location.file, item.message) for item in proved if item.code == code}

    shown = page(code)
    before, after = found(shown.example), found(shown.fix)
    assert before - after
    assert not after - before


@pytest.mark.parametrize("code", codes())
def test_a_page_starts_with_what_is_wrong(code):
    first, empty, paragraph = page(code).text.splitlines()[:3]
    assert re.fullmatch(rf"# {code}: [A-Z].*[^.]", first)
    assert empty == ""
    assert paragraph[:1].isupper() or paragraph[:1] in "`“"


def test_a_file_in_another_encoding_is_named(check, tmp_path):
    check({})
    (tmp_path / "personas" / "neighbour.yaml").write_bytes("title: X\nabout: Señora\n".encode("latin-1"))
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, str(item.location)) for item in found] == [("Y106", "personas/neighbour.yaml:2:10")]


def test_a_file_in_utf_16_is_called_that(check, tmp_path):
    check({})
    (tmp_path / "scorecards" / "question.yaml").write_bytes("title: A question\n".encode("utf-16"))
    found = check_folder(tmp_path).diagnostics
    assert [item.code for item in found] == ["Y106"]
    assert "UTF-16" in found[0].message


@pytest.mark.parametrize("name", [".neighbour.yaml", "._neighbour.yaml", ".#neighbour.yaml"])
def test_what_editors_leave_behind_is_passed_over(name, check, tmp_path):
    check({})
    (tmp_path / "personas" / name).write_bytes(b"\x00\xff")
    assert check_folder(tmp_path).diagnostics == ()


@pytest.mark.parametrize("ending", [".yml", ".YAML", ".Yml"])
def test_a_file_with_another_ending_is_named(ending, check, tmp_path):
    check({})
    (tmp_path / "personas" / f"late{ending}").write_text("title: Late\n")
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.location.file) for item in found] == [("Y107", f"personas/late{ending}")]


def test_a_file_that_cannot_be_opened_is_named(check, tmp_path):
    check({})
    (tmp_path / "personas" / "folder.yaml").mkdir()
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.location.file) for item in found] == [("Y108", "personas/folder.yaml")]


def test_a_pipe_is_named_and_not_waited_for(check, tmp_path):
    check({})
    os.mkfifo(tmp_path / "personas" / "pipe.yaml")
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.location.file) for item in found] == [("Y108", "personas/pipe.yaml")]


def test_a_device_is_named_and_not_read_for_ever(check, tmp_path):
    check({})
    (tmp_path / "personas" / "zero.yaml").symlink_to("/dev/zero")
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.location.file) for item in found] == [("Y108", "personas/zero.yaml")]


def test_a_file_far_too_big_is_named_and_not_read(check, tmp_path):
    check({})
    (tmp_path / "personas" / "big.yaml").write_text("title: x\n" * 300_000)
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.location.file) for item in found] == [("Y122", "personas/big.yaml")]


def test_a_folder_that_is_no_library_is_not_read_whole(check, tmp_path, monkeypatch):
    check({})
    monkeypatch.setattr("simulator.services.library.folder.MOST_FILES", 2)
    with pytest.raises(TooManyFiles, match="hardly a library"):
        check_folder(tmp_path)


def test_of_many_findings_of_a_kind_twenty_are_shown_and_the_rest_counted(check):
    many = check({"personas/wordy.yaml": "title: x\n" + "".join(f"key{at}: 1\n" for at in range(500))})
    alike = [item for item in many if item.code == "F201"]
    assert len(alike) == 21
    assert alike[-1].message == "There are 480 more findings of this kind in this file."
    assert alike[-1].location.line == 22


@pytest.mark.parametrize("name", ["acts", "company", "guide", "spiels"])
def test_a_missing_vocabulary_file_is_named_alone(name, check, tmp_path):
    check({})
    (tmp_path / "scorecards" / f"{name}.yaml").unlink()
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.location.file) for item in found] == [("R301", f"scorecards/{name}.yaml")]


def test_a_library_without_scenarios_is_named(check, tmp_path):
    check({})
    for path in (tmp_path / "scenarios").glob("*.yaml"):
        path.unlink()
    assert [item.code for item in check_folder(tmp_path).diagnostics] == ["R315"]


def test_an_unknown_code_names_the_nearest():
    with pytest.raises(NotFound, match="Did you mean 'Y104'"):
        page("Y1044")


def test_codes_are_found_however_they_are_typed():
    assert page(" y102 ").code == "Y102"
