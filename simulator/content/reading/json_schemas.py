"""JSON Schemas of the content files, for completion in editors; made from the same forms that read them."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from simulator.content.reading.forms import GIVEN
from simulator.content.reading.named_schemas import Names, with_names
from simulator.domain.desk import Desk
from simulator.domain.glossary import Glossary, Term
from simulator.domain.meanings import Meanings
from simulator.domain.moves import Move, MoveList
from simulator.domain.overlay import LibraryFile
from simulator.domain.persona import Persona
from simulator.domain.programme import Programme
from simulator.domain.scenario import Plays, Scenario, SharedResponses
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Act, Company, Fact, GroupHead, Outcome, Spiel, Statement

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FORMS: dict[str, type[BaseModel]] = {
    "persona": Persona,
    "scenario": Scenario,
    "shared": SharedResponses,
    "plays": Plays,
    "programme": Programme,
    "scorecard": Scorecard,
    "company": Company,
    "desk": Desk,
    "library": LibraryFile,
    "meanings": Meanings,
}
_TABLES: dict[str, dict[str, tuple[type[BaseModel], int]]] = {
    "acts": {"trainee": (Act, 2), "customer": (Act, 1), "facts": (Fact, 1), "outcomes": (Outcome, 1)},
    "guide": {"statements": (Statement, 1)},
    "spiels": {"spiels": (Spiel, 1)},
    "moves": {"moves": (Move, 2)},
    "glossary": {"terms": (Term, 1)},
}
"""Vocabulary files: part to the form of its entries, and how many names stand above each entry."""
_IN_GROUPS_OR_NOT = ("customer",)
"""Parts whose entries may stand in a group, one name further in."""
_HEADS: dict[str, type[BaseModel]] = {"trainee": GroupHead}
"""Part to the form of what stands beside the entries, one name above them."""
_TITLES: dict[str, tuple[type[BaseModel], str]] = {"moves": (MoveList, "groups"), "glossary": (Glossary, "chapters")}
"""Files in which titles stand beside the entries: the form and the part of it that holds them."""
_LAST_WORD = {
    "persona": "A customer: personas/<id>.yaml",
    "scenario": "A designed call: scenarios/<id>.yaml",
    "shared": "Answers that several scenarios use: scenarios/shared/<id>.yaml",
    "plays": "Example calls of a scenario: scenarios/<id>.plays.yaml",
    "programme": "The way from one call to the next: scenarios/programmes/<id>.yaml",
    "scorecard": "What a call is graded on: scorecards/<id>.yaml",
    "company": "The company's own names: scorecards/company.yaml",
    "desk": "What an account holds and what the screens show of it: scorecards/desk.yaml",
    "library": "The folder of a library, and the library beneath it: library.yaml",
    "acts": "The vocabulary: scorecards/acts.yaml",
    "guide": "The statements of the guide: scorecards/guide.yaml",
    "spiels": "Approved wording: scorecards/spiels.yaml",
    "moves": "What can be said in open calls: scorecards/moves.yaml",
    "glossary": "Words of the trade: scorecards/glossary.yaml",
    "meanings": "Words that come to the same, for the tagger: scorecards/meanings.yaml",
}


def schemas() -> dict[str, dict[str, Any]]:
    """Kind of file (`persona`, `acts`, ...) to its JSON Schema, draft 2020-12; fields in GIVEN are left out."""
    found = {name: _own(form) for name, form in _FORMS.items()} | {name: _table(name) for name in _TABLES}
    return {
        name: {"$schema": _DIALECT, **document, "title": name.capitalize(), "description": _LAST_WORD[name]}
        for name, document in found.items()
    }


def schema_files(names: Names | None = None) -> Iterator[tuple[str, str]]:
    """File name (`persona.schema.json`) and text of every schema: as published, or with the `names` of a library."""
    for name, document in schemas().items():
        own = document if names is None else with_names(document, names)
        yield f"{name}.schema.json", json.dumps(own, indent=2, ensure_ascii=False) + "\n"


def _own(form: type[BaseModel]) -> dict[str, Any]:
    document: dict[str, Any] = form.model_json_schema(by_alias=True, mode="validation")
    for name in GIVEN:
        document["properties"].pop(name, None)
    document["required"] = [name for name in document.get("required", []) if name not in GIVEN]
    closed: dict[str, Any] = _closed(document)
    return closed


def _table(name: str) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    shared: dict[str, Any] = {}
    for part, (form, depth) in _TABLES[name].items():
        entry = _own(form)
        shared |= entry.pop("$defs", {})
        if part in _IN_GROUPS_OR_NOT:
            entry = {"anyOf": [entry, {"type": "object", "additionalProperties": entry, "minProperties": 1}]}
        for above in range(depth):
            head = {"properties": _own(_HEADS[part])["properties"]} if part in _HEADS and above == 0 else {}
            entry = {"type": "object", **head, "additionalProperties": entry}
        parts[part] = entry
    if name in _TITLES:
        form, titles = _TITLES[name]
        parts[titles] = _closed(form.model_json_schema()["properties"][titles])
    whole = {"type": "object", "properties": parts, "required": [*parts], "additionalProperties": False}
    return whole | ({"$defs": shared} if shared else {})


def _closed(part: Any) -> Any:
    """The same schema, closed as the forms are: no names but those of the pattern, exactly one kind of check."""
    if isinstance(part, list):
        return [_closed(item) for item in part]
    if not isinstance(part, dict):
        return part
    closed = {key: _closed(value) for key, value in part.items()}
    if "patternProperties" in closed:
        closed["additionalProperties"] = False
    if closed.get("title") == "Check":
        closed |= {"minProperties": 1, "maxProperties": 1}
    return closed
