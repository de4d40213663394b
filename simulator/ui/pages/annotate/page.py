"""Real calls, for trainers: load, answer what is unsure, then drill, make a customer, keep; and the grade."""

from collections.abc import Sequence

import streamlit as st

from simulator.domain.errors import BadTranscript, SimulatorError
from simulator.services.annotating.views import AnnotatedCall
from simulator.ui.pages import charts
from simulator.ui.pages.annotate import correcting, results
from simulator.ui.pages.annotate.state import CALLS, CHOSEN, annotating, begin, replace_call
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import AnnotateView
from simulator.ui.shell import session

LEAD = (
    "Paste or load what was said in a real call. Personal data is replaced first, and nothing is kept until you say "
    "so. You are asked only what is unsure and changes the grade. Then there is a drill, a customer, and the grade."
)
TYPES = ("txt", "json", "csv", "tsv", "vtt", "srt")
PASTED = "Pasted call"
PASTE, USED = "annotate_paste", "annotate_used"


def load() -> None:
    """Files and pasted text, to be annotated."""
    is_begun = bool(st.session_state.get(CALLS))
    with st.container(key="chart_load"), st.expander("Load other calls" if is_begun else "Load", expanded=not is_begun):
        files = st.file_uploader(
            "Files: text, WebVTT, CSV, JSON of Amazon Connect, Genesys, Twilio, Deepgram, AssemblyAI, WhisperX",
            type=list(TYPES),
            accept_multiple_files=True,
        )
        if st.session_state.pop(USED, False):
            st.session_state[PASTE] = ""  # who was in it is in it no more
        pasted = st.text_area("Or paste the call", height=160, placeholder="Agent: …\nCustomer: …", key=PASTE)
        if st.button("Read the call", type="primary", disabled=not (files or pasted.strip())):
            sources = [(file.name, file.getvalue()) for file in files]
            annotate([*sources, *([(PASTED, pasted)] if pasted.strip() else [])])


def annotate(sources: Sequence[tuple[str, bytes | str]]) -> None:
    """Each in its turn, with a bar; those that cannot be used are named, and the others go on."""
    found: list[AnnotatedCall] = []
    bar = st.progress(0.0, "Reading")
    for number, (name, content) in enumerate(sources, start=1):
        try:
            found.append(annotating().annotate(session.who(), name, content))
        except BadTranscript as error:
            st.error(str(error))
        bar.progress(number / len(sources), f"{number} of {len(sources)}: {name}")
    bar.empty()
    if found:
        st.session_state[CALLS], st.session_state[CHOSEN] = found, 0
        begin()
    if len(found) == len(sources):
        st.session_state[USED] = True
        st.rerun()


def chosen_call(calls: Sequence[AnnotatedCall]) -> int:
    """Which of the loaded calls is corrected."""
    if len(calls) == 1:
        return 0
    return st.selectbox(
        f"{len(calls)} calls",
        range(len(calls)),
        format_func=lambda index: f"{index + 1}. {calls[index].name}{' ✓' if calls[index].corrected else ''}",
        key=CHOSEN,
        on_change=begin,
    )


def told(call: AnnotatedCall) -> None:
    """What was made of the file, and what to look at."""
    replaced = ", ".join(f"{kind} {count}" for kind, count in call.replaced.items())
    st.markdown(
        f"**{len(call.lines)} lines**, {call.source}. {call.told_apart} "
        f"Personal data replaced: {replaced or 'none was found'}. {' '.join(call.remarks)}"
    )
    with st.expander("Swap agent and customer, and what the search for personal data can miss"):
        st.write(annotating().missed)
        if st.button("Swap agent and customer"):
            replace_call(annotating().swap(session.who(), call))
            begin()
            st.rerun()


mount(AnnotateView("Real calls", LEAD))
charts.frame()
with st.container(key="report"):
    load()
    calls: list[AnnotatedCall] = st.session_state.get(CALLS, [])
    if calls:
        try:
            with st.container(key="chart_call"):
                st.header("What is unsure", anchor=False)
                index = chosen_call(calls)
                told(calls[index])
                correcting.lines(calls[index])
            results.results(st.session_state[CALLS][index])
        except SimulatorError as error:
            st.error(str(error))
    with st.container(key="chart_worth"):
        results.worth()
