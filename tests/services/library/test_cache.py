"""What is kept between processes helps when it is sound, and is as good as absent when it is not."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from simulator.domain.errors import BrokenLibrary
from simulator.services.authoring.check import check_folder
from simulator.services.library import cache as cache_module
from simulator.services.library import folder
from simulator.services.library.folder import open_library

MINIATURE = Path(__file__).parents[2] / "library"


@pytest.fixture
def cache(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("SIMULATOR_CACHE", str(folder))
    return folder


@pytest.fixture
def library(tmp_path) -> Path:
    return copytree(MINIATURE, tmp_path / "library")


@pytest.fixture(autouse=True)
def as_in_a_new_process():
    folder._known.cache_clear()
    folder._loaded.cache_clear()


def only(cache: Path) -> Path:
    (path,) = cache.glob("*.json")
    return path


def test_a_library_from_the_cache_is_the_library(cache, library, monkeypatch):
    first, files = open_library(library)
    folder._known.cache_clear()
    monkeypatch.setattr(folder, "load_files", None)
    again, same_files = open_library(library)
    assert again == first
    assert same_files == files


def test_a_check_from_the_cache_finds_the_same(cache, library):
    (library / "personas" / "neighbour.yaml").write_text("titel: x\n")
    first = check_folder(library)
    assert first.errors
    assert only(cache)
    assert check_folder(library) == first


def test_a_changed_file_is_checked_anew(cache, library):
    assert check_folder(library).errors == 0
    (library / "personas" / "neighbour.yaml").write_text("titel: x\n")
    assert check_folder(library).errors
    with pytest.raises(BrokenLibrary):
        open_library(library)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", '{"key": "x"}', "\x00", "[" * 100_000])
@pytest.mark.parametrize("use", [open_library, check_folder])
def test_a_spoilt_file_is_as_good_as_none(text, use, cache, library):
    first = use(library)
    only(cache).write_text(text)
    as_if_new = folder._known.cache_clear
    as_if_new()
    assert use(library) == first
    assert json.loads(only(cache).read_text())["document"]


@pytest.mark.parametrize("document", [None, 3, [], {}, {"diagnostics": [{}]}, {"personas/x.yaml": {"titel": "x"}}])
@pytest.mark.parametrize("use", [open_library, check_folder])
def test_a_file_that_holds_something_else_is_as_good_as_none(document, use, cache, library):
    first = use(library)
    path = only(cache)
    path.write_text(json.dumps({"key": path.stem, "document": document}))
    folder._known.cache_clear()
    assert use(library) == first


def test_a_cache_that_cannot_be_written_is_left_alone(cache, library):
    cache.write_text("a file where the folder should be")
    assert check_folder(library).errors == 0
    assert open_library(library)[0].scenarios


def test_a_write_that_fails_leaves_nothing_behind(cache, monkeypatch):
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    cache_module.save("kind", "hash", {})
    cache_module.save_arrays("kind", "hash", b"1")
    assert list(cache.iterdir()) == []


def test_bytes_are_kept_as_they_are_and_apart(cache):
    assert cache_module.load_arrays("kind", "hash") is None
    cache_module.save_arrays("kind", "hash", b"1")
    assert cache_module.load_arrays("kind", "hash") == b"1"
    assert cache_module.load("kind", "hash") is None


def test_nothing_is_kept_when_told_so(cache, library, monkeypatch):
    monkeypatch.setenv("SIMULATOR_CACHE", "")
    check_folder(library)
    assert not cache.exists()


def test_another_program_does_not_take_what_this_one_kept(cache, monkeypatch):
    cache_module.save("kind", "hash", 1)
    assert cache_module.load("kind", "hash") == 1
    assert cache_module.load("other", "hash") is None
    monkeypatch.setattr(cache_module, "_program", lambda: "changed")
    assert cache_module.load("kind", "hash") is None


def test_the_oldest_are_let_go(cache, monkeypatch):
    monkeypatch.setattr(cache_module, "_MOST_FILES", 3)
    for number in range(6):
        cache_module.save("kind", str(number), number)
        cache_module.save_arrays("kind", str(number), b"1")
    assert len(list(cache.glob("*"))) == 3
    assert cache_module.load("kind", "5") == 5
