"""First against latest: a row a person or a call, from a hollow mark to a filled one."""

from typing import Any, Final

import altair as alt
import pandas as pd

from simulator.design.palette import Scheme, colour
from simulator.services.reporting.charts.theme import MARK, fixed, percent_axis, themed, unchecked, width_without

ROW: Final = 58
STEPS: Final = ("Critical steps", "Other steps")
_INKS: Final = ("mood-angry", "accent")


@unchecked
def first_to_latest(table: pd.DataFrame, scheme: Scheme) -> Any:
    """`table`: `who`, `steps` (of STEPS), `first`, `latest` (0 to 1), `counted_first`, `counted_latest`, `calls`."""
    order = list(dict.fromkeys(table["who"]))
    row = alt.Y("who:N", sort=order, title=None, axis=alt.Axis(domain=False, ticks=False, labels=False, grid=False))
    apart = alt.YOffset(
        "steps:N", sort=list(STEPS), scale=alt.Scale(domain=list(STEPS), paddingInner=0.1, paddingOuter=0.75)
    )
    across = alt.Scale(domain=[0, 1], nice=False)
    look = alt.Scale(domain=list(STEPS), range=[colour(name, scheme) for name in _INKS])
    kind = alt.Color("steps:N", scale=look, legend=alt.Legend(title=None, symbolType="circle"))
    shares = {
        "first": [alt.Tooltip("who:N"), alt.Tooltip("steps:N"), alt.Tooltip("counted_first:N", title="first time")]
    }
    shares["latest"] = [
        alt.Tooltip("who:N"),
        alt.Tooltip("steps:N"),
        alt.Tooltip("counted_latest:N", title="latest time"),
    ]
    base = alt.Chart(table)
    axis = percent_axis(gridOpacity=0.7)
    way = base.mark_rule(strokeWidth=3, opacity=0.35).encode(
        x=alt.X("first:Q", scale=across, axis=axis, title=None), x2=alt.X2("latest:Q"), y=row, yOffset=apart, color=kind
    )
    page = colour("surface", scheme)
    before = base.mark_point(size=MARK, filled=True, fill=page, strokeWidth=2).encode(
        x=alt.X("first:Q", scale=across),
        y=row,
        yOffset=apart,
        stroke=alt.Stroke("steps:N", scale=look, legend=None),
        tooltip=shares["first"],
    )
    after = base.mark_point(size=MARK * 1.2, filled=True, opacity=1).encode(
        x=alt.X("latest:Q", scale=across), y=row, yOffset=apart, color=kind, tooltip=shares["latest"]
    )
    named = alt.Chart(pd.DataFrame({"who": order})).mark_text(
        align="left", baseline="bottom", dy=-11, fontWeight=600, limit=width_without(4), color=colour("ink", scheme)
    )
    layers = [way, before, after, named.encode(x=fixed(0), y=row, text=alt.Text("who:N"))]
    return themed(alt.layer(*layers).properties(height=ROW * len(order)), scheme)
