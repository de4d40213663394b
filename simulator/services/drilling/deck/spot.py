"""Spot the mistake: a good call with one wrong answer of its scenario in it; which line of the agent was it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from simulator.domain.cards import Card, Choosable, DrillAnswer, Mark, Question, Said
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.trace import Entry
from simulator.engine.call import Call, step
from simulator.engine.choice import Choice
from simulator.engine.draw import between
from simulator.engine.wrong_answers import acts_so_far, why_wrong
from simulator.scoring.scorer import next_violations
from simulator.services.drilling.deck.good_calls import GoodCalls, GoodPlay, conversation, looked_up, screen, situation
from simulator.services.drilling.deck.recipes import Find, Occasion, chosen
from simulator.services.drilling.deck.words import NOTHING, PICKED, cited, coached

ASK = "One line of the agent goes against the guide. Which one?"
_FEWEST, _MOST = 3, 5
"""Lines of the agent that are shown: with fewer it is a guess, more are a long read."""
_SHOWN = 60
"""Letters of a line that stand in its option; the whole of it stands in the conversation."""


def find(calls: GoodCalls) -> Iterator[Find]:
    """The answers that are wrong at some moment of a good call, and whose author says why by a statement."""
    for play in calls.plays:
        for index, moment in enumerate(play.moments):
            if index >= _FEWEST - 1 and (play.call.plan.known_choice(moment.then) or _NO_CHOICE).kind == "response":
                yield from _found(calls, play, index)


_NO_CHOICE = Choice("", "", "", (), None, None, "")


def _found(calls: GoodCalls, play: GoodPlay, index: int) -> Iterator[Find]:
    plan, before = play.call.plan, play.call.entries[: 2 * index + 1]
    done = {act for entry in before if entry.by == "trainee" for act in entry.acts}
    heard = {act for entry in before if entry.by == "customer" for act in entry.acts}
    breaches = set(calls.library.vocabulary.with_role("breach"))
    for choice in plan.answers.get(plan.states[before[-1].state or ""].cue, ()):
        why = why_wrong(plan, choice, done, heard)
        statement = next(iter(cited(plan.vocabulary, why or "")), None)
        if choice.response is None or why is None or statement is None:
            continue
        harms = bool(breaches & set(choice.acts))
        occasion = Occasion(play.moments[index], (choice.id,))
        yield Find(statement, "harm" if harms else "slip", harms, occasion, (" ".join(choice.acts),))


class _Scene(NamedTuple):
    """The conversation that is shown, the number of the wrong line in it, and the call right before that."""

    lines: tuple[Said, ...]
    wrong: int
    before: Call
    choice: Choice


def _scene(calls: GoodCalls, occasion: Occasion, seed: int) -> _Scene:
    before = calls.call(occasion.moment, seed)
    choice = before.plan.known_choice(occasion.detail[0])
    if choice is None:
        raise KeyError(occasion.detail[0])
    number = between(1, _MOST, seed, "number")
    call = step(before, choice.id)
    for _ in range(between(max(0, _FEWEST - number), _MOST - number, seed, "after")):
        call = _gone_on(calls, call)
    after = len(call.choices) - len(before.choices) - 1
    number = min(max(number, _FEWEST - after), len(before.choices) + 1)
    first = len(before.choices) + 2 - number
    lines = conversation(call, with_desk=True)
    start = next(index for index, line in enumerate(lines) if line.turn == first)
    start -= start > 0 and lines[start - 1].turn is None
    shown = (replace(line, turn=None if line.turn is None else line.turn - first + 1) for line in lines[start:])
    return _Scene(tuple(shown), number, before, choice)


def _gone_on(calls: GoodCalls, call: Call) -> Call:
    """The call after one more turn with nothing wrong in it; the same call where there is none."""
    if call.ended:
        return call
    card, (done, heard) = calls.scorecard(call), acts_so_far(call)
    for choice in call.offered():
        if choice.role in ENDS_THE_CALL or choice.kind != "response" or choice.id in call.choices:
            continue
        entry = Entry("trainee", choice.acts, spiel=choice.spiel)
        if why_wrong(call.plan, choice, done, heard) is None and not next_violations(card, call.trace, [entry])[0]:
            return step(call, choice.id)
    return call


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """A stretch of the call with the wrong line somewhere in it, and what was on the screen."""
    scene = _scene(calls, occasion, seed)
    return Question(
        card=card,
        seed=seed,
        input="pick",
        situation=situation(scene.before),
        said=scene.lines,
        account=screen(scene.before, looked_up(scene.before)),
        ask=ASK,
        options=_options(scene.lines),
    )


def _options(lines: tuple[Said, ...]) -> tuple[Choosable, ...]:
    """The agent's lines, in the order in which they were said."""
    return tuple(Choosable(str(line.turn), _option(line)) for line in lines if line.turn is not None)


def _option(line: Said) -> str:
    text = line.text if len(line.text) <= _SHOWN else f"{line.text[:_SHOWN].rsplit(' ', 1)[0]} …"
    return f"Line {line.turn}: {text}"


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Right is the wrong line. Beside it stands what to say instead."""
    scene = _scene(calls, occasion, question.seed)
    right = next(_option(line) for line in scene.lines if line.turn == scene.wrong)
    given = next(iter(chosen(question, answer)), "")
    why = why_wrong(scene.before.plan, scene.choice, *acts_so_far(scene.before)) or ""
    return Mark(
        credit=1.0 if given == right else 0.0,
        is_critical=False,
        verdict=_verdict(given, right),
        right=(right, f"Better: {_instead(occasion, scene.before)}"),
        why=coached(scene.before, why, question.card.statement),
        rule=PICKED,
    )


def _instead(occasion: Occasion, before: Call) -> str:
    """What the play says there: the same customer, answered well."""
    return step(before, occasion.moment.then).entries[-2].text


def _verdict(given: str, right: str) -> str:
    if not given:
        return NOTHING
    return "That is the line." if given == right else f"It was {right.partition(':')[0].lower()}."
