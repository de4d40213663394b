"""A store in a folder of its own, and calls to put into it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from simulator.domain.record import CallRecord, Finish
from simulator.storage import Store, open_store

MORNING = datetime(2026, 11, 2, 9, 30, 15, 123456, tzinfo=UTC)
FILES = {"scorecards/acts.yaml": "greet: Hello\n", "personas/ana.yaml": "title: Ana „die Leise“\n"}


@dataclass(frozen=True)
class Samples:
    """Calls and ends that differ where a test needs them to."""

    files: dict[str, str] = field(default_factory=lambda: dict(FILES))
    now: datetime = MORNING

    def call(self, name: str = "first", *, minutes: int = 0, choices: tuple[str, ...] = ()) -> CallRecord:
        return CallRecord(
            id=name,
            library="hash-1",
            scenario="cancelled_months_ago",
            persona="frustrated_canceller",
            case="no_notice",
            seed=7,
            started_at=self.now + timedelta(minutes=minutes),
            choices=choices,
        )

    def finish(self, *, score: float | None = 87.5) -> Finish:
        criteria = [{"id": "status_before_claim", "source": ["C1"], "verdict": "met", "evidence": [2, 4]}]
        return Finish(
            ended_at=self.now + timedelta(minutes=6),
            outcome="payment_taken",
            score=score,
            passed=True,
            evaluation={"score": score, "passed": True, "critical_errors": [], "criteria": criteria},
        )


@pytest.fixture
def samples() -> Samples:
    return Samples()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(place: Path, samples: Samples) -> Iterator[Store]:
    """With the library of the samples in it."""
    with open_store(place) as opened:
        opened.add_library("hash-1", samples.files)
        yield opened
