"""What must not be said to somebody else: in calls where things are kept that may be said in others."""

from collections.abc import Iterator, Sequence

from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.roles import ERRORS
from simulator.domain.scorecard import Part, Scorecard
from simulator.engine.call import Call, step
from simulator.engine.choice import Choice
from simulator.engine.draw import shuffled
from simulator.services.drilling.deck.good_calls import GoodCalls, GoodPlay, conversation, shortened, situation
from simulator.services.drilling.deck.recipes import Find, Occasion, chosen, options
from simulator.services.drilling.deck.words import NOTHING, PICKED, coached, reason

ASK = "Which of these tells them something that is only for {customer}?"
_HARMLESS = 3
"""Sentences beside the one that must not be said."""


def find(calls: GoodCalls) -> Iterator[Find]:
    """The answers that say what a scorecard keeps back, where others of the same moment say nothing of it."""
    for play in calls.plays:
        for part in _kept(calls, calls.scorecard(play.call)):
            statement = calls.statement(play.scenario, part.source)
            if statement is not None:
                yield from _found(calls, play, part, statement)


def _kept(calls: GoodCalls, card: Scorecard) -> Iterator[Part]:
    """Critical checks that forbid, whatever the account shows, more than what is an error in every call."""
    acts = calls.library.vocabulary.acts
    for criterion in card.criteria:
        for part in criterion.rests_on if criterion.is_critical else ():
            applies = part.applies_when
            always = not (applies.facts or applies.not_facts or applies.unless)
            forbidden = part.check.absence or ()
            if always and any(name in acts and acts[name].role not in ERRORS for name in forbidden):
                yield part


def _found(calls: GoodCalls, play: GoodPlay, part: Part, statement: str) -> Iterator[Find]:
    for index, moment in enumerate(play.moments):
        cue = play.call.plan.states[play.call.entries[2 * index].state or ""].cue
        answers = play.call.plan.answers.get(cue, ())
        if len(_harmless(calls, answers, part)) < 2:
            continue
        for choice in answers:
            if set(choice.acts) & set(part.check.absence or ()):
                occasion = Occasion(moment, (part.id, choice.id))
                yield Find(statement, cue, True, occasion, tuple(sorted(part.check.absence or ())))


def _harmless(calls: GoodCalls, answers: Sequence[Choice], part: Part) -> list[Choice]:
    """Answers that keep it back and are no errors either, the right ones first."""
    acts, kept = calls.library.vocabulary.acts, set(part.check.absence or ())
    clean = [item for item in answers if not any(acts[name].role in ERRORS or name in kept for name in item.acts)]
    return sorted(clean, key=lambda item: bool(item.response and item.response.why_not))


def _texts(calls: GoodCalls, call: Call, occasion: Occasion, seed: int) -> tuple[str, ...]:
    """The sentence that must not be said, then harmless ones."""
    part, named = calls.check(call, occasion.detail[0])[1], call.plan.known_choice(occasion.detail[1])
    if named is None:
        raise KeyError(occasion.detail[1])
    answers = call.plan.answers[call.plan.states[call.position.state].cue]
    harmless = shuffled(_harmless(calls, answers, part), seed, "harmless")[:_HARMLESS]
    return tuple(call.text(choice) for choice in (named, *harmless))


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """What the person on the line just said, and what could be answered."""
    call = calls.call(occasion.moment, seed)
    return Question(
        card=card,
        seed=seed,
        input="pick",
        situation=situation(call),
        said=shortened(conversation(call)),
        account=(),
        ask=ASK.format(customer=call.account.first_name),
        options=options(_texts(calls, call, occasion, seed), seed),
    )


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Right is the sentence that must not be said. To take another one for it harms nobody yet; to miss it would."""
    call = calls.call(occasion.moment, question.seed)
    right, *_ = _texts(calls, call, occasion, question.seed)
    given = next(iter(chosen(question, answer)), "")
    part, named = calls.check(call, occasion.detail[0])[1], call.plan.known_choice(occasion.detail[1])
    against = (named.response.why_not if named is not None and named.response is not None else None) or part.coaching
    statement = question.card.statement
    is_right = given == right
    return Mark(
        credit=1.0 if is_right else 0.0,
        is_critical=bool(given) and not is_right,
        verdict=_verdict(given, is_right=is_right),
        right=(right, f"Say instead: {step(call, occasion.moment.then).entries[-2].text}"),
        why=coached(call, against, statement) if against else reason(call.plan.vocabulary, statement),
        rule=PICKED,
    )


def _verdict(given: str, *, is_right: bool) -> str:
    if not given:
        return NOTHING
    return "That must stay unsaid." if is_right else "That one gives nothing away. Another one does."
