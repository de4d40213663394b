"""How often statements of the guide were met: by person, over people, and earlier against later. Pure."""

from typing import Final, Literal, NamedTuple

import pandas as pd

from simulator.services.reporting.columns import SHARES, declared
from simulator.services.reporting.frames import Frames, alone
from simulator.services.reporting.shares import ENOUGH_FOR_A_CHANGE, chance_of_rise
from simulator.services.reporting.views import Steps

MOST_COMPARED: Final = 10
"""Of an earlier and a later time, so many occasions at most: what is long ago says little."""
_BY = ["person", "statement"]


def of_form(frames: Frames, form: str | None) -> Frames:
    """The same, with the calls of one form only (None: of both), and of those only the ones taken alone."""
    chosen = alone(frames.calls)
    if form is not None:
        chosen &= frames.calls["form"] == form
    return frames._replace(verdicts=frames.verdicts[chosen.to_numpy()[frames.verdicts["call"].to_numpy()]])


def of_steps(frames: Frames, steps: Steps) -> Frames:
    """The same, with the verdicts on critical lines only, or on the others only."""
    if steps == "all":
        return frames
    critical = frames.verdicts["criticality"] != "non_critical"
    return frames._replace(verdicts=frames.verdicts[critical if steps == "critical" else ~critical])


def by_person(frames: Frames) -> pd.DataFrame:
    """SHARES: how often each person met each statement; those that never came up are left out."""
    counts = frames.verdicts.groupby(["person", "line"], observed=True)["met"].agg(["sum", "size"]).reset_index()
    found = counts.merge(frames.sources[["line", "statement"]], on="line")
    summed = found.groupby(_BY, observed=True)[["sum", "size"]].sum().reset_index()
    return declared(summed.rename(columns={"sum": "met", "size": "of"}), SHARES)


def over_people(frames: Frames) -> pd.DataFrame:
    """How many people met each statement in the first call in which it came up: `statement`, `met`, `of` people."""
    # Verdicts stand in the order of their calls, so the first of each is what is left.
    firsts = frames.verdicts[["person", "line", "call", "met"]].drop_duplicates(["person", "line"])
    found = firsts.merge(frames.sources[["line", "statement"]], on="line")
    # A statement may have come up in one call by one line and in a later one by another: the first call is what counts.
    first = found.groupby(_BY, observed=True)["call"].transform("min")
    met = found[found["call"] == first].groupby(_BY, observed=True)["met"].all().reset_index()
    people = met.groupby("statement", observed=True)["met"].agg(["sum", "size"]).reset_index()
    counted = people.rename(columns={"sum": "met", "size": "of"})
    return declared(counted, [column for column in SHARES if column.name != "person"])


class Change(NamedTuple):
    """A statement somebody meets more often than before; each `met` of `of`, and what chance would do as often."""

    statement: str
    before: tuple[int, int]
    after: tuple[int, int]
    chance: float


def improved(frames: Frames, most: int = 3) -> list[Change]:
    """What one person improved most: the first occasions of a statement against the latest, the largest rise first.

    `frames` of that person. Only statements that came up often enough before and after, and rose.
    """
    found = frames.verdicts[["call", "line", "met"]].merge(frames.sources[["line", "statement"]], on="line")
    changes = []
    for statement, met in found.sort_values("call", kind="stable").groupby("statement", observed=True)["met"]:
        each = min(MOST_COMPARED, len(met) // 2)
        before, after = int(met.iloc[:each].sum()), int(met.iloc[len(met) - each :].sum())
        if each >= ENOUGH_FOR_A_CHANGE and after > before:
            chance = chance_of_rise((before, each), (after, each))
            changes.append(Change(str(statement), (before, each), (after, each), chance))
    return sorted(changes, key=lambda change: (change.chance, change.statement))[:most]


def first_and_latest(frames: Frames, by: Literal["person", "scenario"]) -> pd.DataFrame:
    """The first and the latest open call of each scenario, for whoever took it twice or more, critical steps apart.

    Columns: `by` (id), `steps` (critical, other), `calls` (of how many scenarios), `met_first`, `of_first`,
    `met_latest`, `of_latest`. Rows in which nothing came up on either side are left out.
    """
    mine = frames.calls[alone(frames.calls) & (frames.calls["form"] == "open")]
    order = mine.groupby(["person", "scenario"], observed=True, sort=False)
    often = order["call"].transform("size") > 1
    sides = {
        "first": mine[often & (order.cumcount() == 0)],
        "latest": mine[often & (order.cumcount(ascending=False) == 0)],
    }
    counted = [_steps_met(frames.verdicts, side, by).add_suffix(f"_{name}") for name, side in sides.items()]
    table = pd.concat(counted, axis=1).fillna(0).astype("int64")
    scenarios = sides["first"].groupby(by, observed=True).size()
    table = table[(table["of_first"] > 0) & (table["of_latest"] > 0)].reset_index()
    table["calls"] = table[by].astype("object").map(scenarios.to_dict()).astype("int64")
    return table[[by, "steps", "calls", "met_first", "of_first", "met_latest", "of_latest"]]


def _steps_met(verdicts: pd.DataFrame, calls: pd.DataFrame, by: str) -> pd.DataFrame:
    """`met` and `of` by what is asked for and by kind of step, in these calls."""
    inside = verdicts[verdicts["call"].isin(calls.index)]
    key = calls[by].reindex(inside["call"].to_numpy()).astype("object").to_numpy()
    steps = (inside["criticality"] != "non_critical").map({True: "critical", False: "other"})
    grouped = inside.assign(**{by: key, "steps": steps.to_numpy()}).groupby([by, "steps"], observed=True)["met"]
    return grouped.agg(["sum", "size"]).rename(columns={"sum": "met", "size": "of"})
