"""Calls to look back on: long, very long, short, failed at once, perfect, hostile; each by the id it is asked for."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from simulator.design.words import fell
from simulator.domain.analysis import Label
from simulator.domain.errors import NotFound
from simulator.domain.people import Person
from simulator.services.calls.views import BranchRow, Bubble, Panel
from simulator.services.debrief.views import (
    AnalysisBoard,
    BestCourse,
    Better,
    Chart,
    ChartPoint,
    Column,
    CompareRow,
    CompareView,
    DebriefView,
    LearnOption,
    LearnView,
    Moment,
    Praise,
    Priority,
    Question,
    Quote,
    TypedReview,
)
from simulator.services.taking.views import CallView, Face, Ringing

NASTY = "<b>bold</b> $x^2$ :red[red] *stars* [link](javascript:alert(1))"
ENDLESS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
MOODS = ("furious", "angry", "irritated", "neutral", "calm")
OPENING = "Finally, a human. I cancelled this thing in March, and you're still billing me."
BEGAN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
CREDIT = "I do see notes on your account about ongoing issues so it's very possible that they'd issue a credit."
CANCEL = (
    "I do understand that you want to cancel your account. I apologize but I'm unable to assist with cancellation here at Billing; "
    "nevertheless, my understanding is that they will not begin the cancellation process until the past-due balance is cleared."
)
STATUS = ("C1", "Check the account status. If it is not Cancelled, neither contract nor account is.")
PAST_DUE = ("S1", "Past due balance: always try to collect a payment or set one up before any transfer.")
THRESHOLDS: tuple[tuple[Label, str], ...] = (
    ("best", "Keeps all that could still be had, and wastes no turn."),
    ("good", "Keeps all that could still be had; another choice would have been quicker."),
    ("inaccuracy", "Costs less than 5 points of the score, or was wrong there and only cost a turn."),
    ("mistake", "Costs 5 points of the score or more. The call can still pass, if it could before."),
    ("blunder", "A critical error, or the turn after which the call could not pass any more."),
)


@dataclass(frozen=True)
class Taken:
    """One turn of the trainee: what it kept, what the customer said to it, and how they felt then."""

    text: str
    label: Label
    after: float
    mood: int
    reply: str
    why: str = "Keeps all that could still be had, and wastes no turn."
    lost: tuple[str, ...] = ()
    better: tuple[str, str, str] | None = None
    back: tuple[str, ...] = ()
    fatal: bool = False

    @property
    def did(self) -> bool:
        return self.text.startswith("You ")


BACK = ("I should not have said that, Ms. Whitfield, and I take it back.", "You set up a payment plan", CANCEL)
LONG = (
    Taken("That would annoy me too, Ms. Whitfield. Let me get this straight first: what happened when you cancelled?", "best", 100, 2, "I called in March. Some guy said it was taken care of. Taken care of! And then the bills keep coming."),
    Taken("You looked up the account status", "best", 100, 2, "Are you typing? What are you typing?"),
    Taken("I'm opening your account, so that I tell you only what I can see. It takes a moment.", "good", 100, 2, "Fine. I've waited since March, what's another minute.", "Keeps all that could still be had; another choice would have been quicker."),
    Taken("You searched for a notice of cancellation", "best", 100, 2, "It has to be there. I made that call."),
    Taken("The agreement you signed asks for a written notice. There isn't one, so nothing was cancelled.", "inaccuracy", 97, 1, "So now it's my fault. Nobody told me to write anything.", "True, and too early: she does not yet know what you looked for. It cost 3.0 points that could not be won back.", (), ("I'm not seeing evidence that the account is cancelled. I can see that this is not what you expected to hear.", "So you're calling me a liar. I made that call.", "irritated"), ("I'm sorry, that came out as if you had done something wrong.", "You read the notes")),
    Taken("I'm sorry, that came out as if you had done something wrong. You called, and you expected it to be done.", "best", 97, 2, "Thank you. That's all I want somebody to say."),
    Taken("You read the notes", "best", 97, 3, "And? Does it say I called?"),
    Taken("It does. As a gesture of goodwill I'll take the last two bills off. You have my word.", "mistake", 85, 4, "Oh. Well, that's something. Two bills, you said?", "A credit is not Billing's to promise; the team that can grant it has not looked at it. It cost 12.0 points that could not be won back.", ("Promised nothing that Billing cannot keep",), (CREDIT, "Possible. Okay. And who decides that?", "neutral"), BACK),
    Taken("The March call is in the notes: you asked to cancel, and you were told to speak with Customer Relations.", "best", 85, 3, "Told, yes. Nobody put me through."),
    Taken("I hear you.", "good", 85, 3, "So what now?", "Keeps all that could still be had; another choice would have been quicker."),
    Taken("There is a past due balance of $187.40, and I can take it on the card or set up a plan.", "best", 85, 2, "See, this is the part I don't get. Why would I pay first?"),
    Taken("Honestly, if you just stop paying, the account closes by itself after a while.", "blunder", 62, 3, "Really? Then why am I even on the phone?", "A critical error: it is false, and it costs her a collection. From here on the call could not pass any more, and 23.0 points were gone.", ("Never told the customer to stop paying", "Asked for the balance with the approved words"), (CANCEL, "All right. And then you put me through?", "neutral"), BACK),
    Taken("Let's not get ahead of ourselves.", "inaccuracy", 60, 2, "You just told me to stop paying.", "Leaves the false statement standing. It cost 2.0 points that could not be won back.", (), (BACK[0], "Okay. So what is true?", "irritated"), BACK[1:]),
    Taken("I should not have said that, Ms. Whitfield, and I take it back. Nothing closes by itself.", "best", 60, 2, "Okay. So what is true?"),
    Taken("Is Mr. Whitfield there? I see that he called about the same account last week, from another number.", "blunder", 48, 1, "He did what? What did he say?", "Another critical error: what somebody else told us is theirs. 12.0 points were gone.", ("Kept what others said to themselves",), ("Whatever is on your account I go through with you, line by line.", "Good. Then let's do that.", "neutral"), BACK[1:]),
    Taken("I'd rather keep to what is on your account.", "good", 48, 1, "I bet you would.", "Keeps all that could still be had; another choice would have been quicker."),
    Taken("You set up a payment plan", "best", 48, 2, "Three payments. I can live with that."),
    Taken("I do understand that you want to cancel your account. I apologize but I'm unable to assist with cancellation here at Billing.", "best", 48, 3, "Then get me to somebody who is."),
    Taken("Before I do: have you thought about our new camera? It is half price this month.", "mistake", 41, 2, "You have got to be kidding me.", "An offer where the customer asked to be put through. It cost 7.0 points that could not be won back.", ("Offered nothing after the plan was agreed",), ("I'm putting you through to Customer Relations now. Is that okay with you?", "Yes. Finally.", "calm"), ("You transferred the call to Customer Relations",)),
    Taken("You transferred the call to Customer Relations", "best", 41, 2, "Customer Relations? All right. Put me through."),
)  # fmt: skip
ONE = (replace(LONG[0], text="You ended the call", label="blunder", after=0, fatal=True, lost=("Took the call",)),)
CALLS = (
    "long", "sixty", "one-turn", "failed-first", "perfect", "helped", "hostile", "branch", "recalled", "unanalysed", "inexact",
    "nearly",
)  # fmt: skip


def _sixty() -> Iterator[Taken]:
    for index in range(60):
        turn = LONG[index % 20]
        after = 100.0 - 1.25 * sum(LONG[at % 20].label not in ("best", "good") for at in range(index + 1))
        yield replace(turn, after=after, fatal=index == 51)


def taken(name: str) -> tuple[Taken, ...]:
    """The turns of one of the calls."""
    first = replace(LONG[11], fatal=True)
    perfect = tuple(replace(turn, label="best", after=100) for turn in LONG if turn.label == "best")[:8]
    return {
        "sixty": tuple(_sixty()),
        "one-turn": ONE,
        "failed-first": (first, *(replace(turn, after=min(turn.after, 62)) for turn in LONG[12:18])),
        "perfect": perfect,
        "helped": perfect,
        "nearly": (*perfect[1:], replace(perfect[0], after=79.6)),
        "inexact": (replace(LONG[0], after=99.6), replace(LONG[4], after=99.2), *perfect[1:]),
        "hostile": tuple(map(_hostile, LONG[:12])),
    }.get(name, (*LONG[:11], replace(LONG[11], fatal=True), *LONG[12:]))


def _hostile(turn: Taken) -> Taken:
    better = (NASTY, ENDLESS, "irritated") if turn.better else None
    text = turn.text if turn.did else f"{NASTY} {ENDLESS}"
    return replace(turn, text=text, reply=NASTY, why=NASTY, lost=(NASTY, ENDLESS), better=better, back=(NASTY, ENDLESS))


def bubbles(turns: Sequence[Taken], opening: str = OPENING) -> tuple[Bubble, ...]:
    """The call in its lines."""
    lines = [Bubble(1, "customer", "said", opening, MOODS[1])]
    for index, turn in enumerate(turns, start=1):
        words = ("S1", "Approved words, S1", PAST_DUE[1]) if turn.text in (CREDIT, CANCEL) else ()
        lines.append(Bubble(2 * index, "trainee", "did" if turn.did else "said", turn.text, None, *words))
        lines.append(Bubble(2 * index + 1, "customer", "said", turn.reply, MOODS[turn.mood]))
    return tuple(lines)


def call(name: str) -> CallView:
    """One of the calls as it stands: it is over."""
    lines = bubbles(taken(name), NASTY if name == "hostile" else OPENING)
    return CallView(
        name, "“I cancelled months ago”", "Insists they already cancelled", "Dana Whitfield", "Jordan", "",
        "Alder Home Security", lines, (), (), (), "calm", (1.0, 1.0),
        Face(woman=False, age="adult", drawn=7), Ringing("inbound", "Dana Whitfield", "(480) 555-0134"), BEGAN, BEGAN + timedelta(seconds=284),
        len(lines) // 2, True, "The call was transferred to Customer Relations.",
    )  # fmt: skip


def _moments(turns: Sequence[Taken]) -> Iterator[Moment]:
    before, passes = 100.0, True
    for index, turn in enumerate(turns, start=1):
        still = passes and not turn.fatal
        better = Better(turn.better[0], "said", *turn.better[1:]) if turn.better else None
        back = BestCourse(2 * index, turn.back, turn.after, still) if turn.back else None
        yield Moment(
            2 * index, turn.label, before, turn.after, passes, still, turn.mood, turn.why, turn.lost, better, back
        )
        before, passes = turn.after, still


def _chart(moments: Sequence[Moment]) -> Chart:
    width, height = 960.0, 260.0
    points = [ChartPoint(0, 0, 0, 0.75 * height, None, "Before the first turn: 100 attainable, a pass possible.")]
    for at, item in enumerate(moments, start=1):
        score = height * (1 - (item.after or 0) / 100)
        text = f"Turn {item.number}: {item.label}. {item.after:g} attainable, customer {MOODS[item.mood]}."
        x, mood_y = at * width / len(moments), height * (1 - item.mood / 4)
        points.append(ChartPoint(item.number, x, score, mood_y, item.label, text))
    ends = [at for at, item in enumerate(moments, start=1) if item.can_pass_before and not item.can_pass_after]
    summary = (
        f"The attainable score went from 100 to {moments[-1].after:g} over {len(moments)} turns"
        + (f"; a pass was out of reach after turn {2 * ends[0]}" if ends else "")
        + f"; the customer was {MOODS[min(item.mood for item in moments)]} at worst and {MOODS[moments[-1].mood]} at the end."
    )
    return Chart(
        width, height, tuple(points), 0.2 * height,
        tuple((height * (1 - score / 100), str(score)) for score in (0, 25, 50, 75, 100)),
        tuple((height * (1 - at / 4), mood) for at, mood in enumerate(MOODS)),
        points[ends[0]].x if ends else None, summary,
    )  # fmt: skip


def board(turns: Sequence[Taken]) -> AnalysisBoard:
    """Every turn's worth."""
    moments = tuple(_moments(turns))
    gone = next((item for item in moments if item.can_pass_before and not item.can_pass_after), None)
    chance = BestCourse(gone.number, (CANCEL, "You set up a payment plan", "You transferred the call to Customer Relations"), gone.before, True) if gone else None  # fmt: skip
    return AnalysisBoard(moments, gone.number if gone else None, chance, _chart(moments), THRESHOLDS)


