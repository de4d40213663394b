"""Calls of a made-up team, written straight into the tables: what everybody knows, learns and is asked is drawn from a seed."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from simulator.domain.library import Library
from simulator.domain.scorecard import is_critical
from simulator.storage import open_store
from simulator.storage.results import marked

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
NAMES = (
    "Ana Ruiz",
    "Ben Okafor",
    "Chloe Park",
    "Dana Whitfield",
    "Eli Novak",
    "Femi Adeyemi",
    "Grace Lindqvist",
    "Hugo Marsh",
)
TURNS = 10
"""Choices of each call."""
_POOL = 40
"""Different ways for a call of one scenario to come out, at each of SKILLS: making one takes longer than keeping it."""
_SKILLS = 12


class Team(NamedTuple):
    """How much there is: people, calls of each, over so many days."""

    people: int
    calls: int
    days: int
    seed: int = 1


def write(place: Path, library: Library, team: Team, files: dict[str, str] | None = None) -> None:
    """Write a team's calls into a store at this place, made if missing. People are NAMES, then numbered."""
    with open_store(place) as store:
        store.add_library(library.hash, files or {})
    chance = Random(team.seed)
    pool = _pool(library, chance)
    connection = sqlite3.connect(place, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    for number in range(team.people):
        name = NAMES[number] if number < len(NAMES) else f"Trainee {number + 1:03}"
        row = (f"p{number}", name, name.casefold(), _written(BEGIN))
        connection.execute("INSERT INTO people VALUES (?, ?, ?, ?)", row)
    for table, rows in _rows(library, team, pool, chance):
        blanks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({blanks})", rows)
    connection.execute("COMMIT")
    connection.close()


def _rows(library: Library, team: Team, pool: dict[Any, list[Any]], chance: Random) -> Iterator[tuple[str, list[Any]]]:
    """Rows by table, a thousand calls at a time."""
    kinds = ("calls", "attempts", "choices", "finishes", "scorecard_lines", "results", "aids")
    scenarios = list(library.scenarios.values())
    rows: dict[str, list[Any]] = {kind: [] for kind in kinds}
    for number in range(team.calls * team.people):
        person, turn = number % team.people, number // team.people
        scenario = scenarios[(turn * 7 + person + turn // 3) % len(scenarios)]
        at = BEGIN + timedelta(days=team.days * turn / team.calls, minutes=person * 7 + chance.random() * 300)
        form = "open" if turn > 3 and chance.random() < 0.6 else "prompted"
        level = "guided" if turn < 2 else "assessment" if form == "open" and chance.random() < 0.3 else "practice"
        learned = 0.62 + 0.45 * turn / team.calls + 0.08 * ((person * 5) % 4 - 1.5) - 0.06 * (form == "open")
        skill = max(0, min(_SKILLS - 1, int(learned * _SKILLS)))
        found, evaluation, score, passed, lines = chance.choice(pool[scenario.id, skill])
        key, case = f"c{team.seed}-{number}", next(iter(scenario.cases))
        rows["calls"].append((key, library.hash, scenario.id, scenario.personas[0], case, "7", _written(at)))
        rows["attempts"].append((key, level, 0, None, 0, form, f"p{person}"))
        rows["choices"] += [(key, seq, "greet", _written(at)) for seq in range(TURNS)]
        ended = _written(at + timedelta(minutes=6))
        rows["finishes"].append((key, ended, "ended", score, passed, evaluation))
        rows["scorecard_lines"].append((found.lines, lines))
        hints = int(turn < 2)
        how = (f"p{person}", scenario.id, form, level, False, _written(at), ended, score)
        rows["results"].append((key, *how, found.result, hints, found.lines, found.marks, found.turns))
        if hints:
            rows["aids"].append((key, 1, "principle", "", _written(at)))
        if len(rows["calls"]) == 1_000:
            yield from ((kind, some) for kind, some in rows.items() if some)
            rows = {kind: [] for kind in kinds}
    yield from ((kind, some) for kind, some in rows.items() if some)


def _pool(library: Library, chance: Random) -> dict[Any, list[Any]]:
    return {
        (scenario.id, skill): [
            _outcome(library, scenario.scorecard, (skill + 0.5) / _SKILLS, chance) for _ in range(_POOL)
        ]
        for scenario in library.scenarios.values()
        for skill in range(_SKILLS)
    }


def _outcome(library: Library, scorecard: str, skill: float, chance: Random) -> Any:
    card = library.scorecards[scorecard]
    criteria: list[dict[str, Any]] = []
    for place, line in enumerate(card.criteria):
        # Some lines are harder than others, critical ones are learned first.
        ease = (0.12 if is_critical(line.criticality) else 0.0) - 0.35 * ((place * 7) % 5 == 0) + 0.1 * (place % 3 == 0)
        came_up = chance.random() < 0.6
        verdict = "not_applicable" if not came_up else "met" if chance.random() < skill + ease else "not_met"
        criteria.append(
            {
                "id": line.id,
                "source": list(line.source),
                "criticality": line.criticality,
                "weight": line.weight,
                "verdict": verdict,
                "evidence": [2 * (1 + place % TURNS)] if came_up else [],
                "coaching": line.coaching,
                "parts": [],
            }
        )
    stake = sum(item["weight"] for item in criteria if item["verdict"] != "not_applicable")
    met = sum(item["weight"] for item in criteria if item["verdict"] == "met")
    score = round(100 * met / stake, 1) if stake else None
    errors = [item["id"] for item in criteria if item["verdict"] == "not_met" and is_critical(item["criticality"])]
    passed = not errors and score is not None and score >= card.pass_mark
    result = "critical_error" if errors else "passed" if passed else "not_passed"
    evaluation = {
        "score": score,
        "result": result,
        "at_stake": stake,
        "passed": passed,
        "critical_errors": errors,
        "needed_to_pass": [],
        "criteria": criteria,
        "scorecard": scorecard,
        "scorecard_version": card.version,
    }
    found, lines = marked(evaluation)
    return found, json.dumps(evaluation), score, passed, json.dumps([line._asdict() for line in lines])


def _written(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
