"""Calls as lines of a list: those of somebody, and those that branch from one another."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Final

from simulator.domain.library import Library
from simulator.domain.record import CallRecord, DamagedCall, Entry, Finish
from simulator.services.calls.views import BranchRow, CallRow

DAMAGED: Final = "What was kept of it can no longer be read"
"""Stands for how a call ended of which something is damaged."""
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for the beginning of a call of which that is damaged."""


def call_rows(library: Library, listing: Iterable[Entry | DamagedCall]) -> Iterator[CallRow]:
    """Calls, newest first, as a list shows them; worked examples are none of them.

    A guided call in which a choice was taken back is left out: it goes on as its branch. All branches hang from the
    first call, so of those still open only the newest goes on.
    """
    gone_on: set[str] = set()
    for entry in listing:
        if isinstance(entry, DamagedCall):
            yield _damaged_row(library, entry)
            continue
        record, finish = entry
        left = finish is None and (record.parent or record.id) in gone_on and record.level == "guided"
        if record.level != "worked" and not left:
            yield _call_row(library, record, finish)
        if record.parent is not None:
            gone_on.add(record.parent)


def branch_row(library: Library, entry: Entry, fork: int) -> BranchRow:
    """A call beside another one, from which it differs after `fork` choices."""
    record, finish = entry
    return BranchRow(
        id=record.id,
        number=2 * fork + 2,
        ended=finish is not None,
        score=finish.score if finish else None,
        passed=finish.passed if finish else None,
        outcome=_means(library, finish.outcome) if finish else None,
        turns=len(record.choices),
        critical=_critical(finish),
        judged=_judged(finish),
    )


def _call_row(library: Library, record: CallRecord, finish: Finish | None) -> CallRow:
    return CallRow(
        id=record.id,
        scenario=_scenario_title(library, record.scenario),
        # What kind of customer waits in an assessment is for whoever takes it to find out.
        persona="" if record.level == "assessment" and finish is None else _persona_title(library, record.persona),
        started_at=record.started_at,
        ended_at=finish.ended_at if finish else None,
        score=finish.score if finish else None,
        passed=finish.passed if finish else None,
        outcome=_means(library, finish.outcome) if finish else None,
        turns=len(record.choices),
        level=record.level,
        branch_of=record.parent,
        critical=_critical(finish),
        judged=_judged(finish),
    )


def _damaged_row(library: Library, call: DamagedCall) -> CallRow:
    """A call that cannot be gone on with, so it stands among those that have ended."""
    started_at = call.started_at or _LONG_AGO
    return CallRow(
        id=call.id,
        scenario=_scenario_title(library, call.scenario) if call.scenario else "A call",
        persona=_persona_title(library, call.persona) if call.persona else "",
        started_at=started_at,
        ended_at=started_at,
        score=None,
        passed=None,
        outcome=DAMAGED,
        turns=0,
    )


def _scenario_title(library: Library, name: str) -> str:
    known = library.scenarios.get(name)
    return known.title if known else name


def _persona_title(library: Library, name: str) -> str:
    known = library.personas.get(name)
    return known.title if known else name


def _means(library: Library, outcome: str) -> str:
    """An outcome in words; that of a library long gone as it was named then."""
    known = library.vocabulary.outcomes.get(outcome)
    return known.means if known else outcome


def _critical(finish: Finish | None) -> tuple[str, ...]:
    return tuple(finish.evaluation.get("critical_errors", ())) if finish else ()


def _judged(finish: Finish | None) -> bool:
    """Whether enough came up; true of evaluations from before that was said."""
    return finish is None or finish.evaluation.get("result") != "not_judged"
