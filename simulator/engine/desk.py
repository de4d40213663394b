"""What stands on the screens of one call: look-ups, receipts, plans. Facts change there by what was done, nowhere else.

The scorecard knows nothing of it: what was right and wrong is settled by the facts of the case, which stay.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from simulator.domain.account import Account
from simulator.domain.base import FactValue
from simulator.domain.desk import Installments, Row, Settlement
from simulator.domain.local_forms import day, money
from simulator.domain.placeholders import fill, placeholder_values
from simulator.domain.vocabulary import Company
from simulator.engine.account_draw import desk_facts, draw_account, months_after
from simulator.engine.plan import Plan

Rows = tuple[tuple[str, str], ...]
"""Label and text of each row."""


class Receipt(NamedTuple):
    """What one action that settles something left on the screen."""

    act: str
    title: str
    rows: Rows


class DeskState(NamedTuple):
    """The desk after some choices: facts and account as the screens have them then, and all that was settled."""

    facts: Mapping[str, FactValue]
    account: Account
    receipts: tuple[Receipt, ...] = ()


def desk_after(
    plan: Plan, seed: int, choices: Iterable[str], facts: Mapping[str, FactValue] | None = None
) -> DeskState:
    """The desk after these choices of a call, by their ids. `facts`: as if the case had these instead of its own."""
    facts = {**desk_facts(plan), **(facts or {})}
    state = DeskState(facts, draw_account(plan, seed, facts))
    for choice in choices:
        state = _after(plan, seed, state, choice)
    return state


def found_along(plan: Plan, seed: int, choices: Iterable[str]) -> tuple[Rows, ...]:
    """For each choice of a call what it brought to the screen, as it stood then; no rows for what was said."""
    state, found = desk_after(plan, seed, ()), []
    for choice in choices:
        act = plan.vocabulary.acts.get(choice)
        before, state = state, _after(plan, seed, state, choice)
        if state is not before:
            found.append(state.receipts[-1].rows)
        else:
            found.append(look_up(plan, state, act.shows) if act is not None and act.shows is not None else ())
    return tuple(found)


def _after(plan: Plan, seed: int, state: DeskState, choice: str) -> DeskState:
    """The desk after one more choice; the same one where that settles nothing."""
    settlement = plan.vocabulary.desk.settles.get(choice)
    if settlement is None:
        return state
    runs = 1 + sum(receipt.act == choice for receipt in state.receipts)
    title = settlement.title if runs == 1 else f"{settlement.title}: run {runs}"
    receipt = Receipt(choice, title, _settled(plan, state, settlement))
    facts = {**state.facts, **settlement.sets}
    return DeskState(facts, draw_account(plan, seed, facts), (*state.receipts, receipt))


def question(plan: Plan, state: DeskState, act: str) -> str:
    """What the screen asks before this action is done, as the desk stands; empty where it asks nothing."""
    settlement = plan.vocabulary.desk.settles.get(act)
    asked = settlement.asks.says(state.facts) if settlement is not None and settlement.asks is not None else None
    return fill(asked or "", placeholder_values(state.account, plan.vocabulary))


def look_up(plan: Plan, state: DeskState, name: str) -> Rows:
    """The rows of a look-up as the desk stands; none for one that the library does not declare."""
    found = plan.vocabulary.desk.lookups.get(name)
    return () if found is None else tuple(_rows(plan, state, found.rows))


def screen_pop(plan: Plan, account: Account) -> Rows:
    """What the screen shows before anything was looked up."""
    values = placeholder_values(account, plan.vocabulary)
    return tuple((label, fill(text, values)) for label, text in plan.scenario.screen_pop.items())


def _rows(plan: Plan, state: DeskState, rows: Iterable[Row]) -> Iterator[tuple[str, str]]:
    values = {**placeholder_values(state.account, plan.vocabulary)}
    values["note"] = fill(plan.case.note or "", values)
    for row in rows:
        text = fill(row.says(state.facts) or "", values)
        if not text or (row.on is not None and not _begun(plan, state.account, row.on)):
            continue
        yield row.label, text if row.on is None else f"{values[f'{row.on}.short']}: {text}"


def _begun(plan: Plan, account: Account, name: str) -> bool:
    """Whether that day is one of the account's own."""
    begins = plan.vocabulary.desk.begins
    return begins is None or _date(account, name) >= _date(account, begins)


def _date(account: Account, name: str) -> date:
    found = account.field(name)
    if not isinstance(found, date):
        raise TypeError(name)
    return found


def _settled(plan: Plan, state: DeskState, settlement: Settlement) -> Rows:
    rows = tuple(_rows(plan, state, settlement.rows))
    if settlement.installments is None:
        return rows
    return (*rows, *_installments(state.account, settlement.installments, plan.vocabulary.company))


def _installments(account: Account, plan: Installments, company: Company) -> Iterator[tuple[str, str]]:
    amount = account.field(plan.of)
    if not isinstance(amount, int) or amount == 0:
        return
    each = amount // plan.parts
    first = account.today + timedelta(days=plan.first_in_days)
    currency, locale = company.currency, company.written_in
    for number in range(plan.parts):
        part = each if number < plan.parts - 1 else amount - each * (plan.parts - 1)
        due = day(months_after(first, number), locale)
        yield f"Installment {number + 1} of {plan.parts}", f"{money(part, currency, locale)} on {due}"
