"""What every file here keeps to."""

import ast
import re
from pathlib import Path

import pytest

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
VAGUE = {"utils", "util", "helper", "helpers", "manager", "common", "misc"}

# Each name is written with one letter in brackets, so that this file does not break its own rule.
REGISTRIES = r"py[p]i\.org|pythonhoste[d]\.org|npmj[s]\.(org|com)|yarnpk[g]\.com|crate[s]\.io|debia[n]\.org"
MACHINE = r"(?<![\w.~:}/-])/(roo[t]|hom[e]|wor[k]|User[s]|far[m])/"


def test_files_stay_short(root: Path, sources: list[Path]) -> None:
    lengths = {str(path.relative_to(root)): len(path.read_text("utf-8").splitlines()) for path in sources}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_functions_stay_short(root: Path, sources: list[Path]) -> None:
    long = []
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{path.relative_to(root)}:{node.lineno} {node.name} has {lines} lines")
    assert long == []


def test_names_say_what_is_inside(root: Path, sources: list[Path]) -> None:
    named = [path.relative_to(root) for path in sources]
    assert [str(path) for path in named if VAGUE & {part.removesuffix(".py") for part in path.parts}] == []


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE], ids=["registry host", "path of one machine"])
def test_nothing_ties_us_to_one_machine(pattern: str, root: Path, files: list[Path]) -> None:
    found = []
    for path in files:
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:  # an image or a font
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            if re.search(pattern, line):
                found.append(f"{path.relative_to(root)}:{number}: {line.strip()[:120]}")
    assert found == []
