"""A session as pages and terminal show it: a card, its mark, the end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from simulator.design.words import many
from simulator.domain.cards import Mark, Question
from simulator.domain.reviews import Review
from simulator.drills.leeches import PEOPLE, is_leech
from simulator.drills.standing import Standing
from simulator.services.drilling import words
from simulator.services.drilling.places import Place, Sitting
from simulator.services.drilling.today import Today
from simulator.services.drilling.views import CardView, Forecast, MarkView, SessionDone


def card_view(sitting: Sitting, place: Place, question: Question, token: str, why: str) -> CardView:
    """A card before it is answered. `why`: where it comes from, in a sentence; empty where that need not be said."""
    return CardView(
        number=sitting.places.index(place) + 1,
        of=len(sitting.places),
        token=token,
        card=place.card.id,
        kind=place.card.kind,
        kind_words=words.KINDS[place.card.kind],
        input=question.input,
        situation=question.situation,
        said=question.said,
        account=question.account,
        ask=question.ask,
        options=question.options,
        gapped=question.gapped,
        again=place.again,
        mark=None,
        why=why,
    )


def with_mark(view: CardView, mark: MarkView) -> CardView:
    """The same card once it was answered."""
    return replace(view, mark=mark)


def mark_view(mark: Mark, review: Review, standing: Standing, today: date, *, again: bool, title: str) -> MarkView:
    """What came of an answer. `standing`: how the card stands after it; `title` of the call that practises it."""
    memory, right = standing.memory, review.is_right
    due = standing.due or today
    return MarkView(
        is_right=right,
        is_critical=review.critical,
        verdict=words.REVEALED if review.hint else mark.verdict,
        heard=mark.heard,
        right=mark.right,
        why=mark.why,
        rule=mark.rule,
        statement=review.statement,
        due=words.comes_again(due, today, once_more=review.is_missed and not again, counted=review.rating is not None),
        help=words.LEECH.format(times=f"{memory.lapses} times") if memory is not None and is_leech(memory) else "",
        practise="" if right or not title else standing.card.scenario,
        practise_words="" if right or not title else words.PRACTISE.format(title=title),
    )


def done(today: Today, sitting: Sitting, titles: Mapping[str, str]) -> SessionDone:
    """The end of a session. `titles`: card id -> title of the call that practises it."""
    missed = [place for place in sitting.places if place.review and place.review.is_missed and not place.again]
    days = {review.day for review in today.reviews}
    return SessionDone(
        headline=words.headline(sitting.answers),
        took=words.took([place.review for place in sitting.places if place.review]),
        streak=words.streak(days, today.day),
        missed=tuple((_named(place, titles), place.card.statement) for place in missed),
        forecast=forecast(today, 0),
        more=len(today.next_session.cards),
    )


def what_is_next(today: Today) -> str:
    """After a session: what else is due, or when something is."""
    more = len(today.next_session.cards)
    if more:
        return f"{many(more, 'more card is', 'more cards are')} due. That is for tomorrow, unless you want to go on."
    return words.next_cards(today.next_due(), today.day)


def forecast(today: Today, cards: int) -> tuple[Forecast, ...]:
    """How many cards come on each day of a week, today's `cards` first."""
    days = ((today.day, cards), *today.coming())
    return tuple(Forecast(day, words.on_axis(day, today.day), count) for day, count in days)


def leech_words(people: int) -> str:
    """What a trainer is told of a card that so many people forget again and again."""
    said = words.SUSPECT if people >= PEOPLE else words.FORGOTTEN if people == 1 else words.FORGOTTEN_BY_SOME
    return said.format(people=many(people, "person", "people"))


def _named(place: Place, titles: Mapping[str, str]) -> str:
    title = titles[place.card.id]
    return f"{words.KINDS[place.card.kind]}: {title}" if title else words.KINDS[place.card.kind]
