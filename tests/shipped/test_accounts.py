"""Everything that the screens of one account say agrees: dates, days late, bills, sums, months and notes."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.domain.account import Account
from simulator.domain.library import Library
from simulator.engine.account_draw import draw_account
from simulator.engine.compile import compile_call
from simulator.engine.desk import DeskState, desk_after, look_up, screen_pop
from simulator.engine.plan import Plan
from simulator.services.library.folder import open_library

MONTHS = tuple(calendar.month_name)[1:]
SEEDS = st.integers(0, 2**53 - 1)


@pytest.fixture(scope="module")
def library() -> Library:
    return open_library(Path(__file__).parents[2])[0]


@pytest.fixture(scope="module")
def plans(library: Library) -> list[Plan]:
    """Every case of every scenario, with one customer: accounts are the same whoever is on the phone, but for a name."""
    found = library.scenarios.values()
    return [compile_call(library, item.id, item.personas[0], case) for item in found for case in item.cases]


def rows_of(plan: Plan, state: DeskState) -> list[tuple[str, str]]:
    rows = [row for name in plan.vocabulary.desk.lookups for row in look_up(plan, state, name)]
    return [*screen_pop(plan, state.account), *rows]


def dates_in(text: str) -> Iterator[date]:
    for month, day, year in re.findall(r"\b([A-Z][a-z]{2}) (\d+), (\d{4})", text):
        yield date(int(year), list(calendar.month_abbr).index(month), int(day))


def due_days(first: date, today: date) -> int:
    """How often a monthly bill came due, counted day by day."""
    days = (first + timedelta(days=number) for number in range((today - first).days + 1))
    return sum(day.day == first.day for day in days)


def number(account: Account, name: str) -> int:
    found = account.field(name)
    assert isinstance(found, int)
    return found


def dated(account: Account, name: str) -> date:
    found = account.field(name)
    assert isinstance(found, date)
    return found


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_sums_bills_and_days_agree(plans: list[Plan], seed: int) -> None:
    for plan in plans:
        account, facts = desk_after(plan, seed, ()).account, plan.case.facts
        began, signed = dated(account, "began"), dated(account, "signed")
        bills = number(account, "bills")
        if began.day <= 28:
            assert bills == due_days(began, account.today)
        assert bills in (2, 3)
        assert account.field("balance") == (number(account, "monthly") * bills if facts["past_due"] else 0)
        assert account.field("days_past_due") == ((account.today - began).days if facts["past_due"] else 0)
        assert account.field("month") == MONTHS[began.month - 1] != MONTHS[account.today.month - 1]
        assert signed <= account.today
        assert (dated(account, "rescission_ends") >= account.today) is facts["in_rescission"]
        if facts["past_due"]:
            assert signed < dated(account, "last_payment") < began


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_no_row_is_from_before_the_account_or_after_the_call(plans: list[Plan], seed: int) -> None:
    for plan in plans:
        state = desk_after(plan, seed, ())
        account = state.account
        for label, text in rows_of(plan, state):
            for day in dates_in(text):
                is_open = label == "Right of rescission" and text.startswith("Open")
                assert dated(account, "signed") <= day, (plan.key, text)
                assert day <= account.today or is_open, (plan.key, text)


@settings(max_examples=10, deadline=None)
@given(seed=SEEDS)
def test_notes_notice_and_customer_speak_of_the_same_month(plans: list[Plan], seed: int) -> None:
    """Whole names of months stand only for the one month that the customer speaks of."""
    for plan in plans:
        state = desk_after(plan, seed, ())
        for _, text in rows_of(plan, state):
            named = set(re.findall(rf"\b(?:{'|'.join(MONTHS)})\b", text)) - {"May", state.account.first_name}
            assert named <= {state.account.field("month")}, (plan.key, text)


@settings(max_examples=10, deadline=None)
@given(seed=SEEDS)
def test_a_payment_leaves_nothing_due_and_a_plan_adds_up(plans: list[Plan], seed: int) -> None:
    for plan in plans:
        before = desk_after(plan, seed, ()).account
        paid = desk_after(plan, seed, ("take_payment",))
        assert paid.account.field("balance") == 0
        assert (paid.account.today, paid.account.name) == (before.today, before.name)
        parts = [
            text for _, text in desk_after(plan, seed, ("set_up_payment_plan",)).receipts[0].rows if " on " in text
        ]
        sums = [int(re.sub(r"\D", "", text.partition(" on ")[0])) for text in parts if text.startswith("$")]
        days = [day for text in parts for day in dates_in(text)]
        if plan.case.facts["past_due"]:
            assert sum(sums[-3:]) == before.field("balance")
            assert days == sorted(days)
            assert before.today < days[0]


def test_the_call_keeps_its_date(plans: list[Plan]) -> None:
    dates = {desk_after(plan, 5, choices).account.today for plan in plans for choices in ((), ("take_payment",))}
    assert len(dates) == 1
    assert len({desk_after(plans[0], seed, ()).account.today for seed in range(40)}) > 20


def test_no_customer_is_called_like_somebody_their_caller_speaks_of(library: Library) -> None:
    """A mother who says "I'm Denise, Denise's mother" takes whoever hears it out of the call."""
    plan = compile_call(library, "someone_else_answers", "third_party_presses", "past_due")
    assert "Denise" in plan.names_said
    assert not {draw_account(plan, seed).first_name for seed in range(2_000)} & plan.names_said
