"""The synthetic account behind one call."""

from dataclasses import dataclass
from datetime import date

from simulator.domain.vocabulary import Company


@dataclass(frozen=True, slots=True)
class Account:
    """Who the customer is and what the screens show. Money in whole cents; dates in the call's own calendar.

    `agent` is the trainee's name in the call, `month` the name of the month in question, `issue` a noun phrase.
    `notice` is the date of a notice of cancellation on file, None if there is none. `notes` and `history` are lines.
    """

    first_name: str
    last_name: str
    female: bool
    address: str
    phone: str
    month: str
    issue: str
    agent: str
    today: date
    signed: date
    equipment: tuple[str, ...]
    balance_cents: int
    days_past_due: int
    monthly_cents: int
    card_last4: str
    notice: date | None
    rescission_ends: date
    notes: tuple[str, ...]
    history: tuple[str, ...]

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"


def money(cents: int, company: Company) -> str:
    """An amount in whole cents as the screens show it: `$1,204.50`."""
    return f"{company.currency}{cents // 100:,}.{cents % 100:02d}"
