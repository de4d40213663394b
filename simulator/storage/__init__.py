"""Keeps calls, and the content they were played with, so that any call can go on or be replayed for ever."""

from simulator.storage.calls import WithSupport
from simulator.storage.change_sets import ChangeSets
from simulator.storage.demonstration import WholeCall, demonstration_in
from simulator.storage.drills import Drills
from simulator.storage.location import default_path
from simulator.storage.people import Kept, People
from simulator.storage.programmes import Enrolments
from simulator.storage.results import COLUMNS, MARKS, Line, Results
from simulator.storage.store import Store, open_store

__all__ = [
    "COLUMNS",
    "MARKS",
    "ChangeSets",
    "Drills",
    "Enrolments",
    "Kept",
    "Line",
    "People",
    "Results",
    "Store",
    "WholeCall",
    "WithSupport",
    "default_path",
    "demonstration_in",
    "open_store",
]
