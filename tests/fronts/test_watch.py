"""`simulator check --watch`: every save is checked, soon, and nothing that is half saved ends it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simulator.domain.errors import NotFound
from simulator.services.authoring.watch import watch

MINIATURE = Path(__file__).parents[1] / "library"


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
        next(watch(tmp_path / "nowhere", time.sleep))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_the_command_answers_within_a_second_and_ends_politely(library):
    command = [sys.executable, "-m", "simulator", "check", "--watch", str(library)]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "SIMULATOR_CACHE": ""}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        until(process.stdout, "Watching")
        (library / "personas" / "late.yml").write_text("title: Late")
        started = time.perf_counter()
        assert "Y107" in until(process.stdout, "Watching")
        seconds = time.perf_counter() - started
        process.send_signal(signal.SIGINT)
        assert "No longer watching" in process.stdout.read()
        assert process.wait(10) == 0
    assert seconds < 1 + 2 * (os.getloadavg()[0] > (os.cpu_count() or 1)), "a busy machine is given more time"


def until(lines: Iterator[str], word: str) -> str:
    """Everything up to the line with a word."""
    read = []
    for line in lines:
        read.append(line)
        if word in line:
            break
    return "".join(read)
