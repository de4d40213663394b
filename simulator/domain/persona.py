"""A persona: a customer as a statechart, with a temper and a way of speaking."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StrictBool, StrictInt

from simulator.domain.base import (
    STATUS,
    FactValue,
    Form,
    Id,
    Lines,
    MoodName,
    Names,
    Status,
    Text,
    Value,
    as_list,
    facts_hold,
)

Shift = Annotated[StrictInt, Field(ge=-3, le=3)]


BACK = "back"
"""Target: the state that was left for an aside (the history state of a statechart)."""


class Guard(Value):
    """A condition over finite domains. Everything named must hold; nothing is ever evaluated as code."""

    facts: Mapping[Id, FactValue] = Field({}, description="Facts of the case.")
    did: Names = Field((), description="Acts the trainee has all done by now, this one included.")
    did_not: Names = Field((), description="Acts the trainee has not done.")
    heard: Names = Field((), description="Acts the customer has all done.")
    heard_not: Names = ()
    mood_at_least: MoodName | None = Field(None, description="After the act has moved the mood.")
    mood_below: MoodName | None = None

    def fits(self, facts: Mapping[str, FactValue]) -> bool:
        """Whether the facts let this hold, at some moment and in some mood; an unknown fact does not."""
        return facts_hold(self.facts, facts)

    def always_holds(self, facts: Mapping[str, FactValue]) -> bool:
        """Whether this holds at every moment of a call with these facts: only facts are asked, and they fit."""
        return self.model_fields_set <= {"facts"} and self.fits(facts)


class Transition(Value):
    """What the customer does on an act: go to a state, or stay (no `go`), and say something."""

    when: Guard | None = Field(None, alias="if")
    go: Id | None = None
    mood: Shift = 0
    does: Id | None = Field(None, description="A customer act besides the cue, such as giving their name.")
    says: Lines | None = None


def _as_transitions(value: Any) -> Any:
    items = as_list(value)
    if isinstance(items, list):
        return [{"go": item} if isinstance(item, str) else item for item in items]
    return items


Transitions = Annotated[
    tuple[Transition, ...],
    BeforeValidator(_as_transitions, json_schema_input_type=Id | Transition | list[Id | Transition]),
    Field(min_length=1),
]
Reactions = Mapping[Id, Transitions]


class Reply(Value):
    """What a customer says to one thing in particular, in place of what the rule that took it has for all alike.

    Words only: where the customer goes, and what that does to their mood, is the rule's affair. So what this asks of
    the call so far costs no proof anything.
    """

    to: Annotated[Names, Field(min_length=1, description="Moves, acts or groups of acts of the trainee.")]
    at: Names = Field((), description="States in which it is said; none: in any where it does not move them.")
    when: Guard | None = Field(None, alias="if", description="Of the call so far; moods are left to the lines.")
    again: StrictBool | None = Field(
        None, description="True: only where the trainee did one of `to` before; false: only the first time."
    )
    form: Form | None = Field(None, description="Only in calls of this form.")
    says: Lines


class State(Value):
    """One place in the conversation: what the customer puts to the trainee there and how they react."""

    cue: Id | None = Field(
        None, description="Customer act of this state; `concern`, `story` and `pushback` are filled by the scenario."
    )
    says: Lines | None = None
    on: Reactions = {}
    aside: StrictBool = Field(
        False, description="The customer has left the thread (to rage, to demand a supervisor); `go: back` returns."
    )
    final: StrictBool = False
    outcome: Id | None = Field(None, description="Final states only: how the call ended.")


class Temper(Value):
    """Where the mood starts and what it can bear."""

    start: MoodName
    hangs_up_below: MoodName | None = Field(
        "furious", description="The customer rings off when the mood falls below this. Null: never."
    )
    words_lift_to: MoodName = Field(
        "neutral", description="Kind words alone lift the mood no further; doing something about it does."
    )


class Voice(Value):
    """How the browser reads this customer aloud."""

    pitch: Annotated[float, Field(ge=0.5, le=1.5)] = 1.0
    rate: Annotated[float, Field(ge=0.6, le=1.6)] = 1.0


Age = Literal["young", "adult", "old"]


class Looks(Value):
    """How the face of this customer is drawn, as far as their words tell it."""

    age: Age = Field("adult", description="How old they look.")
    woman: StrictBool | None = Field(
        None,
        description="For whoever is not the customer. Left out: drawn by chance; of customers, the account has it.",
    )


class Persona(Value):
    """A customer. Knows no scenario: reacts to acts, speaks with placeholders the scenario fills."""

    id: Id
    title: Text
    about: Text = Field(description="Who this is, in a sentence, for the page where calls are chosen.")
    line: Literal["customer", "third_party"] = "customer"
    # Left out, it is nothing that a certificate could depend on.
    customer_is: Literal["woman", "man"] | None = Field(
        None,
        exclude_if=lambda said: said is None,
        description="Who the customer is, for names and pronouns. Left out: each call has it by chance.",
    )
    like: Id | None = Field(None, description="Persona whose states and reactions are taken over; own ones win.")
    pattern: StrictBool = Field(False, description="True: only for others to be `like`; never on the phone itself.")
    start: Id = "opening"
    mood: Temper
    voice: Voice = Voice()
    # Who is offered decides nothing in a call: neither certificates nor results depend on it.
    status: Status = Field("in_use", exclude=True, description=STATUS)
    # No rule looks at a face: certificates (`Library.digests`) do not depend on it.
    looks: Looks = Field(Looks(), exclude=True)
    reacts: Mapping[Id, Shift] = Field({}, description="Mood steps per act, group or event, over the library's.")
    ignored: Lines | None = Field(None, description="Said when nothing the trainee said was an answer.")
    waits: Lines | None = Field(None, description="Said while the trainee works on the desk.")
    interrupts: Lines | None = Field(None, description="Cut into long answers when the mood is hot.")
    anywhere: Reactions = {}
    states: Mapping[Id, State] = {}
    # No rule looks at these two: certificates do not depend on what is said to what.
    repeats: Lines | None = Field(
        None, exclude=True, description="Said when the same is put to them once more and they have no other words left."
    )
    replies: tuple[Reply, ...] = Field(
        (), exclude=True, description="Words for one thing in particular; the first that fits is said."
    )
    # What is said there becomes a part of the scenario; it is no part of who this is.
    comes_to: Mapping[Id, Mapping[Id, Lines]] = Field(
        {},
        exclude=True,
        description="Scenarios this persona comes to besides those that name it, with its own words for their phrases.",
    )

    @property
    def done(self) -> Iterator[str]:
        """What they do besides the cues of their states, as it stands: acts may come more than once."""
        for on in (self.anywhere, *(state.on for state in self.states.values())):
            yield from (item.does for items in on.values() for item in items if item.does is not None)
