"""Which department takes it from here, with the account on the screen."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from simulator.domain.cards import Card, DrillAnswer, Mark, Question, Said
from simulator.domain.scorecard import Part
from simulator.domain.trace import Entry
from simulator.engine.call import Call
from simulator.scoring.scorer import Violation, next_violations
from simulator.services.drilling.deck.good_calls import GoodCalls, GoodPlay, conversation, looked_up, screen, situation
from simulator.services.drilling.deck.recipes import Find, Occasion, chosen, options
from simulator.services.drilling.deck.words import NOTHING, PICKED, called, harm, reason

ASK = "All that Billing can do is done. Where do you transfer them?"
_FIRST = 3
"""Lines of the customer that are shown: what they came for. Later ones may name the department."""


class _Way(NamedTuple):
    """A department, and what the scorecard says against sending the call there; nothing: it may go there."""

    act: str
    against: tuple[Violation | Part, ...]


def find(calls: GoodCalls) -> Iterator[Find]:
    """The transfers at the end of good calls for which another department would be wrong."""
    for play in calls.plays:
        last = play.moments[-1] if play.moments else None
        if last is None or last.then not in calls.library.vocabulary.with_role("transfer"):
            continue
        ways = _ways(calls, play.call, play.call.entries[:-2])
        wrong = [item for way in ways for item in way.against]
        right = [way.act for way in ways if not way.against]
        if last.then not in right or not wrong:
            continue
        statement = calls.statement(play.scenario, [name for item in wrong for name in _part(item).source])
        if statement is not None:
            critical = any(isinstance(item, Violation) and item.criterion.is_critical for item in wrong)
            yield Find(statement, "where", critical, Occasion(last), (last.then, *sorted(right)))


def _ways(calls: GoodCalls, call: Call, entries: Sequence[Entry]) -> tuple[_Way, ...]:
    """Every transfer of the desk at that point: what it would violate, or would leave undone."""
    card = calls.scorecard(call)
    trace = type(call.trace)(call.plan.case.facts, tuple(entries), None, card.id)
    acts = [choice.id for choice in call.plan.actions if choice.role == "transfer"]
    found = next_violations(card, trace, [Entry("trainee", (act,)) for act in acts])
    missed = [_missed(calls, call, entries, act) for act in acts]
    return tuple(_Way(act, (*slips, *left)) for act, slips, left in zip(acts, found, missed, strict=True))


def _missed(calls: GoodCalls, call: Call, entries: Sequence[Entry], act: str) -> tuple[Part, ...]:
    """Checks that want some transfer, count here, and are not met by this one."""
    transfers = set(calls.library.vocabulary.with_role("transfer"))
    heard = {name for entry in entries if entry.by == "customer" for name in entry.acts}
    found = []
    for criterion in calls.scorecard(call).criteria:
        for part in criterion.rests_on:
            wanted = part.check.existence
            if wanted is None or not wanted.any or not transfers.issuperset(wanted.any) or act in wanted.any:
                continue
            if part.applies_when.fits(call.plan.case.facts) and set(part.applies_when.heard) <= heard:
                found.append(part)
    return tuple(found)


def _part(item: Violation | Part) -> Part:
    return item.part if isinstance(item, Violation) else item


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """What they came for, and all that the screen shows; a row or a line that names a department is left out."""
    call = calls.call(occasion.moment, seed)
    names = tuple(calls.library.vocabulary.company.departments.values())
    ways = _ways(calls, call, call.entries)
    right = occasion.moment.then
    shown = [way.act for way in ways if way.act == right or way.against]
    said = tuple(line for line in conversation(call) if line.speaker == "customer")[:_FIRST]
    rows = screen(call, looked_up(call))
    return Question(
        card=card,
        seed=seed,
        input="pick",
        situation=situation(call),
        said=tuple(line for line in said if not _names(line.text, names)),
        account=tuple(row for row in rows if not _names(row[1], names)),
        ask=ASK,
        options=options((called(calls.library, act, call.plan.case.facts) for act in shown), seed),
    )


def _names(text: str, departments: Collection[str]) -> bool:
    return any(name.removeprefix("the ") in text for name in departments)


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Right is the department of the play; those that would have done as well are not among the options."""
    call = calls.call(occasion.moment, question.seed)
    labels = {called(calls.library, way.act, call.plan.case.facts): way for way in _ways(calls, call, call.entries)}
    right = called(calls.library, occasion.moment.then, call.plan.case.facts)
    given = next(iter(chosen(question, answer)), "")
    way = labels.get(given)
    against = way.against if way is not None else ()
    critical = next((item for item in against if isinstance(item, Violation) and item.criterion.is_critical), None)
    return Mark(
        credit=1.0 if given == right else 0.0,
        is_critical=critical is not None,
        verdict=_verdict(given, right, against, critical),
        right=(right,),
        why=_why(calls, question.card.statement, against),
        rule=PICKED,
    )


def _verdict(given: str, right: str, against: Sequence[Violation | Part], critical: Violation | None) -> str:
    if not given:
        return NOTHING
    if given == right:
        return f"“{given}” is where they can act on it."
    if critical is not None:
        return harm(critical.part.missed or given)
    missed = next((_part(item).missed for item in against if _part(item).missed), None)
    return f"“{given}” is not where they can act on it: {missed[:1].lower()}{missed[1:]}." if missed else NOTHING


def _why(calls: GoodCalls, statement: str, against: Sequence[Violation | Part]) -> str:
    coaching = next((_part(item).coaching for item in against if _part(item).coaching), None)
    because = reason(calls.library.vocabulary, statement)
    return f"{coaching} {because}" if coaching else because


