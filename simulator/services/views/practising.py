"""Ways to go on from a call: branches side by side, mistakes asked again, the perfect call to watch."""

from dataclasses import dataclass
from typing import Literal

from simulator.domain.analysis import Label
from simulator.services.views.calling import Bubble, Panel


@dataclass(frozen=True, slots=True)
class Column:
    """One call of a comparison: how it came out, and its turns after the fork with their labels by number."""

    id: str
    title: str
    ended: bool
    score: float | None
    passed: bool | None
    critical: tuple[str, ...]
    outcome: str | None
    bubbles: tuple[Bubble, ...]
    labels: dict[int, Label]
    mood: str


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One criterion over all columns: its verdict in each."""

    title: str
    verdicts: tuple[Literal["met", "not_met", "not_applicable"], ...]


@dataclass(frozen=True, slots=True)
class CompareView:
    """A call and its branches: what was the same, then each one's own way, then the verdicts that differ."""

    id: str
    scenario: str
    persona: str
    speaker: str
    shared: tuple[Bubble, ...]
    columns: tuple[Column, ...]
    rows: tuple[CompareRow, ...]


@dataclass(frozen=True, slots=True)
class LearnOption:
    """One answer or action open at a turn that is asked again. `keeps`: it gives nothing away."""

    id: str
    text: str
    kind: Literal["response", "action"]
    keeps: bool
    label: Label
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """A turn labelled mistake or blunder, asked again. `before` are the last lines until then."""

    number: int
    label: Label
    before: tuple[Bubble, ...]
    panels: tuple[Panel, ...]
    options: tuple[LearnOption, ...]
    chosen: str
    best: str
    reply: str
    coaching: str | None
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LearnView:
    """Learn from your mistakes: the questions of one call, one after another."""

    id: str
    scenario: str
    persona: str
    speaker: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class WorkedStep:
    """One decision of the perfect call: what was chosen and why, what was not and why not, and the answer to it."""

    number: int
    text: str
    kind: Literal["said", "did"]
    spiel: str | None
    reasons: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    instead_of: tuple[tuple[str, str], ...]
    opened: tuple[Panel, ...]
    reply: Bubble


@dataclass(frozen=True, slots=True)
class WorkedView:
    """The perfect call, to be watched decision by decision."""

    id: str
    scenario_id: str
    persona_id: str
    scenario: str
    persona: str
    speaker: str
    agent: str
    company: str
    brief: str
    case: str
    opening: Bubble
    steps: tuple[WorkedStep, ...]
    outcome: str
    score: float | None
