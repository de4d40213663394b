"""A call in progress: immutable, advanced by choices, and the same again whenever it is replayed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from simulator.domain.account import Account
from simulator.domain.base import Mood, lines_for
from simulator.domain.errors import CallFinished, ChoiceNotOffered
from simulator.domain.placeholders import fill, placeholder_values
from simulator.domain.trace import Entry, Trace
from simulator.engine.account_draw import draw_account
from simulator.engine.choice import Choice
from simulator.engine.draw import pick, shuffled
from simulator.engine.machine import build_machine, fire_through
from simulator.engine.open_turn import Wording, wordings_of_move
from simulator.engine.plan import Fire, Plan, Position
from simulator.engine.react import react
from simulator.engine.speech import CustomerSpeech, SpokenTurn, opening_line, reply
from simulator.engine.told import Replies, Told, replies_of


@dataclass(frozen=True)
class Stage:
    """What all calls of one plan share: the plan, and how events are fired at its customer (see `Fire`)."""

    plan: Plan
    fire: Fire

    @cached_property
    def replies(self) -> Replies:
        """What the customer says to things in particular, whatever the case allows of it."""
        return replies_of(self.plan)


def set_stage(plan: Plan) -> Stage:
    """A stage with a machine of its own; any number of calls, in any threads, may use it at the same time."""
    return Stage(plan, fire_through(build_machine(plan)))


@dataclass(frozen=True, slots=True)
class Call:
    """One trainee in one scenario and case, after so many choices. A value: `step` makes another one.

    `entries` are the turns of both sides so far, the customer's opening first: 1 + 2 x `len(choices)` of them.
    `choices` are choice ids. `counts`: by pool of lines how often it was drawn from, by line how often it was said.
    `told`: what has passed so far.
    """

    stage: Stage
    seed: int
    account: Account
    speech: CustomerSpeech
    position: Position
    entries: tuple[Entry, ...]
    choices: tuple[str, ...]
    counts: Mapping[str, int]
    told: Told

    @property
    def plan(self) -> Plan:
        """What the call is played from."""
        return self.stage.plan

    @property
    def outcome(self) -> str | None:
        """How the call ended, an outcome of the vocabulary; None while it goes on."""
        return self.plan.states[self.position.state].outcome

    @property
    def ended(self) -> bool:
        """Whether the call is over."""
        return self.outcome is not None

    @property
    def trace(self) -> Trace:
        """The record so far, as scorecards are filled from it; also while the call goes on."""
        return Trace(self.plan.case.facts, self.entries, self.outcome, self.plan.scenario.scorecard)

    def offered(self, made: int | None = None) -> tuple[Choice, ...]:
        """The choices open now: answers in an order of this call's own, kept while the cue lasts; then the desk.

        `made`: those that were open after so many choices, 0 to `len(choices)`.
        """
        then = self.position.state if made is None else self.entries[2 * made].state
        here = self.plan.states[then or ""]
        if here.final:
            return ()
        return shuffled(self.plan.answers[here.cue], self.seed, f"order/{here.cue}") + self.plan.actions

    def text(self, choice: Choice) -> str:
        """A choice's words with the placeholders filled; a move without words of its own has its label."""
        return fill(choice.text, self.speech.values)

    def wordings(self, move_id: str) -> tuple[Wording, ...]:
        """The wordings of a move to choose from, placeholders filled, in an order of this call's own.

        None where wording does not matter. Where there are approved words for accounts that differ, each of them stands
        beside one near miss, drawn by seed.
        """
        found = wordings_of_move(self.plan.vocabulary, move_id)
        approved = [item.id for item in found if item.spiel is not None]
        if len(approved) > 1:
            near = {name: [item for item in found if item.of == name and item.why is not None] for name in approved}
            drawn = [pick(items, self.seed, f"near/{name}") for name, items in near.items() if items]
            found = tuple(item for item in found if item.spiel is not None or item in drawn)
        filled = tuple(item._replace(text=fill(item.text, self.speech.values)) for item in found)
        return shuffled(filled, self.seed, f"wordings/{move_id}")

    def said(self, choice: Choice, words: str | None) -> str:
        """What the customer hears: the trainee's own `words`, and the wording where they took one.

        A wording stands in place of own words that say nothing else, or the same would be said twice.
        """
        if not choice.said:
            return self.text(choice)
        if len(choice.said) == 1 and choice.said[0][1] is not None and words is not None:
            worded = self.said(choice, None)
            return words if _letters(worded) in _letters(words) else worded
        texts = [] if words is None else [words]
        for move_id, wording in choice.said:
            if wording is not None:
                known = wordings_of_move(self.plan.vocabulary, move_id)
                approved = fill(next(item.text for item in known if item.id == wording), self.speech.values)
                # Whoever has said these very words does not say them again.
                texts += [] if _letters(approved) in _letters(words or "") else [approved]
            elif words is None:
                texts.append(self.put(move_id))
        return " ".join(texts)

    def put(self, move_id: str) -> str:
        """How a move is put now where nothing was typed for it."""
        lines = lines_for(self.plan.moves.moves[move_id].says, Mood(self.position.mood))
        return fill(pick(lines, self.seed, f"says/{move_id}", len(self.choices)), self.speech.values)


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def begin(stage: Stage, seed: int) -> Call:
    """A call up to the customer's first words. `seed`: any whole number; it decides words, names and order, no rule."""
    plan = stage.plan
    account = draw_account(plan, seed)
    speech = CustomerSpeech(plan, seed, placeholder_values(account, plan.vocabulary), stage.replies)
    counts: dict[str, int] = {}
    here = plan.states[plan.persona.start]
    line = opening_line(speech, counts)
    entry = Entry("customer", (here.cue,), line, state=here.id, mood=Mood(plan.start.mood).label)
    return Call(stage, seed, account, speech, plan.start, (entry,), (), counts, Told(heard=frozenset(entry.acts)))