def _priorities(name: str, lines: Sequence[Bubble], moments: Sequence[Moment]) -> Iterator[Priority]:
    worst = [item for item in moments if item.label in ("mistake", "blunder")]
    for item in sorted(worst, key=lambda item: item.label != "blunder")[:2]:
        critical = item.label == "blunder"
        at = item.number - 1
        title = (
            ("Told somebody else's words" if item.number == 30 else "Told the customer to stop paying")
            if critical
            else "Promised a credit that another team decides on"
        )
        yield Priority(
            title=NASTY if name == "hostile" else title,
            critical=critical,
            cost=None if critical else fell(item.before, item.after),
            sources=(PAST_DUE,) if critical else (PAST_DUE, STATUS),
            evidence=tuple(Quote(line.number, line.by, line.text) for line in lines[at - 1 : at + 1]),
            coaching="Say what is true of the balance, and then what happens next. What sounds kind and is false costs her more than the truth.",
            approved=CANCEL if critical else CREDIT,
            approved_is_quoted=True,
            turn=item.number,
            drill=f"Take turn {item.number} again",
            remedy="leave" if critical else "say",
        )


def debrief(base: DebriefView, record: str | None) -> DebriefView:
    """The debrief of a call, with all that looking back on it brings."""
    name, lines = base.id, base.bubbles
    turns = taken(name) if name in CALLS else tuple(_like(base))
    found = board(turns) if turns else None
    moments = found.moments if found else ()
    mistakes = tuple(item.number for item in moments if item.label in ("mistake", "blunder"))
    passed = name in ("perfect", "helped", "inexact")
    faults = {m.number: tuple(f"Not met: {one}" for one in m.lost) for m in moments if m.lost}
    marks = {n: mark for n, mark in base.marks.items() if name not in CALLS}
    marks |= {item.number: "critical" for item in moments if item.label == "blunder" and name in CALLS}
    return replace(
        base,
        passed=passed,
        score=moments[-1].after if moments and name in CALLS else base.score,
        critical=() if passed or name == "nearly" else base.critical,
        sections=base.sections[:1] if name in ("perfect", "helped") else base.sections,
        marks=marks,
        faults=faults if name in CALLS else base.faults,
        remarks=base.remarks if name not in CALLS else (),
        level="guided" if name == "helped" else "assessment" if name == "sixty" else "practice",
        standing=STANDING.get(name, "It counts: taken alone, from beginning to end."),
        hints=(4, 12) if name in ("long", "recalled") else (),
        board=None if name == "unanalysed" else found,
        priorities=() if passed else tuple(_priorities(name, lines, moments)),
        praise=PRAISE if name in ("long", "perfect", "helped", "branch", "hostile") else (),
        typed_lines=tuple(_recalled(name)) if name in ("recalled", "hostile") else (),
        mistakes=() if name == "unanalysed" else mistakes,
        branch_of=BranchRow("long", 8, True, 41.0, False, "Put through", 20) if name == "branch" else None,
        branches=_branches() if name in ("long", "branch") else (),
        started_at=BEGAN,
        record=record,
    )


