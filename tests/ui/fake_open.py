"""Open calls from memory: a list of moves, an ear that goes by single words, and wordings of one move."""

from collections.abc import Sequence
from dataclasses import replace

from simulator.domain.errors import BadTurn, CallMovedOn
from simulator.domain.people import Person
from simulator.services.calls.views import Bubble
from simulator.services.taking.views import CallView, MoveView, WordingView

NASTY = "<b>bold</b> $x^2$ :red[red] *stars* [link](javascript:alert(1))"
# By group, the moves: id, label, words to find them by, and words that they are heard in ("?": without being sure).
LIST: dict[str, tuple[tuple[str, str, tuple[str, ...], str], ...]] = {
    "Listen and ask": (
        ("greet", "Greet them and give your name", ("hello", "hi"), "good morning"),
        ("acknowledge", "Show that you have heard them", ("i hear you", "got it"), "i hear"),
        ("empathise", "Show understanding for how they feel", ("frustrating", "upset"), "?frustrating"),
        ("apologise", "Apologize", ("sorry", "apologies"), "sorry"),
        ("ask_issue", "Ask what has happened", ("what happened",), "what happened"),
        ("ask_reason", "Ask why they want this", ("why", "reason"), "?why"),
    ),
    "Say what you see": (
        ("no_evidence", "Say that you see no cancellation on the account", ("status",), "not seeing"),
        ("noc_found", "Say that their notice of cancellation is on file", ("notice",), "?notice"),
    ),
    "Explain": (
        ("cannot_cancel", "Say that Billing cannot cancel", ("cancel", "unable"), "can't cancel"),
        ("current", "Say that the account has to be current before others can help", ("current",), "?current"),
        ("nasty", NASTY, ("nasty",), "nasty"),
    ),
    "Money": (
        ("request_payment", "Ask for the payment now", ("pay", "card"), "?pay"),
        ("offer_plan", "Offer a payment plan", ("plan", "installments"), "plan"),
        ("credit", "Say that a credit can be reviewed", ("credit",), "?credit"),
    ),
    "Do them a favor": (
        ("autopay_off", "Offer to switch autopay off", ("autopay",), "?autopay"),
        ("pause", "Offer to pause the billing", ("pause",), "pause"),
    ),
    "Where it goes from here": (
        ("refer", "Say that Customer Relations takes it from here", ("transfer",), "customer relations"),
        ("goodbye", "Thank them and say goodbye", ("bye", "thanks"), "goodbye"),
    ),
}
MOVES = {name: MoveView(name, label, group, find) for group, of in LIST.items() for name, label, find, _ in of}
WORDS = {name: word for of in LIST.values() for name, _, _, word in of}
WORDINGS = (
    (
        "I do understand that you want to cancel your account. I apologize but I'm unable to assist with cancellation here at Billing; "
        "nevertheless, they will not begin the cancellation process until the past-due balance is cleared."
    ),
    (
        "I do understand that you want to cancel your account. I'm unable to assist with cancellation here at Billing; "
        "nevertheless, they will begin the cancellation process as soon as we hang up."
    ),
    (
        "I do understand that you want to cancel your account. I apologize but nobody here can cancel it; call back once the "
        "past-due balance is cleared."
    ),
)
MOST = 1200


def opened(view: CallView, level: str) -> CallView:
    """A new call, taken in open form."""
    moves = tuple(MOVES.values())
    return replace(
        view,
        form="open",
        responses=(),
        more_help=False,
        moves=moves,
        browsable=level != "assessment",
        typed_answer=None,
    )


def heard_in(text: str) -> tuple[tuple[MoveView, bool], ...]:
    """Every move whose word stands in a text, in the order of saying."""
    at = {name: text.lower().find(word.removeprefix("?")) for name, word in WORDS.items()}
    found = sorted((name for name in at if at[name] >= 0), key=at.__getitem__)
    return tuple((MOVES[name], not WORDS[name].startswith("?")) for name in found)


class FakeOpen:
    """The part of the service that takes open calls."""

    made: dict[str, CallView]

    def further(self, view: CallView, said: Bubble, choice_id: str) -> CallView:
        """One turn further."""
        raise NotImplementedError

    def hear(self, who: Person, call_id: str, version: int, text: str) -> CallView:
        """What was heard."""
        view = self.made[call_id]
        return replace(view, heard=heard_in(text)) if version == view.version and not view.ended else view

    def say_moves(
        self, who: Person, call_id: str, version: int, text: str, moves: Sequence[str], wording: str | None = None
    ) -> CallView:
        """One turn further, or words to choose from."""
        view = self.made[call_id]
        if version != view.version:
            raise CallMovedOn(call_id)
        if len(text) > MOST:
            raise BadTurn(f"That is {len(text):,} characters. Say it in {MOST:,} at the most; it is all still here.")
        if not moves:
            raise BadTurn("I didn't catch a move in that. Say it in other words, or name the moves.")
        if len(moves) > 3:
            raise BadTurn(f"That is {len(moves)} moves. Say 3 at the most, then let them answer.")
        if wording is None and "cannot_cancel" in moves and text not in WORDINGS:
            label = MOVES["cannot_cancel"].label
            words = (WordingView(f"cannot_cancel.{n}", label, words) for n, words in enumerate(WORDINGS, start=1))
            return replace(view, wordings=tuple(words))
        own = text or " ".join(f"({MOVES[name].label})" for name in moves)
        spoken = WORDINGS[int(wording.rsplit(".", 1)[1]) - 1] if wording else own
        labels = tuple(MOVES[name].label for name in moves)
        return self.further(view, Bubble(0, "trainee", "said", spoken, moves=labels), "said")
