"""A file that cannot be used: one sentence that says what to do, and not a byte of it changed."""

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from simulator.domain.errors import (
    SimulatorError,
    StoreDamaged,
    StoreGone,
    StoreLocked,
    StoreReadOnly,
    StoreTooNew,
)
from simulator.storage import Store, open_store
from simulator.storage.engines import sqlite
from simulator.storage.migrations import VERSION

NOBODY = 65534


def assert_one_sentence(error: SimulatorError, place: Path) -> None:
    text = str(error)
    assert str(place) in text
    assert "\n" not in text
    assert text.endswith(".")
    assert "sqlite" not in text.lower()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE_SECONDS", 0.05)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that somebody without rights can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def as_nobody() -> Iterator[None]:
    """The superuser may write everywhere, so for a while we are somebody else."""
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(NOBODY)
    yield
    if superuser:
        os.seteuid(0)


@pytest.fixture
def read_only(open_folder: Path, samples) -> Iterator[Path]:
    """A finished file in a folder that may be read but not written."""
    place = open_folder / "calls.db"
    with open_store(place) as store:
        store.add_library("hash-1", samples.files)
        store.add_call(samples.call(choices=("greet",)))
    place.chmod(0o444)
    open_folder.chmod(0o555)
    yield place
    open_folder.chmod(0o755)


def test_locked_by_another_program(impatient: None, place: Path, store: Store, samples) -> None:
    with open_store(place) as other:
        other.add_call(samples.call())
        holder = sqlite3.connect(place, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked) as caught:
            other.append("first", 0, "greet", samples.now)
        assert_one_sentence(caught.value, place)
        holder.execute("ROLLBACK")
        holder.close()
        assert other.append("first", 0, "greet", samples.now), "once it is free the same choice goes through"


def test_locked_already_when_opened(impatient: None, tmp_path: Path) -> None:
    place = tmp_path / "calls.db"
    holder = sqlite3.connect(place, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreLocked) as caught:
        open_store(place)
    assert_one_sentence(caught.value, place)
    holder.close()


def test_many_windows_at_a_locked_file_are_told(impatient: None, place: Path, samples) -> None:
    """As many as wait to write, more than there are connections: each gets its sentence."""
    with open_store(place) as store:
        store.add_library("hash-1", samples.files)
        store.add_call(samples.call())
        with closing(sqlite3.connect(place, isolation_level=None)) as holder:
            holder.execute("BEGIN IMMEDIATE")
            errors = [window.exception() for window in at_once(store, samples)]
        assert {type(error) for error in errors} == {StoreLocked}
        assert store.append("first", 0, "greet", samples.now)


def test_readers_do_not_wait_for_those_who_wait_to_write(monkeypatch: pytest.MonkeyPatch, place: Path, samples) -> None:
    """However many they are: they write, each in its turn, once the file is free."""
    monkeypatch.setattr(sqlite, "PATIENCE_SECONDS", 60.0)
    with open_store(place) as store:
        store.add_library("hash-1", samples.files)
        store.add_call(samples.call())
        with closing(sqlite3.connect(place, isolation_level=None, check_same_thread=False)) as holder:
            holder.execute("BEGIN IMMEDIATE")

            def read(windows: list[Future[bool]]) -> None:
                for _ in range(20):
                    assert store.call("first") == samples.call()
                assert not any(window.done() for window in windows), "20 reads were through before the first writer"
                holder.execute("ROLLBACK")

            written = at_once(store, samples, meanwhile=read)
        assert sorted(window.result() for window in written) == [*[False] * 39, True]


def at_once(
    store: Store, samples, meanwhile: Callable[[list[Future[bool]]], None] = lambda _: None
) -> list[Future[bool]]:
    """What came of forty windows that all make the first choice of one call, more than there are connections."""
    with ThreadPoolExecutor(40) as windows:
        waiting = [windows.submit(store.append, "first", 0, f"choice_{number}", samples.now) for number in range(40)]
        meanwhile(waiting)
    return waiting


def test_a_reader_of_a_file_that_another_program_keeps_to_itself_is_told(impatient: None, place: Path, samples) -> None:
    with open_store(place) as store:
        store.add_library("hash-1", samples.files)
        store.add_call(samples.call())
        store.close()
        holder = sqlite3.connect(place, isolation_level=None)
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        with ThreadPoolExecutor(40) as windows:
            errors = {type(window.exception()) for window in [windows.submit(store.call, "first") for _ in range(40)]}
        assert errors == {StoreLocked}
        holder.close()
        assert store.call("first") == samples.call()


def test_a_short_lock_is_waited_out(place: Path, store: Store, samples) -> None:
    store.add_call(samples.call())
    holder = sqlite3.connect(place, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, holder.execute, ["ROLLBACK"])
    release.start()
    assert store.append("first", 0, "greet", samples.now)
    release.join()
    holder.close()


def test_a_read_only_file_is_left_as_it_is(read_only: Path, as_nobody: None, samples) -> None:
    before = read_only.read_bytes()
    with pytest.raises(StoreReadOnly) as caught, open_store(read_only) as store:
        store.append("first", 1, "no_evidence", samples.now)
    assert_one_sentence(caught.value, read_only)
    assert read_only.read_bytes() == before