PRAISE = (
    Praise(2, "Asked what had happened before pressing for anything. Two of the 3 other answers there would have failed the call."),
    Praise(12, "Took the blame off her without taking it on. The other answer would have made her hang up."),
)  # fmt: skip
STANDING = {
    "helped": "It does not count: a guided call is for learning.",
    "branch": "It never counts: a branch goes on from a call that was taken before.",
}


def _like(base: DebriefView) -> Iterator[Taken]:
    """Turns for a call that was really taken in the fake app."""
    labels: tuple[Label, ...] = ("best", "mistake", "good", "inaccuracy")
    spoken = [line for line in base.bubbles if line.by == "trainee"]
    for index, (line, answer) in enumerate(zip(spoken, base.bubbles[2::2], strict=True)):
        yield Taken(line.text, labels[index % 4], max(0.0, 100 - 6.0 * index), index % 5, answer.text, NASTY)


def _branches() -> tuple[BranchRow, ...]:
    return (
        BranchRow("branch", 8, True, 88.0, True, "The call was transferred to Customer Relations.", 17),
        BranchRow("open-branch", 24, False, None, None, None, 13),
    )


def _recalled(name: str) -> Iterator[TypedReview]:
    parts = (
        ("sorry or apologise", True), ("Billing cannot cancel", True), ("the balance has to be cleared first", False),
        ("ask whether that is okay", False),
    )  # fmt: skip
    typed = NASTY if name == "hostile" else "sorry but i cant cancel that here, ill get you to someone who can"
    yield TypedReview(36, typed, LONG[17].text, CANCEL, "Approved words, S7", parts)
    yield TypedReview(22, "you owe us 187 dollars", LONG[10].text, None, None, ())


