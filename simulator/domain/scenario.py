"""A scenario: one designed call, its cases, and what the trainee can answer."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StrictInt

from simulator.domain.base import STATUS, FactValue, Form, Id, Lines, Names, SpielId, Status, Text, Value
from simulator.domain.desk import Given
from simulator.domain.persona import Guard

Mistake = Literal[
    "too_early", "false_here", "promise", "cold", "pressure", "wrong_place", "disclosure", "half_answer", "gives_in"
]
ChoiceId = Annotated[str, Field(pattern=r"^[a-z][\w+:~]*$", max_length=250)]
"""An answer or an action; in a call without ready answers, moves with `+` between them, and wordings after `:`."""
MOST_TURNS = 60
"""No scenario may have a higher `turn_limit`."""


class WrongWhen(Value):
    """A line that is right in some cases or at some moments, and wrong in these."""

    when: Guard = Field(alias="if")
    why: Text


class Response(Value):
    """Something the trainee can say to a cue: a spiel, or own words with the acts they perform."""

    id: Id
    spiel: SpielId | None = None
    text: Text | None = None
    acts: Names = ()
    why_not: Text | None = Field(None, description="Always wrong here, because...")
    wrong_when: tuple[WrongWhen, ...] = ()
    regardless: Names = Field((), description="What its acts need first (`needs` in acts.yaml) and it does not.")
    mistake: Mistake | None = Field(None, description="The kind of mistake; required beside `why_not`.")
    instead: SpielId | None = Field(None, description="The spiel to show as what to say instead.")

    def is_sound(self, facts: Mapping[str, FactValue]) -> bool:
        """Whether this is not always wrong where the facts are so; what is right only at some moments is sound."""
        return self.why_not is None and not any(wrong.when.always_holds(facts) for wrong in self.wrong_when)


class WrongAnswer(Response):
    """An answer in a list of wrong ones, whose name is the kind of mistake."""

    why: Text = Field(description="Always wrong here, because...")


class RightAndWrong(Value):
    """How answers may be written instead of in one list. They are read into one, right ones first."""

    right: tuple[Response, ...] = ()
    wrong: Mapping[Mistake, tuple[WrongAnswer, ...]] = Field({}, description="Kind of mistake to answers.")


def _as_it_is(value: Any) -> Any:
    return value


AnswerSet = Annotated[
    tuple[Response, ...], BeforeValidator(_as_it_is, json_schema_input_type=list[Response] | RightAndWrong)
]
"""The answers to a cue. What editors are told of the other way to write them; `content` has read that before."""


class Case(Value):
    """One set of account facts. The trainee cannot know it without looking."""

    title: Text = Field(description="For the debrief: what was true of this account.")
    facts: Mapping[Id, FactValue] = Field({}, description="Those that are not as usual: see `default` in acts.yaml.")
    assumption: str | None = Field(None, description="Where the guide is silent: what we took the procedure to be.")
    note: str | None = Field(None, description="A line the account notes show in this case, with placeholders.")


class Cues(Value):
    """Which customer acts the persona's three open places stand for in this call."""

    concern: Id = Field(description="What the call is about: what the customer opens with.")
    story: Id | None = Field(
        None, description="What they put to you once you have asked; else the act whose role is `story`."
    )
    pushback: Id | None = Field(
        None, description="What they put to you once you have explained; else the act whose role is `pushback`."
    )


class Scenario(Value):
    """Brief, account, cases, personas and responses per cue."""

    id: Id
    title: Text
    summary: Text = Field(description="One sentence for the page where calls are chosen.")
    brief: Text = Field(description="What the agent knows before answering.")
    direction: Literal["inbound", "outbound"] = "inbound"
    level: Literal["starter", "steady", "hard"] = "steady"
    tags: tuple[Id, ...] = ()
    cues: Cues
    account: Mapping[Id, Given] = Field(
        {}, description="Other values for fields of the account: lowest and highest, or texts to draw from."
    )
    screen_pop: Mapping[Text, Text] = Field(
        {}, description="What the screen shows before anything was looked up: label to text, with placeholders."
    )
    phrases: Mapping[Id, Lines] = Field({}, description="Words for the placeholders personas use.")
    tellings: Mapping[Id, Mapping[Id, Lines]] = Field(
        {},
        description="How a persona puts some of the phrases here: persona id to phrases of their own; also to texts "
        "of the account, such as what agents call the trouble.",
    )
    once_told: Mapping[Id, Mapping[Id, Lines]] = Field(
        {}, description="Words for the phrases from when the trainee has done an act on: act to phrases; the last wins."
    )
    lines: Mapping[Id, Lines] = Field({}, description="Own lines for a persona's state: state id to lines.")
    cases: Annotated[Mapping[Id, Case], Field(min_length=1)]
    personas: Annotated[tuple[Id, ...], Field(min_length=1)]
    uses: tuple[Id, ...] = Field((), description="Shared response files whose cues are taken over; own cues win.")
    responses: Mapping[Id, AnswerSet] = {}
    actions: tuple[Id, ...] = Field((), description="Actions on the desk; empty: all of the library.")
    scorecard: Id
    turn_limit: Annotated[StrictInt, Field(ge=5, le=MOST_TURNS)] = 30
    # Whether it is offered decides nothing in a call: neither certificates nor results depend on it.
    status: Status = Field("in_use", exclude=True, description=STATUS)
    counsel: str | None = Field(None, description="Trainer's note: where the guide may sit uneasily with the law.")

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms in which this can be taken where the library has moves: without a ready answer, only in own words.

        Asked of a resolved scenario: one that takes its answers over from shared files has them.
        """
        return ("prompted", "open") if self.responses else ("open",)

    def phrases_of(self, persona: str) -> Mapping[Id, Lines]:
        """The words of this scenario for the placeholders of a persona: their own telling, else everybody's."""
        told = self.tellings.get(persona, {})
        return {**self.phrases, **{name: lines for name, lines in told.items() if name in self.phrases}}

    @cached_property
    def given_texts(self) -> Mapping[Id, tuple[str, ...]]:
        """Fields of the account that this gives texts for, such as what agents call the trouble."""
        return {
            name: tuple(str(text) for text in given)
            for name, given in self.account.items()
            if any(isinstance(text, str) for text in given)
        }

    def given_to(self, persona: str) -> Mapping[Id, Given]:
        """What fields of the account are drawn from where this persona calls: what is said of them, else of all."""
        told = self.tellings.get(persona, {})
        own = {name: next(iter(told[name].values())) for name in self.given_texts if name in told}
        return {**self.account, **own}


class SharedResponses(Value):
    """Responses per cue that several scenarios use."""

    id: Id
    about: Text
    responses: Mapping[Id, AnswerSet]


class Play(Value):
    """The author's own example call: choices, and what must come of them. A test."""

    name: Text
    persona: Id
    case: Id
    seed: StrictInt = 1
    choices: Annotated[tuple[ChoiceId, ...], Field(min_length=1)]
    outcome: Id | None = None
    passed: bool | None = None
    score: StrictInt | None = None
    met: tuple[Id, ...] = ()
    not_met: tuple[Id, ...] = ()
    not_applicable: tuple[Id, ...] = ()
    state: Id | None = Field(None, description="Where the customer is after the last choice.")
    heard: tuple[Id, ...] = Field((), description="Customer acts, in this order, others may lie between.")


class Plays(Value):
    """The plays of one scenario."""

    id: Id
    plays: tuple[Play, ...]
