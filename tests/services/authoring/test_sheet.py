"""The closed-world sheet: nothing is ever said that is not on it, and what is on it does no harm."""

import csv
import io
import json
import random
from itertools import cycle, islice, product
from pathlib import Path

import pytest

from simulator.cli.commands.sheet import run
from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.domain.placeholders import fill
from simulator.domain.roles import Side
from simulator.engine.call import Call, begin, set_stage, step
from simulator.engine.compile import compile_call
from simulator.services.authoring.sheet.columns import COLUMNS, as_csv
from simulator.services.authoring.sheet.html_page import as_html
from simulator.services.authoring.sheet.sentences import Sentence, Sheet, sheet
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[3]
CALLS_EACH = 4


@pytest.fixture(scope="module")
def shipped() -> Library:
    return open_library(ROOT)[0]


@pytest.fixture(scope="module")
def sheets(shipped: Library) -> dict[str, Sheet]:
    """The sheet of every scenario, by its id: to make them all takes some seconds."""
    return {scenario: sheet(shipped, scenario) for scenario in shipped.scenarios}


@pytest.fixture(scope="module")
def found(sheets: dict[str, Sheet]) -> Sheet:
    return sheets["cancelled_months_ago"]


def spelt_out(call: Call, listed: Sheet, by: Side) -> set[str]:
    """The sentences of the sheet as this call would say them."""
    phrases = call.plan.phrases
    said = set()
    for item in listed.by(by):
        used = [name for name in phrases if f"{{{name}}}" in item.text]
        pools = [[text for texts in phrases[name].values() for text in texts] for name in used]
        for words in product(*pools):
            text = item.text
            for name, word in zip(used, words, strict=True):
                text = text.replace(f"{{{name}}}", word)
            said.add(fill(text, call.speech.values))
    return said


def is_listed(line: str, said: set[str]) -> bool:
    """Whether a line is one sentence of the sheet, or a few of them one after the other."""
    return line in said or any(
        line[:at] in said and is_listed(line[at + 1 :], said) for at, letter in enumerate(line) if letter == " "
    )


@pytest.mark.slow
def test_no_call_says_what_is_not_on_the_sheet(shipped, sheets):
    chance = random.Random(20)
    for scenario in shipped.scenarios.values():
        listed = sheets[scenario.id]
        most = max(len(scenario.personas), len(scenario.cases))
        casts = zip(cycle(scenario.personas), cycle(scenario.cases), strict=True)
        for persona, case in islice(casts, most):
            stage = set_stage(compile_call(shipped, scenario.id, persona, case))
            begun = begin(stage, chance.getrandbits(40))
            sides: tuple[Side, ...] = ("customer", "trainee")
            said = {by: spelt_out(begun, listed, by) for by in sides}
            for _ in range(CALLS_EACH):
                call = begun
                while not call.ended:
                    call = step(call, chance.choice(call.offered()).id)
                for entry in call.entries:
                    if entry.kind == "said":
                        assert is_listed(entry.text, said[entry.by]), (call.plan.key, entry)


def test_moods_and_personas_of_every_scenario_are_on_it(shipped, sheets):
    for scenario in shipped.scenarios.values():
        listed = sheets[scenario.id]
        assert {name for item in listed.by("customer") for name in item.personas} == {*scenario.personas}
        assert {name for item in listed.sentences for name in item.cases} == {*scenario.cases}


def test_each_sentence_stands_once_and_keeps_its_number(shipped, sheets, found):
    numbers = [item.id for item in found.sentences]
    assert len(numbers) == len(set(numbers))
    again = sheet(shipped, "cancelled_months_ago")
    assert [item.id for item in again.sentences] == numbers
    elsewhere = {item.text: item.id for item in sheets["cancel_at_billing"].by("customer")}
    both = [item for item in found.by("customer") if item.text in elsewhere]
    assert both
    assert all(elsewhere[item.text] == item.id for item in both)


def test_wrong_answers_say_so(found):
    by_answer = {name: item for item in found.by("trainee") for name in item.answers}
    assert by_answer["ask_what_happened"].standing == {"right"}
    assert any(text.startswith("wrong on purpose, promise") for text in by_answer["backdate_it"].standing)
    assert any("before check account status" in text for text in by_answer["no_evidence"].standing)
    assert by_answer["no_evidence"].statements == {"C2"}


def test_the_page_holds_every_sentence_and_needs_nothing_else(found):
    page = as_html(found)
    assert all(item.id in page for item in found.sentences)
    assert found.library in page
    assert "http" not in page
    assert "<script" not in page


def nasty(found: Sheet, text: str) -> Sheet:
    item = Sentence("customer", text, where={"<b>here</b>"}, personas={"x"}, cases={"y"})
    return Sheet(found.scenario.model_copy(update={"title": text}), found.library, (item,), {"issue": text})


def test_the_page_escapes_every_text(found):
    page = as_html(nasty(found, '<script>alert(1)</script> & "{issue}"'))
    assert "<script" not in page
    assert "<b>here" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_cell_is_a_formula(found, start):
    rows = list(csv.reader(io.StringIO(as_csv(nasty(found, start)), newline="")))
    assert rows[0] == [*COLUMNS]
    assert rows[1][2] == f"'{start}"


def test_the_command_writes_both_files_and_json(tmp_path, capsys):
    page, table = tmp_path / "new" / "sheet.html", tmp_path / "sheet.csv"
    assert run("too_many_calls", html=page, csv=table, library=ROOT, as_json=True) == 0
    shown = json.loads(capsys.readouterr().out)
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert table.read_bytes().startswith(b'\xef\xbb\xbf"id","by","sentence"')
    assert (
        len(list(csv.reader(io.StringIO(table.read_bytes().decode("utf-8-sig"), newline=""))))
        == len(shown["sentences"]) + 1
    )


def test_an_unknown_scenario_names_the_nearest(shipped):
    with pytest.raises(NotFound, match="Did you mean 'too_many_calls'"):
        sheet(shipped, "too_many_cals")
