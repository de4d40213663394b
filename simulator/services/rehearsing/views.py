"""What trying out the library hands out: which calls there are, how they stand, a statechart, a course through it."""

from dataclasses import dataclass
from typing import Literal

from simulator.domain.base import Form
from simulator.services.authoring.diagram.states import Kind

Severity = Literal["error", "warning"]
PairState = Literal["proved", "stale", "findings", "unproved", "fits", "misfit"]
"""Of a persona in a scenario. The first four: it names them, and all cases are proved, some changed since, some have
findings, some were never proved. `fits`: it could name them. `misfit`: it cannot, for the reasons given."""


@dataclass(frozen=True, slots=True)
class PairCell:
    """A persona in a scenario. `says` is its state in words, `why` the reasons, a sentence each.

    `proved` of `cases` are proved in ready answers. `plays` are the author's own; `calls` were finished on this
    machine, `passed` of them passed.
    """

    scenario: str
    persona: str
    state: PairState
    says: str
    why: tuple[str, ...]
    proved: int
    cases: int
    plays: int
    calls: int
    passed: int


@dataclass(frozen=True, slots=True)
class LibraryCard:
    """A persona or scenario by itself. `pairs` is in how many calls it is used; `file` where it is written."""

    id: str
    title: str
    about: str
    tags: tuple[str, ...]
    file: str
    pairs: int
    errors: int
    warnings: int


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding, and the state it is about (empty: none); `event`: what it is a reaction to, if it is about one."""

    code: str
    severity: Severity
    message: str
    fix: str
    file: str
    line: int
    state: str
    event: str


@dataclass(frozen=True, slots=True)
class LibraryMap:
    """The whole library. `cells` are by persona in the order of `personas`, in each by scenario.

    `broken` says what is wrong with the files as they are now: then all else is from when they were last whole.
    """

    personas: tuple[LibraryCard, ...]
    scenarios: tuple[LibraryCard, ...]
    cells: tuple[PairCell, ...]
    broken: str
    findings: tuple[PlacedFinding, ...]


@dataclass(frozen=True, slots=True)
class ChartNode:
    """A state in the picture, or a place that is none (`anywhere`, `back`). The middle and size are in points."""

    id: str
    kind: Kind
    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class ChartArrow:
    """A way between two states: the corners and control points of its curve, in points; what leads along it."""

    source: str
    target: str
    curve: tuple[tuple[float, float], ...]
    tip: tuple[float, float]
    label: str


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A statechart laid out, in points."""

    width: float
    height: float
    nodes: tuple[ChartNode, ...]
    arrows: tuple[ChartArrow, ...]


@dataclass(frozen=True, slots=True)
class StateLines:
    """What is said in a mood (`any`: in every mood that has no lines of its own), as written."""

    mood: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StateRule:
    """What the customer does on an event: under a condition, to a state (empty: they stay). `mood`: steps it moves."""

    event: str
    condition: str
    target: str
    mood: int
    does: str
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChartState:
    """A state: its lines, rules (`anywhere`: those it shares with every other), findings, and how a call comes here.

    `turns` of a shortest course to it; None: there is none, and `reach` says so in the prover's words.
    """

    id: str
    title: str
    cue: str
    lines: tuple[StateLines, ...]
    rules: tuple[StateRule, ...]
    findings: tuple[PlacedFinding, ...]
    turns: int | None
    reach: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class RuleTried:
    """A rule of an event, in the order in which they are tried; `why_not` is empty for the one that fired."""

    condition: str
    target: str
    fired: bool
    why_not: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventHeard:
    """An act or event as the customer took it: in which state and mood, and the rules up to the one that fired.

    `nothing` says why there is no rule where there is none.
    """

    event: str
    state: str
    mood: str
    rules: tuple[RuleTried, ...]
    nothing: str


@dataclass(frozen=True, slots=True)
class CourseTurn:
    """A turn of the course: what was chosen, what the customer said, and what the engine made of it.

    `choice` is empty for the opening. `memory` is what the customer holds now, a few words each; `went` are the arrows
    taken, as (source, target) of the picture.
    """

    number: int
    choice: str
    kind: Literal["response", "action", ""]
    said: str
    answer: str
    state: str
    mood: str
    memory: tuple[str, ...]
    heard: tuple[EventHeard, ...]
    went: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CourseChoice:
    """Something that can be said or done at the end of the course."""

    id: str
    kind: Literal["response", "action"]
    text: str


@dataclass(frozen=True, slots=True)
class WentAnotherWay:
    """The course no longer leads where it led, since an edit. `turn` is the first that went another way.

    `stopped`: it could not even be played to its end. `nearest` is how many turns of it another course to the same
    state keeps; None: there is none.
    """

    turn: int
    text: str
    stopped: bool
    nearest: int | None


@dataclass(frozen=True, slots=True)
class CoursePlayed:
    """A call played from a chosen state on. `offered` is empty once it is over; `outcome` then says how."""

    start: str
    turns: tuple[CourseTurn, ...]
    offered: tuple[CourseChoice, ...]
    outcome: str
    another_way: WentAnotherWay | None


@dataclass(frozen=True, slots=True)
class ProofNow:
    """What is known of the call as it is written now. `gone` and `new` are findings, against the proof before."""

    state: Literal["proving", "proved", "findings", "none"]
    text: str
    gone: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedCase:
    """A case of the scenario."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class TryView:
    """A persona in a scenario and case, tried out. `misfit`: why the two do not go together.

    `broken` and `errors` are of the files as they are now: then all else is from when they were last whole.

    `picture` is None where it cannot be drawn; `no_picture` says why. `findings` are those no state is to blame for.
    """

    scenario: str
    scenario_title: str
    scenario_file: str
    persona: str
    persona_title: str
    persona_file: str
    case: str
    cases: tuple[NamedCase, ...]
    form: Form
    forms: tuple[Form, ...]
    broken: str
    errors: tuple[PlacedFinding, ...]
    misfit: tuple[str, ...]
    picture: ChartPicture | None
    no_picture: str
    states: tuple[ChartState, ...]
    findings: tuple[PlacedFinding, ...]
    proof: ProofNow
    played: CoursePlayed | None


@dataclass(frozen=True, slots=True)
class Tried:
    """What is tried out: names of the library. Empty: whichever comes first.

    `seed`: names, amounts and wording; the same after every edit.
    """

    scenario: str
    persona: str = ""
    case: str = ""
    form: Form | None = None
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Course:
    """A course as somebody made it: the state it begins at, its choices, and where each of them led then."""

    start: str
    choices: tuple[str, ...]
    states: tuple[str, ...]
