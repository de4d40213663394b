"""A scorecard: sections of criteria, each resting on one check over the joint trace or on several."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StrictBool, StrictInt, model_validator

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
    """No more than `times` occurrences; of those after one of `after`, where that is given."""

    acts: Names
    times: Annotated[StrictInt, Field(ge=1, le=9)]
    after: Names = Field((), description="Only what comes after one of these is counted, and until then nothing is.")


class Precedence(Value):
    """None of `then` before `first`."""

    first: Acts
    then: Names
    until: Names = Field((), description="Any of these undoes `first`: it has to come again before `then`.")
    each: StrictBool = Field(False, description="Each `then` needs a `first` of its own: one yes, one payment.")


class ResponseCheck(Value):
    """Each `cue` is followed by `by`, within so many trainee turns if said."""

    cue: Names
    by: Acts
    within: Annotated[StrictInt, Field(ge=1, le=9)] | None = None
    after: Names = Field((), description="Only cues after one of these count.")


class Succession(Value):
    """`first` is followed by `then`, and `then` never comes before it."""

    first: Names
    then: Names


class NotSuccession(Value):
    """Once `first` has come, none of `then` does."""

    first: Names
    then: Names
    until: Names = Field((), description="Any of these lifts the ban, until `first` comes again.")


class Check(Value):
    """Exactly one kind of check, in the terms of declarative process mining (Declare)."""

    existence: Acts | None = None
    absence: Names | None = None
    at_most: AtMost | None = None
    precedence: Precedence | None = None
    response: ResponseCheck | None = None
    succession: Succession | None = None
    not_succession: NotSuccession | None = None
    outcome_in: Names | None = None
    # Spelled out before a call is graded (`content/assembly/spelled_out.py`), so no certificate depends on it.
    answered: Names | None = Field(
        None,
        exclude=True,
        description="What customers bring up, acts or groups of them: each of these that says in acts.yaml what it is "
        "`answered_by` is answered so, once it has been heard. The others are left to other lines.",
    )
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
    """When a check counts: over the facts of the case and what the customer was heard to do."""

    facts: Mapping[Id, FactValue] = {}
    not_facts: Mapping[Id, FactValue] = Field({}, description="Counts unless all of these are so.")
    unless: Mapping[Id, FactValue] = Field({}, description="Does not count where one of these is known to be so.")
    heard: Names = Field((), description="All of these were heard.")
    heard_any: Names = Field((), description="At least one of these was heard.")
    not_heard: Names = Field((), description="None of these was heard.")

    def fits(self, facts: Mapping[str, FactValue]) -> bool:
        """Whether the facts let the check count: all of `facts` hold, and not all of `not_facts`, if there are any.

        What cannot be told, because a fact is not known, does not count: that neither helps nor harms. `unless` keeps
        it from counting only where the fact is known.
        """
        if not facts_hold(self.facts, facts) or any(facts.get(name) == value for name, value in self.unless.items()):
            return False
        return not self.not_facts or any(
            name in facts and facts[name] != value for name, value in self.not_facts.items()
        )


class Part(Value):
    """One check of a criterion that rests on several: the line is met if none of those that count is missed.

    What a part does not say, the criterion says for it: `title`, `source`, `coaching`, `spiel`.
    """

    id: Id
    title: Text | None = Field(None, description="What it looks at, where the line is told apart.")
    missed: Text | None = Field(None, description="What happened where it is not met, as it is told to the agent.")
    source: tuple[str, ...] = Field((), description="Statement ids or `assumption`, where they are not the line's.")
    assumption: str | None = Field(None, description="Required beside `source: assumption`: the reason.")
    check: Check
    applies_when: Applies = Applies()
    occasion: Names = Field(
        (),
        description="What has to have come up, of either side, before it can be met or missed: one of these. "
        "Doing what must not be done is an occasion by itself.",
    )
    coaching: Text | None = Field(None, description="What to do instead, and why, to an adult at work.")
    spiel: SpielId | None = Field(None, description="The approved words to show beside the coaching.")
    instead: Names = Field(
        (),
        description="What there was to do instead, beside the coaching: of these acts, the first that was right then.",
    )


class CheckOrParts(ValueError):
    """A criterion has both a `check` and `parts`, or neither."""


class CountsBesideParts(ValueError):
    """A criterion has `parts`, and says itself when it counts."""


class Criterion(Value):
    """One line of a scorecard: a behaviour that a call is graded on. It rests on one `check`, or on several `parts`."""

    id: Id
    title: Text
    missed: Text | None = Field(
        None, description="What happened where it is not met, for titles that read twisted then."
    )
    source: Annotated[tuple[str, ...], Field(min_length=1)] = Field(
        description="Statement ids, or `assumption` where the guide is silent."
    )
    assumption: str | None = Field(None, description="Required beside `source: assumption`: the reason.")
    counts: Text | None = Field(None, description="When it counts, in a sentence to whoever reads the form.")
    criticality: Criticality = "non_critical"
    weight: Weight
    needed_to_pass: StrictBool = Field(
        False, description="Where it is not met the call does not pass, whatever the score; no critical error."
    )
    check: Check | None = None
    applies_when: Applies = Applies()
    occasion: Names = Field((), description="As in a part: what has to have come up, one of these.")
    parts: tuple[Part, ...] = Field((), description="Several checks instead of one; each counts when it says so.")
    coaching: Text = Field(description="What to do instead, and why, to an adult at work.")
    spiel: SpielId | None = Field(None, description="The approved words to show beside the coaching.")
    instead: Names = Field((), description="As in a part: acts there were to do instead.")

    @model_validator(mode="after")
    def _check_or_parts(self) -> "Criterion":
        if (self.check is None) == (not self.parts):
            raise CheckOrParts
        if self.parts and (self.occasion or self.applies_when != Applies()):
            raise CountsBesideParts
        return self

    @property
    def is_critical(self) -> bool:
        """A critical criterion that is not met fails the call."""
        return is_critical(self.criticality)

    @property
    def bars_a_pass(self) -> bool:
        """Whether no call passes in which it is not met."""
        return self.needed_to_pass or self.is_critical

    @cached_property
    def rests_on(self) -> tuple[Part, ...]:
        """What it rests on, everything filled in: its parts, or its one check as a part of the same id."""
        if self.check is not None:
            return (
                Part(
                    id=self.id,
                    title=self.title,
                    missed=self.missed,
                    source=self.source,
                    assumption=self.assumption,
                    check=self.check,
                    applies_when=self.applies_when,
                    occasion=self.occasion,
                    coaching=self.coaching,
                    spiel=self.spiel,
                    instead=self.instead,
                ),
            )
        return tuple(self._filled_in(part) for part in self.parts)

    def _filled_in(self, part: Part) -> Part:
        own = {
            "title": part.title or self.title,
            "missed": part.missed or self.missed,
            "source": part.source or self.source,
            "assumption": part.assumption if part.source else part.assumption or self.assumption,
            "coaching": part.coaching or self.coaching,
            # Words go with what is said of them: coaching of its own has words of its own, or none.
            "spiel": part.spiel if part.spiel or part.coaching else self.spiel,
            "instead": part.instead or self.instead,
        }
        return part.model_copy(update=own)


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
