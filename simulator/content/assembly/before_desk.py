"""Libraries from before there was a desk: calls taken with them are still open.

Then the program itself knew what an account holds and what each look-up shows. That is written down here as a desk, for
those libraries and no others.
"""

from collections.abc import Mapping
from typing import Any

from simulator.content.assembly.desk_file import DESK_FILE

_DESK = f"scorecards/{DESK_FILE}"
_ACCOUNT = {
    "signed": {
        "means": "a date",
        "days_before": [430, 1880],
        "when": [{"if": {"in_rescission": True}, "days_before": [0, 2]}],
    },
    "began": {"means": "a date", "days_before": [45, 88]},
    "month": {"means": "the name of a month", "text": "{began.month}"},
    "issue": {"means": "what the customer complains of"},
    "equipment": {"means": "what was installed", "all_of": ["control panel", "2 door sensors", "motion sensor"]},
    "monthly": {"means": "an amount", "price": [29, 62]},
    "bills": {"means": "a number of bills", "months_since": "began"},
    "balance": {
        "means": "an amount",
        "amount": [0, 0],
        "when": [{"if": {"past_due": True}, "product": ["monthly", "bills"]}],
    },
    "days_past_due": {
        "means": "a number of days",
        "number": [0, 0],
        "when": [{"if": {"past_due": True}, "days_since": "began"}],
    },
    "card": {"means": "the last digits of a card", "digits": 4},
    "rescission_ends": {"means": "a date", "days_after": [3, 3], "of": "signed"},
}
_LOOKUPS: Mapping[str, tuple[str, tuple[Any, ...]]] = {
    "holder": (
        "Customer",
        (
            ("Account holder", "{customer.name}"),
            ("Address", "{customer.address}"),
            ("Phone", "{customer.phone}"),
        ),
    ),
    "status": (
        "Account",
        (
            ("Status", "Active", {"account_status": "cancelled"}, "Cancelled"),
            ("Past due", "Nothing past due", {"past_due": True}, "{balance}, {days_past_due} days"),
            ("Monthly", "{monthly}"),
            ("Autopay", "Off, card on file ending {card}", {"autopay": True}, "On, card ending {card}"),
            ("Contract signed", "{signed} ({signed.ago})"),
            ("Right of rescission", "Ended {rescission_ends}", {"in_rescission": True}, "Open until {rescission_ends}"),
            ("System", "Not installed yet", {"installed": True}, "Installed: {equipment}"),
        ),
    ),
    "notice": (
        "Notice of cancellation",
        (
            (
                "Search result",
                "No notice of cancellation found",
                {"noc": "on_file"},
                "Notice received {began.month_year}",
            ),
        ),
    ),
    "notes": (
        "Notes and calls",
        (
            ("Note", "{note}"),
            ("Note", None, {"issue_notes": True}, "{month}: customer reported {issue}. Ticket open."),
            ("Note", None, {"issue_notes": True}, "Since then: called again about {issue}. Still open."),
        ),
    ),
}
_RECENT = "rescission"
"""A tag that meant: signed a short while ago."""
_RENAMED = {"issues": "issue", "equipment": "equipment"}
"""What a scenario gave its account then, to what it is called; all else is worked out now."""


def with_desk(plain: Mapping[str, Any]) -> dict[str, Any]:
    """The plain data of a library's files, with the desk of then. The same data where there is a desk."""
    if _DESK in plain:
        return dict(plain)
    files = {name: _scenario(data) if name.startswith("scenarios/") else data for name, data in plain.items()}
    lookups = {name: {"title": title, "rows": [_row(*row) for row in rows]} for name, (title, rows) in _LOOKUPS.items()}
    return {**files, _DESK: {"begins": "signed", "account": _ACCOUNT, "lookups": lookups}}


def _row(label: str, text: str | None, facts: Mapping[str, Any] | None = None, other: str = "") -> dict[str, Any]:
    usual = {"label": label} | ({} if text is None else {"text": text})
    return usual if facts is None else {**usual, "when": [{"if": dict(facts), "text": other}]}


def _scenario(data: Any) -> Any:
    if not isinstance(data, dict) or not isinstance(data.get("account"), dict):
        return data
    account = {_RENAMED[name]: given for name, given in data["account"].items() if name in _RENAMED}
    if _RECENT in data.get("tags", ()):
        account["signed"] = [4, 12]
    return {**data, "account": account}
