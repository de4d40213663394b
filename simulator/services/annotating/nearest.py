"""Which scenario of the library a real call is like, and which of its accounts."""

from collections import Counter
from collections.abc import Mapping

from simulator.domain.base import FactValue
from simulator.domain.library import Library
from simulator.domain.scenario import Case, Scenario
from simulator.services.annotating.views import AnnotatedCall

OPENING = 2
"""Lines of the customer by which it is told what a call is about."""


def nearest(library: Library, call: AnnotatedCall) -> Scenario:
    """The scenario that is about what the customer calls about; else, of those graded alike, the one whose customers do
    most of what this one did. Ties go to the first.
    """
    said = [line.acts for line in call.lines if line.by == "customer"]
    opening, acts = {act for found in said[:OPENING] for act in found}, Counter(act for found in said for act in found)

    def fit(one: Scenario) -> tuple[bool, bool, int]:
        people = [library.personas[name] for name in one.personas]
        cues = {*one.cues.model_dump().values(), *(state.cue for who in people for state in who.states.values())}
        done = sum(count for act, count in acts.items() if act in cues)
        return one.cues.concern in opening, one.scorecard == call.scorecard, done

    return max(library.scenarios.values(), key=fit)


def account_of(call: AnnotatedCall, like: Scenario) -> Case:
    """The case of a scenario that has most of what is known of a call; ties go to the first."""
    return max(like.cases.values(), key=lambda case: _same(case.facts, call.facts))


def _same(facts: Mapping[str, FactValue], known: Mapping[str, FactValue]) -> int:
    return sum(facts.get(name) == value for name, value in known.items())
