"""Grading annotated transcripts."""

from pathlib import Path
from typing import Any

from simulator.domain.errors import BadTranscript
from simulator.domain.library import Library
from simulator.scoring.scorer import evaluate
from simulator.scoring.transcript import read_transcript


def grade_files(library: Library, files: list[Path]) -> list[dict[str, Any]]:
    """One evaluation per file, in their order. Raises BadTranscript for the first that cannot be graded."""
    return [{"file": str(file), "evaluation": _grade(library, file)} for file in files]


def _grade(library: Library, file: Path) -> dict[str, Any]:
    trace = read_transcript(library, str(file), read_text(file))
    return evaluate(library.scorecards[trace.scorecard or ""], trace).as_json()


def read_text(file: Path) -> str:
    """The text of a file that somebody names. Raises BadTranscript."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BadTranscript(str(file), "it is not UTF-8 text; save it as UTF-8.") from None
    except OSError as error:
        raise BadTranscript(
            str(file), f"it cannot be opened ({(error.strerror or 'unknown reason').lower()})."
        ) from None
