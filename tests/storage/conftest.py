"""A store in a folder of its own, calls to put into it, and a file as an earlier release left it."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from made_ready import shared

from simulator.domain.record import Aid, AidKind, CallRecord, Finish
from simulator.storage import Store, open_store

MORNING = datetime(2026, 11, 2, 9, 30, 15, 123456, tzinfo=UTC)
FILES = {"scorecards/acts.yaml": "greet: Hello\n", "personas/ana.yaml": "title: Ana „die Leise“\n"}

# What the two formats before Alembic made, to the letter, and what one call in them looked like.
VERSION_1 = """
PRAGMA journal_mode = WAL;
BEGIN;
CREATE TABLE libraries (hash VARCHAR(128) NOT NULL, files BLOB NOT NULL, PRIMARY KEY (hash));
CREATE TABLE calls (
    id VARCHAR(64) NOT NULL, library VARCHAR(128) NOT NULL, scenario VARCHAR(64) NOT NULL, persona VARCHAR(64) NOT NULL,
    case_id VARCHAR(64) NOT NULL, seed VARCHAR(128) NOT NULL, started_at DATETIME NOT NULL,
    PRIMARY KEY (id), FOREIGN KEY(library) REFERENCES libraries (hash)
);
CREATE INDEX ix_calls_started_at ON calls (started_at);
CREATE TABLE choices (
    call_id VARCHAR(64) NOT NULL, seq INTEGER NOT NULL, choice VARCHAR(128) NOT NULL, at DATETIME NOT NULL,
    PRIMARY KEY (call_id, seq), FOREIGN KEY(call_id) REFERENCES calls (id)
);
CREATE TABLE finishes (
    call_id VARCHAR(64) NOT NULL, ended_at DATETIME NOT NULL, outcome VARCHAR(64) NOT NULL, score FLOAT,
    passed BOOLEAN NOT NULL, evaluation JSON NOT NULL, PRIMARY KEY (call_id), FOREIGN KEY(call_id) REFERENCES calls (id)
);
PRAGMA application_id = 1128352844;
PRAGMA user_version = 1;
INSERT INTO calls VALUES ('first', 'hash-1', 'cancelled_months_ago', 'frustrated_canceller', 'no_notice', '7',
                          '2026-11-02 09:30:15.123456');
INSERT INTO choices VALUES ('first', 0, 'greet', '2026-11-02 09:30:20.000000');
INSERT INTO choices VALUES ('first', 1, 'end_call', '2026-11-02 09:30:25.000000');
COMMIT;
"""

VERSION_2 = (
    VERSION_1.replace("user_version = 1", "user_version = 2").replace("COMMIT;", "")
    + """
CREATE TABLE attempts (
    call_id VARCHAR(64) NOT NULL, level VARCHAR(16) NOT NULL, recall BOOLEAN NOT NULL, parent VARCHAR(64),
    fork INTEGER NOT NULL, PRIMARY KEY (call_id), FOREIGN KEY(call_id) REFERENCES calls (id),
    FOREIGN KEY(parent) REFERENCES calls (id)
);
CREATE INDEX ix_attempts_parent ON attempts (parent);
CREATE TABLE aids (
    call_id VARCHAR(64) NOT NULL, seq INTEGER NOT NULL, kind VARCHAR(16) NOT NULL, text TEXT NOT NULL,
    at DATETIME NOT NULL, PRIMARY KEY (call_id, seq, kind), FOREIGN KEY(call_id) REFERENCES calls (id)
);
CREATE TABLE shares (
    token VARCHAR(64) NOT NULL, call_id VARCHAR(64) NOT NULL, at DATETIME NOT NULL, PRIMARY KEY (token),
    UNIQUE (call_id), FOREIGN KEY(call_id) REFERENCES calls (id)
);
INSERT INTO calls SELECT 'again', library, scenario, persona, case_id, seed, '2026-11-02 09:39:15.123456' FROM calls;
INSERT INTO choices VALUES ('again', 0, 'greet', '2026-11-02 09:39:15.123456');
INSERT INTO attempts VALUES ('again', 'guided', 1, 'first', 1);
INSERT INTO aids VALUES ('again', 0, 'typed', 'Good morning, „Ana“', '2026-11-02 09:30:15.123456');
INSERT INTO shares VALUES ('link', 'first', '2026-11-02 09:40:00.000000');
COMMIT;
"""
)


# What the release before open calls made: the same through Alembic, and one index more.
VERSION_3 = (
    VERSION_2.replace("user_version = 2", "user_version = 3").replace("COMMIT;", "")
    + """
