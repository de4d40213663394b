"""Scorecards and calls of a few letters, for the smallest example of each rule."""

from typing import Any

from simulator.domain.scorecard import Scorecard
from simulator.domain.trace import Entry, Trace

SAYS_A, SAYS_B = {"check": {"existence": "a"}}, {"check": {"existence": "b"}}
NO_BAD = {"check": {"absence": "bad"}}
OCCASION = NO_BAD | {"occasion": ["transfer", "q"]}
CHARGED_WITH_A_YES = {"precedence": {"first": "yes", "then": ["card", "plan"], "until": ["no"], "each": True}}
ONE = {"id": "one", "check": {"existence": "a"}, "coaching": "Say a."}
OTHER = {"id": "other", "check": {"absence": "bad"}, "occasion": ["q"]}


def card(*criteria: dict[str, Any], pass_mark: int = 80, judged_from: int = 1) -> Scorecard:
    """A scorecard of criteria that give only what the test is about."""
    filled = [
        {"id": f"c{number}", "title": "T", "source": ["C1"], "weight": 10, "coaching": "Do."} | criterion
        for number, criterion in enumerate(criteria, start=1)
    ]
    section = {"title": "All", "criteria": filled}
    return Scorecard.model_validate(
        {"id": "card", "title": "Card", "version": 3, "sections": [section]}
        | {"pass_mark": pass_mark, "judged_from": judged_from}
    )


def trace(*turns: str, facts: dict[str, bool | str] | None = None, outcome: str | None = None) -> Trace:
    """A call from `c`/`t` lines as an annotator might scribble them; a spiel stands in brackets."""
    entries = []
    for side, *words in (turn.split() for turn in turns):
        spiel = next((word.strip("()") for word in words if word.startswith("(")), None)
        acts = tuple(word for word in words if not word.startswith("("))
        entries.append(Entry("customer" if side == "c" else "trainee", acts, spiel=spiel))
    return Trace(facts or {}, tuple(entries), outcome, "card")
