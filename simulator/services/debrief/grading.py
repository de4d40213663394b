"""Grading annotated transcripts, one or thousands."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from simulator.content.reading.transcript import TranscriptReader
from simulator.domain.errors import BadTranscript
from simulator.domain.evaluation import Evaluation
from simulator.domain.library import Library
from simulator.scoring.scorer import evaluate
from simulator.services.debrief.transcripts import read_text
from simulator.services.debrief.views import GradedFile
from simulator.services.library.spreadsheet import as_spreadsheet

ENDINGS = (".json", ".csv")
"""How the names of transcripts end, in a folder of them."""
COLUMNS = (
    *("file", "scorecard", "scorecard_version", "result", "score", "at_stake"),
    *("criterion", "title", "source", "criticality", "weight", "verdict", "turns", "coaching", "remarks", "error"),
)
"""What a row says, one a file and criterion; a file that cannot be graded has one, with its `error`."""


def transcripts_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files that are named, and for a folder all transcripts in it and below it, sorted by their path.

    Hidden files are left out. A folder without any stands for itself: it cannot be graded.
    """
    found: list[Path] = []
    for path in paths:
        inside = sorted(_inside(path)) if path.is_dir() else []
        found += inside or [path]
    return tuple(found)


def _inside(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in ENDINGS and not hidden and not path.is_dir():
            yield path


def grade_files(library: Library, files: Iterable[Path]) -> Iterator[GradedFile]:
    """Each file in its turn, graded or with what is wrong with it."""
    reader = TranscriptReader(library)
    for file in files:
        try:
            transcript = reader.read(str(file), read_text(file))
        except BadTranscript as error:
            yield GradedFile(str(file), error=error.reason)
        else:
            card = library.scorecards[transcript.trace.scorecard or ""]
            yield GradedFile(str(file), evaluate(card, transcript.trace), transcript.remarks)


def as_csv(library: Library, graded: Sequence[GradedFile]) -> str:
    """Graded files as comma-separated values, a row a file and criterion, under COLUMNS."""
    return as_spreadsheet(COLUMNS, (row for item in graded for row in _rows(library, item)))


def _rows(library: Library, item: GradedFile) -> Iterator[tuple[str, ...]]:
    if item.evaluation is None:
        yield (item.file, *[""] * (len(COLUMNS) - 2), item.error)
        return
    found: Evaluation = item.evaluation
    titles = {criterion.id: criterion.title for criterion in library.scorecards[found.scorecard].criteria}
    score = "" if found.score is None else json.dumps(found.score)
    call = (item.file, found.scorecard, str(found.scorecard_version), found.result, score, str(found.at_stake))
    for result in found.criteria:
        yield (
            *call,
            result.id,
            titles[result.id],
            " ".join(result.source),
            result.criticality,
            str(result.weight),
            result.verdict,
            " ".join(map(str, result.evidence)),
            result.coaching if result.verdict == "not_met" else "",
            " ".join(item.remarks),
            "",
        )
