"""Put the steps in order: of a good call, as far as the scorecard holds to an order; or the sentences of long words."""

import re
from collections.abc import Iterator, Mapping, Sequence

from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.placeholders import fill
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Part
from simulator.domain.vocabulary import Spiel
from simulator.engine.call import Call
from simulator.engine.draw import pick
from simulator.services.drilling.deck.good_calls import GoodCalls, GoodPlay, conversation, situation
from simulator.services.drilling.deck.recipes import Find, Occasion, chosen, options
from simulator.services.drilling.deck.words import NOTHING, called, reason
from simulator.services.teaching.remedies import asked_for

STEPS = "What turns out: {case}. Put these steps of the call in order, first to last."
WORDS = "These are the approved words, out of order. Put them in order, first to last."
RULE = "Each pair of neighbors in the right order counts; it is right when all of them are."
FEWEST, MOST = 3, 5
"""Steps to put in order. With fewer than FEWEST nothing is asked; more than MOST is no drill but a puzzle."""
_SENTENCE = re.compile(r"(?<=[.?!])\s+")

Step = tuple[int, str]
"""A choice of a play by its place, and which of its acts the step is."""
Chain = tuple[Step, ...]


def find(calls: GoodCalls) -> Iterator[Find]:
    """Good calls with steps that only go in one order, and approved words of some sentences."""
    yield from _calls(calls)
    yield from _spiels(calls)


def _calls(calls: GoodCalls) -> Iterator[Find]:
    for play in calls.plays:
        rules = _rules(calls, play)
        chains = _chains(rules)
        if not chains:
            continue
        longest = {step for chain in chains for step in chain}
        sources = [name for (a, b), part in rules.items() if part and {a, b} <= longest for name in part.source]
        statement = calls.statement(play.scenario, sources)
        if statement is not None:
            holds = tuple(sorted(" ".join(act for _, act in chain) for chain in chains))
            yield Find(statement, play.scenario.id, False, Occasion(play.moments[0]), holds)


def _spiels(calls: GoodCalls) -> Iterator[Find]:
    for play in calls.plays:
        for moment in play.moments:
            choice = play.call.plan.known_choice(moment.then)
            spiel = calls.library.vocabulary.spiels.get(choice.spiel or "") if choice is not None else None
            if spiel is not None and spiel.verbatim and len(_sentences(spiel)) >= FEWEST:
                yield Find(spiel.statement, f"words_{spiel.id}", False, Occasion(moment, (spiel.id,)), (spiel.text,))


def _sentences(spiel: Spiel) -> list[str]:
    return _SENTENCE.split(spiel.text.strip())


def _rules(calls: GoodCalls, play: GoodPlay) -> Mapping[tuple[Step, Step], Part | None]:
    """Which step has to come before which, and the check that says so; None: after it there is no next step."""
    found: dict[tuple[Step, Step], Part | None] = {}
    steps = _steps(play)
    for part in _ordering(calls, play):
        firsts, thens = asked_for(part.check), part.check.precedence.then if part.check.precedence else ()
        for before in steps:
            for after in steps:
                if before[0] < after[0] and after[1] in thens and _does(play.call, before, firsts):
                    found.setdefault((before, after), part)
    last = steps[-1] if steps else None
    if last is not None and play.call.plan.vocabulary.acts[last[1]].role in ENDS_THE_CALL:
        for step in steps[:-1]:
            found.setdefault((step, last), None)
    return found


def _ordering(calls: GoodCalls, play: GoodPlay) -> Iterator[Part]:
    heard = {act for entry in play.call.entries for act in entry.acts if entry.by == "customer"}
    for criterion in calls.scorecard(play.call).criteria:
        for part in criterion.rests_on:
            applies = part.applies_when
            counts = applies.fits(play.call.plan.case.facts) and set(applies.heard) <= heard
            if part.check.precedence is not None and counts and not set(applies.not_heard) & heard:
                yield part


def _does(call: Call, step: Step, acts: Sequence[str]) -> bool:
    """Whether a step is one of some acts, or brings the customer to do one of them in their answer."""
    answer = call.entries[2 * step[0] + 2]
    return step[1] in acts or bool(set(answer.acts) & set(acts))


