"""What every value that comes out of a content file has in common."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt


class Value(BaseModel):
    """A frozen value with a closed set of fields: a misspelt key is an error, never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Mood(IntEnum):
    """How the customer feels, from worst (0) to best (4)."""

    FURIOUS = 0
    ANGRY = 1
    IRRITATED = 2
    NEUTRAL = 3
    CALM = 4

    @property
    def label(self) -> str:
        """The word used in files and on the screen."""
        return self.name.lower()


MoodName = Literal["furious", "angry", "irritated", "neutral", "calm"]
Band = Literal["furious", "angry", "irritated", "neutral", "calm", "hot", "cool", "any"]
FactValue = StrictBool | str
Form = Literal["prompted", "open"]
"""How a call is taken: ready answers are shown, or nothing is and the trainee says it themselves."""

Status = Literal["in_use", "retired"]
"""Whether a scenario or persona is offered for new calls."""
STATUS = "Retired: no longer offered for new calls; calls, drills and records that know it stay as they are."

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
SpielId = Annotated[str, Field(pattern=r"^[A-Z][0-9]+[a-z_]*$", max_length=60)]
Text = Annotated[str, Field(min_length=1, max_length=1200)]
Weight = Annotated[StrictInt, Field(ge=0, le=100)]


def as_list(value: Any) -> Any:
    """Let an author write one thing where a list of one is meant."""
    return [value] if isinstance(value, str | dict) else value


def _as_lines(value: Any) -> Any:
    if isinstance(value, str | list):
        value = {"any": value}
    if isinstance(value, dict):
        return {key: [text] if isinstance(text, str) else text for key, text in value.items()}
    return value


def facts_hold(wanted: Mapping[str, FactValue], facts: Mapping[str, FactValue]) -> bool:
    """Whether each wanted fact is known and has the wanted value. An unknown fact has none; to want nothing holds."""
    return all(facts.get(name) == value for name, value in wanted.items())


Names = Annotated[tuple[Id, ...], BeforeValidator(as_list, json_schema_input_type=Id | list[Id])]

Lines = Annotated[
    Mapping[Band, Annotated[tuple[Text, ...], Field(min_length=1)]],
    BeforeValidator(
        _as_lines,
        json_schema_input_type=Text | list[Text] | dict[Band, Text | list[Text]],
    ),
]

_BANDS: dict[Mood, tuple[Band, ...]] = {
    Mood.FURIOUS: ("furious", "hot", "any"),
    Mood.ANGRY: ("angry", "hot", "any"),
    Mood.IRRITATED: ("irritated", "any"),
    Mood.NEUTRAL: ("neutral", "cool", "any"),
    Mood.CALM: ("calm", "cool", "any"),
}


def lines_for(lines: Lines, mood: Mood) -> tuple[str, ...]:
    """The lines fit for a mood: its own, else its band's (hot or cool), else `any`; empty if none fit."""
    return next((lines[band] for band in _BANDS[mood] if band in lines), ())
