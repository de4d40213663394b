"""The style, type and layer checks are tests: one command tells whether a change may go in."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest


def assert_clean(command: list[str], root: Path) -> None:
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, f"{result.stdout}\n{result.stderr}"


def test_style(root: Path) -> None:
    assert_clean([sys.executable, "-m", "ruff", "check", "--quiet"], root)


def test_format(root: Path) -> None:
    assert_clean([sys.executable, "-m", "ruff", "format", "--check", "--quiet"], root)


@pytest.mark.slow
def test_types(root: Path) -> None:
    assert_clean([sys.executable, "-m", "mypy"], root)


def test_layers(root: Path) -> None:
    scripts = Path(sysconfig.get_path("scripts"))
    assert_clean([str(scripts / "lint-imports"), "--no-cache"], root)
