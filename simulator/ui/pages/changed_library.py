"""The line above every page while the content was changed and cannot be used: whoever changed it sees it at once."""

import streamlit as st

from simulator.design.templates import templates
from simulator.domain.people import LOCAL
from simulator.ui.shell import session


def say_what_is_wrong() -> None:
    """Say what keeps the changed content from being used, if anything does. Raises what opening the services raises.

    The line looks the same by day and by night: it is to be seen.
    """
    trouble = session.services().library.trouble(LOCAL)
    if trouble is not None:
        st.html(templates("simulator.ui.pages").get_template("changed_library.html").render(trouble=trouble))
