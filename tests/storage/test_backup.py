"""A backup is whole: what was kept a moment ago is in it, and the calls that go on meanwhile are not disturbed."""

from pathlib import Path

import pytest

from simulator.domain.errors import BackupFailed
from simulator.storage import Store, open_store


def test_a_backup_holds_the_last_choice_as_well(store: Store, samples, tmp_path: Path) -> None:
    store.add_call(samples.call())
    store.append("first", 0, "greet", samples.now)
    beside = store.path.with_name(f"{store.path.name}-wal")
    assert beside.stat().st_size  # where the choice still is, and where a copy of the file alone would leave it
    store.back_up(tmp_path / "there" / "backup.db")
    with open_store(tmp_path / "there" / "backup.db") as whole:
        assert whole.call("first").choices == ("greet",)


def test_what_is_there_already_is_left_as_it_is(store: Store, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(BackupFailed, match="name a file that is not there yet"):
        store.back_up(tmp_path / "mine.txt")
    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_a_place_where_nothing_can_be_written_is_named(store: Store) -> None:
    with pytest.raises(BackupFailed, match="No backup could be written to"):
        store.back_up(Path("/dev/null/backup.db"))
