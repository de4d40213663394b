"""Twenty calls judged line by line by somebody who had the guide, the form and the transcript, and no program.

Ten are ours, played in different ways, ten are told from memory of real calls. `reading.csv` is that reading, made on
2026-11-28 before the program's verdicts were looked at; it is never changed to fit. Who changes a scorecard sees here
what a reader would not follow any more.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from simulator.content.reading.transcript import TranscriptReader
from simulator.domain.evaluation import Evaluation
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

HERE = Path(__file__).parent
AGREED = 0.95
"""Share of lines on which the program and the reader have to say the same."""
KAPPA = 0.90
"""The same beyond chance (Cohen's kappa)."""


@cache
def _reading() -> dict[tuple[str, str], str]:
    with (HERE / "reading.csv").open(encoding="utf-8", newline="") as file:
        return {(row["call"], row["line"]): row["verdict"] for row in csv.DictReader(file)}


@cache
def _evaluations() -> dict[str, Evaluation]:
    library, _ = open_library(HERE.parents[1])
    reader, found = TranscriptReader(library), {}
    for path in sorted((HERE / "calls").glob("*.json")):
        trace = reader.read(path.name, path.read_text(encoding="utf-8")).trace
        found[path.stem] = evaluate(library.scorecards[trace.scorecard or ""], trace)
    return found


def _lines() -> Iterator[tuple[str, str]]:
    for call, evaluation in _evaluations().items():
        for criterion in evaluation.criteria:
            yield criterion.verdict, _reading()[call, criterion.id]


def test_every_line_was_read() -> None:
    lines = {(call, item.id) for call, evaluation in _evaluations().items() for item in evaluation.criteria}
    assert len(_evaluations()) == 20
    assert lines | {(call, "RESULT") for call in _evaluations()} == _reading().keys()


def test_a_reader_says_the_same_of_nearly_every_line() -> None:
    lines = list(_lines())
    agreed = sum(ours == theirs for ours, theirs in lines) / len(lines)
    ours, theirs = (Counter(column) for column in zip(*lines, strict=True))
    by_chance = sum(ours[verdict] * theirs[verdict] for verdict in ours) / len(lines) ** 2
    assert agreed >= AGREED
    assert (agreed - by_chance) / (1 - by_chance) >= KAPPA


def test_a_reader_files_the_same_result() -> None:
    """All but one: a snide remark after a polite goodbye, which the reader would not let pass, leaves 89 of 100."""
    other = {call for call, found in _evaluations().items() if found.result != _reading()[call, "RESULT"]}
    assert other <= {"ours_10_someone_else_answers"}
