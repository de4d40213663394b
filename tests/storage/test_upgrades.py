"""A call outlives a new release: it is replayed with the content it was begun with, from a file of any format."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from simulator.content.assembly import loader
from simulator.diagnostics.diagnostic import Diagnostic, Place
from simulator.domain.people import LOCAL
from simulator.services import compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library import folder
from simulator.storage import open_store
from simulator.storage.schema import metadata

ROOT = Path(__file__).parents[2]


def test_a_check_that_is_newer_than_a_call_does_not_end_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, files = folder.open_library(ROOT)
    with open_store(tmp_path / "calls.db") as store:
        call = compose(CallStore(library, files, store), {}).taking.start(
            LOCAL, "too_many_calls", "dry_engineer", "past_due", 7
        )
        compose(CallStore(library, files, store), {}).taking.choose(LOCAL, call, "verify_identity", 0)

        newer = Diagnostic("R315", "error", Place("scenarios"), "This is found since today.", "Mend it.")
        monkeypatch.setattr(loader, "check_scorecards", lambda _: [newer])
        folder._loaded.cache_clear()
        assert folder.load_files(files).library is None

        mended = {**files, "scenarios/too_many_calls.yaml": files["scenarios/too_many_calls.yaml"] + "\n# mended\n"}
        monkeypatch.undo()
        today = folder.load_files(mended).library
        monkeypatch.setattr(loader, "check_scorecards", lambda _: [newer])
        assert today is not None
        service = compose(CallStore(today, mended, store), {})
        assert service.taking.choose(LOCAL, call, "end_call", 1).ended
        assert service.debrief.look_back(LOCAL, call).score is not None
    folder._loaded.cache_clear()


def test_a_call_of_format_1_is_still_there_and_reads_as_practice(place: Path, samples) -> None:
    with open_store(samples.version_1(place)) as store:
        record = store.call("first")
        assert (record.level, record.types_first, record.parent, record.fork) == ("practice", False, None, 0)
        assert record.choices == ("greet", "end_call")
        assert record.started_at == samples.now
        assert store.calls() == ((record, samples.finish()),)
        assert store.library("hash-1") == samples.files
        assert (store.aids("first"), store.branches("first")) == ((), ())


def test_a_call_of_format_1_can_be_branched_helped_and_shared(place: Path, samples) -> None:
    with open_store(samples.version_1(place)) as store:
        branch = samples.call("again", minutes=9, choices=("greet",), level="guided", parent="first", fork=1)
        store.add_call(branch)
        assert store.branches("first") == ((branch, None),)
        assert store.add_aid("first", samples.aid())
        assert store.shared(store.share("first", "link", samples.now)) == "first"


def test_a_file_of_format_1_becomes_the_same_as_a_new_one(place: Path, tmp_path: Path, samples) -> None:
    open_store(samples.version_1(place)).close()
    open_store(tmp_path / "new.db").close()
    upgraded, new = (_shape(path) for path in (place, tmp_path / "new.db"))
    assert upgraded == new
    assert set(metadata.tables) <= {name for _, name in upgraded["columns"]}


def test_an_upgraded_file_is_not_touched_when_it_is_opened_again(place: Path, samples) -> None:
    open_store(samples.version_1(place)).close()
    before = place.read_bytes()
    with open_store(place) as again:
        assert len(again.calls()) == 1
    assert place.read_bytes() == before


def test_a_window_of_the_old_release_goes_on_beside_the_new_one(place: Path, samples) -> None:
    window = sqlite3.connect(samples.version_1(place), isolation_level=None)
    assert window.execute("SELECT count(*) FROM choices").fetchone() == (2,)
    with open_store(place) as store:
        window.execute(
            "INSERT INTO calls SELECT 'late', library, scenario, persona, case_id, seed, started_at FROM calls"
        )
        window.execute("INSERT INTO choices VALUES ('late', 0, 'greet', '2026-11-02 09:31:00.000000')")
        window.close()
        assert store.call("late") == samples.call("late", choices=("greet",))


def _shape(place: Path) -> dict[str, Any]:
    """All that decides how a file is used, whoever wrote the words that made it."""
    file = sqlite3.connect(place)
    names = [name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    shape: dict[str, Any] = {
        pragma: [(row, name) for name in names for row in sorted(file.execute(f"PRAGMA {pragma}({name})").fetchall())]
        for pragma in ("foreign_key_list", "index_list")
    }
    shape["columns"] = [(row, name) for name in names for row in file.execute(f"PRAGMA table_info({name})")]
    shape["header"] = [file.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
    shape["journal"] = file.execute("PRAGMA journal_mode").fetchone()
    file.close()
    return shape
