"""Statement by person: how often each was met, in colours that those who see red and green alike tell apart too."""

from collections.abc import Sequence
from typing import Any, Final

import altair as alt
import pandas as pd

from simulator.design.palette import Scheme, colour
from simulator.services.reporting.charts.theme import themed, unchecked, where_enough

CELL: Final = 58
"""Width of a column in pixels."""
_ROW: Final = 42
_RANGE: Final = ("mood-angry", "warn-soft", "accent")
_MIDDLE: Final = 0.7
"""The share that is neither strong nor weak."""


@unchecked
def heat(table: pd.DataFrame, people: Sequence[str], scheme: Scheme) -> Any:
    """`table`: `statement`, `says`, `person`, `share`, `low`, `high` (0 to 1), `counted`, `of` ("of 9"), `enough`.

    A row a cell. Statements stand in the order in which they come first, columns as `people` do. Cells with too few to
    say much are pale.
    """
    statements = list(dict.fromkeys(table["statement"]))
    across = alt.X(
        "person:N",
        sort=list(people),
        scale=alt.Scale(domain=list(people)),
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
        opacity=where_enough(1, 0.42),
        tooltip=told,
    )
    strong = "datum.enough && (datum.share < 0.36 || datum.share > 0.88)"
    on_strong = colour("surface", "light") if scheme == "light" else colour("on-accent", "dark")
    ink = alt.ColorValue(colour("ink", scheme), condition={"test": strong, "value": on_strong})
    shares = base.mark_text(dy=-6, fontWeight=600).encode(
        x=across, y=down, color=ink, text=alt.Text("share:Q", format=".0%")
    )
    counts = base.mark_text(dy=9, fontSize=11).encode(x=across, y=down, color=ink, text=alt.Text("of:N"))
    layers = [layer.properties(height=_ROW * len(statements)) for layer in (cells, shares, counts)]
    return themed(alt.layer(*layers), scheme)
