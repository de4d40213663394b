"""What comes of a corrected call: its grade, a file, a drill, drafts; and what the suggestions are worth."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from simulator.design.words import NOT_JUDGED, VERDICTS, points
from simulator.services.annotating.views import ActAgreement, Agreement, AnnotatedCall, GradedCall
from simulator.ui.pages.annotate.correcting import SIDES, facts, left
from simulator.ui.pages.annotate.state import MADE, annotating
from simulator.ui.shell import session

RESULTS = {
    "passed": "Passed",
    "not_passed": "Not passed",
    "critical_error": "Critical error",
    "not_judged": NOT_JUDGED,
}
NOT_YET = "All of this goes by the suggestions so far: {questions} open above. Answer them, and it is a judgement."


def results(call: AnnotatedCall) -> None:
    """What can be done with the call, and its grade as it stands."""
    with st.container(key="chart_next"):
        st.header("What you have now", anchor=False)
        questions = left(call)
        if questions:
            st.info(NOT_YET.format(questions="one question is" if questions == 1 else f"{questions} questions are"))
        drill, customer, kept = st.columns(3, gap="medium")
    with st.container(key="chart_result"):
        st.header("The graded call", anchor=False)
        whole = facts(call, annotating().choices(session.who()))
        found = annotating().grade(session.who(), whole)
        _debrief(found)
    with drill:
        _drill(whole, sum(item.verdict == "not_met" for item in found.evaluation.criteria))
    with customer:
        _customer(whole)
    with kept:
        _keep(whole)


def _debrief(found: GradedCall) -> None:
    evaluation = found.evaluation
    figure = "" if evaluation.critical_errors or evaluation.score is None else f", {points(evaluation.score)} of 100"
    st.subheader(f"{RESULTS[evaluation.result]}{figure}", anchor=False)
    missed = [item for item in evaluation.criteria if item.verdict == "not_met"]
    for item in missed:
        where = f" (turn {', '.join(map(str, item.evidence))})" if item.evidence else ""
        st.markdown(f"**{VERDICTS['not_met']}: {found.titles[item.id]}**{where}. {item.coaching}")
    met = [found.titles[item.id] for item in evaluation.criteria if item.verdict == "met"]
    if met:
        st.markdown(f"**{VERDICTS['met']}:** {', '.join(met)}.")
    with st.expander("Turn by turn: what each was worth"):
        st.dataframe(
            [
                {"": turn.number, "Who": SIDES[turn.by], "What was said": turn.text, "Worth": turn.label}
                for turn in found.turns
            ],
            hide_index=True,
        )


def _keep(call: AnnotatedCall) -> None:
    room, who = annotating(), session.who()
    st.markdown("**The call**")
    how = "as you corrected it" if call.corrected else "with your answers" if call.settled else "with what is suggested"
    st.write(f"Nothing of it is kept until you say so. Kept now, it is a file {how}.")
    if st.button("Keep the call"):
        st.success(f"Kept as {room.keep(who, call)}")
    name = f"{call.name.rpartition('.')[0] or call.name}.json"
    st.download_button("Save as a transcript", room.transcript(who, call), name, "application/json")


def _drill(call: AnnotatedCall, missed: int) -> None:
    services, who = session.services(), session.who()
    st.markdown("**Your drill**")
    st.write(f"Not met in this call: {missed}. The cards of these come first, and say that they come from this call.")
    st.button("Start the drill", type="primary", disabled=not missed, on_click=session.attempt, args=(_start(call),))
    everybody = [row for row in services.people.all(who) if row.id != who.id]
    if everybody:
        chosen = st.selectbox("Or somebody else drills it", everybody, format_func=lambda row: row.known_as)
        if st.button("Give it to them") and chosen is not None:
            statements = annotating().drill(who, call, services.people.known(chosen.id))
            said = f"{', '.join(statements)}: the cards of these come in {chosen.known_as}'s next five minutes."
            st.success(said if statements else "Nothing was missed in this call that has cards.")


def _start(call: AnnotatedCall) -> Callable[[], None]:
    def start() -> None:
        annotating().drill(session.who(), call, session.who())
        session.go("drill")

    return start


def _customer(call: AnnotatedCall) -> None:
    st.markdown("**Your customer**")
    st.write("A persona in their words, a call with this account, and the call as it went. All of it is filled in.")
    name = st.text_input("Name of the customer", placeholder="such as late_fee", key="annotate_name")
    st.button("Make the customer", disabled=not name.strip(), on_click=session.attempt, args=(_make(call, name),))
    if not name.strip():
        st.caption("Type a name first, then Enter.")
    if st.session_state.get(MADE):
        st.success("It is in your drafts: read every line in the studio, then publish it.")
        st.button("See it in the library", type="primary", on_click=session.go, args=("library",))
        st.button("Read it in the studio", on_click=session.go, args=("studio", {"file": st.session_state[MADE]}))


def _make(call: AnnotatedCall, name: str) -> Callable[[], None]:
    def make() -> None:
        drafts = annotating().draft(session.who(), call, name)
        files = {draft.path: draft.text for draft in drafts}
        session.services().studio.take_in(session.who(), files, f"A customer from the call {call.name}")
        st.session_state[MADE] = drafts[0].path

    return make


def worth() -> None:
    """The agreement of suggestions with what trainers made of them."""
    st.header("What the suggestions are worth", anchor=False)
    st.write(
        "Suggested acts against corrected ones, over all calls that were kept. Somebody who accepts everything makes "
        "suggestions look perfect: correct some calls without looking at them first."
    )
    if st.button("Compare"):
        _agreement(annotating().agreement(session.who(), annotating().kept(session.who())))


def _agreement(found: Agreement) -> None:
    if not found.calls:
        st.info("No corrected call has been kept yet.")
        return
    st.write(f"Calls: {found.calls}. Of {found.lines} lines, {found.as_they_stand or 0:.0%} needed no correction.")
    whole = [replace(found.agent, act="all acts"), replace(found.customer, act="all acts")]
    st.dataframe(_rows([*whole, *found.acts]), hide_index=True)


def _rows(found: Sequence[ActAgreement]) -> list[dict[str, object]]:
    return [
        {
            "Act": item.act.replace("_", " "),
            "Who": SIDES[item.by],
            "n": item.n,
            "Suggested": item.suggested,
            "Precision": _figure(item.precision),
            "Recall": _figure(item.recall),
            "Kappa": _figure(item.kappa),
        }
        for item in found
    ]


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
