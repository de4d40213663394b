"""The guide's own sentences are heard as their own moves, however they are begun, filled or shortened."""

import re
from collections.abc import Iterator

import pytest

from simulator.domain.library import Library
from simulator.domain.placeholders import PLACEHOLDER_PATTERN
from simulator.domain.roles import ERRORS
from simulator.services.library.folder import library_in_use, open_library
from simulator.services.library.taggers import approved_moves, tagger_of
from simulator.tagging.tagger import Tagger

GREETING = "greet"
BEFORE = ("", "Hello. ", "Hi, this is Sam in Billing. ")
FILLED = (
    {"customer": "Dana", "customer.him_her": "her", "issue": "the false alarm problem"},
    {"customer": "Mr. Okafor", "customer.him_her": "him", "issue": "cancelling the account"},
)


@pytest.fixture(scope="module")
def library() -> Library:
    """The library that ships."""
    return open_library(library_in_use())[0]


@pytest.fixture(scope="module")
def tagger(library: Library) -> Tagger:
    """Its tagger."""
    return tagger_of(library)


def breaches(library: Library) -> set[str]:
    """Moves that are an error whenever they are said."""
    acts = library.vocabulary.acts
    return {
        move.id for move in library.moves.moves.values() if any(acts[act].role in ERRORS for act in move.performs({}))
    }


def filled(library: Library, text: str, values: dict[str, str]) -> str:
    """A text as a trainee types it."""
    company = library.vocabulary.company
    known = {"company": company.name, **company.departments, **values}
    return PLACEHOLDER_PATTERN.sub(lambda found: known[found[1]], text)


def shortened(text: str) -> Iterator[str]:
    """A text as it stands, and without any one of its clauses."""
    yield text
    clauses = re.findall(r".+?(?:[.?!;,] |$)", text)
    for left_out in range(len(clauses) if len(clauses) > 1 else 0):
        yield "".join(clauses[:left_out] + clauses[left_out + 1 :])


def as_typed(library: Library) -> Iterator[tuple[str, set[str]]]:
    """Every approved wording in each of those ways, with the moves it is made of."""
    for text, moves in approved_moves(library):
        first, second = (filled(library, text, values) for values in FILLED)
        yield from ((before + first, {*moves}) for before in BEFORE)
        yield from ((short, {*moves}) for short in shortened(second))


def test_approved_words_are_heard_as_their_own_moves_and_never_as_a_breach(library: Library, tagger: Tagger) -> None:
    wrong = []
    for text, own in as_typed(library):
        heard = tagger.hear(text)
        others = {item.move for item in heard if item.sure} - own - {GREETING}
        feared = {item.move for item in heard} & breaches(library) - own
        if others or feared:
            wrong.append((text, others, feared))
    assert wrong == []


def test_an_approved_wording_is_sure_of_a_move_of_its_own(library: Library, tagger: Tagger) -> None:
    for text, moves in approved_moves(library):
        for values in FILLED:
            heard = tagger.hear(filled(library, text, values))
            assert {item.move for item in heard if item.sure} & {*moves}, text


def test_the_words_of_a_move_are_sure_of_no_breach_but_itself(library: Library, tagger: Tagger) -> None:
    wrong = [
        (move.id, text, item.move)
        for move in library.moves.moves.values()
        for texts in move.says.values()
        for text in texts
        for item in tagger.hear(text)
        if item.sure and item.move != move.id and item.move in breaches(library)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "breach"),
    [
        ("I'm sorry, Dana. That isn't what happened at all, you signed up for it.", "set_them_right"),
        ("I do understand that you want to cancel, so I'll cancel it for you right now.", "cancel_now"),
        ("Can I leave a message? Tell her to call us back about the unpaid bill.", "leave_full_message"),
        ("I can promise you a credit once the payment is taken care of.", "give_credit"),
    ],
)
def test_what_is_added_to_approved_words_is_heard_all_the_same(tagger: Tagger, text: str, breach: str) -> None:
    assert breach in {item.move for item in tagger.hear(text)}
