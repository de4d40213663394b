"""The account screen: what there is to see, and what of it was looked up in this call."""

from simulator.domain.account import Account, money
from simulator.engine.call import Call
from simulator.services.calls.views import Panel

Rows = tuple[tuple[str, str], ...]


def panels(call: Call) -> tuple[Panel, ...]:
    """All panels, shut ones without rows."""
    done = set(call.choices)
    plan, account = call.plan, call.account
    label = {act.id: act.label or "" for act in plan.vocabulary.acts.values()}
    shown = (
        ("Customer", "verify_identity", _customer(account)),
        ("Account", "check_account_status", _status(call)),
        ("Notice of cancellation", "search_noc", _notice(account)),
        ("Notes and calls", "review_notes", _notes(account)),
    )
    offered = {choice.id for choice in plan.actions}
    return tuple(
        Panel(title, act in done, rows if act in done else (), label[act])
        for title, act, rows in shown
        if act in offered
    )


def _customer(account: Account) -> Rows:
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


def _notice(account: Account) -> Rows:
    if account.notice is None:
        return (("Search result", "No notice of cancellation found"),)
    return (("Search result", f"Notice received {account.notice:%B}, {account.notice.year}"),)


def _notes(account: Account) -> Rows:
    return tuple(("Note", note) for note in account.notes) + tuple(("Call", line) for line in account.history)
