"""How much support a call is taken with: what each level is, and which one comes next. Support fades with mastery."""

from collections.abc import Sequence
from typing import NamedTuple, get_args

from simulator.design.words import LEVEL_NAMES
from simulator.domain.base import Form
from simulator.domain.errors import NoSupport, NotFound
from simulator.domain.record import LEVELS, PASSES_BEFORE_ASSESSMENT, Finish, Level
from simulator.services.calls.call_store import Attempts
from simulator.services.taking.views import LevelCard

ABOUT: dict[Level, str] = {
    "worked": "Watch the perfect call, decision by decision, with the reason for each.",
    "guided": "Their mood is shown, hints are there if you ask, and each choice is talked over at once.",
    "practice": "On your own, and the debrief at the end.",
    "assessment": "No hints, no going back, and an account new to you if there is one. "
    "Leaving the page does not reset it.",
}
"""Level -> what it is like, for the brief."""
ALONE = "You say it in your own words: no answers are shown. Where approved words matter, you are asked which."
"""Of a level that is only taken in open form."""
NO_ANSWERS = "This call has no ready answers: take it in your own words, as a practice call in the app."
ON_HOLD = "One of yours is on hold: you go on with it where you left it."
CRITICAL_CALLS = 2
"""Calls in a row with a critical error after which help is recommended again. A judgement of ours, no study."""


class Advice(NamedTuple):
    """The level that comes next, and why."""

    level: Level
    why: str


def known(level: str) -> Level:
    """A level by its name. Raises NotFound."""
    for name in LEVELS:
        if name == level:
            return name
    raise NotFound("level of support", level, LEVELS)


BOTH: tuple[Form, ...] = ("prompted", "open")


def cards(
    attempts: Attempts, *, on_hold: bool, has_moves: bool, forms_of_call: tuple[Form, ...] = BOTH
) -> tuple[LevelCard, ...]:
    """All levels for the brief, the recommended one marked.

    `on_hold`: an assessment was begun and not ended; `has_moves`: the library has open calls; `forms_of_call`: the
    forms in which this one can be taken. Without ready answers it has no guided level.
    """
    advice = advise(attempts)
    if advice.level == "guided" and "prompted" not in forms_of_call:
        advice = Advice("practice", ALONE)
    return tuple(
        LevelCard(
            level,
            LEVEL_NAMES[level],
            f"{ALONE} {ABOUT[level]}" if forms == ("open",) else ABOUT[level],
            recommended=level == advice.level,
            why=_why(level, advice, on_hold=on_hold),
            may_type_first=level in ("guided", "practice"),
            forms=forms,
        )
        for level in LEVELS
        for forms in (_within(_forms(level, attempts, has_moves=has_moves), forms_of_call),)
        if forms
    )


def _within(forms: tuple[Form, ...], forms_of_call: tuple[Form, ...]) -> tuple[Form, ...]:
    return tuple(form for form in forms if form in forms_of_call)


def form_of(level: Level, form: str | None, *, has_moves: bool, forms_of_call: tuple[Form, ...] = BOTH) -> Form:
    """The form in which a call is taken at a level: the one that was asked for, else prompted where it may be.

    Raises NotFound for no form, NoSupport for one that this level, this library or this call does not have.
    """
    known: tuple[Form, ...] = get_args(Form)
    offered = _within(_forms(level, (), has_moves=has_moves), forms_of_call)
    if not offered or ("prompted" not in forms_of_call and form == "prompted"):
        raise NoSupport(NO_ANSWERS)
    wanted = next((name for name in known if name == form), None)
    if form is not None and wanted is None:
        raise NotFound("form of a call", form, known)
    if wanted is None or wanted in offered:
        return wanted or offered[0]
    if not has_moves:
        raise NoSupport("This library has no open calls: it does not say what can be said in one.")
    name = LEVEL_NAMES[level].lower()
    with_answers = f"{name} call shows answers to choose from. Take it in your own words as a practice call"
    without = f"{name} call is taken in your own words. To see answers, take it as a practice call"
    raise NoSupport(f"A{'n' if name[0] in 'aeiou' else ''} {with_answers if wanted == 'open' else without}.")


def _forms(level: Level, attempts: Attempts, *, has_moves: bool) -> tuple[Form, ...]:
    """The forms a level can be taken in, the recommended one first: with answers, until a call was passed with them."""
    if not has_moves or level == "guided":
        return ("prompted",)
    if level == "worked":
        return ("prompted", "open")
    if level == "assessment":
        return ("open",)
    passed = any(finish and finish.passed and record.level != "worked" for record, finish in attempts)
    return ("open", "prompted") if passed else ("prompted", "open")


def _why(level: Level, advice: Advice, *, on_hold: bool) -> str | None:
    said = (advice.why if level == advice.level else "", ON_HOLD if level == "assessment" and on_hold else "")
    return " ".join(filter(None, said)) or None


def advise(attempts: Attempts) -> Advice:
    """What comes next after these calls. Branches are for trying things, and say nothing about mastery.

    But for the branch on which a guided call goes on when a choice is taken back: there, it is the call.
    """
    left = {None, *(record.id for record, finish in attempts if finish is None)}
    over = [(record, finish) for record, finish in attempts if finish is not None and record.parent in left]
    taken = [(record, finish) for record, finish in over if record.level != "worked"]
    if not over:
        verb = "finished" if attempts else "taken"
        return Advice("worked", f"You have not {verb} this call yet. Watch it once, then take it with help at hand.")
    if not taken:
        return Advice("guided", "You have watched it. Now take it with help at hand.")
    last, end = taken[-1]
    if last.level == "guided":
        if end.passed:
            return Advice("practice", "You passed it with help at hand. Try it on your own.")
        return Advice("guided", "Your last one did not pass. Take it once more with help at hand.")
    if len(taken) >= CRITICAL_CALLS and all(_is_critical(finish) for _, finish in taken[-CRITICAL_CALLS:]):
        return Advice("guided", "Two calls in a row failed on a critical error. Take it with help at hand.")
    if last.level == "assessment" and end.passed:
        return Advice("assessment", "You passed the assessment. Another account keeps it fresh.")
    alone = [finish.passed for record, finish in taken if record.level == "practice"]
    if last.level == "practice" and len(alone) >= PASSES_BEFORE_ASSESSMENT and all(alone[-PASSES_BEFORE_ASSESSMENT:]):
        return Advice("assessment", "You passed it on your own twice in a row.")
    if end.passed:
        return Advice("practice", "You passed it on your own. Take it once more: the account may differ.")
    return Advice("practice", "Your last one did not pass. Its debrief says what to work on.")


def _is_critical(finish: Finish) -> bool:
    return bool(finish.evaluation.get("critical_errors"))


def unseen(pairs: Sequence[tuple[str, str]], met: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The (persona, case) pairs for an assessment: cases not met yet, else pairs not met yet, else the longest ago.

    `met` are the pairs that were met, the one met longest ago first.
    """
    cases = {case for _, case in met}
    return (
        [pair for pair in pairs if pair[1] not in cases]
        or [pair for pair in pairs if pair not in met]
        or [min(pairs, key=met.index)]
    )
