"""The conversation of a call in words: who speaks, what an entry says read by itself."""

from typing import Literal, NamedTuple

from simulator.design.words import wording
from simulator.domain.base import Mood
from simulator.domain.trace import Entry
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.desk import Rows, found_along
from simulator.engine.open_turn import utterances_of
from simulator.engine.speech import cuts_in
from simulator.services.calls.views import Bubble


def unknown_caller(call: Call) -> str:
    """Whom we call somebody whose name we do not know."""
    return "Person who answered" if call.plan.persona.line == "third_party" else "Caller"


def speaker(call: Call) -> str:
    """Whom a call looked back on names as the other side."""
    return "Customer" if call.plan.persona.line == "customer" else unknown_caller(call)


def shown_text(call: Call, entry: Entry) -> str:
    """What an entry says, read by itself. On the desk a department stands under "Transfer to"; here it stands alone."""
    choice = call.plan.choices.get(entry.choice or "")
    return spoken(call, choice) if choice is not None and choice.role == "transfer" else entry.text


def done_or_said(choice: Choice) -> Literal["said", "did"]:
    """Whether a choice is words or an action on the desk."""
    return "said" if choice.kind == "response" else "did"


def spoken(call: Call, choice: Choice) -> str:
    """What a choice says or does, read by itself. A turn of an open call: the words its moves are put in."""
    if choice.said:
        return call.said(choice, None)
    text = call.text(choice)
    return f"Transfer to {text}" if choice.role == "transfer" else text


def named(call: Call, choice: Choice) -> str:
    """What a choice is called: the labels of its moves, and whose words they are in; else what it says or does."""
    if not choice.said:
        return spoken(call, choice)
    labels = "; ".join(call.plan.moves.moves[item.move].label for item in choice.said)
    words = wording_of(call, choice.spiel)
    return f"{labels} ({words.text})" if words else labels


class Wording(NamedTuple):
    """Words of a statement that were said: its number, what they are called (whose they are), and what it says."""

    statement: str
    text: str
    says: str


def wording_of(call: Call, spiel: str | None) -> Wording | None:
    """The statement that words belong to, if there is one: the name of a spiel is for authors."""
    vocabulary = call.plan.vocabulary
    known = vocabulary.spiels.get(spiel or "")
    if known is None:
        return None
    stated = vocabulary.statements.get(known.statement)
    return Wording(known.statement, wording(known.statement, quoted=known.verbatim), stated.says if stated else "")


def _confirmed(call: Call, entry: Entry) -> tuple[str, ...]:
    """The labels of the moves that were confirmed in a turn of an open call."""
    known = call.plan.moves.moves if entry.kind == "said" else {}
    return tuple(known[item.move].label for item in utterances_of(entry.choice or "") if item.move in known)


def bubbles(call: Call, *, mood_shown: bool) -> tuple[Bubble, ...]:
    """The conversation so far, numbered as scorecards number it."""
    # The customer opens; after that, each choice has two entries: its own, and the customer's answer.
    found: list[Rows] = [()]
    for rows in found_along(call.plan, call.seed, call.choices):
        found += [rows, ()]
    return tuple(
        _bubble(call, number, entry, found[number - 1], mood_shown=mood_shown)
        for number, entry in enumerate(call.entries, start=1)
    )


def _cuts_in(call: Call, number: int, entry: Entry) -> bool:
    """Whether this entry is a customer who did not hear the one before it out."""
    if entry.by == "trainee" or number == 1 or call.plan.states[entry.state or ""].final:
        return False
    before = call.entries[number - 2]
    choice = call.plan.choices.get(before.choice or "")
    said = choice.text if choice and not choice.said else before.text
    return cuts_in(call.plan, said, Mood[(entry.mood or "").upper()])


def _bubble(call: Call, number: int, entry: Entry, found: Rows, *, mood_shown: bool) -> Bubble:
    words = wording_of(call, entry.spiel)
    return Bubble(
        number,
        entry.by,
        "did" if entry.kind == "did" else "said",
        shown_text(call, entry),
        mood=entry.mood if mood_shown else None,
        spiel=words.statement if words else None,
        spiel_text=words.text if words else "",
        spiel_says=words.says if words else "",
        moves=_confirmed(call, entry),
        found=found,
        cuts_in=_cuts_in(call, number, entry),
    )
