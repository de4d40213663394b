"""Grading annotated transcripts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from simulator.content.reading.transcript import read_transcript
from simulator.domain.library import Library
from simulator.scoring.scorer import evaluate
from simulator.services.debrief.transcripts import read_text


def grade_files(library: Library, files: Sequence[Path]) -> list[dict[str, Any]]:
    """One evaluation per file, in their order. Raises BadTranscript for the first that cannot be graded."""
    return [{"file": str(file), "evaluation": _grade(library, file)} for file in files]


def _grade(library: Library, file: Path) -> dict[str, Any]:
    trace = read_transcript(library, str(file), read_text(file))
    return evaluate(library.scorecards[trace.scorecard or ""], trace).as_json()
