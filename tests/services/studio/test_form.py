"""A form is made of what a file says and of what its schema knows."""

from simulator.content.reading.reader import read
from simulator.services.studio.form import MOST_FIELDS, addable, empty_value, fields, part_of, parts

PERSONA = """title: Somebody
like: caller
mood: {start: calm}
states:
  opening:
    says: {any: ["Hello."]}
    on:
      payment:
        - {go: paying, does: gives_name}
"""


def test_each_field_has_the_kind_of_what_stands_there():
    document = read("personas/x.yaml", PERSONA)
    top, _ = fields(document, ())
    assert {item.path: item.kind for item in top} == {
        ("title",): "text",
        ("like",): "choice",
        ("mood",): "group",
        ("mood", "start"): "choice",
    }
    inside, _ = fields(document, ("states", "opening"))
    found = {item.path[2:]: (item.kind, item.options) for item in inside}
    assert found[("says", "any")] == ("lines", "")
    assert found[("on", "payment", 0, "go")] == ("choice", "state")
    assert next(item.line for item in inside if item.path[2:] == ("says", "any")) == 6


def test_the_parts_of_a_file_lead_to_its_lines():
    document = read("personas/x.yaml", PERSONA)
    assert [(part.label, part.line) for part in parts(document)] == [("At the top", 1), ("states", 4), ("opening", 5)]
    assert part_of(document, ("states", "opening", "on", "gone")) == ("states", "opening")


def test_what_may_be_added_has_the_value_it_has_when_it_is_left_out():
    document = read("personas/x.yaml", PERSONA)
    assert "line" in addable(document, ())
    assert "title" not in addable(document, ())
    assert empty_value("personas/x.yaml", ("line",)) == "customer"
    assert "aside" in addable(document, ("states", "opening"))
    assert empty_value("personas/x.yaml", ("states", "opening", "aside")) is False


def test_a_part_that_is_too_long_says_so():
    lines = "".join(f"  s{number}: {{cue: insists}}\n" for number in range(MOST_FIELDS))
    shown, note = fields(read("personas/x.yaml", f"title: x\nstates:\n{lines}"), ("states",))
    assert len(shown) == MOST_FIELDS
    assert note.startswith("This part is longer")
