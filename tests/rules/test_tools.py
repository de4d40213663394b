"""The style, type and layer checks are tests, for Python and for what runs in the browser: one command tells it all."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from simulator.ui.kit import generate

SCRIPTS = Path(sysconfig.get_path("scripts"))
# Types of everything, without a cache, on a busy machine: more than any other test may take.
pytestmark = pytest.mark.timeout(300)
NO_NODE = "What runs in the browser is checked by Node and packages of npm: `make test` and `make check` install both."


def assert_clean(command: list[str], root: Path, **environment: str) -> None:
    full = {**os.environ, **environment}
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=300, env=full)
    assert result.returncode == 0, f"{result.stdout}\n{result.stderr}"


def test_style(root: Path) -> None:
    assert_clean([sys.executable, "-m", "ruff", "check", "--quiet"], root)


def test_format(root: Path) -> None:
    assert_clean([sys.executable, "-m", "ruff", "format", "--check", "--quiet"], root)


@pytest.mark.slow
def test_types(root: Path) -> None:
    assert_clean([sys.executable, "-m", "mypy"], root)


def test_layers(root: Path) -> None:
    assert_clean([str(SCRIPTS / "lint-imports"), "--no-cache"], root)


def test_the_pages_know_the_views_and_words_of_today() -> None:
    assert list(generate.stale()) == [], "run `make pages`"


@pytest.mark.slow
@pytest.mark.parametrize("script", ["types", "lint", "formatted", "test", "current"])
def test_what_runs_in_the_browser(script: str, root: Path) -> None:
    path = os.pathsep.join([str(SCRIPTS), os.environ.get("PATH", "")])
    npm = shutil.which("npm", path=path)
    if npm is None or not (root / "node_modules").is_dir():
        pytest.skip(NO_NODE)
    assert_clean([npm, "run", "--silent", script], root, PATH=path)
