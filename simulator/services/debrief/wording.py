"""The sentences of a debrief, each said once: page, PDF and terminal show what the views took from here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from simulator.design.catalogues import gettext
from simulator.design.words import (
    CRITICALITIES,
    MARKS,
    NEVER_COUNTS,
    NOT_JUDGED,
    RESULTS,
    VERDICTS,
    Result,
    clock,
    fell,
    in_points,
    inside,
    listed,
    many,
    points,
)
from simulator.domain.evaluation import Verdict
from simulator.domain.record import Level
from simulator.services.calls.met import Met

BRANCH = f"A branch: {NEVER_COUNTS[:1].lower()}{NEVER_COUNTS[1:]}"
FAILS = "A critical error fails the call, whatever else went well."
PERFECT = "Passed: a perfect call"
PERFECT_WITH_HELP = "Passed with help: nothing missed"
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


FactId = Literal[
    "call",
    "customer",
    "case",
    "assumption",
    "outcome",
    "date",
    "length",
    "support",
    "form",
    "standing",
    "hints",
    "figure",
    "scorecard",
]


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of what call this was; `id` tells the lines apart, `name` stands before its `text`."""

    id: FactId
    name: str
    text: str


def headline(result: Result, errors: Sequence[str], *, perfect: bool, helped: bool, language: str = "en") -> str:
    """The verdict on a call, in a language; with critical errors, it is the first of them, in words.

    `helped`: it was taken with help, so that nobody was perfect in it.
    """
    if result == "ungraded":
        return gettext(NOT_JUDGED, language)
    if result == "critical" and errors:
        return f"{gettext(RESULTS['critical'], language)}: {inside(errors[0])}"
    return gettext((PERFECT_WITH_HELP if helped else PERFECT) if perfect else RESULTS[result], language)


def error(title: str, missed: str | None, turns: Sequence[int], language: str = "en") -> str:
    """A critical error in words, with the turns it was made in."""
    what = missed.rstrip(".") if missed else f"{gettext('Did not meet', language)} “{title}”"
    if not turns:
        return what
    which = listed(turns, gettext("and", language))
    return f"{what}, {gettext('turns' if len(turns) > 1 else 'turn', language)} {which}"


def because(result: Result, met: int, missed: Sequence[str], pass_mark: int) -> str:
    """Why a call came out so, in a sentence. `missed`: the titles of lines that were not met, the weightiest first."""
    came_up = met + len(missed)
    if result == "critical":
        return FAILS
    if result == "passed" and not missed:
        return f"All {came_up} lines that came up were met." if came_up > 1 else ""
    if not missed:
        return ""
    most = f"“{missed[0]}”" if len(missed) == 1 else f"most of all “{missed[0]}”"
    if result == "passed":
        return f"{met} of {came_up} lines met. Still open: {most}."
    return f"A pass is {pass_mark}. Not met: {len(missed)} of {many(came_up, 'line', 'lines')}, {most}."


def needed(faults: Sequence[str]) -> str:
    """Why a call is not passed in which something was missed that no pass does without. `faults`: what happened."""
    what = "; ".join(fault[:1].lower() + fault[1:].rstrip(".") for fault in faults)
    return f"What kept it from passing, whatever the figure: {what}."


def too_little(at_stake: int, judged_from: int) -> str:
    """What it means that a call was not judged."""
    needed = f"What came up weighs {at_stake}, and a verdict needs {judged_from}. " if judged_from else ""
    return f"{needed}It says nothing for or against you: the call was over before there was enough to judge."


def figure(score: float | None, pass_mark: int) -> str:
    """The figure of a call with a critical error, for the details; empty where there is none."""
    return "" if score is None else f"{points(score)} of 100, where a pass is {pass_mark}. {FAILS}"


def lines(not_met: int, met: int) -> str:
    """How many lines of a scorecard were met, and how many were not."""
    parts = [f"{not_met} not met"] * bool(not_met) + [f"{met} met"] * bool(met)
    return ", ".join(parts)


def silent(count: int) -> str:
    """How many lines did not come up; empty if all did."""
    return f"{many(count, 'line', 'lines')} did not come up" if count else ""


def date(moment: datetime | None) -> str:
    """A moment in UTC, so that it reads the same wherever it is opened; empty if it is not known."""
    if moment is None:
        return ""
    there = moment.astimezone(UTC)
    return f"{there.day} {MONTHS[there.month - 1]} {there.year}, {there:%H:%M} UTC"


