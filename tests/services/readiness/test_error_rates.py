"""The table of the rule's errors is what the rule does: a coarse trial of it agrees."""

import json
from dataclasses import asdict

import pytest
from scipy.stats import binom

from simulator.services.readiness import error_rates, trial
from simulator.services.readiness.rule import RULE

PEOPLE = 150


@pytest.fixture(scope="module")
def coarse():
    """The rule tried afresh, by another seed than that of the table."""
    return {(item.who, item.clustering): item for item in trial.try_rule(PEOPLE, 20_260)}


def test_a_coarse_trial_agrees_with_the_table_within_its_own_interval(coarse):
    """Each share lies where 150 people of that kind put it all but once in 10,000 times."""
    for kept in error_rates.kept():
        found = coarse[kept.who, kept.clustering]
        for name in ("first_form", "all_forms"):
            share = min(max(getattr(kept, name), 1e-4), 1 - 1e-4)
            low, high = binom.ppf(5e-5, PEOPLE, share), binom.ppf(1 - 5e-5, PEOPLE, share)
            assert low <= getattr(found, name) * PEOPLE <= high, (kept, found)


def test_the_table_is_of_the_rule_in_use_and_of_enough_people():
    document = json.loads(error_rates.FILE.read_text(encoding="utf-8"))
    assert document["rule"] == asdict(RULE)
    assert document["people"] >= 10_000
    assert len(document["rows"]) == len(trial.SKILLS) * len(trial.CLUSTERINGS) + len(trial.READERS)


def test_a_trial_by_the_same_seed_is_the_same_and_by_another_one_is_not():
    assert error_rates.measured(5, 1) == error_rates.measured(5, 1)
    assert error_rates.measured(20, 1)["rows"] != error_rates.measured(20, 2)["rows"]


def test_the_steps_of_a_call_are_as_alike_as_was_asked_for():
    """Means and the variance between calls are those of the beta-binomial with that correlation."""
    import random

    for skill, clustering in ((0.8, 0.0), (0.8, 0.4)):
        draw = trial._of_skill(skill, clustering, random.Random(3))
        found = [pair for pair in (draw() for _ in range(12_000)) if pair[1] == 5]
        shares = [done / due for done, due in found]
        mean = sum(shares) / len(shares)
        variance = sum((share - mean) ** 2 for share in shares) / len(shares)
        assert mean == pytest.approx(skill, abs=0.02)
        assert variance == pytest.approx(skill * (1 - skill) / 5 * (1 + 4 * clustering), rel=0.12)


def test_what_was_never_seen_is_not_called_zero():
    rows = {(row.who, row.clustering): row for row in error_rates.rows(error_rates.kept())}
    assert rows["Right at 70 % of critical steps", "0.0"].first_form.startswith("under")
    assert rows["With the guide beside them", "as measured"].is_right is True
    assert rows["Sensible, without the guide", "as measured"].is_right is False
