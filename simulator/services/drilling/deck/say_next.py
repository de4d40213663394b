"""Say what comes next: typed in own words, and taken for what the moves heard in it do in this case."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from simulator.content.reading.approved_wording import plain_words
from simulator.domain.base import FactValue
from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.heard import Heard
from simulator.domain.roles import ERRORS
from simulator.domain.scorecard import ActSet, Criterion, Part
from simulator.domain.trace import Entry
from simulator.engine.call import Call, step
from simulator.scoring.scorer import Violation, met_by, next_violations
from simulator.services.drilling.deck.good_calls import (
    GoodCalls,
    GoodPlay,
    conversation,
    looked_up,
    screen,
    shortened,
    situation,
)
from simulator.services.drilling.deck.recipes import Find, Occasion
from simulator.services.drilling.deck.words import NOTHING, each, either, grounds
from simulator.services.teaching.reasons import broken, gravest_first

ASK = "What do you say to them now? Type the whole answer."
RULE = (
    "Your words count for what they do, not for how they are put, as far as a program can hear it. "
    "It is right when nothing needed is missing."
)
LIKELY = 0.25
"""Confidence from which a move that is needed counts as heard, in the whole answer or in a piece of it; any other one
counts only if it was heard in the whole for sure: nobody fails by what a program has missed or made up."""
_PIECES = re.compile(r"[.?!;]|\b(?:and|but)\b", re.IGNORECASE)
PARTLY = 0.5
"""Credit of an answer that the guide wants in this call, and not at this moment."""

Hear = Callable[[str], Sequence[Heard]]
Units = tuple[frozenset[str], ...]
"""What an answer has to do: of each set, one act."""


def find(calls: GoodCalls) -> Iterator[Find]:
    """The turns of good calls in which something that a check asks for is said for the first time."""
    if not calls.library.moves.moves:
        return  # nothing typed could be heard
    for play in calls.plays:
        last: dict[tuple[str, str], Find] = {}  # where an answer is given in pieces, what completes it
        for index, moment in enumerate(play.moments):
            choice = play.call.plan.known_choice(moment.then)
            if choice is not None and choice.kind == "response":
                last |= {(item.statement, item.key): item for item in _found(calls, play, index, choice.acts)}
        yield from last.values()


def _found(calls: GoodCalls, play: GoodPlay, index: int, acts: Sequence[str]) -> Iterator[Find]:
    done = _done(play.call.entries[: 2 * index + 1])
    groups: dict[tuple[str, str], tuple[Criterion, list[Part]]] = {}
    for criterion, part in met_by(calls.scorecard(play.call), play.call.trace, 2 * index + 2):
        statement, before = calls.statement(play.scenario, part.source), play.call.entries[: 2 * index + 1]
        if statement is not None and _has_come_up(calls, part, before) and _units(calls, part, done):
            groups.setdefault((statement, criterion.id), (criterion, []))[1].append(part)
    for (statement, key), (criterion, parts) in groups.items():
        units = [unit for part in parts for unit in _units(calls, part, done)]
        if all(unit & set(acts) for unit in units):
            detail = tuple(part.id for part in parts)
            holds = tuple(sorted({" ".join(sorted(unit)) for unit in units}))
            occasion = Occasion(play.moments[index], detail)
            yield Find(statement, key, criterion.is_critical, occasion, holds)


def _has_come_up(calls: GoodCalls, part: Part, entries: Sequence[Entry]) -> bool:
    """Whether the customer has brought up by then what a check waits for: until then nobody can know of it."""
    known, applies = calls.library.vocabulary.acts, part.applies_when
    heard = {act for entry in entries for act in entry.acts}
    raised = tuple(name for name in part.occasion if name in known and known[name].by == "customer")
    return heard.issuperset(applies.heard) and all(
        not names or not heard.isdisjoint(names) for names in (applies.heard_any, raised)
    )


def _done(entries: Sequence[Entry]) -> set[str]:
    return {act for entry in entries if entry.by == "trainee" for act in entry.acts}


def _units(calls: GoodCalls, part: Part, done: Collection[str]) -> Units:
    """What a check still asks the agent to say; nothing where it is about order, forbids, or asks for an action."""
    check = part.check
    wanted = check.existence or (check.response.by if check.response is not None else ActSet())
    acts = calls.library.vocabulary.acts
    sayable = {name for name in (*wanted.any, *wanted.all) if acts[name].by == "trainee" and not acts[name].is_action}
    units = [frozenset({name}) for name in wanted.all if name in sayable and name not in done]
    if set(wanted.any) & sayable and not set(wanted.any) & set(done):
        units.append(frozenset(set(wanted.any) & sayable))
    return tuple(units)


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """The call up to that turn, and what is on the screen by then."""
    call = calls.call(occasion.moment, seed)
    return Question(
        card=card,
        seed=seed,
        input="typed",
        situation=situation(call),
        said=shortened(conversation(call)),
        account=screen(call, looked_up(call)),
        ask=ASK,
    )


def _sound(calls: GoodCalls, call: Call, unit: frozenset[str]) -> frozenset[str]:
    """Of acts that would do, those that are not wrong in this case: a check may take either of two truths."""
    turns = [Entry("trainee", (act,)) for act in sorted(unit)]
    slips = next_violations(calls.scorecard(call), call.trace, turns)
    return frozenset(turn.acts[0] for turn, own in zip(turns, slips, strict=True) if not own) or unit


class _Answer(NamedTuple):
    """What was heard in an answer: the labels of its moves, and the acts that they perform here."""

    labels: tuple[str, ...]
    acts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marker:
    """Marks typed answers by what is heard in them; `hear` is a library's tagger."""

    hear: Hear

    def mark(self, calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
        """Credit is the share of what was needed; none where it does harm, half where it has its place elsewhere."""
        call = calls.call(occasion.moment, question.seed)
        model = step(call, occasion.moment.then).entries[-2]
        done = _done(call.entries)
        parts = [calls.check(call, name)[1] for name in occasion.detail]
        named = dict.fromkeys(unit for part in parts for unit in _units(calls, part, done))
        units = tuple(_sound(calls, call, unit) for unit in named)
        given = self._heard(calls, call, model, answer.text, units)
        entry = Entry("trainee", given.acts, answer.text.strip())
        slips = gravest_first(next_violations(calls.scorecard(call), call.trace, [entry])[0]) if given.acts else []
        missing = [unit for unit in units if not unit & set(given.acts)]
        harmful = _does_harm(calls, given.acts, slips)
        credit = 0.0 if harmful else 1 - len(missing) / len(units)
        if not harmful and slips:
            credit = min(credit, PARTLY)
        elsewhere = not credit and not slips and _has_its_place(calls, call, entry)
        return Mark(
            credit=PARTLY if elsewhere else credit,
            is_critical=harmful,
            verdict=_verdict(calls, call, given, missing, slips, elsewhere=elsewhere) if entry.text else NOTHING,
            right=(model.text,),
            why=grounds(calls.library.vocabulary, question.card.statement, parts[0], parts[0].coaching or ""),
            rule=RULE,
            heard=given.labels,
        )

    def _heard(self, calls: GoodCalls, call: Call, model: Entry, text: str, units: Units) -> _Answer:
        if not (words := plain_words(text)):
            return _Answer((), ())
        if plain_words(model.text) in words:
            return _Answer((), model.acts)
        spoken = next(iter(calls.approved.said_in(text)), None)
        moves, facts = calls.library.moves.moves, call.plan.case.facts
        wanted = {act for unit in units for act in unit}
        whole, pieces = self.hear(text), [heard for piece in _PIECES.split(text) for heard in self.hear(piece)]
        sure = [item.move for item in sorted(whole, key=lambda item: item.at) if item.sure]
        likely = [item.move for item in (*whole, *pieces) if item.sure or item.confidence >= LIKELY]
        needed = [move for move in likely if not wanted.isdisjoint(moves[move].performs(facts))]
        taken = [moves[move] for move in dict.fromkeys((*sure, *needed))]
        said = spoken.acts if spoken is not None else ()
        acts = (*said, *(act for move in taken for act in move.performs(facts)))
        return _Answer(tuple(move.label for move in taken), tuple(dict.fromkeys(acts)))


def _does_harm(calls: GoodCalls, acts: Collection[str], slips: Sequence[Violation]) -> bool:
    breaches = set(calls.library.vocabulary.with_role("breach"))
    return bool(breaches & set(acts)) or any(slip.criterion.is_critical for slip in slips)


def _has_its_place(calls: GoodCalls, call: Call, entry: Entry) -> bool:
    """Whether an answer meets something that the call is graded on, and is no error."""
    acts = calls.library.vocabulary.acts
    if not entry.acts or any(acts[name].role in ERRORS for name in entry.acts):
        return False
    trace = call.trace
    after = type(trace)(trace.facts, (*trace.entries, entry), None, trace.scorecard)
    met = met_by(calls.scorecard(call), after, len(after.entries))
    return any(part.check.existence is not None or part.check.response is not None for _, part in met)


def _verdict(
    calls: GoodCalls,
    call: Call,
    given: _Answer,
    missing: Sequence[frozenset[str]],
    slips: Sequence[Violation],
    *,
    elsewhere: bool,
) -> str:
    facts = call.plan.case.facts
    heard = f"We heard {each(given.labels)}. " if given.labels else ""
    still = "; ".join(_in_order(calls, unit, facts) for unit in missing)
    if slips:
        return f"{heard}{broken(slips[0])}.{f' Missing besides: {still}.' if still else ''}"
    if not missing:
        return f"{heard}That is all that is needed here."
    if not given.acts:
        return f"Nothing was heard in it for sure. Needed: {still}."
    has_its_place = "That has its place in this call as well. " if elsewhere else ""
    return f"{heard}{has_its_place}Still missing: {still}."


def _in_order(calls: GoodCalls, unit: frozenset[str], facts: Mapping[str, FactValue]) -> str:
    known = calls.library.vocabulary.acts
    return either(calls.library, [name for name in known if name in unit], facts)
