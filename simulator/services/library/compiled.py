"""Calls made ready to be played and looked at, kept while they are in use: plans, machines and analysts.

Whoever asks for one that is being made waits for it; nobody else does. What was not asked for the longest is let go.
Sizes were measured on a library of 142 calls.
"""

from threading import Condition
from typing import Final

from cachetools import LRUCache, cachedmethod

from simulator.domain.base import Form
from simulator.domain.library import CallKey, Library
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Stage, set_stage
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan
from simulator.proof.exploring.courses import Courses, shortest_courses
from simulator.proof.worth.analysis import Analyst
from simulator.proof.worth.open_analysis import OpenAnalyst

MOST_PLANS: Final = 600
"""0.15 MB each: 90 MB."""
MOST_STAGES: Final = 600
"""0.2 MB each besides the plan: 130 MB."""
MOST_ANALYSTS: Final[dict[Form, int]] = {"prompted": 250, "open": 25}
"""Megabytes of one besides the plan, once it was asked: 1.2 to 2.8 of prompted calls, up to 12 of open ones; of those a
process that has others work them out explores none. Each of the two is let go for its own kind only."""

_Made = tuple[str, ...]
"""What something is made from: the case, and the digests of the parts of the library it reads."""


def _plan_parts(_: "CompiledCalls", library: Library, key: CallKey, form: Form = "prompted") -> _Made:
    """Two libraries that differ elsewhere, or in their comments, share a plan. Raises KeyError as `plan` does."""
    scenario, persona, case = key
    digests = library.digests
    moves = digests["moves"] if form == "open" else ""
    return case, digests[f"scenario/{scenario}"], digests[f"persona/{persona}"], digests["vocabulary"], moves


def _analyst_parts(calls: "CompiledCalls", library: Library, key: CallKey, form: Form = "prompted") -> _Made:
    scorecard = library.scenarios[key[0]].scorecard
    return *_plan_parts(calls, library, key, form), library.digests[f"scorecard/{scorecard}"]


def _scorecard(library: Library, key: CallKey) -> Scorecard:
    return library.scorecards[library.scenarios[key[0]].scorecard]


class CompiledCalls:
    """Calls of any number of libraries. Safe for any number of threads.

    Every method raises KeyError for a scenario, persona or case that the library does not have.
    """

    def __init__(self) -> None:
        self._plans: LRUCache[_Made, Plan] = LRUCache(MOST_PLANS)
        self._stages: LRUCache[_Made, Stage] = LRUCache(MOST_STAGES)
        self._courses: LRUCache[_Made, Courses] = LRUCache(MOST_PLANS)
        self._analysts: LRUCache[_Made, Analyst] = LRUCache(MOST_ANALYSTS["prompted"])
        self._open_analysts: LRUCache[_Made, Analyst] = LRUCache(MOST_ANALYSTS["open"])
        self._changed = Condition()

    @cachedmethod(lambda self: self._plans, key=_plan_parts, condition=lambda self: self._changed)
    def plan(self, library: Library, key: CallKey, form: Form = "prompted") -> Plan:
        """The plan of a call."""
        return compile_call(library, *key, form)

    @cachedmethod(lambda self: self._stages, key=_plan_parts, condition=lambda self: self._changed)
    def stage(self, library: Library, key: CallKey, form: Form = "prompted") -> Stage:
        """The plan of a call with the machine that drives its customer: for calls that are taken."""
        return set_stage(self.plan(library, key, form))

    def analyst(self, library: Library, key: CallKey, form: Form = "prompted") -> Analyst:
        """Who can say what a call was worth. It explores the call when it is first asked, and whoever asks waits."""
        return (self._open_analyst if form == "open" else self._analyst)(library, key, form)

    @cachedmethod(lambda self: self._analysts, key=_analyst_parts, condition=lambda self: self._changed)
    def _analyst(self, library: Library, key: CallKey, form: Form) -> Analyst:
        return Analyst(self.plan(library, key, form), _scorecard(library, key))

    @cachedmethod(lambda self: self._open_analysts, key=_analyst_parts, condition=lambda self: self._changed)
    def _open_analyst(self, library: Library, key: CallKey, form: Form) -> Analyst:
        return OpenAnalyst(self.plan(library, key, form), _scorecard(library, key))

    @cachedmethod(lambda self: self._courses, key=_plan_parts, condition=lambda self: self._changed)
    def courses(self, library: Library, key: CallKey, form: Form = "prompted") -> Courses:
        """A shortest course to every state of the customer: up to some seconds for an open call."""
        return shortest_courses(self.plan(library, key, form))

    def walked(self, library: Library, key: CallKey, form: Form = "prompted") -> Stage:
        """The plan of a call with its own walk for a machine: for calls that are replayed once.

        The walk does what the machine does (a test compares every edge), and a machine takes as long to build as a
        plan to compile.
        """
        plan = self.plan(library, key, form)
        return Stage(plan, plan.first_rule)
