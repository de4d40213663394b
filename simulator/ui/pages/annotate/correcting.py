"""One line of a call after another: which acts are in it. A key for each suggestion, one to accept, one to go back."""

from dataclasses import replace

import streamlit as st

from simulator.domain.roles import Side
from simulator.services.annotating.views import AnnotatedCall, Choices, Line
from simulator.ui.pages.annotate.state import annotating, replace_call
from simulator.ui.shell import session

AT = "annotate_at"
SIDES: dict[Side, str] = {"trainee": "Agent", "customer": "Customer"}
KEYS = "123456789"
BEFORE = 2
"""Lines before the one that is asked about that are shown with it."""


def begin() -> None:
    """Start at the first line."""
    st.session_state[AT] = 0


def lines(call: AnnotatedCall) -> None:
    """The line that is asked about, and the whole call to jump in."""
    at = min(st.session_state.get(AT, 0), len(call.lines) - 1)
    one, whole = st.columns([3, 2], gap="medium")
    with one:
        _line(call, at)
    with whole:
        _whole(call)


def _line(call: AnnotatedCall, at: int) -> None:
    line = call.lines[at]
    for earlier in call.lines[max(0, at - BEFORE) : at]:
        st.caption(f"{SIDES[earlier.by]}: {_plain(earlier.text)}")
    st.progress((at + 1) / len(call.lines), f"Line {at + 1} of {len(call.lines)}")
    st.markdown(f"**{SIDES[line.by]}:** {_plain(line.text)}")
    _acts(call, at, line)
    with st.container(horizontal=True):
        st.button("Back", shortcut="B", disabled=at == 0, on_click=_go, args=(at - 1,))
        is_last = at + 1 == len(call.lines)
        label = "Done: all lines are right" if is_last else "Right, next line"
        st.button(label, shortcut="N", type="primary", on_click=_accept, args=(call, at))
        st.button("Said by the other", shortcut="S", on_click=_other, args=(call, at))


def _acts(call: AnnotatedCall, at: int, line: Line) -> None:
    """What stands and what may, each with its key; others by their name."""
    choices = annotating().choices(session.who())
    means = {act.id: act.means for act in choices.acts}
    confidence = {item.act: item.confidence for item in line.suggested}
    shown = list(dict.fromkeys((*line.acts, *confidence)))[: len(KEYS)]
    st.caption("In this line. A key, or a click, puts an act in or takes it out:" if shown else "Nothing was heard.")
    with st.container(horizontal=True):
        for key, act in zip(KEYS, shown, strict=False):
            how = f" ({confidence[act]:.0%})" if act in confidence else ""
            st.button(
                f"{_words(act)}{how}",
                key=f"act_{at}_{act}",
                icon=":material/check:" if act in line.acts else ":material/add:",
                type="primary" if act in line.acts else "secondary",
                help=means.get(act),
                shortcut=key,
                on_click=_turn,
                args=(call, at, act),
            )
    others = [act.id for act in choices.acts if act.by == line.by and act.id not in shown]
    st.selectbox(
        "Another act",
        others,
        index=None,
        key=f"other_{at}_{len(line.acts)}",
        format_func=lambda act: f"{_words(act)}: {means[act]}",
        placeholder="Type a word of it",
        on_change=_added,
        args=(call, at, f"other_{at}_{len(line.acts)}"),
    )


def _whole(call: AnnotatedCall) -> None:
    rows = [
        {"": number, "Who": SIDES[line.by], "What was said": line.text, "Acts": ", ".join(map(_words, line.acts))}
        for number, line in enumerate(call.lines, start=1)
    ]
    st.dataframe(rows, hide_index=True, key="annotate_whole")
    st.number_input(
        "Go to line", 1, len(call.lines), key="annotate_jump", on_change=lambda: _go(st.session_state.annotate_jump - 1)
    )


def _go(at: int) -> None:
    st.session_state[AT] = at


def _accept(call: AnnotatedCall, at: int) -> None:
    if at + 1 == len(call.lines):
        replace_call(replace(call, corrected=True))
    else:
        _go(at + 1)


def _turn(call: AnnotatedCall, at: int, act: str) -> None:
    acts = call.lines[at].acts
    _with_line(call, at, tuple(one for one in acts if one != act) if act in acts else (*acts, act))


def _added(call: AnnotatedCall, at: int, key: str) -> None:
    act = st.session_state[key]
    if act is not None:
        _with_line(call, at, (*call.lines[at].acts, act))


def _with_line(call: AnnotatedCall, at: int, acts: tuple[str, ...]) -> None:
    changed = [replace(line, acts=acts) if index == at else line for index, line in enumerate(call.lines)]
    replace_call(replace(call, lines=tuple(changed)))


def _other(call: AnnotatedCall, at: int) -> None:
    """The line was said by the other side: what is suggested for it is found anew, and only for it."""
    by: Side = "customer" if call.lines[at].by == "trainee" else "trainee"
    moved = replace(call, lines=tuple(replace(line, by=by) if i == at else line for i, line in enumerate(call.lines)))
    anew = annotating().resuggest(session.who(), moved).lines[at]
    replace_call(replace(moved, lines=tuple(anew if i == at else line for i, line in enumerate(moved.lines))))


def _words(act: str) -> str:
    return act.replace("_", " ")


def _plain(text: str) -> str:
    """A text of somebody's, in which no sign is Markdown's."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()#+-.!|~<>$:" else sign for sign in text)


def facts(call: AnnotatedCall, choices: Choices) -> AnnotatedCall:
    """What is true of the whole call, as it is chosen below."""
    cards = list(choices.scorecards)
    card = st.selectbox(
        "Scorecard", cards, index=cards.index(call.scorecard), format_func=choices.scorecards.__getitem__
    )
    outcomes = [None, *choices.outcomes]
    outcome = st.selectbox(
        "How it ended",
        outcomes,
        index=outcomes.index(call.outcome) if call.outcome in outcomes else 0,
        format_func=lambda name: "Not known" if name is None else _words(name),
    )
    known = {}
    with st.expander("What was true of the account (what is not known neither helps nor harms)"):
        for name, values in choices.facts.items():
            options = [None, *values]
            value = st.selectbox(
                _words(name),
                options,
                index=options.index(call.facts.get(name)) if call.facts.get(name) in options else 0,
                format_func=_value,
                key=f"fact_{call.name}_{name}",
            )
            if value is not None:
                known[name] = value
    return replace(call, scorecard=card, facts=known, outcome=outcome)


def _value(value: object) -> str:
    if value is None:
        return "Not known"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else _words(str(value))
