"""How likely cards were to be known when they came, by their schedule, against how many were."""

from collections.abc import Mapping
from math import floor
from typing import Any, Final

import altair as alt
import pandas as pd

from simulator.design.palette import Scheme, colour
from simulator.services.reporting.charts.theme import MARK, fixed, themed, unchecked, where_enough
from simulator.services.reporting.retention import KINDS

_HEIGHT: Final = 320
_LEAST: Final = 0.5
"""The axes begin here where nothing lies below."""
_LOOKS: Final = {KINDS[True]: ("bad", "diamond"), KINDS[False]: ("accent", "circle")}
"""Kind of cards -> colour and shape of its marks."""


@unchecked
def predicted_and_known(table: pd.DataFrame, targets: Mapping[str, float], scheme: Scheme) -> Any:
    """`table`: `cards` (kind), `chance`, `predicted`, `share`, `low`, `high` (0 to 1), `counted`, `people`, `enough`.

    A mark a row; on the slanted line lies what was known as often as predicted. `targets`: kind -> what is aimed at,
    0 to 1, drawn across in the colour of the kind.
    """
    left = floor(10 * min(table["predicted"].min(), _LEAST)) / 10
    width = alt.Scale(domain=[left, 1], nice=False)
    scale = alt.Scale(domain=[min(left, floor(10 * table["low"].min()) / 10), 1], nice=False)
    kinds = list(targets)
    inks = [colour(_LOOKS[kind][0], scheme) for kind in kinds]
    axis: dict[str, Any] = {"format": "%", "tickCount": 6, "domain": False, "ticks": False}
    across = alt.X("predicted:Q", scale=width, title="Predicted by the schedule", axis=alt.Axis(grid=False, **axis))
    up = alt.Y("share:Q", scale=scale, title="Known when they came", axis=alt.Axis(**axis))
    look = alt.Color("cards:N", scale=alt.Scale(domain=kinds, range=inks), legend=alt.Legend(title=None))
    shapes = alt.Scale(domain=kinds, range=[_LOOKS[kind][1] for kind in kinds])
    shape = alt.Shape("cards:N", scale=shapes, legend=alt.Legend(title=None))
    faint = where_enough(1, 0.4)
    told = [
        alt.Tooltip("cards:N"),
        alt.Tooltip("chance:N", title="predicted"),
        alt.Tooltip("counted:N", title="known"),
        alt.Tooltip("people:Q"),
        alt.Tooltip("share:Q", format=".0%"),
        alt.Tooltip("low:Q", format=".0%", title="from"),
        alt.Tooltip("high:Q", format=".0%", title="to"),
    ]
    ends = pd.DataFrame({"at": [left, 1.0]})
    as_predicted = alt.Chart(ends).mark_line(color=colour("edge", scheme), strokeWidth=1)
    base = alt.Chart(table)
    span = base.mark_rule(strokeWidth=6, strokeCap="round").encode(
        x=across,
        y=alt.Y("low:Q", scale=scale),
        y2=alt.Y2("high:Q"),
        color=look,
        opacity=where_enough(0.28, 0.16),
        tooltip=told,
    )
    dot = base.mark_point(size=MARK, filled=True).encode(
        x=across, y=up, color=look, shape=shape, opacity=faint, tooltip=told
    )
    layers = [
        as_predicted.encode(x=alt.X("at:Q", scale=width), y=alt.Y("at:Q", scale=scale)),
        *(_target(kind, at, ink, scale) for (kind, at), ink in zip(targets.items(), inks, strict=True)),
        span,
        dot,
    ]
    return themed(alt.layer(*(layer.properties(height=_HEIGHT) for layer in layers)), scheme)


def _target(kind: str, at: float, ink: str, scale: alt.Scale) -> Any:
    """A line across at what is aimed at, with words at its left end."""
    base = alt.Chart(pd.DataFrame({"at": [at], "words": [f"{kind}: aimed at {100 * at:.0f} %"]}))
    height = alt.Y("at:Q", scale=scale)
    rule = base.mark_rule(strokeDash=[4, 4], color=ink).encode(y=height)
    # The two lie close together: the words of one stand above its line, those of the other below.
    above = kind == KINDS[True]
    words = base.mark_text(
        align="left", baseline="bottom" if above else "top", dx=4, dy=-2 if above else 3, fontSize=12, color=ink
    )
    return rule + words.encode(x=fixed(0), y=height, text=alt.Text("words:N"))
