"""Which call comes next, from those somebody has taken. Pure: watch, then with help, then alone, then in own words.

One call is gone on with until it was passed once; then another one comes in between, for calls that take turns are
remembered better than calls in a block. How many are begun at a time, and when to leave one for a while, are judgements
of ours.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Final, NamedTuple

from simulator.design.words import whole
from simulator.domain.record import Entry
from simulator.services.calls.call_store import Attempts
from simulator.services.programmes.views import Stage

MOST_BEGUN: Final = 2
"""Calls that are begun and not yet passed in own words, besides the one just taken, before a new one comes."""
MOST_IN_A_ROW: Final = 3
"""Times one call is taken in a row without passing before another one comes in between."""


class Chosen(NamedTuple):
    """A call to take next. `why` is what speaks for it besides what its level says; empty: nothing else."""

    scenario: str
    why: str


def stage(attempts: Attempts) -> Stage:
    """How far somebody has come with a call, by their finished calls of it, branches left out."""
    over = [(record, finish) for record, finish in attempts if finish is not None and record.parent is None]
    taken = [(record, finish) for record, finish in over if record.level != "worked"]
    passed = [record for record, finish in taken if finish.passed]
    if any(record.form == "open" for record in passed):
        return "open"
    if passed:
        return "helped"
    return "tried" if taken else "watched" if over else "new"


def best(attempts: Attempts) -> int | None:
    """The best score of a call without a critical error, 0 to 100; None where there is none."""
    scores = [
        whole(finish.score)
        for record, finish in attempts
        if finish is not None
        and finish.score is not None
        and record.level != "worked"
        and not finish.evaluation.get("critical_errors")
    ]
    return max(scores, default=None)


def next_call(order: Sequence[str], taken: Mapping[str, Attempts], again: Collection[str] = ()) -> Chosen | None:
    """The call to take next, of those in `order`, the easiest first; None where there are none.

    `taken`: by call, what was taken of it, the oldest first. `again`: those that are due again (`again.py`).
    """
    if not order:
        return None
    history = finished({name: taken.get(name, ()) for name in order})
    if not history:
        return Chosen(order[0], "")
    if presses(history):
        return Chosen(history[-1][0].scenario, "")
    return _another(order, taken, history, again)


def presses(history: Sequence[Entry]) -> bool:
    """Whether the latest of these finished calls, the oldest first, is to be gone on with before anything else comes.

    So it is when it was watched and not taken yet, or not passed yet, unless it was tried MOST_IN_A_ROW times already.
    """
    if not history:
        return True
    last, end = history[-1]
    return (last.level == "worked" or not (end and end.passed)) and _in_a_row(history) < MOST_IN_A_ROW


def finished(taken: Mapping[str, Attempts]) -> Sequence[Entry]:
    """All finished calls, the one that ended last at the end."""
    return sorted((entry for attempts in taken.values() for entry in attempts if entry[1]), key=_ended)


def _another(
    order: Sequence[str], taken: Mapping[str, Attempts], history: Sequence[Entry], again: Collection[str]
) -> Chosen:
    """Another call than the last one, if there is one: begun ones and new ones take turns."""
    last = history[-1][0].scenario
    latest = {record.scenario: place for place, (record, _) in enumerate(history)}
    others = [name for name in order if name != last] or [last]
    new = [name for name in others if stage(taken.get(name, ())) == "new"]
    begun = [name for name in others if stage(taken.get(name, ())) in ("watched", "tried", "helped")]
    by_age = sorted(begun, key=lambda name: latest.get(name, -1))
    if by_age and (len(by_age) >= MOST_BEGUN or not new):
        return Chosen(by_age[0], "It is some calls since you took it.")
    if new:
        return Chosen(new[0], "Something new, so that the last one settles.")
    if stage(taken.get(last, ())) != "open":
        return Chosen(last, "")
    due = [name for name in others if name in again]
    oldest = min(due or others, key=lambda name: latest.get(name, -1))
    if due:
        return Chosen(oldest, "You have passed every call in your own words, and this one is due again.")
    return Chosen(oldest, "You have passed every call in your own words. The one you took longest ago keeps it fresh.")


def _in_a_row(history: Sequence[Entry]) -> int:
    """How many of the latest calls are of the same scenario, and were taken and not passed."""
    count = 0
    for record, finish in reversed(history):
        if record.scenario != history[-1][0].scenario or record.level == "worked" or (finish and finish.passed):
            break
        count += 1
    return count


def _ended(entry: Entry) -> tuple[float, str]:
    record, finish = entry
    return (finish.ended_at.timestamp() if finish else 0.0), record.id
