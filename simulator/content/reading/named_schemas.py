"""Schemas that know the names of one library, so that editors complete them.

A name that is not known yet still fits: it may be on its way into another file, and `simulator check` says when it is
missing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

Kind = Literal[
    "trainee_acts",
    "customer_acts",
    "groups",
    "customer_groups",
    "events",
    "cues",
    "facts",
    "outcomes",
    "actions",
    "personas",
    "states",
    "scenarios",
    "cases",
    "choices",
    "shared",
    "scorecards",
    "criteria",
    "spiels",
    "moves",
    "departments",
    "lookups",
]
_TRAINEE: Final[tuple[Kind, ...]] = ("trainee_acts",)
_CUSTOMER: Final[tuple[Kind, ...]] = ("customer_acts",)
_CUES: Final[tuple[Kind, ...]] = ("customer_acts", "customer_groups")
_EITHER: Final[tuple[Kind, ...]] = ("trainee_acts", "groups", *_CUES)

_VALUES: Final[Mapping[tuple[str, str], tuple[Kind, ...]]] = {
    ("Act", "answered_by"): ("trainee_acts", "groups"),
    ("Act", "shows"): ("lookups",),
    ("ActSet", "all"): _EITHER,
    ("ActSet", "any"): _EITHER,
    ("Applies", "heard"): _CUES,
    ("Applies", "heard_any"): _CUES,
    ("Applies", "not_heard"): _CUES,
    ("AtMost", "acts"): _EITHER,
    ("AtMost", "after"): _EITHER,
    ("Check", "absence"): _EITHER,
    ("Check", "answered"): _CUES,
    ("Check", "existence"): _EITHER,
    ("Check", "outcome_in"): ("outcomes",),
    ("Check", "spoke"): ("spiels",),
    ("Criterion", "instead"): _TRAINEE,
    ("Criterion", "occasion"): _EITHER,
    ("Criterion", "spiel"): ("spiels",),
    ("Cues", "concern"): _CUSTOMER,
    ("Cues", "pushback"): _CUSTOMER,
    ("Cues", "story"): _CUSTOMER,
    ("Elsewhere", "acts"): _TRAINEE,
    ("Guard", "did"): _TRAINEE,
    ("Guard", "did_not"): _TRAINEE,
    ("Guard", "heard"): _CUSTOMER,
    ("Guard", "heard_not"): _CUSTOMER,
    ("HeardIn", "after"): _TRAINEE,
    ("Move", "acts"): _TRAINEE,
    ("Move", "after"): _CUES,
    ("NearMiss", "acts"): _TRAINEE,
    ("NotSuccession", "first"): _EITHER,
    ("NotSuccession", "then"): _EITHER,
    ("NotSuccession", "until"): _EITHER,
    ("Part", "instead"): _TRAINEE,
    ("Part", "occasion"): _EITHER,
    ("Part", "spiel"): ("spiels",),
    ("Persona", "like"): ("personas",),
    ("Persona", "start"): ("states",),
    ("Persona", "anywhere"): ("states",),
    ("Play", "case"): ("cases",),
    ("Play", "choices"): ("choices", "actions"),
    ("Play", "heard"): _CUSTOMER,
    ("Play", "met"): ("criteria",),
    ("Play", "not_applicable"): ("criteria",),
    ("Play", "not_met"): ("criteria",),
    ("Play", "outcome"): ("outcomes",),
    ("Play", "persona"): ("personas",),
    ("Play", "state"): ("states",),
    ("Precedence", "first"): _EITHER,
    ("Precedence", "then"): _EITHER,
    ("Precedence", "until"): _EITHER,
    ("Response", "acts"): _TRAINEE,
    ("Response", "instead"): ("spiels",),
    ("Response", "spiel"): ("spiels",),
    ("ResponseCheck", "after"): _EITHER,
    ("Reply", "at"): ("states",),
    ("Reply", "to"): ("events", "moves"),
    ("ResponseCheck", "by"): _EITHER,
    ("ResponseCheck", "cue"): _CUES,
    ("Scenario", "actions"): ("actions",),
    ("Scenario", "personas"): ("personas",),
    ("Scenario", "scorecard"): ("scorecards",),
    ("Scenario", "uses"): ("shared",),
    ("Spiel", "acts"): _TRAINEE,
    ("Spiel", "words"): ("moves",),
    ("StageCall", "scenario"): ("scenarios",),
    ("State", "cue"): ("cues", "customer_acts"),
    ("State", "on"): ("states",),
    ("State", "outcome"): ("outcomes",),
    ("Succession", "first"): _EITHER,
    ("Succession", "then"): _EITHER,
    ("Transition", "does"): _CUSTOMER,
    ("Transition", "go"): ("states",),
}
"""Form and field to the names that are its values."""
_FACTS: Final[tuple[Kind, ...]] = ("facts",)
_KEYS: Final[Mapping[tuple[str, str], tuple[Kind, ...]]] = {
    ("Applies", "facts"): _FACTS,
    ("Applies", "not_facts"): _FACTS,
    ("Applies", "unless"): _FACTS,
    ("Case", "facts"): _FACTS,
    ("Company", "departments"): ("departments",),
    ("Desk", "lookups"): ("lookups",),
    ("Desk", "settles"): ("actions",),
    ("Elsewhere", "if"): _FACTS,
    ("Guard", "facts"): _FACTS,
    ("Persona", "anywhere"): ("events",),
    ("Persona", "reacts"): ("events",),
    ("Persona", "states"): ("states",),
    ("Scenario", "lines"): ("states",),
    ("Scenario", "once_told"): _TRAINEE,
    ("Scenario", "responses"): _CUSTOMER,
    ("Scenario", "tellings"): ("personas",),
    ("Scorecard", "made_for"): _FACTS,
    ("Settlement", "sets"): _FACTS,
    ("Shared", "responses"): _CUSTOMER,
    ("State", "on"): ("events",),
    ("TextWhen", "if"): _FACTS,
    ("WayWhen", "if"): _FACTS,
}
"""Form and field to the names that its keys are."""


@dataclass(frozen=True)
class Names:
    """The names of a library by kind, in file order, and what some of them mean, in a sentence."""

    by_kind: Mapping[Kind, tuple[str, ...]] = field(default_factory=dict)
    means: Mapping[str, str] = field(default_factory=dict)

    def of(self, kinds: tuple[Kind, ...]) -> tuple[str, ...]:
        """The names of some kinds, each once."""
        return tuple(dict.fromkeys(name for kind in kinds for name in self.by_kind.get(kind, ())))


def with_names(schema: Mapping[str, Any], names: Names) -> dict[str, Any]:
    """The schema of a kind of file with the names of a library in it, each list of them once, under `$defs`."""
    found = _inside(schema, names, str(schema.get("title", "")))
    asked = {kinds for kinds in _VALUES.values() if _reference(kinds) in json.dumps(found)}
    lists = {_name(kinds): {"enum": [*names.of(kinds)]} for kinds in sorted(asked)}
    return {**found, "$defs": {**found.get("$defs", {}), **lists}} if lists else found


def _name(kinds: tuple[Kind, ...]) -> str:
    return "_or_".join(kinds)


def _reference(kinds: tuple[Kind, ...]) -> str:
    return f'"#/$defs/{_name(kinds)}"'


def _inside(schema: Any, names: Names, form: str) -> Any:
    if isinstance(schema, list):
        return [_inside(part, names, form) for part in schema]
    if not isinstance(schema, dict):
        return schema
    here = schema.get("title", form) if "properties" in schema else form
    found = {key: _inside(part, names, here) for key, part in schema.items() if key != "properties"}
    if "properties" in schema:
        found["properties"] = {
            key: _field(_inside(part, names, here), names, (here, key)) for key, part in schema["properties"].items()
        }
    return {key: found[key] for key in schema}


def _field(part: Any, names: Names, place: tuple[str, str]) -> Any:
    kinds, keys = _VALUES.get(place, ()), names.of(_KEYS.get(place, ()))
    if names.of(kinds):
        part = _completed(part, f"#/$defs/{_name(kinds)}")
    return _keyed(part, keys, names) if keys else part


def _completed(part: Any, listed: str) -> Any:
    """The names listed there added wherever a name is wanted, in this field and in no other form."""
    if isinstance(part, list):
        return [_completed(item, listed) for item in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") == "string" and "pattern" in part:
        rest = {key: value for key, value in part.items() if key in _OF_TEXT}
        about = {key: value for key, value in part.items() if key not in _OF_TEXT}
        return {"anyOf": [{"$ref": listed}, rest], **about}
    return {key: value if key in _OTHER_FORMS else _completed(value, listed) for key, value in part.items()}


_OF_TEXT: Final = ("type", "pattern", "maxLength", "minLength")
_OTHER_FORMS: Final = ("properties", "default")


def _keyed(part: Any, keys: tuple[str, ...], names: Names) -> Any:
    """The keys spelled out beside the pattern that all of them have."""
    if "patternProperties" not in part:
        return part
    ((_, value),) = part["patternProperties"].items()
    return part | {"properties": {key: _described(value, key, names) for key in keys}}


def _described(value: Any, key: str, names: Names) -> Any:
    return {"description": names.means[key], **value} if key in names.means else value
