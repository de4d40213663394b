"""Figures in words, and the columns that tables of reports share."""

from collections.abc import Iterable, Mapping
from typing import Final

import pandas as pd

from simulator.domain.library import Library
from simulator.services.reporting.shares import ENOUGH, interval

PERCENT: Final = "Share, %"
LOW, HIGH = "From, %", "To, %"
MET, OF = "Met", "Came up"


def in_percent(share: float) -> str:
    """A share (0 to 1) as text: `52 %`."""
    return f"{100 * share:.0f} %"


def out_of(met: int, of: int) -> str:
    """A count with what it is of: `7 of 9`."""
    return f"{met} of {of}"


def sure(met: int, of: int, what: str) -> str:
    """What a share rests on, and where it lies: `31 of 60 calls; likely 39 to 64 %`."""
    low, high = interval(met, of)
    return f"{out_of(met, of)} {what}; likely {100 * low:.0f} to {100 * high:.0f} %"


def says(library: Library) -> Mapping[str, str]:
    """Statement -> what the guide says, in the guide's order."""
    return {item.id: item.says for item in library.vocabulary.statements.values()}


def with_intervals(shares: pd.DataFrame) -> pd.DataFrame:
    """The same rows of `met` and `of`, with `share`, `low`, `high` (0 to 1), `counted` in words and `enough`."""
    pairs = [(int(met), int(of)) for met, of in zip(shares["met"], shares["of"], strict=True)]
    found = [interval(*pair) for pair in pairs]
    return shares.assign(
        share=[met / of if of else float("nan") for met, of in pairs],
        low=[item.low for item in found],
        high=[item.high for item in found],
        counted=[out_of(*pair) for pair in pairs],
        enough=[of >= ENOUGH for _, of in pairs],
    )


def in_order(shares: pd.DataFrame, known: Iterable[str]) -> pd.DataFrame:
    """Statements by strength, the weakest first; those that came up too seldom to tell follow in the guide's order."""
    places = {statement: place for place, statement in enumerate(known)}
    place = shares["statement"].astype("object").map(places).fillna(len(places))
    strength = shares["share"].where(shares["enough"], 2.0)
    order = pd.DataFrame({"strength": strength, "place": place}).sort_values(["strength", "place"], kind="stable").index
    return shares.loc[order].reset_index(drop=True)


def as_table(shares: pd.DataFrame, **more: str) -> pd.DataFrame:
    """Shares as a table to read, in whole percent. `more`: further columns, by the names they are shown under."""
    columns = {**more, "met": MET, "of": OF, "share": PERCENT, "low": LOW, "high": HIGH}
    table = shares.rename(columns=columns)[list(columns.values())]
    for name in (PERCENT, LOW, HIGH):
        table[name] = (100 * table[name]).round().astype("Int64")
    return table


def in_minutes(moments: "pd.Series[pd.Timestamp]") -> "pd.Series[pd.Timestamp]":
    """Moments to the minute, without the time zone that the head of their column says: spreadsheets know none."""
    return moments.dt.tz_convert(None).dt.floor("min")
