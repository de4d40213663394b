"""`simulator drill`: the cards due today, answered from a file or one after another."""

import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from simulator.domain.cards import Card, CardKind, Choosable, DrillAnswer, Input, Mark, Question, Said
from simulator.domain.people import LOCAL
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.drilling.service import DrillingService
from simulator.services.library.folder import load_files, read_folder
from simulator.services.library.service import LibraryService
from simulator.storage import open_store

SMALL = Path(__file__).parents[1] / "library"
FILES, _ = read_folder(SMALL)
LIBRARY = load_files(FILES).library
KEYS = {"card", "kind", "statement", "question", "due"}
LINES = (Said("customer", "Is it [bold]cancelled[/bold]?"), Said("agent", "Let me look.", 1))


class EasyDeck:
    """A card for each way to answer: typed, picked, put in order, filled in."""

    def __init__(self) -> None:
        kinds: tuple[tuple[CardKind, Input], ...] = (
            ("say_next", "typed"),
            ("department", "pick"),
            ("order", "order"),
            ("finish", "gaps"),
        )
        self._inputs = {f"{kind}/C{number}": how for number, (kind, how) in enumerate(kinds)}
        self.cards = [
            Card(f"{kind}/C{number}", kind, f"C{number}", "1", "second_bill", "x", number == 1)
            for number, (kind, _) in enumerate(kinds)
        ]

    def ask(self, card_id: str, seed: int, met: Collection[str] = ()) -> Question:
        how = self._inputs[card_id]
        options = (Choosable("o1", "First"), Choosable("o2", "Second")) if how in ("pick", "order") else ()
        gapped = ("We ", " it and ", ".") if how == "gaps" else ()
        card = next(item for item in self.cards if item.id == card_id)
        return Question(card, seed, how, "On the line.", LINES, (("Status", "Active"),), "What now?", options, gapped)

    def mark(self, question: Question, answer: DrillAnswer, met: Collection[str] = ()) -> Mark:
        given = answer.text or answer.picked or answer.gaps
        right = given in ("yes", ("o2",), ("o2", "o1"), ("see", "fix"))
        return Mark(float(right), False, "Right." if right else "Not quite.", ("yes",), "So it is.", "By word.")


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    assert LIBRARY is not None
    with open_store(tmp_path / "calls.db") as store:
        calls = CallStore(LIBRARY, FILES, store)
        drilling = DrillingService(calls, LibraryService(LIBRARY), EasyDeck)
        yield replace(compose(calls), drilling=drilling)


