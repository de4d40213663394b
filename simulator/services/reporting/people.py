"""Progress person by person, as `simulator progress` tells it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import pandas as pd

from simulator.domain.people import Person
from simulator.services.drilling.views import Strength
from simulator.services.reporting.frames import Frames, alone, counted
from simulator.services.reporting.shares import interval
from simulator.services.reporting.statements import by_person, of_form
from simulator.services.reporting.views import PersonProgress, StatementProgress


def figures_of(frames: Frames) -> Mapping[str, Mapping[str, Any]]:
    """By id of a person, `calls`, `passed`, `open_calls`, `open_passed` and `last`; nobody without a finished call."""
    calls = frames.calls[counted(frames.calls)]
    spoken = alone(calls) & (calls["form"] == "open")
    passed = calls["result"] == "passed"
    flags = pd.DataFrame({"person": calls["person"], "calls": 1, "passed": passed, "open_calls": spoken})
    flags["open_passed"] = spoken & passed
    sums = flags.groupby("person", observed=True).sum()
    sums["last"] = calls.groupby("person", observed=True)["ended"].max()
    rows: dict[str, dict[str, Any]] = sums.to_dict("index")  # type: ignore[assignment]
    return {
        key: {**row, "last": None if pd.isna(row["last"]) else row["last"].to_pydatetime()} for key, row in rows.items()
    }


NOTHING: Mapping[str, Any] = {"calls": 0, "passed": 0, "open_calls": 0, "open_passed": 0, "last": None}


def shares_of(frames: Frames) -> Mapping[str, Mapping[str, tuple[int, int]]]:
    """By id of a person and statement, how often it was met, of how often it came up, in calls taken alone."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    shares = by_person(of_form(frames, None))
    for person, statement, met, of in zip(*(shares[name] for name in shares.columns), strict=True):
        found.setdefault(person, {})[statement] = (int(met), int(of))
    return found


def progress(
    person: Person,
    figures: Mapping[str, Any],
    shares: Mapping[str, tuple[int, int]],
    drilled: Sequence[Strength],
    critical: Mapping[str, bool],
    beside: Mapping[str, Any],
) -> PersonProgress:
    """One person's. `critical` has every statement of the guide, in its order; `beside` position and readiness."""
    known = {item.statement: item for item in drilled}
    names = dict.fromkeys((*critical, *shares, *known))
    rows = (_statement(name, shares.get(name), known.get(name), critical.get(name, False)) for name in names)
    statements = tuple(row for row in rows if row.of or row.recall is not None)
    return PersonProgress(person.id, person.name, **figures, statements=statements, **beside)


def _statement(name: str, share: tuple[int, int] | None, known: Strength | None, critical: bool) -> StatementProgress:
    met, of = share or (0, 0)
    low, high = interval(met, of)
    recall, due = (known.recall, known.due) if known else (None, None)
    return StatementProgress(name, critical, met, of, round(low, 4), round(high, 4), recall, due)


def as_json(people: Sequence[PersonProgress]) -> Mapping[str, Any]:
    """For `simulator progress --json` (CONTRACT.md): times in ISO 8601."""
    return {"people": [_plain(asdict(person)) for person in people]}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else value


def table(people: Sequence[PersonProgress]) -> pd.DataFrame:
    """A row a person and statement, with columns in words; shares in whole percent."""
    rows = [(person.name or person.id, *_row(item)) for person in people for item in person.statements]
    return pd.DataFrame(rows, columns=TABLE)


def _row(item: StatementProgress) -> tuple[object, ...]:
    percent = [item.met / item.of, item.low, item.high] if item.of else [None] * 3
    whole = [None if share is None else round(100 * share) for share in (*percent, item.recall)]
    return item.statement, item.critical, item.met, item.of, *whole, item.due.isoformat() if item.due else None


TABLE = ("Person", "Statement", "Critical", "Met", "Came up", "Share, %", "From, %", "To, %", "In drills, %", "Due")
"""Columns of `table`."""
