"""Placeholders in what is said, such as `{customer.name}`: which there are, what fills them, and how they are found.

Every call has those of the customer, the agent, the company and the date; the library's desk declares the others, one
for each field of the account. The checker refuses what is none of them, the engine fills them, the sheet tells them.
Besides these, a persona's lines may hold the names of the scenario's `phrases`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from simulator.domain import local_forms
from simulator.domain.account import Account, AccountValue, Cents
from simulator.domain.desk import TODAY
from simulator.domain.vocabulary import Company, Vocabulary

PLACEHOLDER_PATTERN = re.compile(r"\{([^{}]*)\}")
"""One placeholder, its name as the first group; any name at all, so that a misspelt one is found as well."""
_NAME, _WHERE, _PRONOUN = "a made-up name", "a made-up address and number", "he or she, him or her, his or her"


class Placeholder(NamedTuple):
    """One placeholder of every call: its name without brackets, what stands for it in words, and its text.

    `blank` is how it reads where there is no call: as the guide writes its blanks, "(customer)".
    """

    name: str
    means: str
    blank: str
    text: Callable[[Account], str]


PLACEHOLDERS = (
    Placeholder("customer", _NAME, "(customer)", lambda account: account.first_name),
    Placeholder("customer.name", _NAME, "(customer's name)", lambda account: account.name),
    Placeholder("customer.last_name", _NAME, "(customer's last name)", lambda account: account.last_name),
    Placeholder("customer.address", _WHERE, "(customer's address)", lambda account: account.address),
    Placeholder("customer.phone", _WHERE, "(customer's phone number)", lambda account: account.phone),
    Placeholder("customer.he_she", _PRONOUN, "he/she", lambda account: "she" if account.female else "he"),
    Placeholder("customer.him_her", _PRONOUN, "him/her", lambda account: "her" if account.female else "him"),
    Placeholder("customer.his_her", _PRONOUN, "his/her", lambda account: "her" if account.female else "his"),
    Placeholder("agent", "the first name the trainee is called by", "(your name)", lambda account: account.agent),
)
"""What every call fills, in the order in which authors are told of them; `company` and `today` come besides."""

_DATES: Mapping[str, Callable[[date, str], str]] = {
    "month": local_forms.month,
    "month_year": local_forms.month_year,
    "short": local_forms.day_month,
}
"""Other ways to write a date: `{signed.month}` is the name of its month."""
_DATE_FORMS = (*_DATES, "ago")


def known_placeholders(vocabulary: Vocabulary) -> tuple[str, ...]:
    """The names of all placeholders that account, company and its departments (by id) fill."""
    dates = (TODAY, *(name for name, field in vocabulary.desk.account.items() if field.sort == "date"))
    return (
        *(item.name for item in PLACEHOLDERS),
        "company",
        *(name for name in vocabulary.desk.account),
        TODAY,
        *(f"{name}.{form}" for name in dates for form in _DATE_FORMS),
        *vocabulary.company.departments,
    )


def fillable(vocabulary: Vocabulary, field: str) -> tuple[str, ...]:
    """The placeholders that may stand in what a field of the account is drawn from: not itself, nor what is below."""
    names = list(vocabulary.desk.account)
    below = names[names.index(field) :] if field in names else []
    return tuple(name for name in known_placeholders(vocabulary) if name.partition(".")[0] not in below)


def placeholder_values(account: Account, vocabulary: Vocabulary) -> Mapping[str, str]:
    """Name to text, for one call: every one of `known_placeholders`."""
    values = {item.name: item.text(account) for item in PLACEHOLDERS}
    values["company"] = vocabulary.company.name
    for name, value in ((TODAY, account.today), *account.fields):
        values |= dict(written(name, value, account.today, vocabulary.company))
    return {**values, **vocabulary.company.departments}


def written(name: str, value: AccountValue, today: date, company: Company) -> Iterator[tuple[str, str]]:
    """The placeholders of one field, and the text of each."""
    if isinstance(value, date):
        yield name, local_forms.day(value, company.written_in)
        yield from ((f"{name}.{form}", write(value, company.written_in)) for form, write in _DATES.items())
        yield f"{name}.ago", local_forms.ago(value, today, company.written_in)
    elif isinstance(value, Cents):
        yield name, local_forms.money(value, company.currency, company.written_in)
    else:
        yield name, str(value)


def placeholders_in(text: str) -> tuple[str, ...]:
    """The names in a text, in order, as often as they stand there."""
    return tuple(PLACEHOLDER_PATTERN.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """A text with its placeholders filled; one that is not among the values stays as it is, brackets and all."""
    return PLACEHOLDER_PATTERN.sub(lambda found: values.get(found[1], found[0]), text)


def with_blanks(text: str, company: Company) -> str:
    """A text as it reads where there is no call: names of the company filled in, all else as a blank, "(customer)"."""
    blanks = {item.name: item.blank for item in PLACEHOLDERS} | {"company": company.name, **company.departments}
    return PLACEHOLDER_PATTERN.sub(lambda found: blanks.get(found[1], f"({found[1].replace('_', ' ')})"), text)
