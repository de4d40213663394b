"""Facts are matched in one way wherever a condition asks for them: known and equal, or not so."""

from itertools import product

import pytest

from simulator.domain.base import FactValue, facts_hold
from simulator.domain.persona import Guard
from simulator.domain.scenario import Response
from simulator.domain.scorecard import Applies

CALL: dict[str, FactValue] = {"noc": "none", "past_due": True, "installed": False}
CONDITIONS = [
    ({}, True),
    ({"past_due": True}, True),
    ({"past_due": True, "noc": "none"}, True),
    ({"installed": False}, True),
    ({"past_due": False}, False),
    ({"past_due": True, "noc": "on_file"}, False),
    ({"autopay": True}, False),
    ({"autopay": False}, False),
    ({"past_due": True, "autopay": False}, False),
]
"""What is asked of `CALL`, in which nothing is known of autopay."""


@pytest.mark.parametrize(("wanted", "holds"), CONDITIONS)
def test_an_unknown_fact_has_no_value_not_even_false(wanted, holds):
    assert facts_hold(wanted, CALL) is holds


@pytest.mark.parametrize(("wanted", "holds"), CONDITIONS)
def test_guards_answers_and_criteria_match_facts_alike(wanted, holds):
    answer = {"id": "a", "text": "A.", "acts": ["tell"], "wrong_when": [{"if": {"facts": wanted}, "why": "So."}]}
    assert Guard(facts=wanted).fits(CALL) is holds
    assert Applies(facts=wanted).fits(CALL) is holds
    assert Response.model_validate(answer).is_sound(CALL) is not holds


@pytest.mark.parametrize("more", [{"did": "ask"}, {"heard_not": "asks"}, {"mood_below": "calm"}])
def test_what_also_asks_for_a_moment_does_not_always_hold(more):
    guard = Guard.model_validate({"facts": {"past_due": True}, **more})
    assert guard.fits(CALL)
    assert not guard.always_holds(CALL)


def test_to_learn_a_fact_never_undoes_what_held():
    facts: dict[str, FactValue] = {"a": True, "b": "x"}
    for known, wanted in product(_parts(facts), _parts({**facts, "a": False, "c": True})):
        if facts_hold(wanted, known):
            assert facts_hold(wanted, {**facts, **known})


def _parts(facts):
    return [
        {name: facts[name] for name, taken in zip(facts, row, strict=True) if taken}
        for row in product((0, 1), repeat=len(facts))
    ]
