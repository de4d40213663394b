"""A service with the methods the pages call, and long, hostile and empty answers to look at."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ui import fake_looking_back as looking_back
from ui.fake_drilling import FakeDrilling
from ui.fake_guide import FakeGuide
from ui.fake_open import FakeOpen, opened
from ui.fake_people import FakePeople
from ui.fake_programmes import FakeProgrammes
from ui.fake_support import FakeSupport, begun, levels, moved_on

from simulator.domain.errors import CallFinished, ChoiceNotOffered, NotFound, StoreLocked
from simulator.domain.people import Person
from simulator.domain.roles import ENDS_THE_CALL, Role
from simulator.services.calls.views import Bubble, CallRow, Panel
from simulator.services.debrief.views import CriterionView, DebriefView, FailedCheck, Quote, Remark, SectionView
from simulator.services.library.views import AssumptionRow, PersonaCard, ScenarioCard, TrainerNote
from simulator.services.records.service import RecordsService
from simulator.services.taking.views import Brief, CallView, ChoiceView, Face, Ringing

COUNSEL = "Charges after a notice may be disputed. Ask counsel before real calls; grading here follows the guide."
MOODS = ("angry", "irritated", "irritated", "neutral", "calm")
NASTY = "<b>bold</b> $x^2$ :red[red] *stars* [link](javascript:alert(1))"
WORDS = "I do see notes on your account about ongoing issues so it's very possible they'd be able to issue a credit."
CUSTOMER = (
    "Finally, a human. I cancelled this thing in March, and you're still billing me.",
    "You want to know? Fine. I called in March. Some guy said it was taken care of. Taken care of! And then the bills keep coming.",
    "So you're calling me a liar. I made that call.",
    "I get that. But I did cancel. I remember the call.",
    "See, this is the part I don't get. Why would I pay first?",
)
REPLIES = (
    "That would annoy me too, Ms. Whitfield. Before I tell you anything, let me get this straight. What happened when you cancelled?",
    "I'm not seeing evidence that the account is cancelled. I can see that this is not what you expected to hear.",
    (
        "I do understand that you want to cancel your account. I apologize but I'm unable to assist with cancellation here at Billing; "
        "nevertheless, my understanding is that they will not begin the cancellation process until the past-due balance is cleared. "
        "I'll run the payment on your card and connect you with a professional who can assist you. Please confirm your payment, and "
        "we'll connect you with an account manager to begin the cancellation process. Is that okay with you?"
    ),
    "I hear you, Ms. Whitfield. The quickest way through this is to settle the past due balance first, and then we can look into it.",
)
ACTIONS: tuple[tuple[str, str, Role, str], ...] = (
    ("check_account_status", "Account status", "lookup", "You looked up the account status"),
    ("search_noc", "Search for a notice", "lookup", "You searched for a notice of cancellation"),
    ("review_notes", "Read the notes", "lookup", "You read the notes"),
    ("take_payment", "Take the payment", "payment", "You ran the payment"),
    ("set_up_payment_plan", "Set up a plan", "payment", "You set up a payment plan"),
    ("transfer_customer_relations", "Customer Relations", "transfer", "You transferred the call to Customer Relations"),
    ("transfer_loyalty", "Loyalty", "transfer", "You transferred the call to Loyalty"),
    ("transfer_ice", "ICE", "transfer", "You transferred the call to ICE"),
    ("transfer_technical_support", "Technical Support", "transfer", "You transferred the call to Technical Support"),
    ("leave_message", "Leave a message", "message", "You left a message"),
    ("end_call", "End the call", "hangs_up", "You ended the call"),
)
PANELS = (
    (
        "Status",
        "check_account_status",
        (("Status", "Active"), ("Past due", "$187.40"), ("Autopay", "Off"), ("Installed", "Yes")),
    ),
    ("Notice of cancellation", "search_noc", (("Search result", "Nothing on file"),)),
    (
        "Notes",
        "review_notes",
        (
            (
                "Mar 14",
                "Customer called about cancelling. Told to speak with Customer Relations. No transfer on record.",
            ),
            ("May 2", "Second notice for the balance sent."),
        ),
    ),
)
PERSONAS = (
    PersonaCard(
        "frustrated_canceller",
        "The frustrated canceller",
        "Has been putting this off for weeks, is angry before you pick up, and settles if you listen.",
    ),
    PersonaCard(
        "insists",
        "Insists they already cancelled",
        "Certain of their ground, cool rather than loud, and not going to pay to make it go away.",
    ),
)


def _scenario(
    number: int, title: str, summary: str, level: str, statements: tuple[str, ...], direction: str = "inbound"
) -> ScenarioCard:
    tags = ("cancellation", "dispute") if number % 2 else ("billing", "autopay")
    return ScenarioCard(f"scenario_{number}", title, summary, level, direction, tags, PERSONAS, 3, statements)  # type: ignore[arg-type]


SCENARIOS = (
    _scenario(
        1,
        "“I cancelled months ago”",
        "A bill arrives for an account the customer says was closed long ago.",
        "steady",
        ("C1", "C2", "C3", "C4", "C5"),
    ),
    _scenario(
        2, "Take me off auto pay", "The customer wants no more charges to a card they agreed to.", "starter", ("S4",)
    ),
    _scenario(
        3, "Why do you keep calling?", "Four calls this week, and the customer has had enough.", "starter", ("S6",)
    ),
    _scenario(
        4,
        "“You haven't fulfilled your side”",
        "A panel that has never worked, and a balance that is past due all the same.",
        "steady",
        ("F1", "F2", "F3", "F4"),
    ),
    _scenario(
        5,
        "Somebody else answers",
        "You call about a balance. The person who picks up is not the customer, and is curious.",
        "hard",
        ("S2",),
        "outbound",
    ),
    _scenario(
        6,
        "Cancel it, today",
        "A customer who wants out, now, and has the card in the other hand.",
        "hard",
        ("S7", "G4", "G5", "R1"),
    ),
    _scenario(7, NASTY, NASTY, "starter", ("S3",)),
)


def _criterion(name: str, title: str, verdict: str, **rest: object) -> CriterionView:
    values: dict[str, object] = {
        "missed": None, "critical": False, "criticality": "non_critical", "weight": 8, "sources": (), "assumption": None, "counts": "Counts once it comes up.",
        "evidence": (), "coaching": "Look first, then say what you see.", "approved": None, "approved_is_quoted": False,
    }  # fmt: skip
    return CriterionView(id=name, title=title, verdict=verdict, **(values | rest))  # type: ignore[arg-type]


def _sections(quotes: tuple[Quote, ...]) -> tuple[SectionView, ...]:
    status = ("C1", "Check the account status. If it is not Cancelled, neither contract nor account is.")
    listen = ("G3", "Hold a conversation: understand first, then ask the right questions.")
    silent = "The guide does not say how a caller is identified."
    heard = {"evidence": quotes[:1], "sources": (listen,), "approved": WORDS, "approved_is_quoted": True}
    spoke = FailedCheck("status", "Checked the status", "Spoke of the status before checking it", quotes, (2,))
    wrong = {
        "critical": True, "criticality": "business", "weight": 10, "evidence": quotes, "sources": (status,), "turns": (2,),
        "failed": (spoke,),
    }  # fmt: skip
    ours = {"sources": (("C3", "Search the account for a notice."),), "approved": "Let me search for a notice first."}
    listening = (
        _criterion("asked", "Asked what happened before pressing for anything", "met", **heard),
        _criterion("verify", "Made sure who is on the line", "not_applicable", assumption=silent),
    )
    procedure = (
        _criterion("status_first", "Checked the status before saying anything about it", "not_met", **wrong),
        _criterion("noc", "Searched for a notice before explaining the procedure", "not_met", **ours),
        _criterion("calm", NASTY, "met", **heard),
    )
    return SectionView("Listening", listening, 1, 1), SectionView("Procedure", procedure, 1, 3)


class FakeService(FakeSupport, FakeOpen, FakeGuide, FakeProgrammes, looking_back.LookingBack):
    """Keeps calls in memory; a call is the number of choices made in it."""

    def __init__(self, length: int = 8) -> None:
        super().__init__()
        self.people, self.drilling = FakePeople(), FakeDrilling()
        self.length = length
        self.made: dict[str, CallView] = {}
        self.seen: set[str] = set()
        self.locked_once = {"locked-once"}
        self.empty = False

    @property
    def library(self) -> "FakeService":
        """Every room is this one."""
        return self

    calls = taking = debrief = programmes = library

    @property
    def records(self) -> RecordsService:
        """The real one, over these debriefs."""
        return RecordsService(self)

    def scenarios(self, who: Person) -> tuple[ScenarioCard, ...]:
        """All calls there are."""
        return () if self.empty else SCENARIOS

    def assumptions(self, who: Person) -> tuple[AssumptionRow, ...]:
        """What was assumed."""
        if self.empty:
            return ()
        reason = "The guide only says what a status other than Cancelled means. Where it is Cancelled, the agent confirms it and asks for no money."
        return (
            AssumptionRow("“I cancelled months ago”", "Cancelled, nothing owed", reason),
            AssumptionRow("“I cancelled months ago”", "A notice is on file", reason),
            AssumptionRow(
                "What can be said and done", "Verify identity", "The guide does not say how a caller is identified."
            ),
        )

    def notes(self, who: Person) -> tuple[TrainerNote, ...]:
        """Where to ask counsel."""
        return (TrainerNote(SCENARIOS[0].title, COUNSEL),)

    def _scenario(self, scenario_id: str) -> ScenarioCard:
        for card in SCENARIOS:
            if card.id == scenario_id:
                return card
        raise NotFound("scenario", scenario_id, [card.id for card in SCENARIOS])

    def brief(self, who: Person, scenario_id: str, persona_id: str | None = None) -> Brief:
        """What the agent knows before."""
        persona = next((card for card in PERSONAS if card.id == persona_id), None)
        text = (
            "Inbound call to Billing. The screen pop shows a name and nothing else. The customer is calling about a bill. "
            "What is true of this account, you will have to look up."
        )
        card, support = self._scenario(scenario_id), levels(scenario_id, self.seen)
        practises = tuple((name, f"What the guide says under {name}.") for name in card.statements)
        return Brief(card, persona, text, "Alder Home Security", practises, support)

    def surprise(self, who: Person, seed: int | None = None) -> tuple[str, str]:
        """A call by chance."""
        return "scenario_1", "insists"

    def start(
        self,
        who: Person,
        scenario_id: str,
        persona_id: str | None = None,
        case_id: str | None = None,
        seed: int | None = None,
        *,
        level: str = "practice",
        types_first: bool = False,
        form: str | None = None,
    ) -> str:
        """A new call."""
        scenario, persona = self._scenario(scenario_id), next((p for p in PERSONAS if p.id == persona_id), PERSONAS[0])
        call_id = f"call{len(self.made) + 1}"
        first = Bubble(1, "customer", "said", CUSTOMER[0], MOODS[0])
        panels = tuple(Panel(title, False, (), by) for title, by, _ in PANELS)
        view = CallView(
            call_id,
            scenario.title,
            persona.title,
            "Dana Whitfield",
            "Jordan",
            "The screen pop shows a name and nothing else.",
            "Alder Home Security",
            (first,),
            self._responses(0),
            self._actions(set()),
            panels,
            MOODS[0],
            (0.9, 1.15),
            Face(woman=True, age="adult", drawn=20_260_105),
            Ringing(scenario.direction, "Dana Whitfield", "(480) 555-0134"),
            datetime.now(UTC),
            None,
            0,
            False,
            None,
        )
        begins = begun(view, level, types_first=types_first)
        self.made[call_id] = opened(begins, level) if form == "open" else begins
        return call_id

    def _responses(self, version: int) -> tuple[ChoiceView, ...]:
        texts = REPLIES[version % 4 :] + REPLIES[: version % 4]
        return tuple(
            ChoiceView(f"reply{REPLIES.index(text)}", text, "response", "", str(at)) for at, text in enumerate(texts, 1)
        )

    def _actions(self, done: set[str]) -> tuple[ChoiceView, ...]:
        return tuple(
            ChoiceView(name, text, "action", role, None, name in done, role, role in ENDS_THE_CALL)
            for name, text, role, _ in ACTIONS
        )

    def call(self, who: Person, call_id: str) -> CallView:
        """The call as it stands."""
        if call_id in self.locked_once:
            self.locked_once.remove(call_id)
            raise StoreLocked("calls.db")
        if call_id in looking_back.CALLS:
            return looking_back.call(call_id)
        try:
            return self.made[call_id]
        except KeyError:
            raise NotFound("call", call_id, self.made) from None

    def choose(self, who: Person, call_id: str, choice_id: str, version: int) -> CallView:
        """One turn further."""
        view = self.call(who, call_id)
        if version != view.version:
            return view
        if view.ended:
            raise CallFinished(call_id)
        choice = next((c for c in view.responses + view.actions if c.id == choice_id), None)
        if choice is None:
            raise ChoiceNotOffered(choice_id)
        did = next((said for name, _, _, said in ACTIONS if name == choice_id), None)
        return self.further(view, Bubble(0, "trainee", "did" if did else "said", did or choice.text), choice_id)

    def further(self, view: CallView, said: Bubble, choice_id: str) -> CallView:
        """The call after something was said or done."""
        at, number = view.version + 1, len(view.bubbles)
        mood = MOODS[min(at, 4)]
        bubbles = (
            *view.bubbles,
            replace(said, number=number + 1),
            Bubble(number + 2, "customer", "said", CUSTOMER[at % 5], mood, cuts_in=choice_id == "reply2"),
        )
        done = {c.id for c in view.actions if c.done} | ({choice_id} if said.kind == "did" else set())
        panels = tuple(Panel(title, by in done, rows if by in done else (), by) for title, by, rows in PANELS)
        ended = at >= self.length or choice_id in ("end_call", "transfer_customer_relations")
        after = replace(
            view,
            bubbles=bubbles,
            responses=() if ended or view.form == "open" else self._responses(at),
            actions=self._actions(done),
            panels=panels,
            mood=mood,
            version=at,
            ended=ended,
            ended_at=datetime.now(UTC) if ended else None,
            outcome="The call was transferred to Customer Relations." if ended else None,
            hung_up=at >= self.length,
        )
        self.made[view.id] = moved_on(after, choice_id)
        return self.made[view.id]

    def look_back(self, who: Person, call_id: str, *, at_once: bool = False) -> DebriefView:
        """The verdict of a call."""
        view = self.call(who, call_id)
        marks = {b.number: ("critical", "good", "bad")[b.number // 2 % 3] for b in view.bubbles if b.by == "trainee"}
        remarks = tuple(
            Remark(number, "", "You pressed for money before you understood anything.", WORDS, "Approved words, S1")
            for number, mark in marks.items()
            if mark != "good"
        )
        sections = _sections(tuple(Quote(b.number, b.by, b.text) for b in view.bubbles[1:3]))
        base = DebriefView(
            id=call_id,
            scenario_id="scenario_1",
            persona_id="insists",
            scenario=view.scenario,
            persona=view.persona,
            speaker="Customer",
            case="Active, no notice of cancellation, past due",
            case_assumption=None,
            passed=False,
            score=62.5,
            pass_mark=80,
            critical=sections[1].criteria[:1] if len(view.bubbles) > 4 else (),
            sections=sections,
            remarks=remarks,
            bubbles=view.bubbles,
            marks=marks,  # type: ignore[arg-type]
            faults={number: (NASTY,) for number, mark in marks.items() if mark == "critical"},
            outcome=view.outcome or "",
            handle_time_seconds=284,
            turns=view.version,
            scorecard="Cancellation call, version 1",
            counsel=COUNSEL,
        )
        return looking_back.debrief(base, f"/record/{call_id}" if call_id in self.shared_calls else None)

    def on_hold(self, who: Person) -> CallRow | None:
        """The newest call that has not ended."""
        return next((row for row in self.history(who) if row.ended_at is None), None)

    def history(self, who: Person) -> tuple[CallRow, ...]:
        """My calls, newest first."""
        return tuple(
            CallRow(
                v.id,
                v.scenario,
                v.persona,
                v.started_at - timedelta(minutes=n),
                v.ended_at,
                62.5 if v.ended else None,
                False if v.ended else None,
                v.outcome,
                v.version,
                v.level,
                v.branch_of,
            )
            for n, v in enumerate(reversed(self.made.values()))
        )
