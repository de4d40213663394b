"""Libraries of one call whose number of configurations can be chosen, made in memory."""

import json
import resource
import sys
import time
from typing import Any

import yaml

from simulator.content.loader import load
from simulator.domain.library import Library
from simulator.engine.compile import compile_call
from simulator.proof.certifying.prover import prove
from simulator.proof.exploring.graph import explore
from simulator.proof.exploring.moves import explore_moves

SIZES: dict[int, tuple[int, ...]] = {
    1_000: (2,) * 9,
    10_000: (2,) * 10 + (5,),
    100_000: (2,) * 12 + (3, 4),
    1_000_000: (2,) * 15 + (3, 5),
}
"""About so many configurations to the independent things to do, each with so many states: done or not, or a count."""
KEY = ("growth", "listener", "only")


def configurations(states: tuple[int, ...]) -> int:
    """Every combination, on the line and rung off."""
    total = 2
    for count in states:
        total *= count
    return total


def grown(states: tuple[int, ...]) -> Library:
    """A library of one call in which as many things can be said as there are numbers, in any order."""
    acts = [f"tell_{number}" for number in range(len(states))]
    loaded = load({name: yaml.safe_dump(data, sort_keys=False) for name, data in _files(acts, states).items()})
    assert loaded.library is not None, loaded.diagnostics[:3]
    return loaded.library


def _files(acts: list[str], states: tuple[int, ...]) -> dict[str, Any]:
    criteria = [_criterion(act, count) for act, count in zip(acts, states, strict=True)]
    company = {"name": "Porchlight", "agent_names": ["Sam"], "departments": {"loyalty": "Loyalty"}}
    return {
        "scorecards/acts.yaml": _vocabulary(acts),
        "scorecards/company.yaml": company,
        "scorecards/guide.yaml": {"statements": {"G1": {"kind": "advice", "says": "Tell everything."}}},
        "scorecards/spiels.yaml": {"spiels": {}},
        "scorecards/growth.yaml": {
            "title": "Growth",
            "version": 1,
            "pass_mark": 80,
            "sections": [{"title": "All", "criteria": criteria}],
        },
        "personas/listener.yaml": _listener(),
        "scenarios/growth.yaml": {
            "title": "Growth",
            "summary": "Everything may be said.",
            "brief": "A call.",
            "cues": {"concern": "listens", "story": "describes_issue", "pushback": "insists"},
            "account": {},
            "cases": {"only": {"title": "The only one", "facts": {"line": "customer"}}},
            "personas": ["listener"],
            "responses": {"listens": [{"id": f"say_{act}", "text": f"This is {act}.", "acts": [act]} for act in acts]},
            "scorecard": "growth",
            "turn_limit": 60,
        },
    }


def _vocabulary(acts: list[str]) -> dict[str, Any]:
    return {
        "trainee": {
            "telling": {act: {"means": "Tells something."} for act in acts},
            "hanging_up": {"role": "hangs_up", "end_call": {"means": "Ends the call.", "label": "End call"}},
            "breach": {"role": "breach", "promise": {"means": "Promises what nobody can."}},
            "contempt": {"role": "contempt", "argue": {"means": "Argues."}},
            **{f"no_{role}": {"role": role} for role in ("courtesy", "lookup", "transfer")},
        },
        "customer": {act: {"means": "Speaks."} for act in ("listens", "insists", "describes_issue", "hangs_up")},
        "facts": {"line": {"values": ["customer", "third_party"], "means": "Who is on the line."}},
        "outcomes": {name: {"means": "How it ended."} for name in ("ended", "hung_up", "out_of_time")},
    }


def _listener() -> dict[str, Any]:
    ends = {
        name: {"final": True, "outcome": name, "cue": "hangs_up", "says": "Bye."}
        for name in ("ended", "hung_up", "out_of_time")
    }
    return {
        "title": "Listener",
        "about": "Listens.",
        "mood": {"start": "neutral", "hangs_up_below": None},
        "ignored": "Yes?",
        "waits": "Yes?",
        "anywhere": {"telling": [{}], "end_call": "ended"},
        "states": {"opening": {"cue": "listens", "says": "Yes?"}, **ends},
    }


def _criterion(act: str, count: int) -> dict[str, Any]:
    """Done or not has two states; counted up to a limit and past it has two more than the limit."""
    check = {"existence": [act]} if count == 2 else {"at_most": {"acts": act, "times": count - 2}}
    return {"id": f"has_{act}", "title": act, "source": ["G1"], "weight": 5, "check": check, "coaching": "Tell it."}


def measured(size: int) -> dict[str, float]:
    """Prove the call of a size in this process: how many configurations and edges, how long, how much memory at most."""
    library = grown(SIZES[size])
    moves = explore_moves(compile_call(library, *KEY))
    start = time.perf_counter()
    explored = explore(moves, library.scorecards["growth"])
    exploring = time.perf_counter() - start
    edges = explored.edge_count
    del explored
    start = time.perf_counter()
    certificate = prove(library, *KEY)
    return {
        "configurations": certificate.configurations,
        "edges": edges,
        "edges_per_second": edges / exploring,
        "seconds": time.perf_counter() - start,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    print(json.dumps(measured(int(sys.argv[1]))))
