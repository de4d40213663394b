"""Each call its own believable account, drawn by seed. The only module that imports Faker."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from math import prod
from threading import Lock

from faker import Faker

from simulator.domain.account import Account, AccountValue, Cents
from simulator.domain.base import FactValue
from simulator.domain.desk import TODAY, Given, Range, Way
from simulator.domain.placeholders import fill, placeholder_values, placeholders_in
from simulator.engine.draw import between, draw, pick
from simulator.engine.plan import Plan

_LOCK = Lock()
_FIRST_DAY = date(2026, 1, 5)
"""The calls' own calendar starts here: a date is drawn, not read from the clock, so that a replay shows the same."""


@lru_cache(maxsize=8)
def _faker(locale: str) -> Faker:
    return Faker(locale)


def draw_account(plan: Plan, seed: int, facts: Mapping[str, FactValue] | None = None) -> Account:
    """The account of one call: drawn by the seed as the desk declares its fields, and as the facts have it.

    Equal plan, seed and facts give an equal account, on any machine. `facts`: other ones than those of the case, for
    what was done on the desk; the same customer, the same day and the same draws.
    """
    company = plan.vocabulary.company
    said = plan.persona.customer_is
    female = bool(draw(seed, "gender") % 2) if said is None else said == "woman"
    first, last, address = _person(seed, female, plan.names_said, company.locale, company.address)
    account = Account(
        first_name=first,
        last_name=last,
        female=female,
        address=address,
        phone=_phone(company.phone, seed),
        agent=pick(company.agent_names, seed, "agent"),
        today=_FIRST_DAY + timedelta(days=draw(seed, "today") % 330),
    )
    drawing = _Drawing(plan, seed, account)
    facts = desk_facts(plan) if facts is None else facts
    given_here = plan.scenario.given_to(plan.persona.id)
    for name, field in plan.vocabulary.desk.account.items():
        way = field.way(facts)
        given = given_here.get(name) if way is field else None
        drawing.fields[name] = drawing.value(name, way, given)
    return replace(account, fields=tuple(drawing.fields.items()))


def desk_facts(plan: Plan) -> Mapping[str, FactValue]:
    """The facts as the desk knows them at the start: those of the case, and its own marks, none of them set."""
    return {**dict.fromkeys(plan.vocabulary.desk.marks, False), **plan.case.facts}


@lru_cache(maxsize=4096)  # every replay of a call asks for the same one, and Faker is slow
def _person(seed: int, female: bool, others: frozenset[str], locale: str, address: str) -> tuple[str, str, str]:
    """A customer who is called like none of the `others`: a mother called Denise would speak of her daughter Denise.

    Faker holds one generator, so it is seeded and asked under a lock.
    """
    with _LOCK:
        faker = _faker(locale)
        faker.seed_instance(draw(seed, "person"))
        while (first := faker.first_name_female() if female else faker.first_name_male()) in others:
            pass
        last = faker.last_name()
        parts = {"number": faker.building_number(), "street": faker.street_name(), "town": faker.city()}
        return first, last, fill(address, parts)


def _phone(form: str | None, seed: int) -> str:
    """A number that nobody has: in the United States, those with 555-01 are kept for stories."""
    if form is None:
        return f"({between(201, 989, seed, 'area')}) 555-01{draw(seed, 'phone') % 100:02d}"
    return re.sub("#", lambda found: str(draw(seed, f"phone {found.start()}") % 10), form)


class _Drawing:
    """The fields of one account, each drawn after those above it."""

    def __init__(self, plan: Plan, seed: int, account: Account) -> None:
        self.plan, self.seed, self.account = plan, seed, account
        self.fields: dict[str, AccountValue] = {}

    def value(self, name: str, way: Way, given: Given | None) -> AccountValue:
        """The value of a field. `given`: what the scenario has it drawn from instead of its usual values."""
        kind, today = way.kind, self.account.today
        if kind in ("days_before", "days_after"):
            days = timedelta(days=self._between(name, way.days_before or way.days_after, given))
            return self._date(way.of) - days if kind == "days_before" else self._date(way.of) + days
        if kind == "days_since":
            return (today - self._date(way.days_since or TODAY)).days
        if kind == "months_since":
            return months_since(self._date(way.months_since or TODAY), today)
        if kind == "number":
            return self._between(name, way.number, given)
        if kind in ("amount", "price", "product", "total"):
            return self._amount(name, way, given)
        return self._text(name, way, given)

    def _amount(self, name: str, way: Way, given: Given | None) -> Cents:
        if way.product is not None:
            return Cents(prod(self._number(item) for item in way.product))
        if way.total is not None:
            return Cents(sum(self._number(item) for item in way.total))
        whole = self._between(name, way.price or way.amount, given)
        return Cents(100 * whole + (99 if way.price is not None else 0))

    def _text(self, name: str, way: Way, given: Given | None) -> str:
        if way.digits is not None:
            return f"{draw(self.seed, name) % 10**way.digits:0{way.digits}d}"
        texts = tuple(str(item) for item in given) if given is not None else way.texts
        if not texts:
            return ""
        text = ", ".join(texts) if way.all_of is not None else pick(texts, self.seed, name)
        return fill(text, self._values(text)) if "{" in text else text

    def _values(self, text: str) -> Mapping[str, str]:
        """What fills the placeholders of a text: fields that it does not name are left out, as it takes a while."""
        named = {name.partition(".")[0] for name in placeholders_in(text)}
        fields = tuple(item for item in self.fields.items() if item[0] in named)
        return placeholder_values(replace(self.account, fields=fields), self.plan.vocabulary)

    def _between(self, name: str, usual: Range | None, given: Given | None) -> int:
        low, high = given if given is not None else usual or (0, 0)
        return between(int(low), int(high), self.seed, name)

    def _date(self, name: str) -> date:
        found = self.account.today if name == TODAY else self.fields[name]
        if not isinstance(found, date):
            raise TypeError(name)
        return found

    def _number(self, name: str) -> int:
        found = self.fields[name]
        if not isinstance(found, int):
            raise TypeError(name)
        return found


def months_since(day: date, today: date) -> int:
    """How often it was that day of the month from a date to today, the date itself included: bills that came due."""
    months = (today.year - day.year) * 12 + today.month - day.month
    return months + (1 if today.day >= day.day else 0)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last day of a month that has no such day."""
    index = day.year * 12 + day.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return first + timedelta(days=min(day.day, (following - first).days) - 1)


def common_names(locale: str) -> tuple[frozenset[str], frozenset[str]]:
    """First and last names that people of a locale's country have, as Faker lists them."""
    provider = next(item for item in _faker(locale).providers if hasattr(item, "first_names"))
    return frozenset(provider.first_names), frozenset(provider.last_names)
