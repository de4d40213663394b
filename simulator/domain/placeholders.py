"""Placeholders in what is said, such as `{customer.name}`: which there are, what fills them, and how they are found.

The one list and the one pattern: the checker refuses what is not in it, the engine fills what is, the sheet tells it.
Besides these, a persona's lines may hold the names of the scenario's `phrases`.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from simulator.domain.account import Account, money
from simulator.domain.vocabulary import Company

PLACEHOLDER_PATTERN = re.compile(r"\{([^{}]*)\}")
"""One placeholder, its name as the first group; any name at all, so that a misspelt one is found as well."""


class Placeholder(NamedTuple):
    """One placeholder: its name without brackets, what stands for it in words, and its text in a given call.

    `blank` is how it reads where there is no call: as the guide writes its blanks, "(customer)".
    """

    name: str
    means: str
    blank: str
    text: Callable[[Account, Company], str]


PLACEHOLDERS = (
    Placeholder("customer", "a made-up name", "(customer)", lambda account, company: account.first_name),
    Placeholder("customer.name", "a made-up name", "(customer's name)", lambda account, company: account.name),
    Placeholder(
        "customer.last_name", "a made-up name", "(customer's last name)", lambda account, company: account.last_name
    ),
    Placeholder(
        "customer.address",
        "a made-up address and number",
        "(customer's address)",
        lambda account, company: account.address,
    ),
    Placeholder(
        "customer.phone",
        "a made-up address and number",
        "(customer's phone number)",
        lambda account, company: account.phone,
    ),
    Placeholder(
        "customer.he_she",
        "he or she, him or her, his or her",
        "he/she",
        lambda account, company: "she" if account.female else "he",
    ),
    Placeholder(
        "customer.him_her",
        "he or she, him or her, his or her",
        "him/her",
        lambda account, company: "her" if account.female else "him",
    ),
    Placeholder(
        "customer.his_her",
        "he or she, him or her, his or her",
        "his/her",
        lambda account, company: "her" if account.female else "his",
    ),
    Placeholder(
        "agent", "the first name the trainee is called by", "(your name)", lambda account, company: account.agent
    ),
    Placeholder("company", "the company's name", "(company)", lambda account, company: company.name),
    Placeholder("month", "the name of a month", "(month)", lambda account, company: account.month),
    Placeholder("issue", "what the customer complains of", "(issue)", lambda account, company: account.issue),
    Placeholder(
        "balance",
        "an amount and a number of days, as on the screen",
        "(balance)",
        lambda account, company: money(account.balance_cents, company),
    ),
    Placeholder(
        "days_past_due",
        "an amount and a number of days, as on the screen",
        "(days)",
        lambda account, company: str(account.days_past_due),
    ),
)
"""What the generated account and the company fill, in the order in which authors are told of them."""


def known_placeholders(company: Company) -> tuple[str, ...]:
    """The names of all placeholders that account, company and its departments (by id) fill."""
    return (*(item.name for item in PLACEHOLDERS), *company.departments)


def placeholder_values(account: Account, company: Company) -> Mapping[str, str]:
    """Name to text, for one call: every one of `known_placeholders`."""
    return {**{item.name: item.text(account, company) for item in PLACEHOLDERS}, **company.departments}


def placeholders_in(text: str) -> tuple[str, ...]:
    """The names in a text, in order, as often as they stand there."""
    return tuple(PLACEHOLDER_PATTERN.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """A text with its placeholders filled; one that is not among the values stays as it is, brackets and all."""
    return PLACEHOLDER_PATTERN.sub(lambda found: values.get(found[1], found[0]), text)


def with_blanks(text: str, company: Company) -> str:
    """A text as it reads where there is no call: names of the company filled in, all else as a blank, "(customer)"."""
    blanks = {item.name: item.blank for item in PLACEHOLDERS} | {"company": company.name, **company.departments}
    return fill(text, blanks)
