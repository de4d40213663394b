"""From verdicts to a score: what counts, what is left out, what fails a call, and which turns show it."""

from typing import Any

import pytest
from unit.made_cards import CHARGED_WITH_A_YES, NO_BAD, OCCASION, ONE, OTHER, SAYS_A, SAYS_B, card, trace

from simulator.domain.evaluation import Evaluation, Verdict
from simulator.domain.scorecard import Applies
from simulator.domain.trace import Trace, entry_symbols
from simulator.scoring.monitor_board import MonitorBoard, MonitorStates, monitor_board
from simulator.scoring.scorer import evaluate


def verdicts(evaluation: Evaluation) -> list[str]:
    return [item.verdict for item in evaluation.criteria]


def evidence(evaluation: Evaluation) -> list[tuple[int, ...]]:
    return [item.evidence for item in evaluation.criteria]


def test_the_score_is_weight_met_over_weight_applicable() -> None:
    found = evaluate(card(SAYS_A | {"weight": 30}, SAYS_B | {"weight": 10}), trace("t a"))
    assert (found.score, found.passed) == (75.0, False)
    assert verdicts(found) == ["met", "not_met"]


def test_what_does_not_apply_is_left_out_of_the_score() -> None:
    later = {"check": {"response": {"cue": "q", "by": "b"}}, "weight": 90}
    found = evaluate(card(SAYS_A, later), trace("t a"))
    assert (found.score, found.passed) == (100.0, True)
    assert verdicts(found) == ["met", "not_applicable"]


def test_a_score_has_one_decimal() -> None:
    thirds = evaluate(card(SAYS_A | {"weight": 1}, SAYS_B | {"weight": 2}), trace("t a"))
    assert thirds.score == 33.3


@pytest.mark.parametrize(("mark", "passed"), [(66, True), (67, False)])
def test_the_pass_mark_is_compared_before_rounding(mark: int, passed: bool) -> None:
    found = evaluate(card(SAYS_A | {"weight": 2}, SAYS_B | {"weight": 1}, pass_mark=mark), trace("t a"))
    assert (found.score, found.passed) == (66.7, passed)


@pytest.mark.parametrize("criticality", ["customer", "business", "compliance"])
def test_a_critical_error_fails_the_call_and_leaves_the_score(criticality: str) -> None:
    found = evaluate(card(SAYS_A, NO_BAD | {"weight": 0, "criticality": criticality}), trace("t a bad"))
    assert (found.score, found.passed, found.critical_errors) == (100.0, False, ("c2",))


def test_a_critical_criterion_that_does_not_apply_is_no_error() -> None:
    asked = {"check": {"existence": "b"}, "criticality": "business", "applies_when": {"heard": "q"}}
    assert evaluate(card(SAYS_A, asked), trace("t a")).critical_errors == ()
    assert evaluate(card(SAYS_A, asked), trace("c q", "t a")).critical_errors == ("c2",)


def test_where_nothing_weighs_there_is_no_score_and_no_pass() -> None:
    found = evaluate(card(NO_BAD | {"weight": 0}), trace("t a"))
    assert (found.score, found.passed) == (None, False)
    assert verdicts(found) == ["met"]


def test_a_call_without_turns_has_no_score() -> None:
    found = evaluate(card(SAYS_A, NO_BAD), trace())
    assert (found.score, found.passed, verdicts(found)) == (None, False, ["not_applicable"] * 2)


def test_evidence_is_the_turns_that_made_the_verdict() -> None:
    both = {"check": {"existence": {"all": ["a", "b"]}}}
    order = {"check": {"precedence": {"first": "a", "then": "b"}}}
    found = evaluate(card(both, order, NO_BAD), trace("c q", "t a", "c q", "t a b", "t bad", "t bad"))
    assert evidence(found) == [(2, 4), (2, 4), (5, 6)]
    assert verdicts(found) == ["met", "met", "not_met"]


def test_without_a_turn_of_its_own_a_verdict_points_at_what_called_for_it() -> None:
    asked = {"check": {"existence": "b"}, "applies_when": {"heard_any": ["q", "r"]}}
    found = evaluate(card(asked), trace("t a", "c x", "c r", "t a"))
    assert (verdicts(found), evidence(found)) == (["not_met"], [(3,)])


def test_what_does_not_apply_has_no_evidence() -> None:
    asked = SAYS_A | {"applies_when": {"facts": {"past_due": True}}}
    assert evidence(evaluate(card(asked), trace("t a", facts={"past_due": False}))) == [()]


