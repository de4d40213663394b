"""The way from one call to the next: how somebody stands with each call, and the one step that comes now."""

from dataclasses import dataclass
from typing import Literal

from simulator.domain.base import Form
from simulator.domain.record import Level

Stage = Literal["new", "watched", "tried", "helped", "open", "again"]
"""How far somebody has come with a call: never seen, watched, taken, passed with help, passed in own words, and passed
in own words but due again."""


@dataclass(frozen=True, slots=True)
class CallStage:
    """How somebody stands with one call. `text` says it in words, `best` what the best result was; empty: none yet."""

    scenario: str
    stage: Stage
    text: str
    best: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one call to take now, how, and why. `words` stand on its button."""

    scenario: str
    level: Level
    form: Form
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class DrillStep:
    """The cards that are due, as the one thing to do now, and why. `words` stand on its button."""

    words: str
    why: str


Step = NextStep | DrillStep
"""What comes next."""

MilestoneKind = Literal["passed", "own_words", "perfect", "stage"]


@dataclass(frozen=True, slots=True)
class Milestone:
    """What a call was the first to reach, in one sentence: a first pass of it, its first pass in own words, somebody's
    first perfect call, or the last call of a level that was still to be passed in own words.
    """

    kind: MilestoneKind
    words: str