CREATE INDEX ix_calls_scenario_started_at ON calls (scenario, started_at);
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('3');
COMMIT;
"""
)


@dataclass(frozen=True)
class Samples:
    """Calls and ends that differ where a test needs them to."""

    files: dict[str, str] = field(default_factory=lambda: dict(FILES))
    now: datetime = MORNING

    def call(self, name: str = "first", *, minutes: int = 0, choices: tuple[str, ...] = (), **taken: Any) -> CallRecord:
        """A call; `taken` says how: its level, recall, parent and fork."""
        return CallRecord(
            id=name,
            library="hash-1",
            scenario="cancelled_months_ago",
            persona="frustrated_canceller",
            case="no_notice",
            seed=7,
            started_at=self.now + timedelta(minutes=minutes),
            choices=choices,
            **taken,
        )

    def aid(self, seq: int = 0, kind: AidKind = "principle", *, text: str = "", seconds: int = 0) -> Aid:
        return Aid(seq, kind, text, self.now + timedelta(seconds=seconds))

    def version_1(self, place: Path) -> Path:
        """A file of format 1 at this place, with the first call in it, its two choices and its finish."""
        return self._released(place, VERSION_1)

    def version_2(self, place: Path) -> Path:
        """A file of format 2 at this place: the same, shared under a link, and a guided branch with words typed."""
        return self._released(place, VERSION_2)

    def version_3(self, place: Path) -> Path:
        """A file of format 3 at this place, with what that of format 2 holds."""
        return self._released(place, VERSION_3)

    def _released(self, place: Path, script: str) -> Path:
        finish = self.finish()
        old = sqlite3.connect(place, isolation_level=None)
        old.executescript(script)
        files = zlib.compress(json.dumps(self.files, sort_keys=True).encode())
        old.execute("INSERT INTO libraries VALUES ('hash-1', ?)", [files])
        ended = [finish.ended_at.strftime("%Y-%m-%d %H:%M:%S.%f"), finish.outcome, finish.score, finish.passed]
        old.execute("INSERT INTO finishes VALUES ('first', ?, ?, ?, ?, ?)", [*ended, json.dumps(finish.evaluation)])
        old.close()
        return place

    def finish(self, *, score: float | None = 87.5) -> Finish:
        criteria = [{"id": "status_before_claim", "source": ["C1"], "verdict": "met", "evidence": [2, 4]}]
        return Finish(
            ended_at=self.now + timedelta(minutes=6),
            outcome="payment_taken",
            score=score,
            passed=True,
            evaluation={"score": score, "passed": True, "critical_errors": [], "criteria": criteria},
        )


@pytest.fixture(autouse=True, scope="session")
def shared_calls() -> Iterator[None]:
    with shared():
        yield


@pytest.fixture
def samples() -> Samples:
    return Samples()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the library of the samples in it: to make one takes longer than most of these tests."""
    file = tmp_path_factory.mktemp("begun") / "calls.db"
    with open_store(file) as opened:
        opened.add_library("hash-1", FILES)
    return file


@pytest.fixture
def store(place: Path, begun: Path) -> Iterator[Store]:
    """With the library of the samples in it."""
    copy(begun, place)
    with open_store(place) as opened:
        yield opened
