"""What the rules are about: this checkout and the files a commit would hold."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTENT = ("personas", "scenarios", "scorecards")
FOLDERS = ("simulator", "tests", ".ci", *CONTENT)


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def files() -> list[Path]:
    """Every file that is or would be kept; without git (an unpacked archive), the folders of the project."""
    if (ROOT / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
        found = [ROOT / name for name in listed.split("\0") if name]
    else:
        found = [path for path in ROOT.glob("*") if path.is_file()]
        found += [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    return [path for path in found if path.is_file() and "__pycache__" not in path.parts]


@pytest.fixture(scope="session")
def sources(files: list[Path]) -> list[Path]:
    """The Python files among them."""
    return [path for path in files if path.suffix == ".py"]
