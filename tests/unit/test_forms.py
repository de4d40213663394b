"""What a form refuses, in words for people who write content and no programs."""

import re

import pytest

from simulator.content.reading.forms import known_keys, take
from simulator.content.reading.reader import read
from simulator.domain.persona import Persona
from simulator.domain.scenario import Scenario
from simulator.domain.scorecard import Scorecard

PERSONA = "id: x\ntitle: X\nabout: Y\nmood: {start: calm}\n"
OF_THE_PROGRAM = re.compile(r"\b(input|valid|string|integer|boolean|dictionary|tuple|instance|None|True|False|regex)\b")


def refused(form, text):
    document = read("a.yaml", text)
    assert not document.problems
    value, problems = take(form, document, document.data)
    assert value is None
    return problems


@pytest.mark.parametrize(
    ("line", "code", "spot"),
    [
        ("titel: Z", "F201", "5:1"),
        ("line: phone", "F204", "5:7"),
        ("line: yes", "F204", "5:7"),
        ("like: 12", "F203", "5:7"),
        ("like: [caller]", "F203", "5:7"),
        ("like: Caller", "F210", "5:7"),
        ("pattern: yes", "F208", "5:10"),
        ('pattern: "true"', "F208", "5:10"),
        ("pattern: 1", "F208", "5:10"),
        ("pattern:", "F208", "5:9"),
        ("voice: loud", "F209", "5:8"),
        ("voice:", "F209", "5:7"),
        ("voice: {pitch: high}", "F207", "5:16"),
        ("voice: {pitch: 2}", "F205", "5:16"),
        ("voice: {pitch: 0.1}", "F205", "5:16"),
        ("reacts: {argue: 0412}", "F207", "5:17"),
        ("reacts: {argue: 12:30}", "F207", "5:17"),
        ("reacts: {argue: 1.5}", "F207", "5:17"),
        ('reacts: {argue: "1"}', "F207", "5:17"),
        ("reacts: {argue: }", "F207", "5:17"),
        ("reacts: {argue: 4}", "F205", "5:17"),
        ("reacts: {Argue: 1}", "F210", "5:10"),
        ("reacts: [argue]", "F209", "5:9"),
        ("waits: []", "F212", "5:8"),
        ("waits: {any: []}", "F212", "5:14"),
        ('waits: ""', "F212", "5:8"),
        ("waits: {hott: x}", "F204", "5:9"),
        ("waits: 12", "F209", "5:8"),
        ("waits: {any: [12]}", "F203", "5:15"),
        ("anywhere: {argue: [{goo: x}]}", "F201", "5:21"),
        ("anywhere: {argue: [{if: {mood_at_least: calmer}}]}", "F204", "5:41"),
        ("anywhere: {argue: [{if: {facts: {past_due: 3}}}]}", "F203", "5:44"),
        ("anywhere: {argue: [{if: {facts: {past_due: }}}]}", "F203", "5:44"),
        ("anywhere: {argue: []}", "F212", "5:19"),
        ("states: {here: {on: {argue: 3}}}", "F209", "5:29"),
    ],
)
def test_each_mistake_is_one_finding_at_its_place(line, code, spot):
    problems = refused(Persona, f"{PERSONA}{line}\n")
    assert [(item.code, f"{item.location.line}:{item.location.column}") for item in problems] == [(code, spot)]
    for text in (problems[0].message, problems[0].fix):
        assert not OF_THE_PROGRAM.search(text), text


def test_a_misspelt_name_is_not_missing_too():
    problems = refused(Persona, PERSONA.replace("about", "abuot"))
    assert [item.code for item in problems] == ["F201"]
    assert "`about`" in problems[0].fix


def test_all_mistakes_come_at_once():
    problems = refused(Persona, "id: x\ntitle: 3\nmood: {start: mad}\nvoice: {pitch: 9, rate: 9}\nlik: caller\n")
    assert sorted(item.code for item in problems) == ["F201", "F202", "F203", "F204", "F205", "F205"]


def test_a_list_is_not_called_empty_for_what_is_wrong_in_it():
    text = "id: x\ntitle: X\nversion: 1\npass_mark: 80\nsections:\n  - title: Y\n    criteria:\n      - {id: a}\n"
    problems = refused(Scorecard, text)
    assert {item.code for item in problems} == {"F202"}


def test_a_range_needs_both_ends():
    text = "id: x\naccount: {balance: [45]}\n"
    assert "F213" in {item.code for item in refused(Scenario, text)}


@pytest.mark.parametrize(
    ("loc", "some"),
    [
        (("x",), {"title", "mood", "states"}),
        (("mood", "x"), {"start", "hangs_up_below"}),
        (("states", "on", "x"), {"cue", "says", "on"}),
        (("states", "opening", "on", "asking", 0, "x"), {"if", "go", "says"}),
        (("states", "opening", "on", "asking", 0, "if", "x"), {"did", "facts", "mood_below"}),
    ],
)
def test_the_known_names_are_those_of_the_place(loc, some):
    assert some <= set(known_keys(Persona, loc))


def test_an_id_is_not_offered_where_the_file_name_gives_it():
    assert "id" not in known_keys(Persona, ("x",))
    assert "id" in known_keys(Scenario, ("responses", "insists", 0, "x"))
