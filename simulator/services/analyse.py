"""Analysing a call or an annotated transcript, turn by turn, for the terminal and for scripts."""

from pathlib import Path
from typing import Any, NamedTuple

from simulator.domain.analysis import TurnAnalysis
from simulator.domain.errors import BadTranscript
from simulator.domain.library import Library
from simulator.engine.call import Call
from simulator.proof.analysis import Analyst
from simulator.proof.graph import TooLarge
from simulator.proof.hindsight import analyse_trace
from simulator.scoring.transcript import parsed, read_transcript
from simulator.services.grade import read_text
from simulator.services.repertoire import Repertoire
from simulator.services.screen import shown_text, spoken


class AnalysedTurn(NamedTuple):
    """A turn with its words: what was said or done, and what would have kept more."""

    turn: TurnAnalysis
    said: str
    better: str | None


def analyse_call(analyst: Analyst, call: Call) -> tuple[AnalysedTurn, ...]:
    """A call of ours, over every course it could take."""
    try:
        turns = analyst.analyse(call)
    except TooLarge:
        raise BadTranscript("/".join(call.plan.key), "the call has too many courses to look at all of them.") from None
    return tuple(
        AnalysedTurn(
            turn,
            shown_text(call, call.entries[turn.turn - 1]),
            spoken(call, call.plan.choices[turn.better]) if turn.better else None,
        )
        for turn in turns
    )


def analyse_file(library: Library, file: Path) -> tuple[AnalysedTurn, ...]:
    """A file: a call as `simulator play --json` prints it, or an annotated transcript. Raises BadTranscript."""
    text = read_text(file)
    data = parsed(str(file), text)
    if isinstance(data, dict) and "scenario" in data:
        return _call(library, str(file), data)
    trace = read_transcript(library, str(file), text)
    turns = analyse_trace(library.scorecards[trace.scorecard or ""], library.vocabulary, trace)
    return tuple(AnalysedTurn(turn, _said(trace.entries[turn.turn - 1]), None) for turn in turns)


def _said(entry: Any) -> str:
    return entry.text or ", ".join(entry.acts)


def _call(library: Library, file: str, data: dict[str, Any]) -> tuple[AnalysedTurn, ...]:
    names = [data.get(name) for name in ("scenario", "persona", "case")]
    choices, seed = data.get("choices"), data.get("seed", 0)
    if not all(isinstance(name, str) for name in names):
        raise BadTranscript(file, "a call needs its `scenario`, `persona` and `case`.")
    if not isinstance(choices, list) or not all(isinstance(item, str) for item in choices):
        raise BadTranscript(file, "a call needs its `choices`, a list of ids.")
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise BadTranscript(file, "the `seed` of a call is a whole number.")
    repertoire = Repertoire(library)
    scenario, persona, case = (str(name) for name in names)
    call = repertoire.rehearse(scenario, persona, case, seed, tuple(choices))
    return analyse_call(repertoire.analyst(*call.plan.key), call)
