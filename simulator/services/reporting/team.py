"""Everybody on this machine, for the trainer: statement by person, first against latest, what the team knows."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from simulator.design.palette import Scheme
from simulator.design.words import many
from simulator.domain.library import Library
from simulator.domain.people import Person
from simulator.drills.retention import Tally
from simulator.services.reporting.charts.heat import CELL, heat
from simulator.services.reporting.charts.strengths import strengths
from simulator.services.reporting.figures import as_table, in_minutes, in_order, in_percent, says, sure, with_intervals
from simulator.services.reporting.frames import Frames, alone, counted
from simulator.services.reporting.people import figures_of
from simulator.services.reporting.recall import known_when_due
from simulator.services.reporting.shares import ENOUGH
from simulator.services.reporting.statements import by_person, first_and_latest, of_form, of_steps, over_people
from simulator.services.reporting.trainee import MOST_STATEMENTS, changes, damaged_words
from simulator.services.reporting.views import ChartAndTable, Report, ReportHead, Steps, Tile

MOST_PEOPLE: Final = 12
"""In one chart; more are shown group by group, in the order of their names."""
_LABELS: Final = 60
"""Width of the statements' names beside the chart, in pixels."""
_STEPS: Final[Mapping[Steps, str]] = {
    "all": "",
    "critical": " Critical steps only.",
    "other": " Without critical steps.",
}


def report(
    frames: Frames,
    came_due: Sequence[Tally],
    people: Sequence[Person],
    library: Library,
    steps: Steps,
    part: int,
    scheme: Scheme,
) -> Report:
    """The page of all `people`, in the order in which they are listed. `came_due`: cards that came to them when due."""
    # Somebody may be deleted while this is drawn.
    ids = {person.id for person in people}
    here = frames.calls["person"].isin(list(ids))
    kept = known_when_due([item for item in came_due if item.person in ids], scheme)
    calls = frames.calls[counted(frames.calls) & here]
    head = _head(frames, calls, people)
    if calls.empty:
        return Report(head, (kept,) if len(kept.table) else ())
    taken = set(calls["person"])
    names = {person.id: _name(person) for person in people if person.id in taken}
    groups = [list(names)[start : start + MOST_PEOPLE] for start in range(0, len(names), MOST_PEOPLE)]
    part = min(max(part, 0), len(groups) - 1)
    own = of_steps(of_form(frames, None), steps)
    charts = (
        _heat(own, names, groups[part], library, steps, scheme),
        _over_people(own, library, steps, scheme),
        _changes(frames, names, groups[part], scheme),
        kept,
        _people(frames, names),
    )
    parts = tuple(f"{names[group[0]]} to {names[group[-1]]}" for group in groups) if len(groups) > 1 else ()
    return Report(head, charts, parts, part)


def _name(person: Person) -> str:
    return person.name or person.known_as.capitalize()


def _head(frames: Frames, calls: pd.DataFrame, people: Sequence[Person]) -> ReportHead:
    damaged = int((frames.calls["result"] == "unreadable").sum())
    return ReportHead(
        title="The team",
        lead="Everybody who practices on this machine, by name and never by rank. Every share says what it rests on.",
        tiles=_tiles(calls, len(people)) if len(calls) else (),
        gains=(),
        empty=""
        if len(calls)
        else "Nobody has finished a call on this machine yet. When somebody has, it stands here.",
        damaged=damaged_words(damaged),
        other="progress",
        other_words="Your own progress",
    )


def _tiles(calls: pd.DataFrame, people: int) -> tuple[Tile, ...]:
    spoken = calls[alone(calls) & (calls["form"] == "open")]
    tiles = [
        Tile("People", str(calls["person"].nunique()), f"have taken a call, of {people} on this machine"),
        Tile("Calls", str(len(calls)), f"{many(int(alone(calls).sum()), 'call', 'calls')} taken alone, without a hint"),
    ]
    if len(spoken):
        right = int((spoken["result"] == "passed").sum())
        tiles.append(
            Tile("Passed in own words", in_percent(right / len(spoken)), sure(right, len(spoken), "taken alone"))
        )
    return tuple(tiles)


