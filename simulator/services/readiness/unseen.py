"""Which calls count: open assessments of an account that was new to whoever took them. Pure."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from simulator.domain.library import Library
from simulator.domain.record import TakenCall
from simulator.domain.scorecard import is_critical
from simulator.services.calls.met import Met, how_met
from simulator.services.readiness.rule import CountedCall

WhyNot = (
    Met
    | Literal[
        "goes_on",
        "answers_shown",
        "no_step",
        "damaged",
        "enough_of_it",
        "after_shown",
        "forms_used",
    ]
)
"""Why an assessment does not count."""


class Sorted(NamedTuple):
    """Assessments, the oldest first: those that count as far as the rule goes, and by id why others do not."""

    counted: tuple[CountedCall, ...]
    not_counted: Mapping[str, WhyNot]


def sort(library: Library, taken: Sequence[TakenCall]) -> Sorted:
    """Sort all calls of somebody, the oldest first. Those that are no assessments only make accounts known."""
    by_case: dict[tuple[str, str], list[TakenCall]] = {}
    for call in taken:
        by_case.setdefault((call.scenario, call.case), []).append(call)
    counted: list[CountedCall] = []
    not_counted: dict[str, WhyNot] = {}
    for call in taken:
        if call.level == "assessment":
            why = _why_not(call, by_case[call.scenario, call.case])
            done, due = critical_steps(library, call.evaluation or {})
            if why is None and due:
                counted.append(CountedCall(call.id, call.scenario, done, due))
            else:
                not_counted[call.id] = why or "no_step"
    return Sorted(tuple(counted), not_counted)


def critical_steps(library: Library, evaluation: Mapping[str, object]) -> tuple[int, int]:
    """How many critical steps of a call were done right, and how many came up.

    A critical step is a line of the scorecard that bars a pass (`Criterion.bars_a_pass`): a critical one, or one that
    is needed to pass. Whether a line is needed is read from today's scorecard; what is critical was kept with the call.
    """
    card = library.scorecards.get(str(evaluation.get("scorecard")))
    needed = {item.id for item in card.criteria if item.bars_a_pass} if card else set()
    lines = evaluation.get("criteria")
    found = [item for item in lines if isinstance(item, Mapping)] if isinstance(lines, list) else []
    verdicts = [
        item.get("verdict")
        for item in found
        if item.get("id") in needed or is_critical(item.get("criticality", "non_critical"))
    ]
    return verdicts.count("met"), verdicts.count("met") + verdicts.count("not_met")


def _why_not(call: TakenCall, of_its_case: Sequence[TakenCall]) -> WhyNot | None:
    if call.ended_at is None:
        return "goes_on"
    if call.evaluation is None:
        return "damaged"
    if call.form != "open":
        return "answers_shown"
    return how_met(call, of_its_case)