def _steps(play: GoodPlay) -> list[Step]:
    """The acts of a good call that are named by an order, each where it was first done."""
    seen: set[str] = set()
    found = []
    for index, moment in enumerate(play.moments):
        choice = play.call.plan.known_choice(moment.then)
        for act in choice.acts if choice is not None else ():
            if act not in seen and play.call.plan.vocabulary.acts[act].role != "courtesy":
                found.append((index, act))
            seen.add(act)
    return found


def _chains(rules: Mapping[tuple[Step, Step], Part | None]) -> tuple[Chain, ...]:
    """Steps each of which has to come before the next: those that are longest, MOST at the most."""
    after: dict[Step, list[Step]] = {}
    for before, then in rules:
        after.setdefault(before, []).append(then)
    found: list[Chain] = []

    def walk(chain: Chain) -> None:
        following = [step for step in after.get(chain[-1], ()) if _is_new(chain, step)]
        if not following or len(chain) == MOST:
            found.append(chain)
        for step in following if len(chain) < MOST else ():
            walk((*chain, step))

    for start in sorted(set(after) - {step for _, step in rules}):
        walk((start,))
    most = max((len(chain) for chain in found), default=0)
    return tuple(dict.fromkeys(chain for chain in found if len(chain) == most)) if most >= FEWEST else ()


def _is_new(chain: Chain, step: Step) -> bool:
    return all(step[0] > index for index, _ in chain)


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """The steps or the sentences, shuffled; before steps, what the customer opens with and what is true of the case."""
    moment = occasion.moment
    call = calls.call(moment, seed)
    texts = _right(calls, occasion, call, seed)
    steps = not occasion.detail
    case = call.plan.case.title
    return Question(
        card=card,
        seed=seed,
        input="order",
        situation=situation(call),
        said=conversation(call)[-1:],
        account=(),
        ask=STEPS.format(case=f"{case[:1].lower()}{case[1:].rstrip('.')}") if steps else WORDS,
        options=options(_not_sorted(texts, seed), seed, in_order=True),
    )


def _not_sorted(texts: Sequence[str], seed: int) -> Sequence[str]:
    """Another order than the right one, each as likely as any other."""
    order = options(texts, seed)
    shuffled = [item.text for item in order]
    return shuffled if shuffled != list(texts) else (*shuffled[1:], shuffled[0])


def _right(calls: GoodCalls, occasion: Occasion, call: Call, seed: int) -> tuple[str, ...]:
    if occasion.detail:
        spiel = calls.library.vocabulary.spiels[occasion.detail[0]]
        return tuple(fill(text, call.speech.values) for text in _sentences(spiel))
    play = calls.play_of(occasion.moment)
    chain = pick(_chains(_rules(calls, play)), seed, "chain")
    return tuple(_called(calls, play, step) for step in chain)


def _called(calls: GoodCalls, play: GoodPlay, step: Step) -> str:
    return called(calls.library, step[1], play.call.plan.case.facts)


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Credit is the share of neighbors, in the right order, that stand in that order in the answer as well."""
    call = calls.call(occasion.moment, question.seed)
    right = _right(calls, occasion, call, question.seed)
    given = chosen(question, answer)
    pairs = list(zip(right, right[1:], strict=False))
    place = {text: index for index, text in enumerate(given)}
    wrong = [pair for pair in pairs if place.get(pair[0], len(given)) >= place.get(pair[1], -1)]
    return Mark(
        credit=1 - len(wrong) / len(pairs),
        is_critical=False,
        verdict=_verdict(given, wrong),
        right=right,
        why=reason(calls.library.vocabulary, question.card.statement),
        rule=RULE,
    )


def _verdict(given: Sequence[str], wrong: Sequence[tuple[str, str]]) -> str:
    if not given:
        return NOTHING
    if not wrong:
        return "Every step is in its place."
    first, then = wrong[0]
    return f"“{first}” comes before “{then}”."


