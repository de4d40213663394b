"""`simulator check --watch`: every save is checked, soon, and nothing that is half saved ends it."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from simulator.cli.commands.check import keep_running
from simulator.domain.errors import NotFound
from simulator.services.authoring.watch import watch

MINIATURE = Path(__file__).parents[2] / "library"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MINIATURE, tmp_path / "library"))


def reviews(*steps: Callable[[], object]) -> Callable[[float], object]:
    """Instead of waiting: at each look, the next thing that somebody does to the files; none left is an error."""
    waiting: Iterator[Callable[[], object]] = iter(steps)
    return lambda seconds: next(waiting)()


def nothing() -> None:
    """Nobody saved."""


def test_a_save_is_checked_and_its_repair_too(library):
    file = library / "personas" / "neighbour.yaml"
    good = file.read_text("utf-8")
    found = watch(
        library,
        reviews(
            nothing,
            lambda: file.write_text("title: [", "utf-8"),
            nothing,
            lambda: file.write_text(good, "utf-8"),
            nothing,
        ),
    )
    assert next(found).errors == 0
    assert next(found).errors > 0
    assert next(found).errors == 0


def test_a_file_is_not_read_while_it_is_being_written(library):
    file = library / "personas" / "neighbour.yaml"
    good = file.read_text("utf-8")
    half = lambda share: lambda: file.write_text(good[: len(good) // share] if share else good + "\n", "utf-8")  # noqa: E731
    found = watch(library, reviews(half(3), half(2), half(0), nothing))
    assert next(found).errors == 0
    assert next(found).errors == 0


def test_new_and_deleted_files_count_as_saves(library):
    extra = library / "personas" / "late.yml"
    found = watch(library, reviews(lambda: extra.write_text("title: Late"), nothing, extra.unlink, nothing))
    assert next(found).errors == 0
    assert [item.code for item in next(found).diagnostics] == ["Y107"]
    assert next(found).errors == 0


@pytest.mark.parametrize("text", [b"", b"\xff\xfe\x00", b"title: [[[[", b"\x00", b"a: &a [*a, *a]"])
def test_whatever_is_saved_it_goes_on(library, text):
    file = library / "scenarios" / "second_bill.yaml"
    good = file.read_bytes()
    found = watch(library, reviews(lambda: file.write_bytes(text), nothing, lambda: file.write_bytes(good), nothing))
    next(found)
    assert next(found).errors > 0
    assert next(found).errors == 0


def test_a_folder_that_is_away_for_a_moment_is_waited_for(library):
    away = library.with_name("away")
    found = watch(
        library, reviews(lambda: library.rename(away), nothing, nothing, lambda: away.rename(library), nothing)
    )
    next(found)
    assert next(found).errors == 0


def test_a_folder_that_is_no_library_is_said_at_once(tmp_path):
    with pytest.raises(NotFound):
        next(watch(tmp_path / "nowhere", reviews()))


def test_a_save_waits_less_than_a_second_to_be_seen(library):
    """Counted in what the watcher itself waits; a check takes its own time on top."""
    waited: list[float] = []
    file = library / "personas" / "late.yml"
    step = reviews(lambda: file.write_text("title: Late"), nothing)

    def wait(seconds: float) -> None:
        waited.append(seconds)
        step(seconds)

    found = watch(library, wait)
    next(found)
    next(found)
    assert sum(waited) <= 0.5


def test_the_command_shows_every_check_and_stops_when_it_is_told_to(library, capsys):
    def stop() -> None:
        raise KeyboardInterrupt

    late = library / "personas" / "late.yml"
    steps = reviews(lambda: late.write_text("title: Late"), nothing, late.unlink, nothing, stop)
    assert keep_running(library, sarif_file=None, wait=steps) == 0
    said = capsys.readouterr().out
    assert said.count("Watching; every save is checked.") == 3
    assert said.index("Clean.") < said.index("Y107") < said.rindex("Clean.") < said.index("No longer watching.")


def test_the_command_says_when_what_was_saved_and_whether_that_changed_anything(library, capsys):
    def stop() -> None:
        raise KeyboardInterrupt

    file = library / "personas" / "neighbour.yaml"
    text = file.read_text("utf-8")
    steps = reviews(
        lambda: file.write_text(text + "# A remark.\n", "utf-8"),
        nothing,
        lambda: file.write_text(text + "oops: 1\n", "utf-8"),
        nothing,
        lambda: (library / "personas" / "late.yaml.txt").write_text("title: Late"),
        nothing,
        stop,
    )
    keep_running(library, sarif_file=None, schema=library / "schemas", wait=steps)
    assert '"shouter"' in (library / "schemas" / "scenario.schema.json").read_text("utf-8")
    said = capsys.readouterr().out
    told = re.findall(r"^\d\d:\d\d:\d\d (.*)$", said, re.MULTILINE)
    assert told == [
        "Checked.",
        "personas/neighbour.yaml: checked, nothing changed.",
        "personas/neighbour.yaml: checked, 1 new, 0 gone.",
        "personas/late.yaml.txt: checked, 1 new, 0 gone.",
    ]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_ctrl_c_ends_the_command_politely(library):
    """Also where whoever starts the tests has Ctrl+C ignored, as in the background of a shell."""
    command = [sys.executable, "-m", "simulator", "check", "--watch", str(library)]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "SIMULATOR_CACHE": ""}
    with heeding_ctrl_c():
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert process.stdout is not None
        assert any("Watching" in line for line in process.stdout)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=30)
    finally:
        process.kill()
        process.wait()
    assert "No longer watching" in said
    assert process.returncode == 0


@contextmanager
def heeding_ctrl_c() -> Iterator[None]:
    """A process that is started now heeds SIGINT: an ignored signal would be ignored by it too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
