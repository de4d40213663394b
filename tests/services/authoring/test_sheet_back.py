"""A sheet goes out, is edited in a spreadsheet and comes back: what changes is said first, and written whole or not."""

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.cli.commands.sheet import run, take_in
from simulator.domain.errors import SimulatorError
from simulator.domain.people import Person
from simulator.services.authoring import service
from simulator.services.authoring.sheet.columns import COLUMNS
from simulator.services.authoring.views import Returned
from simulator.services.people.service import who_asks

MINIATURE = Path(__file__).parents[2] / "library"
SCENARIO = "second_bill"
Rows = list[dict[str, str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(MINIATURE, tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def who() -> Person:
    return who_asks()


@pytest.fixture
def rows(root: Path, who: Person) -> Rows:
    """The sheet as it goes out, read as a spreadsheet does."""
    return list(csv.DictReader(io.StringIO(service.as_csv(service.sentences(who, root, SCENARIO)), newline="")))


@pytest.fixture
def back(root: Path, who: Person) -> Callable[..., Returned]:
    """What rows would change, as a spreadsheet saves them."""

    def take(rows: Rows, *, delimiter: str = ",", encoding: str = "utf-8-sig", columns=COLUMNS) -> Returned:
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, columns, delimiter=delimiter, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
        path = root.parent / "back.csv"
        path.write_bytes(out.getvalue().encode(encoding))
        return service.sheet_back(who, root, SCENARIO, path)

    return take


def said(rows: Rows, sentence: str) -> dict[str, str]:
    return next(row for row in rows if row["sentence"] == sentence)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_what_a_spreadsheet_does_to_a_file_changes_nothing(rows, back, delimiter, encoding):
    for row in rows:
        row["sentence"] = row["sentence"].replace("'", "’") + " "
    assert not back(rows, delimiter=delimiter, encoding=encoding).changes


def test_changed_words_and_answers_are_said_then_written_and_all_else_stays(rows, back, root, who):
    said(rows, "Thanks for telling me, {customer}.")["sentence"] = "Thank you, {customer}: I see."
    no = said(rows, "You can't have, {customer}.")
    no["mistake"], no["why"] = "pressure", "Ask what happened first (G1)."
    rows.remove(said(rows, "One came on the first, one on the ninth."))
    new = dict.fromkeys(COLUMNS, "") | {
        "by": "trainee",
        "sentence": "When was that?",
        "answer": "when",
        "acts": "ask_issue",
    }
    rows.append({**new, "place": no["place"]})
    line = said(rows, "I've had two bills in {month}.")
    rows.append(
        {**dict.fromkeys(COLUMNS, ""), "by": "customer", "sentence": "Two, in {month}.", "place": line["place"]}
    )
    found = back(rows)
    assert [(change.kind, change.what, change.new) for change in found.changes] == [
        ("changed", "sentence", "Thank you, {customer}: I see."),
        ("changed", "mistake", "pressure"),
        ("changed", "why", "Ask what happened first (G1)."),
        ("added", "sentence", "When was that?"),
        ("added", "sentence", "Two, in {month}."),
        ("taken away", "sentence", ""),
    ]
    file = f"scenarios/{SCENARIO}.yaml"
    before = (root / file).read_text(encoding="utf-8")
    wanted = (
        before.replace(
            'mistake: cold, why_not: "Ask first (G1)."', 'mistake: pressure, why_not: "Ask what happened first (G1)."'
        )
        .replace('"Thanks for telling me, {customer}."', '"Thank you, {customer}: I see."')
        .replace('["I\'ve had two bills in {month}."]', '["I\'ve had two bills in {month}.", "Two, in {month}."]')
        .replace('["One came on the first, one on the ninth."]', "[]")
    )
    assert found.errors == 1  # a customer with nothing to say
    assert found.files[file][1].replace('    - {id: when, text: "When was that?", acts: [ask_issue]}\n', "") == wanted
    with pytest.raises(SimulatorError, match="nothing was written"):
        service.write_sheet(who, found)
    assert (root / file).read_text(encoding="utf-8") == before


def test_what_is_right_is_written(rows, root, tmp_path, who, capsys):
    (tmp_path / "out.csv").write_text(
        service.as_csv(service.sentences(who, root, SCENARIO)).replace(
            "Sorry, that's one bill", "Sorry, that is one bill"
        ),
        encoding="utf-8",
    )
    file = root / f"scenarios/{SCENARIO}.yaml"
    before = file.read_text(encoding="utf-8")
    assert take_in(SCENARIO, tmp_path / "out.csv", write=False, library=root, as_json=False) == 0
    told = capsys.readouterr()
    assert told.out == (
        f"scenarios/{SCENARIO}.yaml: responses.describes_issue, that_is_one: changed\n"
        "  - Sorry, that's one bill, {customer}.\n  + Sorry, that is one bill, {customer}.\n"
    )
    assert told.err == "1 change. Nothing is written yet: add --write.\n"
    assert file.read_text(encoding="utf-8") == before
    assert take_in(SCENARIO, tmp_path / "out.csv", write=True, library=root, as_json=False) == 0
    assert file.read_text(encoding="utf-8") == before.replace("Sorry, that's one bill", "Sorry, that is one bill")
    assert run(SCENARIO, html=None, csv=tmp_path / "again.csv", library=root, as_json=False) == 0


def unknown(rows):
    rows[0]["id"] = "T-00000000"


def twice(rows):
    rows.append(dict(rows[0]))


def locked(rows):
    said(rows, "On the first, {customer}.")["sentence"] = "On the second, {customer}."


def moved(rows):
    rows[0]["personas"] = "shouter"


def emptied(rows):
    rows[0]["sentence"] = " "


def broken_name(rows):
    rows[0]["sentence"] = "#NAME?"


def cut(rows):
    rows[0]["answer"] = "1,23E+15"


def read_wrongly(rows):
    rows[0]["sentence"] = "Itâ€™s so."


def lost(rows):
    said(rows, "Two bills. In {month}!")["why"] = "Because."


def nowhere(rows):
    rows.append({**dict.fromkeys(COLUMNS, ""), "by": "customer", "sentence": "Hello.", "place": "the opening"})


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (unknown, "back.csv: row 2, column “id”: no sentence here has the id `T-00000000`."),
        (twice, "column “id”: `"),
        (locked, "column “sentence”: these words are approved and locked (S1, C606)."),
        (moved, "back.csv: row 2, column “personas”: this only says where the sentence stands"),
        (emptied, "back.csv: row 2, column “sentence”: there are no words left."),
        (broken_name, "back.csv: row 2, column “sentence”: the spreadsheet put `#NAME?` here."),
        (cut, "back.csv: row 2, column “answer”: the spreadsheet made a number of this and cut it"),
        (read_wrongly, "back.csv: row 2, column “sentence”: some letters were read in a wrong encoding."),
        (lost, "column “why”: only an answer of the trainee's own has this."),
        (nowhere, "column “place”: a new row needs a place: copy the one of a row that it belongs beside."),
    ],
)
def test_a_sheet_with_anything_wrong_is_refused_whole_with_the_cell(rows, back, spoil, reason):
    said(rows, "Thanks for telling me, {customer}.")["sentence"] = "Thank you, {customer}."
    spoil(rows)
    with pytest.raises(SimulatorError) as refused:
        back(rows)
    assert reason in str(refused.value)


def test_a_missing_column_is_named(rows, back):
    with pytest.raises(SimulatorError, match="row 1: the column “acts” is missing"):
        back(rows, columns=[name for name in COLUMNS if name != "acts"])


def test_a_file_that_changed_in_the_meantime_is_left_alone(rows, back, root, who):
    said(rows, "Thanks for telling me, {customer}.")["sentence"] = "Thank you, {customer}."
    found = back(rows)
    file = root / f"scenarios/{SCENARIO}.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "# later\n", encoding="utf-8")
    with pytest.raises(SimulatorError, match="was changed in the meantime"):
        service.write_sheet(who, found)


def test_answers_written_as_right_and_wrong_ones_come_back_too(root, who, back):
    file = root / f"scenarios/{SCENARIO}.yaml"
    head, rest = file.read_text(encoding="utf-8").split("  describes_issue:\n")
    apart = """\
    right:
      - {id: thank_you, text: "Thanks, {customer}.", acts: [acknowledge]}
    wrong:
      cold:
        - {id: that_is_one, text: "Sorry, that's one bill.", acts: [argue], why: "It isn't (G1)."}
        - {id: as_you_say, text: "Sorry, it's on the bill.", acts: [argue], why: "They asked (G1)."}
"""
    text = f"{head}  describes_issue:\n{apart}scorecard:{rest.split('scorecard:')[1]}"
    file.write_text(text, encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(service.as_csv(service.sentences(who, root, SCENARIO)), newline="")))
    wrong = said(rows, "Sorry, that's one bill.")
    wrong["why"] = "Listen (G1)."
    new = {
        "by": "trainee",
        "sentence": "Sorry, no.",
        "answer": "never",
        "acts": "argue",
        "why": "Rude.",
        "mistake": "cold",
    }
    rows.append({**dict.fromkeys(COLUMNS, ""), **new, "place": wrong["place"]})
    found = back(rows)
    added = '        - {id: never, text: "Sorry, no.", acts: [argue], why: "Rude."}\n'
    assert found.files[f"scenarios/{SCENARIO}.yaml"][1] == text.replace("It isn't (G1).", "Listen (G1).").replace(
        "scorecard:", f"{added}scorecard:", 1
    )
    assert found.errors == 0
    wrong["mistake"] = "promise"
    with pytest.raises(SimulatorError, match="in a list of its kind of mistake"):
        back(rows)
