"""What the customer says: which lines fit where they are and how they feel, and which of them it is this time."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from simulator.domain.base import Lines, Mood, lines_for
from simulator.domain.placeholders import fill
from simulator.engine.choice import Choice
from simulator.engine.draw import draw
from simulator.engine.plan import Plan, Rule
from simulator.engine.react import Reaction
from simulator.engine.told import Replies, Told, reply_to

LONG_ANSWER = 45
"""Words: from here on, a customer in a hot mood cuts in."""


@dataclass(frozen=True, slots=True)
class CustomerSpeech:
    """How the customer of one call puts things: the plan's lines, drawn by the seed, placeholders filled.

    `values` are those of `placeholder_values`, `replies` those of `replies_of`, `news` words for the persona's own
    placeholders that what they were told has put in place of the plan's. `counts`, which is taken and raised wherever
    something is said, tells how often each pool of lines was drawn from in this call, and each line said.
    """

    plan: Plan
    seed: int
    values: Mapping[str, str]
    replies: Replies = field(default_factory=dict)
    news: Mapping[str, Lines] = field(default_factory=dict)

    def knowing(self, told: Told) -> "CustomerSpeech":
        """The same customer, who does not speak as if they had not been told: see `once_told` of a scenario."""
        once_told = self.plan.scenario.once_told
        news = {name: said for act in once_told if act in told.done for name, said in once_told[act].items()}
        return replace(self, news=news) if news else self

    def say(self, name: str, lines: Lines, mood: Mood, counts: dict[str, int]) -> str:
        """The next line that fits the mood; a pool (`name` and band) goes round before it repeats itself.

        What was said in this call already, from this pool or another, comes last. Empty where no line fits. Raises
        `counts` by one for the pool and the line, and for every phrase the line holds.
        """
        fitting = lines_for(lines, mood)
        if not fitting:
            return ""
        band = next(band for band, texts in lines.items() if texts is fitting)
        key = f"{name}/{band}"
        first = draw(self.seed, key) + counts.get(key, 0)
        counts[key] = counts.get(key, 0) + 1
        text = fitting[first % len(fitting)]
        if text in counts:
            turns = (fitting[(first + index) % len(fitting)] for index in range(len(fitting)))
            text = min(turns, key=lambda line: counts.get(line, 0))
        counts[text] = counts.get(text, 0) + 1
        return self._fill(text, mood, counts)

    def is_out_of(self, lines: Lines, mood: Mood, counts: Mapping[str, int]) -> bool:
        """Whether all that these lines have for a mood was said in this call, whatever phrases they hold."""
        return not any(self._is_fresh(text, mood, counts) for text in lines_for(lines, mood))

    def _is_fresh(self, text: str, mood: Mood, counts: Mapping[str, int]) -> bool:
        if text not in counts:
            return True
        phrases = {**self.plan.phrases, **self.news}
        held = (phrases[name] for name in phrases if f"{{{name}}}" in text)
        return any(not self.is_out_of(lines, mood, counts) for lines in held)

    def _fill(self, text: str, mood: Mood, counts: dict[str, int]) -> str:
        phrases = {**self.plan.phrases, **self.news} if self.news else self.plan.phrases
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
    """What the customer hears: a choice, its words, the state they are in `before` they react, what passed so far."""

    choice: Choice
    text: str
    before: str
    told: Told


def reply(speech: CustomerSpeech, turn: SpokenTurn, reaction: Reaction, counts: dict[str, int]) -> str:
    """What the customer answers to a turn of the trainee: one line, and who they are before it if that was asked too.

    What they have for this in particular comes first (`replies` of a persona). Then the last rule that fired speaks if
    it has words; else what is said while waiting, or when nothing was an answer; else the state reached. Out of words
    for what they were asked before, they say that (`repeats`). In a hot mood, an answer of LONG_ANSWER words or more is
    cut into.
    """
    plan, position = speech.plan, reaction.position
    mood = Mood(position.mood)
    last = _speaks(plan, reaction)
    here = plan.states[position.state]
    line = _line(speech.knowing(turn.told), turn, reaction, last, mood, counts)
    if here.final:
        return line
    name = _who(plan, reaction, last)
    if name is not None and name.says is not None:
        line = f"{speech.say(f'rule/{name.key}', name.says, mood, counts)} {line}".strip()
    return _cut_in(speech, turn.text, mood, line, counts)


def _line(
    speech: CustomerSpeech, turn: SpokenTurn, reaction: Reaction, last: Rule | None, mood: Mood, counts: dict[str, int]
) -> str:
    plan, here = speech.plan, speech.plan.states[reaction.position.state]
    name, lines = f"state/{here.id}", here.says
    if not here.final and (found := _in_particular(speech, turn, reaction, last, mood)) is not None:
        name, lines = found
    elif last is not None and last.says is not None and lines_for(last.says, mood):
        name, lines = f"rule/{last.key}", last.says
    elif _waited(turn, reaction) and plan.persona.waits is not None:
        name, lines = "waits", plan.persona.waits
    repeats = plan.persona.repeats
    if repeats is not None and _was_said_before(plan, turn, reaction, last) and speech.is_out_of(lines, mood, counts):
        name, lines = "repeats", repeats
    line = speech.say(name, lines, mood, counts)
    if name != f"state/{here.id}":
        return line
    if _was_ignored(turn, reaction) and not here.final and plan.persona.ignored is not None:
        return f"{speech.say('ignored', plan.persona.ignored, mood, counts)} {line}"
    return line


def _was_said_before(plan: Plan, turn: SpokenTurn, reaction: Reaction, last: Rule | None) -> bool:
    """Whether what is answered was put to them before, and moves nothing now; kind words may be said often."""
    if last is None or turn.choice.kind != "response" or reaction.position.state != turn.before:
        return False
    return last.event in turn.told.before and last.event not in plan.words_only


def _in_particular(
    speech: CustomerSpeech, turn: SpokenTurn, reaction: Reaction, last: Rule | None, mood: Mood
) -> tuple[str, Lines] | None:
    """What the lines for this in particular are counted under, and the lines; None: there are none in this mood.

    A customer whom it has made leave the thread speaks of that.
    """
    after = reaction.position.state
    if not speech.replies or (after != turn.before and speech.plan.persona.states[after].aside):
        return None
    spoke = None if reaction.heard_nothing else last
    found = reply_to(speech.replies, speech.plan, turn.choice, spoke, turn.before, turn.told)
    if found is None or not lines_for(found[1].says, mood):
        return None
    return f"reply/{found[0]}", found[1].says


def _who(plan: Plan, reaction: Reaction, last: Rule | None) -> Rule | None:
    """The rule that answers who somebody is, where that was asked beside something else that was answered last."""
    if len(reaction.fired) < 2:  # as in most turns, and to look roles up takes a while
        return None
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
    return turn.choice.kind == "action" and reaction.position.state == turn.before and not reaction.fired


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
