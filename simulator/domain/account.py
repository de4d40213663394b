"""The synthetic account behind one call: who the customer is, and what the library's desk says it holds."""

from dataclasses import dataclass
from datetime import date


class Cents(int):
    """An amount of money, in whole cents."""


AccountValue = int | Cents | date | str
"""What a field of the account holds."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who the customer is, the date of the call, and the fields of the account in the order of the desk.

    `agent` is the trainee's name in the call. `today` is the call's own date: it is drawn with everything else, so that
    a replay is on the same day.
    """

    first_name: str
    last_name: str
    female: bool
    address: str
    phone: str
    agent: str
    today: date
    fields: tuple[tuple[str, AccountValue], ...] = ()

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"

    def field(self, name: str) -> AccountValue:
        """The value of a field, `today` included. Raises KeyError for one that the desk does not declare."""
        return self.today if name == "today" else dict(self.fields)[name]
