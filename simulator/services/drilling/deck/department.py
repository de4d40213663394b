"""Which department takes it from here, with the account on the screen."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.scorecard import Criterion, Part
from simulator.domain.trace import Entry
from simulator.engine.call import Call
from simulator.scoring.scorer import next_violations
from simulator.services.drilling.deck.good_calls import GoodCalls, conversation, looked_up, screen, situation
from simulator.services.drilling.deck.recipes import Find, Occasion, chosen, options
from simulator.services.drilling.deck.words import NOTHING, PICKED, harm

ASK = "Everything else is done. Which department do you transfer them to?"
_FIRST = 5
"""Lines of the conversation that are shown: what they came for. Later ones may name the department."""


class _Against(NamedTuple):
    """A check that speaks against a department, and the line of the scorecard it belongs to."""

    criterion: Criterion
    part: Part


class _Way(NamedTuple):
    """A department, and what speaks against sending the call there; nothing: it may go there."""

    act: str
    label: str
    against: tuple[_Against, ...]


def find(calls: GoodCalls) -> Iterator[Find]:
    """The transfers at the end of good calls for which another department would be wrong."""
    for play in calls.plays:
        last = play.moments[-1] if play.moments else None
        if last is None or last.then not in calls.library.vocabulary.with_role("transfer"):
            continue
        ways = _ways(calls, play.call, play.call.entries[:-2])
        against = [item for way in ways for item in way.against]
        statement = calls.statement(play.scenario, [name for item in against for name in item.part.source])
        if statement is not None and any(way.act == last.then and not way.against for way in ways):
            critical = any(item.criterion.is_critical for item in against)
            yield Find(statement, "where", critical, Occasion(last), (last.then,))


def _ways(calls: GoodCalls, call: Call, entries: Sequence[Entry]) -> tuple[_Way, ...]:
    """Every transfer of the desk at that point: what it would violate, and what it would leave undone."""
    card = calls.scorecard(call)
    trace = replace(call.trace, entries=tuple(entries), outcome=None)
    choices = [choice for choice in call.plan.actions if choice.role == "transfer"]
    slips = next_violations(card, trace, [Entry("trainee", choice.acts) for choice in choices])
    undone = _undone(calls, call, entries)
    return tuple(
        _Way(
            choice.id,
            choice.text,
            (
                *(_Against(slip.criterion, slip.part) for slip in own),
                *(item for item in undone if choice.id not in _wanted(item.part)),
            ),
        )
        for choice, own in zip(choices, slips, strict=True)
    )


def _undone(calls: GoodCalls, call: Call, entries: Sequence[Entry]) -> list[_Against]:
    """The checks that want one of some transfers, and count here."""
    transfers = set(calls.library.vocabulary.with_role("transfer"))
    heard = {name for entry in entries if entry.by == "customer" for name in entry.acts}
    return [
        _Against(criterion, part)
        for criterion in calls.scorecard(call).criteria
        for part in criterion.rests_on
        if _wanted(part)
        and transfers.issuperset(_wanted(part))
        and part.applies_when.fits(call.plan.case.facts)
        and heard.issuperset(part.applies_when.heard)
    ]


def _wanted(part: Part) -> tuple[str, ...]:
    return part.check.existence.any if part.check.existence is not None else ()


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """What they came for, and all that the screen shows; a row or a line that names a department is left out."""
    call = calls.call(occasion.moment, seed)
    names = tuple(calls.library.vocabulary.company.departments.values())
    ways = _ways(calls, call, call.entries)
    shown = [way.label for way in ways if way.act == occasion.moment.then or way.against]
    lines = conversation(call)[:_FIRST]
    telling = next((index for index, line in enumerate(lines) if _names(line.text, names)), len(lines))
    return Question(
        card=card,
        seed=seed,
        input="pick",
        situation=situation(call),
        said=lines[: telling - 1] if telling < len(lines) and telling > 1 else lines[:telling],
        account=tuple(row for row in screen(call, looked_up(call)) if not _names(row[1], names)),
        ask=ASK,
        options=options(shown, seed),
    )


def _names(text: str, departments: Collection[str]) -> bool:
    return any(name.removeprefix("the ") in text for name in departments)


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Right is the department of the play; others that would have done as well are not among the options."""
    call = calls.call(occasion.moment, question.seed)
    ways = {way.label: way for way in _ways(calls, call, call.entries)}
    right = next(way.label for way in ways.values() if way.act == occasion.moment.then)
    given = next(iter(chosen(question, answer)), "")
    against = ways[given].against if given in ways else ()
    critical = next((item for item in against if item.criterion.is_critical), None)
    told = critical or next(item for way in ways.values() for item in (*against, *way.against))
    return Mark(
        credit=1.0 if given == right else 0.0,
        is_critical=critical is not None,
        verdict=_verdict(given, right, critical),
        right=(right,),
        why=f"{told.criterion.coaching.rstrip('.')} ({question.card.statement}).",
        rule=PICKED,
    )


def _verdict(given: str, right: str, critical: _Against | None) -> str:
    if not given:
        return NOTHING
    if given == right:
        return f"{given} can act on it."
    if critical is not None:
        return harm(critical.part.missed or critical.criterion.title)
    return f"{given} cannot act on it; {right} can."
