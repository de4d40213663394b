"""What is unsure about a call, a line after another: which acts are in it. A key for each act, one to go on or back.

Only lines are asked about where the answer changes the grade, and last which account it was; all others on request.
"""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from simulator.domain.roles import Side
from simulator.services.annotating.views import AccountChoice, ActChoice, AnnotatedCall, Choices, Line
from simulator.ui.pages.annotate.state import ASKED, AT, annotating, chosen_call, every_line, replace_call
from simulator.ui.shell import session

SIDES: dict[Side, str] = {"trainee": "Agent", "customer": "Customer"}
KEYS = "123456789"
BEFORE = 2
"""Lines before the one that is asked about that are shown with it."""
FOUND = 5
"""Acts that are offered for words of them."""


def asked() -> Sequence[int]:
    """The lines that are asked about."""
    found: Sequence[int] = st.session_state[ASKED]
    return found


def left(call: AnnotatedCall) -> int:
    """Questions that are still open, the one about the account among them."""
    return 0 if call.settled else len(asked()) + 1 - st.session_state[AT]


def lines(call: AnnotatedCall) -> None:
    """What is asked now, and the whole call beside it."""
    one, whole = st.columns([3, 2], gap="medium")
    with one:
        at = st.session_state[AT]
        if call.settled:
            _answered(call)
        elif at < len(asked()):
            _question(call, at)
        else:
            _account(call)
    with whole:
        _whole(call)


def _answered(call: AnnotatedCall) -> None:
    about = "every line" if call.corrected else "what was unsure"
    st.success(f"You have answered {about}. Below: the drill, the customer, and the graded call.")
    with st.container(horizontal=True):
        st.button("Look at every line", on_click=every_line)
        st.button("Back to the last question", shortcut="B", on_click=_go, args=(len(asked()),))


def _question(call: AnnotatedCall, at: int) -> None:
    number = asked()[at]
    line, whole = call.lines[number], len(asked()) == len(call.lines)
    st.progress((at + 1) / (len(asked()) + 1), _place(at + 1, number + 1, whole=whole))
    for earlier in call.lines[max(0, number - BEFORE) : number]:
        st.caption(f"{SIDES[earlier.by]}: {_plain(earlier.text)}")
    st.markdown(f"**{SIDES[line.by]}:** {_plain(line.text)}")
    _acts(call, number, line)
    with st.container(horizontal=True):
        st.button("Back", shortcut="B", disabled=at == 0, on_click=_go, args=(at - 1,))
        st.button("Right, next", shortcut="N", type="primary", on_click=_go, args=(at + 1,))
        st.button("Said by the other", shortcut="S", on_click=_other, args=(call, number))
        if not whole:
            st.button("Ask about every line", on_click=every_line)


def _place(question: int, line: int, *, whole: bool) -> str:
    if whole:
        return f"Line {line} of {len(asked())}"
    return f"Question {question} of {len(asked()) + 1}: line {line}. Sure lines are not asked about."


def _acts(call: AnnotatedCall, at: int, line: Line) -> None:
    """What stands and what may, each with its key; others by a word of theirs."""
    acts = annotating().choices(session.who()).acts
    means = {act.id: act.means for act in acts}
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
    _another(call, at, [act for act in acts if act.by == line.by and act.id not in shown])


def _another(call: AnnotatedCall, at: int, others: Sequence[ActChoice]) -> None:
    """Acts by words of them: found ones are offered, and none is in the line until it is chosen."""
    typed = st.text_input(
        "Something else was done",
        key=f"other_{at}_{len(call.lines[at].acts)}",
        placeholder="Type a word of it, then Enter; nothing is taken until you choose it",
    )
    wanted = typed.lower().split()
    texts = ((act, f"{_words(act.id)} {act.means}".lower()) for act in others if wanted)
    found = [act for act, text in texts if all(word in text for word in wanted)]
    if wanted and not found:
        st.caption("No act of the library has these words. Try another word of it.")
    for act in found[:FOUND]:
        st.button(
            f"{_words(act.id)}: {act.means}",
            key=f"found_{at}_{act.id}",
            icon=":material/add:",
            on_click=_turn,
            args=(call, at, act.id),
        )


def _account(call: AnnotatedCall) -> None:
    """The last question: what was true of the account, as the calls of this kind have it."""
    st.progress(1.0, f"Question {len(asked()) + 1} of {len(asked()) + 1}: the account")
    st.markdown("**Which account was it?** It decides what was right to say.")
    for key, account in zip(KEYS, annotating().accounts(session.who(), call), strict=False):
        st.button(account.title, key=f"account_{key}", shortcut=key, on_click=_settle, args=(call, account))
    with st.container(horizontal=True):
        st.button("Back", shortcut="B", disabled=not asked(), on_click=_go, args=(len(asked()) - 1,))
        st.button("Not known", shortcut="N", on_click=_settle, args=(call, None))


def _settle(call: AnnotatedCall, account: AccountChoice | None) -> None:
    known = call.facts if account is None else account.facts
    for name, value in known.items():
        st.session_state[f"fact_{call.name}_{name}"] = value
    every = len(asked()) == len(call.lines)
    replace_call(replace(call, facts=known, settled=True, corrected=call.corrected or every))


def _whole(call: AnnotatedCall) -> None:
    rows = [
        {"": number, "Who": SIDES[line.by], "What was said": line.text, "Acts": ", ".join(map(_words, line.acts))}
        for number, line in enumerate(call.lines, start=1)
    ]
    st.dataframe(rows, hide_index=True, key="annotate_whole")


def _go(at: int) -> None:
    st.session_state[AT] = at
    replace_call(replace(chosen_call(), settled=False))


def _turn(call: AnnotatedCall, at: int, act: str) -> None:
    acts = call.lines[at].acts
    _with_line(call, at, tuple(one for one in acts if one != act) if act in acts else (*acts, act))


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
            key = f"fact_{call.name}_{name}"
            st.session_state.setdefault(key, call.facts.get(name))
            value = st.selectbox(_words(name), [None, *values], format_func=_value, key=key)
            if value is not None:
                known[name] = value
    return replace(call, scorecard=card, facts=known, outcome=outcome)


def _value(value: object) -> str:
    if value is None:
        return "Not known"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else _words(str(value))
