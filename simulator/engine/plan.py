"""A compiled call: one persona in one scenario and case. Immutable; needs no library any more."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from simulator.domain.base import Form, Lines, Mood
from simulator.domain.moves import NO_MOVES, MoveList
from simulator.domain.persona import Persona
from simulator.domain.scenario import Case, Scenario
from simulator.domain.vocabulary import Vocabulary
from simulator.engine.choice import Choice
from simulator.engine.open_turn import open_choice, utterances_of


class Condition(NamedTuple):
    """A guard over what the customer's memory holds and how they feel; facts are settled at compile time.

    `need` and `forbid` are sets of memory bits (see `Plan.bits`), `low` and `high` moods, both included.
    """

    need: int = 0
    forbid: int = 0
    low: int = Mood.FURIOUS
    high: int = Mood.CALM

    def holds(self, mood: int, memory: int) -> bool:
        """Whether the guard holds: no needed bit lacks, no forbidden one is set, the mood is within bounds."""
        return self.low <= mood <= self.high and not self.need & ~memory and not self.forbid & memory


class Rule(NamedTuple):
    """One transition of one event in one state. No target: the customer stays, but has heard it.

    `key` is where the persona has it: `state/event/number`, or `anywhere/...`. `mood`: steps that it moves the mood by,
    -3 to 3. `does`: a customer act besides the next cue. `remember` and `forget` are memory bits to set and to clear:
    which state an aside was entered from.
    """

    key: str
    source: str
    event: str
    target: str | None
    test: Condition
    mood: int
    does: str | None
    says: Lines | None
    remember: int = 0
    forget: int = 0


def first_that_holds(rules: Iterable[Rule], mood: int, memory: int) -> Rule | None:
    """The rule that fires of those of one event in one state: the first whose guard holds; None if none does."""
    for rule in rules:
        if rule.test.holds(mood, memory):
            return rule
    return None


class CallState(NamedTuple):
    """A state of the customer as this scenario fills it.

    `cue` is the customer act it puts to the trainee, `says` its lines by mood; `outcome` is set in endings only.
    """

    id: str
    cue: str
    says: Lines
    outcome: str | None

    @property
    def final(self) -> bool:
        """Whether the call is over here."""
        return self.outcome is not None


class Position(NamedTuple):
    """Where the customer is: state, mood (0 to 4) and memory, a bit set over `Plan.bits`. A value; never changed."""

    state: str
    mood: int
    memory: int


_CAPITALIZED = re.compile(r"\b[A-Z][a-z]+\b")
Fire = Callable[[str, str, int, int], Rule | None]
"""(state, event, mood, memory) to the rule that fires, None if none does. The machine's, or the plan's own walk."""


@dataclass(frozen=True)
class Plan:
    """Everything a call needs to know, resolved. `key` is (scenario, persona, case).

    `phrases` fill the persona's own placeholders here.
    `states` is by state id; `rules` by (state, event), in the order in which they are tried. `moods`: steps an act or
    event moves the mood by; acts in `words_only` lift it no higher than `words_cap`. `floor`: the mood below which the
    customer hangs up, None if never. `bits`: what the customer can remember (`did:act`, `heard:act`, `left:state`),
    each a bit of its own. `choices` is by id; `answers` by cue; `actions` are open in every state but endings. In open
    form, `answers` are the same to every cue: each of the `moves` by itself; more at once make a choice too (`choice`).
    `calms_down` is what the customer is heard to do when their mood comes up to neutral; None: nothing is heard.
    """

    key: tuple[str, str, str]
    persona: Persona
    scenario: Scenario
    phrases: Mapping[str, Lines]
    case: Case
    vocabulary: Vocabulary
    states: Mapping[str, CallState]
    rules: Mapping[tuple[str, str], tuple[Rule, ...]]
    moods: Mapping[str, int]
    words_only: frozenset[str]
    words_cap: int
    calms_down: str | None
    floor: int | None
    bits: Mapping[str, int]
    choices: Mapping[str, Choice]
    answers: Mapping[str, tuple[Choice, ...]]
    actions: tuple[Choice, ...]
    form: Form = "prompted"
    moves: MoveList = NO_MOVES

    @property
    def start(self) -> Position:
        """Where every call of this plan begins: the persona's start and mood, the opening cue already heard."""
        here = self.states[self.persona.start]
        return Position(here.id, Mood[self.persona.mood.start.upper()], self.bits.get(f"heard:{here.cue}", 0))

    @cached_property
    def names_said(self) -> frozenset[str]:
        """Words with a capital letter in the persona's own lines: names of theirs are among them."""
        lines = [state.says for state in self.states.values()]
        lines += [rule.says for rules in self.rules.values() for rule in rules if rule.says is not None]
        texts = (text for by_mood in lines for said in by_mood.values() for text in said)
        return frozenset(word for text in texts for word in _CAPITALIZED.findall(text))

    def choice(self, choice_id: str, state: str) -> Choice | None:
        """The choice with this id, where it is open in a state; None where it is not, or there is none. KeyError."""
        here = self.states[state]
        found = self.known_choice(choice_id)
        if found is None or here.final:
            return None
        is_open = found.kind == "action" or bool(found.said) or found in self.answers[here.cue]
        return found if is_open else None

    def known_choice(self, choice_id: str) -> Choice | None:
        """The choice with this id, wherever it is open; None where there is none."""
        found = self.choices.get(choice_id)
        if found is None and self.form == "open":
            found = open_choice(self.vocabulary, self.moves, self.case.facts, utterances_of(choice_id))
        return found

    def offered(self, state: str) -> tuple[Choice, ...]:
        """Every choice open in a state: the answers to its cue, then the desk; empty in an ending. Raises KeyError."""
        here = self.states[state]
        return () if here.final else self.answers[here.cue] + self.actions

    def first_rule(self, state: str, event: str, mood: int, memory: int) -> Rule | None:
        """The rule that fires, by reading the plan, without the machine that is built from it: a `Fire`.

        For the author's plays: a check runs a few calls of each of many plans, and to build their machines would take
        as long as to play them. A test compares every edge with the machine.
        """
        return first_that_holds(self.rules.get((state, event), ()), mood, memory)
