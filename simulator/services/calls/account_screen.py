"""The account screen: what there is to see, and what of it was looked up in this call."""

from collections.abc import Callable, Mapping

from simulator.domain.account import Account, money
from simulator.domain.roles import Shows
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.services.calls.views import Panel

Rows = tuple[tuple[str, str], ...]


def panels(call: Call) -> tuple[Panel, ...]:
    """A panel for each action of this call that shows something of the account; shut ones have no rows."""
    return tuple(
        _panel(call, choice, shows)
        for choice in call.plan.actions
        if (shows := call.plan.vocabulary.acts[choice.id].shows) is not None
    )


def _panel(call: Call, choice: Choice, shows: Shows) -> Panel:
    title, rows = _PANELS[shows]
    opened = choice.id in call.choices
    return Panel(title, opened, rows(call) if opened else (), choice.text)


def _holder(call: Call) -> Rows:
    account = call.account
    return (("Account holder", account.name), ("Address", account.address), ("Phone", account.phone))


def _status(call: Call) -> Rows:
    account, facts, company = call.account, call.plan.case.facts, call.plan.vocabulary.company
    owed = (
        f"{money(account.balance_cents, company)}, {account.days_past_due} days"
        if account.balance_cents
        else "Nothing past due"
    )
    return (
        ("Status", "Cancelled" if facts.get("account_status") == "cancelled" else "Active"),
        ("Past due", owed),
        ("Monthly", money(account.monthly_cents, company)),
        (
            "Autopay",
            f"On, card ending {account.card_last4}"
            if facts.get("autopay")
            else f"Off, card on file ending {account.card_last4}",
        ),
        ("Contract signed", f"{account.signed:%b} {account.signed.day}, {account.signed.year} ({_ago(account)})"),
        ("Right of rescission", _rescission(call)),
        ("System", _system(call)),
    )


def _ago(account: Account) -> str:
    days = (account.today - account.signed).days
    if days < 2:
        return "today" if days == 0 else "yesterday"
    return f"{days} days ago" if days < 60 else f"{days // 30} months ago"


def _rescission(call: Call) -> str:
    ends = call.account.rescission_ends
    state = "Open until" if call.plan.case.facts.get("in_rescission") else "Ended"
    return f"{state} {ends:%b} {ends.day}, {ends.year}"


def _system(call: Call) -> str:
    if not call.plan.case.facts.get("installed"):
        return "Not installed yet"
    return "Installed: " + ", ".join(call.account.equipment).lower()


def _notice(call: Call) -> Rows:
    notice = call.account.notice
    if notice is None:
        return (("Search result", "No notice of cancellation found"),)
    return (("Search result", f"Notice received {notice:%B}, {notice.year}"),)


def _notes(call: Call) -> Rows:
    account = call.account
    return tuple(("Note", note) for note in account.notes) + tuple(("Call", line) for line in account.history)


_PANELS: Mapping[Shows, tuple[str, Callable[[Call], Rows]]] = {
    "holder": ("Customer", _holder),
    "status": ("Account", _status),
    "notice": ("Notice of cancellation", _notice),
    "notes": ("Notes and calls", _notes),
}
"""What an action may show of the account: the title of its panel, and what stands in it."""
