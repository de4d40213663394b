"""Keeps calls, and the content they were played with, so that any call can go on or be replayed for ever."""

from simulator.storage.calls import WithSupport
from simulator.storage.drills import Drills
from simulator.storage.location import default_path
from simulator.storage.people import Kept, People
from simulator.storage.programmes import Enrolments
from simulator.storage.store import Store, open_store

__all__ = ["Drills", "Enrolments", "Kept", "People", "Store", "WithSupport", "default_path", "open_store"]
