"""Statement by person: how often each was met, in colours that those who see red and green alike tell apart too."""

from typing import Any, Final

import altair as alt
import pandas as pd

from simulator.design.palette import Scheme, colour
from simulator.services.reporting.charts.theme import themed

CELL: Final = 62
"""Width of a column in pixels."""
_ROW: Final = 30
_RANGE: Final = ("mood-angry", "warn-soft", "accent")
_MIDDLE: Final = 0.7
"""The share that is neither strong nor weak."""


def heat(table: pd.DataFrame, scheme: Scheme) -> Any:
    """`table`: `statement`, `says`, `person`, `share`, `low`, `high` (0 to 1), `counted`, `enough`, a row a cell.

    Rows and columns stand in the order in which they come first. Cells with too few to say much are pale.
    """
    statements, people = list(dict.fromkeys(table["statement"])), list(dict.fromkeys(table["person"]))
    across = alt.X(
        "person:N",
        sort=people,
        title=None,
        axis=alt.Axis(orient="top", labelAngle=-38, labelLimit=130, domain=False, ticks=False),
    )
    down = alt.Y("statement:N", sort=statements, title=None, axis=alt.Axis(domain=False, ticks=False))
    shades = alt.Scale(
        domain=[0.2, _MIDDLE, 1], range=[colour(name, scheme) for name in _RANGE], clamp=True, interpolate="rgb"
    )
    told = [
        alt.Tooltip("person:N"),
        alt.Tooltip("statement:N"),
        alt.Tooltip("says:N", title="says"),
        alt.Tooltip("counted:N", title="met"),
        alt.Tooltip("low:Q", format=".0%", title="from"),
        alt.Tooltip("high:Q", format=".0%", title="to"),
    ]
    base = alt.Chart(table)
    cells = base.mark_rect(cornerRadius=4, stroke=colour("surface", scheme), strokeWidth=3).encode(
        x=across,
        y=down,
        color=alt.Color("share:Q", scale=shades, legend=None),
        opacity=alt.condition("datum.enough", alt.value(1), alt.value(0.42)),
        tooltip=told,
    )
    strong = "datum.enough && (datum.share < 0.36 || datum.share > 0.88)"
    on_strong = colour("surface", "light") if scheme == "light" else colour("on-accent", "dark")
    figures = base.mark_text(fontSize=12).encode(
        x=across,
        y=down,
        text="counted:N",
        color=alt.condition(strong, alt.value(on_strong), alt.value(colour("ink", scheme))),
    )
    return themed(alt.layer(cells, figures).properties(height=_ROW * len(statements)), scheme)
