"""What the record of a call says, for the page and for the PDF: its words and their order, no layout."""

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC
from typing import Literal

from simulator.domain.analysis import Label
from simulator.domain.words import LEVELS
from simulator.services.calls.views import Bubble
from simulator.services.debrief.views import CriterionView, DebriefView, Moment, Priority, Quote

Tone = Literal["passed", "short", "critical"]
Mark = Literal["good", "bad", "critical"]

GRADED = "Graded against the company guide."
LIMITS = "A passed call shows that somebody chose well in this call, not that they will on the phone."
NOT_GRADED = "What you typed before you saw any answer. It is never graded: it is here for you to look at."
NOTHING_GRADED = "Nothing in this call could be graded."
NO_BOARD = "There is no analysis of the single turns for this call."
NOTHING_COST = "No turn of this call cost anything."
NOTHING_HAPPENED = "There is no moment of the call to quote: it did not happen."
HEARD, NOT_HEARD = "heard", "not heard: check yourself"
QUOTED, OURS = "Approved words (from the guide)", "Approved words (ours; the guide gives none)"
MARKS: dict[Mark, str] = {"good": "Well done", "bad": "Look at this again", "critical": "Critical error"}
CRITICALITY = {
    "customer": "critical to the customer",
    "business": "critical to the business",
    "compliance": "critical for compliance",
}
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
COSTLY: tuple[Label, ...] = ("inaccuracy", "mistake", "blunder")


def many(count: int, one: str, several: str) -> str:
    """A number with its noun."""
    return f"{count} {one if count == 1 else several}"


def listed(items: Iterable[object]) -> str:
    """A few things as a sentence lists them."""
    *others, last = [str(item) for item in items]
    return f"{', '.join(others)} and {last}" if others else last


def verdict(view: DebriefView) -> tuple[Tone, str]:
    """The verdict, and the tone it is shown in."""
    if view.critical:
        return "critical", "Critical error" if len(view.critical) == 1 else f"{len(view.critical)} critical errors"
    return ("passed", "Passed") if view.passed else ("short", "Not yet")


def score(view: DebriefView) -> str | None:
    """The score as shown: whole, unless that would carry it over the pass mark."""
    if view.score is None:
        return None
    whole = math.floor(view.score + 0.5)
    return f"{math.floor(view.score * 10) / 10:g}" if view.score < view.pass_mark <= whole else str(whole)


def pass_line(view: DebriefView) -> str:
    """What the score is measured by."""
    fatal = ". A critical error fails the call whatever the figure." if view.critical else ""
    return f"Pass mark {view.pass_mark}{fatal}"


def facts(view: DebriefView) -> tuple[tuple[str, str], ...]:
    """What call this was."""
    hints = f"Asked for before {_turns(view.hints)}" if view.hints else "None asked for"
    found = (
        ("Call", view.scenario),
        (view.speaker, view.persona),
        ("What was true", view.case),
        ("Assumption", view.case_assumption or ""),
        ("How it ended", view.outcome),
        ("Date", _date(view)),
        ("Length", f"{_clock(view.handle_time_seconds)}, {many(view.turns, 'turn', 'turns')}"),
        ("Support", LEVELS[view.level]),
        ("Standing", view.standing),
        ("Hints", hints),
    )
    return tuple((name, text) for name, text in found if text)


def _turns(numbers: tuple[int, ...]) -> str:
    return f"turn{'s' if len(numbers) > 1 else ''} {listed(numbers)}"


def day(view: DebriefView) -> str:
    """The day of the call, in UTC, so that it reads the same wherever it is opened; empty if it is not known."""
    return view.started_at.astimezone(UTC).strftime("%Y-%m-%d") if view.started_at else ""


def _date(view: DebriefView) -> str:
    if view.started_at is None:
        return ""
    began = view.started_at.astimezone(UTC)
    return f"{began.day} {MONTHS[began.month - 1]} {began.year}, {began:%H:%M} UTC"


def title(view: DebriefView) -> str:
    """What the document is called; browsers name the file after it."""
    return " – ".join(part for part in ("Debrief", view.scenario, day(view)) if part)


def file_name(view: DebriefView) -> str:
    """A name that any disk takes, without its ending."""
    plain = unicodedata.normalize("NFKD", title(view)).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:80].strip("-")


