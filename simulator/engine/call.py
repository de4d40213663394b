"""A call in progress: immutable, advanced by choices, and the same again whenever it is replayed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from simulator.domain.account import Account
from simulator.domain.base import Mood
from simulator.domain.errors import CallFinished, ChoiceNotOffered
from simulator.domain.placeholders import fill, placeholder_values
from simulator.domain.trace import Entry, Trace
from simulator.engine.account_draw import draw_account
from simulator.engine.draw import shuffled
from simulator.engine.machine import build_machine, fire_through
from simulator.engine.plan import Choice, Fire, Plan, Position
from simulator.engine.react import react
from simulator.engine.speech import CustomerSpeech, opening_line, reply


@dataclass(frozen=True, slots=True)
class Stage:
    """What all calls of one plan share: the plan, and how events are fired at its customer (see `Fire`)."""

    plan: Plan
    fire: Fire


def set_stage(plan: Plan) -> Stage:
    """A stage with a machine of its own; any number of calls, in any threads, may use it at the same time."""
    return Stage(plan, fire_through(build_machine(plan)))


@dataclass(frozen=True, slots=True)
class Call:
    """One trainee in one scenario and case, after so many choices. A value: `step` makes another one.

    `entries` are the turns of both sides so far, the customer's opening first: 1 + 2 x `len(choices)` of them.
    `choices` are choice ids. `counts`: by pool of lines, how often it was drawn from.
    """

    stage: Stage
    seed: int
    account: Account
    speech: CustomerSpeech
    position: Position
    entries: tuple[Entry, ...]
    choices: tuple[str, ...]
    counts: Mapping[str, int]

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

    def offered(self) -> tuple[Choice, ...]:
        """The choices open now: answers in an order of this call's own, kept while the cue lasts; then the desk."""
        here = self.plan.states[self.position.state]
        if here.final:
            return ()
        return shuffled(self.plan.answers[here.cue], self.seed, f"order/{here.cue}") + self.plan.actions

    def text(self, choice: Choice) -> str:
        """A choice's words with the placeholders filled."""
        return fill(choice.text, self.speech.values)


def begin(stage: Stage, seed: int) -> Call:
    """A call up to the customer's first words. `seed`: any whole number; it decides words, names and order, no rule."""
    plan = stage.plan
    account = draw_account(plan, seed)
    speech = CustomerSpeech(plan, seed, placeholder_values(account, plan.vocabulary.company))
    counts: dict[str, int] = {}
    here = plan.states[plan.persona.start]
    line = opening_line(speech, counts)
    entry = Entry("customer", (here.cue,), line, state=here.id, mood=Mood(plan.start.mood).label)
    return Call(stage, seed, account, speech, plan.start, (entry,), (), counts)


def step(call: Call, choice_id: str) -> Call:
    """The call after one more choice; the call given stays as it was.

    Raises CallFinished where it is over, ChoiceNotOffered where the choice is not open in this state of the customer.
    """
    plan = call.plan
    if call.ended:
        raise CallFinished("/".join(plan.key))
    choice = plan.choices.get(choice_id)
    here = plan.states[call.position.state]
    if choice is None or (choice.kind == "response" and choice not in plan.answers[here.cue]):
        raise ChoiceNotOffered(choice_id, tuple(item.id for item in call.offered()))
    last = len(call.choices) + 1 >= plan.scenario.turn_limit
    reaction = react(plan, call.position, choice, call.stage.fire, last=last)
    counts = dict(call.counts)
    said = Entry(
        "trainee",
        choice.acts,
        call.text(choice),
        choice.id,
        choice.spiel,
        "said" if choice.kind == "response" else "did",
    )
    line = reply(call.speech, choice, call.position.state, reaction, counts)
    if line == call.entries[-1].text:  # two pools may hold the same words: nobody says them twice in a row
        line = reply(call.speech, choice, call.position.state, reaction, counts)
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
    )


def replay(stage: Stage, seed: int, choices: Iterable[str]) -> Call:
    """The same call again, from nothing but plan, seed and choice ids. Raises what `step` raises."""
    call = begin(stage, seed)
    for choice in choices:
        call = step(call, choice)
    return call
