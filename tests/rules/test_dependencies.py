"""What is imported is declared, and what is declared is used: nothing comes along by chance."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

# Declared for the program and imported by no line of it, each for a reason.
USED_OTHERWISE = {
    "xlsxwriter": "what pandas writes workbooks with",
    "graphviz-pure": "a program, run to draw `simulator graph --format svg`",
    "font-source-sans-pro": "the letters of the PDF, read as files",
    "font-source-serif-pro": "the letters of the PDF, read as files",
}
# Imported by tests where it happens to be there, and by nobody else.
IF_IT_IS_THERE = {"declare4py": "an outside judge of the scorer; its answers are kept beside the test"}


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return found


def test_the_program_imports_what_it_declares_and_declares_what_it_imports(
    project: dict[str, Any], sources: list[Path], root: Path
) -> None:
    used = imported(path for path in sources if path.is_relative_to(root / "simulator"))
    declared = names(project["dependencies"])
    assert sorted(used - declared) == []
    assert sorted(declared - used) == sorted(USED_OTHERWISE)


def test_the_tests_import_nothing_that_is_not_declared(
    project: dict[str, Any], sources: list[Path], root: Path
) -> None:
    declared = names(project["dependencies"]) | names(project["optional-dependencies"]["test"])
    used = imported(path for path in sources if path.is_relative_to(root / "tests"))
    assert sorted(used - declared - IF_IT_IS_THERE.keys()) == []


def test_every_version_is_held(project: dict[str, Any], root: Path) -> None:
    """What is declared stands in constraints.txt too: two machines test the same."""
    lines = (root / "constraints.txt").read_text("utf-8").splitlines()
    held = names(line for line in lines if line and not line.startswith("#"))
    assert sorted(names([*project["dependencies"], *project["optional-dependencies"]["test"]]) - held) == []


def names(requirements: Iterable[str]) -> set[str]:
    """The packages that requirements speak of, by the name that all ways of writing it have in common."""
    return {canonical(re.split(r"[^\w.-]", text.strip(), maxsplit=1)[0]) for text in requirements}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported(sources: Iterable[Path]) -> set[str]:
    """The packages of others that files import, at their head or inside a function."""
    known = packages_distributions()
    ours = {"simulator", *sys.stdlib_module_names} | {path.stem for path in Path(__file__).parents[1].iterdir()}
    modules = {module for path in sources for module in top_modules(path)} - ours
    return {canonical(package) for module in modules for package in known.get(module, [module])}


def top_modules(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found