@pytest.mark.parametrize("folder", [0o555, 0o777], ids=["folder closed", "folder open"])
def test_a_read_only_file_of_format_1_is_left_as_it_is(open_folder: Path, request, samples, folder: int) -> None:
    place = samples.version_1(open_folder / "calls.db")
    before = place.read_bytes()
    place.chmod(0o444)
    open_folder.chmod(folder)
    request.getfixturevalue("as_nobody")
    with pytest.raises(StoreReadOnly) as caught:
        open_store(place)
    assert_one_sentence(caught.value, place)
    assert place.read_bytes() == before


def test_a_file_of_format_1_that_is_in_use_is_left_as_it_is(impatient: None, place: Path, samples) -> None:
    holder = sqlite3.connect(samples.version_1(place), isolation_level=None)
    before = place.read_bytes()
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreLocked) as caught:
        open_store(place)
    assert_one_sentence(caught.value, place)
    assert place.read_bytes() == before
    assert holder.execute("PRAGMA user_version").fetchone() == (1,)
    holder.execute("ROLLBACK")
    holder.close()
    with open_store(place) as store:
        assert store.add_aid("first", samples.aid()), "once it is free it is upgraded"


def test_a_folder_that_cannot_be_made(open_folder: Path, as_nobody: None) -> None:
    place = open_folder / "below" / "calls.db"
    with pytest.raises(StoreReadOnly) as caught:
        open_store(place)
    assert_one_sentence(caught.value, place)


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("not a folder")
    with pytest.raises(StoreReadOnly) as caught:
        open_store(tmp_path / "taken" / "calls.db")
    assert_one_sentence(caught.value, tmp_path / "taken" / "calls.db")


def test_a_full_disk_keeps_what_was_there(place: Path, store: Store, samples) -> None:
    store.add_call(samples.call())
    with store._file.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # the smallest it can get: no room for more
    with pytest.raises(StoreReadOnly) as caught:
        store.add_library("big", {"a.yaml": os.urandom(300_000).hex()})
    assert_one_sentence(caught.value, place)
    assert store.call("first") == samples.call()


def test_a_newer_version_is_left_as_it_is(place: Path, store: Store) -> None:
    store.close()
    newer = sqlite3.connect(place)
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = place.read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        open_store(place)
    assert_one_sentence(caught.value, place)
    assert (caught.value.found, caught.value.understood) == (99, VERSION)
    assert place.read_bytes() == before


@pytest.mark.parametrize("content", [b"Dear diary,\n" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "calls.db"
    place.write_bytes(content)
    with pytest.raises(StoreDamaged) as caught:
        open_store(place)
    assert_one_sentence(caught.value, place)
    assert place.read_bytes() == content


def test_a_database_of_another_program(tmp_path: Path) -> None:
    place = tmp_path / "calls.db"
    other = sqlite3.connect(place)
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    before = place.read_bytes()
    with pytest.raises(StoreDamaged):
        open_store(place)
    assert place.read_bytes() == before


def test_damage_in_the_middle_of_the_file(place: Path, store: Store, samples) -> None:
    for number in range(50):
        store.add_call(samples.call(f"call-{number}", choices=("greet",) * 20))
    store.close()
    whole = place.read_bytes()
    place.write_bytes(whole[:8192] + b"\xaa" * (len(whole) - 8192))
    with pytest.raises(StoreDamaged) as caught, open_store(place) as damaged:
        damaged.calls()
    assert_one_sentence(caught.value, place)


def test_a_library_that_no_longer_unpacks(place: Path, store: Store) -> None:
    other = sqlite3.connect(place)
    other.execute("UPDATE libraries SET files = x'00'")
    other.commit()
    other.close()
    with pytest.raises(StoreDamaged):
        store.library("hash-1")


def test_a_file_deleted_while_in_use_is_noticed(place: Path, store: Store, samples) -> None:
    store.add_call(samples.call())
    place.unlink()
    with pytest.raises(StoreGone) as caught:
        store.append("first", 0, "greet", samples.now)
    assert_one_sentence(caught.value, place)


def test_a_missing_file_is_begun_anew(tmp_path: Path) -> None:
    with open_store(tmp_path / "a" / "b" / "calls.db") as store:
        assert store.calls() == ()


def test_an_empty_file_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "calls.db").touch()
    with open_store(tmp_path / "calls.db") as store:
        assert store.calls() == ()


def test_a_schema_that_is_no_text_is_damage(place: Path, store: Store) -> None:
    """SQLite then quotes the schema in its complaint, and Python fails to read that."""
    store.close()
    content = place.read_bytes()
    at = content.index(b"tablecallscalls")
    content = content[:at] + b"table\xe8\xfflls" + content[at + 10 :]
    place.write_bytes(content.replace(b"CREATE TABLE calls", b"CREATE TABLX calls"))
    with pytest.raises(StoreDamaged):
        open_store(place)


def test_a_column_that_is_called_otherwise_is_damage(place: Path, store: Store) -> None:
    store.close()
    content = place.read_bytes()
    at = content.index(b"fork", content.index(b"CREATE TABLE attempts"))
    place.write_bytes(content[:at] + b"f0rk" + content[at + 4 :])
    with pytest.raises(StoreDamaged), open_store(place) as damaged:
        damaged.calls()
