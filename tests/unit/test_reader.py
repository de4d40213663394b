"""YAML text to data: nothing is swallowed, and what is wrong has a code and a place."""

import pytest

from simulator.content.reading.reader import read

SLIPS = [
    ("a:\n  b: 1\n c: 2\n", "Y101", 3, 2),
    ("a: 1\n  b: 2\n", "Y101", 2, 3),
    ("a:\n  - x\n  y: 1\n", "Y101", 3, 3),
    ("a: - x\n", "Y101", 1, 4),
    ("a: 1\nb: 2\na: 3\n", "Y102", 3, 1),
    ("a: {b: 1, b: 2}\n", "Y102", 1, 11),
    ("'a': 1\na: 2\n", "Y102", 2, 1),
    ("? [a]\n: b\n", "Y103", 1, 3),
    ("a: {'': 1}\n", "Y103", 1, 5),
    ("a: &x {b: *x}\n", "Y104", 1, 11),
    ("a: &x\n  - *x\n", "Y104", 2, 5),
    ("", "Y105", 1, 1),
    ("# nothing yet\n", "Y105", 1, 1),
    ("---\n", "Y105", 1, 1),
    ("- a\n", "Y105", 1, 1),
    ("just a sentence\n", "Y105", 1, 1),
    ("a:\n\tb: 1\n", "Y109", 2, 1),
    ("a:\n  b: 1\n\tc: 2\n", "Y109", 3, 1),
    ("a: one thing: another\n", "Y110", 1, 13),
    ("a: 'it's'\n", "Y111", 1, 8),
    ('a: "x" y\n', "Y111", 1, 8),
    ('a: "x\nb: 1\n', "Y111", 1, 4),
    ("a: ['it's', b]\n", "Y111", 1, 9),
    ("a: 1\n---\nb: 2\n", "Y112", 2, 1),
    ("<<: {a: 1}\n", "Y113", 1, 1),
    ("a: *sigh* well\n", "Y114", 1, 4),
    ("a: *later\nb: &later 1\n", "Y114", 1, 4),
    ("a: & b\n", "Y114", 1, 4),
    ("a: {customer}\n", "Y115", 1, 4),
    ("a: {customer}, hi\n", "Y115", 1, 4),
    ("a:\n  - {customer} hi\n", "Y115", 2, 5),
    ("a: [{customer.name}, hi]\n", "Y115", 1, 5),
    ("a: @home\n", "Y116", 1, 4),
    ("a: %x\n", "Y116", 1, 4),
    ("a: `x`\n", "Y116", 1, 4),
    ("a: !really yes\n", "Y116", 1, 4),
    ("a: ]\n", "Y116", 1, 4),
    ("a: x\x07y\n", "Y117", 1, 5),
    ("a: x\n\x00", "Y117", 2, 1),
    ("a: \ud800\n", "Y117", 1, 4),
    ('a: "\\d"\n', "Y118", 1, 5),
    ("a: [b, c\nd: e\n", "Y119", 1, 4),
    ("a: {b: c\nd: e\n", "Y119", 1, 4),
    ('a: ["x" "y"]\n', "Y119", 1, 4),
    ("{", "Y119", 1, 2),
    ("a: call #2 now\n", "Y120", 1, 4),
    ("a: 1\nfoo\nb: 2\n", "Y121", 2, 1),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), SLIPS)
def test_a_slip_is_named_once_and_at_its_place(text, code, line, column):
    problems = read("a.yaml", text).problems
    assert [(item.code, item.location.line, item.location.column) for item in problems] == [(code, line, column)]


@pytest.mark.parametrize(("text", "code", "line", "column"), SLIPS)
def test_windows_line_ends_and_byte_order_marks_change_nothing(text, code, line, column):
    problems = read("a.yaml", text.replace("\n", "\r\n")).problems
    assert [(item.code, item.location.line, item.location.column) for item in problems] == [(code, line, column)]


def test_a_byte_order_mark_does_no_harm():
    assert read("a.yaml", "\ufefftitle: x\r\nabout: y\r\n").data == {"title": "x", "about": "y"}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("+1", 1),
        ("-3", -3),
        ("0", 0),
        ("1.5", 1.5),
        ("yes", "yes"),
        ("on", "on"),
        ("No", "No"),
        ("True", "True"),
        ("0412", "0412"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0x1f", "0x1f"),
        ("1e3", "1e3"),
        ("2026-01-05", "2026-01-05"),
        ('"12"', "12"),
        ("'true'", "true"),
        ("=", "="),
        ("80 # percent", 80),
        ("bill#2", "bill#2"),
    ],
)
def test_nothing_is_turned_into_something_else(written, value):
    found = read("a.yaml", f"a: {written}\n").data["a"]
    assert found == value
    assert type(found) is type(value)


def test_a_repeated_part_is_data_in_both_places():
    document = read("a.yaml", "a: &x [1, 2]\nb: *x\n")
    assert document.data == {"a": [1, 2], "b": [1, 2]}
    assert document.location(("b", 1)) == document.location(("a", 1))


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, "a: " + "{a: " * 60, "? " * 50_000])
def test_deep_nesting_is_refused_and_not_followed(text):
    assert [item.code for item in read("a.yaml", text).problems] == ["Y104"]


def test_parts_repeated_inside_one_another_are_refused():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert [item.code for item in read("a.yaml", "\n".join(lines)).problems] == ["Y104"]


def test_places_are_exact():
    document = read("a.yaml", "a:\n  - b: 1\n    c: [x, yy]\n")
    assert str(document.location(("a", 0, "c", 1))) == "a.yaml:3:12"
    assert str(document.location(("a", 0, "c"), key=True)) == "a.yaml:3:5"


def test_the_place_of_what_is_not_written_is_what_is_around_it():
    document = read("a.yaml", "a:\n  says: hello\n")
    assert document.location(("a", "says", "any", 0)) == document.location(("a", "says"))
    assert document.location(("a", "on")) == document.location(("a",))


def test_slips_in_several_lines_come_at_once():
    text = """title: The newbie: first call
about: 'Hasn't got all day.'
states:
  opening:
    says:
      hot: {concern}, please
      any: ["{concern}"]
  - {id: a, text: He said: no, acts: [b]}
  telling:
    says: @home
"""
    problems = read("a.yaml", text).problems
    assert [(item.code, item.location.line) for item in problems] == [
        ("Y110", 1),
        ("Y111", 2),
        ("Y115", 6),
        ("Y101", 8),
    ]


def test_slips_after_a_quote_that_is_never_closed_come_too():
    problems = read("a.yaml", "a: one: two\nb: \"x\nc: 'it's'\n").problems
    assert [(item.code, item.location.line) for item in problems] == [("Y110", 1), ("Y111", 2), ("Y111", 3)]
