"""What changed in a file, in the words of whoever reviews it."""

from textwrap import dedent

import pytest

from simulator.content.reading.reader import read
from simulator.services.authoring.difference.edits import compare_documents
from simulator.services.authoring.difference.files import compare_files
from simulator.services.authoring.difference.wording import spans
from simulator.services.authoring.views import Edit, Span

CARD = """
title: Card
sections:
  - title: The call
    criteria:
      - {id: asked, title: Asked first, weight: 10, check: {existence: [ask_issue, ask_reason]}}
      - {id: told, title: Told, weight: 5, coaching: "Say what you will do, and by when."}
  - title: The end
    criteria:
      - {id: closed, title: Closed, weight: 1}
"""
CUSTOMER = """
title: Ana
states:
  telling:
    says: {hot: ["Listen to me now.", "I have told you twice."], any: ["Well, here it is."]}
    on:
      apologise:
        - {if: {did: [ask_issue]}, go: settled}
        - {}
"""
ANSWERS = """
responses:
  insists:
    - {id: sorry, text: "I am sorry about that, Ana.", acts: [apologise]}
    - {id: no, text: "No, that is wrong.", acts: [argue], why_not: "Never argue (G2)."}
"""


def edits(old: str, new: str) -> list[Edit]:
    before, after = (read("file.yaml", dedent(text).strip()) for text in (old, new))
    assert not before.problems
    assert not after.problems
    return list(compare_documents(before, after))


def changed(text: str, *pairs: tuple[str, str]) -> list[Edit]:
    """The edits that replacing some text makes."""
    new = text
    for old, other in pairs:
        assert old in new
        new = new.replace(old, other, 1)
    return edits(text, new)


def shown(edit: Edit) -> str:
    """An edit in one line: where, what, from what to what."""
    words = "".join({"same": "{}", "out": "[{}]", "in": "<{}>"}[span.kind].format(span.text) for span in edit.words)
    return f"{', '.join(edit.where)} | {edit.kind} | {words or f'{edit.old} -> {edit.new}'}"


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        (
            CARD,
            "weight: 10",
            "weight: 12",
            "section “The call”, criterion `asked` “Asked first”, weight | changed | 10 -> 12",
        ),
        (
            CARD,
            "[ask_issue, ask_reason]",
            "[ask_issue, ask_root]",
            (
                "section “The call”, criterion `asked` “Asked first”, check, existence | changed | "
                "ask_issue, [ask_reason], <ask_root>"
            ),
        ),
        (
            CARD,
            "what you will do, and by when",
            "what you do, and when",
            "section “The call”, criterion `told` “Told”, coaching | reworded | Say what you[ will] do, and[ by] when.",
        ),
        (CUSTOMER, "title: Ana", "title: Bea", "title | changed | Ana -> Bea"),
        (
            CUSTOMER,
            "told you twice",
            "told you three times",
            "state `telling`, line, when furious or angry | reworded | I have told you [twice]<three times>.",
        ),
        (
            CUSTOMER,
            ', "I have told you twice."',
            "",
            "state `telling`, line, when furious or angry | removed | I have told you twice. -> None",
        ),
        (
            CUSTOMER,
            '"Listen to me now.", ',
            '"Listen to me now.", "Are you even there?", ',
            "state `telling`, line, when furious or angry | added | None -> Are you even there?",
        ),
        (
            CUSTOMER,
            "go: settled",
            "go: leaving",
            "state `telling`, reaction to `apologise`, number 1, goes to | changed | settled -> leaving",
        ),
        (
            ANSWERS,
            "Never argue",
            "Nobody is won by arguing",
            (
                "answers to `insists`, answer `no`, why it is wrong | reworded | "
                "[Never argue]<Nobody is won by arguing> (G2)."
            ),
        ),
        (ANSWERS, "insists:", "asks:", "answers to `asks` | added | None -> "),
    ],
)
def test_one_change_is_one_line_that_says_where_and_what(text: str, old: str, new: str, expected: str) -> None:
    assert shown(changed(text, (old, new))[0]) == expected