def footer(view: DebriefView) -> str:
    """What it was graded on, and what a verdict is worth."""
    return f"{view.scorecard}. {GRADED} {LIMITS}"


def missed(item: CriterionView) -> str:
    """A criterion by what happened instead, where that is known."""
    return item.missed or item.title


def standing(item: CriterionView) -> str:
    """The verdict on a criterion, with its weight, in one line."""
    words = {"met": "Met", "not_met": "Not met", "not_applicable": "Did not come up"}
    # "Not met" beside what happened instead would say the opposite.
    word = MARKS["critical" if item.critical else "bad"] if item.missed else words[item.verdict]
    kind = CRITICALITY.get(item.criticality) or ("critical" if item.critical else "")
    return " · ".join(part for part in (word, kind, f"weight {item.weight}") if part)


def tasks(view: DebriefView) -> str:
    """What the priorities stand under."""
    return "One thing to work on" if len(view.priorities) == 1 else "Two things to work on"


def cost(item: Priority) -> str:
    """What a priority cost."""
    if item.critical or item.cost is None:
        return "Critical error: it fails the call whatever the figure"
    shown = points(item.cost)
    return f"Cost you {shown} {'point' if shown == '1' else 'points'}"


def did(view: DebriefView) -> frozenset[int]:
    """The turns that were something done, not said."""
    return frozenset(bubble.number for bubble in view.bubbles if bubble.kind == "did")


def by(view: DebriefView, quote: Quote | Bubble) -> str:
    """Whose words they are."""
    if quote.by == "customer":
        return view.speaker
    return "You did" if quote.number in did(view) else "You said"


def quoted(view: DebriefView, bubble: Bubble) -> str | None:
    """That something said is approved wording; left out where it was the wrong thing to say."""
    wrong = view.marks.get(bubble.number) in ("bad", "critical")
    return f"Approved words {bubble.spiel}" if bubble.spiel and not wrong else None


@dataclass(frozen=True, slots=True)
class Costly:
    """A turn that cost something. `fell` is what could be had before and after it."""

    number: int
    by: str
    said: str
    label: Label
    fell: str
    notes: tuple[str, ...]
    better: str | None
    better_by: str
    answer: str | None
    answer_mood: str


def costly(view: DebriefView) -> tuple[Costly, ...]:
    """The turns that cost something, in the order of the call."""
    bubbles = {bubble.number: bubble for bubble in view.bubbles}
    moments = view.board.moments if view.board else ()
    return tuple(_costly(view, item, bubbles.get(item.number)) for item in moments if item.label in COSTLY)


def _costly(view: DebriefView, item: Moment, bubble: Bubble | None) -> Costly:
    notes = [item.why] if item.why else []
    if item.lost:
        notes.append(f"Criteria lost: {'; '.join(item.lost)}.")
    better = item.better
    return Costly(
        number=item.number,
        by=by(view, bubble) if bubble else "",
        said=bubble.text if bubble else "",
        label=item.label,
        fell=f"{points(item.before)} → {points(item.after)}",
        notes=tuple(notes),
        better=better.text if better else None,
        better_by="Do" if better and better.kind == "did" else "Say",
        answer=better.reply if better and better.reply else None,
        answer_mood=better.mood if better else "",
    )


def points(value: float | None) -> str:
    """A score as the board shows it: with a decimal where it has one."""
    return "–" if value is None else f"{math.floor(value * 10 + 0.5) / 10:g}"


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """Where a pass went out of reach, and how it could still have been had there."""

    lost: str
    chance: str
    steps: tuple[str, ...]


def turning_point(view: DebriefView) -> TurningPoint | None:
    """Where a pass went out of reach, if it did."""
    board = view.board
    if board is None or board.no_return is None:
        return None
    lost, way = f"After turn {board.no_return} a pass was out of reach.", board.last_chance
    if way is None:
        return TurningPoint(lost, "", ())
    comes_to = "" if way.score is None else f", with {points(way.score)} of 100"
    return TurningPoint(lost, f"At turn {way.number} it could still have been passed{comes_to}:", way.choices)


def _clock(seconds: int) -> str:
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
