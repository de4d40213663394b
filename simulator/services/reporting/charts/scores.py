"""The score of each call over time: forms told apart by colour and shape, a line through their usual level."""

from typing import Any, Final

import altair as alt
import pandas as pd

from simulator.design.palette import Scheme, colour
from simulator.services.reporting.charts.theme import MARK, fixed, themed, unchecked

FORMS: Final = ("In your own words", "With answers shown")
CRITICAL: Final = "Critical error"
_DAY: Final = pd.Timedelta(days=1)
_BELOW: Final = -9
"""Where calls with a critical error stand, in points: they have no score, so below all that have one."""


@unchecked
def score_by_call(table: pd.DataFrame, scheme: Scheme, pass_mark: float | None) -> Any:
    """`table`: `when`, `call`, `form` (of FORMS), `score`, `usual` (NaN: too few before), `result`, a row a call.

    A call with a critical error has no score and is shown below the others. `pass_mark` in points; None: several.
    """
    look = alt.Scale(domain=list(FORMS), range=[colour("accent", scheme), colour("quote", scheme)])
    form = alt.Color("form:N", scale=look, legend=alt.Legend(title=None))
    shape = alt.Shape(
        "form:N", scale=alt.Scale(domain=list(FORMS), range=["circle", "square"]), legend=alt.Legend(title=None)
    )
    days = alt.Axis(
        grid=False, tickCount=6, tickMinStep=_DAY.total_seconds() * 1000, format="%b %-d", labelOverlap="greedy"
    )
    when = alt.X("when:T", title=None, axis=days, scale=alt.Scale(domain=_around(table["when"])))
    points = alt.Scale(domain=[_BELOW - 4, 102], nice=False)
    height = alt.Axis(values=[0, 20, 40, 60, 80, 100], domain=False, ticks=False)
    score = alt.Y("score:Q", title=None, scale=points, axis=height)
    told = [
        alt.Tooltip("call:N"),
        alt.Tooltip("form:N"),
        alt.Tooltip("when:T", title="when", format="%b %-d, %Y"),
        alt.Tooltip("result:N"),
    ]
    base = alt.Chart(table)
    graded = base.transform_filter("isValid(datum.score)")
    dots = graded.mark_point(size=MARK * 0.7, filled=True, opacity=0.45).encode(
        x=when, y=score, color=form, shape=shape, tooltip=[*told, alt.Tooltip("score:Q", format=".0f")]
    )
    lines = base.transform_filter("isValid(datum.usual)").mark_line(strokeWidth=2.5, interpolate="monotone")
    usual = lines.encode(x=when, y=alt.Y("usual:Q", scale=points), color=form)
    crosses = base.transform_filter(f"datum.result === '{CRITICAL}'").transform_calculate(at=str(_BELOW))
    failed = crosses.mark_point(size=MARK * 0.6, shape="cross", angle=45, filled=True, opacity=0.8).encode(
        x=when, y=alt.Y("at:Q", scale=points), color=alt.ColorValue(colour("bad", scheme)), tooltip=told
    )
    layers = [usual, dots, failed]
    if bool((table["result"] == CRITICAL).any()):
        layers.append(_note(CRITICAL, _BELOW, "bad", scheme, points))
    if pass_mark is not None:
        rule = alt.Chart(pd.DataFrame({"at": [pass_mark]})).mark_rule(strokeDash=[4, 4], color=colour("edge", scheme))
        layers = [rule.encode(y=alt.Y("at:Q", scale=points)), *layers]
        layers.append(_note(f"Pass mark {pass_mark:g}", pass_mark, "muted", scheme, points))
    return themed(alt.layer(*layers).properties(height=300), scheme)


def _around(moments: "pd.Series[pd.Timestamp]") -> list[str]:
    """From the first moment to the last, as ISO 8601; a day more on either side where all lie within a day."""
    known = moments.dropna()
    first, last = (known.min(), known.max()) if len(known) else (pd.Timestamp(0, tz="UTC"),) * 2
    more = _DAY if last - first < _DAY else (last - first) / 100
    return [(first - more).isoformat(), (last + more).isoformat()]


def _note(words: str, at: float, ink: str, scheme: Scheme, points: alt.Scale) -> Any:
    """Words at the right edge, at a height."""
    text = alt.Chart(pd.DataFrame({"at": [at], "words": [words]}))
    marked = text.mark_text(align="right", baseline="bottom", dy=-5, fontSize=12, color=colour(ink, scheme))
    return marked.encode(x=fixed("width"), y=alt.Y("at:Q", scale=points), text=alt.Text("words:N"))
