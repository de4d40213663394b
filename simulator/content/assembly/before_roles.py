"""Libraries from before there were roles: calls taken with them are still open, and are replayed as they were played.

Then the program went by names. What each name meant to it is written down here, for those libraries and no others.
"""

from collections.abc import Mapping
from typing import Any

ACTS = "scorecards/acts.yaml"
_GROUPS = {
    "identity": "identity",
    "lookup": "lookup",
    "settling": "payment",
    "message": "message",
    "routing": "transfer",
    "hanging_up": "hangs_up",
    "breach": "breach",
    "contempt": "contempt",
}
_TRAINEE = {
    "acknowledge": {"role": "courtesy"},
    "empathise": {"role": "courtesy"},
    "apologise": {"role": "courtesy"},
    "verify_identity": {"role": "identity", "shows": "holder"},
    "check_account_status": {"shows": "status"},
    "search_noc": {"shows": "notice"},
    "review_notes": {"shows": "notes"},
}
_CUSTOMER = {
    "calms_down": {"role": "calms_down"},
    "describes_issue": {"role": "story"},
    "insists": {"role": "pushback"},
}


def with_roles(plain: Mapping[str, Any]) -> dict[str, Any]:
    """The plain data of a library's files, with roles where its names were taken for them.

    The same data where any role is declared: that library is not from before.
    """
    acts: Any = plain.get(ACTS)
    if not _is_from_before(acts):
        return dict(plain)
    groups = {
        name: {**({"role": _GROUPS[name]} if name in _GROUPS else {}), **_said(group, _TRAINEE)}
        for name, group in acts["trainee"].items()
    }
    return {**plain, ACTS: {**acts, "trainee": groups, "customer": _said(acts["customer"], _CUSTOMER)}}


def _is_from_before(acts: Any) -> bool:
    """Whether this has the shape of a vocabulary, and nothing in it declares a role or shows anything."""
    if not isinstance(acts, dict) or not all(isinstance(acts.get(part), dict) for part in ("trainee", "customer")):
        return False
    tables = [*acts["trainee"].values(), acts["customer"]]
    return all(isinstance(table, dict) and not _declares(table) for table in tables)


def _declares(table: Mapping[str, Any]) -> bool:
    return "role" in table or any(isinstance(act, dict) and {"role", "shows"} & set(act) for act in table.values())


def _said(acts: Mapping[str, Any], meant: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    return {name: _of(act, meant, name) for name, act in acts.items()}


def _of(act: Any, meant: Mapping[str, Mapping[str, str]], name: str) -> Any:
    if not isinstance(act, dict):
        return act
    if act and all(isinstance(inside, dict) for inside in act.values()):
        return _said(act, meant)
    return {**act, **meant.get(name, {})}
