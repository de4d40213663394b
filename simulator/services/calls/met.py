"""Whether somebody knew the account of a call from elsewhere: what was met counts until the call has ended. Pure."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from simulator.domain.record import TakenCall

Met = Literal["met_before", "watched_before", "met_meanwhile", "watched_meanwhile"]
"""How an account is no longer unseen: by a call with this customer on it, or a worked example of the case that was
watched; before the call was begun, or while it waited to be gone on with."""


def how_met(call: TakenCall, others: Iterable[TakenCall]) -> Met | None:
    """How the account of a call that has ended was met in other calls of whoever took it; None: it was not."""
    found: set[Met] = set()
    end = call.ended_at or datetime.max.replace(tzinfo=call.started_at.tzinfo)
    for other in others:
        if other.id == call.id or other.started_at >= end or (other.scenario, other.case) != (call.scenario, call.case):
            continue
        is_before = (other.started_at, other.id) < (call.started_at, call.id)
        is_watched = other.level == "worked"
        if other.persona == call.persona and (is_before or not is_watched):
            found.add("met_before" if is_before else "met_meanwhile")
        elif is_watched:
            found.add("watched_before" if is_before else "watched_meanwhile")
    order: tuple[Met, ...] = ("met_before", "watched_before", "met_meanwhile", "watched_meanwhile")
    return next((met for met in order if met in found), None)
