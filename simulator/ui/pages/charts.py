"""Charts of a report below its head: Streamlit's own widgets, in the frame that the other pages have."""

from functools import partial

import streamlit as st

from simulator.design.palette import Scheme, colour
from simulator.services.reporting.views import ChartAndTable, Report
from simulator.ui.shell import session

_HEIGHT_OF_A_ROW = 35
_MOST_ROWS = 12
"""Of a table, before it is scrolled."""
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def scheme() -> Scheme:
    """The colours the browser shows the app in."""
    return "dark" if st.context.theme.type == "dark" else "light"


def frame() -> None:
    """How charts and the controls above them stand on the page. Streamlit names its parts by the keys we give them."""
    line, surface, shade, accent = (_both(name) for name in ("line", "surface", "shade", "accent"))
    st.html(
        f"""<style>
        .st-key-report {{ max-width: 72rem; margin: 0 auto; padding: 0 1.5rem 4rem; gap: 1.25rem !important; }}
        .st-key-report [data-testid="stVerticalBlock"] {{ gap: .75rem; }}
        .st-key-report [class*="st-key-chart_"] {{
          padding: 1.25rem 1.4rem 1rem; border: 1px solid {line}; border-radius: 10px; background: {surface};
          box-shadow: 0 1px 2px {shade};
        }}
        .st-key-report h2 {{
          font: 600 1.5rem/1.25 "Source Serif", "Source Serif 4", Georgia, serif; padding: 0 0 .35rem;
        }}
        .st-key-controls [data-testid="stBaseButton-segmented_controlActive"] * {{ color: {accent}; }}
        .st-key-report [class*="st-key-wide_"] {{ overflow-x: auto; }}
        .st-key-report [data-testid="stExpander"] details {{ border: 0; border-radius: 0; background: none; }}
        .st-key-report [data-testid="stExpander"] summary {{ padding-inline: 0; font-weight: 600; }}
        .st-key-report [data-testid="stExpanderDetails"] {{ padding-inline: 0; padding-bottom: 0; }}
        @media (max-width: 640px) {{
          .st-key-report {{ padding: 0 1rem 3rem; }}
          .st-key-report [class*="st-key-chart_"] {{ padding: 1rem; }}
        }}
        @media print {{ .st-key-controls, .st-key-report [data-testid="stDownloadButton"] {{ display: none; }} }}
        </style>"""
    )


def _both(name: str) -> str:
    return f"light-dark({colour(name, 'light')}, {colour(name, 'dark')})"


def charts(report: Report, name: str) -> None:
    """Each chart with its table under it, then everything as one file. `name` is what files are called."""
    for shown in report.charts:
        with st.container(key=f"chart_{shown.id}"):
            _chart(shown)
    reporting, who = session.services().reporting, session.who()
    st.download_button(
        "Save all tables as XLSX",
        partial(reporting.workbook, who, report),
        f"{name}.xlsx",
        _XLSX,
        on_click="ignore",
        icon=":material/download:",
    )


def _chart(shown: ChartAndTable) -> None:
    st.header(shown.title, anchor=False)
    st.caption(shown.lead)
    if shown.chart is not None:
        with st.container(key=f"wide_{shown.id}"):
            if shown.width is not None:
                st.html(f"<style>.st-key-wide_{shown.id} > * {{ min-width: {shown.width}px; }}</style>")
            st.altair_chart(shown.chart, theme=None, alt=shown.alt)
    if shown.table.empty:
        return
    if shown.chart is None:
        _table(shown)
    else:
        with st.expander("The figures as a table"):
            _table(shown)


def _table(shown: ChartAndTable) -> None:
    rows = min(len(shown.table), _MOST_ROWS)
    st.dataframe(shown.table, hide_index=True, height=(rows + 1) * _HEIGHT_OF_A_ROW + 2, alt=shown.title)
    reporting, who = session.services().reporting, session.who()
    st.download_button(
        "Save as CSV",
        partial(reporting.csv, who, shown),
        f"{shown.id.replace('_', '-')}.csv",
        "text/csv",
        key=f"csv_{shown.id}",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
    )