def test_an_outcome_is_seen_at_the_last_turn() -> None:
    ended = {"check": {"outcome_in": ["transferred"]}}
    found = evaluate(card(ended), trace("c q", "t a", outcome="transferred"))
    assert (verdicts(found), evidence(found)) == (["met"], [(2,)])


def test_a_spiel_is_not_an_act_and_counts_for_the_trainee_only() -> None:
    spoke = {"check": {"spoke": "S1"}}
    assert verdicts(evaluate(card(spoke), trace("t a (S1)"))) == ["met"]
    assert verdicts(evaluate(card(spoke), trace("c a (S1)", "t S1"))) == ["not_met"]


HEARD_BOTH, HEARD_ANY = {"heard": ["q", "r"]}, {"heard_any": ["q", "r"]}


@pytest.mark.parametrize(
    ("applies", "turns", "counts"),
    [
        (HEARD_BOTH, ("c q",), False),
        (HEARD_BOTH, ("c q", "c r"), True),
        (HEARD_ANY, ("c x",), False),
        (HEARD_ANY, ("c r",), True),
        (HEARD_ANY | {"heard": ["x"]}, ("c r",), False),
        (HEARD_ANY | {"heard": ["x"]}, ("c r", "c x"), True),
        ({"not_heard": ["q", "r"]}, (), True),
        ({"not_heard": ["q", "r"]}, ("c x",), True),
        ({"not_heard": ["q", "r"]}, ("c x", "c r"), False),
        (HEARD_ANY | {"not_heard": ["x"]}, ("c r",), True),
        (HEARD_ANY | {"not_heard": ["x"]}, ("c r", "c x"), False),
    ],
)
def test_a_criterion_counts_once_the_customer_has_brought_it_up(
    applies: dict[str, Any], turns: tuple[str, ...], counts: bool
) -> None:
    found = evaluate(card(SAYS_A | {"applies_when": applies}), trace(*turns, "t b"))
    assert verdicts(found) == ["not_met" if counts else "not_applicable"]


@pytest.mark.parametrize(
    ("applies", "facts", "counts"),
    [
        ({}, {}, True),
        ({"facts": {"noc": "none"}}, {"noc": "none"}, True),
        ({"facts": {"noc": "none"}}, {"noc": "on_file"}, False),
        ({"facts": {"noc": "none"}}, {}, False),
        ({"facts": {"noc": "none", "a": True}}, {"a": True}, False),
        ({"facts": {"a": True, "b": True}}, {"a": True, "b": False}, False),
        ({"not_facts": {"a": True, "b": False}}, {"a": True, "b": False}, False),
        ({"not_facts": {"a": True, "b": False}}, {"a": True, "b": True}, True),
        ({"not_facts": {"a": True, "b": False}}, {"a": False, "b": False}, True),
        ({"not_facts": {"a": True, "b": False}}, {}, False),
        ({"not_facts": {"a": True, "b": False}}, {"a": True}, False),
        ({"not_facts": {"a": True, "b": False}}, {"a": False}, True),
        ({"not_facts": {"a": True}}, {}, False),
        ({"unless": {"a": True, "b": False}}, {}, True),
        ({"unless": {"a": True, "b": False}}, {"b": True}, True),
        ({"unless": {"a": True, "b": False}}, {"b": False}, False),
        ({"facts": {"c": True}, "unless": {"a": True}}, {"a": False}, False),
        ({"facts": {"c": True}, "not_facts": {"a": True}}, {"c": True, "a": True}, False),
        ({"facts": {"c": True}, "not_facts": {"a": True}}, {"c": True, "a": False}, True),
    ],
)
def test_a_criterion_counts_where_the_facts_let_it(
    applies: dict[str, Any], facts: dict[str, Any], counts: bool
) -> None:
    assert Applies.model_validate(applies).fits(facts) is counts


@pytest.mark.parametrize(
    ("turn", "judged_from", "result"),
    [
        ("t a", 20, "passed"),
        ("t a", 21, "not_judged"),
        ("t b", 20, "not_passed"),
        ("t b", 21, "not_judged"),
        ("t a bad", 21, "critical_error"),
        ("t a bad", 20, "critical_error"),
    ],
)
def test_a_call_is_judged_from_so_much_weight_on(turn: str, judged_from: int, result: str) -> None:
    """What was applicable counts, met or not; a critical error needs nothing beside it."""
    asked_later = {"check": {"response": {"cue": "q", "by": "a"}}, "weight": 50}
    watched = card(SAYS_A, NO_BAD | {"criticality": "compliance"}, asked_later, judged_from=judged_from)
    found = evaluate(watched, trace(turn))
    assert (found.result, found.at_stake, found.passed) == (result, 20, result == "passed")


