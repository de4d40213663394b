"""Shares with their intervals, a row a statement: what is strong and what is weak, and how sure that is."""

from typing import Any, Final

import altair as alt
import pandas as pd

from simulator.design.palette import Scheme, colour
from simulator.services.reporting.charts.theme import (
    MARK,
    fixed,
    percent_axis,
    themed,
    unchecked,
    where_enough,
    width_without,
)

ROW: Final = 46
"""Height of a row in pixels: words above, the share below."""
_ID: Final = 28
"""Where the words of a statement begin, past its number, in pixels."""


@unchecked
def strengths(table: pd.DataFrame, scheme: Scheme) -> Any:
    """`table`: `statement`, `says`, `share`, `low`, `high` (0 to 1), `counted` ("7 of 9"), `enough` (bool), `recall`.

    A row a statement, the first on top. `recall` is the chance (0 to 1) to know it today by the drills; NaN: unknown.
    """
    order = list(table["statement"])
    row = alt.Y(
        "statement:N", sort=order, title=None, axis=alt.Axis(domain=False, ticks=False, labels=False, grid=False)
    )
    across = alt.Scale(domain=[0, 1], nice=False)
    share = alt.X("share:Q", scale=across, title=None, axis=percent_axis(gridOpacity=0.7))
    faint = where_enough(1, 0.4)
    told = [
        alt.Tooltip("statement:N"),
        alt.Tooltip("says:N", title="says"),
        alt.Tooltip("counted:N", title="met"),
        alt.Tooltip("share:Q", format=".0%"),
        alt.Tooltip("low:Q", format=".0%", title="from"),
        alt.Tooltip("high:Q", format=".0%", title="to"),
    ]
    base = alt.Chart(table)
    above: dict[str, Any] = {"align": "left", "baseline": "bottom", "dy": -6, "color": colour("ink", scheme)}
    named = base.mark_text(fontWeight=600, **above).encode(x=fixed(0), y=row, text=alt.Text("statement:N"))
    words = base.mark_text(limit=width_without(110), **above).encode(x=fixed(_ID), y=row, text=alt.Text("says:N"))
    span = base.mark_rule(strokeWidth=6, strokeCap="round", color=colour("accent", scheme)).encode(
        x=alt.X("low:Q", scale=across),
        x2=alt.X2("high:Q"),
        y=row,
        opacity=where_enough(0.28, 0.16),
        tooltip=told,
    )
    dot = base.mark_point(size=MARK, filled=True, color=colour("accent", scheme)).encode(
        x=share, y=row, opacity=faint, tooltip=told
    )
    number = base.mark_text(align="right", baseline="bottom", dy=-6, color=colour("muted", scheme)).encode(
        x=fixed("width"), y=row, text=alt.Text("counted:N")
    )
    layers = [span, dot, named, words, number]
    if bool(table["recall"].notna().any()):
        drilled = base.transform_filter("isValid(datum.recall)").mark_point(
            size=MARK, shape="diamond", filled=False, strokeWidth=2, color=colour("quote", scheme)
        )
        more = alt.Tooltip("recall:Q", format=".0%", title="known today, by the drills")
        layers.append(drilled.encode(x=alt.X("recall:Q", scale=across), y=row, tooltip=[told[0], more]))
    chart = alt.layer(*(layer.properties(height=ROW * len(order)) for layer in layers))
    return themed(chart, scheme)
