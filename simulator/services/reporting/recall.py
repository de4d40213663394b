"""Retention drawn: how likely the schedule held it that cards would be known, against how many were."""

from collections.abc import Iterable

import pandas as pd

from simulator.design.palette import Scheme
from simulator.design.words import many
from simulator.drills.retention import BINS, Tally
from simulator.services.reporting.charts.recall import predicted_and_known
from simulator.services.reporting.figures import as_table, out_of
from simulator.services.reporting.retention import KINDS, by_chance, in_words, retention
from simulator.services.reporting.shares import ENOUGH
from simulator.services.reporting.views import ChartAndTable, Retention

_COLUMNS = ["cards", "chance", "predicted", "met", "of", "people", "share", "low", "high", "target"]
_ALL = "All"


def known_when_due(tallies: Iterable[Tally], scheme: Scheme) -> ChartAndTable:
    """The chart of all people together, with its table; no chart before a card came when it was due."""
    counted = tuple(tallies)
    every = [item for item in retention(counted) if item.of]
    bins = [(_between(place), item) for place, found in by_chance(counted).items() for item in found]
    rows = [(_ALL, item) for item in every] + sorted(bins, key=lambda row: not row[1].critical)
    frame = pd.DataFrame([_row(chance, item) for chance, item in rows], columns=_COLUMNS)
    points = frame[frame["chance"] != _ALL].assign(
        counted=[out_of(item.known, item.of) for chance, item in rows if chance != _ALL],
        enough=lambda found: found["of"] >= ENOUGH,
    )
    pale = "" if len(points) == int(points["enough"].sum()) else f" Pale: fewer than {ENOUGH} cards."
    return ChartAndTable(
        id="known_when_due",
        title="Cards still known when they came",
        lead=f"{' '.join(in_words(item) for item in every)} Each mark: cards that the schedule held about equally "
        f"likely to be known, and how many were. The bar is where the share lies, 95 times of 100.{pale}"
        if every
        else "Once cards of the drills have come a second time, it stands here how many were still known.",
        alt=f"{many(len(points), 'group', 'groups')} of cards, predicted against known. The table has the figures.",
        chart=predicted_and_known(points, {KINDS[item.critical]: item.target for item in every}, scheme)
        if every
        else None,
        table=_table(frame),
    )


def _row(chance: str, item: Retention) -> tuple[object, ...]:
    shares = (item.share, item.low, item.high, item.target)
    return KINDS[item.critical], chance, item.predicted, item.known, item.of, item.people, *shares


def _between(place: int) -> str:
    return f"{100 * BINS[place]:.0f} to {100 * BINS[place + 1]:.0f} %"


def _table(frame: pd.DataFrame) -> pd.DataFrame:
    table = as_table(frame, cards="Cards", chance="Predicted to be known", people="People")
    predicted, target = ((100 * frame[name]).round().astype("Int64") for name in ("predicted", "target"))
    return table.rename(columns={"Met": "Known", "Came up": "Came when due"}).assign(
        **{"Predicted, %": predicted, "Aimed at, %": target}
    )
