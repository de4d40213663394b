"""Killed at any moment, in two windows at once: a choice is kept whole, once, or not at all."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.storage import Store, open_store

SAVE_AND_HANG = """
import sys, time
from datetime import UTC, datetime
from simulator.storage import open_store
with open_store(sys.argv[1]) as store:
    assert store.append("first", 0, "greet", datetime.now(UTC))
    print("saved", flush=True)
    time.sleep(60)  # the customer would answer now
"""

SAVE_ON_AND_ON = """
import sys
from datetime import UTC, datetime
from simulator.storage import open_store
with open_store(sys.argv[1]) as store:
    for seq in range(100_000):
        store.append("first", seq, f"choice_{seq}", datetime.now(UTC))
        print(seq, flush=True)
"""

RACE = """
import sys
from datetime import UTC, datetime
from simulator.storage import open_store
place, name, turns = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open_store(place) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    won = [seq for seq in range(turns) if store.append("first", seq, name, datetime.now(UTC))]
    print(*won, flush=True)
"""

OPEN_AND_KEEP = """
import sys
from simulator.storage import open_store
sys.stdin.readline()
with open_store(sys.argv[1]) as store:
    store.add_library("shared", {"a.yaml": "a"})
    store.add_library(sys.argv[2], {"a.yaml": "a"})
"""


UPGRADE_AND_HANG = """
import sys, time
from sqlalchemy import Engine, Table, event
from simulator.storage import open_store
place, moment = sys.argv[1:]
def hang():
    print("made", flush=True)
    time.sleep(60)
if moment == "all":
    event.listen(Engine, "commit", lambda connection: hang())
else:
    event.listen(Table, "after_create", lambda table, *_, **__: hang() if table.name == moment else None)
open_store(place)
"""

UPGRADE_AND_KEEP = """
import sys
from datetime import UTC, datetime
from simulator.domain.record import Aid
from simulator.storage import open_store
print("ready", flush=True)
sys.stdin.readline()
with open_store(sys.argv[1]) as store:
    assert store.call("first").choices == ("greet", "end_call")
    assert store.add_aid("first", Aid(int(sys.argv[2]), "typed", "Hello", datetime.now(UTC)))
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def test_a_choice_outlives_a_kill_before_the_answer(place: Path, store: Store, samples) -> None:
    store.add_call(samples.call())
    process = start(SAVE_AND_HANG, place)
    assert process.stdout is not None
    assert process.stdout.readline() == "saved\n"
    kill(process)
    with open_store(place) as again:
        assert again.call("first").choices == ("greet",)
        assert again.append("first", 1, "no_evidence", samples.now)
        assert again.call("first").choices == ("greet", "no_evidence")


@pytest.mark.parametrize("after", [1, 7, 40])
def test_a_kill_in_the_middle_loses_nothing_that_was_promised(place: Path, store: Store, samples, after: int) -> None:
    store.add_call(samples.call())
    process = start(SAVE_ON_AND_ON, place)
    assert process.stdout is not None
    promised = [process.stdout.readline() for _ in range(after)][-1]
    kill(process)
    with open_store(place) as again:
        kept = again.call("first").choices
    assert len(kept) > int(promised)
    assert kept == tuple(f"choice_{seq}" for seq in range(len(kept)))
    check = sqlite3.connect(place)
    assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    check.close()


def test_two_windows_on_one_call_each_turn_has_one_winner(place: Path, store: Store, samples) -> None:
    store.add_call(samples.call())
    turns = 60
    windows = {name: start(RACE, place, name, turns) for name in ("left", "right")}
    for window in windows.values():
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
    for window in windows.values():
        assert window.stdin is not None
        window.stdin.write("\n")
        window.stdin.flush()
    won = {name: {int(seq) for seq in window.communicate()[0].split()} for name, window in windows.items()}
    assert [window.returncode for window in windows.values()] == [0, 0]
    assert sorted(won["left"] | won["right"]) == list(range(turns))
    assert not won["left"] & won["right"]
    assert store.call("first").choices == tuple("left" if seq in won["left"] else "right" for seq in range(turns))


def test_several_processes_may_make_the_same_file_at_once(tmp_path: Path) -> None:
    place = tmp_path / "new" / "calls.db"
    starters = [start(OPEN_AND_KEEP, place, f"own-{number}") for number in range(4)]
    for process in starters:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in starters:
        process.communicate()
    assert [process.returncode for process in starters] == [0] * 4
    with open_store(place) as opened:
        assert [opened.library(f"own-{number}") for number in range(4)] == [{"a.yaml": "a"}] * 4


def test_several_processes_may_upgrade_the_same_file_at_once(place: Path, samples) -> None:
    samples.version_1(place)
    starters = [start(UPGRADE_AND_KEEP, place, number) for number in range(4)]
    for process in starters:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in starters:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in starters:
        process.communicate()
    assert [process.returncode for process in starters] == [0] * 4
    with open_store(place) as opened:
        assert sorted(aid.seq for aid in opened.call_with_support("first").aids) == list(range(4))
        assert opened.calls()[0][1] == samples.finish()


@pytest.mark.parametrize(
    ("version", "moment"), [(1, "alembic_version"), (1, "attempts"), (1, "all"), (2, "alembic_version"), (2, "all")]
)
def test_a_kill_during_an_upgrade_leaves_the_old_file_whole(place: Path, samples, version: int, moment: str) -> None:
    {1: samples.version_1, 2: samples.version_2}[version](place)
    before = contents(place)
    process = start(UPGRADE_AND_HANG, place, moment)
    assert process.stdout is not None
    assert process.stdout.readline() == "made\n"
    kill(process)
    assert contents(place) == before
    with open_store(place) as again:
        assert again.call("first").choices == ("greet", "end_call")
        assert again.add_aid("first", samples.aid())


@pytest.mark.parametrize("moment", ["alembic_version", "calls", "shares", "all"])
def test_a_kill_while_a_file_is_made_leaves_nothing_half_made(place: Path, moment: str) -> None:
    process = start(UPGRADE_AND_HANG, place, moment)
    assert process.stdout is not None
    assert process.stdout.readline() == "made\n"
    kill(process)
    assert contents(place) == ["BEGIN TRANSACTION;", "COMMIT;", (0,)]
    with open_store(place) as again:
        assert again.calls() == ()


def contents(place: Path) -> list[object]:
    """Every table, row and index of a file, and its version."""
    file = sqlite3.connect(place)
    found = [*file.iterdump(), file.execute("PRAGMA user_version").fetchone()]
    assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    file.close()
    return found


def test_the_second_choice_for_a_turn_changes_nothing(store: Store, samples) -> None:
    store.add_call(samples.call())
    assert store.append("first", 0, "greet", samples.now)
    assert not store.append("first", 0, "argue", samples.now)
    assert store.call("first").choices == ("greet",)


def test_reading_goes_on_while_another_writes(place: Path, store: Store, samples) -> None:
    store.add_call(samples.call(choices=("greet",)))
    writer = sqlite3.connect(place, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO choices VALUES ('first', 1, 'unfinished', '2026-01-01 00:00:00')")
    assert store.call("first").choices == ("greet",)
    writer.execute("ROLLBACK")
    writer.close()
