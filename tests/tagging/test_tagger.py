"""What is heard in a text, and what never is."""

import pytest

from simulator.domain.heard import Heard
from simulator.services.library.folder import library_in_use, open_library
from simulator.services.library.taggers import sentences, tagger_of
from simulator.tagging.keeping import as_bytes, from_bytes
from simulator.tagging.tagger import MOST, MOST_SURE, Tagger, spelled_out, train

FEW = {
    "sorry": (
        "I'm so sorry about that, {customer}.",
        "I apologize for {issue}.",
        "my apologies",
        "sorry for the trouble",
    ),
    "ask": (
        "What happened?",
        "What's been going on with the system?",
        "can you tell me what is wrong",
        "what happened",
    ),
    "plan": ("We could split it into payments.", "I can set up a payment plan.", "how about installments"),
}


@pytest.fixture(scope="module")
def shipped() -> Tagger:
    """The tagger of the library that ships."""
    return tagger_of(open_library(library_in_use())[0])


def sure(heard: tuple[Heard, ...]) -> list[str]:
    """The moves that are sure, in the order of saying."""
    return [item.move for item in sorted(heard, key=lambda item: item.at) if item.sure]


def test_two_moves_in_a_sentence_are_heard_each_at_its_place(shipped: Tagger) -> None:
    text = "I'm really sorry about that. What's been going on with the system?"
    heard = shipped.hear(text)
    assert sure(heard) == ["apologise", "ask_issue"]
    assert [item.at for item in heard if item.sure] == [0, text.index("What")]


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("you have never been on autopay", "state_not_on_autopay"),
        ("the agreement you signed requires autopay", "explain_autopay_agreement"),
        ("I'll switch autopay off for you", "switch_autopay_off"),
        ("nothing is past due", "state_nothing_past_due"),
        ("the past due balance has to be paid", "require_past_due_payment"),
        ("your account is cancelled", "state_account_cancelled"),
        ("your account is not cancelled", "state_no_evidence_of_cancellation"),
        ("I'll cancel it for you", "cancel_now"),
        ("I can't cancel it", "explain_billing_cannot_cancel"),
        ("I'll stop the calls", "stop_the_calls"),
        ("I'll make a note that you want no more calls", "note_do_not_call"),
        ("I can give you a credit", "give_credit"),
        ("I can't give you a credit", "decline_credit"),
        ("somebody can review whether there is a credit", "mention_credit_review"),
    ],
)
def test_opposites_are_told_apart(shipped: Tagger, text: str, move: str) -> None:
    assert sure(shipped.hear(text)) == [move]


@pytest.mark.parametrize(
    "text",
    [
        "I can't take you off autopay",
        "I won't take you off autopay",
        "we can't pause the billing",
        "I'm not going to cancel your account",
        "we don't send a technician for that",
        "I can't offer you a discount",
        "I can't stop the calls",
        "I can't waive the fee",
    ],
)
def test_a_favor_that_is_refused_is_not_taken_for_the_favor(shipped: Tagger, text: str) -> None:
    favors = {
        "switch_autopay_off",
        "pause_billing",
        "cancel_now",
        "send_technician",
        "offer_discount",
        "stop_the_calls",
    }
    assert not {*favors, "waive_balance"} & set(sure(shipped.hear(text)))


@pytest.mark.parametrize("text", ["autopay", "about the autopay", "the cancellation", "the calls", "credit", "payment"])
def test_without_the_deciding_words_nothing_is_sure(shipped: Tagger, text: str) -> None:
    assert sure(shipped.hear(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\t",
        "asdf qwer zxcv hjkl",
        "Hola, quiero cancelar mi cuenta por favor",
        "Guten Tag, ich rufe wegen der Rechnung an",
        "Je suis vraiment désolé, monsieur",
        "<script>alert(1)</script>",
        "😀 😀",
        "x" * 10_000,
        "1234 5678 90",
        "\ud800\x00",
    ],
)
def test_in_what_is_no_english_nothing_is_heard(shipped: Tagger, text: str) -> None:
    assert shipped.hear(text) == ()


def test_long_texts_are_read_to_a_bound_and_say_no_more_than_they_may(shipped: Tagger) -> None:
    text = "I'm so sorry. What happened? You're paid up. I can't cancel it. I'll send a technician. Goodbye. " * 100
    heard = shipped.hear(text)
    assert len(heard) <= MOST
    assert sum(item.sure for item in heard) <= MOST_SURE
    assert heard == tuple(sorted(heard, key=lambda item: -item.confidence))
    assert all(item.confidence == round(item.confidence, 4) and 0 <= item.confidence <= 1 for item in heard)
    assert len({item.move for item in heard}) == len(heard)


def test_curly_apostrophes_capitals_and_a_slip_of_the_keyboard_change_nothing(shipped: Tagger) -> None:
    plain = shipped.hear("I can't cancel your account")
    assert shipped.hear("I can’t cancel your account") == plain
    assert shipped.hear("I CAN'T CANCEL YOUR ACCOUNT") == plain
    assert sure(shipped.hear("I can't cancle your acount")) == sure(plain) == ["explain_billing_cannot_cancel"]


def test_sorry_but_softens_and_is_no_move_of_its_own(shipped: Tagger) -> None:
    assert "apologise" not in sure(shipped.hear("I'm sorry, but I can't give you a credit"))


def test_training_again_hears_the_same() -> None:
    one, other = train(FEW), train(FEW)
    for text in ("so sorry, what happened to it?", "a plan of payments"):
        assert one.hear(text)
        assert one.hear(text) == other.hear(text)


def test_what_was_kept_hears_what_the_trained_one_heard() -> None:
    trained = train(FEW)
    kept = from_bytes(as_bytes(trained))
    assert kept is not None
    assert kept.hear("so sorry, what happened to it?") == trained.hear("so sorry, what happened to it?")


@pytest.mark.parametrize("cut", [0, 1, 100, -100])
def test_damaged_bytes_are_no_tagger(cut: int) -> None:
    assert from_bytes(as_bytes(train(FEW))[:cut]) is None


def test_bytes_of_other_arrays_are_no_tagger() -> None:
    few, fewer = train(FEW), train({"sorry": FEW["sorry"]})
    mixed = Tagger(few.moves, fewer.learned, few.denials)
    assert from_bytes(as_bytes(mixed)) is None


def test_placeholders_are_spelled_out_or_dropped() -> None:
    said = spelled_out("I'm sorry, {customer}. {customer_relations} can look at {issue} with {customer.him_her}.")
    assert "{" not in said
    assert said == "I'm sorry. customer relations can look at issue with him or her."


def test_a_library_without_moves_hears_nothing() -> None:
    assert train({}).hear("I'm so sorry about that") == ()


def test_sentences_of_a_library_are_its_wordings_and_paraphrases_by_move() -> None:
    library, _ = open_library(library_in_use())
    found = sentences(library)
    assert list(found) == list(library.moves.moves)
    assert all(set(move.heard) <= set(found[move.id]) for move in library.moves.moves.values())


@pytest.mark.parametrize(
    ("word", "found"), [("autopay", True), ("value", True), ("the", False), ("a", False), ("th", False), ("", False)]
)
def test_a_word_looks_moves_up_and_a_stop_word_lists_none(word: str, found: bool) -> None:
    moves = open_library(library_in_use())[0].moves
    assert bool(moves.found_by(word)) is found
    assert len(moves.found_by(word)) <= 6
