"""What a turn earned: the checks it met, and by what; and those it made ready to be met."""

from collections.abc import Iterable

from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.scoring.scorer import met_by
from simulator.services.teaching.remedies import asked_for

IN_ORDER = ("precedence", "not_succession", "at_most")
"""Kinds of check met by when something is done, not by doing it: what they cite is not what a choice is for."""


def newly_met(card: Scorecard, before: Call, after: Call) -> list[Part]:
    """The checks that a turn met: by what it did first, then in time, those of the weightiest criteria first.

    One that is met by doing nothing wrong is not among them, nor one met before that only came to count now.
    """
    return _parts(sorted(_met(card, before, after), key=lambda item: (_in_order(item), -item[0].weight)))


def fulfilled(card: Scorecard, before: Call, after: Call) -> list[Part]:
    """The checks that a turn met by what it did, and not by when it did it, the weightiest first."""
    return _parts(sorted(parts_fulfilled(card, before, after), key=lambda item: -item[0].weight))


def parts_fulfilled(card: Scorecard, before: Call, after: Call) -> list[tuple[Criterion, Part]]:
    """The checks that a turn met by what it did, each with its criterion, in the order of the scorecard."""
    return [item for item in _met(card, before, after) if not _in_order(item)]


def made_ready(card: Scorecard, before: Call, choice: Choice) -> list[Part]:
    """The checks for which a choice does what has to come before something else, and had not been done yet."""
    facts, done = before.plan.case.facts, {act for entry in before.entries for act in entry.acts}
    new = set(choice.acts) - done
    return [
        part
        for criterion in card.criteria
        for part in criterion.rests_on
        if part.check.precedence and part.applies_when.fits(facts) and new & set(asked_for(part.check))
    ]


def titles(parts: Iterable[Part]) -> tuple[str, ...]:
    """What some checks of a scorecard are about, each once."""
    return tuple(dict.fromkeys(part.title for part in parts if part.title))


def _met(card: Scorecard, before: Call, after: Call) -> list[tuple[Criterion, Part]]:
    met = met_by(card, after.trace, len(before.entries) + 1)
    return [item for item in met if item[1].check.absence is None]


def _in_order(item: tuple[Criterion, Part]) -> bool:
    return item[1].check.kind in IN_ORDER


def _parts(found: Iterable[tuple[Criterion, Part]]) -> list[Part]:
    return [part for _, part in found]
