"""The library as lists, in the form of CONTRACT.md."""

from typing import Any

from simulator.domain.library import Library
from simulator.services.library.statements import assumptions, statements_of


def listing(library: Library) -> dict[str, Any]:
    """Scenarios with their personas, cases and statements; personas; scorecards."""
    return {
        "scenarios": [
            {
                "id": scenario.id,
                "title": scenario.title,
                "personas": list(scenario.personas),
                "cases": {name: dict(case.facts) for name, case in scenario.cases.items()},
                "statements": list(statements_of(library, scenario)),
                "level": scenario.level,
                "direction": scenario.direction,
                "scorecard": scenario.scorecard,
            }
            for scenario in library.scenarios.values()
        ],
        "personas": [
            {"id": persona.id, "title": persona.title, "about": persona.about, "line": persona.line}
            for persona in library.customers
        ],
        "scorecards": [
            {"id": card.id, "title": card.title, "version": card.version, "pass_mark": card.pass_mark}
            for card in library.scorecards.values()
        ],
        "library": library.hash,
    }


def assumption_listing(library: Library) -> dict[str, Any]:
    """What is assumed where the guide is silent, and the trainer's notes that ask for counsel's word."""
    return {
        "assumptions": [{"where": row.where, "title": row.title, "reason": row.reason} for row in assumptions(library)],
        "counsel": [
            {"scenario": scenario.id, "note": scenario.counsel}
            for scenario in library.scenarios.values()
            if scenario.counsel
        ],
    }
