"""A trainee's own progress: score by call, statements by strength, what improved most, first against latest."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from simulator.design.palette import Scheme
from simulator.design.words import many
from simulator.domain.library import Library
from simulator.domain.local_forms import day
from simulator.services.drilling.views import Strength
from simulator.services.reporting.charts.changes import STEPS, first_to_latest
from simulator.services.reporting.charts.scores import CRITICAL, FORMS, score_by_call
from simulator.services.reporting.charts.strengths import strengths
from simulator.services.reporting.figures import (
    as_table,
    in_minutes,
    in_order,
    in_percent,
    out_of,
    says,
    sure,
    with_intervals,
)
from simulator.services.reporting.frames import Frames, alone, counted
from simulator.services.reporting.shares import CHANCE, ENOUGH
from simulator.services.reporting.statements import Change, by_person, first_and_latest, improved, of_form
from simulator.services.reporting.views import ChartAndTable, Gain, Report, ReportHead, Scope, Tile

MOST_STATEMENTS: Final = 12
"""In the chart; the table has all."""
MOST_CALLS: Final = 600
"""The latest, in the chart; the table has all."""
USUAL: Final = 5
"""Calls of a form whose middle score is called the usual one."""
RESULT_WORDS: Final = {
    "passed": "Passed",
    "not_passed": "Not yet",
    "critical_error": CRITICAL,
    "not_judged": "Not judged",
}
_SCOPES: Final[Mapping[Scope, str | None]] = {"all": None, "open": "open", "prompted": "prompted"}


def report(frames: Frames, library: Library, drilled: Sequence[Strength], scope: Scope, scheme: Scheme) -> Report:
    """The page of one person, whose frames these are."""
    calls = frames.calls[counted(frames.calls)]
    if calls.empty:
        return Report(_head(frames, calls, (), library), ())
    chosen = of_form(frames, _SCOPES[scope])
    gains = tuple(_gain(change, says(library)) for change in improved(chosen))
    of_scope = calls if scope == "all" else calls[calls["form"] == scope]
    return Report(
        _head(frames, calls, gains, library),
        (
            _scores(of_scope, library, scheme),
            _strengths(chosen, library, drilled, scheme),
            _changes(frames, library, scheme),
        ),
    )


def _head(frames: Frames, calls: pd.DataFrame, gains: tuple[Gain, ...], library: Library) -> ReportHead:
    damaged = int((frames.calls["result"] == "unreadable").sum())
    empty = "" if len(calls) else "Nothing to show yet. After your first call, its score and what you met stand here."
    return ReportHead(
        title="Your progress",
        lead="How your calls went, what you can rely on, and what to work on. You and the trainer here see it.",
        tiles=_tiles(calls, library.vocabulary.company.written_in) if len(calls) else (),
        gains=gains,
        empty=empty,
        damaged=damaged_words(damaged),
        other="team",
        other_words="Everybody on this machine",
    )


def damaged_words(count: int) -> str:
    """On calls that can no longer be read; empty: there are none."""
    return (
        f"{many(count, 'call', 'calls')} can no longer be read and {'is' if count == 1 else 'are'} left out."
        if count
        else ""
    )


def _tiles(calls: pd.DataFrame, locale: str) -> tuple[Tile, ...]:
    passed, spoken = int((calls["result"] == "passed").sum()), calls[(calls["form"] == "open") & alone(calls)]
    since = calls["started"].min()
    tiles = [
        Tile("Calls", str(len(calls)), "" if pd.isna(since) else f"since {day(since.date(), locale)}"),
        Tile(
            "Passed", in_percent(passed / len(calls)), sure(passed, len(calls), "calls" if len(calls) > 1 else "call")
        ),
    ]
    if len(spoken):
        right = int((spoken["result"] == "passed").sum())
        tiles.append(
            Tile("Passed in your own words", in_percent(right / len(spoken)), sure(right, len(spoken), "taken alone"))
        )
    usual = spoken[spoken["result"] != "critical_error"]["score"].dropna().tail(USUAL)
    if len(usual) == USUAL:
        tiles.append(
            Tile("Usual score lately", f"{usual.median():.0f}", f"middle of your last {USUAL} in your own words")
        )
    return tuple(tiles)


def _gain(change: Change, texts: Mapping[str, str]) -> Gain:
    is_sure = change.chance < CHANCE
    words = "More than chance does." if is_sure else "It may be chance: few occasions."
    return Gain(change.statement, texts.get(change.statement, ""), out_of(*change.before), out_of(*change.after), words)


def _scores(calls: pd.DataFrame, library: Library, scheme: Scheme) -> ChartAndTable:
    titles = {name: item.title for name, item in library.scenarios.items()}
    critical = calls["result"] == "critical_error"
    score = calls["score"].where(~critical)
    forms = calls["form"].map({"open": FORMS[0], "prompted": FORMS[1]}).astype("object")
    drawn = pd.DataFrame(
        {
            "when": calls["started"],
            "call": calls["scenario"].astype("object").map(lambda name: titles.get(name, name)),
            "form": forms,
            "score": score,
            "usual": score.groupby(forms).transform(lambda scores: scores.rolling(USUAL, min_periods=USUAL).median()),
            "result": calls["result"].astype("object").map(RESULT_WORDS),
        }
    )
    marks = {card.pass_mark for card in library.scorecards.values()}
    some = f" The latest {MOST_CALLS} are drawn." if len(drawn) > MOST_CALLS else ""
    drawn["at"] = in_minutes(drawn["when"])
    names = {"at": "Began (UTC)", "call": "Call", "form": "Form", "score": "Score, points", "result": "Result"}
    return ChartAndTable(
        id="score_by_call",
        title="Score, call by call",
        lead=f"Each mark is a call; the line is the middle of {USUAL} in a row. A call with a critical error has no "
        f"score and stands below.{some}",
        alt=f"{many(len(drawn), 'call', 'calls')} over time, by form. The figures stand in the table below.",
        chart=score_by_call(drawn.tail(MOST_CALLS), scheme, marks.pop() if len(marks) == 1 else None),
        table=drawn[::-1].rename(columns=names)[list(names.values())].reset_index(drop=True),
    )


def _strengths(frames: Frames, library: Library, drilled: Sequence[Strength], scheme: Scheme) -> ChartAndTable:
    texts = says(library)
    shares = in_order(with_intervals(by_person(frames).drop(columns="person")), texts)
    recall = {item.statement: item.recall for item in drilled}
    names = shares["statement"].astype("object")
    shares = shares.assign(
        statement=names,
        says=names.map(lambda name: texts.get(name, "")),
        recall=pd.to_numeric(names.map(recall.get), errors="coerce").astype("float64"),
    )
    more = " Hollow diamonds: what the drills say you know today." if shares["recall"].notna().any() else ""
    few = f" Pale: fewer than {ENOUGH} occasions, in the guide's order." if not shares["enough"].all() else ""
    some = f" The first {MOST_STATEMENTS} are drawn." if len(shares) > MOST_STATEMENTS else ""
    table = as_table(shares, statement="Statement", says="Says")
    table["In drills, %"] = (100 * shares["recall"]).round().astype("Int64")
    return ChartAndTable(
        id="statements",
        title="Statements, the weakest first",
        lead="How often you met each when it came up, in calls you took alone. The bar is where the share lies, "
        f"95 times of 100.{few}{more}{some}"
        if len(shares)
        else "Nothing of the guide has come up yet in a call that you took alone.",
        alt=f"{many(len(shares), 'statement', 'statements')} by share met. The figures stand in the table below.",
        chart=strengths(shares.head(MOST_STATEMENTS), scheme) if len(shares) else None,
        table=table,
    )


def _changes(frames: Frames, library: Library, scheme: Scheme) -> ChartAndTable:
    titles = {name: item.title for name, item in library.scenarios.items()}
    found = first_and_latest(frames, "scenario")
    return changes(found, found["scenario"].astype("object").map(lambda name: titles.get(name, name)), "Call", scheme)


def changes(found: pd.DataFrame, who: "pd.Series[str]", what: str, scheme: Scheme) -> ChartAndTable:
    """First against latest open call, as `first_and_latest` found it; `who` says in words what each row is of."""
    steps = found["steps"].map(dict(zip(("critical", "other"), STEPS, strict=True)))
    sides = {side: (found[f"met_{side}"], found[f"of_{side}"]) for side in ("first", "latest")}
    drawn = pd.DataFrame({"who": who, "steps": steps, "calls": found["calls"]})
    for side, (met, of) in sides.items():
        drawn[side] = met / of
        drawn[f"counted_{side}"] = [out_of(int(a), int(b)) for a, b in zip(met, of, strict=True)]
    names = {"who": what, "steps": "Steps", "calls": "Calls compared"}
    table = drawn.rename(columns=names)[list(names.values())]
    for side, (met, of) in sides.items():
        own = with_intervals(pd.DataFrame({"met": met, "of": of}))
        for name, column in as_table(own).items():
            table[f"{side.capitalize()}: {str(name).lower()}"] = column
    return ChartAndTable(
        id="first_to_latest",
        title="First and latest time, in own words",
        lead="Of calls taken alone in one's own words, twice or more: the hollow mark is the share of steps met the "
        "first time, the filled one the latest time. Few steps each: read them as a direction, not as a measure."
        if len(drawn)
        else "Once a call was taken twice alone in one's own words, its first and its latest time are compared here.",
        alt=f"{many(drawn['who'].nunique(), 'row', 'rows')}, first against latest. The table below has the figures.",
        chart=first_to_latest(drawn, scheme) if len(drawn) else None,
        table=table,
    )
