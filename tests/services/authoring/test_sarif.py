"""SARIF: the structure that readers of version 2.1.0 rely on, and the same findings as on the screen."""

import json
from pathlib import Path

import jsonschema
import pytest

from simulator.cli.commands import prove
from simulator.cli.commands.check import run
from simulator.diagnostics.code_pages import page
from simulator.diagnostics.diagnostic import Diagnostic, Location
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.sarif import sarif

MINIATURE = Path(__file__).parents[2] / "library"

TEXT = {
    "type": "object",
    "properties": {"text": {"type": "string", "minLength": 1}, "markdown": {"type": "string", "minLength": 1}},
    "required": ["text"],
    "additionalProperties": False,
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
RULE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "shortDescription": TEXT,
        "fullDescription": TEXT,
        "help": TEXT,
        "defaultConfiguration": {"type": "object", "properties": {"level": LEVEL}, "additionalProperties": False},
    },
    "required": ["id"],
    "additionalProperties": False,
}
REGION = {
    "type": "object",
    "properties": {
        "startLine": {"type": "integer", "minimum": 1},
        "startColumn": {"type": "integer", "minimum": 1},
        "snippet": TEXT,
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": -1},
        "level": LEVEL,
        "message": TEXT,
        "locations": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "physicalLocation": {
                        "type": "object",
                        "properties": {
                            "artifactLocation": {
                                "type": "object",
                                "properties": {
                                    "uri": {"type": "string", "format": "uri-reference", "pattern": "^[^ \\\\]+$"},
                                    "uriBaseId": {"type": "string"},
                                },
                                "additionalProperties": False,
                            },
                            "region": REGION,
                        },
                        "additionalProperties": False,
                    }
                },
                "additionalProperties": False,
            },
        },
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
    },
    "required": ["message"],
    "additionalProperties": False,
}
LOG = {
    "type": "object",
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "tool": {
                        "type": "object",
                        "properties": {
                            "driver": {
                                "type": "object",
                                "properties": {
                                    "name": {"type": "string"},
                                    "semanticVersion": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
                                    "rules": {"type": "array", "items": RULE, "uniqueItems": True},
                                },
                                "required": ["name"],
                                "additionalProperties": False,
                            }
                        },
                        "required": ["driver"],
                        "additionalProperties": False,
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "originalUriBaseIds": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "object",
                            "properties": {"uri": {"type": "string"}, "description": TEXT},
                            "additionalProperties": False,
                        },
                    },
                    "results": {"type": "array", "items": RESULT},
                },
                "required": ["tool"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["version", "runs"],
    "additionalProperties": False,
}
"""The part of the published schema that we use, closed: anything else would be a slip of ours."""


def findings_of(tmp_path: Path, code: str) -> tuple[Diagnostic, ...]:
    for source in MINIATURE.rglob("*.yaml"):
        target = tmp_path / source.relative_to(MINIATURE)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    for name, text in page(code).example.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return check_folder(tmp_path).diagnostics


@pytest.mark.parametrize("code", ["P403", "W901", "S506", "Y102"])
def test_what_is_found_is_written_as_published(tmp_path, code):
    found = findings_of(tmp_path, code)
    log = sarif(found)
    jsonschema.validate(log, LOG)
    driver, results = log["runs"][0]["tool"]["driver"], log["runs"][0]["results"]
    assert [rule["id"] for rule in driver["rules"]] == [code]
    assert driver["rules"][0]["help"]["markdown"] == page(code).text
    for item, result in zip(found, results, strict=True):
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == item.code
        assert result["level"] == item.severity
        assert item.message in result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == item.location.file
        assert (place["region"]["startLine"], place["region"]["startColumn"]) == (
            item.location.line,
            item.location.column,
        )


def test_nothing_found_is_a_log_too():
    log = sarif(())
    jsonschema.validate(log, LOG)
    assert log["runs"][0]["results"] == []


def test_names_of_files_are_safe_in_an_address():
    odd = Diagnostic("Y107", "error", Location("personas/two words & ü#1.yml"), "Passed over.", "Rename it.")
    log = sarif([odd])
    jsonschema.validate(log, LOG)
    location = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "personas/two%20words%20%26%20%C3%BC%231.yml"


def test_a_code_without_a_page_explains_itself():
    log = sarif([Diagnostic("Z999", "warning", Location("personas/a.yaml"), "Something.", "Mend it.")])
    jsonschema.validate(log, LOG)
    assert log["runs"][0]["tool"]["driver"]["rules"][0]["help"]["text"] == "Mend it."


def test_a_fingerprint_outlives_lines_added_above():
    def prints(line: int) -> object:
        found = Diagnostic("Y107", "error", Location("personas/a.yml", line), "Passed over.", "Rename it.")
        return sarif([found])["runs"][0]["results"][0]["partialFingerprints"]

    assert prints(1) == prints(9)


def test_the_command_writes_it(tmp_path, capsys):
    file = tmp_path / "found" / "log.sarif"
    assert run(MINIATURE, as_json=True, strict=False, schema=None, sarif_file=file) == 0
    jsonschema.validate(json.loads(file.read_text("utf-8")), LOG)


def test_the_prover_writes_it_too(tmp_path, capsys):
    file = tmp_path / "proved.sarif"
    prove.run(
        "quick_question",
        None,
        None,
        library=MINIATURE,
        as_json=True,
        write=False,
        afresh=True,
        strict=False,
        sarif_file=file,
    )
    log = json.loads(file.read_text("utf-8"))
    jsonschema.validate(log, LOG)
    shown = json.loads(capsys.readouterr().out)["certificates"]
    written = [result["message"]["text"] for result in log["runs"][0]["results"]]
    for item in (item for proved in shown for item in proved["findings"]):
        assert any(text.startswith(item["message"]) for text in written)


def test_a_file_name_that_is_no_utf_8_is_written_as_its_bytes() -> None:
    strange = Diagnostic(
        "Y105", "error", Location("personas/\udcff.yaml"), "There is nothing in this file.", "Fill it."
    )
    (result,) = sarif([strange])["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "personas/%FF.yaml"
