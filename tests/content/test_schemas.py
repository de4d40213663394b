"""The schemas that editors use say the same as the forms that read the files."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from simulator.content.assembly.own_names import own_names
from simulator.content.reading.json_schemas import schema_files, schemas
from simulator.content.reading.reader import read
from simulator.services.library.folder import load_files, read_folder

ROOT = Path(__file__).parents[2]
SCHEMAS = schemas()
FILES = {
    f"{root.name}/{name}": (name, text)
    for root in (ROOT, ROOT / "tests/library")
    for name, text in read_folder(root)[0].items()
}


def kind_of(name):
    """The kind of schema for a file of a library, by its path."""
    folder, stem = name.rpartition("/")[0], name.rpartition("/")[2].removesuffix(".yaml")
    if folder == "scorecards":
        return stem if stem in SCHEMAS else "scorecard"
    if folder == "scenarios":
        return "plays" if stem.endswith(".plays") else "scenario"
    return {"personas": "persona", "scenarios/shared": "shared", "scenarios/programmes": "programme"}[folder]


def errors(kind, data):
    return [error.message for error in Draft202012Validator(SCHEMAS[kind]).iter_errors(data)]


@pytest.mark.parametrize("kind", SCHEMAS)
def test_each_schema_is_one(kind):
    Draft202012Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize("key", FILES)
def test_every_file_keeps_to_its_schema(key):
    name, text = FILES[key]
    assert errors(kind_of(name), read(name, text).data) == []


PERSONA = {"title": "X", "about": "Y", "mood": {"start": "calm"}}


@pytest.mark.parametrize(
    "more",
    [
        {"ignored": "Hm?"},
        {"ignored": ["Hm?", "What?"]},
        {"ignored": {"hot": "What?", "any": ["Hm?"]}},
        {"anywhere": {"argue": "opening"}},
        {"anywhere": {"argue": {"go": "opening", "mood": -1}}},
        {"anywhere": {"argue": [{"if": {"did": "ask_issue", "facts": {"past_due": True}}, "go": "opening"}, {}]}},
        {"anywhere": {"argue": ["opening"]}},
        {"mood": {"start": "calm", "hangs_up_below": None}},
    ],
)
def test_short_and_long_forms_are_both_taken(more):
    assert errors("persona", {**PERSONA, **more}) == []


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("persona", {**PERSONA, "id": "x"}),
        ("persona", {**PERSONA, "titel": "x"}),
        ("persona", {"title": "X"}),
        ("persona", {**PERSONA, "mood": {"start": "grumpy"}}),
        ("persona", {**PERSONA, "pattern": "yes"}),
        ("persona", {**PERSONA, "voice": {"pitch": 9}}),
        ("persona", {**PERSONA, "reacts": {"argue": "1"}}),
        ("persona", {**PERSONA, "reacts": {"Argue": 1}}),
        ("persona", {**PERSONA, "reacts": {"argue": 9}}),
        ("persona", {**PERSONA, "ignored": {"hott": "x"}}),
        ("persona", {**PERSONA, "states": {"here": {"onn": {}}}}),
        ("plays", {"plays": [{"name": "x", "persona": "y"}]}),
        ("company", {"name": "x"}),
        (
            "acts",
            {"trainee": {"asking": {"ask": {"mood": 9, "means": "x"}}}, "customer": {}, "facts": {}, "outcomes": {}},
        ),
        ("acts", {"trainee": {}}),
        ("guide", {"statements": {"S1": {"kind": "rumour", "says": "x"}}}),
        ("spiels", {"spiels": {"S1": {"text": "x"}}}),
    ],
)
def test_the_usual_mistakes_are_refused(kind, data):
    assert errors(kind, data)


@pytest.mark.parametrize("check", [{}, {"spoke": "S1", "absence": "argue"}, {"spok": "S1"}])
def test_a_check_has_exactly_one_kind(check):
    criterion = {"id": "a", "title": "A", "source": ["S1"], "weight": 5, "check": check, "coaching": "B"}
    card = {"title": "X", "version": 1, "pass_mark": 80, "sections": [{"title": "Y", "criteria": [criterion]}]}
    assert errors("scorecard", card)


@pytest.mark.parametrize(("name", "text"), list(schema_files()), ids=lambda value: value if len(value) < 40 else "")
def test_the_published_schemas_are_up_to_date(name, text):
    """If not: `simulator check --schema simulator/content/schemas` writes them anew."""
    published = (ROOT / "simulator/content/schemas" / name).read_text(encoding="utf-8")
    assert json.loads(published) == json.loads(text)


@pytest.fixture(scope="module")
def own() -> dict[str, Any]:
    """The schemas as `simulator check --schema` writes them for the library that ships."""
    names = own_names(load_files(*read_folder(ROOT)).drafts)
    return {name.removesuffix(".schema.json"): json.loads(text) for name, text in schema_files(names)}


@pytest.mark.parametrize(
    ("kind", "form", "field", "some"),
    [
        ("persona", None, "like", {"caller", "answerer"}),
        ("persona", "Guard", "did", {"check_account_status"}),
        ("persona", "Guard", "heard", {"claims_cancelled"}),
        ("persona", "Transition", "go", {"weighing", "back"}),
        ("persona", "State", "cue", {"concern", "agrees_to_pay"}),
        ("scenario", None, "personas", {"hot_head"}),
        ("scenario", None, "uses", {"standing"}),
        ("scenario", "Response", "acts", {"apologise"}),
        ("scenario", "Response", "spiel", {"C5"}),
        ("scorecard", "Applies", "heard_any", {"requests_cancellation"}),
        ("programme", "StageCall", "scenario", {"the_hard_one"}),
        ("plays", "Play", "choices", {"transfer_loyalty"}),
        ("spiels", "Spiel", "words", {"apologise"}),
    ],
)
def test_schemas_of_a_library_complete_its_own_names(kind, form, field, some, own):
    schema = own[kind]
    place = next(iter(schema["properties"].values()))["additionalProperties"] if form == "Spiel" else schema
    place = place if form in (None, "Spiel") else schema["$defs"][form]
    listed = {name for name in schema["$defs"] if f'"#/$defs/{name}"' in json.dumps(place["properties"][field])}
    assert any(some <= set(schema["$defs"][name].get("enum", ())) for name in listed)


def test_schemas_of_a_library_complete_names_that_come_before_a_colon_and_say_what_they_mean(own):
    reacts = own["persona"]["properties"]["reacts"]["properties"]
    assert {"apologise", "contempt", "ignored"} <= set(reacts)
    assert reacts["apologise"]["description"]
    assert "weighing" in own["persona"]["properties"]["states"]["properties"]
    assert "past_due" in own["scenario"]["$defs"]["Case"]["properties"]["facts"]["properties"]


def test_every_file_keeps_to_the_schemas_of_its_library(own):
    for name, text in read_folder(ROOT)[0].items():
        if name.startswith(("personas/hot", "scenarios/cancel", "scenarios/shared", "scorecards/")):
            Draft202012Validator(own[kind_of(name)]).validate(read(name, text).data)


def test_a_name_that_is_still_to_be_written_elsewhere_keeps_to_them_too(own):
    Draft202012Validator(own["persona"]).validate({**PERSONA, "like": "not_yet", "reacts": {"not_yet": 1}})
