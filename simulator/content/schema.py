"""JSON Schemas of the content files, for completion in editors; made from the same forms that read them."""

from typing import Any

from pydantic import BaseModel

from simulator.domain.persona import Persona
from simulator.domain.scenario import Plays, Scenario, SharedResponses
from simulator.domain.scorecard import Scorecard

_FORMS: dict[str, type[BaseModel]] = {
    "persona": Persona,
    "scenario": Scenario,
    "shared": SharedResponses,
    "plays": Plays,
    "scorecard": Scorecard,
}


def schemas() -> dict[str, dict[str, Any]]:
    """Kind of file to its schema. The id is the file's name, so no file gives it."""
    found = {}
    for name, form in _FORMS.items():
        document = form.model_json_schema(by_alias=True, mode="validation")
        document["properties"].pop("id", None)
        document["required"] = [key for key in document.get("required", []) if key != "id"]
        document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        found[name] = document
    return found
