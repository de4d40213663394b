"""`simulator play --from STATE`: the same course in the terminal, and asked on where somebody is there."""

import json
from pathlib import Path

import pytest
from rich.console import Console
from rich.prompt import Prompt
from typer.testing import CliRunner

from simulator.cli import rehearsal_terminal
from simulator.cli.main import app
from simulator.domain.people import LOCAL
from simulator.services.rehearsing.service import open_rehearsing
from simulator.services.rehearsing.views import Tried

MINIATURE = Path(__file__).parents[2] / "library"


@pytest.fixture(autouse=True)
def library(monkeypatch):
    monkeypatch.setenv("SIMULATOR_LIBRARY", str(MINIATURE))


def run(*arguments):
    return CliRunner().invoke(app, ["play", "second_bill", "--persona", "shouter", *arguments], catch_exceptions=False)


def test_a_course_to_a_state_is_shown_with_what_the_engine_did():
    shown = run("--from", "telling").stdout
    assert "(telling, " in shown
    assert "+ always -> telling" in shown
    assert "--choices what_happened" in shown


def test_a_script_gets_the_course_and_more_choices_go_on_from_there():
    course = json.loads(run("--from", "telling", "--choices", "end_call", "--json").stdout)
    assert course["states"] == ["telling", "ended"]
    assert course["choices"][-1] == "end_call"


def test_somebody_who_is_there_is_asked_until_the_call_is_over(monkeypatch):
    answers = iter(["nothing_like_that", "end_call"])
    monkeypatch.setattr(Prompt, "ask", lambda *_, **__: next(answers))
    room, tried, console = open_rehearsing(LOCAL), Tried("second_bill", "shouter"), Console(record=True, width=120)
    course = rehearsal_terminal.with_choices(room, LOCAL, tried, "telling", ())
    assert rehearsal_terminal.try_out(console, room, LOCAL, tried, course, asks=True) == 0
    shown = console.export_text()
    assert "nothing_like_that" in shown
    assert "The call is over" in shown