def step(call: Call, choice_id: str, words: str | None = None) -> Call:
    """The call after one more choice; the call given stays as it was.

    `words`: in open form, what the trainee said in their own words; left out, each move is put as its list has it.
    Raises CallFinished where it is over, ChoiceNotOffered where the choice is not open in this state of the customer.
    """
    plan = call.plan
    if call.ended:
        raise CallFinished("/".join(plan.key))
    choice = plan.choice(choice_id, call.position.state)
    if choice is None:
        raise ChoiceNotOffered(choice_id, tuple(item.id for item in call.offered()))
    last = len(call.choices) + 1 >= plan.scenario.turn_limit
    reaction = react(plan, call.position, choice, call.stage.fire, last=last)
    counts = dict(call.counts)
    said_aloud = call.said(choice, words)
    said = Entry(
        "trainee",
        choice.acts,
        said_aloud,
        choice.id,
        choice.spiel,
        "said" if choice.kind == "response" else "did",
    )
    told = call.told.after(choice)
    turn = SpokenTurn(choice, said_aloud if choice.said else choice.text, call.position.state, told)
    line = reply(call.speech, turn, reaction, counts)
    if line == call.entries[-1].text:  # two pools may hold the same words: nobody says them twice in a row
        line = reply(call.speech, turn, reaction, counts)
    answer = Entry(
        "customer",
        reaction.acts,
        line,
        state=reaction.position.state,
        mood=Mood(reaction.position.mood).label,
        rules=tuple(rule.key for rule in reaction.fired),
    )
    return replace(
        call,
        position=reaction.position,
        entries=(*call.entries, said, answer),
        choices=(*call.choices, choice_id),
        counts=counts,
        told=told.answered(reaction.acts),
    )


def replay(stage: Stage, seed: int, choices: Iterable[str], words: Mapping[int, str] | None = None) -> Call:
    """The same call again, from nothing but plan, seed and choice ids. Raises what `step` raises.

    `words`: in open form, by number of the choice from 0, what the trainee said in their own words.
    """
    call = begin(stage, seed)
    for number, choice in enumerate(choices):
        call = step(call, choice, (words or {}).get(number))
    return call
