"""One's own progress: score by call, statements by strength, what improved, first against latest."""

from collections.abc import Mapping

import streamlit as st

from simulator.services.reporting.views import Scope
from simulator.ui.pages import charts
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import ProgressView
from simulator.ui.shell import session

SCOPE = "progress_scope"
SCOPES: Mapping[Scope, str] = {"all": "All calls", "open": "In your own words", "prompted": "With answers shown"}

who, reporting = session.who(), session.services().reporting
scope: Scope = st.session_state.get(SCOPE) or "all"
with st.spinner("Reading your calls"):
    report = reporting.mine(who, scope, charts.scheme())
mount(ProgressView(report.head))
charts.frame()
if report.charts:
    with st.container(key="report"):
        with st.container(key="controls"):
            st.segmented_control(
                "Calls", list(SCOPES), default="all", required=True, format_func=SCOPES.__getitem__, key=SCOPE
            )
        charts.charts(report, "my-progress")