def _heat(
    frames: Frames, names: Mapping[str, str], group: Sequence[str], library: Library, steps: Steps, scheme: Scheme
) -> ChartAndTable:
    texts = says(library)
    shares = with_intervals(by_person(frames))
    shares = shares.assign(
        who=shares["person"].astype("object").map(names),
        says=shares["statement"].astype("object").map(lambda name: texts.get(name, "")),
        # In the order of names and of the guide, whatever stands in the data first.
        at=shares["person"].astype("object").map({key: place for place, key in enumerate(names)}),
        row=shares["statement"].astype("object").map({key: place for place, key in enumerate(texts)}),
    ).sort_values(["row", "at"])
    drawn = shares[shares["person"].isin(group)].assign(person=shares["who"])
    drawn = drawn[["statement", "says", "person", "share", "low", "high", "counted", "of", "enough"]]
    drawn["of"] = "of " + drawn["of"].astype("str")
    return ChartAndTable(
        id="statement_by_person",
        title="Statement by person",
        lead="How often each statement was met when it came up, in calls taken alone. "
        f"Pale: fewer than {ENOUGH} occasions.{_STEPS[steps]}"
        if len(drawn)
        else f"Nothing has come up yet in a call taken alone.{_STEPS[steps]}",
        alt=f"{many(len(group), 'person', 'people')} by statement. The figures stand in the table below.",
        chart=heat(drawn, [names[key] for key in group], scheme) if len(drawn) else None,
        table=as_table(shares, who="Person", statement="Statement", says="Says"),
        width=_LABELS + CELL * len(group),
    )


def _over_people(frames: Frames, library: Library, steps: Steps, scheme: Scheme) -> ChartAndTable:
    texts = says(library)
    shares = in_order(with_intervals(over_people(frames)), texts)
    names = shares["statement"].astype("object")
    shares = shares.assign(statement=names, says=names.map(lambda name: texts.get(name, "")), recall=float("nan"))
    ranked = bool(shares["enough"].any())
    order = (
        "The weakest first." if ranked else f"In the guide's order: fewer than {ENOUGH} people are too few to compare."
    )
    some = f" The first {MOST_STATEMENTS} are drawn." if len(shares) > MOST_STATEMENTS else ""
    return ChartAndTable(
        id="first_time",
        title="Met the first time it came up",
        lead=f"How many people met each statement in the first call in which it came up, without help. {order}"
        f"{_STEPS[steps]}{some}"
        if len(shares)
        else f"Nothing has come up yet in a call taken alone.{_STEPS[steps]}",
        alt=f"{many(len(shares), 'statement', 'statements')} by share of people. The figures stand in the table below.",
        chart=strengths(shares.head(MOST_STATEMENTS), scheme) if len(shares) else None,
        table=as_table(shares, statement="Statement", says="Says").rename(columns={"Came up": "People"}),
    )


def _changes(frames: Frames, names: Mapping[str, str], group: Sequence[str], scheme: Scheme) -> ChartAndTable:
    found = first_and_latest(frames, "person")
    found = found[found["person"].isin(group)]
    place = {key: place for place, key in enumerate(group)}
    found = found.assign(at=found["person"].astype("object").map(place)).sort_values(["at", "steps"])
    return changes(found, found["person"].astype("object").map(names), "Person", scheme)


def _people(frames: Frames, names: Mapping[str, str]) -> ChartAndTable:
    figures = figures_of(frames)
    rows = [[name, *(figures[key][column] for column in COLUMNS)] for key, name in names.items()]
    table = pd.DataFrame(rows, columns=["Person", *COLUMNS.values()])
    last = pd.to_datetime(table[COLUMNS["last"]], utc=True)
    return ChartAndTable(
        id="people",
        title="People",
        lead="In the order of their names.",
        alt="",
        chart=None,
        table=table.assign(**{COLUMNS["last"]: in_minutes(last)}),
    )


COLUMNS: Final = {
    "calls": "Calls",
    "passed": "Passed",
    "open_calls": "Alone in own words",
    "open_passed": "Of these passed",
    "last": "Last call (UTC)",
}
"""Figure of a person -> the column it stands in."""
