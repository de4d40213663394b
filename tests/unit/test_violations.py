"""What a turn violated, by itself: whatever came before it; and what it met."""

from typing import Any

from unit.made_cards import CHARGED_WITH_A_YES, NO_BAD, OCCASION, ONE, OTHER, SAYS_A, card, trace

from simulator.domain.trace import Entry
from simulator.scoring.scorer import met_by, next_violations, violations


def told(*turns: str, criteria: dict[str, Any] | None = None) -> list[tuple[int, str]]:
    found = violations(card(criteria or NO_BAD), trace(*turns))
    return [(item.turn, item.part.id) for item in found]


def test_who_does_it_again_violates_it_again() -> None:
    assert told("t bad", "t a", "t bad bad") == [(1, "c1"), (3, "c1")]
    assert told("c yes", "t card", "t card", "t card", criteria={"check": CHARGED_WITH_A_YES}) == [(3, "c1"), (4, "c1")]
    assert told("t a", "t b", criteria=SAYS_A) == []


def test_what_counts_only_once_something_was_heard_is_violated_only_then() -> None:
    heard = NO_BAD | {"applies_when": {"heard": "q"}}
    assert told("t bad", "c q", "t bad", criteria=heard) == [(3, "c1")]
    unheard = NO_BAD | {"applies_when": {"not_heard": "q"}}
    assert told("t bad", "c q", "t bad", criteria=unheard) == [(1, "c1")]
    assert told("t bad", criteria=OCCASION) == [(1, "c1")]


def test_each_part_of_a_line_is_violated_by_itself() -> None:
    parts = {"parts": [OTHER, {"id": "third", "check": {"at_most": {"acts": ["bad"], "times": 1}}}]}
    assert told("t bad", "t bad", criteria=parts) == [(1, "other"), (2, "other"), (2, "third")]


def test_what_a_turn_would_violate_is_told_before_it_is_taken() -> None:
    watched, so_far = card({"check": CHARGED_WITH_A_YES}), trace("c yes", "t card")
    turns = [Entry("trainee", acts) for acts in (("card",), ("ask",), ("plan", "card"))]
    found = next_violations(watched, so_far, turns)
    assert [[(item.turn, item.part.id) for item in slips] for slips in found] == [[(3, "c1")], [], [(3, "c1")]]


def test_a_turn_meets_parts_and_says_of_which_line() -> None:
    watched = card({"parts": [ONE, {"id": "last", "check": {"existence": "b"}}]})
    call = trace("t a", "t b")
    found = [[(item.id, part.id) for item, part in met_by(watched, call, number)] for number in (1, 2)]
    assert found == [[("c1", "one")], [("c1", "last")]]


def test_what_is_missed_by_leaving_it_undone_is_violated_only_on_its_occasion() -> None:
    soon = {"check": {"response": {"cue": "q", "by": "a", "within": 1}}, "occasion": ["r"]}
    assert told("c q", "t b", criteria=soon) == []
    assert told("c r q", "t b", criteria=soon) == [(2, "c1")]
