"""Annotated transcripts, ours or a quality analyst's, to traces."""

import json
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from simulator.diagnostics.diagnostic import meant
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
    facts: dict[str, Any] = {}
    turns: tuple[_Turn, ...] = ()
    outcome: str | None = None


def read_transcript(library: Library, file: str, text: str) -> Trace:
    """A transcript in the form of CONTRACT.md. Raises BadTranscript with everything that is wrong with it."""
    data = parsed(file, text)
    try:
        transcript = _Transcript.model_validate(data)
    except ValidationError as error:
        raise BadTranscript(file, "; ".join(_plain(detail) for detail in error.errors()[:5]) + ".") from None
    problems = [*_names(library, transcript), *_facts(library, transcript)]
    if problems:
        raise BadTranscript(file, " ".join(problems))
    entries = tuple(Entry(turn.by, turn.acts, turn.text or "", spiel=turn.spiel) for turn in transcript.turns)
    return Trace(transcript.facts, entries, transcript.outcome, transcript.scorecard)


def parsed(file: str, text: str) -> Any:
    """What stands in a file of JSON. Raises BadTranscript."""
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}: {error.msg}"
    except RecursionError:
        place = "nested too deeply"
    except ValueError:
        place = "a number in it is too long"
    raise BadTranscript(file, f"it is not valid JSON ({place}).")


_EXPECTED = {
    "missing": "is missing",
    "string_type": "has to be text",
    "tuple_type": "has to be a list",
    "dict_type": "has to be an object",
    "model_type": "has to be an object",
}
"""What pydantic calls a mistake, in words of JSON."""


def _plain(detail: Any) -> str:
    where = "/".join(str(step) for step in detail["loc"]) or "the file"
    return f"{where} {_EXPECTED.get(detail['type']) or 'is wrong: ' + detail['msg'].lower()}"


def _names(library: Library, transcript: _Transcript) -> Iterator[str]:
    vocabulary = library.vocabulary
    if transcript.scorecard not in library.scorecards:
        fix = meant(transcript.scorecard, library.scorecards, f"Known: {', '.join(library.scorecards)}.")
        yield f"There is no scorecard `{transcript.scorecard}`. {fix}"
    acts = {side: [act.id for act in vocabulary.acts.values() if act.by == side] for side in ("customer", "trainee")}
    for number, turn in enumerate(transcript.turns, start=1):
        for act in turn.acts:
            if act not in acts[turn.by]:
                fix = meant(act, acts[turn.by], "scorecards/acts.yaml lists them.")
                yield f"Turn {number}: there is no {turn.by} act `{act}`. {fix}"
        if turn.spiel is not None and turn.spiel not in vocabulary.spiels and turn.spiel not in vocabulary.statements:
            fix = meant(turn.spiel, vocabulary.spiels, "scorecards/spiels.yaml lists them.")
            yield f"Turn {number}: there is no spiel `{turn.spiel}`. {fix}"


def _facts(library: Library, transcript: _Transcript) -> Iterator[str]:
    facts = library.vocabulary.facts
    for name, value in transcript.facts.items():
        if name not in facts:
            yield f"There is no fact `{name}`. {meant(name, facts, 'scorecards/acts.yaml lists them.')}"
        elif not any(value is item or (isinstance(value, str) and value == item) for item in facts[name].values):
            possible = ", ".join(json.dumps(item) for item in facts[name].values)
            yield f"The fact `{name}` cannot be {json.dumps(value)}; possible: {possible}."