def test_the_line_is_that_of_the_new_file_and_of_the_old_one_for_what_went() -> None:
    (came,) = changed(CARD, ("title: Card", "title: Card\nversion: 2"))
    (went,) = changed(CARD, ("\n      - {id: closed, title: Closed, weight: 1}", "\n      []"))
    assert (came.line, went.line) == (2, 9)


def test_a_whole_thing_that_came_is_shown_with_what_it_holds_and_no_braces() -> None:
    (edit,) = changed(
        ANSWERS, ("    - {id: no,", '    - {id: new, text: "Of course, Ana.", acts: [acknowledge]}\n    - {id: no,')
    )
    assert shown(edit) == "answers to `insists`, answer `new` | added | None -> Of course, Ana."
    assert edit.inside == ("id: new", "text: Of course, Ana.", "acts: acknowledge")


def test_something_long_that_came_is_cut_and_the_rest_counted() -> None:
    lines = "\n".join(f"  s{number}: {{says: Line {number}}}" for number in range(30))
    (edit,) = edits("title: A", f"title: A\nstates:\n{lines}")
    assert len(edit.inside) == 13
    assert edit.inside[-1] == "and 18 more"


def test_a_criterion_in_another_section_was_moved_and_did_not_come_and_go() -> None:
    told = '      - {id: told, title: Told, weight: 5, coaching: "Say what you will do, and by when."}\n'
    (edit,) = changed(CARD, (told, ""), ("      - {id: closed", f"{told}      - {{id: closed"))
    assert shown(edit) == "section “The end”, criterion `told` “Told” | moved | section “The call” -> section “The end”"


def test_a_section_that_is_called_otherwise_is_the_same_section() -> None:
    assert [shown(edit) for edit in changed(CARD, ("title: The call", "title: All of it"))] == [
        "section “All of it”, title | reworded | [The call]<All of it>"
    ]


def test_outcomes_in_another_order_are_another_order() -> None:
    (edit,) = edits(
        "on:\n  a:\n    - {if: {did: x}, go: one}\n    - {if: {did: y}, go: two}",
        "on:\n  a:\n    - {if: {did: y}, go: two}\n    - {if: {did: x}, go: one}",
    )
    assert shown(edit) == "reaction to `a`, order | changed | 1, 2 -> 2, 1"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("says: Hello there.", "says: [Hello there.]"),
        ("says: [Hello there.]", "says: {any: [Hello there.]}"),
        ("a: one\nb: two", "b: two\na: one"),
        ("a: 'one'", "a: one # a comment"),
    ],
)
def test_what_is_only_written_otherwise_is_no_change(old: str, new: str) -> None:
    assert edits(old, new) == []
    (file,) = compare_files({"personas/a.yaml": old}, {"personas/a.yaml": new})
    assert (file.kind, file.edits) == ("rewritten", ())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Take the card.", "Take the card."),
        ("Take the card.", "Pass me the card, please."),
        ("a b c d", "a x y d"),
        ("", "Something."),
        ("I'm here", "I'm not here"),
    ],
)
def test_what_stayed_and_came_is_the_new_sentence_and_what_stayed_and_went_the_old_one(old: str, new: str) -> None:
    found = spans(old, new)
    assert "".join(span.text for span in found if span.kind != "out") == new
    assert "".join(span.text for span in found if span.kind != "in") == old


def test_a_phrase_that_was_replaced_is_one_span_and_not_word_salad() -> None:
    assert spans("I will look now.", "I can check now.") == (
        Span("same", "I "),
        Span("out", "will look"),
        Span("in", "can check"),
        Span("same", " now."),
    )


def test_a_file_that_came_or_went_is_summed_up() -> None:
    scenario = "title: “Just cancel it”\ncases: {a: {}, b: {}}\npersonas: [ana]\nresponses: {x: [], y: []}"
    (came,) = compare_files({}, {"scenarios/cancel.yaml": scenario})
    assert (came.kind, came.title, came.summary) == (
        "added",
        "“Just cancel it”",
        "2 cases, 1 customer, 2 sets of answers",
    )
    (went,) = compare_files({"personas/ana.yaml": CUSTOMER}, {})
    assert (went.kind, went.title, went.summary) == ("removed", "“Ana”", "1 state")
