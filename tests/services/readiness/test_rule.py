"""The rule: where it decides, what it counts, and what it is never fooled by."""

import pytest
from scipy.stats import beta

from simulator.services.readiness.rule import RULE, CountedCall, Rule, lower_bound, missing, standing


def calls(*steps: tuple[int, int], first: int = 0, kinds: int = 11) -> list[CountedCall]:
    """Calls of so many kinds in turn, each with (done, due) critical steps."""
    return [CountedCall(f"c{n}", f"s{n % kinds}", *pair) for n, pair in enumerate(steps, start=first)]


def test_a_clean_record_over_ten_calls_is_enough_and_nine_are_not():
    (form,) = standing(calls(*[(3, 3)] * 10)).forms
    assert (form.decision, form.done, form.due) == ("shown", 30, 30)
    (form,) = standing(calls(*[(9, 9)] * 9)).forms
    assert form.decision == "open"
    assert list(missing(form)) == ["1 more unseen call"]


def test_ten_calls_in_which_little_came_up_are_not_enough():
    (form,) = standing(calls(*[(2, 2)] * 10)).forms
    assert form.decision == "open"
    assert list(missing(form)) == ["10 more critical steps that come up"]


@pytest.mark.parametrize(("steps", "missed"), [(17, 0), (26, 1), (35, 2), (45, 3)])
def test_it_is_the_test_of_the_notes(steps, missed):
    """17 clean steps decide it, 26 with one miss among them, 35 with two, 45 with three."""
    free = Rule(least_calls=1, least_steps=1)
    assert free.decide(5, steps - missed, steps) == "shown"
    assert free.decide(5, steps - missed - 1, steps - 1) == "open"


def test_it_is_decided_only_where_a_call_ends():
    """Half-way through the last call it would have been shown; its misses count all the same."""
    steps = [(5, 5)] * 9 + [(4, 8)]
    assert standing(calls(*steps)).forms[0].decision != "shown"


def test_a_third_call_of_one_kind_does_not_count():
    found = standing(calls(*[(5, 5)] * 12, kinds=3))
    assert found.forms[0].decision == "open"
    assert len(found.forms[0].calls) == 6
    assert set(found.left_out.values()) == {"enough_of_it"}


def test_a_form_that_came_to_nothing_is_followed_by_a_fresh_one_twice_and_no_more():
    found = standing(calls(*[(2, 4)] * 40))
    assert [(form.number, form.decision, len(form.calls)) for form in found.forms] == [
        (1, "not_shown", 10),
        (2, "not_shown", 10),
        (3, "not_shown", 10),
    ]
    assert list(found.left_out.values()) == ["forms_used"] * 10


def test_a_retake_is_judged_by_its_own_calls_and_says_which_it_is():
    found = standing(calls(*[(2, 4)] * 10, *[(5, 5)] * 12))
    assert [form.decision for form in found.forms] == ["not_shown", "shown"]
    assert (found.forms[1].number, found.forms[1].due) == (2, 50)
    assert list(found.left_out.values()) == ["after_shown"] * 2


def test_a_form_that_stays_undecided_ends_at_its_last_call():
    (first, _) = standing(calls(*[(9, 10)] * RULE.most_calls)).forms
    assert (first.decision, len(first.calls)) == ("not_shown", RULE.most_calls)


def test_nothing_taken_is_one_form_without_a_call():
    (form,) = standing([]).forms
    assert (form.number, form.calls, form.decision) == (1, (), "open")


def test_what_is_missing_late_is_said_in_clean_steps_and_that_many_decide_it():
    (form,) = standing(calls(*[(5, 5)] * 8, (4, 6), (4, 6))).forms
    assert form.decision == "open"
    (text,) = missing(form)
    more = int(text.split()[0])
    assert RULE.decide(11, form.done + more, form.due + more) == "shown"
    assert RULE.decide(11, form.done + more - 1, form.due + more - 1) == "open"


@pytest.mark.parametrize(("done", "due", "bound"), [(10, 10, 0.74), (20, 20, 0.86), (30, 30, 0.905), (29, 30, 0.85)])
def test_the_lower_bound_is_the_exact_one(done, due, bound):
    assert lower_bound(done, due) == pytest.approx(bound, abs=0.005)
    assert lower_bound(done, due) == pytest.approx(beta.ppf(0.05, done, due - done + 1))


def test_without_a_step_nothing_is_bounded():
    assert lower_bound(0, 0) == 0.0
    assert lower_bound(0, 7) == 0.0
