"""What a simulation made, and which database of made-up people is shown."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SimulatedView:
    """A database of made-up people. `passed` of its `calls` were; `assessments` of them were assessments.

    `seconds`: how long it took to make.
    """

    place: Path
    trainees: int
    days: int
    seed: int
    until: datetime
    calls: int
    passed: int
    assessments: int
    seconds: float
