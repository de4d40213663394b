"""A scorecard: sections of criteria, each one check over the joint trace."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StrictInt, model_validator

from simulator.domain.base import FactValue, Id, Names, SpielId, Text, Value, Weight, as_list, facts_hold

Criticality = Literal["customer", "business", "compliance", "non_critical"]


def is_critical(criticality: Criticality) -> bool:
    """Whether a criterion of this kind fails the call where it is not met."""
    return criticality != "non_critical"


class ActSet(Value):
    """Acts of either side: any one of `any`, or every one of `all`."""

    any: tuple[Id, ...] = ()
    all: tuple[Id, ...] = ()


def _as_act_set(value: Any) -> Any:
    listed = [value] if isinstance(value, str) else value
    return {"any": listed} if isinstance(listed, list) else listed


Acts = Annotated[ActSet, BeforeValidator(_as_act_set, json_schema_input_type=Id | list[Id] | ActSet)]


class AtMost(Value):
    """No more than `times` occurrences."""

    acts: Names
    times: Annotated[StrictInt, Field(ge=1, le=9)]


class Precedence(Value):
    """None of `then` before `first`."""

    first: Acts
    then: Names


class ResponseCheck(Value):
    """Each `cue` is followed by `by`, within so many trainee turns if said."""

    cue: Names
    by: Acts
    within: Annotated[StrictInt, Field(ge=1, le=9)] | None = None


class Succession(Value):
    """`first` is followed by `then`, and `then` never comes before it."""

    first: Names
    then: Names


class Check(Value):
    """Exactly one kind of check, in the terms of declarative process mining (Declare)."""

    existence: Acts | None = None
    absence: Names | None = None
    at_most: AtMost | None = None
    precedence: Precedence | None = None
    response: ResponseCheck | None = None
    succession: Succession | None = None
    not_succession: Succession | None = None
    outcome_in: Names | None = None
    spoke: (
        Annotated[tuple[SpielId, ...], BeforeValidator(as_list, json_schema_input_type=SpielId | list[SpielId])] | None
    ) = None

    @model_validator(mode="after")
    def _exactly_one(self) -> "Check":
        if len(self.model_fields_set) != 1:
            raise ValueError("a check has exactly one kind")
        return self

    @property
    def kind(self) -> str:
        """The name of the one kind that is set."""
        return next(iter(self.model_fields_set))


class Applies(Value):
    """When a criterion counts: over the facts of the case and what the customer was heard to do."""

    facts: Mapping[Id, FactValue] = {}
    not_facts: Mapping[Id, FactValue] = Field({}, description="Counts unless all of these are so.")
    heard: Names = Field((), description="All of these were heard.")
    heard_any: Names = Field((), description="At least one of these was heard.")

    def fits(self, facts: Mapping[str, FactValue]) -> bool:
        """Whether the facts let the criterion count: all of `facts` hold, and not all of `not_facts`, if there are any.

        An unknown fact holds for neither: it keeps a criterion with `facts` from counting, not one with `not_facts`.
        """
        return facts_hold(self.facts, facts) and not (self.not_facts and facts_hold(self.not_facts, facts))


class Criterion(Value):
    """One thing a call is graded on."""

    id: Id
    title: Text
    missed: Text | None = Field(
        None, description="What happened where it is not met, for titles that read twisted then."
    )
    source: Annotated[tuple[str, ...], Field(min_length=1)] = Field(
        description="Statement ids, or `assumption` where the guide is silent."
    )
    assumption: str | None = Field(None, description="Required beside `source: assumption`: the reason.")
    criticality: Criticality = "non_critical"
    weight: Weight
    check: Check
    applies_when: Applies = Applies()
    coaching: Text = Field(description="What to do instead, and why, to an adult at work.")
    spiel: SpielId | None = Field(None, description="The approved words to show beside the coaching.")

    @property
    def is_critical(self) -> bool:
        """A critical criterion that is not met fails the call."""
        return is_critical(self.criticality)


class Section(Value):
    """Criteria that belong together on the page."""

    title: Text
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1)]


class Scorecard(Value):
    """What one kind of call is graded on."""

    id: Id
    title: Text
    version: Annotated[StrictInt, Field(ge=1)]
    pass_mark: Annotated[StrictInt, Field(ge=1, le=100)]
    judged_from: Annotated[StrictInt, Field(ge=1)] = Field(
        1, description="How much weight has to apply in a call for it to be judged; below that, too little came up."
    )
    made_for: Mapping[Id, FactValue] = Field(
        {}, description="Facts of the calls it is made for. A call with another value of one of these is refused."
    )
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """All criteria, in the order of the page."""
        return tuple(criterion for section in self.sections for criterion in section.criteria)

    def not_made_for(self, facts: Mapping[str, FactValue]) -> tuple[str, ...]:
        """The facts of a call that are others than those it is made for, in that order; unknown ones are not."""
        return tuple(name for name, value in self.made_for.items() if name in facts and facts[name] != value)
