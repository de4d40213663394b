"""What worked examples of shipped calls show: a perfect call, and one that a good agent would take."""

from pathlib import Path

import pytest

from simulator.engine.call import Call
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library
from simulator.services.library.plans import CallPlans
from simulator.services.teaching.good_agent import course

LIBRARY = open_library(Path(__file__).parents[2])[0]
REPERTOIRE = CallPlans(LIBRARY)
INBOUND = [(item.id, case) for item in LIBRARY.scenarios.values() if item.direction == "inbound" for case in item.cases]


def taken(scenario: str, persona: str, case: str) -> Call:
    return course(
        LIBRARY, REPERTOIRE.analyst(scenario, persona, case), REPERTOIRE.rehearse(scenario, persona, case, 7, ())
    )


@pytest.mark.parametrize(("scenario", "case"), INBOUND)
def test_nobody_is_put_through_without_a_word_or_to_another_place(scenario: str, case: str) -> None:
    """The shortest perfect call left the customer's question open, or named one place and transferred to another."""
    persona = LIBRARY.scenarios[scenario].personas[0]
    call = taken(scenario, persona, case)
    found = evaluate(LIBRARY.scorecards[LIBRARY.scenarios[scenario].scorecard], call.trace)
    assert (found.passed, found.score) == (True, 100)
    answer, transfer = (call.plan.choices[name] for name in call.choices[-2:])
    assert answer.kind == "response"
    departments = {item.text for item in call.plan.choices.values() if item.role == "transfer"}
    named = {name for name in departments if name in call.text(answer)}
    assert not named or call.text(transfer) in named


def test_it_is_known_who_is_asking_before_anything_is_looked_up() -> None:
    call = taken("right_of_rescission", "dry_engineer", "installed")
    assert next(name for name in call.choices if call.plan.choices[name].kind == "action") == "verify_identity"


@pytest.mark.parametrize("case", LIBRARY.scenarios["the_hard_one"].cases)
def test_nothing_is_said_again_for_want_of_anything_better(case: str) -> None:
    """What had been said lay as near to the end as what had not, and was said to the last turn."""
    choices = taken("the_hard_one", "insists_already_cancelled", case).choices
    assert len(set(choices)) == len(choices)
