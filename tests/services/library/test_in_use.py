"""The app picks a changed library up for new calls; a broken one leaves the last good one in use, and says why."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from simulator.domain.errors import NotFound
from simulator.domain.people import LOCAL
from simulator.services import Services, compose
from simulator.services.authoring.library_source import FolderSource
from simulator.services.calls.call_store import CallStore
from simulator.services.library.in_use import Edition, LibraryInUse
from simulator.storage import open_store

MINIATURE = Path(__file__).parents[2] / "library"
QUESTION = "scenarios/quick_question.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MINIATURE, tmp_path / "library"))


@pytest.fixture
def services(folder: Path, tmp_path: Path) -> Iterator[Services]:
    source = FolderSource(folder)
    first = source.open()
    with open_store(tmp_path / "calls.db") as store:
        yield compose(CallStore(first.library, first.files, store, in_use=LibraryInUse(first, source)))


def change(folder: Path, old: str, new: str, file: str = QUESTION) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def titles(services: Services) -> set[str]:
    return {card.title for card in services.library.scenarios(LOCAL)}


def test_a_changed_library_is_used_for_new_calls_and_calls_under_way_keep_theirs(services, folder):
    (before,) = {card.title for card in services.library.scenarios(LOCAL) if card.id == "quick_question"}
    first = services.taking.start(LOCAL, "quick_question", seed=7)
    said = services.taking.call(LOCAL, first)
    change(folder, f"title: {before}", "title: A changed question")
    assert services.library.refresh(LOCAL) is None
    assert "A changed question" in titles(services)
    assert services.library.card(LOCAL, "quick_question").title == "A changed question"
    assert services.taking.brief(LOCAL, "quick_question").scenario.title == "A changed question"
    assert services.taking.call(LOCAL, first) == said
    second = services.taking.start(LOCAL, "quick_question", seed=7)
    assert services.taking.call(LOCAL, second).scenario == "A changed question"


def test_a_broken_library_is_named_with_its_place_and_the_last_good_one_stays(services, folder):
    before = titles(services)
    change(folder, "scorecard: question", "scorecard: questoin")
    trouble = services.library.refresh(LOCAL)
    assert trouble is not None
    assert f"{QUESTION}:" in trouble
    assert "`questoin`" in trouble
    assert titles(services) == before
    assert services.taking.start(LOCAL, "quick_question")
    change(folder, "scorecard: questoin", "scorecard: question")
    assert services.library.refresh(LOCAL) is None


def test_a_scenario_that_has_just_gone_cannot_be_begun(services, folder):
    (folder / QUESTION).unlink()
    (folder / QUESTION.replace(".yaml", ".plays.yaml")).unlink(missing_ok=True)
    assert services.library.refresh(LOCAL) is None
    with pytest.raises(NotFound):
        services.taking.start(LOCAL, "quick_question")


class Made:
    """A source that a test drives: says what files are like, and counts and holds up its opening."""

    def __init__(self, edition: Edition) -> None:
        self.edition, self.state, self.opened = edition, 0, 0
        self.begun, self.may_end = Event(), Event()
        self.may_end.set()

    def fingerprint(self) -> object:
        return self.state

    def open(self) -> Edition:
        self.opened += 1
        self.begun.set()
        assert self.may_end.wait(10)
        return self.edition


@pytest.fixture
def made(folder: Path) -> Made:
    return Made(FolderSource(folder).open())


def test_files_are_looked_at_at_most_once_a_second(made):
    now = [0.0]
    holder = LibraryInUse(made.edition, made, clock=lambda: now[0])
    now[0] = 1.0
    assert holder.edition.library is made.edition.library
    assert made.opened == 1
    for made.state in range(1, 50):
        assert holder.edition
    assert made.opened == 1
    now[0] = 2.0
    assert holder.edition
    assert made.opened == 2


def test_nobody_waits_for_a_library_that_is_being_opened(made):
    holder = LibraryInUse(made.edition, made, clock=lambda: 0.0)
    made.state = 1
    made.may_end.clear()
    opening = Thread(target=holder.look)
    opening.start()
    assert made.begun.wait(10)
    holder.look()  # comes back at once
    assert holder.edition.library is made.edition.library
    made.may_end.set()
    opening.join(10)
    assert made.opened == 1


def test_what_is_half_written_when_it_is_opened_is_not_used(made, monkeypatch):
    holder = LibraryInUse(made.edition, made, clock=lambda: 0.0)
    looks = iter([1, 2])
    monkeypatch.setattr(made, "fingerprint", lambda: next(looks))
    before = holder.edition
    holder.look()
    assert made.opened == 1
    assert holder.edition is before