PANELS = (
    Panel("Status", True, (("Status", "Active"), ("Past due", "$187.40"), ("Autopay", "Off")), "check_account_status"),
    Panel("Notice of cancellation", True, (("Search result", "Nothing on file"),), "search_noc"),
    Panel("Notes", False, (), "review_notes"),
)


def _options(turn: Taken, better: tuple[str, str, str]) -> tuple[LearnOption, ...]:
    kept = "Keeps all that could still be had."
    said = (
        LearnOption("cold", "The quickest way through this is to settle the past due balance first.", "response", False, "inaccuracy", "True, and cold: it presses before it understands."),
        LearnOption("chosen", turn.text, "response", False, turn.label, turn.why),
        LearnOption("best", better[0], "response", True, "best", kept),
        LearnOption("calm", "Please calm down, Ms. Whitfield. I am only doing my job here.", "response", False, "mistake", "Nobody was ever calmed by being told to calm down."),
    )  # fmt: skip
    done = (
        LearnOption("notes", "Read the notes", "action", True, "good", "Keeps all; saying it first is quicker."),
        LearnOption("pay", "Take the payment", "action", False, "blunder", "Nothing was agreed. The card is hers."),
        LearnOption("end", "End the call", "action", False, "blunder", "The call fails where it ends here."),
    )
    return said + done


