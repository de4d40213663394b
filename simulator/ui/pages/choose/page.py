"""The first page: what comes next, how one stands, what is due; every call by level; and who is practising."""

import json

import streamlit as st

from simulator.ui.pages.events import Named, PractiseAs, Signal
from simulator.ui.pages.mount import mount
from simulator.ui.pages.next_step import begin, enrol
from simulator.ui.pages.views import ChooseView, ExportFile
from simulator.ui.shell import session

EXPORT = "export"


def surprise(_: Signal) -> None:
    """Let chance pick the call: the phone rings at once, in the form that call is best practised in by now."""
    who, taking = session.who(), session.services().taking
    scenario, persona = taking.surprise(who)
    practice = next(card for card in taking.brief(who, scenario, persona).levels if card.id == "practice")
    session.go("call", {"call": taking.start(who, scenario, persona, form=practice.forms[0])})


def practise_as(chosen: PractiseAs) -> None:
    """Go on as somebody else who is known here."""
    session.practise_as(session.services().people.known(chosen.person).id)


def new_person(somebody: Named) -> None:
    """Go on as somebody new."""
    session.practise_as(session.services().people.add(session.who(), somebody.name).id)


def rename(called: Named) -> None:
    """Whoever practises gives a name, or another one."""
    who = session.who()
    session.services().people.rename(who, who.id, called.name)


def forget(_: Signal) -> None:
    """Delete whoever practises, with all their calls."""
    who = session.who()
    session.services().people.delete(who, who.id)
    session.practise_as(session.FIRST)


def export(_: Signal) -> None:
    """All that is kept of whoever practises, as a file."""
    who = session.who()
    kept = session.services().people.export(who, who.id)
    text = json.dumps(kept, ensure_ascii=False, indent=2) + "\n"
    st.session_state[EXPORT] = ExportFile(f"call-simulator-{who.id}.json", text)


who, services = session.who(), session.services()
people = services.people.all(who)
strengths, due = services.drilling.strengths(who), services.drilling.due(who)
mount(
    ChooseView(
        scenarios=services.library.scenarios(who),
        who=next(row for row in people if row.id == who.id),
        people=people,
        export=st.session_state.pop(EXPORT, None),
        stages=services.programmes.stages(who, strengths),
        step=services.programmes.next_step(who, due, strengths),
        strengths=strengths,
        due=due,
        offer=services.programmes.offer(who),
        programme=services.programmes.position(who, due, strengths),
    ),
    on={
        "surprise": surprise,
        "begin": begin,
        "enrol": enrol,
        "practise_as": practise_as,
        "new_person": new_person,
        "rename": rename,
        "forget": forget,
        "export": export,
    },
)
