"""The guides for trainers work as they are written: their commands are run and their files saved, in order."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from simulator.cli.main import app
from simulator.services.library.folder import LIBRARY_VARIABLE

GUIDES = Path(__file__).parents[2] / "simulator" / "guides"
_BLOCK = re.compile(r"^```(?P<kind>sh|yaml|text|call)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"# (?P<path>[\w./]+\.(?:yaml|txt))\n")


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """Every fenced block of a guide: commands, a file or call with its path in the first line, what a command says."""
    yield from ((found["kind"], found["text"]) for found in _BLOCK.finditer(text))


class Reader:
    """Somebody who does what a guide says, in a folder with nothing in it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch, self.said = monkeypatch, ""

    def follow(self, kind: str, text: str) -> None:
        if kind in ("yaml", "call"):
            named = _NAME.match(text)
            assert named, text
            Path(named["path"]).write_text(text if kind == "yaml" else text[named.end() :], encoding="utf-8")
        elif kind == "text":
            missing = [line for line in text.splitlines() if line not in self.said]
            assert missing == [], self.said
        else:
            self.said = "".join(map(self._run, text.splitlines()))

    def _run(self, command: str) -> str:
        program, *words = shlex.split(command)
        if program == "cd":
            self._patch.chdir(words[0])
            return ""
        if program == "rm":
            for name in words:
                Path(name).unlink()
            return ""
        assert program == "simulator", command
        done = CliRunner().invoke(app, words)
        assert done.exit_code == 0, f"{command}\n{done.output}{done.exception}"
        return done.output


@pytest.mark.slow
@pytest.mark.parametrize("name", ["company", "persona", "real-call", "scenario"])
def test_a_guide_works_as_it_is_written(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(LIBRARY_VARIABLE, raising=False)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    reader = Reader(monkeypatch)
    for kind, text in blocks((GUIDES / f"{name}.md").read_text(encoding="utf-8")):
        reader.follow(kind, text)


def test_every_guide_is_followed() -> None:
    assert {path.stem for path in GUIDES.glob("*.md")} == {"company", "persona", "real-call", "scenario"}
