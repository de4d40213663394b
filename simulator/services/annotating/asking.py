"""What a trainer is asked about a call: the lines whose suggestions are unsure, if the answer changes a verdict.

Each such line is tried with each of its unsure acts and without, the other lines as they stand; an answer that matters
only together with another one is not found so.
"""

from dataclasses import replace

from simulator.content.reading.transcript import TranscriptReader
from simulator.domain.library import Library
from simulator.domain.trace import Trace
from simulator.scoring.monitor_board import MonitorBoard, monitor_board
from simulator.scoring.scorer import evaluate_on
from simulator.services.annotating.transcripts import as_text
from simulator.services.annotating.views import AnnotatedCall, Line

SURE = 0.5
"""Confidence from which an act is not asked about: 73 of 81 such were right in ten real calls, and 18 of 24 below."""
FAINT = 0.05
"""Below this nothing is asked: it is as good as not heard."""
_Verdicts = tuple[str, ...]


def unsure(library: Library, call: AnnotatedCall) -> tuple[int, ...]:
    """The lines to ask about, as numbers from 0, in order. Raises BadTranscript for what does not fit the library."""
    trace = TranscriptReader(library).read(f"{call.name}.json", as_text(call)).trace
    board = monitor_board(library.scorecards[trace.scorecard or ""], trace.facts)
    return tuple(at for at, line in enumerate(call.lines) if len(_comes_to(board, trace, at, line)) > 1)


def _comes_to(board: MonitorBoard, trace: Trace, at: int, line: Line) -> set[_Verdicts]:
    """What the call comes to, with the line as it stands and as it may be."""
    confidence = {item.act: item.confidence for item in line.suggested}
    doubtful = [act for act, how in confidence.items() if FAINT <= how < SURE]
    standing = trace.entries[at].acts
    surely = tuple(act for act in standing if act not in doubtful)
    ways = {standing, surely, *((*surely, act) for act in doubtful)} if doubtful else set()
    return {_verdicts(board, trace, at, acts) for acts in ways}


def _verdicts(board: MonitorBoard, trace: Trace, at: int, acts: tuple[str, ...]) -> _Verdicts:
    entries = (*trace.entries[:at], replace(trace.entries[at], acts=acts), *trace.entries[at + 1 :])
    return tuple(item.verdict for item in evaluate_on(board, replace(trace, entries=entries)).criteria)
