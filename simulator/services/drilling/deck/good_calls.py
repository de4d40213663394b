"""Calls that go well, of which every card is made: the library's own plays that lose nothing, said anew by any seed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from itertools import chain
from threading import Lock
from typing import NamedTuple

from cachetools import LRUCache, cachedmethod

from simulator.content.reading.approved_wording import ApprovedWording
from simulator.domain.cards import Said
from simulator.domain.errors import SimulatorError
from simulator.domain.library import Library
from simulator.domain.roles import FINDS_OUT
from simulator.domain.scenario import Play, Scenario
from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.domain.trace import Entry
from simulator.engine.call import Call, replay
from simulator.engine.desk import desk_after, look_up
from simulator.engine.draw import pick
from simulator.scoring.scorer import evaluate
from simulator.services.calls.transcript import shown_text
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.statements import answered_with

MOST_LINES = 4
"""Lines of a conversation that a question shows: what is needed to answer, read in some seconds."""
_OUTBOUND = 3
"""Sentences of a brief that tell whom an agent has called; who calls in says so themselves."""


class Moment(NamedTuple):
    """A point of a play that loses nothing: its choices up to there, and what it chooses then.

    `heard` stands for all the customer has done by then: another customer with the same has come to the same place.
    """

    scenario: str
    persona: str
    case: str
    choices: tuple[str, ...]
    then: str
    heard: str


class GoodPlay(NamedTuple):
    """A play that loses nothing, as a call. `moments` are its points, one for each choice, before it was made."""

    call: Call
    moments: tuple[Moment, ...]

    @property
    def scenario(self) -> Scenario:
        """What the call is about."""
        return self.call.plan.scenario


_RECENT = 256
"""Calls that are kept: a question is marked soon after it was asked."""
_ALL = 100
"""The score of a call that lost nothing."""


def _good_play(call: Call) -> GoodPlay:
    moments = (
        Moment(*call.plan.key, call.choices[:index], then, _heard(call.entries[: 2 * index + 1]))
        for index, then in enumerate(call.choices)
    )
    return GoodPlay(call, tuple(moments))


def _heard(entries: Sequence[Entry]) -> str:
    acts = [entry.acts for entry in entries if entry.by == "customer"]
    return sha256(repr(acts).encode()).hexdigest()[:8]


class GoodCalls:
    """The plays of a library that pass with nothing lost, and calls made of them. Never changes what it holds."""

    def __init__(self, library: Library, compiled: CompiledCalls) -> None:
        self.library, self._compiled = library, compiled
        self._recent: LRUCache[tuple[Moment, int], Call] = LRUCache(_RECENT)
        self._recent_plays: LRUCache[Moment, GoodPlay] = LRUCache(_RECENT)
        self._lock = Lock()

    @cached_property
    def plays(self) -> tuple[GoodPlay, ...]:
        """Them all, in file order, each by the seed that its author gave it."""
        return tuple(
            _good_play(call)
            for name, play in self._passed()
            for call in (self._played(name, play),)
            if play.score == _ALL or evaluate(self.scorecard(call), call.trace).score == _ALL
        )

    def _passed(self) -> Iterator[tuple[str, Play]]:
        """Plays that may have lost nothing, by what their author says of them, each with its scenario."""
        for name, file in self.library.plays.items():
            if self.library.scenarios[name].forms == ("open",):
                continue  # cards ask for ready answers
            yield from ((name, play) for play in file.plays if play.passed and play.score in (None, _ALL))

    def _played(self, scenario: str, play: Play) -> Call:
        return replay(self._compiled.walked(self.library, (scenario, play.persona, play.case)), play.seed, play.choices)

    def scorecard(self, call: Call) -> Scorecard:
        """What a call is graded on."""
        return self.library.scorecards[call.plan.scenario.scorecard]

    @cachedmethod(lambda self: self._recent_plays, lock=lambda self: self._lock)
    def play_of(self, moment: Moment) -> GoodPlay:
        """The play that a moment is a point of. Raises KeyError for one of none."""
        length = len(moment.choices)
        for name, play in self._passed():
            begins = (name, play.persona, play.case, play.choices[:length], *play.choices[length : length + 1])
            if begins == moment[:5]:
                return _good_play(self._played(name, play))
        raise KeyError(moment)

    def check(self, call: Call, name: str) -> tuple[Criterion, Part]:
        """A check of its scorecard, by its id, and the line it belongs to. Raises StopIteration for an unknown one."""
        lines = self.scorecard(call).criteria
        return next((line, part) for line in lines for part in line.rests_on if part.id == name)

    @cachedmethod(lambda self: self._recent, lock=lambda self: self._lock)
    def call(self, moment: Moment, seed: int) -> Call:
        """The call at that point, with the names, amounts and words of this seed.

        The customer is one of those of the scenario, if they do the same up to there; else that of the play.
        """
        scenario = self.library.scenarios[moment.scenario]
        with suppress(SimulatorError):  # where a customer gets to another place, a choice may not be open
            call = self._at(moment, pick(scenario.personas, seed, "customer"), seed)
            if _heard(call.entries) == moment.heard:
                return call
        return self._at(moment, moment.persona, seed)

    def _at(self, moment: Moment, persona: str, seed: int) -> Call:
        stage = self._compiled.walked(self.library, (moment.scenario, persona, moment.case))
        return replay(stage, seed, moment.choices)

    @cached_property
    def approved(self) -> ApprovedWording:
        """All the approved words of the library, to be found in what was typed."""
        return ApprovedWording(self.library.vocabulary.spiels)

    def statement(self, scenario: Scenario, sources: Collection[str]) -> str | None:
        """Of the statements behind something the one to drill it by; None where none is.

        That whose words are an answer in this scenario; else one that is nobody's answer, but meant for every call;
        else the first.
        """
        known = [name for name in sources if name in self.library.vocabulary.statements]
        anywhere = frozenset[str]().union(*self._mainly.values())
        here = (name for name in known if name in self._mainly[scenario.id])
        general = (name for name in known if name not in anywhere)
        return next(chain(here, general, known), None)

    @cached_property
    def _mainly(self) -> Mapping[str, frozenset[str]]:
        return {name: answered_with(self.library, scenario) for name, scenario in self.library.scenarios.items()}


def looked_up(call: Call) -> tuple[str, ...]:
    """The look-ups and checks of identity made so far in a call: ids of actions, in order."""
    acts = call.plan.vocabulary.acts
    return tuple(name for name in call.choices if name in acts and acts[name].role in FINDS_OUT)


def screen(call: Call, done: Collection[str]) -> tuple[tuple[str, str], ...]:
    """What the look-ups among these actions show of the account, as it stands now: label and text.

    Who it belongs to is left out: the situation says that.
    """
    plan = call.plan
    state = desk_after(plan, call.seed, call.choices)
    made = (choice for choice in plan.actions if choice.id in done and choice.role == "lookup")
    shown = (plan.vocabulary.acts[choice.id].shows for choice in made)
    return tuple(dict.fromkeys(row for name in shown if name is not None for row in look_up(plan, state, name)))


def conversation(call: Call, *, with_desk: bool = False) -> tuple[Said, ...]:
    """All that was said in a call. What was done on the desk stands in brackets, what was looked up `with_desk` only.

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
    """Who calls whom: of the brief, what is not meant for somebody who has yet to look things up or to be warned."""
    scenario, name = call.plan.scenario, call.account.name
    sentences = [f"{text.rstrip('.')}." for text in scenario.brief.strip().split(". ")]
    if scenario.direction == "outbound":
        return f"{' '.join(sentences[:_OUTBOUND])} The customer is {name}."
    checked = any(choice.role == "identity" and choice.id in call.choices for choice in call.plan.actions)
    return f"{sentences[0]} On the line: {name}{', identity checked' if checked else ''}."