@pytest.mark.parametrize(
    ("criterion", "turns", "verdict"),
    [
        (OCCASION, ("c x", "t a"), "not_applicable"),
        (OCCASION, ("c q", "t a"), "met"),
        (OCCASION, ("c x", "t transfer"), "met"),
        (OCCASION, ("c x", "t bad"), "not_met"),
        (OCCASION, ("c q", "t bad"), "not_met"),
        (SAYS_A | {"occasion": "q"}, ("c x", "t a"), "not_applicable"),
        (SAYS_A | {"occasion": "q"}, ("c x", "t b"), "not_applicable"),
        (SAYS_A | {"occasion": "q"}, ("c q", "t b"), "not_met"),
        (SAYS_A | {"occasion": "q"}, ("t a", "c q"), "met"),
        (OCCASION | {"applies_when": {"facts": {"due": True}}}, ("c q", "t bad"), "not_applicable"),
        (OCCASION | {"applies_when": {"not_heard": ["x"]}}, ("c x", "t bad"), "not_applicable"),
        ({"check": CHARGED_WITH_A_YES, "occasion": "q"}, ("c x", "t card"), "not_met"),
        ({"check": CHARGED_WITH_A_YES, "occasion": "q"}, ("c yes", "t card"), "not_applicable"),
        ({"check": CHARGED_WITH_A_YES, "occasion": "q"}, ("c yes q", "t card"), "met"),
        ({"check": {"response": {"cue": "r", "by": "a"}}, "occasion": "q"}, ("c r", "t b"), "not_applicable"),
        ({"check": {"response": {"cue": "r", "by": "a"}}, "occasion": "q"}, ("c r q", "t b"), "not_met"),
    ],
)
def test_nothing_is_met_or_missed_before_its_occasion_and_a_breach_is_one_by_itself(
    criterion: dict[str, Any], turns: tuple[str, ...], verdict: str
) -> None:
    found = evaluate(card(criterion), trace(*turns))
    assert verdicts(found) == [verdict]
    assert bool(found.at_stake) == (verdict != "not_applicable")


@pytest.mark.parametrize(
    ("turns", "verdict", "failed"),
    [
        (("c q", "t a"), "met", {}),
        (("c x", "t a"), "met", {}),
        (("c q", "t b"), "not_met", {"one": ()}),
        (("c q", "t a bad", "t bad"), "not_met", {"other": (2, 3)}),
        (("c q", "t bad"), "not_met", {"one": (), "other": (2,)}),
    ],
)
def test_a_line_is_as_bad_as_its_worst_part_and_says_which_failed(
    turns: tuple[str, ...], verdict: str, failed: dict[str, tuple[int, ...]]
) -> None:
    (line,) = evaluate(card({"parts": [ONE, OTHER]}), trace(*turns)).criteria
    assert line.verdict == verdict
    assert {part.id: part.evidence for part in line.failed} == failed
    told = [part for part in line.as_json()["parts"] if part["verdict"] == "not_met"]
    assert told == [{"part": name, "verdict": "not_met", "evidence": list(turn)} for name, turn in failed.items()]
    if failed:
        assert line.evidence == tuple(sorted({turn for turns in failed.values() for turn in turns}))


def test_a_line_none_of_whose_parts_counts_is_not_applicable() -> None:
    parts = [ONE | {"applies_when": {"facts": {"due": True}}}, OTHER]
    (line,) = evaluate(card({"parts": parts}), trace("c x", "t bad", facts={"due": False})).criteria
    assert line.verdict == "not_met"
    (line,) = evaluate(card({"parts": parts}), trace("c x", "t b", facts={"due": False})).criteria
    assert (line.verdict, line.evidence, line.failed) == ("not_applicable", (), ())


def test_the_coaching_of_a_line_is_that_of_the_one_part_that_failed() -> None:
    watched = card({"parts": [ONE, OTHER], "coaching": "Do both."})
    coached = [evaluate(watched, trace("c q", said)).criteria[0].coaching for said in ("t b", "t a bad", "t bad")]
    assert coached == ["Say a.", "Do both.", "Do both."]


