"""Writing content: a draft over the library, as text and as a form, checked and proved while it is written."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from simulator.services.studio.service import Answers, FileMoved
from simulator.ui.pages.events import (
    AtPath,
    BeginPersona,
    CopyOf,
    FilledIn,
    OnFile,
    OnText,
    OpenPart,
    Signal,
    Turn,
    Written,
)
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import StudioPage
from simulator.ui.shell import session

FILE, PART, LOST, HEARD = (f"studio_{name}" for name in ("file", "part", "lost", "heard"))


def edit(change: Callable[[], object]) -> None:
    """One edit of a text; where another window was faster, the page keeps what was written and says so."""
    try:
        change()
    except FileMoved:
        st.session_state[LOST] = True
        raise


def turn_to(file: str, part: tuple[str | int, ...] = ()) -> None:
    """The file that is shown from now on; the address says so too."""
    st.session_state[FILE], st.session_state[PART] = file, part


def open_part(on: OpenPart) -> None:
    """Another file, or another part of this one."""
    turn_to(on.file, on.part)


def write(on: Written) -> None:
    """What was typed."""
    st.session_state[HEARD] = on.number
    edit(partial(studio.write, session.who(), on.file, on.text, on.seen))


def fill_in(on: FilledIn) -> None:
    """What was filled in in the form."""
    edit(partial(studio.fill_in, session.who(), on.file, on.seen, on.path, on.value, on.values))


def add(on: AtPath) -> None:
    """A name that was not there."""
    edit(partial(studio.add, session.who(), on.file, on.seen, on.path))
    turn_to(on.file, on.path)


def leave_out(on: AtPath) -> None:
    """A name that goes."""
    edit(partial(studio.leave_out, session.who(), on.file, on.seen, on.path))


def undo(_: Signal) -> None:
    """The last edit back."""
    studio.undo(session.who())


def redo(_: Signal) -> None:
    """The last edit again."""
    studio.redo(session.who())


def revert(on: OnFile) -> None:
    """The file as it is published."""
    studio.revert(session.who(), on.file)
    session.say(f"{on.file} is as it is published. Undo brings yours back.")


def keep_mine(on: OnFile) -> None:
    """In a conflict, the draft's own text."""
    studio.keep_mine(session.who(), on.file)
    session.say(f"Yours stays in {on.file}, and replaces the published one when you publish.")


def remove(on: OnFile) -> None:
    """A file that goes with the next publication."""
    studio.remove_file(session.who(), on.file)
    session.say(f"{on.file} leaves the library when you publish. Undo brings it back.")


def copy(on: CopyOf) -> None:
    """A file from another one."""
    turn_to(studio.copy(session.who(), on.file, on.title))


def begin_persona(on: BeginPersona) -> None:
    """A customer from the answers to questions."""
    answers = Answers(**{name: getattr(on, name) for name in BeginPersona.model_fields})
    turn_to(studio.begin_persona(session.who(), answers))


def publish(_: Signal) -> None:
    """The draft over the library folder."""
    done = studio.publish(session.who())
    session.say(f"Published: {', '.join(done.files)}. New calls are taken with it.")


def roll_back(on: Turn) -> None:
    """What was there before a publication."""
    done = studio.roll_back(session.who(), on.number)
    session.say(f"Taken back: {', '.join(done.files)} as before.")


def retire(on: OnText) -> None:
    """Offered for no new call from the next publication on."""
    edit(partial(studio.retire, session.who(), on.file, on.seen))
    session.say(f"{on.file} is offered for no new call once this is published. Undo takes that back.")


def bring_back(on: OnText) -> None:
    """Offered again."""
    edit(partial(studio.bring_back, session.who(), on.file, on.seen))
    session.say(f"{on.file} is offered for new calls again once this is published.")


def look(_: Signal) -> None:
    """Nothing to do: what is proved by now is drawn with the page."""


studio = session.services().studio
file = st.session_state.get(FILE) or session.asked("file")
if file and st.query_params.get("file") != file:
    st.query_params["file"] = file
view = studio.open(session.who(), file, st.session_state.get(PART))
mount(
    StudioPage(
        view,
        bool(st.session_state.pop(LOST, False)),
        session.said(),
        st.session_state.get(HEARD, 0),
    ),
    on={
        "open": open_part,
        "write": write,
        "fill_in": fill_in,
        "add": add,
        "leave_out": leave_out,
        "undo": undo,
        "redo": redo,
        "revert": revert,
        "keep_mine": keep_mine,
        "remove": remove,
        "copy": copy,
        "begin_persona": begin_persona,
        "publish": publish,
        "roll_back": roll_back,
        "retire": retire,
        "bring_back": bring_back,
        "look": look,
    },
)
