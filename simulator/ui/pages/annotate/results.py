"""What comes of a corrected call: its grade, a file, a drill, drafts; and what the suggestions are worth."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from simulator.design.words import NOT_JUDGED, VERDICTS, points
from simulator.services.annotating.views import ActAgreement, Agreement, AnnotatedCall, GradedCall
from simulator.ui.pages.annotate.correcting import SIDES, facts
from simulator.ui.pages.annotate.state import annotating
from simulator.ui.shell import session

RESULTS = {
    "passed": "Passed",
    "not_passed": "Not passed",
    "critical_error": "Critical error",
    "not_judged": NOT_JUDGED,
}
NOT_YET = "These are the suggestions so far. Go through all lines, and it is a judgement."


def results(call: AnnotatedCall) -> None:
    """The grade as it stands, and what can be done with it."""
    st.header("The graded call", anchor=False)
    if not call.corrected:
        st.info(NOT_YET)
    whole = facts(call, annotating().choices(session.who()))
    _debrief(annotating().grade(session.who(), whole))
    _keep(whole)
    _drill(whole)
    _drafts(whole)


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
    with st.container(horizontal=True):
        if st.button("Keep the corrected call", disabled=not call.corrected):
            st.success(f"Kept as {room.keep(who, call)}")
        name = f"{call.name.rpartition('.')[0] or call.name}.json"
        st.download_button("Save as a transcript", room.transcript(who, call), name, "application/json")


def _drill(call: AnnotatedCall) -> None:
    people = session.services().people
    everybody = people.all(session.who())
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox("Who drills what was missed", everybody, format_func=lambda row: row.known_as)
        if st.button("Drill it") and chosen is not None:
            statements = annotating().drill(session.who(), call, people.known(chosen.id))
            if statements:
                st.success(
                    f"{', '.join(statements)}: the cards of these come in {chosen.known_as}'s next five minutes."
                )
            else:
                st.info("Nothing was missed in this call that has cards.")


def _drafts(call: AnnotatedCall) -> None:
    with st.expander("Make a customer of this call: drafts of a persona, a scenario and a play"):
        name = st.text_input("Name of the drafts", placeholder="late_fee")
        if st.button("Write the drafts", disabled=not name.strip()):
            paths = annotating().keep_drafts(session.who(), call, name)
            st.success("Written: " + ", ".join(map(str, paths)))
            st.write("Copy them into the library, write what is marked TODO, and run `simulator check`.")


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
