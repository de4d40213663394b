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
_BLOCK = re.compile(r"^```(?P<kind>sh|answers|yaml|text|call)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"# (?P<path>[\w./]+\.(?:yaml|txt))\n")


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """Every fenced block: commands, what is typed into the last one, a file or call with its path on top, what is said."""
    yield from ((found["kind"], found["text"]) for found in _BLOCK.finditer(text))


class Reader:
    """Somebody who does what a guide says, in a folder with nothing in it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch, self.said, self._asking = monkeypatch, "", ""

    def follow(self, kind: str, text: str) -> None:
        assert (kind == "answers") == bool(self._asking), self._asking
        if kind in ("yaml", "call"):
            named = _NAME.match(text)
            assert named, text
            Path(named["path"]).write_text(text if kind == "yaml" else text[named.end() :], encoding="utf-8")
        elif kind == "text":
            missing = [line for line in text.splitlines() if line not in self.said]
            assert missing == [], self.said
        elif kind == "answers":
            self.said = self._run(self._asking, text)
            assert text.count("\n") == len(re.findall(r"^(?:> )?\d+/\d+ ", self.said, re.MULTILINE)), self.said
            self._asking = ""
        else:
            commands = text.splitlines()
            self._asking = commands.pop() if commands[-1].endswith("--ask") else ""
            self.said = "".join(map(self._run, commands))

    def _run(self, command: str, typed: str = "") -> str:
        program, *words = shlex.split(command)
        if program == "cd":
            self._patch.chdir(words[0])
            return ""
        assert program == "simulator", command
        done = CliRunner().invoke(app, words, input=typed)
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
