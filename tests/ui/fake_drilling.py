"""Five minutes of cards to look at: one of each way to answer, a mark of each sort, an end; kept in memory by person."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from simulator.domain.cards import Choosable, DrillAnswer, Said
from simulator.domain.people import Person
from simulator.services.drilling.views import (
    CardView,
    DrillView,
    DueNow,
    Forecast,
    MarkView,
    SessionDone,
    Strength,
)

IDLE, NEW = "Idle", "New"
"""Somebody of these names has nothing due; has never answered a card."""
HOSTILE = "<b>bold</b> $x^2$ " + "a_very_long_word_without_a_place_to_break_it_" * 3
CREDIT = (
    "I do see notes on your account about ongoing issues so it's very possible that they'd be able to issue a credit."
)
ACCOUNT = (("Status", "Active"), ("Past due", "$187.40, 62 days"), ("Notice", "None on file"), ("Card", "Visa, 4417"))


def options(*texts: str) -> tuple[Choosable, ...]:
    """Options with ids that tell nothing."""
    return tuple(Choosable(f"o{at}", text) for at, text in enumerate(texts))


def _card(number: int, **own: object) -> CardView:
    values: dict[str, object] = {
        "number": number, "of": 6, "token": f"t{number}", "card": f"card{number}", "kind": "say_next",
        "kind_words": "Say what comes next", "input": "typed", "situation": "", "said": (), "account": (), "ask": "",
        "options": (), "gapped": (), "again": False, "mark": None,
    }  # fmt: skip
    return CardView(**(values | own))  # type: ignore[arg-type]


CARDS = (
    _card(
        1,
        situation="Dana Whitfield calls about a bill. You have opened the account.",
        said=(
            Said("customer", "I cancelled this thing in March, and you're still billing me. Is it cancelled or not?"),
        ),
        account=ACCOUNT,
        ask="What do you say to her now?",
    ),
    _card(
        2,
        kind="look_up",
        kind_words="Look up first",
        input="pick",
        situation="The caller says the panel never worked, and wants the last two charges back.",
        ask="What do you look up before you say anything about a credit?",
        options=options("The account status", "The notes of ongoing issues", "The notice of cancellation", HOSTILE),
    ),
    _card(
        3,
        kind="order",
        kind_words="Put in order",
        input="order",
        situation="The customer claims it was cancelled. The account is active, and nothing is on file.",
        ask="In which order do you go about it?",
        options=options(
            "Say that you see no evidence of it",
            "Ask what happened when they cancelled",
            "Connect them to Customer Relations",
            "Search for a notice of cancellation",
        ),
    ),
    _card(
        4,
        kind="finish",
        kind_words="Finish the words",
        input="gaps",
        situation="The notes tell of a panel that has been offline for weeks.",
        ask="Fill in the approved words.",
        gapped=("I do see notes on your account about ", " so it's very ", " that they'd be able to ", "."),
    ),
    _card(
        5,
        kind="spot",
        kind_words="Spot the mistake",
        input="pick",
        situation="A call to somebody whose payment did not go through.",
        said=(
            Said("customer", "Hello? Robin's phone, this is her sister."),
            Said("agent", "Hi there, this is Jordan with Alder Home Security. Is Robin there?", 1),
            Said("customer", "She's out. What is it about?"),
            Said("agent", "It's about a payment that is past due. Could you tell her to call us?", 2),
            Said("customer", "Sure."),
        ),
        ask="Which line should not have been said?",
        options=options("Line 1", "Line 2"),
    ),
    _card(
        6,
        kind="withhold",
        kind_words="Leave it unsaid",
        input="pick",
        again=True,
        situation="Robin's sister is on the line, and Robin is out.",
        ask="What may you tell her?",
        options=options("That you will call again", "What it is about", "How much is owed"),
    ),
)
WRONG = MarkView(
    is_right=False,
    is_critical=False,
    verdict="Close: you told her what the account shows, but not that nothing is on file.",
    heard=("Tell them the status", "Show that you heard them"),
    right=("I'm not seeing evidence that it was cancelled. I'm sorry, I know that is not what you expected to hear.",),
    why="The account is active, and no notice is on file. She hears what you see, and no more than that.",
    rule="Right when both moves are heard in your words: the status, and that there is no evidence.",
    statement="C2",
    due="Comes again tomorrow",
    help="",
    practise="scenario_1",
    practise_words="Practice it in “I cancelled months ago”",
)
RIGHT = replace(
    WRONG, is_right=True, verdict="Right.", heard=(), due="Comes again in 9 days", practise="", practise_words=""
)
MARKS = (
    WRONG,
    replace(RIGHT, right=("The notes of ongoing issues",), statement="C3", rule="One answer is right.",
            why="Only what is in the notes may be named: without a note there is nothing to credit."),
    replace(WRONG, heard=(), verdict="Two steps changed places.", statement="C3", rule="Every step in its place.",
            right=("Ask what happened when they cancelled", "Search for a notice of cancellation",
                   "Say that you see no evidence of it", "Connect them to Customer Relations"),
            help="This one keeps slipping. Say the four steps aloud once; then take a call with it."),
    replace(RIGHT, right=(CREDIT,), statement="S1", rule="Small differences in spelling do not count.",
            why="“Very possible” promises nothing. “Will” would."),
    replace(WRONG, is_critical=True, heard=(), verdict="Line 2 told a third person about a debt.", right=("Line 2",),
            why="What is owed is between the customer and us. To anybody else, say only who called.", statement="S1",
            rule="One answer is right.", practise="scenario_5", practise_words="Practice it in Somebody else answers"),
    replace(RIGHT, right=("That you will call again",), statement="S1", rule="One answer is right.",
            due="Asked again today: it still comes tomorrow", why="It tells her nothing about the account."),
)  # fmt: skip
FORECAST = tuple(
    Forecast(date(2026, 11, 28) + timedelta(days=at), words, cards)
    for at, (words, cards) in enumerate(
        (("Today", 0), ("Tomorrow", 4), ("Mon", 7), ("Tue", 2), ("Wed", 0), ("Thu", 12), ("Fri", 3))
    )
)
DONE = SessionDone(
    headline="Done: 6 cards, 3 right.",
    took="4 minutes and 10 seconds",
    streak="Third day this week.",
    missed=(
        ("Say that you see no evidence of a cancellation", "C2"),
        ("The steps when somebody says they cancelled", "C3"),
        ("What is not said to somebody else", "S1"),
    ),
    forecast=FORECAST,
    more=7,
)
NOTHING_DUE = DrillView(None, None, "", "The next 4 cards come tomorrow.")
_NOW = datetime.now(UTC)
STRENGTHS = (
    Strength("C2", 0.96, 7, 0, _NOW + timedelta(days=12)),
    Strength("C3", 0.71, 5, 2, _NOW + timedelta(days=1)),
    Strength("S1", 0.88, 3, 1, _NOW - timedelta(days=1)),
)


@dataclass
class At:
    """Where somebody is in the session."""

    card: int = 0
    mark: MarkView | None = None
    notice: str = ""


class FakeDrilling:
    """Asks those cards; whatever is picked, typed or filled in, the mark is the one above."""

    def __init__(self) -> None:
        self.by_person: dict[str, At] = {}
        self.answers: list[DrillAnswer] = []

    def _view(self, who: Person) -> DrillView:
        at = self.by_person.setdefault(who.id, At())
        if who.name == IDLE:
            return NOTHING_DUE
        if at.card >= len(CARDS):
            return DrillView(None, DONE, "", "")
        return DrillView(replace(CARDS[at.card], mark=at.mark), None, at.notice, "")

    def open(self, who: Person) -> DrillView:
        """The session as it stands."""
        return self._view(who)

    def answer(self, who: Person, token: str, answer: DrillAnswer, took_ms: int | None) -> DrillView:
        """The mark; an answer to another card than the one that is asked is told so."""
        at = self.by_person.setdefault(who.id, At())
        if token != CARDS[at.card].token or at.mark:
            at.notice = "You answered this card in another window, and that answer counts."
        else:
            self.answers.append(answer)
            at.mark = MARKS[at.card]
        return self._view(who)

    def reveal(self, who: Person, token: str) -> DrillView:
        """As missed."""
        at = self.by_person.setdefault(who.id, At())
        at.mark = replace(MARKS[at.card], is_right=False, is_critical=False, verdict="Here it is. It counts as missed.")
        return self._view(who)

    def go_on(self, who: Person) -> DrillView:
        """The next card."""
        at = self.by_person.setdefault(who.id, At())
        if at.mark:
            self.by_person[who.id] = At(at.card + 1)
        return self._view(who)

    def more(self, who: Person) -> DrillView:
        """The first card again."""
        self.by_person[who.id] = At()
        return self._view(who)

    def due(self, who: Person) -> DueNow:
        """What waits."""
        if who.name == IDLE:
            return DueNow(0, "The next 4 cards come tomorrow.", FORECAST, 4)
        return DueNow(6, "About 3 minutes.", (replace(FORECAST[0], cards=6), *FORECAST[1:]), 10)

    def strengths(self, who: Person) -> tuple[Strength, ...]:
        """One of each; of somebody new, nothing."""
        return () if who.name == NEW else STRENGTHS
