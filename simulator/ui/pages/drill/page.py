"""Five minutes: one card after another, the mark of each, and the end of the session."""

from collections.abc import Mapping

import streamlit as st

from simulator.domain.cards import DrillAnswer
from simulator.services.drilling.views import DrillView
from simulator.ui.pages.events import Answered, OnCard, Signal
from simulator.ui.pages.mount import mount
from simulator.ui.pages.next_step import begin, coming
from simulator.ui.pages.views import DrillPage
from simulator.ui.shell import session

FRESH = "fresh_drill"


def answer(given: Answered) -> None:
    """An answer to the card. What comes back is shown at once, without asking a second time."""
    what = DrillAnswer(given.text, given.picked, given.gaps)
    st.session_state[FRESH] = session.services().drilling.answer(session.who(), given.token, what, given.took_ms)


def reveal(on: OnCard) -> None:
    """What would have been right, without an answer."""
    st.session_state[FRESH] = session.services().drilling.reveal(session.who(), on.token)


def go_on(_: Signal) -> None:
    """The next card, or the end."""
    st.session_state[FRESH] = session.services().drilling.go_on(session.who())


def more(_: Signal) -> None:
    """Another session of today, for whoever wants to go on."""
    st.session_state[FRESH] = session.services().drilling.more(session.who())


def texts(drill: DrillView) -> Mapping[str, str]:
    """The text of each statement that this session cites now."""
    cited = {statement for _, statement in drill.done.missed} if drill.done else set()
    if drill.card is not None:
        cited |= {seen.statement for seen in (drill.card.mark, drill.card.first) if seen is not None}
    if not cited:
        return {}
    chapters = session.services().library.guide(session.who()).chapters
    return {one.id: one.says for chapter in chapters for one in chapter.statements if one.id in cited}


drill = st.session_state.pop(FRESH, None) or session.services().drilling.open(session.who())
mount(
    DrillPage(drill, texts(drill), None if drill.card else coming()),
    on={"answer": answer, "reveal": reveal, "go_on": go_on, "more": more, "begin": begin},
)
