"""Calls made ready to be played and looked at, kept while they are in use: plans, machines and analysts.

Whoever asks for one that is being made waits for it; nobody else does. What was not asked for the longest is let go.
Sizes were measured on a library of 142 calls.
"""

from threading import Condition
from typing import Final

from cachetools import LRUCache, cachedmethod

from simulator.domain.base import Form
from simulator.domain.library import CallKey, Library
from simulator.engine.call import Stage, set_stage
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan
from simulator.proof.exploring.courses import Courses, shortest_courses
from simulator.proof.worth.analysis import Analyst
from simulator.proof.worth.open_analysis import OpenAnalyst

MOST_PLANS: Final = 300
"""0.15 MB each: 45 MB."""
MOST_STAGES: Final = 300
"""0.2 MB each besides the plan: 65 MB."""
MOST_OF_ANALYSTS: Final = 300.0
"""Megabytes. A call with critical errors adds graphs of its own, as many as an analyst keeps."""
_ANALYST: Final[dict[Form, float]] = {"prompted": 1.2, "open": 12.0}
"""Megabytes of an analyst besides the plan once it was asked about a sound call: of open calls, the largest."""

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


def _megabytes(analyst: Analyst) -> float:
    return _ANALYST["open" if isinstance(analyst, OpenAnalyst) else "prompted"]


class CompiledCalls:
    """Calls of any number of libraries. Safe for any number of threads.

    Every method raises KeyError for a scenario, persona or case that the library does not have.
    """

    def __init__(self) -> None:
        self._plans: LRUCache[_Made, Plan] = LRUCache(MOST_PLANS)
        self._stages: LRUCache[_Made, Stage] = LRUCache(MOST_STAGES)
        self._courses: LRUCache[_Made, Courses] = LRUCache(MOST_PLANS)
        self._analysts: LRUCache[_Made, Analyst] = LRUCache(MOST_OF_ANALYSTS, _megabytes)
        self._changed = Condition()

    @cachedmethod(lambda self: self._plans, key=_plan_parts, condition=lambda self: self._changed)
    def plan(self, library: Library, key: CallKey, form: Form = "prompted") -> Plan:
        """The plan of a call."""
        return compile_call(library, *key, form)

    @cachedmethod(lambda self: self._stages, key=_plan_parts, condition=lambda self: self._changed)
    def stage(self, library: Library, key: CallKey, form: Form = "prompted") -> Stage:
        """The plan of a call with the machine that drives its customer: for calls that are taken."""
        return set_stage(self.plan(library, key, form))

    @cachedmethod(lambda self: self._analysts, key=_analyst_parts, condition=lambda self: self._changed)
    def analyst(self, library: Library, key: CallKey, form: Form = "prompted") -> Analyst:
        """Who can say what a call was worth. It explores the call when it is first asked, and whoever asks waits."""
        kind = OpenAnalyst if form == "open" else Analyst
        return kind(self.plan(library, key, form), library.scorecards[library.scenarios[key[0]].scorecard])

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
