"""The table of the rule's errors that page and documents print: measured once, kept, and checked by a test."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any, Final

from simulator.services.readiness.rule import RULE
from simulator.services.readiness.trial import Tried, try_rule
from simulator.services.readiness.views import ErrorRow

FILE: Final = Path(__file__).with_name("error_rates.json")
"""Written by `simulator simulate --rule --trainees 10000 --seed 1 --out FILE`."""


def measured(people: int, seed: int) -> dict[str, Any]:
    """The rule tried on so many made-up people of each kind: a JSON document. Takes some seconds a thousand people."""
    return {"rule": asdict(RULE), "people": people, "seed": seed, "rows": [asdict(it) for it in try_rule(people, seed)]}


def tried_in(document: Mapping[str, Any]) -> tuple[Tried, ...]:
    """The rows of a document that `measured` made."""
    return tuple(Tried(**row) for row in document["rows"])


@cache
def kept() -> tuple[Tried, ...]:
    """The rows of the table that is kept."""
    return tried_in(json.loads(FILE.read_text(encoding="utf-8")))


def rows(tried: tuple[Tried, ...]) -> tuple[ErrorRow, ...]:
    """A table in words."""
    return tuple(
        ErrorRow(
            who=f"{item.who[:1].upper()}{item.who[1:]}",
            clustering="as measured" if item.clustering is None else f"{item.clustering:.1f}",
            first_form=_share(item.first_form, item.people),
            all_forms=_share(item.all_forms, item.people),
            calls=f"{item.calls:.1f}",
            is_right=_is_right(item),
        )
        for item in tried
    )


def _is_right(item: Tried) -> bool | None:
    if item.skill is None:
        return "without" not in item.who
    return True if item.skill >= RULE.ready else False if item.skill <= RULE.not_ready else None


def _share(share: float, people: int) -> str:
    """A share in per cent. What hardly ever happened among so many people, or nearly always, is told as a bound."""
    least = max(3 / people, 0.001)  # of what was never seen in so many tries, the upper 95 % bound is 3 in as many
    if share < least:
        return f"under {100 * least:.1g} %"
    if share > 1 - least:
        return f"over {100 * (1 - least):.3g} %"
    return f"{100 * share:.1f} %" if share < 0.1 or share > 0.9 else f"{100 * share:.0f} %"
