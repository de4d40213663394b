"""An annotated call as a transcript in the form of CONTRACT.md, and graded as `grade` does it."""

import json
from typing import Any

from simulator.content.reading.transcript import TranscriptReader
from simulator.domain.evaluation import Evaluation
from simulator.domain.library import Library
from simulator.proof.worth.transcript_analysis import analyse_trace
from simulator.scoring.scorer import evaluate
from simulator.services.annotating.agreement import Judged
from simulator.services.annotating.views import AnnotatedCall, GradedCall, GradedTurn


def document(call: AnnotatedCall) -> dict[str, Any]:
    """The transcript as plain data; nothing of the call that is not in the form of CONTRACT.md."""
    found: dict[str, Any] = {
        "scorecard": call.scorecard,
        "facts": dict(call.facts),
        "turns": [{"by": line.by, "acts": list(line.acts), "text": line.text} for line in call.lines],
    }
    return found if call.outcome is None else {**found, "outcome": call.outcome}


def as_text(call: AnnotatedCall) -> str:
    """The transcript as a file has it."""
    return json.dumps(document(call), ensure_ascii=False, indent=1) + "\n"


def graded(library: Library, call: AnnotatedCall) -> GradedCall:
    """The call with its Evaluation. Raises BadTranscript, as `grade` does, for what does not fit the library."""
    read = TranscriptReader(library).read(f"{call.name}.json", as_text(call))
    card = library.scorecards[read.trace.scorecard or ""]
    labels = {turn.turn: turn.label for turn in analyse_trace(card, library.vocabulary, read.trace)}
    turns = tuple(
        GradedTurn(number, entry.by, entry.text, entry.acts, labels.get(number, ""))
        for number, entry in enumerate(read.trace.entries, start=1)
    )
    titles = {item.id: item.title for item in card.criteria}
    return GradedCall(evaluate(card, read.trace), titles, turns, read.remarks)


def missed(evaluation: Evaluation) -> frozenset[str]:
    """The statements behind the lines of the scorecard that were not met."""
    return frozenset(name for item in evaluation.criteria if item.verdict == "not_met" for name in item.source)


def judged(call: AnnotatedCall) -> list[Judged]:
    """Line by line what was suggested and what stands."""
    return [
        Judged(line.by, frozenset(item.act for item in line.suggested if item.taken), frozenset(line.acts))
        for line in call.lines
    ]
