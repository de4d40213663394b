"""Changes on their way into the library: what each changes for whom, to be read, signed, sent back and published."""

import streamlit as st

from simulator.domain.errors import SimulatorError
from simulator.ui.pages.events import Noted, OnChange, SentBack, Signal, Turn
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import ReviewPage
from simulator.ui.shell import session


def ask(on: Noted) -> None:
    """One's own draft, to be reviewed."""
    number = reviewing.ask(session.who(), on.note)
    st.query_params["change"] = str(number)
    session.say(f"Change {number} is in review. Tell whoever is to read it.")


def withdraw(_: Signal) -> None:
    """One's own draft, no longer to be reviewed."""
    reviewing.withdraw(session.who())
    session.say("It is out of review, and your draft is as it was.")


def sign(on: OnChange) -> None:
    """What was read is signed."""
    reviewing.sign(session.who(), on.number, on.token)
    session.say(f"Signed as {session.who().known_as}.")


def send_back(on: SentBack) -> None:
    """Back to the author, with a note."""
    reviewing.send_back(session.who(), on.number, on.note)
    session.say("Sent back with your note. Its author finds it here.")


def publish(on: OnChange) -> None:
    """What was read goes into the library folder."""
    done = reviewing.publish(session.who(), on.number, on.token)
    st.query_params.pop("change", None)
    session.say(f"Published: {', '.join(done.files)}. New calls are taken with it.")


def roll_back(on: Turn) -> None:
    """What was there before a publication."""
    done = reviewing.roll_back(session.who(), on.number)
    session.say(f"Taken back: {', '.join(done.files)} as before.")


def look(_: Signal) -> None:
    """Nothing to do: what is worked out by now is drawn with the page."""


def asked() -> int | None:
    """The number of the change that the address names. Raises SimulatorError for what is no number."""
    text = session.asked("change")
    if text is not None and not (text.isascii() and text.isdigit() and len(text) < 10):
        raise SimulatorError("There is no change of that number here. Choose one from the list of all changes.")
    return None if text is None else int(text)


reviewing = session.services().reviewing
view = reviewing.open(session.who(), asked())
mount(
    ReviewPage(view, session.said()),
    on={
        "ask": ask,
        "withdraw": withdraw,
        "sign": sign,
        "send_back": send_back,
        "publish": publish,
        "roll_back": roll_back,
        "look": look,
    },
)
