"""`simulator check`: what a trainer sees."""

import json
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from simulator.cli.main import app
from simulator.diagnostics.code_pages import codes
from simulator.domain.errors import NotFound

MINIATURE = Path(__file__).parents[2] / "library"


@pytest.fixture
def library(tmp_path) -> Path:
    return copytree(MINIATURE, tmp_path / "library")


def run(*arguments):
    return CliRunner().invoke(app, ["check", *map(str, arguments)], catch_exceptions=False)


def test_a_clean_library_is_called_clean(library):
    result = run(library)
    assert result.exit_code == 0
    assert result.stdout.startswith("Clean. 2 scenarios, 2 personas, 3 pairs, 5 calls; 3 plays")


def test_a_finding_shows_its_line_with_a_mark_under_it(library):
    path = library / "personas" / "neighbour.yaml"
    path.write_text(path.read_text().replace("start: neutral", "start: nuetral"))
    result = run(library)
    assert result.exit_code == 1
    place, line, mark, fix = result.stdout.splitlines()[:4]
    assert place.startswith("personas/neighbour.yaml:4:15 error F204")
    assert line[mark.index("^") :].startswith("nuetral")
    assert "Did you mean `neutral`?" in fix
    assert "1 error, 0 warnings." in result.stdout
    assert "--explain F204" in result.stdout


def test_the_mark_stays_in_sight_in_a_long_line(library):
    path = library / "personas" / "neighbour.yaml"
    path.write_text(path.read_text() + f"waits: [{', '.join(['Hm.'] * 80)}, 12, {', '.join(['Hm.'] * 80)}]\n")
    _, line, mark, _ = run(library).stdout.splitlines()[:4]
    assert line[mark.index("^") :].startswith("12,")
    assert len(line) < 120


def test_at_80_columns_the_mark_stays_under_what_it_is_about(library, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    path = library / "personas" / "neighbour.yaml"
    path.write_text(path.read_text() + f"waits: [{', '.join(['Hm.'] * 14)}, 12, {', '.join(['Hm.'] * 80)}]\n")
    _, line, mark, _ = run(library).stdout.splitlines()[:4]
    assert line[mark.index("^") :].startswith("12")
    assert len(line) < 80


def test_every_finding_is_in_the_json_document(library):
    (library / "personas" / "neighbour.yaml").write_text("titel: x\n")
    result = run(library, "--json")
    document = json.loads(result.stdout)
    assert result.exit_code == 1
    assert document["errors"] == len([item for item in document["diagnostics"] if item["severity"] == "error"])
    assert set(document["diagnostics"][0]) == {"code", "severity", "file", "line", "column", "message", "fix"}


def test_a_warning_fails_only_when_asked_to(library):
    path = library / "scenarios" / "quick_question.yaml"
    path.write_text(path.read_text() + "counsel: Call #2 is different.\n")
    assert run(library).exit_code == 0
    assert run(library, "--strict").exit_code == 1


@pytest.mark.parametrize("code", codes())
def test_every_code_is_explained(code):
    result = run("--explain", code)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"# {code}: ")


def test_an_explanation_is_a_json_document_too():
    assert json.loads(run("--explain", "p403", "--json").stdout)["code"] == "P403"


def test_an_unknown_code_is_answered_in_a_sentence():
    with pytest.raises(NotFound, match=r"There is no diagnostic 'P499'\. Choose from: P4"):
        run("--explain", "P499")


def test_the_schemas_are_written_where_asked(library, tmp_path):
    run(library, "--schema", tmp_path / "schemas")
    assert (tmp_path / "schemas" / "persona.schema.json").is_file()
