"""The `simulator` command as a script sees it, and transcripts as an annotator outside the company writes them."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from made_ready import shared

from simulator.cli.main import main

ROOT = Path(__file__).parents[2]
FACTS = {
    "line": "customer",
    "account_status": "active",
    "noc": "none",
    "past_due": True,
    "installed": True,
    "in_rescission": False,
    "autopay": False,
    "issue_notes": False,
}
SIDES = {"c": "customer", "t": "trainee"}


class Ran(NamedTuple):
    """What a script gets from a command."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document it has to be."""
        return json.loads(self.out)


@pytest.fixture(autouse=True, scope="session")
def shared_calls() -> Iterator[None]:
    with shared():
        yield


@pytest.fixture
def simulator(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[..., Ran]:
    """Run the command in this process, over the shipped library unless the test says otherwise."""

    def run(*arguments: object, **environment: object) -> Ran:
        monkeypatch.delenv("SIMULATOR_LIBRARY", raising=False)
        monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path / "data"))
        for name, value in environment.items():
            monkeypatch.setenv(name, str(value))
        monkeypatch.setattr(sys, "argv", ["simulator", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else int(code is not None), out, err)

    return run


def annotated(script: str, scorecard: str = "cancellation_call", **facts: object) -> dict[str, Any]:
    """A transcript from one line a turn: `c` or `t`, the acts, and the approved wording used in brackets."""
    turns = []
    for side, *words in (line.split() for line in script.strip().splitlines()):
        turn: dict[str, Any] = {"by": SIDES[side], "acts": [word for word in words if not word.startswith("(")]}
        if side == "t":
            turn["spiel"] = next((word.strip("()") for word in words if word.startswith("(")), None)
        turns.append(turn)
    return {"scorecard": scorecard, "facts": FACTS | facts, "turns": turns}


@pytest.fixture
def transcript() -> Callable[..., dict[str, Any]]:
    return annotated


@pytest.fixture
def grade(simulator: Callable[..., Ran], tmp_path: Path) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """Write a transcript to a file and have the command grade it."""

    def graded(document: Mapping[str, Any]) -> dict[str, Any]:
        file = tmp_path / "call.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        ran = simulator("grade", file, "--json")
        assert (ran.code, ran.err) == (0, "")
        (graded,) = ran.document["evaluations"]
        assert graded["file"] == str(file)
        evaluation: dict[str, Any] = graded["evaluation"]
        return evaluation

    return graded
