"""The deck of a library: every statement as cards, made from its plays, spiels, answers and moves."""

from simulator.services.drilling.deck.deck import Deck

__all__ = ["Deck"]