@pytest.mark.parametrize(
    ("turns", "verdict", "evidence"),
    [
        (("t ask", "c yes", "t card"), "met", (2, 3)),
        (("t ask", "c yes", "c no", "t card"), "not_met", (4,)),
        (("t ask", "c yes", "t ask", "c no", "t ask", "c yes", "t card"), "met", (2, 4, 6, 7)),
        (("c yes", "t card", "t card"), "not_met", (3,)),
        (("c yes", "t card", "t card", "t card"), "not_met", (3, 4)),
        (("c yes", "t card", "c yes", "t card"), "met", (1, 2, 3, 4)),
        (("c yes", "t plan", "c yes", "t card"), "met", (1, 2, 3, 4)),
        (("c yes", "t plan", "t card"), "not_met", (3,)),
    ],
)
def test_consent_counts_until_it_is_taken_back_and_each_charge_needs_its_own(
    turns: tuple[str, ...], verdict: str, evidence: tuple[int, ...]
) -> None:
    (line,) = evaluate(card({"check": CHARGED_WITH_A_YES}), trace(*turns)).criteria
    assert (line.verdict, line.evidence) == (verdict, evidence)


def test_evidence_of_what_was_violated_is_the_turns_that_violated_it() -> None:
    order = {"check": {"precedence": {"first": "a", "then": ["b"]}}}
    late = {"check": {"response": {"cue": "q", "by": "a", "within": 1}}}
    found = evaluate(card(order, late, OCCASION), trace("c q", "t b", "t bad", "t a", "t b", "t bad"))
    assert evidence(found) == [(2,), (2,), (3, 6)]


@pytest.mark.parametrize("turn", ["t a", "t b"])
@pytest.mark.parametrize("applies", [{"facts": {"due": True}}, {"not_facts": {"due": True}}])
def test_a_fact_that_nobody_knows_neither_helps_nor_harms(applies: dict[str, Any], turn: str) -> None:
    found = evaluate(card(SAYS_A | {"applies_when": applies}), trace(turn))
    assert (verdicts(found), found.at_stake, found.result) == (["not_applicable"], 0, "not_judged")


@pytest.mark.parametrize(("turn", "result", "needed"), [("t a", "passed", ()), ("t b", "not_passed", ("c1",))])
def test_what_is_needed_to_pass_is_no_critical_error(turn: str, result: str, needed: tuple[str, ...]) -> None:
    watched = card(SAYS_A | {"needed_to_pass": True, "weight": 0}, NO_BAD)
    found = evaluate(watched, trace(turn))
    assert (found.result, found.score, found.critical_errors) == (result, 100.0, ())
    assert found.needed == needed


def test_a_call_in_which_nothing_happened_is_not_judged() -> None:
    found = evaluate(card(SAYS_A, NO_BAD), trace())
    assert (found.result, found.at_stake, found.score) == ("not_judged", 0, None)


def test_a_scorecard_is_not_made_for_calls_with_other_facts() -> None:
    made = card(SAYS_A).model_copy(update={"made_for": {"line": "customer", "new": True}})
    assert made.not_made_for({"line": "customer", "other": "x"}) == ()
    assert made.not_made_for({}) == ()
    assert made.not_made_for({"new": False, "line": "third_party"}) == ("line", "new")


def test_the_form_is_that_of_the_contract() -> None:
    written = evaluate(card(SAYS_A), trace("t a")).as_json()
    assert written == {
        "score": 100.0,
        "result": "passed",
        "at_stake": 10,
        "passed": True,
        "critical_errors": [],
        "needed_to_pass": [],
        "criteria": [
            {
                "id": "c1",
                "source": ["C1"],
                "criticality": "non_critical",
                "weight": 10,
                "verdict": "met",
                "evidence": [1],
                "coaching": "Do.",
                "parts": [{"part": "c1", "verdict": "met", "evidence": [1]}],
            }
        ],
        "scorecard": "card",
        "scorecard_version": 3,
    }


def test_a_board_kept_up_turn_by_turn_agrees_with_grading_each_beginning_afresh() -> None:
    watched = card(
        SAYS_A,
        NO_BAD,
        {"check": {"precedence": {"first": "a", "then": "b"}}},
        {"check": {"response": {"cue": "q", "by": "b", "within": 2}}},
        {"check": {"at_most": {"acts": "b", "times": 1}}, "applies_when": {"heard": "q"}},
        {"check": {"spoke": "S1"}, "applies_when": {"heard_any": ["q", "r"], "heard": ["q"]}},
    )
    call = trace("c r", "t b", "c q", "t a", "t b (S1)", "c q", "t bad", "t b")
    board = monitor_board(watched, call.facts)
    marks = board.blank
    for length, entry in enumerate(call.entries, start=1):
        marks = board.step(marks, entry_symbols(entry))
        assert read_off(board, marks) == verdicts(evaluate(watched, Trace({}, call.entries[:length])))


def read_off(board: MonitorBoard, marks: MonitorStates) -> list[Verdict]:
    """The verdicts that a board shows as it stands."""
    return [item.verdict(states) for item, states in board.by_watch(marks)]
