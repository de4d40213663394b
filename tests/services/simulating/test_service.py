"""A database of made-up people: whole or not at all, marked, and never where real calls are."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest

from simulator.domain.errors import SimulatorError
from simulator.domain.people import LOCAL, Person
from simulator.services import compose
from simulator.services.authoring.prove import prove_folder, write_certificates
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.services.simulating import service as simulating
from simulator.services.simulating.service import NoDemonstration, demonstration_at, simulate
from simulator.storage import open_store

MINIATURE = Path(__file__).parents[2] / "library"
UNTIL = datetime(2026, 3, 31, 18, tzinfo=UTC)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """The miniature library with certificates beside its scenarios."""
    root = copytree(MINIATURE, tmp_path_factory.mktemp("mini") / "library")
    write_certificates(root, prove_folder(root, workers=1).certificates)
    return root


@pytest.fixture(autouse=True)
def surroundings(monkeypatch, tmp_path, library):
    monkeypatch.setenv("SIMULATOR_LIBRARY", str(library))
    monkeypatch.setenv("SIMULATOR_DATA", str(tmp_path / "data"))


def rows(place, question):
    with closing(sqlite3.connect(place)) as file:
        return file.execute(question).fetchall()


def test_it_is_marked_and_the_app_over_it_knows(tmp_path, library):
    view = simulate(LOCAL, 3, 20, 1, tmp_path / "made.db", until=UNTIL)
    assert (view.trainees, view.calls > 0) == (3, True)
    with open_store(view.place) as store:
        services = compose(CallStore(*open_library(library), store))
        assert services.is_demonstration
        people = services.people.all(LOCAL)
        assert [(row.name, row.calls > 0) for row in people] == [("Ada A.", True), ("Ben A.", True), ("Cleo A.", True)]
        history = services.calls.history(LOCAL)
        assert services.debrief.look_back(LOCAL, history[0].id).id == history[0].id
        assert services.readiness.readiness(LOCAL).name == ""
    with open_store(tmp_path / "real.db") as store:
        assert not compose(CallStore(*open_library(library), store)).is_demonstration


def test_drills_of_made_up_people_are_drills_to_the_product(tmp_path, library):
    """Their cards stand in the forecast, their days in the streak, and what was known when it came is found again."""
    view = simulate(LOCAL, 3, 14, 1, tmp_path / "made.db", until=UNTIL)
    assert view.answers > view.drills > 4
    with open_store(view.place) as store:
        services = compose(CallStore(*open_library(library), store, now=lambda: UNTIL))
        assert services.is_demonstration
        drilled = sorted({session.day for session in store.drills.sessions(LOCAL.id)})
        assert list(services.drilling.finished_days(LOCAL)) == drilled
        assert len(drilled) > 1
        ahead = [services.drilling.due(Person(row.id)).forecast for row in services.people.all(LOCAL)]
        assert any(day.cards for days in ahead for day in days)
        assert any(strength.answered for strength in services.drilling.strengths(LOCAL))
        assert services.reporting.retention(LOCAL) == view.retention
        assert sum(kind.of for kind in view.retention) > 0
        assert services.reporting.team(LOCAL).charts[-2].chart is not None


def test_what_is_kept_is_what_the_doors_of_the_product_keep(tmp_path, library):
    """A made-up call, taken again choice by choice as a trainee takes one, comes to the same."""
    view = simulate(LOCAL, 1, 8, 4, tmp_path / "made.db", until=UNTIL)
    with open_store(view.place) as made, open_store(tmp_path / "real.db") as real:
        services = compose(CallStore(*open_library(library), real))
        taken = [(record, finish) for record, finish in made.calls(500) if record.level != "worked"]
        assert taken
        for record, finish in taken[:6]:
            call = services.taking.start(
                LOCAL, record.scenario, record.persona, record.case, record.seed, level="practice", form=record.form
            )
            for version, choice in enumerate(record.choices):
                services.taking.choose(LOCAL, call, choice, version)
            again, end = real.entry(call)
            assert (again.choices, end and end.evaluation, end and end.outcome) == (
                record.choices,
                finish and finish.evaluation,
                finish and finish.outcome,
            )


def test_the_same_figures_make_the_same_database(tmp_path):
    for name in ("one.db", "two.db"):
        simulate(LOCAL, 2, 10, 7, tmp_path / name, until=UNTIL)
    for table in ("calls", "attempts", "choices", "finishes", "people", "demonstrations", "drill_reviews"):
        question = f"SELECT * FROM {table} ORDER BY 1, 2"
        assert rows(tmp_path / "one.db", question) == rows(tmp_path / "two.db", question)


def test_an_earlier_demonstration_is_replaced(tmp_path):
    place = tmp_path / "made.db"
    simulate(LOCAL, 1, 5, 1, place, until=UNTIL)
    simulate(LOCAL, 2, 5, 1, place, until=UNTIL)
    assert rows(place, "SELECT trainees FROM demonstrations") == [(2,)]
    assert [path.name for path in tmp_path.iterdir()] == ["made.db"]


@pytest.mark.parametrize(("trainees", "days"), [(0, 1), (-1, 1), (10**9, 1), (1, 0), (1, -5), (1, 10**12)])
def test_figures_of_which_nothing_can_be_made_are_one_sentence(tmp_path, trainees, days):
    with pytest.raises(SimulatorError, match="lies between 1 and"):
        simulate(LOCAL, trainees, days, 1, tmp_path / "made.db")
    assert list(tmp_path.iterdir()) == []


def test_real_calls_are_never_written_to(tmp_path):
    real = tmp_path / "data" / "calls.db"
    with pytest.raises(NoDemonstration, match="where real calls are kept"):
        simulate(LOCAL, 1, 1, 1, real)
    elsewhere = tmp_path / "other.db"
    open_store(elsewhere).close()
    before = elsewhere.read_bytes()
    with pytest.raises(NoDemonstration, match="is no demonstration"):
        simulate(LOCAL, 1, 1, 1, elsewhere)
    assert elsewhere.read_bytes() == before
    with pytest.raises(NoDemonstration, match="holds no demonstration"):
        demonstration_at(LOCAL, elsewhere)


def test_a_place_that_cannot_be_written_and_a_folder_are_one_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(NoDemonstration, match="cannot be written"):
        simulate(LOCAL, 1, 1, 1, tmp_path / "file" / "made.db")
    with pytest.raises(NoDemonstration, match="is a folder"):
        simulate(LOCAL, 1, 1, 1, tmp_path)


def test_a_run_that_is_interrupted_leaves_nothing_and_what_was_there(tmp_path, monkeypatch):
    place = tmp_path / "made.db"
    simulate(LOCAL, 1, 5, 1, place, until=UNTIL)
    before = place.read_bytes()

    def interrupted(done, total):
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate(LOCAL, 3, 5, 2, place, until=UNTIL, progress=interrupted)
    assert place.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["made.db"]


def test_without_certificates_it_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("SIMULATOR_LIBRARY", str(MINIATURE))
    monkeypatch.setenv("SIMULATOR_CACHE", "")
    with pytest.raises(SimulatorError, match="prove --write"):
        simulate(LOCAL, 1, 1, 1, tmp_path / "made.db")


def test_several_processes_make_the_same_as_one(tmp_path, monkeypatch):
    simulate(LOCAL, 5, 6, 3, tmp_path / "one.db", until=UNTIL)
    monkeypatch.setattr("simulator.services.simulating.workers.WORTH_A_POOL", 1)
    simulate(LOCAL, 5, 6, 3, tmp_path / "two.db", until=UNTIL)
    question = "SELECT * FROM calls ORDER BY id"
    assert rows(tmp_path / "one.db", question) == rows(tmp_path / "two.db", question)


def test_the_default_place_is_beside_the_real_one(tmp_path):
    assert simulating.default_place() == tmp_path / "data" / "demonstration" / "calls.db"
