"""What the customer says: which lines fit where they are and how they feel, and which of them it is this time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from simulator.domain.base import Lines, Mood, lines_for
from simulator.domain.placeholders import fill
from simulator.engine.draw import pick
from simulator.engine.plan import Plan, Rule
from simulator.engine.react import Reaction

LONG_ANSWER = 45
"""Words: from here on, a customer in a hot mood cuts in."""


@dataclass(frozen=True, slots=True)
class CustomerSpeech:
    """How the customer of one call puts things: the plan's lines, drawn by the seed, placeholders filled.

    `values` are those of `placeholder_values`. `counts`, which is taken and raised wherever something is said,
    tells by pool of lines how often it was drawn from in this call.
    """

    plan: Plan
    seed: int
    values: Mapping[str, str]

    def say(self, name: str, lines: Lines, mood: Mood, counts: dict[str, int]) -> str:
        """The next line that fits the mood; a pool (`name` and band) goes round before it repeats itself.

        Empty where no line fits. Raises `counts` by one for the pool, and for every phrase the line holds.
        """
        fitting = lines_for(lines, mood)
        if not fitting:
            return ""
        band = next(band for band, texts in lines.items() if texts is fitting)
        key = f"{name}/{band}"
        turn = counts.get(key, 0)
        counts[key] = turn + 1
        return self._fill(pick(fitting, self.seed, key, turn), mood, counts)

    def _fill(self, text: str, mood: Mood, counts: dict[str, int]) -> str:
        phrases = self.plan.phrases
        for name in phrases:
            if f"{{{name}}}" in text:
                text = text.replace(f"{{{name}}}", self.say(f"phrase/{name}", phrases[name], mood, counts))
        return fill(text, self.values)


def opening_line(speech: CustomerSpeech, counts: dict[str, int]) -> str:
    """The customer's first words: a line of the state in which the call begins."""
    plan = speech.plan
    here = plan.states[plan.persona.start]
    return speech.say(f"state/{here.id}", here.says, Mood(plan.start.mood), counts)


class SpokenTurn(NamedTuple):
    """What the customer hears: the `kind` of a choice, its words, and the state they are in `before` they react."""

    kind: str
    text: str
    before: str


def reply(speech: CustomerSpeech, turn: SpokenTurn, reaction: Reaction, counts: dict[str, int]) -> str:
    """What the customer answers to a turn of the trainee: one line, and who they are before it if that was asked too.

    The last rule that fired speaks if it has words; else what is said while waiting, or when nothing was an answer;
    else the state reached. In a hot mood, an answer of LONG_ANSWER words or more is cut into.
    """
    plan, position = speech.plan, reaction.position
    mood = Mood(position.mood)
    last = _speaks(plan, reaction)
    here = plan.states[position.state]
    if last is not None and last.says is not None and lines_for(last.says, mood):
        line = speech.say(f"rule/{last.key}", last.says, mood, counts)
    elif _waited(turn, reaction) and plan.persona.waits is not None:
        line = speech.say("waits", plan.persona.waits, mood, counts)
    elif _was_ignored(turn, reaction) and not here.final and plan.persona.ignored is not None:
        sharp = speech.say("ignored", plan.persona.ignored, mood, counts)
        line = f"{sharp} {speech.say(f'state/{here.id}', here.says, mood, counts)}"
    else:
        line = speech.say(f"state/{here.id}", here.says, mood, counts)
    if here.final:
        return line
    name = _who(plan, reaction, last)
    if name is not None and name.says is not None:
        line = f"{speech.say(f'rule/{name.key}', name.says, mood, counts)} {line}".strip()
    return _cut_in(speech, turn.text, mood, line, counts)


def _who(plan: Plan, reaction: Reaction, last: Rule | None) -> Rule | None:
    """The rule that answers who somebody is, where that was asked beside something else that was answered last."""
    asks = plan.vocabulary.with_role("identity")
    return next((rule for rule in reaction.fired if rule is not last and rule.event in asks), None)


def _speaks(plan: Plan, reaction: Reaction) -> Rule | None:
    """The rule whose words are said: the last in which the customer did something or moved, else the last that fired.

    Kind words that moved nothing are answered only by themselves.
    """
    moved = [rule for rule in reaction.fired if rule.target is not None or rule.does is not None]
    answered = [rule for rule in reaction.fired if rule.event not in plan.words_only]
    return next(reversed(moved or answered or reaction.fired), None)


def _waited(turn: SpokenTurn, reaction: Reaction) -> bool:
    return turn.kind == "action" and reaction.position.state == turn.before and not reaction.fired


def _was_ignored(turn: SpokenTurn, reaction: Reaction) -> bool:
    return reaction.heard_nothing and reaction.position.state == turn.before


def _cut_in(speech: CustomerSpeech, said: str, mood: Mood, line: str, counts: dict[str, int]) -> str:
    interrupts = speech.plan.persona.interrupts
    if interrupts is None or not cuts_in(speech.plan, said, mood):
        return line
    return f"{speech.say('interrupts', interrupts, mood, counts)} {line}"


def cuts_in(plan: Plan, said: str, mood: Mood) -> bool:
    """Whether a customer in this mood, who goes on talking, does not let the trainee finish what is `said`."""
    return plan.persona.interrupts is not None and mood <= Mood.ANGRY and len(said.split()) >= LONG_ANSWER
