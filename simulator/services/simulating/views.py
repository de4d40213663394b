"""What a simulation made, and which database of made-up people is shown."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from simulator.services.reporting.views import Retention


@dataclass(frozen=True, slots=True)
class SimulatedView:
    """A database of made-up people. `passed` of its `calls` were; `assessments` of them were assessments.

    `drills` are sessions of five minutes, with so many `answers`. `retention`: of cards that came when due, how many
    were known, critical ones first; `truth`, beside each, is the mean chance (0 to 1) there was to know them, which is
    known only of made-up people; None: none came. `seconds`: how long it took to make.
    """

    place: Path
    trainees: int
    days: int
    seed: int
    until: datetime
    calls: int
    passed: int
    assessments: int
    drills: int
    answers: int
    retention: tuple[Retention, ...]
    truth: tuple[float | None, ...]
    seconds: float
