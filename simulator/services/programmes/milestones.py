"""What a call was the first to reach. Pure: it depends on what came before that call alone, so it never changes."""

from collections.abc import Collection, Iterator, Mapping

from simulator.domain.record import CallRecord, Entry, Finish
from simulator.services.calls.call_store import Attempts
from simulator.services.programmes.views import MilestoneKind

PERFECT = 100
"""The score of a call in which nothing was missed."""


def milestone(call_id: str, taken: Mapping[str, Attempts], level: Collection[str]) -> MilestoneKind | None:
    """What a call reached first, the rarest that applies; None where it reached nothing new.

    `taken`: by call of the library, what was taken of it, the oldest first. `level`: the calls of its level.
    """
    entries = sorted(
        (pair for attempts in taken.values() for pair in _graded(attempts)), key=lambda pair: pair[1].ended_at
    )
    at = next((place for place, (record, _) in enumerate(entries) if record.id == call_id), None)
    if at is None or not entries[at][1].passed:
        return None
    (record, finish), before = entries[at], entries[:at]
    spoken = {earlier.scenario for earlier, end in before if end.passed and earlier.form == "open"}
    is_first_spoken = record.form == "open" and record.scenario not in spoken
    if is_first_spoken and set(level) <= spoken | {record.scenario}:
        return "stage"
    if _is_perfect(record, finish) and not any(_is_perfect(*entry) for entry in before):
        return "perfect"
    if is_first_spoken:
        return "own_words"
    known = any(end.passed and earlier.scenario == record.scenario for earlier, end in before)
    return None if known else "passed"


def _is_perfect(record: CallRecord, finish: Finish) -> bool:
    """Whether nothing was lost, without help."""
    return record.level != "guided" and finish.passed and finish.score is not None and finish.score >= PERFECT


def _graded(attempts: Attempts) -> Iterator[tuple[CallRecord, Finish]]:
    """What somebody took themselves, to its end: neither watched nor a branch."""
    entry: Entry
    for entry in attempts:
        record, finish = entry
        if finish is not None and record.level != "worked" and record.parent is None:
            yield record, finish
