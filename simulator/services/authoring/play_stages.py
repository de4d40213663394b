"""Compiled calls kept from one check to the next: after a save, only what the save changed is compiled again.

Checks fire through the plan's own walk, which does what the machine does (a test compares every edge): a machine is
worth building for a call that goes on, not for a play of some twenty turns.
"""

from hashlib import sha256

from simulator.domain.library import CallKey, Library
from simulator.engine.call import Stage
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan

_kept: dict[str, Stage] = {}


def _stage(plan: Plan) -> Stage:
    return Stage(plan, plan.first_rule)


class Stages:
    """The stages of one library. `keep` leaves those that were asked for to the next one, and forgets the rest."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._words = library.vocabulary.model_dump_json()
        self._scenarios = {name: item.model_dump_json() for name, item in library.scenarios.items()}
        self._personas = {name: item.model_dump_json() for name, item in library.personas.items()}
        self._used: dict[str, Stage] = {}

    def stage(self, key: CallKey) -> Stage:
        """The stage of a call; compiled once for all who ask, and not again while its content is the same."""
        scenario, persona, case = key
        parts = (case, self._scenarios[scenario], self._personas[persona], self._words)
        digest = sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
        if digest not in self._used:
            self._used[digest] = _kept.get(digest) or _stage(compile_call(self.library, *key))
        return self._used[digest]

    def keep(self) -> None:
        """For the next library of this process."""
        _kept.clear()
        _kept.update(self._used)
