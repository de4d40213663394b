"""All the cards of a library, and a card asked and marked. Nothing here reads a clock or draws by chance."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from simulator.domain.cards import Card, CardKind, DrillAnswer, Mark, Question
from simulator.domain.errors import NotFound
from simulator.domain.heard import Heard
from simulator.domain.library import Library
from simulator.engine.draw import draw, pick
from simulator.services.drilling.deck import department, finish, look_up, order, say_next, spot, withhold
from simulator.services.drilling.deck.good_calls import GoodCalls
from simulator.services.drilling.deck.keeping import keep, kept
from simulator.services.drilling.deck.recipes import Kind, Occasion, Recipe, recipes
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.taggers import hear


class Deck:
    """The cards of one library. The same library makes the same cards; safe for any number of threads."""

    def __init__(self, library: Library, compiled: CompiledCalls | None = None) -> None:
        """`compiled`: where calls made ready are kept; None: in a place of its own."""
        self.library = library
        self._calls = GoodCalls(library, compiled or CompiledCalls())
        self._kinds: Mapping[CardKind, Kind] = {
            "say_next": Kind(say_next.find, say_next.ask, say_next.Marker(self._hear).mark),
            "look_up": Kind(look_up.find, look_up.ask, look_up.mark),
            "order": Kind(order.find, order.ask, order.mark),
            "department": Kind(department.find, department.ask, department.mark),
            "finish": Kind(finish.find, finish.ask, finish.mark),
            "spot": Kind(spot.find, spot.ask, spot.mark),
            "withhold": Kind(withhold.find, withhold.ask, withhold.mark),
        }

    def _hear(self, text: str) -> Sequence[Heard]:
        return hear(self.library, text)

    @cached_property
    def _recipes(self) -> Mapping[str, Recipe]:
        found = kept(self.library.hash)
        if found is None:
            found = {
                name: recipe
                for kind, of in self._kinds.items()
                for name, recipe in recipes(self.library, kind, of.find(self._calls)).items()
            }
            keep(self.library.hash, found)
        return found

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """All of them, by kind, each kind in the order of the guide."""
        return tuple(recipe.card for recipe in self._recipes.values())

    def card(self, name: str) -> Card:
        """The card with this id. Raises NotFound where the library does not make it (any more)."""
        return self._recipe(name).card

    def ask(self, card_id: str, seed: int, met: Collection[str] = ()) -> Question:
        """The card as it is asked by this seed, any whole number; in one of these calls, if any. Raises NotFound."""
        recipe = self._recipe(card_id)
        own, kind = _seed_of(recipe.card, seed), self._kinds[recipe.card.kind]
        return replace(kind.ask(self._calls, recipe.card, _occasion(recipe, own, met), own), seed=seed)

    def mark(self, question: Question, answer: DrillAnswer, met: Collection[str] = ()) -> Mark:
        """What came of an answer to a question of this deck, asked with the same `met`. Raises NotFound."""
        recipe = self._recipe(question.card.id)
        own, kind = _seed_of(recipe.card, question.seed), self._kinds[recipe.card.kind]
        return kind.mark(self._calls, replace(question, seed=own), _occasion(recipe, own, met), answer)

    def _recipe(self, name: str) -> Recipe:
        if name not in self._recipes:
            raise NotFound("card", name)
        return self._recipes[name]


def _occasion(recipe: Recipe, seed: int, met: Collection[str]) -> Occasion:
    known = tuple(item for item in recipe.occasions if item.moment.scenario in met)
    return pick(known or recipe.occasions, seed, "occasion")


def _seed_of(card: Card, seed: int) -> int:
    """A seed of the card's own: cards of one session that share a seed share neither customers nor places."""
    return draw(seed, card.id)