def length(seconds: int, turns: int) -> str:
    """How long a call was. Numbers of turns count both sides: these are the trainee's."""
    return f"{clock(seconds)}, {many(turns, 'turn of yours', 'turns of yours')}"


def hints(turns: Sequence[int]) -> str:
    """Before which turns a hint was asked for."""
    return f"Asked for before turn{'s' if len(turns) > 1 else ''} {listed(turns)}" if turns else "None asked for"


_ASSESSED: Mapping[Met | None, str] = {
    None: "An assessment: taken without help, on an account you had not met.",
    "met_before": "An assessment: taken without help, on an account you had met before.",
    "watched_before": "An assessment: taken without help, but you had watched a worked example of this case before.",
    "met_meanwhile": "An assessment: taken without help, but you met this account in another call while it waited.",
    "watched_meanwhile": "An assessment: taken without help, but you watched a worked example of it while it waited.",
}
"""How the account of an assessment was known -> what it was."""


def standing(level: Level, *, branch: bool, met: Met | None) -> str:
    """Whether a call counts; `met`: how the account of an assessment was known from other calls."""
    if branch:
        return BRANCH
    if level == "guided":
        return "A guided call: taken with help, so it does not count as an attempt."
    if level == "worked":
        return "A worked example: it was watched, not taken."
    if level == "assessment":
        return _ASSESSED[met]
    return "A practice call: taken on your own."


def verdict(verdict: Verdict, *, missed: bool, critical: bool) -> str:
    """The verdict on a criterion. `missed`: it stands beside what happened instead, where "Not met" misleads."""
    return MARKS["critical" if critical else "bad"] if missed else VERDICTS[verdict]


def criticality(criticality: str, *, critical: bool) -> str:
    """For whom a criterion is critical; empty for others. The names of criticality are those of the scorecard."""
    known = next((text for name, text in CRITICALITIES.items() if name == criticality), "")
    return known or ("critical" if critical else "")


def fault(title: str, missed: str | None) -> str:
    """What a turn did that did not meet a criterion."""
    return missed or f"Not met: {title}"


def met(count: int, applicable: int) -> str:
    """How much of a section was met."""
    return f"{count} of {applicable} met" if applicable else "did not come up"


def tasks(count: int) -> str:
    """What the priorities stand under."""
    return "One thing to work on" if count == 1 else "Two things to work on"


def cost(points_lost: int | None, whole: int | None, turn: int, *, critical: bool) -> str:
    """What a priority cost of the score, in whole points; `whole`: what its turn cost, where other things did too."""
    if critical or points_lost is None:
        return RESULTS["critical"]
    if whole:
        return f"Cost you {points_lost} of the {in_points(whole)} of turn {turn}"
    return f"Cost you {in_points(points_lost)}"


def still_passes(*, before: bool, after: bool) -> str:
    """Whether a pass was still possible after a turn, given whether it was before it."""
    if after:
        return "still possible"
    return "out of reach from here on" if before else "out of reach already"


def course(before: float | None, after: float | None, between: str = " → ", *, exact: bool = True) -> str:
    """The attainable score before and after a turn; once, where nothing was lost. Not exact: at least so much was."""
    one, other = points(before), points(after)
    figures = other if one == other else f"{one}{between}{other}"
    return figures if exact else f"at least {figures}"


def lost(before: float | None, after: float | None) -> str:
    """What a turn cost of the attainable score; empty where it cost nothing that would be shown."""
    down = fell(before, after)
    return f"−{down}" if down else ""


def best_course(score: float | None, *, passes: bool) -> tuple[str, str]:
    """The heading of a way on from a turn, and what it comes to; no text where there is no score."""
    title = "The way back" if passes else "A good way on from there"
    if score is None:
        return title, ""
    left = f"{points(score)} of 100"
    return title, f"It still comes to a pass, with {left}:" if passes else f"No pass any more; it comes to {left}:"


def no_return(turn: int) -> str:
    """Where a pass went out of reach."""
    return f"A pass was out of reach after turn {turn}."


def last_chance(turn: int, score: float | None) -> str:
    """What stands above the way to a pass that was left just before it went out of reach."""
    return f"At turn {turn} it could still have been passed" + (
        ":" if score is None else f", with {points(score)} of 100:"
    )


def answered(*, keeps: bool, fine: bool) -> str:
    """What is said first of an answer to a turn asked again: whether it is accepted, and whether it was right then."""
    if not keeps:
        return "Not this one"
    return "Right: nothing is lost" if fine else "Right"
