"""What must be looked up first: before something may be said or done, or because of what the customer brings up."""

from collections.abc import Iterator, Sequence

from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.roles import FINDS_OUT
from simulator.domain.scorecard import Part
from simulator.engine.call import Call
from simulator.services.drilling.deck.good_calls import (
    GoodCalls,
    GoodPlay,
    Moment,
    conversation,
    looked_up,
    screen,
    shortened,
    situation,
)
from simulator.services.drilling.deck.recipes import Find, Occasion, chosen, options
from simulator.services.drilling.deck.words import NOTHING, PICKED, called, grounds, in_words

NOW = "What do you look up now?"
BEFORE = "You are about to say {words} What must you have looked up before you may?"
BEFORE_DOING = "You are about to do this: {words}. What must you have looked up before you may?"
_SAID, _DONE, _HEARD = "said", "done", "heard"


def find(calls: GoodCalls) -> Iterator[Find]:
    """The look-ups that a check wants: before some words or deeds of a good call, or once the customer was heard."""
    for play in calls.plays:
        for criterion in calls.scorecard(play.call).criteria:
            for part in criterion.rests_on:
                statement = calls.statement(play.scenario, part.source)
                targets = _targets(play.call, part)
                if statement is None or not targets or not part.applies_when.fits(play.call.plan.case.facts):
                    continue
                for occasion in (*_before(play, part), *_because(play, part, targets)):
                    yield Find(statement, criterion.id, criterion.is_critical, occasion, targets)


def _targets(call: Call, part: Part) -> tuple[str, ...]:
    """The look-ups on this desk that a check asks for, any of which will do."""
    check = part.check
    wanted = check.precedence.first if check.precedence is not None else check.existence
    if wanted is None:
        return ()
    open_here = {choice.id for choice in call.plan.actions if choice.role in FINDS_OUT}
    names = (*wanted.any, *wanted.all)
    return tuple(names) if names and open_here.issuperset(names) else ()


def _before(play: GoodPlay, part: Part) -> Iterator[Occasion]:
    if part.check.precedence is None:
        return
    for moment in play.moments:
        choice = play.call.plan.known_choice(moment.then)
        if choice is not None and set(choice.acts) & set(part.check.precedence.then):
            yield Occasion(moment, (part.id, _SAID if choice.kind == "response" else _DONE))


def _because(play: GoodPlay, part: Part, targets: Sequence[str]) -> Iterator[Occasion]:
    """Once what it waits for was heard, and nothing was said yet that rests on the look-up."""
    applies = part.applies_when
    if part.check.existence is None or not (applies.heard or applies.heard_any):
        return
    made = next((index for index, moment in enumerate(play.moments) if moment.then in targets), None)
    if made is None:
        return
    for index, moment in enumerate(play.moments[made:], start=made):
        heard = {act for entry in play.call.entries[: 2 * index + 1] if entry.by == "customer" for act in entry.acts}
        if set(applies.heard) <= heard and (not applies.heard_any or set(applies.heard_any) & heard):
            yield Occasion(moment, (part.id, _HEARD))
            return


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """The conversation up to there, the screen with every look-up but the one that is asked for, and all there are."""
    call = calls.call(occasion.moment, seed)
    _, part = calls.check(call, occasion.detail[0])
    done = [name for name in _made(calls, occasion.moment) if name not in _targets(call, part)]
    _, *as_good = _targets(call, part)
    finds_out = [item.id for item in call.plan.actions if item.role in FINDS_OUT and item.id not in as_good]
    return Question(
        card=card,
        seed=seed,
        input="pick",
        situation=situation(call),
        said=shortened(conversation(call)),
        account=screen(call, done),
        ask=_asked(call, occasion),
        options=options((called(calls.library, name, call.plan.case.facts) for name in finds_out), seed),
    )


def _made(calls: GoodCalls, moment: Moment) -> tuple[str, ...]:
    """Every look-up of the play that a moment is from, also those that come later."""
    return looked_up(calls.play_of(moment).call)


def _asked(call: Call, occasion: Occasion) -> str:
    choice = call.plan.known_choice(occasion.moment.then)
    if choice is None or occasion.detail[1] == _HEARD:
        return NOW
    words = in_words(call, choice)
    return BEFORE.format(words=words) if choice.kind == "response" else BEFORE_DOING.format(words=words)


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Right is what the check asks for; of several that would do, only one is among the options."""
    call = calls.call(occasion.moment, question.seed)
    criterion, part = calls.check(call, occasion.detail[0])
    right = called(calls.library, _targets(call, part)[0], call.plan.case.facts)
    given = next(iter(chosen(question, answer)), "")
    return Mark(
        credit=1.0 if given == right else 0.0,
        is_critical=False,
        verdict=_verdict(given, right),
        right=(right,),
        why=grounds(calls.library.vocabulary, question.card.statement, part, criterion.coaching),
        rule=PICKED,
    )


def _verdict(given: str, right: str) -> str:
    if not given:
        return NOTHING
    if given == right:
        return f"“{given}” is what tells you."
    return f"“{given}” does not tell you that; “{right}” does."
