"""Put the steps in order: of a good call, as far as the scorecard holds to an order; or the sentences of long words."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from simulator.design.words import inside
from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.placeholders import fill
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Part
from simulator.domain.vocabulary import Spiel
from simulator.engine.call import Call
from simulator.engine.draw import shuffled
from simulator.services.drilling.deck.good_calls import GoodCalls, GoodPlay, conversation, situation
from simulator.services.drilling.deck.recipes import Find, Occasion, chosen, options
from simulator.services.drilling.deck.words import NOTHING, called, reason
from simulator.services.teaching.remedies import asked_for

STEPS = "On this account: {case}. Put these steps of the call in order, first to last."
WORDS = "These are the approved words, out of order. Put them in order, first to last."
RULE = "Each step that has to come before another counts. Where the guide leaves the order open, either is right."
FEWEST, FEWEST_SENTENCES, MOST = 4, 3, 5
"""Steps to put in order. With fewer nothing is asked (long sentences are work enough); more are a puzzle, no drill."""
_TRIES = 20
_SENTENCE = re.compile(r"(?<=[.?!])\s+")

Step = tuple[int, str]
"""A choice of a play by its place, and which of its acts the step is."""
Pair = tuple[Step, Step]


def find(calls: GoodCalls) -> Iterator[Find]:
    """Good calls with steps that the scorecard holds to an order, and approved words of some sentences."""
    for name, scenario in calls.library.scenarios.items():
        plays = [play for play in calls.plays if play.scenario.id == name]
        ordered = [(play, rules) for play in plays if _steps(play, rules := _rules(calls, play)) >= FEWEST]
        sources = [source for _, rules in ordered for part in rules.values() for source in part.source]
        statement = calls.statement(scenario, sources)
        for play, rules in ordered if statement is not None else ():
            holds = tuple(sorted(f"{first} {then}" for (_, first), (_, then) in rules))
            yield Find(statement or "", name, False, Occasion(play.moments[0]), holds)
    yield from _spiels(calls)


def _spiels(calls: GoodCalls) -> Iterator[Find]:
    for play in calls.plays:
        for moment in play.moments:
            choice = play.call.plan.known_choice(moment.then)
            spiel = calls.library.vocabulary.spiels.get(choice.spiel or "") if choice is not None else None
            if spiel is not None and spiel.verbatim and len(_sentences(spiel)) >= FEWEST_SENTENCES:
                yield Find(spiel.statement, f"words_{spiel.id}", False, Occasion(moment, (spiel.id,)), (spiel.text,))


def _sentences(spiel: Spiel) -> list[str]:
    return _SENTENCE.split(spiel.text.strip())


def _rules(calls: GoodCalls, play: GoodPlay) -> Mapping[Pair, Part]:
    """Which step of a good call has to come before which, and the check that says so."""
    found: dict[Pair, Part] = {}
    done = _first_done(play)
    for part in _orders(calls, play):
        firsts, thens = asked_for(part.check), part.check.precedence.then if part.check.precedence else ()
        for before in done:
            for after in done:
                if before[0] < after[0] and after[1] in thens and _does(play.call, before, firsts):
                    found.setdefault((before, after), part)
    return found


def _orders(calls: GoodCalls, play: GoodPlay) -> Iterator[Part]:
    """The checks of order that count in a call."""
    heard = {act for entry in play.call.entries for act in entry.acts if entry.by == "customer"}
    for criterion in calls.scorecard(play.call).criteria:
        for part in criterion.rests_on:
            applies = part.applies_when
            counts = applies.fits(play.call.plan.case.facts) and heard.issuperset(applies.heard)
            if part.check.precedence is not None and counts and heard.isdisjoint(applies.not_heard):
                yield part


def _does(call: Call, step: Step, acts: Sequence[str]) -> bool:
    """Whether a step is one of some acts, or brings the customer to do one of them in their answer."""
    answer = call.entries[2 * step[0] + 2]
    return step[1] in acts or not set(answer.acts).isdisjoint(acts)


def _first_done(play: GoodPlay) -> list[Step]:
    """The acts of a good call, kind words aside, each where it was first done."""
    acts = play.call.plan.vocabulary.acts
    found: dict[str, Step] = {}
    for index, moment in enumerate(play.moments):
        choice = play.call.plan.known_choice(moment.then)
        for act in choice.acts if choice is not None else ():
            if acts[act].role != "courtesy":
                found.setdefault(act, (index, act))
    return list(found.values())


def _steps(play: GoodPlay, rules: Mapping[Pair, Part]) -> int:
    """How many steps of a good call are ordered, with the one that ends it."""
    steps = {step for pair in rules for step in pair}
    return len(steps.union(step for step in _first_done(play)[-1:] if _ends(play, step)))


def _chosen_steps(calls: GoodCalls, card: Card, play: GoodPlay, seed: int) -> tuple[Step, ...]:
    """Up to MOST steps in the order of the call, each ordered with another one: by the card's statement first.

    Where the call ends with one that cannot be followed by anything, it is the last of them.
    """
    rules, done = _rules(calls, play), _first_done(play)
    order = shuffled(tuple(rules), seed, "pairs")
    found = {done[-1]} if _ends(play, done[-1]) else set()
    for pair in sorted(order, key=lambda pair: card.statement not in rules[pair].source):
        if len(found.union(pair)) <= MOST:
            found.update(pair)
    return tuple(step for step in done if step in found)


def _ends(play: GoodPlay, step: Step) -> bool:
    return play.call.plan.vocabulary.acts[step[1]].role in ENDS_THE_CALL


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """The steps or the sentences, shuffled; before steps, what the customer opens with and what is true of the case."""
    call = calls.call(occasion.moment, seed)
    texts = _texts(calls, card, occasion, seed)
    case = inside(call.plan.case.title.rstrip("."))
    return Question(
        card=card,
        seed=seed,
        input="order",
        situation=situation(call),
        said=conversation(call)[-1:],
        account=(),
        ask=WORDS if occasion.detail else STEPS.format(case=case),
        options=options(_out_of_order(texts, _pairs(calls, card, occasion, seed), seed), seed, in_order=True),
    )


def _out_of_order(texts: Sequence[str], pairs: Collection[tuple[str, str]], seed: int) -> Sequence[str]:
    """The first of some random orders that is wrong; the right one from behind is wrong in any case."""
    orders = (shuffled(texts, seed, f"options/{number}") for number in range(_TRIES))
    return next((order for order in orders if _broken(order, pairs)), texts[::-1])


def _broken(given: Sequence[str], pairs: Collection[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs that do not stand in their order in an answer; what was left out stands nowhere."""
    place = {text: index for index, text in enumerate(given)}
    return [pair for pair in pairs if place.get(pair[0], len(given)) >= place.get(pair[1], -1)]


