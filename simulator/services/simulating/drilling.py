"""How a made-up trainee drills: the cards that the queue of the drills brings, answered by what they know that day."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final, NamedTuple

from simulator.domain.cards import Card, Mark
from simulator.domain.reviews import DrillSession, Review
from simulator.drills.memory import Memory, after, recall
from simulator.drills.queue import queue
from simulator.drills.rating import grade
from simulator.drills.retention import CameDue, Tally, is_due, tallied
from simulator.drills.standing import Standing, standing
from simulator.services.drilling.misses import LOOKED_BACK, cards_of_miss
from simulator.services.drilling.places import seed_of
from simulator.services.drilling.words import SECONDS_A_CARD
from simulator.services.simulating.skill import TOLD, Skill

_RIGHT: Final = Mark(1.0, False, "", (), "", "")
_WRONG: Final = Mark(0.0, False, "", (), "", "")
"""No question is made: only the answering is made up, and it is right or wrong."""


@dataclass(frozen=True)
class Cards:
    """The cards of a library, as every made-up trainee is asked them."""

    all: tuple[Card, ...] = ()

    @cached_property
    def by_statement(self) -> Mapping[str, Sequence[Card]]:
        """Statement -> its cards, in the order of the deck."""
        found: dict[str, list[Card]] = {}
        for card in self.all:
            found.setdefault(card.statement, []).append(card)
        return found


class Drilled(NamedTuple):
    """All drills of somebody. `came_due`: cards that came when they were due, counted; `truth`: by critical or not, the
    sum of the chances there were to answer these right.
    """

    sessions: tuple[DrillSession, ...]
    answers: tuple[Review, ...]
    came_due: tuple[Tally, ...]
    truth: Mapping[bool, float]


@dataclass(slots=True)
class Drills:
    """The drills of somebody so far, who answers with this skill. Nobody made up is timed."""

    person: str
    skill: Skill
    cards: Cards
    memories: dict[str, Memory] = field(default_factory=dict)
    sessions: list[DrillSession] = field(default_factory=list)
    answers: list[Review] = field(default_factory=list)
    _missed: dict[tuple[str, str], datetime] = field(default_factory=dict)
    _met: set[str] = field(default_factory=set)
    _came: list[CameDue] = field(default_factory=list)
    _truth: dict[bool, float] = field(default_factory=dict)

    @property
    def so_far(self) -> Drilled:
        """All of them."""
        return Drilled(tuple(self.sessions), tuple(self.answers), tallied(self._came), self._truth)

    def miss(self, scenario: str, statements: Iterable[str], ended: datetime) -> None:
        """A call of a scenario ended in which these were missed: their cards come the day after."""
        self._met.add(scenario)
        self._missed.update({(scenario, statement): ended for statement in statements})

    def sit(self, day: float, at: datetime, chance: random.Random) -> None:
        """The session of a day, if anything waits. `day` is that of the skill, `at` the moment it begins."""
        cards = queue(self._standing(at), at.date(), met=self._met)
        if not cards:
            return
        number = len(self.sessions) + 1
        session = DrillSession(self.person, number, at.date(), at, tuple(card.id for card in cards))
        self.sessions.append(session)
        missed = []
        for place, card in enumerate(cards, start=1):
            chance_right = self.skill.chance_right(card.statement, day)
            is_right = chance.random() < chance_right
            self._first(session, place, card, is_right, chance_right)
            if not is_right:
                missed.append((len(cards) + place, card))
            self.skill.practise([card.statement], TOLD, day)
        for place, card in missed:
            self._keep(session, place, card, chance.random() < self.skill.chance_right(card.statement, day), again=True)

    def _standing(self, at: datetime) -> list[Standing]:
        """All cards as they stand. How well those are known that do not come makes no difference, and is left out."""
        today, missed = at.date(), self._cards_of_misses(at)
        found = []
        for card in self.cards.all:
            memory = self.memories.get(card.id)
            if memory is None or memory.due <= today or card.id in missed:
                found.append(standing(card, memory, missed.get(card.id), today))
            else:
                found.append(Standing(card, memory, memory.due, 0.0))
        return found

    def _cards_of_misses(self, at: datetime) -> Mapping[str, date]:
        """Card id -> the day of the latest call in which it was missed, of cards that were not asked since."""
        found: dict[str, date] = {}
        for (scenario, statement), ended in list(self._missed.items()):
            day = ended.date()
            of_statement = self.cards.by_statement.get(statement, ())
            cards = cards_of_miss(of_statement, scenario, self.memories, self._met)
            waiting = [card.id for card in cards if card.id not in self.memories or self.memories[card.id].last <= day]
            if not waiting or at - ended > LOOKED_BACK:
                del self._missed[scenario, statement]
            else:
                found.update({name: max(day, found.get(name, day)) for name in waiting})
        return found

    def _first(self, session: DrillSession, place: int, card: Card, is_right: bool, chance_right: float) -> None:
        """The first answer to a card of a session, which counts."""
        review = self._keep(session, place, card, is_right, again=False)
        if review.rating is None:  # never
            return
        memory, day = self.memories.get(card.id), session.day
        if memory is not None and is_due(memory, day, card.version):
            self._came.append(CameDue(self.person, card.is_critical, recall(memory, day), not review.is_missed))
            self._truth[card.is_critical] = self._truth.get(card.is_critical, 0.0) + chance_right
        self.memories[card.id] = after(memory, review.rating, day, card.version, is_critical=card.is_critical)

    def _keep(self, session: DrillSession, place: int, card: Card, is_right: bool, *, again: bool) -> Review:
        mark = _RIGHT if is_right else _WRONG
        review = Review(
            person=self.person,
            session=session.number,
            place=place,
            card=card.id,
            version=card.version,
            statement=card.statement,
            kind=card.kind,
            at=session.began_at + timedelta(seconds=SECONDS_A_CARD * place),
            day=session.day,
            seed=seed_of(session, card.id, again=again),
            credit=mark.credit,
            critical=mark.is_critical,
            hint=False,
            took_ms=None,
            rating=None if again else grade(mark, hint=False, took_ms=None, usual_ms=None),
        )
        self.answers.append(review)
        return review
