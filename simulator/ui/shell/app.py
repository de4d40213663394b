"""The entry script: names the pages, turns to the one that was asked for and shows what went wrong, if anything."""

import logging
from collections.abc import Mapping
from copy import copy
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from simulator.domain.errors import SimulatorError
from simulator.ui.pages import changed_library, demonstration
from simulator.ui.pages.notice import page as notice
from simulator.ui.shell import session
from simulator.ui.shell.heartbeat import heartbeat

PAGES = {
    "choose": "Choose a call",
    "brief": "The brief",
    "call": "The call",
    "debrief": "The debrief",
    "worked": "A worked example",
    "learn": "Learn from your mistakes",
    "compare": "Side by side",
    "calls": "My calls",
    "drill": "Five minutes",
    "programme": "My program",
    "people": "Everybody here",
    "guide": "The guide",
    "progress": "Your progress",
    "team": "The team",
    "annotate": "Real calls",
    "about": "About",
    "readiness": "What was shown",
    "studio": "Studio",
    "review": "Review",
    "library": "The library",
    "try": "Trying it out",
}
# Not beside this script: Streamlit would run the files of a folder "pages" there by themselves, without this one.
FOLDER = Path(__file__).parents[1] / "pages"


@st.cache_resource(show_spinner=False)
def declared() -> Mapping[str, StreamlitPage]:
    """The pages by name. Streamlit looks each file up on the disk as it is declared: a tenth of every click."""
    return {
        name: st.Page(
            FOLDER / name / "page.py", title=f"{title} · Call simulator", url_path=name, default=name == "choose"
        )
        for name, title in PAGES.items()
    }


# Of each a copy: Streamlit marks the one that is shown, and others show another one at this moment.
pages = {name: copy(page) for name, page in declared().items()}
page = st.navigation(list(pages.values()), position="hidden")

try:
    turn_to = session.going()
    if turn_to is not None and turn_to[0] in pages:
        st.switch_page(pages[turn_to[0]], query_params=turn_to[1])
    demonstration.say_so()
    changed_library.say_what_is_wrong()
    page.run()
except SimulatorError as error:
    notice.show_failure("This page cannot be shown", str(error))
except Exception:
    logging.getLogger("simulator.ui").exception("a page failed")
    notice.show_failure("Something went wrong", session.UNEXPECTED)
heartbeat()
