"""Calls that go well, from which every card is made: the library's own plays that lose nothing, said anew by any seed."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from simulator.domain.cards import Said
from simulator.domain.errors import SimulatorError
from simulator.domain.library import Library
from simulator.domain.roles import FINDS_OUT
from simulator.domain.scenario import Scenario
from simulator.domain.scorecard import Part, Scorecard
from simulator.engine.call import Call, replay
from simulator.engine.desk import desk_after, look_up
from simulator.engine.draw import pick
from simulator.scoring.scorer import evaluate
from simulator.services.calls.transcript import shown_text
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.statements import answered_with

MOST_LINES = 4
"""Lines of a conversation that a question shows: what is needed to answer, read in some seconds."""


class Moment(NamedTuple):
    """A point of a play that loses nothing: its choices up to there, and what it chooses then (empty: nothing more)."""

    scenario: str
    persona: str
    case: str
    choices: tuple[str, ...]
    then: str


class GoodPlay(NamedTuple):
    """A play that loses nothing, as a call. `moments` are its points, one for each choice, before it was made."""

    call: Call
    moments: tuple[Moment, ...]

    @property
    def scenario(self) -> Scenario:
        """What the call is about."""
        return self.call.plan.scenario


class GoodCalls:
    """The plays of a library that pass with nothing lost, and calls made of them. Never changes what it holds."""

    def __init__(self, library: Library, compiled: CompiledCalls) -> None:
        self.library, self._compiled = library, compiled

    @cached_property
    def plays(self) -> tuple[GoodPlay, ...]:
        """Them all, in file order, each by the seed that its author gave it."""
        return tuple(self._played())

    def _played(self) -> Iterator[GoodPlay]:
        for name, file in self.library.plays.items():
            for play in file.plays:
                if not play.passed or play.score not in (None, 100):
                    continue
                stage = self._compiled.walked(self.library, (name, play.persona, play.case))
                call = replay(stage, play.seed, play.choices)
                if play.score is None and evaluate(self.scorecard(call), call.trace).score != 100:
                    continue
                moments = (
                    Moment(name, play.persona, play.case, play.choices[:index], then)
                    for index, then in enumerate(play.choices)
                )
                yield GoodPlay(call, tuple(moments))

    def scorecard(self, call: Call) -> Scorecard:
        """What a call is graded on."""
        return self.library.scorecards[call.plan.scenario.scorecard]

    def play_of(self, moment: Moment) -> GoodPlay:
        """The play that a moment is a point of. Raises KeyError for one of none."""
        return self._by_moment[moment]

    @cached_property
    def _by_moment(self) -> Mapping[Moment, GoodPlay]:
        return {moment: play for play in self.plays for moment in play.moments}

    def part(self, call: Call, name: str) -> Part:
        """A check of its scorecard, by its id. Raises StopIteration for one that it does not have."""
        return next(part for item in self.scorecard(call).criteria for part in item.rests_on if part.id == name)

    def call(self, moment: Moment, seed: int) -> Call:
        """The call at that point, with the names, amounts and words of this seed.

        The customer is one of those of the scenario, if they do the same up to there; else that of the play.
        """
        scenario = self.library.scenarios[moment.scenario]
        usual = self._at(moment, moment.persona, seed)
        persona = pick(scenario.personas, seed, "customer")
        if persona == moment.persona:
            return usual
        try:
            other = self._at(moment, persona, seed)
        except SimulatorError:
            return usual  # this customer gets to another place, where that choice is not open
        same = [entry.acts for entry in other.entries] == [entry.acts for entry in usual.entries]
        return other if same and not other.ended else usual

    def _at(self, moment: Moment, persona: str, seed: int) -> Call:
        stage = self._compiled.walked(self.library, (moment.scenario, persona, moment.case))
        return replay(stage, seed, moment.choices)

    def statement(self, scenario: Scenario, sources: Collection[str]) -> str | None:
        """Of the statements behind something, the one whose words answer this scenario; else the first; None: none."""
        known = [name for name in sources if name in self.library.vocabulary.statements]
        mainly = self._mainly[scenario.id]
        return next((name for name in known if name in mainly), known[0] if known else None)

    @cached_property
    def _mainly(self) -> Mapping[str, frozenset[str]]:
        return {name: answered_with(self.library, scenario) for name, scenario in self.library.scenarios.items()}


def looked_up(call: Call) -> tuple[str, ...]:
    """The look-ups and checks of identity made so far in a call: ids of actions, in order."""
    acts = call.plan.vocabulary.acts
    return tuple(name for name in call.choices if name in acts and acts[name].role in FINDS_OUT)


def screen(call: Call, done: Collection[str]) -> tuple[tuple[str, str], ...]:
    """What the account screen shows where these actions have been done, as it stands now: label and text."""
    plan = call.plan
    state = desk_after(plan, call.seed, call.choices)
    shown = (plan.vocabulary.acts[choice.id].shows for choice in plan.actions if choice.id in done)
    rows = (row for name in shown if name is not None for row in look_up(plan, state, name))
    receipts = (row for receipt in state.receipts for row in receipt.rows)
    return tuple(dict.fromkeys((*rows, *receipts)))


def conversation(call: Call, *, with_desk: bool = False) -> tuple[Said, ...]:
    """All that was said in a call. What was done on the desk stands in brackets; looking something up, `with_desk` only.

    What the customer says while they wait is left out.
    """
    acts = call.plan.vocabulary.acts
    lines = [Said("customer", call.entries[0].text)]
    turn = 0
    for index in range(1, len(call.entries), 2):
        entry, reply = call.entries[index], call.entries[index + 1]
        finds_out = entry.kind == "did" and acts[entry.acts[0]].role in FINDS_OUT
        if with_desk or not finds_out:
            turn += 1
            text = f"({shown_text(call, entry)})" if entry.kind == "did" else entry.text
            lines.append(Said("agent", text, turn))
        if not finds_out or reply.state != call.entries[index - 1].state:
            lines.append(Said("customer", reply.text))
    return tuple(lines)


def shortened(lines: tuple[Said, ...], most: int = MOST_LINES) -> tuple[Said, ...]:
    """The last lines of a conversation, the agent's counted from 1."""
    kept, turn = [], 0
    for line in lines[-most:]:
        turn += line.turn is not None
        kept.append(Said(line.speaker, line.text, turn if line.turn is not None else None))
    return tuple(kept)


def situation(call: Call) -> str:
    """Who calls whom: of the brief, what is not meant for somebody who has yet to look things up."""
    scenario, name = call.plan.scenario, call.account.name
    if scenario.direction == "outbound":
        return f"{scenario.brief.strip()} The customer is {name}."
    opening = scenario.brief.strip().partition(". ")[0].rstrip(".")
    return f"{opening}. On the line: {name}."