def learn(base: DebriefView) -> LearnView:
    """The mistakes of a call, asked again."""
    questions = []
    turns, lines = taken(base.id), base.bubbles
    for at, turn in enumerate(turns):
        if turn.label in ("mistake", "blunder") and turn.better is not None:
            lines_before = lines[max(0, 2 * at - 3) : 2 * at + 1]
            coaching = "Say what is true of the balance, and then what happens next."
            questions.append(
                Question(2 * at + 2, turn.label, lines_before, PANELS, _options(turn, turn.better), "chosen", "best",
                         turn.better[1], coaching, (PAST_DUE,))
            )  # fmt: skip
    return LearnView(base.id, base.scenario, base.persona, base.speaker, tuple(questions))


def compare(base: DebriefView) -> CompareView:
    """A call and its branches, side by side from turn 8 on."""
    title = NASTY if base.id == "hostile" else "Turn 8, gone on with differently"
    lines = base.bubbles
    better = bubbles((*LONG[:7], replace(LONG[7], text=CREDIT), *LONG[8:11]))
    labels: dict[int, Label] = {2 * at: turn.label for at, turn in enumerate(taken(base.id), start=1)}
    good: dict[int, Label] = dict.fromkeys(range(16, 24, 2), "best")
    out = "The call was transferred to Customer Relations."
    columns = (
        Column(base.id, "The call as it was taken", True, 41.0, False, ("Told the customer to stop paying",), out, lines[15:], labels, "irritated", "The call as it was taken."),
        Column("branch", title, True, 88.0, True, (), out, better[15:], good, "calm", "A branch: it never counts as the attempt."),
        Column("open-branch", "Turn 8, a third way", False, None, None, (), None, better[15:19], {16: "good", 18: "best"}, "neutral", "A branch: it never counts as the attempt."),
    )  # fmt: skip
    rows = (
        CompareRow("Never told the customer to stop paying", ("not_met", "met", "not_applicable")),
        CompareRow(NASTY, ("not_met", "met", "met")),
        CompareRow("Offered nothing after the plan was agreed", ("not_met", "not_applicable", "not_applicable")),
    )
    return CompareView(base.id, base.scenario, base.persona, base.speaker, lines[:15], columns, rows)


class LookingBack(ABC):
    """What the fake service answers to the pages that look back on a call; the calls themselves are the other part's."""

    made: dict[str, CallView]

    def __init__(self) -> None:
        self.shared_calls: set[str] = set()

    @abstractmethod
    def start(self, who: Person, scenario_id: str) -> str:
        """A new call."""

    @abstractmethod
    def choose(self, who: Person, call_id: str, choice_id: str, version: int) -> CallView:
        """One turn further."""

    @abstractmethod
    def look_back(self, who: Person, call_id: str, *, at_once: bool = False) -> DebriefView:
        """The verdict of a call."""

    def shared(self, who: Person, token: str) -> DebriefView:
        """The debrief under a token, which is the call's id."""
        if token not in self.shared_calls:
            raise NotFound("shared debrief", token)
        return self.look_back(who, token)

    def learn(self, who: Person, call_id: str) -> LearnView:
        """Its mistakes."""
        return learn(self.look_back(who, call_id))

    def answer_again(self, who: Person, call_id: str, number: int, choice: str) -> None:
        self.answered = (call_id, number, choice)

    def compare(self, who: Person, call_id: str) -> CompareView:
        """It and its branches."""
        return compare(self.look_back(who, call_id))

    def branch(self, who: Person, call_id: str, number: int) -> str:
        """A new call that goes on from turn `number`: it is taken as far as the fake can take it again."""
        branch = self.start(who, "scenario_1")
        for _ in range(number // 2 - 1):
            self.choose(who, branch, "reply0", self.made[branch].version)
        self.made[branch] = replace(self.made[branch], branch_of=call_id)
        return branch

    def share(self, who: Person, call_id: str) -> str:
        """The token of a link that stays."""
        self.shared_calls.add(call_id)
        return call_id
