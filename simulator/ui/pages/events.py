"""What the pages send, and how it is read: a value comes from a browser, and may be anything that JSON can say."""

import json
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from simulator.domain.base import Form
from simulator.domain.errors import SimulatorError
from simulator.domain.record import Level


class NotUnderstood(SimulatorError):
    """An event whose value is not what its page sends."""

    def __init__(self) -> None:
        super().__init__("What this page has sent could not be understood, so nothing was done. Load the page again.")


class Event(BaseModel):
    """The value of one event. Names and types are exactly these; nothing is guessed from another type."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class Signal(Event):
    """An event that says all by its name; its value, true or a number, means nothing."""


class Go(Event):
    """A link was followed. `to` is the name of a page, `params` go into its address if they have a value."""

    to: str
    params: dict[str, str | None]


class Start(Event):
    """Take a call with so much support, in a form. `persona` is empty where chance is to decide."""

    scenario: str
    persona: str
    level: Level
    types_first: bool
    form: Form


class Choice(Event):
    """One choice of the trainee. `version`, here and below: how many were made on the screen it was sent from."""

    choice: str
    version: int


class OnScreen(Event):
    """Something asked for on the screen of a version: a hint, or to see the answers."""

    version: int


class Said(Event):
    """What the trainee has typed: before any answer was shown, or in an open call to be heard."""

    version: int
    text: str


class Spoken(Event):
    """A turn of an open call: what was typed, and the moves that were confirmed in it, in order.

    `wording`: the id of words to put a move in; empty for one's own, null where none were asked about yet.
    """

    version: int
    text: str
    moves: tuple[str, ...]
    wording: str | None


class AnsweredAgain(Event):
    """A mistake that was asked again was answered: the turn it was made in, and the id of what was chosen now."""

    number: int
    choice: str


class Turn(Event):
    """A turn of the trainee, by the number that scorecards cite."""

    number: int


class Again(Event):
    """The scenario and the customer of a call, once more."""

    call: str
    scenario: str
    persona: str


class TakeIt(Event):
    """The call of a worked example, to be taken by oneself."""

    scenario: str
    persona: str


class Watched(Event):
    """A worked example was watched to its end."""

    call: str


class Answered(Event):
    """An answer to a card of the drill, by the token of its asking, and how many milliseconds it was on the screen."""

    token: str
    text: str
    picked: tuple[str, ...]
    gaps: tuple[str, ...]
    took_ms: int


class OnCard(Event):
    """Something asked for on a card of the drill: to be shown what is right."""

    token: str


class PractiseAs(Event):
    """Somebody who is known here, by their id, practises from now on."""

    person: str


class Named(Event):
    """A name for somebody: for whoever practises, or for somebody new."""

    name: str


class Enrol(Event):
    """Begin a programme, by its id."""

    programme: str


class OpenPart(Event):
    """Open a file of the studio at a part of it; the empty part is its top."""

    file: str
    part: tuple[str | int, ...]


class Written(Event):
    """The text of a file, typed. `seen`, here and below: the stamp of the text it was made from.

    `number` comes back with the page that answers it: one that was asked for before does not have this text yet.
    """

    file: str
    seen: str
    text: str
    number: int


class FilledIn(Event):
    """A field of the form: `value` for a single one, `values` for a list."""

    file: str
    seen: str
    path: tuple[str | int, ...]
    value: str
    values: tuple[str, ...]


class AtPath(Event):
    """A name of a file, to be added or left out."""

    file: str
    seen: str
    path: tuple[str | int, ...]


class OnFile(Event):
    """Something asked for with a file of the draft."""

    file: str


class OnText(Event):
    """Something asked for with a file of the draft, as its text was seen."""

    file: str
    seen: str


class CopyOf(Event):
    """A file, and the title of its copy."""

    file: str
    title: str


class BeginPersona(Event):
    """A customer, as their author has answered the questions."""

    name: str
    who: str
    wants: str
    like: str
    start: str
    worse: tuple[str, ...]
    helps: tuple[str, ...]
    angry_words: tuple[str, ...]
    calm_words: tuple[str, ...]


class AtState(Event):
    """A state of a customer, by its id."""

    state: str


class Noted(Event):
    """A note to whoever reviews a change."""

    note: str


class OnChange(Event):
    """Something done with a change by its number (0: one's own draft), as it was read: `token` says which text."""

    number: int
    token: str


class SentBack(Event):
    """A change that goes back to its author, with a note."""

    number: int
    note: str


PAGE_EVENTS: Mapping[str, Mapping[str, type[Event]]] = {
    "choose": {
        "surprise": Signal,
        "begin": Signal,
        "enrol": Enrol,
        "practise_as": PractiseAs,
        "new_person": Named,
        "rename": Named,
        "forget": Signal,
        "export": Signal,
    },
    "brief": {"start": Start},
    "call": {
        "choose": Choice,
        "hint": OnScreen,
        "more_help": Signal,
        "say": Said,
        "hear": Said,
        "say_moves": Spoken,
        "reveal": OnScreen,
        "back": Turn,
        "look": Signal,
    },
    "debrief": {"begin": Signal, "again": Again, "look": Signal, "branch": Turn, "share": Signal},
    "worked": {"start": TakeIt, "watched": Watched},
    "learn": {"branch": Turn, "answered": AnsweredAgain},
    "compare": {},
    "calls": {},
    "programme": {"begin": Signal, "enrol": Enrol, "leave": Signal},
    "people": {},
    "guide": {},
    "progress": {},
    "team": {},
    "annotate": {},
    "drill": {"answer": Answered, "reveal": OnCard, "go_on": Signal, "more": Signal, "begin": Signal},
    "about": {},
    "readiness": {},
    "studio": {
        "open": OpenPart,
        "write": Written,
        "fill_in": FilledIn,
        "add": AtPath,
        "leave_out": AtPath,
        "undo": Signal,
        "redo": Signal,
        "revert": OnFile,
        "keep_mine": OnFile,
        "remove": OnFile,
        "copy": CopyOf,
        "begin_persona": BeginPersona,
        "publish": Signal,
        "roll_back": Turn,
        "retire": OnText,
        "bring_back": OnText,
        "look": Signal,
    },
    "review": {
        "ask": Noted,
        "withdraw": Signal,
        "sign": OnChange,
        "send_back": SentBack,
        "publish": OnChange,
        "roll_back": Turn,
        "look": Signal,
    },
    "library": {},
    "try": {
        "begin_at": AtState,
        "choose": Choice,
        "back_to": Turn,
        "nearest": Signal,
        "as_it_goes": Signal,
        "leave": Signal,
    },
    "notice": {"retry": Signal},
}
"""By page, the events it may send besides `go`. The TypeScript is checked against it (`simulator/ui/kit/events.ts`)."""

_Event = TypeVar("_Event", bound=Event)


def read(event: type[_Event], value: Any) -> _Event:
    """The value of an event, if it is one. Raises NotUnderstood.

    Half a character, which a browser can send and nothing here can keep, becomes a question mark.
    """
    if issubclass(event, Signal):
        return event()
    try:
        return event.model_validate_json(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    except ValidationError as error:
        raise NotUnderstood from error
