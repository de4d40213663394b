"""When a call that was passed in own words is due again. Pure.

The rule is a judgement of ours: after AGAIN_AFTER without a pass in own words, or as soon as what it mainly practises
was forgotten in the drill, because cards hold single statements and only a call puts them together.
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Final

from simulator.services.calls.call_store import Attempts
from simulator.services.drilling.views import Strength

AGAIN_AFTER: Final = timedelta(days=30)
"""How long a pass in own words is trusted."""
RELEARNED: Final = timedelta(days=3)
"""A statement that was forgotten once counts as forgotten until it is asked less often than this."""


def forgotten(strengths: Iterable[Strength], now: datetime) -> frozenset[str]:
    """The statements that somebody knew, forgot, and has not learned again yet."""
    return frozenset(
        found.statement for found in strengths if found.lapses and found.due is not None and found.due - now < RELEARNED
    )


def is_due_again(attempts: Attempts, now: datetime, practises: Collection[str], lost: Collection[str]) -> bool:
    """Whether a call is due again. `practises`: the statements it mainly practises; `lost`: those that were forgotten.

    Only of a call that was passed in own words; a pass after which something was forgotten again does not help.
    """
    passes = [
        finish.ended_at
        for record, finish in attempts
        if finish is not None and finish.passed and record.form == "open" and record.parent is None
    ]
    return bool(passes) and (now - max(passes) > AGAIN_AFTER or not set(practises).isdisjoint(lost))
