"""Everybody on this machine, for the trainer: statement by person, the first time, first against latest, people."""

from collections.abc import Mapping

import streamlit as st

from simulator.services.reporting.views import Steps
from simulator.ui.pages import charts
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import TeamView
from simulator.ui.shell import session

STEPS, PART = "team_steps", "team_part"
WORDS: Mapping[Steps, str] = {"all": "All steps", "critical": "Critical steps", "other": "Other steps"}

who, reporting = session.who(), session.services().reporting
steps: Steps = st.session_state.get(STEPS) or "all"
with st.spinner("Reading the calls of this machine"):
    report = reporting.team(who, steps, st.session_state.get(PART) or 0, charts.scheme())
mount(TeamView(report.head))
charts.frame()
if report.charts:
    with st.container(key="report"):
        with st.container(key="controls", horizontal=True):
            st.segmented_control(
                "Steps", list(WORDS), default="all", required=True, format_func=WORDS.__getitem__, key=STEPS
            )
            if report.parts:
                parts = list(range(len(report.parts)))
                st.selectbox("People in the charts", parts, format_func=lambda part: report.parts[part], key=PART)
        charts.charts(report, "team")
