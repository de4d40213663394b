"""Golden calls: whole calls as data, compared to the letter. What changes one changes what trainees read.

A file names a call (scenario, persona, case, seed, choices) and holds all that came of it. After a change that is meant,
`python tests/plays/test_golden.py` plays the same calls again and rewrites the files; look at the difference before
keeping it. For a new golden call, add a file with the five names and run the command.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.domain.library import Library
from simulator.engine.call import replay, set_stage
from simulator.engine.compile import compile_call
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

GOLDEN = Path(__file__).parent / "golden"
FILES = sorted(GOLDEN.glob("*.json"))
NAMED = ("scenario", "persona", "case", "seed", "choices")


def lived(library: Library, named: dict[str, Any]) -> dict[str, Any]:
    """All that comes of a call: who it is about, every word, what is offered at the end, and the verdicts."""
    key = (named["scenario"], named["persona"], named["case"])
    call = replay(set_stage(compile_call(library, *key)), named["seed"], named["choices"])
    evaluation = evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace)
    return {
        **{name: named[name] for name in NAMED},
        "account": dict(call.speech.values),
        "trace": [entry.as_json() for entry in call.entries],
        "offered": [[choice.id, call.text(choice)] for choice in call.offered()],
        "outcome": call.outcome,
        "score": evaluation.score,
        "result": evaluation.result,
        "at_stake": evaluation.at_stake,
        "verdicts": {item.id: [item.verdict, *item.evidence] for item in evaluation.criteria},
    }


def written(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_golden_call_is_the_same_to_the_letter(file: Path) -> None:
    library, _ = open_library(Path(__file__).parents[2])
    kept = file.read_text(encoding="utf-8")
    assert written(lived(library, json.loads(kept))) == kept


def test_golden_calls_cover_most_scenarios() -> None:
    assert len({json.loads(file.read_text(encoding="utf-8"))["scenario"] for file in FILES}) >= 8


def rewrite() -> None:
    """Play every golden call again and keep what comes of it."""
    library, _ = open_library(Path(__file__).parents[2])
    for file in FILES:
        document = written(lived(library, json.loads(file.read_text(encoding="utf-8"))))
        file.write_text(document, encoding="utf-8")


if __name__ == "__main__":
    rewrite()
