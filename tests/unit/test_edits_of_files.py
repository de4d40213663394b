"""Editing a text in place: the style of neighbours, comments, line ends; what cannot be done is said and not done."""

import pytest

from simulator.content.editing.edits import EditRefused, Put, Remove, edited

TEXT = """\
# About this file.
title: "A title"  # said aloud
brief: >-
  One sentence that is
  folded.
tags: [one, two]
cases:
  first:
    title: A case
    # What is special about it.
    facts: {line: customer, past_due: true}
answers:
  - id: one
    text: "Said."
    acts: [hear]
  - id: two
    text: "Said as well."  # better
"""


def lines(text: str) -> list[str]:
    return text.splitlines()


def test_a_value_keeps_its_quotes_and_the_comment_behind_it():
    assert lines(edited(TEXT, [Put(("title",), 'Said "so"')]))[1] == 'title: "Said \\"so\\""  # said aloud'


def test_a_plain_value_that_cannot_stand_plain_gets_quotes():
    assert '    title: "No: not so"' in lines(edited(TEXT, [Put(("cases", "first", "title"), "No: not so")]))


def test_a_folded_text_stays_folded():
    new = edited(TEXT, [Put(("brief",), "Another sentence. " * 12 + "End.")])
    assert new.startswith('# About this file.\ntitle: "A title"  # said aloud\nbrief: >-\n  Another sentence. Another')
    assert max(len(line) for line in lines(new)) <= 120


def test_a_new_answer_is_written_as_its_neighbours_are():
    new = edited(TEXT, [Put(("answers", 2), {"id": "three", "text": "New.", "acts": ["hear", "look"]})])
    assert new == TEXT + '  - id: three\n    text: "New."\n    acts: [hear, look]\n'


def test_a_whole_list_may_be_put_with_something_new_in_its_middle():
    answers = [
        {"id": "one", "text": "Said.", "acts": ["hear"]},
        {"id": "between", "text": "New."},
        {"id": "two", "text": "Said as well."},
    ]
    new = edited(TEXT, [Put(("answers",), answers)])
    assert new == TEXT.replace("  - id: two\n", '  - id: between\n    text: "New."\n  - id: two\n')


def test_names_on_the_way_are_made():
    new = edited(TEXT, [Put(("cases", "second", "facts", "line"), "customer")])
    assert new == TEXT.replace("answers:\n", "  second:\n    facts: {line: customer}\nanswers:\n")


def test_what_goes_takes_its_lines_along_and_leaves_the_comment_above():
    assert edited(TEXT, [Remove(("cases", "first", "facts"))]) == TEXT.replace(
        "    facts: {line: customer, past_due: true}\n", ""
    )
    assert edited(TEXT, [Remove(("tags", 0))]) == TEXT.replace("[one, two]", "[two]")
    assert edited(TEXT, [Remove(("answers", 0, "id"))]) == TEXT.replace('  - id: one\n    text: "S', '  - text: "S')


def test_the_last_of_a_collection_leaves_an_empty_one():
    new = edited("cases:\n  first: 1\nend: true\n", [Remove(("cases", "first"))])
    assert new == "cases: {}\nend: true\n"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_windows_line_ends_and_marks_stay(mark):
    text = mark + TEXT.replace("\n", "\r\n")
    assert edited(text, [Put(("tags", 2), "three")]) == text.replace("[one, two]", "[one, two, three]")


REPEATED = "a: &both {x: 1}\nb: *both\n"


@pytest.mark.parametrize(
    ("text", "edit", "said"),
    [
        (TEXT, Remove(("cases", "frist")), "There is no `frist` here"),
        (TEXT, Put(("tags", 7), "x"), "There is no number 8 here: what stands here is a list of 2."),
        (TEXT, Put((), {}), "Line 1, column 1: A file has to stay"),
        ("a: 1\n", Remove(("a",)), "Nothing would be left"),
        ("a: [1\n", Put(("a",), 2), "Line 1, column 4: "),
        (REPEATED, Put(("a", "x"), 2), "repeated elsewhere"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said(text, edit, said):
    with pytest.raises(EditRefused) as refused:
        edited(text, [edit])
    assert said in str(refused.value)


def test_what_is_repeated_can_be_changed_in_both_places():
    edits = [Put(("a", "x"), 2), Put(("b", "x"), 2)]
    assert edited(REPEATED, edits) == "a: &both {x: 2}\nb: *both\n"
    assert edited(REPEATED, [Put(("b",), {"x": 2})]) == "a: &both {x: 1}\nb:\n  x: 2\n"
