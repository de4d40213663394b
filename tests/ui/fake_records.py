"""Debriefs to take along: a typical one, perfect, failed at once, long, hostile, odd, and without an analysis."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Literal

from simulator.domain.analysis import Label
from simulator.services.calls.views import Bubble
from simulator.services.debrief.views import (
    AnalysisBoard,
    BestCourse,
    Better,
    Chart,
    ChartPoint,
    CriterionView,
    DebriefView,
    FailedCheck,
    Moment,
    Praise,
    Priority,
    Quote,
    Remark,
    SectionView,
    TypedReview,
)

HOSTILE = '<b>bold</b> $x^2$ </style><script>alert(1)</script> & "quoted" <!-- --> ]]> &amp; {0} %s'
ODD = "Zoë Čapková-Łuczak Øyvind Дмитрий Ωmega 😀👩‍👩‍👧 渡辺 שלום \u202eright to left\u202c \x00\x07\ud800 \u00ad\ufeff end"
APPROVED = (
    "I do understand that you want to cancel your account. I apologize but I'm unable to assist with cancellation here at "
    "Billing; nevertheless, my understanding is that they will not begin the cancellation process until the past-due "
    "balance is cleared. I'll run the payment on your card and connect you with a professional who can assist you."
)
SAID = (
    "That would annoy me too, Ms. Whitfield. Before I tell you anything, let me get this straight. What happened?",
    "Check account status",
    "I'm not seeing evidence that the account is cancelled.",
    "Search for a notice of cancellation",
    "I hear you. The quickest way through this is to settle the past due balance first, and then we can look into it.",
    APPROVED,
    "Take payment",
    "Transfer to Customer Relations",
)
HEARD = (
    "Finally, a human. I cancelled this thing in March, and you're still billing me.",
    "I called in March. Some guy said it was taken care of. Taken care of! And then the bills keep coming.",
    "Fine. Look all you want.",
    "So you're calling me a liar. I made that call.",
    "And? What does it say?",
    "See, this is the part I don't get. Why would I pay first?",
    "All right. Run it, then. And after that I want it gone.",
    "Okay.",
    "Thanks. At least somebody is doing something.",
)
STATUS = ("C1", "Check the account status. If it is not Cancelled, neither contract nor account is.")
NOTICE = ("C3", "Search the account for a notice of cancellation before you explain the procedure.")
MOODS = ("furious", "angry", "irritated", "neutral", "calm")
COURSE: tuple[tuple[Label, float, int], ...] = (
    ("best", 100, 2), ("best", 100, 2), ("mistake", 88, 1), ("good", 88, 1),
    ("blunder", 62.5, 0), ("best", 62.5, 1), ("best", 62.5, 2), ("inaccuracy", 62.1, 3),
)  # fmt: skip


def chart(course: tuple[tuple[Label, float, int], ...], pass_mark: int = 80) -> Chart:
    def y(part: float) -> float:
        return round(260 * (1 - part), 2)

    points = [ChartPoint(0, 0, 0, y(0.5), None, "Before the first turn: 100 attainable.")]
    for index, (label, after, mood) in enumerate(course, start=1):
        text = f"Turn {2 * index}: {label}. {after:g} attainable, customer {MOODS[mood]}."
        points.append(ChartPoint(2 * index, 960 * index / len(course), y(after / 100), y(mood / 4), label, text))
    gone = next((point.x for point in points if point.label == "blunder"), None)
    ticks = tuple((y(score / 100), str(score)) for score in (0, 25, 50, 75, 100))
    moods = tuple((y(number / 4), mood) for number, mood in enumerate(MOODS))
    summary = (
        f"The attainable score went from 100 to {course[-1][1]:g} over {len(course)} turns; the customer was "
        f"{MOODS[min(mood for _, _, mood in course)]} at worst and {MOODS[course[-1][2]]} at the end."
    )
    return Chart(960, 260, tuple(points), y(pass_mark / 100), ticks, moods, gone, summary)


def board(course: tuple[tuple[Label, float, int], ...] = COURSE, text: str | None = None) -> AnalysisBoard:
    before = [100.0, *(after for _, after, _ in course)]
    search = text or "Let me search for a notice of cancellation before I say more."
    better = Better(search, "said", text or "All right. Look.", "neutral")
    moments = tuple(
        Moment(
            2 * index, label, before[index - 1], after, True, label != "blunder", mood,
            text or "You explained the procedure before you had looked for a notice. It cost points that could not be won back.",
            ("Searched for a notice before explaining the procedure",) if label in ("mistake", "blunder") else (),
            better if label in ("mistake", "blunder", "inaccuracy") else None, None,
        )
        for index, (label, after, mood) in enumerate(course, start=1)
    )  # fmt: skip
    gone = next((item.number for item in moments if item.label == "blunder"), None)
    chance = (
        BestCourse(gone, (text or "Let me search for a notice first.", "Take payment"), 88, passes=True)
        if gone
        else None
    )
    thresholds: tuple[tuple[Label, str], ...] = (
        ("best", "Keeps all that could still be had, and wastes no turn."),
        ("good", "Keeps all that could still be had; another choice would have been quicker."),
        ("inaccuracy", "Costs less than 5 points of the score, or was wrong there and only cost a turn."),
        ("mistake", "Costs 5 points of the score or more. The call can still pass, if it could before."),
        ("blunder", "A critical error, or the turn after which the call could not pass any more."),
    )
    return AnalysisBoard(moments, gone, chance, chart(course), thresholds)


def spoken(said: str) -> tuple[str, str, str] | tuple[()]:
    return ("C4", "Approved words, C4", "Two steps, in this order.") if said is APPROVED else ()


def bubbles(turns: int) -> tuple[Bubble, ...]:
    found = [Bubble(1, "customer", "said", HEARD[0], "irritated")]
    for index in range(turns):
        said = SAID[index % len(SAID)]
        kind: Literal["said", "did"] = "did" if index % len(SAID) in (1, 3, 6, 7) else "said"
        found.append(Bubble(2 * index + 2, "trainee", kind, said, None, *spoken(said)))
        found.append(Bubble(2 * index + 3, "customer", "said", HEARD[index % 8 + 1], "neutral"))
    return tuple(found)


def criterion(name: str, title: str, verdict: Any, **rest: Any) -> CriterionView:
    values: dict[str, Any] = {
        "missed": None, "critical": False, "criticality": "non_critical", "weight": 8, "sources": (STATUS,), "assumption": None, "counts": "Counts once it comes up.",
        "evidence": (), "coaching": "Look first, then say what you see.", "approved": None, "approved_is_quoted": False,
    }  # fmt: skip
    return CriterionView(id=name, title=title, verdict=verdict, **(values | rest))


def sections(text: str | None) -> tuple[SectionView, SectionView]:
    heard = (Quote(4, "trainee", text or SAID[1], "did"), Quote(6, "trainee", text or SAID[2]))
    fatal = criterion(
        "status", "Checked the status before speaking of it", "not_met", missed=text or "Spoke of the status before looking it up",
        critical=True, criticality="business", weight=10, evidence=heard, approved=text or APPROVED, approved_is_quoted=True, turns=(4, 6),
        failed=(FailedCheck("status", "Checked the status", text or "Spoke of the status before looking it up", heard, (4, 6)),),
    )  # fmt: skip
    ours = {"sources": (NOTICE,), "approved": text or "Let me search first."}
    listening = (
        criterion("asked", text or "Asked what happened before pressing for anything", "met", evidence=heard[:1]),
        criterion("verify", "Made sure who is on the line", "not_applicable", assumption="The guide does not say how."),
        criterion(
            "calm", "Kept calm when called a liar", "met", assumption="Not in the guide: ours.", evidence=heard[1:]
        ),
    )
    procedure = (fatal, criterion("notice", "Searched for a notice first", "not_met", **ours))
    return SectionView("Listening", listening, 2, 2), SectionView("Procedure", procedure, 0, 2)


def priorities(text: str | None) -> tuple[Priority, Priority]:
    fatal, notice = sections(text)[1].criteria
    quotes = fatal.evidence
    return (
        Priority(fatal.missed or "", True, None, (STATUS,), quotes, fatal.coaching, fatal.approved, True, 10, "Take turn 10 again", "say"),
        Priority(notice.title, False, 13, (NOTICE,), quotes[:1], text or "Search first.", text, False, 6, "Take turn 6 again", "look_up"),
    )  # fmt: skip


def typical(text: str | None = None, turns: int = 8) -> DebriefView:
    """A call with a critical error, another mistake and something typed first. `text` stands for every word, if given."""
    return DebriefView(
        id="abc", scenario_id="cancelled_months_ago", persona_id="frustrated_canceller",
        scenario=text or "“I cancelled months ago”", persona=text or "The frustrated canceller", speaker="Customer",
        case=text or "Active, no notice of cancellation, past due", case_assumption=None, passed=False, score=62.5, pass_mark=80,
        critical=sections(text)[1].criteria[:1], sections=sections(text),
        remarks=(Remark(6, SAID[2], text or "You called them wrong before you had looked.", text or "Let me look first.", "Approved words, S1"),),
        bubbles=tuple(replace(item, text=text or item.text) for item in bubbles(turns)),
        marks={2: "good", 6: "critical", 10: "bad"}, faults={6: (text or "Spoke of the status before looking it up",)},
        outcome="The call was transferred to Customer Relations.", handle_time_seconds=284, turns=turns,
        scorecard="Cancellation call, version 3", counsel=text or "Whether a card may be charged here is for counsel to say.",
        standing="A practice call: taken on your own.", hints=(4, 8), board=board(text=text), priorities=priorities(text),
        praise=(Praise(2, text or "Asked what happened first. Two of the 3 other answers there would have failed the call."),),
        typed_lines=(
            TypedReview(12, text or "ok so I'll take\nthe payment and put you through", APPROVED, APPROVED, "Approved words, C4",
                     (("I'm unable to assist with cancellation here at Billing", False), ("I'll run the payment", True))),
        ),
        started_at=datetime(2026, 11, 25, 23, 8, tzinfo=UTC), record="/record/Hn3vT0kEn", company="Alder Home Security",
    )  # fmt: skip


def perfect() -> DebriefView:
    best: tuple[tuple[Label, float, int], ...] = tuple(("best", 100.0, min(4, 1 + index)) for index in range(6))
    met = criterion(
        "asked", "Asked what happened before pressing for anything", "met", evidence=(Quote(2, "trainee", SAID[0]),)
    )
    return replace(
        typical(turns=6), passed=True, score=100.0, critical=(), sections=(SectionView("Listening", (met,), 1, 1),), remarks=(),
        marks={2: "good"}, faults={}, board=board(best), priorities=(), typed_lines=(), hints=(), level="assessment", counsel=None,
    )  # fmt: skip


def failed_at_once() -> DebriefView:
    said = (Quote(2, "trainee", SAID[0]),)
    spoke = replace(typical().critical[0].failed[0], evidence=said, turns=(2,))
    fatal = replace(typical().critical[0], evidence=said, failed=(spoke,), turns=(2,))
    work = replace(typical().priorities[0], evidence=fatal.evidence, turn=2)
    return replace(
        typical(turns=1), board=board((("blunder", 0, 0),)), score=0.0, critical=(fatal,), priorities=(work,), typed_lines=(),
        sections=(SectionView("Procedure", (fatal,), 0, 1),), praise=(), remarks=(), faults={}, marks={2: "critical"},
    )  # fmt: skip


def longest() -> DebriefView:
    course: tuple[tuple[Label, float, int], ...] = tuple(
        (("best", "good", "inaccuracy", "best", "mistake")[index % 5], 100 - index * 1.2, index % 5)
        for index in range(60)
    )
    return replace(typical(turns=60), board=board(course))


def unanalysed() -> DebriefView:
    return replace(typical(), board=None, score=None, started_at=None, record=None, praise=(), priorities=())


def unjudged() -> DebriefView:
    return replace(
        typical(turns=1), critical=(), sections=(), score=0.0, judged=False, at_stake=22, judged_from=40, board=None,
        priorities=(), praise=(), remarks=(), faults={}, marks={}, typed_lines=(), hints=(),
    )  # fmt: skip


VIEWS: dict[str, Callable[[], DebriefView]] = {
    "typical": typical, "perfect": perfect, "failed at once": failed_at_once, "longest": longest, "no board": unanalysed, "not judged": unjudged,
    "hostile": lambda: typical(HOSTILE), "odd": lambda: typical(ODD), "endless": lambda: typical("word " * 300),
    "one word": lambda: typical("x" * 700),
}  # fmt: skip
