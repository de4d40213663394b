"""The analysis board: what each turn of a call was worth."""

from dataclasses import dataclass, field
from typing import Literal

from simulator.design.labels import LABEL_LOOKS
from simulator.domain.analysis import Label
from simulator.services.calls.derived import derive
from simulator.services.debrief import wording
from simulator.services.debrief.chart_shapes import Chart


@dataclass(frozen=True, slots=True)
class Better:
    """A choice that would have kept more, and what this customer would have answered to it.

    `move`: in an open call, what the moves are called whose words `text` is; else empty.
    """

    text: str
    kind: Literal["said", "did"]
    reply: str
    mood: str
    move: str = ""


@dataclass(frozen=True, slots=True)
class BestCourse:
    """How a good agent would have gone on from a turn.

    `number`: of the turn; `choices`: in words, in order, to the end of the call; `score` (0 to 100) and `passes`: what
    the call then comes to.
    Derived: a heading for it, and what it comes to in words (empty where there is no score).
    """

    number: int
    choices: tuple[str, ...]
    score: float | None
    passes: bool
    heading: str = field(init=False)
    comes_to: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        heading, comes_to = wording.best_course(self.score, passes=self.passes)
        derive(self, heading=heading, comes_to=comes_to)


@dataclass(frozen=True, slots=True)
class Moment:
    """One turn of the trainee on the analysis board. Scores are 0 to 100; `mood` is the customer's afterwards, 0 to 4.

    `lost` are criteria that could not be met any more after this turn. `why` says what the label rests on. Where they
    are not `exact`, at least so much was attainable.

    Derived: `course` is the score before and after it ("88 → 62.5", or "88" where it kept all), `cost_text` what it
    cost ("−25.5" or empty), `pass_text` whether a pass was still possible, `told` all of it in one go, to be heard.
    """

    number: int
    label: Label
    before: float | None
    after: float | None
    can_pass_before: bool
    can_pass_after: bool
    mood: int
    why: str
    lost: tuple[str, ...]
    better: Better | None
    recovery: BestCourse | None
    critical: bool = False
    exact: bool = True
    course: str = field(init=False)
    cost_text: str = field(init=False)
    pass_text: str = field(init=False)
    told: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        passes = wording.still_passes(before=self.can_pass_before, after=self.can_pass_after)
        heard = wording.course(self.before, self.after, " down to ", exact=self.exact)
        derive(
            self,
            course=wording.course(self.before, self.after, exact=self.exact),
            cost_text="" if self.critical else wording.lost(self.before, self.after),
            pass_text=passes,
            told=f"Turn {self.number}, {LABEL_LOOKS[self.label].word.lower()}. "
            f"Attainable {heard}, a pass {passes}. {self.why}",
        )


@dataclass(frozen=True, slots=True)
class AnalysisBoard:
    """Every turn's worth. `no_return` is the turn after which a pass was out of reach; `last_chance` the way to a pass
    just before it; `thresholds` explain the labels.

    Derived: `deciding` is the turn to begin with, the one that lost the pass, else the one that cost most (None: no
    turn was taken); `no_return_text` and `last_chance_text` are sentences, empty where there is nothing to say.
    """

    moments: tuple[Moment, ...]
    no_return: int | None
    last_chance: BestCourse | None
    chart: Chart
    thresholds: tuple[tuple[Label, str], ...]
    deciding: int | None = field(init=False)
    no_return_text: str = field(init=False)
    last_chance_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Find the turn that decided the call, and say it in words."""
        costliest = max(self.moments, key=lambda item: (item.before or 0.0) - (item.after or 0.0), default=None)
        gone, way = self.no_return, self.last_chance
        derive(
            self,
            deciding=costliest.number if gone is None and costliest else gone,
            no_return_text=wording.no_return(gone) if gone is not None else "",
            last_chance_text=wording.last_chance(way.number, way.score) if way else "",
        )
