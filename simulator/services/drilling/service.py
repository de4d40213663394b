"""Five minutes a day for somebody: the session of today, an answer at a time, and what is due."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, tzinfo
from statistics import fmean

from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.library import Library
from simulator.domain.people import Person
from simulator.domain.reviews import DrillSession, Review
from simulator.drills.leeches import PEOPLE, leeches
from simulator.drills.rating import grade, measured, usual_ms
from simulator.drills.standing import Standing
from simulator.services.calls.call_store import CallStore
from simulator.services.drilling import showing, words
from simulator.services.drilling.answers import Answers
from simulator.services.drilling.deck_like import DeckLike
from simulator.services.drilling.misses import Elsewhere, Misses, nowhere
from simulator.services.drilling.places import Place, Sitting, parsed, token
from simulator.services.drilling.today import Today
from simulator.services.drilling.views import (
    CardView,
    DrillView,
    DueCard,
    DueNow,
    FirstLook,
    Leech,
    Strength,
)
from simulator.services.library.service import LibraryService


class DrillingService:
    """Drills over the answers kept on this machine. Raises what the store does.

    A session is planned anew whenever it is looked at, until its first answer keeps it: the same moment makes the same
    cards in the same order, so looking changes nothing.
    """

    def __init__(
        self,
        calls: CallStore,
        library: LibraryService,
        deck: Callable[[], DeckLike],
        zone: tzinfo | None = None,
        elsewhere: Elsewhere = nowhere,
    ) -> None:
        """`deck` makes the cards of the library in use when they are first needed.

        `zone`: where a day begins and ends; None: as here. `elsewhere`: what was missed in real calls.
        """
        self._calls, self._library, self._make_deck, self._zone = calls, library, deck, zone
        self._made_deck: tuple[Library, DeckLike] | None = None
        self._misses, self._answers = Misses(calls.drills, elsewhere), Answers(calls.drills)

    @property
    def _deck(self) -> DeckLike:
        library, made = self._calls.library, self._made_deck
        if made is None or made[0] is not library:
            made = self._made_deck = (library, self._make_deck())
        return made[1]

    @property
    def cards(self) -> Sequence[Card]:
        """All cards of the library, whoever is asked them."""
        return self._deck.cards

    def open(self, who: Person) -> DrillView:
        """The session of today where it stands, its end if it is over; else the one that could be begun."""
        return self._shown(self._today(who))

    def go_on(self, who: Person) -> DrillView:
        """The next card of today's session, or its end."""
        return self.open(who)

    def more(self, who: Person) -> DrillView:
        """As `open`; where today's session is over and more cards are due, the first one of another session."""
        today = self._today(who)
        if today.sitting is not None and today.sitting.current is None and today.next_session.cards:
            return self._at(today, today.of(today.next_session))
        return self._shown(today)

    def answer(self, who: Person, token: str, answer: DrillAnswer, took_ms: int | None) -> DrillView:
        """Mark an answer and keep it. `took_ms`: milliseconds it took; None: not timed, and time makes no difference.

        An answer to what was answered before, or to what is no longer asked so, counts nothing and is told so.
        Raises PersonGone.
        """
        return self._answered(who, token, answer, took_ms, hint=False)

    def reveal(self, who: Person, token: str) -> DrillView:
        """Show what would have been right: kept as missed. Raises PersonGone."""
        return self._answered(who, token, DrillAnswer(), None, hint=True)

    def due(self, who: Person) -> DueNow:
        """What waits today. Once a session is over that is nothing: five minutes are enough for a day."""
        today = self._today(who)
        over = today.sitting is not None and today.sitting.current is None
        cards = 0 if over else len(today.due)
        ahead = showing.forecast(today, cards)
        if cards:
            return DueNow(cards, words.minutes(cards), ahead, today.tomorrow())
        later = words.next_cards(today.next_due(), today.day)
        said = f"Done for today. {later}" if over else later if today.cards else words.EMPTY
        return DueNow(0, said, ahead, today.tomorrow())

    def due_cards(self, who: Person) -> tuple[DueCard, ...]:
        """The cards due today as they will be asked, in order; after a session that is over, those of another one."""
        today = self._today(who)
        sitting = today.sitting
        waiting = [place for place in sitting.waiting if not place.again] if sitting else []
        if sitting is None or not waiting:
            sitting = today.of(today.next_session)
            waiting = list(sitting.waiting)
        due = {item.card.id: min(item.due or today.day, today.day) for item in today.standing}
        return tuple(
            DueCard(self._card(today, sitting, place, self._deck.ask(place.card.id, place.seed, today.met)),
                    place.card.statement, due[place.card.id])
            for place in waiting
        )  # fmt: skip

    def strengths(self, who: Person) -> tuple[Strength, ...]:
        """What somebody knows of each statement that has cards, in the order of the deck."""
        by_statement: dict[str, list[Standing]] = {}
        for item in self._today(who).standing:
            by_statement.setdefault(item.card.statement, []).append(item)
        return tuple(self._strength(statement, items) for statement, items in by_statement.items())

    def finished_days(self, who: Person) -> tuple[date, ...]:
        """The days on which somebody came to the end of a session, in order, each once."""
        today = self._today(who)
        sittings = (today.of(session) for session in self._calls.drills.sessions(who.id))
        over = (sitting.answers for sitting in sittings if sitting.current is None and sitting.answers)
        return tuple(sorted({max(review.day for review in answers) for answers in over}))

    def leeches(self, who: Person) -> tuple[Leech, ...]:
        """Cards that people of this machine forget again and again, those of most people first."""
        cards = {card.id: card for card in self._deck.cards}
        found = leeches(cards.values(), self._calls.drills.reviews())
        return tuple(
            Leech(card, cards[card].kind, cards[card].statement, people, people >= PEOPLE, showing.leech_words(people))
            for card, people in sorted(found.items(), key=lambda item: (-item[1], item[0]))
        )

    # how it stands

    def _today(self, who: Person) -> Today:
        now, cards = self._calls.now(), {card.id: card for card in self._deck.cards}
        latest = self._calls.drills.session(who.id)
        reviews = self._answers.of(who.id, latest)
        asked = {review.card for review in reviews}
        missed = self._misses.by_card(who.id, now, self._day_of, cards.values(), asked)
        met, came_up = self._calls.drills.met(who.id), self._misses.came_up(who.id, now)
        return Today(who, now, self._day_of(now), cards, reviews, latest, missed, met, came_up)

    def _day_of(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()

    def _session(self, today: Today, number: int) -> DrillSession | None:
        """A session by its number: one that was begun, or the one that could be begun now."""
        if today.latest is not None and number == today.latest.number:
            return today.latest
        if number == today.next_session.number:
            return today.next_session
        return self._calls.drills.session(today.who.id, number)

    # an answer

    def _answered(
        self, who: Person, token_text: str, answer: DrillAnswer, took_ms: int | None, *, hint: bool
    ) -> DrillView:
        today, named = self._today(who), parsed(token_text)
        session = self._session(today, named.session) if named else None
        sitting = today.of(session) if session else None
        place = sitting.at(named.place) if sitting and named else None
        if named is None or session is None or sitting is None or place is None:
            return self._shown(today, words.NOT_WAITING)
        if place.review is not None:
            return self._shown(today, words.ANSWERED)
        question = self._deck.ask(place.card.id, place.seed, today.met)
        if token(session, place, question) != named:
            return DrillView(self._card(today, sitting, place, question), None, words.CHANGED, "")
        if session is today.next_session and not self._calls.drills.begin(session):
            # Another window began it a moment ago, perhaps with other cards: look again.
            return self._answered(who, token_text, answer, took_ms, hint=hint)
        mark = self._deck.mark(question, answer, today.met)
        review = self._kept(today, session, place, mark, hint=hint, took_ms=measured(took_ms))
        if review is None:
            return self._shown(self._today(who), words.ANSWERED)
        return self._marked(today.with_review(review), session, review, question, mark)

    def _kept(
        self, today: Today, session: DrillSession, place: Place, mark: Mark, *, hint: bool, took_ms: int | None
    ) -> Review | None:
        """Keep an answer; None: another window was first."""
        card = place.card
        usual = usual_ms(today.reviews, card.kind)
        review = Review(
            person=today.who.id,
            session=session.number,
            place=place.number,
            card=card.id,
            version=card.version,
            statement=card.statement,
            kind=card.kind,
            at=today.now,
            day=today.day,
            seed=place.seed,
            credit=0.0 if hint else mark.credit,
            critical=mark.is_critical and not hint,
            hint=hint,
            took_ms=took_ms,
            rating=None if place.again else grade(mark, hint=hint, took_ms=took_ms, usual_ms=usual),
        )
        return self._calls.drills.add(review)

    # what is shown

    def _shown(self, today: Today, notice: str = "") -> DrillView:
        """Today's session: its card, its end, or that there is nothing to do."""
        sitting = today.sitting or (today.of(today.next_session) if today.next_session.cards else None)
        if sitting is None:
            later = words.next_cards(today.next_due(), today.day) if today.cards else words.EMPTY
            return DrillView(None, None, notice, later)
        return self._at(today, sitting, notice)

    def _at(self, today: Today, sitting: Sitting, notice: str = "") -> DrillView:
        notice = notice or (words.GONE if sitting.has_lost else "")
        place = sitting.current
        if place is not None:
            question = self._deck.ask(place.card.id, place.seed, today.met)
            return DrillView(self._card(today, sitting, place, question), None, notice, "")
        titles = {card.id: self._title(card) for card in today.cards.values()}
        done = showing.done(today, sitting, titles)
        return DrillView(None, done, notice, showing.what_is_next(today))

    def _card(self, today: Today, sitting: Sitting, place: Place, question: Question) -> CardView:
        miss = today.missed.get(place.card.id)
        why = words.REAL.format(call=miss.real.replace("_", " ")) if miss and miss.real else ""
        view = showing.card_view(sitting, place, question, str(token(sitting.session, place, question)), why)
        if not today.is_untaught(place.card):
            return view
        mark = self._deck.mark(question, DrillAnswer(), today.met)
        return replace(view, first=FirstLook(mark.right, mark.why, place.card.statement))

    def _marked(self, today: Today, session: DrillSession, review: Review, question: Question, mark: Mark) -> DrillView:
        sitting = today.of(session)
        place = sitting.at(review.place)
        if place is None:  # never: it was answered a moment ago
            return self._shown(today)
        view = self._card(today, sitting, place, question)
        standing = next(item for item in today.standing if item.card.id == review.card)
        marked = showing.mark_view(mark, review, standing, today.day, again=place.again, title=self._title(place.card))
        return DrillView(showing.with_mark(view, marked), None, "", "")

    def _title(self, card: Card) -> str:
        """The title of the call that practises a card; empty where there is none."""
        return self._library.library.scenarios[card.scenario].title if self._has_call(card) else ""

    def _has_call(self, card: Card) -> bool:
        return card.scenario in self._library.library.offered

    def _strength(self, statement: str, items: list[Standing]) -> Strength:
        known = [item for item in items if item.memory is not None]
        dues = [item.due for item in items if item.due is not None]
        return Strength(
            statement=statement,
            recall=fmean(item.recall for item in known) if known else None,
            answered=sum(item.memory.answered for item in known if item.memory),
            lapses=sum(item.memory.lapses for item in known if item.memory),
            due=self._midnight(min(dues)) if known and dues else None,
        )

    def _midnight(self, day: date) -> datetime:
        """When a day begins here."""
        begins = datetime.combine(day, time())
        return (begins.replace(tzinfo=self._zone) if self._zone else begins.astimezone()).astimezone(UTC)
