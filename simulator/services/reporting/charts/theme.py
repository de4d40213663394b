"""How every chart looks: the colours and letters of the pages, thin lines, no frame."""

from typing import Any, Final

import altair as alt

from simulator.design.palette import Scheme, colour

LETTERS: Final = '"Source Sans", "Source Sans 3", system-ui, sans-serif'
SMALL: Final = 13
MARK: Final = 90
"""Area of a point, in square pixels."""


def themed(chart: Any, scheme: Scheme) -> Any:
    """The same chart, with what Vega-Lite would choose itself chosen by us."""
    ink, muted, line = (colour(name, scheme) for name in ("ink", "muted", "line"))
    words = {"labelFont": LETTERS, "titleFont": LETTERS, "labelFontSize": SMALL, "titleFontSize": SMALL}
    return (
        chart.configure(background="transparent", font=LETTERS, padding={"left": 2, "right": 12, "top": 6, "bottom": 2})
        .configure_view(stroke=None)
        .configure_axis(
            **words,
            labelColor=muted,
            titleColor=muted,
            titleFontWeight="normal",
            gridColor=line,
            domainColor=line,
            tickColor=line,
            labelPadding=6,
        )
        .configure_legend(
            **words,
            labelColor=ink,
            titleColor=muted,
            titleFontWeight="normal",
            orient="top",
            direction="horizontal",
            offset=4,
            symbolSize=MARK,
            symbolStrokeWidth=2,
            symbolOpacity=1,
            columnPadding=18,
        )
        .configure_text(font=LETTERS, fontSize=SMALL)
    )


def width_without(pixels: int) -> Any:
    """The width of the chart, less some: what is left for words, so that they are cut and do not squeeze the chart."""
    return alt.ExprRef(expr=f"width - {pixels}")


def percent_axis(**more: Any) -> alt.Axis:
    """An axis of shares: 0 to 1, written as 0 % to 100 %."""
    return alt.Axis(
        format="%", values=[0, 0.25, 0.5, 0.75, 1], domain=False, ticks=False, orient="top", offset=8, **more
    )
