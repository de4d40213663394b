"""A call before it begins and while it goes on: the brief, the levels of support, the call screen and its help."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from simulator.domain.analysis import Label
from simulator.domain.base import Form
from simulator.domain.persona import Age
from simulator.domain.record import Level
from simulator.domain.roles import Role
from simulator.services.calls.views import Bubble, Panel
from simulator.services.library.views import PersonaCard, ScenarioCard


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """Something the trainee can choose now. `key` is its digit, for responses.

    `role` says where an action stands on the desk; one without a role stands under the name of its `group`. `ends`:
    there is no next turn after it, so it is asked once whether that is meant. `asks`: what the screen asks before it is
    done; empty for nothing.
    """

    id: str
    text: str
    kind: Literal["response", "action"]
    group: str
    key: str | None = None
    done: bool = False
    role: Role | None = None
    ends: bool = False
    asks: str = ""


@dataclass(frozen=True, slots=True)
class HintView:
    """Help with the next choice, on request: the principle first, then the words. Costs nothing and is recorded.

    `shown` tells how much of it was asked for: nothing yet, the principle, or the principle and the words.
    """

    shown: Literal["nothing", "principle", "wording"]
    principle: str | None
    sources: tuple[tuple[str, str], ...]
    wording: str | None
    on_the_desk: bool


@dataclass(frozen=True, slots=True)
class Feedback:
    """What is said of the last choice at once, in a guided call. `again`: it can be taken back, from turn `number`."""

    number: int
    label: Label
    text: str
    earned: tuple[str, ...]
    lost: tuple[str, ...]
    instead: str | None
    instead_source: str | None
    again: bool


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """Say it first: while `asked`, no answer is shown. Then `typed` is what was said, `meant` the answer it is like.

    `meant` is None where no answer is near; `sure` is False where a second one is about as near.
    """

    asked: bool
    typed: str | None
    meant: str | None
    sure: bool


@dataclass(frozen=True, slots=True)
class MoveView:
    """Something that can be said in an open call: the same list in every call. `group` is the title of its group.

    `find` are words that somebody who looks for it might type. `says`: a sentence that would be it, where it was heard
    without being sure.
    """

    id: str
    label: str
    group: str
    find: tuple[str, ...]
    says: str = ""


@dataclass(frozen=True, slots=True)
class WordingView:
    """Words that a move can be put in; `move` is its label. Nothing tells which of them are the approved ones."""

    id: str
    move: str
    text: str


@dataclass(frozen=True, slots=True)
class Face:
    """How the one on the line looks. `drawn` (0 to 2^31 - 1) decides all that is not said here: hair, skin, glasses."""

    woman: bool
    age: Age
    drawn: int


@dataclass(frozen=True, slots=True)
class Ringing:
    """The phone before anybody has spoken: who calls whom, and what the screen pop has of the account."""

    direction: Literal["inbound", "outbound"]
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class CallView:
    """Everything the call screen shows.

    In open form there are no `responses`; `moves` is all that can be said, shown as a list where `browsable` and only
    found by searching elsewhere. `heard`, where it was just asked for, are the moves heard in what was typed, in the
    order of saying, each with whether it is sure. `wordings`, while there are some, are asked about: the turn is taken
    once one of them, or the trainee's own words, was chosen. `voice` is pitch and rate for the browser to speak with,
    1 as it is by itself. `hung_up`: the other side has ended the call.
    """

    id: str
    scenario: str
    persona: str
    caller: str
    agent: str
    brief: str
    company: str
    bubbles: tuple[Bubble, ...]
    responses: tuple[ChoiceView, ...]
    actions: tuple[ChoiceView, ...]
    panels: tuple[Panel, ...]
    mood: str | None
    voice: tuple[float, float]
    face: Face
    ringing: Ringing
    started_at: datetime
    ended_at: datetime | None
    version: int
    ended: bool
    outcome: str | None
    hung_up: bool = False
    level: Level = "practice"
    hint: "HintView | None" = None
    feedback: "Feedback | None" = None
    typed_answer: "TypedAnswer | None" = None
    more_help: bool = False
    branch_of: str | None = None
    form: Form = "prompted"
    moves: tuple[MoveView, ...] = ()
    browsable: bool = False
    heard: tuple[tuple[MoveView, bool], ...] | None = None
    wordings: tuple[WordingView, ...] = ()


@dataclass(frozen=True, slots=True)
class LevelCard:
    """One level of support a call can be taken with. `forms` it can be taken in, the recommended one first.

    `why` says why this one is recommended, where it is, or what to know before it is chosen.
    """

    id: Level
    title: str
    about: str
    recommended: bool
    why: str | None
    may_type_first: bool
    forms: tuple[Form, ...] = ("prompted",)


@dataclass(frozen=True, slots=True)
class Brief:
    """What the agent knows before the call. `practises`: the statements of the guide it is about, with their text.

    `you_are`: what the trainee is at the company. `on_the_desk`: what is there (`Look-ups and the phone`).
    """

    scenario: ScenarioCard
    persona: PersonaCard | None
    text: str
    company: str
    practises: tuple[tuple[str, str], ...]
    levels: tuple[LevelCard, ...] = ()
    you_are: str = "an agent"
    on_the_desk: str = ""
