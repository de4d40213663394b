"""Cards of the shipped library: laws that hold for every card, and what single answers come to."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import ClassVar, get_args

import pytest

from simulator.domain.cards import Card, CardKind, DrillAnswer, Mark, Question
from simulator.domain.errors import NotFound
from simulator.domain.heard import Heard
from simulator.services.drilling.deck import Deck
from simulator.services.drilling.deck import deck as deck_module
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[3]
COMPILED = CompiledCalls()
RAW = re.compile(r"\b[a-z]+_[a-z_]+\b|[{}]")
"""What stands in files and in no sentence: ids of acts and states, placeholders."""


class Ear:
    """Hears a move wherever its words stand: what a tagger hears in a sentence is tested with the tagger."""

    KNOWN: ClassVar = {
        "don't see": "state_no_evidence_of_cancellation",
        "on file": "acknowledge_noc",
        "sorry": "apologise",
        "cancel it for you": "cancel_now",
    }

    def hear(self, text: str) -> Sequence[Heard]:
        return [Heard(move, 0.9, True, text.find(words)) for words, move in self.KNOWN.items() if words in text]


@pytest.fixture(autouse=True)
def ear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deck_module, "hear", lambda _, text: Ear().hear(text))


@cache
def deck() -> Deck:
    return Deck(open_library(ROOT)[0], COMPILED)


@cache
def asked() -> tuple[Question, ...]:
    """Every card once; each by a seed of its own, so that they are as different as in many sessions."""
    return tuple(deck().ask(card.id, seed) for seed, card in enumerate(deck().cards))


def right_answer(of: Deck, question: Question) -> DrillAnswer:
    """What somebody answers who has read the right words of the mark."""
    right = of.mark(question, DrillAnswer()).right
    if question.input == "typed":
        return DrillAnswer(text=right[0])
    if question.input == "gaps":
        return DrillAnswer(gaps=tuple(_filled(question.gapped, right[0])))
    ids = {item.text: item.id for item in question.options}
    return DrillAnswer(picked=tuple(ids[text] for text in (right if question.input == "order" else right[:1])))


def _filled(pieces: tuple[str, ...], whole: str) -> Iterator[str]:
    at = len(pieces[0])
    for piece in pieces[1:]:
        end = whole.index(piece, at) if piece else len(whole)
        yield whole[at:end]
        at = end + len(piece)


def wrong_answer(question: Question, right: DrillAnswer) -> DrillAnswer:
    if question.input == "pick":
        return DrillAnswer(picked=(next(item.id for item in question.options if item.id not in right.picked),))
    if question.input == "order":
        return DrillAnswer(picked=right.picked[::-1])
    return DrillAnswer(gaps=tuple("it is raining" for _ in right.gaps))


def texts(question: Question) -> tuple[str, ...]:
    said = tuple(line.text for line in question.said)
    rows = tuple(text for row in question.account for text in row)
    shown = tuple(item.text for item in question.options)
    return (question.situation, question.ask, *said, *rows, *shown, *question.gapped)


def marked(mark: Mark) -> tuple[str, ...]:
    return (mark.verdict, mark.why, mark.rule, *mark.right, *mark.heard)


def test_every_kind_has_cards_and_every_statement_of_the_guide_has_one() -> None:
    cards = deck().cards
    assert {card.kind for card in cards} == set(get_args(CardKind))
    assert {card.statement for card in cards} == set(deck().library.vocabulary.statements)
    assert len({card.id for card in cards}) == len(cards)
    assert all(card.scenario in deck().library.scenarios for card in cards)


def test_the_right_answer_is_marked_right_and_others_are_not() -> None:
    for question in asked():
        right = right_answer(deck(), question)
        mark = deck().mark(question, right)
        assert (mark.is_right, mark.is_critical) == (True, False), (question.card.id, question.seed, mark)
        wrong = deck().mark(question, wrong_answer(question, right))
        assert wrong.credit < 1, (question.card.id, question.seed, wrong)
        nothing = deck().mark(question, DrillAnswer())
        assert (nothing.credit, nothing.is_critical) == (0, False), (question.card.id, question.seed, nothing)
        assert question.card.statement in deck().library.vocabulary.statements


def test_nothing_that_is_shown_holds_a_placeholder_or_an_id() -> None:
    for question in asked():
        for text in (*texts(question), *marked(deck().mark(question, right_answer(deck(), question)))):
            assert not RAW.search(text), (question.card.id, question.seed, text)


def test_the_same_seed_asks_the_same_and_another_one_something_else() -> None:
    again = Deck(deck().library, COMPILED)
    for question in asked()[::9]:
        assert again.ask(question.card.id, question.seed) == question
        other = again.ask(question.card.id, question.seed + 1)
        assert texts(other) != texts(question), question.card.id


def test_cards_of_one_seed_share_neither_customers_nor_places() -> None:
    questions = [deck().ask(card.id, 7) for card in deck().cards if card.kind in ("withhold", "look_up")]
    assert len({question.situation for question in questions}) == len(questions)
    assert len({right_answer(deck(), question).picked for question in questions}) > 1


def test_why_a_statement_is_cited_by_number() -> None:
    for question in asked():
        why = deck().mark(question, DrillAnswer()).why
        assert re.search(r"\b[A-Z][0-9]\b", why), (question.card.id, why)


def test_options_are_several_differ_and_tell_nothing_by_id_or_place() -> None:
    places: dict[str, Counter[str]] = {}
    for question in asked():
        if question.input not in ("pick", "order"):
            continue
        ids = [item.id for item in question.options]
        assert ids == [str(number) for number in range(1, len(ids) + 1)]
        assert len({item.text for item in question.options}) == len(ids) >= 3, (question.card.id, question.seed)
        if question.input == "order":
            assert not deck().mark(question, DrillAnswer(picked=tuple(ids))).is_right
        else:
            places.setdefault(question.card.kind, Counter())[right_answer(deck(), question).picked[0]] += 1
    for kind, found in places.items():
        assert max(found.values()) < 0.7 * found.total(), (kind, found)


def test_no_department_is_named_where_it_is_asked_for() -> None:
    names = [name.removeprefix("the ") for name in deck().library.vocabulary.company.departments.values()]
    for question in asked():
        if question.card.kind == "department":
            shown = " ".join((question.situation, question.ask, *(line.text for line in question.said)))
            rows = " ".join(text for row in question.account for text in row)
            assert not [name for name in names if name in f"{shown} {rows}"]


def card_of(kind: CardKind, statement: str) -> Card:
    return next(card for card in deck().cards if (card.kind, card.statement) == (kind, statement))


def say(statement: str, text: str, seed: int = 1) -> Mark:
    return deck().mark(deck().ask(card_of("say_next", statement).id, seed), DrillAnswer(text=text))


def test_own_words_count_for_what_they_do() -> None:
    right = say("C2", "I'm looking at your account, and I don't see anything here that says it was cancelled.")
    assert right.is_right
    assert right.heard == ("Say that you see no cancellation on the account",)
    half = say("C2", "I'm so sorry about that.")
    assert half.credit < 1
    assert half.verdict.startswith("We heard “Apologize”. Still missing: “Say that you see no cancellation")


def test_a_promise_is_a_critical_error_whatever_else_is_said() -> None:
    mark = say("C2", "I don't see that it was cancelled, but I'll cancel it for you right now.")
    assert (mark.credit, mark.is_critical) == (0, True)
    assert "Critical error: Promised a cancellation" in mark.verdict


def test_where_two_truths_would_do_only_the_one_that_is_true_counts() -> None:
    for seed in range(8):
        question = deck().ask(card_of("say_next", "C2").id, seed)
        on_file = any("Notice received" in value for _, value in question.account)
        mark = deck().mark(question, DrillAnswer(text="There is a notice of cancellation on file."))
        assert mark.is_critical is not on_file


def test_to_miss_what_must_be_withheld_is_critical() -> None:
    question = deck().ask(card_of("withhold", "S2").id, 1)
    wrong = deck().mark(question, wrong_answer(question, right_answer(deck(), question)))
    assert (question.card.is_critical, wrong.is_critical) == (True, True)


def test_to_send_a_fresh_agreement_to_the_wrong_desk_is_critical() -> None:
    questions = [deck().ask(card_of("department", "R1").id, seed) for seed in range(8)]
    fresh = [item for item in questions if deck().mark(item, DrillAnswer()).right == ("ICE",)]
    for question in fresh:
        ids = {item.text: item.id for item in question.options}
        assert deck().mark(question, DrillAnswer(picked=(ids["Loyalty"],))).is_critical
    assert 0 < len(fresh) < len(questions)


def test_one_slip_of_the_finger_is_no_other_word() -> None:
    question = deck().ask(card_of("finish", "S4").id, 1)
    gaps = right_answer(deck(), question).gaps
    longest = max(gaps, key=len)
    word = max(longest.split(), key=len)
    slipped = longest.replace(word, word[:2] + word[3:])
    assert deck().mark(question, DrillAnswer(gaps=tuple(slipped if gap == longest else gap for gap in gaps))).is_right
    half = deck().mark(question, DrillAnswer(gaps=("something else", *gaps[1:])))
    assert 0 < half.credit < 1
    assert gaps[0] in half.verdict


def test_a_card_that_is_gone_and_options_that_are_not_there_are_told_plainly() -> None:
    with pytest.raises(NotFound, match=r"^There is no card 'finish/X1/X1'\.$"):
        deck().ask("finish/X1/X1", 1)
    question = deck().ask(card_of("look_up", "C3").id, 1)
    gone = replace(question, card=replace(question.card, id="look_up/X1/x"))
    with pytest.raises(NotFound):
        deck().mark(gone, DrillAnswer())
    assert deck().mark(question, DrillAnswer(picked=("99",))).verdict == "No answer was given."
