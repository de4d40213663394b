"""What is retired is offered to nobody, and everything that knows it stays as it is."""

import pytest

from simulator.domain.errors import Retired
from simulator.domain.library import Library
from simulator.domain.people import LOCAL
from simulator.proof.certifying.prover import content_hash
from simulator.services.library.plans import CallPlans
from simulator.services.library.service import LibraryService

QUESTION, SHOUTER = "scenarios/quick_question.yaml", "personas/shouter.yaml"
RETIRED = "status: retired\n"


@pytest.fixture
def retired(miniature, loaded) -> Library:
    """One scenario and one persona of another one are retired."""
    return loaded({name: miniature[name].rstrip() + "\n" + RETIRED for name in (QUESTION, SHOUTER)}).library


def test_what_is_retired_is_offered_to_nobody(retired):
    assert retired.offered == {"second_bill": ("neighbour",)}
    plans = CallPlans(retired)
    assert {plans.surprise(seed) for seed in range(20)} == {("second_bill", "neighbour")}
    assert {plans.cast("second_bill", None, None, seed)[1] for seed in range(20)} == {"neighbour"}
    cards = LibraryService(retired).scenarios(LOCAL)
    assert [(card.id, [who.id for who in card.personas]) for card in cards] == [("second_bill", ["neighbour"])]
    for named in (("quick_question", None), ("quick_question", "neighbour"), ("second_bill", "shouter")):
        with pytest.raises(Retired, match="is retired"):
            plans.check_offered(*named)


def test_calls_of_what_is_retired_are_made_of_the_same(retired, miniature, loaded):
    """So stored calls are replayed, proofs fit and results stand."""
    before = loaded(miniature).library
    for scenario in before.scenarios.values():
        for persona in scenario.personas:
            for case in scenario.cases:
                key = (scenario.id, persona, case)
                assert content_hash(retired, *key) == content_hash(before, *key)
                assert CallPlans(retired).stage(*key)


def test_nobody_who_is_like_a_retired_persona_is_retired(miniature, loaded):
    library = loaded({"personas/caller.yaml": miniature["personas/caller.yaml"].rstrip() + "\n" + RETIRED}).library
    assert library.personas["neighbour"].status == "in_use"


@pytest.mark.parametrize("gone", [["personas/neighbour.yaml"], [QUESTION, "scenarios/second_bill.yaml"]])
def test_a_library_keeps_a_call_to_take(gone, check, miniature):
    found = check({name: miniature[name].rstrip() + "\n" + RETIRED for name in gone})
    assert {item.code for item in found} == {"R352"}
