"""What a card is made from: all the moments at which it can be asked, and what its right answer depends on."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import NamedTuple

from simulator.domain.cards import Card, CardKind, Choosable, DrillAnswer, Mark, Question
from simulator.domain.library import Library
from simulator.engine.draw import shuffled
from simulator.services.drilling.deck.good_calls import GoodCalls, Moment
from simulator.services.library.statements import answered_with


class Occasion(NamedTuple):
    """One way to ask a card: a moment of a call, and what its kind has to know of it besides (ids)."""

    moment: Moment
    detail: tuple[str, ...] = ()


class Find(NamedTuple):
    """An occasion that was found for a card of some statement; finds with the same `key` make one card.

    `holds`: what the right answer depends on there; the card's version changes with it.
    """

    statement: str
    key: str
    is_critical: bool
    occasion: Occasion
    holds: tuple[str, ...]


class Recipe(NamedTuple):
    """A card and all the ways to ask it, in the order of the library."""

    card: Card
    occasions: tuple[Occasion, ...]


class Kind(NamedTuple):
    """One kind of card: where it finds occasions, how it asks one by a seed, and how it marks an answer to that."""

    find: Callable[[GoodCalls], Iterable[Find]]
    ask: Callable[[GoodCalls, Card, Occasion, int], Question]
    mark: Callable[[GoodCalls, Question, Occasion, DrillAnswer], Mark]


def recipes(library: Library, kind: CardKind, finds: Iterable[Find]) -> Mapping[str, Recipe]:
    """The cards of one kind, by id, in the order of the guide."""
    groups: dict[tuple[str, str], list[Find]] = {}
    for find in finds:
        groups.setdefault((find.statement, find.key), []).append(find)
    order = {name: place for place, name in enumerate(library.vocabulary.statements)}
    made = (_recipe(library, kind, groups[name]) for name in sorted(groups, key=lambda name: order[name[0]]))
    return {recipe.card.id: recipe for recipe in made}


def _recipe(library: Library, kind: CardKind, finds: list[Find]) -> Recipe:
    first = finds[0]
    scenarios = [library.scenarios[find.occasion.moment.scenario] for find in finds]
    mainly = (item for item in scenarios if first.statement in answered_with(library, item))
    scenario = next(mainly, scenarios[0])
    says = library.vocabulary.statements[first.statement].says
    holds = sorted({find.holds for find in finds})
    card = Card(
        id=f"{kind}/{first.statement}/{first.key}",
        kind=kind,
        statement=first.statement,
        version=sha256(repr((says, holds)).encode("utf-8", "surrogatepass")).hexdigest()[:12],
        scenario=scenario.id,
        topic=scenario.cues.concern,
        is_critical=any(find.is_critical for find in finds),
    )
    return Recipe(card, tuple(dict.fromkeys(find.occasion for find in finds)))


def options(texts: Iterable[str], seed: int, *, in_order: bool = False) -> tuple[Choosable, ...]:
    """Options in an order of this seed (or as given), named by where they stand: an id tells nothing else."""
    order = tuple(texts) if in_order else shuffled(tuple(texts), seed, "options")
    return tuple(Choosable(str(number), text) for number, text in enumerate(order, start=1))


def chosen(question: Question, answer: DrillAnswer) -> tuple[str, ...]:
    """The texts of the options that were picked, in that order; ids that are none of the question's are left out."""
    texts = {item.id: item.text for item in question.options}
    return tuple(texts[name] for name in dict.fromkeys(answer.picked) if name in texts)
