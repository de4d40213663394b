"""A certificate gets old when something that decides its call changes, and by nothing else."""

from pathlib import Path

import pytest

from simulator.content.loader import load
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.prover import content_hash, prove
from simulator.services.library.folder import read_folder

FILES = read_folder(Path(__file__).parents[1] / "library")[0]
KEY: CallKey = ("second_bill", "shouter", "past_due")


def library(*changes: tuple[str, str, str]) -> Library:
    files = dict(FILES)
    for name, old, new in changes:
        assert old in files[name]
        files[name] = files[name].replace(old, new)
    found = load(files).library
    assert found is not None
    return found


@pytest.fixture(scope="module")
def before() -> Certificate:
    return prove(library(), *KEY)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("personas/caller.yaml", "Oh, please.", "Oh, come on."),
        ("personas/caller.yaml", "Did you hear me?", "Are you there?"),
        ("scenarios/second_bill.yaml", "I still don't see", "I really don't see"),
        ("scenarios/second_bill.yaml", "The second bill", "Two of them"),
        ("scorecards/bill_call.yaml", "Ask what has happened first.", "First ask."),
        ("scorecards/acts.yaml", "customer:\n", "customer:\n  sings: {means: Sings.}\n"),
    ],
)
def test_what_decides_nothing_leaves_a_certificate_as_it_is(before: Certificate, name: str, old: str, new: str) -> None:
    assert prove(library((name, old, new)), *KEY) == before


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("personas/caller.yaml", "asking: telling", "asking: weighing"),
        ("personas/shouter.yaml", "start: angry", "start: irritated"),
        ("scenarios/second_bill.yaml", "You can't have, {customer}.", "Oh, you can't have."),  # the longest is a player
        ("scorecards/bill_call.yaml", "weight: 5", "weight: 6"),
        ("scorecards/acts.yaml", 'happened.", mood: 1', 'happened.", mood: 2'),
    ],
)
def test_what_decides_makes_it_old(before: Certificate, name: str, old: str, new: str) -> None:
    assert content_hash(library((name, old, new)), *KEY) != before.content


def test_an_act_that_nobody_does_there_is_all_the_same_to_the_scorecard(before: Certificate) -> None:
    acts = ("scorecards/acts.yaml", "customer:\n", "customer:\n  sings: {means: Sings.}\n  hums: {means: Hums.}\n")
    waiting = [
        content_hash(
            library(acts, ("scorecards/bill_call.yaml", "{heard: disputes_bill}", f"{{heard_any: [{names}]}}")), *KEY
        )
        for names in ("disputes_bill, sings", "disputes_bill, hums", "sings")
    ]
    assert waiting[0] == waiting[1] != waiting[2]
    assert before.content not in waiting
