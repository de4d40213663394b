"""Analysing a call or an annotated transcript, turn by turn, for the terminal and for scripts."""

import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

from simulator.content.reading.transcript import TranscriptReader, parsed
from simulator.domain.analysis import FINE
from simulator.domain.base import Form
from simulator.domain.errors import BadTranscript
from simulator.domain.library import Library
from simulator.engine.call import Call
from simulator.proof.exploring.graph import TooLarge
from simulator.proof.worth.analysis import Analyst, TurnReview
from simulator.proof.worth.transcript_analysis import analyse_trace
from simulator.services.calls.transcript import named, shown_text, spoken
from simulator.services.debrief.views import AnalysedTurn
from simulator.services.library.plans import CallPlans
from simulator.services.teaching.good_agent import better, course

LARGEST = 64 << 20
"""Bytes of a file that are read. A call of 100,000 turns has about a fifth of it."""
_NO_FOLDER = "it is a directory; a transcript (.json or .csv) is needed."
_NO_DEVICE = "it is no file but a device or a pipe; save what comes out of it as a file."


def analyse_call(library: Library, analyst: Analyst, call: Call) -> tuple[AnalysedTurn, ...]:
    """A call of ours, over every course it could take. Raises BadTranscript where these are too many."""
    try:
        return tuple(_turn(library, analyst, call, review) for review in analyst.reviews(call))
    except TooLarge:
        raise BadTranscript("/".join(call.plan.key), "the call has too many courses to look at all of them.") from None


def _turn(library: Library, analyst: Analyst, call: Call, review: TurnReview) -> AnalysedTurn:
    instead = better(library, analyst, review)
    goes_on = review.turn.label not in FINE and not review.after.ended
    taken = course(library, analyst, review.after).choices if goes_on else review.after.choices
    return AnalysedTurn(
        replace(review.turn, better=instead.id if instead else None),
        shown_text(call, call.entries[review.turn.turn - 1]),
        spoken(review.before, instead) if instead else None,
        taken[len(review.after.choices) :],
        named(review.before, instead) if instead and instead.said else None,
    )


def analyse_file(library: Library, file: Path) -> tuple[AnalysedTurn, ...]:
    """A file: a call as `simulator play --json` prints it, or an annotated transcript. Raises BadTranscript."""
    text = read_text(file)
    if file.suffix.lower() != ".csv":
        data = parsed(str(file), text)
        if isinstance(data, dict) and "scenario" in data:
            return _call(library, str(file), data)
    trace = TranscriptReader(library).read(str(file), text).trace
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
    plans = CallPlans(library)
    scenario, persona, case = (str(name) for name in names)
    form: Form = "open" if data.get("form") == "open" else "prompted"
    call = plans.rehearse(scenario, persona, case, seed, tuple(choices), form)
    return analyse_call(library, plans.analyst(*call.plan.key, form), call)


def read_text(file: Path) -> str:
    """The text of a file that somebody names. Raises BadTranscript, also for what has no end (devices, pipes)."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise BadTranscript(str(file), _NO_FOLDER if file.is_dir() else _NO_DEVICE)
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
        if len(content) <= LARGEST:
            return content.decode("utf-8")
    except UnicodeDecodeError:
        raise BadTranscript(str(file), "it is not UTF-8 text; save it as UTF-8.") from None
    except ValueError:
        raise BadTranscript(str(file), "no file can be called that.") from None
    except OSError as error:
        raise BadTranscript(
            str(file), f"it cannot be opened ({(error.strerror or 'unknown reason').lower()})."
        ) from None
    raise BadTranscript(str(file), f"it is larger than {LARGEST >> 20} MB; no call is.")
