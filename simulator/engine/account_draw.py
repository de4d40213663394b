"""Each call its own believable account, drawn by seed. The only module that imports Faker."""

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from threading import Lock

from faker import Faker

from simulator.domain.account import Account
from simulator.domain.placeholders import fill, placeholder_values
from simulator.engine.draw import between, draw, pick
from simulator.engine.plan import Plan

_LOCK = Lock()
_FIRST_DAY = date(2026, 1, 5)
"""The calls' own calendar starts here: a date is drawn, not read from the clock, so that a replay shows the same."""
_RESCISSION_DAYS = 3
"""Assumption: the guide does not say how long the right of rescission lasts; three days is what the screens show."""


@lru_cache(maxsize=1)
def _faker() -> Faker:
    return Faker("en_US")


def draw_account(plan: Plan, seed: int) -> Account:
    """The account of one call: drawn from the scenario's recipe by the seed, as the facts of the case have it.

    Equal plan and seed give an equal account, on any machine. Balance and days past due are 0 where nothing is due.
    """
    recipe, facts = plan.scenario.account, plan.case.facts
    first, last, address, female = _person(seed)
    today = _FIRST_DAY + timedelta(days=draw(seed, "today") % 330)
    signed = _signed(plan, seed, today)
    months_back = between(3, 7, seed, "month")
    heard_of = _months_before(today, months_back)
    past_due = bool(facts.get("past_due"))
    issue = pick(recipe.issues, seed, "issue") if recipe.issues else "this"
    account = Account(
        first_name=first,
        last_name=last,
        female=female,
        address=address,
        phone=f"({between(201, 989, seed, 'area')}) 555-01{draw(seed, 'phone') % 100:02d}",
        month=heard_of.strftime("%B"),
        issue=issue,
        agent=pick(plan.vocabulary.company.agent_names, seed, "agent"),
        today=today,
        signed=signed,
        equipment=recipe.equipment,
        balance_cents=100 * between(*recipe.balance, seed, "balance") + draw(seed, "cents") % 100 if past_due else 0,
        days_past_due=between(*recipe.days_past_due, seed, "days") if past_due else 0,
        monthly_cents=100 * between(29, 62, seed, "monthly") + 99,
        card_last4=f"{draw(seed, 'card') % 10000:04d}",
        notice=heard_of if facts.get("noc") == "on_file" else None,
        rescission_ends=signed + timedelta(days=_RESCISSION_DAYS),
        notes=(),
        history=(),
    )
    return _with_notes(plan, account, seed)


@lru_cache(maxsize=4096)  # every replay of a call asks for the same one, and Faker is slow
def _person(seed: int) -> tuple[str, str, str, bool]:
    """Faker holds one generator, so it is seeded and asked under a lock."""
    female = bool(draw(seed, "gender") % 2)
    with _LOCK:
        faker = _faker()
        faker.seed_instance(draw(seed, "person"))
        first = faker.first_name_female() if female else faker.first_name_male()
        return first, faker.last_name(), f"{faker.building_number()} {faker.street_name()}, {faker.city()}", female


def _signed(plan: Plan, seed: int, today: date) -> date:
    """When the contract was signed: inside the right of rescission, just outside it, or long ago."""
    if plan.case.facts.get("in_rescission"):
        return today - timedelta(days=between(0, _RESCISSION_DAYS - 1, seed, "signed"))
    if "rescission" in plan.scenario.tags:
        return today - timedelta(days=between(_RESCISSION_DAYS + 1, 12, seed, "signed"))
    return _months_before(today, between(*plan.scenario.account.tenure_months, seed, "tenure"))


def _months_before(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 - months
    return date(index // 12, index % 12 + 1, min(day.day, 28))


def _with_notes(plan: Plan, account: Account, seed: int) -> Account:
    company = plan.vocabulary.company
    account = replace(account, issue=fill(account.issue, placeholder_values(account, company)))
    values = placeholder_values(account, company)
    notes = []
    if plan.case.note:
        notes.append(fill(plan.case.note, values))
    if plan.case.facts.get("issue_notes"):
        notes.append(f"{account.month}: customer reported {account.issue}. Ticket open.")
        notes.append(f"Since then: called again about {account.issue}. Still open.")
    if not notes:
        notes.append("No notes.")
    calls = tuple(
        f"{account.today - timedelta(days=3 + 9 * index + draw(seed, f'call:{index}') % 6):%b %d}: {text}"
        for index, text in enumerate(_history(plan))
        if (account.today - account.signed).days > 40
    )
    return replace(account, notes=tuple(notes), history=calls)


def _history(plan: Plan) -> tuple[str, ...]:
    if plan.case.facts.get("past_due"):
        return ("system call, no answer", "system call, voicemail", "statement sent")
    return ("statement sent", "payment received")