def _texts(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> tuple[str, ...]:
    """The steps or sentences in the right order."""
    if occasion.detail:
        values = calls.call(occasion.moment, seed).speech.values
        return tuple(fill(text, values) for text in _sentences(calls.library.vocabulary.spiels[occasion.detail[0]]))
    play = calls.play_of(occasion.moment)
    facts = play.call.plan.case.facts
    return tuple(called(calls.library, act, facts) for _, act in _chosen_steps(calls, card, play, seed))


def _pairs(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Mapping[tuple[str, str], Part | None]:
    """What has to come before what, and the check that says so: neighbors of approved words; steps in an order."""
    texts = _texts(calls, card, occasion, seed)
    if occasion.detail:
        return dict.fromkeys(pairwise(texts))
    play = calls.play_of(occasion.moment)
    steps, rules = _chosen_steps(calls, card, play, seed), _rules(calls, play)
    named = dict(zip(steps, texts, strict=True))
    found: dict[Pair, Part | None] = {
        pair: part for pair, part in rules.items() if pair[0] in named and pair[1] in named
    }
    for step in steps[:-1] if _ends(play, steps[-1]) else ():
        found.setdefault((step, steps[-1]), None)
    return {(named[first], named[then]): part for (first, then), part in found.items()}


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Credit is the share of pairs that stand in the right order in the answer."""
    pairs = _pairs(calls, question.card, occasion, question.seed)
    given = chosen(question, answer)
    wrong = _broken(given, pairs)
    return Mark(
        credit=1 - len(wrong) / len(pairs),
        is_critical=False,
        verdict=_verdict(given, wrong),
        right=_texts(calls, question.card, occasion, question.seed),
        why=_why(calls, question.card.statement, pairs[wrong[0]] if wrong and given else None),
        rule=RULE,
    )


def _why(calls: GoodCalls, statement: str, broken: Part | None) -> str:
    """By the check that was broken first, if one was."""
    vocabulary = calls.library.vocabulary
    if broken is None or broken.coaching is None:
        return reason(vocabulary, statement)
    cited = next((name for name in broken.source if name in vocabulary.statements), statement)
    return f"{broken.coaching.rstrip('.')} ({cited})."


def _verdict(given: Sequence[str], wrong: Sequence[tuple[str, str]]) -> str:
    if not given:
        return NOTHING
    if not wrong:
        return "Every step is in its place."
    first, then = (text.rstrip(".") for text in wrong[0])
    return f"“{first}” comes before “{then}”."
