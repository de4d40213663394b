"""An annotated call looked at afterwards: which turn is to blame for what, and that the last one is not for everything."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from unit.made_cards import card, trace

from simulator.domain.analysis import TurnAnalysis
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Vocabulary
from simulator.proof.worth.transcript_analysis import analyse_trace
from simulator.services.library.folder import open_library

ASKED = {"check": {"existence": "ask_issue"}, "weight": 10}
NO_ARGUING = {"check": {"absence": "argue"}, "weight": 10}
UNANSWERED = {"check": {"response": {"cue": "disputes_bill", "by": "ask_issue"}}, "weight": 10}


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Of the miniature library: `end_call` and `transfer_loyalty` end a call."""
    library, _ = open_library(Path(__file__).parents[1] / "library")
    return library.vocabulary


def analysed(watched: Scorecard, *turns: str, outcome: str | None = None) -> list[TurnAnalysis]:
    return list(analyse_trace(watched, vocabulary(), trace(*turns, outcome=outcome)))


def told(turns: list[TurnAnalysis]) -> list[tuple[int, str, tuple[str, ...]]]:
    return [(turn.turn, turn.label, turn.lost) for turn in turns]


@pytest.mark.parametrize("criterion", [ASKED, UNANSWERED])
@pytest.mark.parametrize("outcome", [None, "hung_up"])
def test_who_did_not_end_the_call_could_have_gone_on(criterion: dict[str, Any], outcome: str | None) -> None:
    turns = analysed(
        card(criterion), "c disputes_bill", "t acknowledge", "c insists", "t explain_bill", outcome=outcome
    )
    assert told(turns) == [(2, "best", ()), (4, "best", ())]
    assert turns[-1].after == (100.0, True)


@pytest.mark.parametrize("ending", ["end_call", "transfer_loyalty"])
@pytest.mark.parametrize("criterion", [ASKED, UNANSWERED])
def test_who_ends_the_call_loses_what_was_not_done_by_then(criterion: dict[str, Any], ending: str) -> None:
    turns = analysed(card(criterion), "c disputes_bill", "t acknowledge", f"t {ending}", "c insists")
    assert told(turns) == [(2, "best", ()), (3, "blunder", ("c1",))]
    assert turns[-1].after == (0.0, False)


def test_a_violation_is_to_blame_where_it_is_each_time() -> None:
    turns = analysed(card(NO_ARGUING, ASKED, pass_mark=20), "t argue", "t ask_issue", "t argue", "t ask_issue")
    assert told(turns) == [(1, "mistake", ("c1",)), (2, "best", ()), (3, "mistake", ()), (4, "good", ())]
    assert [turn.violated for turn in turns] == [(("c1", "c1"),), (), (("c1", "c1"),), ()]


def test_a_line_is_lost_with_the_first_of_its_parts() -> None:
    one, other = {"id": "one", **ASKED}, {"id": "other", **NO_ARGUING}
    for part in (one, other):
        del part["weight"]
    turns = analysed(card({"parts": [one, other]}, pass_mark=1), "t ask_issue", "t argue", "t end_call")
    assert told(turns) == [(1, "best", ()), (2, "blunder", ("c1",)), (3, "best", ())]
