"""Which calls count, why others do not, and what is said of them."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from simulator.domain.people import LOCAL
from simulator.domain.record import CallRecord, Finish
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.services.readiness.service import ReadinessService

LIBRARY, FILES = open_library(Path(__file__).parents[3])
BEGIN = datetime(2026, 3, 4, 9, tzinfo=UTC)
ACCOUNTS = [
    (scenario.id, persona, case)
    for place in range(4)
    for scenario in LIBRARY.scenarios.values()
    for persona, case in [[(p, c) for p in scenario.personas for c in scenario.cases][place]]
]
"""Accounts of all kinds of calls in turn."""


def evaluation(*verdicts: str) -> dict[str, object]:
    """Critical lines with these verdicts; one line that is not critical; one that is needed to pass, and is met."""
    lines = [{"id": f"k{n}", "criticality": "compliance", "verdict": verdict} for n, verdict in enumerate(verdicts)]
    plain = {"id": "acknowledged", "criticality": "non_critical", "verdict": "not_met"}
    needed = {"id": "right_department", "criticality": "non_critical", "verdict": "met"}
    return {"scorecard": "cancellation_call", "criteria": [*lines, plain, needed], "critical_errors": []}


@pytest.fixture
def take(store):
    """Keep a call of an account; returns its id. Without verdicts it goes on."""
    store.add_library(LIBRARY.hash, FILES)
    taken: list[str] = []

    def keep(account, *verdicts, level="assessment", form="open"):
        name = f"call{len(taken)}"
        at = BEGIN + timedelta(days=len(taken))
        scenario, persona, case = account
        record = CallRecord(name, LIBRARY.hash, scenario, persona, case, 1, at, level=level, form=form)
        store.add_call(record)
        if verdicts:
            store.finish(name, Finish(at, "transferred", 100.0, passed=True, evaluation=evaluation(*verdicts)))
        taken.append(name)
        return name

    return keep


@pytest.fixture
def readiness(store):
    service = ReadinessService(CallStore(LIBRARY, FILES, store))
    return lambda: service.readiness(LOCAL)


def test_the_statement_says_what_was_shown(take, readiness):
    for account in ACCOUNTS[:9]:
        take(account, "met", "met")
    take(ACCOUNTS[9], "met", "not_met")
    view = readiness()
    assert view.headline == "29 of 30 critical steps over 10 unseen calls; lower bound 85 %"
    assert (view.state, view.verdict) == ("shown", "The drill standard was met.")
    assert [row.steps for row in view.counted] == ["2 of 3", *["3 of 3"] * 9]
    assert view.missing == ()


def test_before_the_first_call_it_says_what_is_needed(readiness):
    view = readiness()
    assert (view.state, view.headline, view.lower_bound) == ("nothing", "", None)
    assert view.missing == ("10 more unseen calls", "30 more critical steps that come up")


def test_every_call_that_does_not_count_says_why(take, readiness):
    one, two, three, four, five, six = ACCOUNTS[:6]
    take(one, "met", level="practice")
    met = take(one, "met")
    take(two, "met", level="worked", form="prompted")
    watched = take((two[0], LIBRARY.scenarios[two[0]].personas[-1], two[2]), "met")
    shown = take(three, "met", form="prompted")
    take(four)
    other = [(p, c) for p in LIBRARY.scenarios[five[0]].personas for c in LIBRARY.scenarios[five[0]].cases]
    for persona, case in other[:2]:
        take((five[0], persona, case), "met")
    enough = take((five[0], *other[2]), "met")
    view = readiness()
    why = {row.id: row.why for row in view.left_out}
    assert "met this customer" in why[met]
    assert "watched a worked example" in why[watched]
    assert "Answers were shown" in why[shown]
    assert why[""] == "It has not ended yet."
    assert "2 calls of this kind" in why[enough]
    assert len(view.counted) == 2
    assert six[0] not in why


def test_a_second_assessment_of_the_same_account_is_not_unseen(take, readiness):
    first = take(ACCOUNTS[0], "met")
    again = take(ACCOUNTS[0], "met")
    view = readiness()
    assert [row.id for row in view.counted] == [first]
    assert [row.id for row in view.left_out] == [again]


def test_lines_without_which_no_call_passes_are_critical_steps_and_others_are_not(take, readiness):
    take(ACCOUNTS[0], "met", "not_applicable", "not_met")
    view = readiness()
    assert (view.done, view.due) == (2, 3)


def test_what_another_has_shown_is_theirs(take, readiness, store):
    take(ACCOUNTS[0], "met")
    dana = CallStore(LIBRARY, FILES, store).people
    assert dana.all()
    service = ReadinessService(CallStore(LIBRARY, FILES, store))
    from simulator.domain.people import Person

    assert service.readiness(Person("somebody-else")).counted == ()


def test_it_never_says_more_than_was_shown(take, readiness):
    seen = []
    for account in ACCOUNTS[:12]:
        seen.append(readiness())
        take(account, "met", "met", "met", "met")
    seen.append(readiness())
    words = repr(seen).lower()
    assert not re.search(r"certif|competent|job.ready|qualified|guarantee", words)
    assert all(view.rule.errors for view in seen)


def test_the_listing_carries_bounds_reasons_and_errors(take, store):
    take(ACCOUNTS[0], "met", "not_met")
    listed = ReadinessService(CallStore(LIBRARY, FILES, store)).listing(LOCAL)
    assert listed["critical_steps"] == {"done": 2, "due": 3}
    assert 0 < listed["lower_bound"] < 2 / 3
    assert listed["errors"]
