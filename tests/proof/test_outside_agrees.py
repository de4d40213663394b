"""The scorer's monitors against Declare4Py, on every trace over two acts and the end of a turn."""

import json

import pytest

from proof.outside import RECORD, TEMPLATES, traces
from simulator.domain.scorecard import Check
from simulator.scoring.monitors import build_monitor

RECORDED: dict[str, str] = json.loads(RECORD.read_text(encoding="utf-8"))
CHECKS = {
    "existence": {"existence": ["a", "c"]},
    "absence": {"absence": ["a", "c"]},
    **{f"at_most_{times}": {"at_most": {"acts": ["a", "c"], "times": times}} for times in (1, 2, 3)},
    "precedence": {"precedence": {"first": ["a", "c"], "then": ["b", "d"]}},
    "response": {"response": {"cue": ["a", "c"], "by": ["b", "d"]}},
    **{
        f"response_within_{turns}": {"response": {"cue": ["a", "c"], "by": ["b", "d"], "within": turns}}
        for turns in (1, 2, 3)
    },
    "not_succession": {"not_succession": {"first": ["a", "c"], "then": ["b", "d"]}},
}
"""Each over two names for the same thing, as branched Declare has it."""
OTHER = {"a": "c", "b": "d"}
ONE_SIDED = ("existence", "absence", "at_most")
"""Declare does not call these vacuous; we call them idle where nothing was at stake."""


def said(name: str, trace: str) -> str:
    """Our verdict, with the second name of an act wherever it stands at an odd place."""
    monitor, state = build_monitor(Check.model_validate(CHECKS[name])), 0
    for at, symbol in enumerate(trace):
        state = monitor.step(state, OTHER.get(symbol, symbol) if at % 2 else symbol)
    letter = "-" if state in monitor.idle else "s" if state in monitor.met else "v"
    return "s" if letter == "-" and name.startswith(ONE_SIDED) else letter


@pytest.mark.parametrize("name", TEMPLATES)
def test_our_monitors_say_what_declare4py_says(name: str) -> None:
    ours = "".join(said(name, trace) for trace in traces())
    assert len(ours) == 3280
    assert ours == RECORDED[name]


def test_a_succession_is_a_response_and_a_precedence() -> None:
    """Declare4Py has no checker for it; this is how Declare defines it."""
    monitor = build_monitor(Check.model_validate({"succession": {"first": ["a"], "then": ["b"]}}))
    for trace, response, precedence in zip(traces(), RECORDED["response"], RECORDED["precedence"], strict=True):
        state = 0
        for symbol in trace:
            state = monitor.step(state, symbol)
        both = {response, precedence}
        expected = "-" if both == {"-"} else "v" if "v" in both else "s"
        assert ("-" if state in monitor.idle else "s" if state in monitor.met else "v") == expected, trace
