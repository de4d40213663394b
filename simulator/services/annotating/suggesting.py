"""Acts suggested for the lines of a call, one after another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from simulator.content.reading.approved_wording import ApprovedWording, plain_words
from simulator.domain.base import FactValue
from simulator.domain.heard import Heard
from simulator.domain.library import Library
from simulator.domain.roles import Side
from simulator.services.annotating.agent_tagger import ACT, agent_tagger
from simulator.services.annotating.customer_tagger import customer_tagger
from simulator.services.annotating.following import Following, following
from simulator.services.annotating.personal.kinds import as_spoken
from simulator.services.annotating.views import Suggestion
from simulator.tagging.tagger import Tagger

MOST = 6
"""Acts that are suggested for one line."""
TAKEN, FITTING = 0.2, 0.15
"""Confidence from which an act is taken as it stands; where it is what customers do at that point, from FITTING on."""
CERTAIN = 1.0
"""What is recognised by its very words."""


class Suggested(NamedTuple):
    """What is suggested for a line, most probable first, and the approved wording in it."""

    acts: tuple[Suggestion, ...]
    spiel: str | None = None


class Suggester:
    """Suggests acts by the taggers and the personas of one library. Deterministic."""

    def __init__(self, library: Library, customers: Tagger | None = None, agents: Tagger | None = None) -> None:
        self._library = library
        self._agents = agents or agent_tagger(library)
        self._customers = customers or customer_tagger(library)
        self._following: Following = following(library)
        self._wording = ApprovedWording(library.vocabulary.spiels)

    def line(self, by: Side, text: str, before: Sequence[str], facts: Mapping[str, FactValue]) -> Suggested:
        """Acts for one line. `before`: the acts of the agent since the customer spoke last; facts that are not known
        are left out.
        """
        return self._agent(text, facts) if by == "trainee" else self._customer(text, before)

    def call(self, lines: Iterable[tuple[Side, str]], facts: Mapping[str, FactValue]) -> Iterator[Suggested]:
        """Acts for the lines of a call, in order: what an agent is heard to do tells how a customer's yes is meant."""
        before: list[str] = []
        last: Side = "customer"
        for by, text in lines:
            found = self.line(by, text, before, facts)
            if by == "trainee":
                before = [] if last == "customer" else before
                before += [item.act for item in found.acts if item.taken]
            last = by
            yield found

    def is_agent(self, text: str) -> float:
        """How much more a line is like an agent's (above 0) than like a customer's (below 0)."""
        words = as_spoken(text)
        return _strength(self._agents.hear(words)) - _strength(self._customers.hear(words))

    def _agent(self, text: str, facts: Mapping[str, FactValue]) -> Suggested:
        found: dict[str, Suggestion] = {}
        spiel = next(iter(self._wording.said_in(text)), None)
        for act in spiel.acts if spiel else ():
            found[act] = Suggestion(act, CERTAIN, taken=True)
        heard = self._agents.hear(as_spoken(text))
        for item in sorted(heard, key=lambda one: (not _is_taken(one), one.at if _is_taken(one) else 0)):
            for act in self._performed(item.move, facts):
                _add(found, Suggestion(act, item.confidence, _is_taken(item)))
        return Suggested(tuple(found.values())[:MOST], spiel.id if spiel else None)

    def _performed(self, move: str, facts: Mapping[str, FactValue]) -> tuple[str, ...]:
        if move.startswith(ACT):
            return (move.removeprefix(ACT),)
        return self._library.moves.moves[move].performs(facts)

    def _customer(self, text: str, before: Sequence[str]) -> Suggested:
        found: dict[str, Suggestion] = {}
        agreed = self._following.agreed(text, before)
        if agreed is not None:
            found[agreed] = Suggestion(agreed, CERTAIN, taken=True)
        for act in self._recognised(text, before):
            _add(found, Suggestion(act, CERTAIN, taken=True))
        for item in self._customers.hear(as_spoken(text)):
            fits = item.confidence >= FITTING and self._following.fits(item.move, before)
            taken = agreed is None and (_is_taken(item) or (fits and not any(one.taken for one in found.values())))
            _add(found, Suggestion(item.move, item.confidence, taken))
        return Suggested(tuple(sorted(found.values(), key=lambda one: not one.taken))[:MOST])

    def _recognised(self, text: str, before: Sequence[str]) -> Iterator[str]:
        """The acts that a graded transcript is read as by its words, in any case."""
        words = plain_words(text)
        for act in self._library.vocabulary.acts.values():
            rule = act.heard_in
            if rule is None or not (rule.after is None or rule.after in before):
                continue
            if any(plain_words(phrase) in words for phrase in rule.phrases):
                yield act.id


def _is_taken(heard: Heard) -> bool:
    return heard.sure or heard.confidence >= TAKEN


def _strength(heard: Sequence[Heard]) -> float:
    return max((item.confidence for item in heard), default=0.0)


def _add(found: dict[str, Suggestion], suggested: Suggestion) -> None:
    before = found.get(suggested.act)
    if before is None or (suggested.taken and not before.taken):
        found[suggested.act] = suggested
