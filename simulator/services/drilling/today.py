"""How somebody stands today: their answers, the cards of the deck, the session of today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from simulator.domain.cards import Card
from simulator.domain.people import Person
from simulator.domain.reviews import DrillSession, Review
from simulator.drills.queue import first_asked_on, queue
from simulator.drills.standing import Standing, standings
from simulator.services.drilling.misses import Miss
from simulator.services.drilling.places import OVER_MIDNIGHT, Sitting

DAYS_AHEAD = 7
"""Days of a forecast, today among them."""


@dataclass(frozen=True)
class Today:
    """A look at one moment. `day` is the day where the machine stands, `latest` the session begun last, if any.

    `met`: the calls they watched or took, `came_up`: the statements that came up in those they took.
    """

    who: Person
    now: datetime
    day: date
    cards: Mapping[str, Card]
    reviews: Sequence[Review]
    latest: DrillSession | None
    missed: Mapping[str, Miss]
    met: frozenset[str] = frozenset()
    came_up: frozenset[str] = frozenset()

    @cached_property
    def standing(self) -> tuple[Standing, ...]:
        """Every card of the deck as it stands."""
        days = {card: miss.day for card, miss in self.missed.items()}
        return standings(self.cards.values(), self.reviews, days, self.day)

    @cached_property
    def sitting(self) -> Sitting | None:
        """The session of today that was begun last, over or not; None: none was begun."""
        if self.latest is None:
            return None
        sitting = self.of(self.latest)
        late = timedelta(0) <= self.now - self.latest.began_at < OVER_MIDNIGHT and sitting.current is not None
        return sitting if self.latest.day == self.day or late else None

    @cached_property
    def next_session(self) -> DrillSession:
        """The session that could be begun now; without cards where nothing is due."""
        new_today = first_asked_on(self.reviews, self.day)
        cards = queue(self.standing, self.day, new_today=new_today, met=self.met)
        number = self.latest.number + 1 if self.latest else 1
        return DrillSession(self.who.id, number, self.day, self.now, tuple(card.id for card in cards))

    @property
    def due(self) -> tuple[str, ...]:
        """The cards that wait today: those left of a session that goes on, else those of the next one."""
        if self.sitting is not None and self.sitting.current is not None:
            return tuple(place.card.id for place in self.sitting.waiting)
        return self.next_session.cards

    def of(self, session: DrillSession) -> Sitting:
        """A session with what was answered in it."""
        return Sitting(session, self.reviews, self.cards)

    def tomorrow(self) -> int:
        """How many cards will wait tomorrow, if nothing more is done today."""
        return len(replace(self, now=self.now + timedelta(days=1), day=self.day + timedelta(days=1)).due)

    def is_untaught(self, card: Card) -> bool:
        """Whether somebody was never asked this card, nor met what it asks for: it is read before it is recalled."""
        is_met = card.scenario in self.met and card.statement in self.came_up
        return not is_met and all(review.card != card.id for review in self.reviews)

    def with_review(self, review: Review) -> "Today":
        """The same, one answer later."""
        return replace(self, reviews=(*self.reviews, review))

    def coming(self) -> tuple[tuple[date, int], ...]:
        """How many cards come due on each of the next days, from tomorrow on."""
        days = [self.day + timedelta(days=ahead) for ahead in range(1, DAYS_AHEAD)]
        dues = [item.due for item in self.standing]
        return tuple((day, dues.count(day)) for day in days)

    def next_due(self) -> tuple[date, int] | None:
        """The first day after today on which cards come due, and how many; None where none ever does."""
        later = [item.due for item in self.standing if item.due is not None and item.due > self.day]
        return (min(later), later.count(min(later))) if later else None
