"""Documents name files that are there, and the architecture fits a page."""

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

LONGEST_ARCHITECTURE = 70
_NAMED = re.compile(r"`([\w./*-]+)`|\]\(([\w./-]+)\)")
_PATHLIKE = re.compile(r"(^|/)[\w*-]+\.(py|ts|css|json|ya?ml|md|toml|txt|png)$|/$|^[\w.-]+/[\w./*-]+$")
# What a reader makes, or what stands for any name.
MADE = {"beneath/", "replaced.yaml", "transcript.json", "call.json", "calls.db"}


def named_paths(text: str) -> set[str]:
    """Everything in a document that reads like the path of a file or folder."""
    found = {first or second for first, second in _NAMED.findall(text)}
    return {name for name in found if _PATHLIKE.search(name) and "<" not in name} - MADE


def exists(name: str, places: set[str]) -> bool:
    """Whether a path is one of these, or the end of one: documents leave out the folders that they speak of."""
    wanted = name.rstrip("/")
    return any(fnmatchcase(place, wanted) or fnmatchcase(place, f"*/{wanted}") for place in places)


@pytest.fixture(scope="session")
def places(files: list[Path], root: Path) -> set[str]:
    """Every file and folder of the project."""
    paths = [path.relative_to(root) for path in files]
    return {place.as_posix() for path in paths for place in (path, *path.parents)}


@pytest.fixture(scope="session")
def documents(files: list[Path], root: Path) -> list[Path]:
    """Every document about the project; the catalogue of findings speaks of example files."""
    return [path for path in files if path.suffix == ".md" and "codes" not in path.parts]


def test_every_path_in_a_document_is_there(documents: list[Path], root: Path, places: set[str]) -> None:
    missing = [
        f"{document.relative_to(root)}: {name}"
        for document in documents
        for name in sorted(named_paths(document.read_text("utf-8")))
        if not exists(name, places)
    ]
    assert missing == []


def test_the_architecture_is_one_page(root: Path) -> None:
    text = (root / "simulator" / "ARCHITECTURE.md").read_text("utf-8")
    assert len(text.splitlines()) <= LONGEST_ARCHITECTURE
    assert len(named_paths(text)) > 20


def test_a_path_that_is_not_there_is_found(places: set[str]) -> None:
    names = named_paths("See `nowhere/at_all.py`, `proof/` and [this](gone.md), but not `simulator play`.")
    assert names == {"nowhere/at_all.py", "proof/", "gone.md"}
    assert {name for name in names if exists(name, places)} == {"proof/"}


def test_the_readme_says_how_the_command_is_found_before_it_is_used(root: Path) -> None:
    """Right after `make`, the first line of the README's first calls ended in “command not found” (issue 12)."""
    lines = [line.strip() for line in (root / "README.md").read_text("utf-8").splitlines() if line.startswith("    ")]
    found = next(at for at, line in enumerate(lines) if line.endswith(". .venv/bin/activate"))
    uses = [at for at, line in enumerate(lines) if re.match(r"(echo .*\| )?simulator ", line)]
    assert min(uses) > found
    target = lines[found].partition(" &&")[0].removeprefix("make ")
    assert re.search(rf"^{target}:", (root / "Makefile").read_text("utf-8"), re.MULTILINE)
