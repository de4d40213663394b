"""How every chart looks: the colours and letters of the pages, thin lines, no frame."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final, TypeVar, cast

import altair as alt
from altair.utils.schemapi import debug_mode

from simulator.design.palette import Scheme, colour

LETTERS: Final = '"Source Sans", "Source Sans 3", system-ui, sans-serif'
SMALL: Final = 13
MARK: Final = 90
"""Area of a point, in square pixels."""


Drawing = TypeVar("Drawing", bound=Callable[..., Any])


def unchecked(draw: Drawing) -> Drawing:
    """The same drawing, each part of which is not checked against the schema: the tests do that, once, and it takes as
    long as all the rest.
    """

    @wraps(draw)
    def drawn(*args: Any, **kwargs: Any) -> Any:
        with debug_mode(False):
            return draw(*args, **kwargs)

    return cast("Drawing", drawn)


def where_enough(shown: float, faint: float) -> alt.OpacityValue:
    """How opaque something is: where there are enough to say something, and where there are not.

    Made here, for what `alt.condition` makes has to be guessed at for each chart.
    """
    return alt.OpacityValue(faint, condition={"test": "datum.enough", "value": shown})


def themed(chart: Any, scheme: Scheme) -> Any:
    """The same chart, with what Vega-Lite would choose itself chosen by us."""
    ink, muted, line = (colour(name, scheme) for name in ("ink", "muted", "line"))
    words: dict[str, Any] = {"labelFont": LETTERS, "titleFont": LETTERS, "labelFontSize": SMALL, "titleFontSize": SMALL}
    # Set at once and in place: each of the methods for it copies the whole chart.
    chart.config = alt.Config(
        background="transparent",
        font=LETTERS,
        padding={"left": 2, "right": 12, "top": 6, "bottom": 2},
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(
            **words,
            labelColor=muted,
            titleColor=muted,
            titleFontWeight="normal",
            gridColor=line,
            domainColor=line,
            tickColor=line,
            labelPadding=6,
        ),
        legend=alt.LegendConfig(
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
        ),
        text=alt.MarkConfig(font=LETTERS, fontSize=SMALL),
    )
    return chart


def fixed(value: float | str) -> Any:
    """A fixed place across: in pixels, or `width` for the right edge."""
    return alt.XValue(value)  # type: ignore[no-untyped-call]


def width_without(pixels: int) -> Any:
    """The width of the chart, less some: what is left for words, so that they are cut and do not squeeze the chart."""
    return alt.ExprRef(expr=f"width - {pixels}")


def percent_axis(**more: Any) -> alt.Axis:
    """An axis of shares: 0 to 1, written as 0 % to 100 %."""
    return alt.Axis(
        format="%", values=[0, 0.25, 0.5, 0.75, 1], domain=False, ticks=False, orient="top", offset=8, **more
    )