@pytest.fixture
def simulator(simulator, services: Services, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("simulator.cli.commands.drill.open_services", lambda: services)
    return simulator


def written(tmp_path: Path, answers: object) -> Path:
    file = tmp_path / "answers.json"
    file.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
    return file


def test_the_cards_due_today_are_listed_with_all_that_is_asked(simulator) -> None:
    listed = simulator("drill", "--json").document
    assert [set(row) for row in listed] == [KEYS] * 4
    rows = {row["kind"]: row for row in listed}
    assert rows["department"]["question"] == (
        "On the line.\nCustomer: Is it [bold]cancelled[/bold]?\nAgent, line 1: Let me look.\nStatus: Active\n"
        "What now?\na) First\nb) Second"
    )
    assert rows["finish"]["question"].endswith("What now?\nWe [1: ____] it and [2: ____].")
    assert simulator("drill", "--json").document == listed


def test_answers_from_a_file_are_marked_and_kept(simulator, services: Services, tmp_path: Path) -> None:
    answers = {"say_next/C0": "yes", "department/C1": "a", "order/C2": "b a", "finish/C3": ["see", "fix"]}
    results = simulator("drill", "--answers", written(tmp_path, answers), "--json").document
    assert {row["card"]: row["right"] for row in results} == {
        "say_next/C0": True, "department/C1": False, "order/C2": True, "finish/C3": True
    }  # fmt: skip
    assert results[1]["due"] == "Comes once more at the end, then tomorrow"
    assert simulator("drill", "--json").document == []
    again = simulator("drill", "--answers", written(tmp_path, answers))
    assert (again.code, again.err.count("\n")) == (2, 1)
    kept = services.people.export(LOCAL, LOCAL.id)["drills"]["answers"]
    assert [answer["rating"] for answer in kept if answer["card"] == "department/C1"] == [1]


def test_a_list_of_answers_will_do_and_is_told_to_people(simulator, tmp_path: Path) -> None:
    ran = simulator("drill", "--answers", written(tmp_path, [{"order/C2": ["o2", "o1"]}, {"department/C1": "o1"}]))
    assert ran.code == 0
    assert ran.out.endswith("1 of 2 right.\n")
    assert len(simulator("drill", "--json").document) == 2


BAD: tuple[Any, ...] = (
    "", "{", "[", "7", "[]", "[1]", '"yes"', "[" * 5_000, '{"say_next/C0": NaN}', {"nothing/C9": "yes"},
    {"[bold]x": "yes"}, {"say_next/C0": 7}, {"say_next/C0": ["yes"]}, {"say_next/C0": [[]]}, {"department/C1": "z"},
    {"department/C1": ""}, {"department/C1": ["a", "b"]}, {"order/C2": "a a"}, {"order/C2": "a"},
    {"finish/C3": "see"}, {"finish/C3": ["see", "fix", "it"]}, [{"say_next/C0": "yes"}, {"say_next/C0": "no"}],
)  # fmt: skip


def test_a_file_that_cannot_be_used_is_one_sentence_and_answers_nothing(simulator, tmp_path: Path) -> None:
    for answers in BAD:
        both = {"order/C2": "b a"} | answers if isinstance(answers, dict) and "order/C2" not in answers else answers
        ran = simulator("drill", "--answers", written(tmp_path, both))
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1), answers
        assert ran.err.startswith(f"{tmp_path / 'answers.json'} cannot be used: "), answers
    assert len(simulator("drill", "--json").document) == 4


def test_a_file_that_is_not_there_or_no_text_is_one_sentence(simulator, tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00")
    for file in (tmp_path / "none.json", tmp_path / "bytes", tmp_path):
        ran = simulator("drill", "--answers", file)
        assert (ran.code, ran.err) == (2, f"{file} cannot be used: it is no readable JSON file in UTF-8.\n")


def test_everybody_has_cards_of_their_own(simulator, services: Services, tmp_path: Path) -> None:
    services.people.rename(LOCAL, LOCAL.id, "Dana")
    simulator("drill", "--person", "DANA", "--answers", written(tmp_path, {"say_next/C0": "yes"}))
    assert len(simulator("drill", "--json", "--person", "local").document) == 3
    ran = simulator("drill", "--json", "--person", "[bold]nobody")
    assert (ran.code, ran.err.count("\n")) == (2, 1)


def test_five_minutes_in_the_terminal_go_on_where_they_were_left(simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("yes\nz\nb\nq\n"))
    left = simulator("drill")
    assert left.code == 0
    assert "1 of 4" in left.out
    assert left.out.count("This does not fit: its options are a, b.") == 2
    assert "[bold]cancelled[/bold]" in left.out
    assert left.out.endswith("What you answered is kept. Go on with: simulator drill\n")
    monkeypatch.setattr("sys.stdin", StringIO("?\nb a\nsee\nfix\nyes\n"))
    done = simulator("drill", "--untimed")
    assert "2 of 4" in done.out
    assert "Here it is. It counts as missed." in done.out
    assert "5 of 5 Say what comes next, once more" in done.out
    assert "Done: 4 cards, 3 right." in done.out
    assert "again tomorrow" in done.out
    assert simulator("drill").out.endswith("The next 2 cards come tomorrow.\n")


def test_the_cards_of_a_library_come_from_what_it_holds(simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    listed = simulator("drill", "--json", SIMULATOR_LIBRARY=SMALL).document
    assert 0 < len(listed) <= 6
    assert all(set(row) == KEYS and row["question"] for row in listed)
