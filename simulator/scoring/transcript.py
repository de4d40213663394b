"""Annotated transcripts, ours or a quality analyst's, to traces."""

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from simulator.diagnostics.diagnostic import meant
from simulator.domain.base import FactValue
from simulator.domain.errors import BadTranscript
from simulator.domain.library import Library
from simulator.domain.trace import Entry, Trace


class _Turn(BaseModel):
    model_config = ConfigDict(extra="ignore")

    by: Literal["customer", "trainee"]
    acts: tuple[str, ...] = ()
    spiel: str | None = None
    text: str | None = None


class _Transcript(BaseModel):
    model_config = ConfigDict(extra="ignore")

    scorecard: str
    facts: dict[str, FactValue] = {}
    turns: tuple[_Turn, ...] = ()
    outcome: str | None = None


def read_transcript(library: Library, file: str, text: str) -> Trace:
    """A transcript in the form of CONTRACT.md. Raises BadTranscript with everything that is wrong with it."""
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        place = f"line {error.lineno}, column {error.colno}: {error.msg}" if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        raise BadTranscript(file, f"it is not valid JSON ({place}).") from None
    try:
        transcript = _Transcript.model_validate(data)
    except ValidationError as error:
        raise BadTranscript(file, "; ".join(_plain(detail) for detail in error.errors()[:5]) + ".") from None
    problems = [*_names(library, transcript), *_facts(library, transcript)]
    if problems:
        raise BadTranscript(file, " ".join(problems))
    entries = tuple(Entry(turn.by, turn.acts, turn.text or "", spiel=turn.spiel) for turn in transcript.turns)
    return Trace(transcript.facts, entries, transcript.outcome, transcript.scorecard)


def _plain(detail: Any) -> str:
    where = "/".join(str(step) for step in detail["loc"]) or "the file"
    return f"{where}: {detail['msg'].lower()}"


def _names(library: Library, transcript: _Transcript) -> list[str]:
    vocabulary, problems = library.vocabulary, []
    if transcript.scorecard not in library.scorecards:
        problems.append(f"There is no scorecard `{transcript.scorecard}`. {meant(transcript.scorecard, library.scorecards, 'Known: ' + ', '.join(library.scorecards) + '.')}")
    for number, turn in enumerate(transcript.turns, start=1):
        for act in turn.acts:
            known = [item.id for item in vocabulary.acts.values() if item.by == turn.by]
            if act not in known:
                problems.append(f"Turn {number}: there is no {turn.by} act `{act}`. {meant(act, known, 'scorecards/acts.yaml lists them.')}")
        if turn.spiel is not None and turn.spiel not in vocabulary.spiels and turn.spiel not in vocabulary.statements:
            problems.append(f"Turn {number}: there is no spiel `{turn.spiel}`. {meant(turn.spiel, vocabulary.spiels, 'scorecards/spiels.yaml lists them.')}")
    return problems


def _facts(library: Library, transcript: _Transcript) -> list[str]:
    problems = []
    for name, value in transcript.facts.items():
        fact = library.vocabulary.facts.get(name)
        if fact is None:
            problems.append(f"There is no fact `{name}`. {meant(name, library.vocabulary.facts, 'scorecards/acts.yaml lists them.')}")
        elif not any(value is item or (isinstance(value, str) and value == item) for item in fact.values):
            problems.append(f"The fact `{name}` cannot be {json.dumps(value)}; possible: {', '.join(json.dumps(item) for item in fact.values)}.")
    return problems
