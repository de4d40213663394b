"""A programme: the way from a first call to the last one asked for, in stages, with days to go by."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool, StrictInt, model_validator

from simulator.domain.base import Form, Id, Names, Text, Value
from simulator.domain.record import Level

FORMS_OF: Final[Mapping[Level, tuple[Form, ...]]] = {
    "worked": ("prompted", "open"),
    "guided": ("prompted",),
    "practice": ("prompted", "open"),
    "assessment": ("open",),
}
"""Level of support -> the forms a call can be taken in with it, the usual one first."""
LONGEST: Final = 260
"""Working days of a programme at most: a year."""


class DaysBackwards(ValueError):
    """The last day of a stage comes before its first."""


class WrongForm(ValueError):
    """A level of support that calls of this form do not have."""


class NothingAsked(ValueError):
    """A stage that asks for no call and no drill."""


Day = Annotated[StrictInt, Field(ge=1, le=LONGEST)]


def _both_ends(value: Any) -> Any:
    return [value, value] if isinstance(value, int) and not isinstance(value, bool) else value


def _in_order(days: tuple[int, int]) -> tuple[int, int]:
    if days[0] > days[1]:
        raise DaysBackwards
    return days


Days = Annotated[
    tuple[Day, Day],
    BeforeValidator(_both_ends, json_schema_input_type=Day | tuple[Day, Day]),
    AfterValidator(_in_order),
]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Somebody is in a programme (its id) since a moment, or was until `ended`; times are in UTC."""

    programme: str
    since: datetime
    ended: datetime | None


@dataclass(frozen=True, slots=True)
class TakenCall:
    """A call that ended, as far as a programme asks. A worked example that was watched is `passed`."""

    scenario: str
    level: Level
    form: Form
    persona: str
    case: str
    passed: bool
    ended_at: datetime


class StageCall(Value):
    """A call that a stage asks for."""

    scenario: Names = Field(
        (),
        description="One call, or several that take turns: the one taken longest ago comes first. "
        "Left out: all calls of the library take turns.",
    )
    level: Level = Field(description="How much support it is taken with; less support counts as well.")
    form: Form | None = Field(None, description="Left out: the usual one of its level.")
    passes: Annotated[StrictInt, Field(ge=1, le=10)] = Field(
        1, description="How often it is to be passed; a worked example is watched. Assessments count on new accounts."
    )

    @model_validator(mode="after")
    def _has_this_form(self) -> "StageCall":
        if self.form is not None and self.form not in FORMS_OF[self.level]:
            raise WrongForm
        return self

    @property
    def taken_in(self) -> Form:
        """The form it is taken in."""
        return self.form or FORMS_OF[self.level][0]


class Begins(Value):
    """What has to be so before a stage begins, besides that the one above it is done."""

    ready: StrictBool = Field(False, description="Readiness was shown.")
    day: Day | None = Field(None, description="Not before this working day.")


class Stage(Value):
    """One part of a programme. It is done once its calls are passed and its drills are done."""

    title: Text
    about: Text = Field(description="What it is for, said to whoever is in it.")
    days: Days = Field(description="Working days from the start: one, or the first and the last.")
    begins: Begins = Begins()
    calls: tuple[StageCall, ...] = ()
    drills: Annotated[StrictInt, Field(ge=0, le=LONGEST)] = Field(
        0, description="Days on which a drill is finished; one a day counts."
    )

    @model_validator(mode="after")
    def _asks_for_something(self) -> "Stage":
        if not self.calls and not self.drills:
            raise NothingAsked
        return self


class Programme(Value):
    """A way through the calls of a library, for one kind of people."""

    id: Id
    title: Text = Field(description="As it is named to whoever is in it: Your first ten days.")
    about: Text
    for_whom: Text = Field(alias="for", description="Who it is for, in a sentence.")
    newcomers: StrictBool = Field(False, description="Offered on the first page to whoever has not passed a call yet.")
    stages: Annotated[Mapping[Id, Stage], Field(min_length=1)] = Field(
        description="In the order in which they are gone through: each begins once the one above it is done."
    )

    @property
    def length(self) -> int:
        """Working days it takes."""
        return max(stage.days[1] for stage in self.stages.values())
