"""Whatever stands in the files, loading comes back with findings that have a place."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.content.loader import Loaded, load
from simulator.content.reading.reader import read
from simulator.content.reading.traps import lines_of
from simulator.services.library.folder import read_folder

FILES, _ = read_folder(Path(__file__).parents[1] / "library")
WORDS = st.sampled_from(
    [
        "ended",
        "opening",
        "caller",
        "neighbour",
        "S1",
        "ask_issue",
        "insists",
        "concern",
        "back",
        "any",
        "{customer}",
        "{",
    ]
)
PIECES = st.sampled_from(
    [
        "title: ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a",
        "'",
        '"',
        "\n",
        "\n  ",
        "\t",
        ": ",
        "#",
        "---\n",
        "<<: ",
        "|\n",
        "? ",
        "\r\n",
        "\ufeff",
        "x",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=30).map("".join))
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 100) | st.floats(allow_nan=False) | WORDS | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
SOME = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def spots(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value inside some data, itself included."""
    yield path
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield from spots(value, (*path, key))


def replaced(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of some data with one value in it exchanged."""
    if not path:
        return value
    whole = copy.deepcopy(data)
    spot = whole
    for key in path[:-1]:
        spot = spot[key]
    spot[path[-1]] = value
    return whole


PARSED = {name: read(name, text).data for name, text in FILES.items()}
SPOTS = {name: list(spots(data)) for name, data in PARSED.items()}


def assert_places(loaded: Loaded, files: dict[str, str]) -> None:
    """Every finding has a place inside its file, a sentence and a fix."""
    for item in loaded.diagnostics:
        assert item.message
        assert item.fix
        lines = lines_of(files.get(item.location.file, ""))
        assert 1 <= item.location.line <= len(lines)
        assert 1 <= item.location.column <= len(lines[item.location.line - 1]) + 1
    assert (loaded.library is None) == bool(loaded.errors)


@SOME
@given(st.sampled_from(sorted(FILES)), TEXTS)
def test_any_text_in_any_file_is_read_or_found_wrong(name: str, text: str) -> None:
    files = {**FILES, name: text}
    assert_places(load(files), files)


@SOME
@given(st.sampled_from(sorted(FILES)), st.data())
def test_any_text_in_the_middle_of_a_file_is_read_or_found_wrong(name: str, data: st.DataObject) -> None:
    whole = FILES[name]
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 20)))
    files = {**FILES, name: whole[:start] + data.draw(TEXTS) + whole[end:]}
    assert_places(load(files), files)


@SOME
@given(st.sampled_from(sorted(FILES)), st.data())
def test_any_value_in_place_of_any_other_is_read_or_found_wrong(name: str, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(SPOTS[name]))
    changed = replaced(PARSED[name], path, data.draw(PLAIN))
    files = {**FILES, name: yaml.safe_dump(changed, allow_unicode=True, sort_keys=False)}
    loaded = load(files)
    assert_places(loaded, files)
    assert load(dict(reversed(files.items()))).diagnostics == loaded.diagnostics


@SOME
@given(st.sampled_from(sorted(FILES)), st.data())
def test_a_library_loads_without_any_of_its_values(name: str, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from([path for path in SPOTS[name] if path]))
    changed = copy.deepcopy(PARSED[name])
    spot = changed
    for key in path[:-1]:
        spot = spot[key]
    del spot[path[-1]]
    files = {**FILES, name: yaml.safe_dump(changed, allow_unicode=True, sort_keys=False)}
    assert_places(load(files), files)


@given(st.sets(st.sampled_from(sorted(FILES))))
@settings(max_examples=60, deadline=None)
def test_a_library_loads_with_any_of_its_files_missing(missing: set[str]) -> None:
    files = {name: text for name, text in FILES.items() if name not in missing}
    loaded = load(files)
    assert (loaded.library is None) == bool(loaded.errors)
