"""What a deck was found to hold, kept between processes: finding it takes a second, reading it none."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from simulator.domain.cards import Card
from simulator.services.drilling.deck.good_calls import Moment
from simulator.services.drilling.deck.recipes import Occasion, Recipe
from simulator.services.library import cache

_DECK = "deck"


def kept(library: str) -> Mapping[str, Recipe] | None:
    """The recipes of the library with this hash, by card id; None where none were kept, or none that can be read."""
    found = cache.load(_DECK, library)
    try:
        recipes = [_recipe(item) for item in found] if found is not None else None
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return None if recipes is None else {recipe.card.id: recipe for recipe in recipes}


def keep(library: str, recipes: Mapping[str, Recipe]) -> None:
    """Keep them for the next process, if that can be done."""
    plain = [{"card": asdict(recipe.card), "occasions": recipe.occasions} for recipe in recipes.values()]
    cache.save(_DECK, library, plain)


def _recipe(plain: Mapping[str, Any]) -> Recipe:
    return Recipe(Card(**plain["card"]), tuple(_occasion(*item) for item in plain["occasions"]))


def _occasion(moment: list[Any], detail: list[str]) -> Occasion:
    scenario, persona, case, choices, then, heard = moment
    return Occasion(Moment(scenario, persona, case, tuple(choices), then, heard), tuple(detail))
