"""What comes along with pasted text, and lines too far in or out: named at the culprit, wherever reading stopped."""

import pytest

from simulator.content.reading.reader import read

PERSONA = """\
title: A
about: B
states:
  opening:
    says:
      hot: x
      any: y
    on:
      a: b
  weighing:
    says:
      hot: x
    on:
      a: b
  refusing:
    says: z
"""


def found(text: str) -> list[tuple[int, int, str]]:
    return [(item.location.line, item.location.column, item.code) for item in read("x.yaml", text).problems]


def test_the_text_itself_is_clean():
    assert found(PERSONA) == []


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ('any: [“Yeah, take a look.”, "Go on"]\n', "Y123", 7),
        ("any: [‘Yeah, take a look.’, “Go on”]\n", "Y123", 7),
        ("any: “Yeah: take a look.”\n", "Y123", 6),
        ("any: «Yeah»\n", "Y123", 6),
        ("any:\n  - “Yeah.”\n", "Y123", 5),
        ("“title”: x\n", "Y123", 1),
        ("ti\u200btle: x\n", "Y124", 3),
        ("\u200btitle: x\n", "Y124", 1),
        ("title: some\u00adthing\n", "Y124", 12),
        ("title:\u00a0x\nabout: y\n", "Y125", 7),
        ("title: \u00a0x\n", "Y125", 8),
        ("title: x\u2003\n", "Y125", 9),
        ("any:\n  • one\n  • two\n", "Y126", 3),
        ("any:\n  * one\n  * two\n", "Y126", 3),
        ("any:\n  – one\n  – two\n", "Y126", 3),
        ("title：x\nabout: y\n", "Y127", 6),
        ("any: [Hm.， Ha.]\n", "Y127", 10),
        ("any: ［Hm., Ha.］\n", "Y127", 6),
    ],
)
def test_a_look_alike_is_named_where_it_stands(text, code, column):
    first, *more = found(text)
    assert (first[1], first[2]) == (column, code)
    assert all(code == other for _, _, other in more)


@pytest.mark.parametrize(
    "text",
    [
        "any: [’Cause I say so., ‘Til then.]\n",
        "any: “Cancel it,” they say, and mean it.\n",
        'any: ["“Quoted”", "5\u00a0%", "— no."]\n',
        "any:\n  - — I mean it.\n",
        "any: 你好，世界\n",
        "any: 👩\u200d👧 and me\n",
        "any: >-\n  “All of it,”\n  • she said: no\n",
    ],
)
def test_what_is_meant_so_is_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("  weighing", "\u00a0\u00a0weighing", (10, 1, "Y125")),
        ("    on:\n      a: b\n  weigh", "    \u00a0on:\n      a: b\n  weigh", (8, 5, "Y125")),
        ("weighing:", "weighing\u200b:", (10, 11, "Y124")),
        ("weighing:", "weighing：", (10, 11, "Y127")),
        ("    says:\n      hot: x\n      any", "   says:\n      hot: x\n      any", (5, 4, "Y101")),
        ("  weighing", "weighing", (10, 1, "Y101")),
        ("  weighing", "   weighing", (10, 4, "Y101")),
        ("    on:\n      a: b\n  weigh", "   on:\n      a: b\n  weigh", (8, 4, "Y101")),
    ],
)
def test_the_culprit_is_named_and_not_the_line_at_which_reading_stopped(old, new, place):
    assert old in PERSONA
    assert found(PERSONA.replace(old, new, 1)) == [place]


def test_a_line_too_far_out_says_by_how_much():
    (problem,) = read("x.yaml", PERSONA.replace("  weighing", "weighing")).problems
    assert problem.message == ("This line has to stand 2 spaces further in, where the lines that belong with it stand.")


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("title: “Just cancel it”\n", "warning"),
        ("any: [“Yeah, take a look.”]\n", "error"),
        ("any: [“Yeah.”]\n", "warning"),
    ],
)
def test_quotes_around_a_whole_text_are_a_warning_and_a_text_cut_in_two_an_error(text, severity):
    """Programs that write YAML leave straight quotes away where a text begins with typographic ones."""
    assert {item.severity for item in read("x.yaml", text).problems} == {severity}
