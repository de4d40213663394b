"""What `edited` promises, over shipped files: what was asked for is in it, and every other letter is as it was."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.editing.edits import EditRefused, Put, Remove, edited
from simulator.content.reading.reader import KeyPath, read

ROOT = Path(__file__).parents[2]
FILES = {
    name: (ROOT / name).read_text(encoding="utf-8")
    for name in (
        "scorecards/acts.yaml", "scorecards/desk.yaml", "scorecards/glossary.yaml", "personas/third_party_helpful.yaml",
        "scenarios/someone_else_answers.plays.yaml", "scenarios/right_of_rescission.plays.yaml",
    )
}  # fmt: skip
WORDS = st.sampled_from(
    ["plain", "yes", "Said: so", "It's #1, {customer}", "“Quoted”", "a, b", " x", "- x", "0412", "\\"]
)


def walk(value: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Any]]:
    yield path, value
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in steps:
        yield from walk(part, (*path, step))


PLACES = {name: [place for place in walk(read(name, text).data) if place[0]] for name, text in FILES.items()}


def changed_lines(old: str, new: str) -> tuple[int, int]:
    """How many lines of the old text made way for how many of the new, between the first and the last change."""
    before, after = old.splitlines(), new.splitlines()
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    return len(before), len(after)


def at(data: Any, path: KeyPath) -> Any:
    for step in path:
        data = data[step]
    return data


@given(st.sampled_from(sorted(FILES)), st.integers(0, 10**6), WORDS)
@settings(max_examples=15)
def test_one_changed_text_is_one_changed_line(name, number, word):
    texts = [path for path, value in PLACES[name] if isinstance(value, str)]
    path = texts[number % len(texts)]
    try:
        new = edited(FILES[name], [Put(path, word)])
    except EditRefused:
        assert "*" in FILES[name]  # something repeats this text by a `*` name
        return
    assert at(read(name, new).data, path) == word
    before, after = changed_lines(FILES[name], new)
    assert after <= 1  # of a text that went over several lines, one is left


@given(st.sampled_from(sorted(FILES)), st.integers(0, 10**6), WORDS, st.booleans())
@settings(max_examples=15)
def test_one_added_entry_adds_lines_and_changes_none_but_one_in_brackets(name, number, word, rich):
    holders = [(path, value) for path, value in PLACES[name] if isinstance(value, dict | list) and value]
    path, holder = holders[number % len(holders)]
    value = {"id": "brand_new", "text": word, "acts": ["acknowledge", word]} if rich else word
    step = len(holder) if isinstance(holder, list) else "brand_new"
    try:
        new = edited(FILES[name], [Put((*path, step), value)])
    except EditRefused:
        assert "*" in FILES[name]
        return
    assert at(read(name, new).data, (*path, step)) == value
    before, after = changed_lines(FILES[name], new)
    assert before == 0 or (before, after) == (1, 1)


@given(st.sampled_from(sorted(FILES)), st.integers(0, 10**6))
@settings(max_examples=15)
def test_what_is_put_and_taken_away_again_leaves_the_text_as_it_was(name, number):
    holders = [(path, value) for path, value in PLACES[name] if isinstance(value, dict | list) and value]
    path, holder = holders[number % len(holders)]
    added = (*path, len(holder) if isinstance(holder, list) else "brand_new")
    try:
        assert edited(edited(FILES[name], [Put(added, "x y")]), [Remove(added)]) == FILES[name]
    except EditRefused:
        assert "*" in FILES[name]


@given(st.data(), st.sampled_from(["scorecards/desk.yaml", "scenarios/right_of_rescission.plays.yaml"]))
@settings(max_examples=15)
def test_many_edits_at_once_say_what_they_say_one_by_one(data, name):
    text = FILES[name]
    edits: list[Put | Remove] = []
    wanted = text
    for _ in range(data.draw(st.integers(2, 5))):
        places = [path for path, _ in walk(read(name, wanted).data) if len(path) > 1]
        path = data.draw(st.sampled_from(places))
        edit = Remove(path) if data.draw(st.booleans()) else Put(path, data.draw(WORDS))
        wanted = edited(wanted, [edit])
        edits.append(edit)
    assert read(name, edited(text, edits)).data == read(name, wanted).data


@pytest.mark.parametrize("name", sorted(FILES))
def test_what_stands_there_already_may_be_put_and_changes_nothing(name):
    assert edited(FILES[name], [Put((), read(name, FILES[name]).data)]) == FILES[name]
