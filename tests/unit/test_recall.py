"""Typed text: which answer it is nearest to, and what of the approved words is in it. Suggestions, so measured ones.

`recall_sentences.json` holds one author's sentences and what a reader takes them to mean, frozen before there was a
matcher. Its even lines set the thresholds, its odd lines and `far` are measured here. The floors lie a few sentences
below what was measured; each is in the test, with what it was.
"""

import ast
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from simulator.domain.vocabulary import Act, Company, Vocabulary
from simulator.services.taking import matching
from simulator.services.taking.matching import Match, Part, closest, parts, references, warm

SENTENCES: dict[str, Any] = json.loads(Path(__file__).with_name("recall_sentences.json").read_text(encoding="utf-8"))
VOCABULARY = Vocabulary(
    acts={
        name: Act(id=name, by="trainee", means=means, group="any_group") for name, means in SENTENCES["means"].items()
    },
    facts={},
    outcomes={},
    statements={},
    spiels={},
    company=Company(name="Alder", agent_names=("Sam",), departments={}),
)
OPTIONS = {
    place: {name: references(option["text"], option["acts"], VOCABULARY) for name, option in options.items()}
    for place, options in SENTENCES["options"].items()
}
PLAN_OR_NOT = {
    "plan": ("We could spread the balance over a few payments.",),
    "threaten": ("It goes to a collection agency in the end.",),
    "let_go": ("I'll make a note that it doesn't need to be paid.",),
}


@pytest.fixture(scope="module", autouse=True)
def imported() -> None:
    """The import takes about a second, and is nobody's test."""
    warm()


def measured(rows: list[list[str]]) -> dict[str, int]:
    """How many suggestions were right, wrong, left out, and sure and wrong."""
    found = [(closest(typed, OPTIONS[place]), meant) for place, meant, typed in rows]
    return {
        "right": sum(match.choice == meant for match, meant in found),
        "silent": sum(match.choice is None for match, _ in found),
        "sure": sum(match.sure for match, _ in found),
        "sure_and_wrong": sum(match.sure and match.choice != meant for match, meant in found),
    }


# These two play every held-out sentence, so they take longer than a unit test may.
def test_most_answers_in_the_librarys_words_are_found() -> None:
    counts = measured(SENTENCES["typed"][1::2])
    assert counts["right"] >= 74  # of 92; was 79
    assert counts["silent"] <= 8  # was 4
    assert counts["sure"] >= 58  # was 66
    assert counts["sure_and_wrong"] <= 3  # was 1


def test_answers_in_other_words_are_mostly_left_alone() -> None:
    counts = measured(SENTENCES["far"])
    wrong = len(SENTENCES["far"]) - counts["right"] - counts["silent"]
    assert counts["right"] >= 7  # of 54; was 10, with 36 silent: why the page must show every answer all the same
    assert wrong <= 11  # was 8
    assert counts["sure_and_wrong"] <= 4  # was 2


def test_what_answers_nothing_gets_no_suggestion() -> None:
    matches = [closest(typed, OPTIONS[place]) for _, place, typed in SENTENCES["nothing"][1::2]]
    assert sum(match.choice is not None for match in matches) <= 4  # of 18; was 2
    assert sum(match.sure for match in matches) <= 1  # was 0


def test_a_reader_agrees_with_what_was_heard() -> None:
    agreed = wrongly_heard = total = 0
    for spiel, labels, typed in SENTENCES["parts"][1::2]:
        for label, part in zip(labels, parts(SENTENCES["approved"][spiel], typed), strict=True):
            total += 1
            agreed += part.heard == (label == "1")
            wrongly_heard += part.heard and label == "0"
    assert total == 98
    assert agreed >= 82  # was 87
    assert wrongly_heard <= 4  # of 57 that were not said; was 1


def test_there_are_as_many_sentences_as_the_figures_say() -> None:
    typed, places = SENTENCES["typed"], {place for place, _, _ in SENTENCES["typed"]}
    assert (len(typed), len(places), len(SENTENCES["far"]), len(SENTENCES["nothing"])) == (184, 40, 54, 36)
    assert all(meant in OPTIONS[place] for place, meant, _ in typed + SENTENCES["far"])
    assert len({sentence for *_, sentence in typed + SENTENCES["far"] + SENTENCES["nothing"]}) == 184 + 54 + 36


def test_a_close_paraphrase_is_found_and_sure() -> None:
    assert closest("we can spread that over some payments", PLAN_OR_NOT) == Match("plan", True)


def test_an_answer_may_have_many_wordings() -> None:
    options = PLAN_OR_NOT | {"plan": ("We could spread the balance over a few payments.", "Would installments help?")}
    assert closest("would installments help you?", options) == Match("plan", True)


def test_two_that_are_as_near_are_the_earlier_one_and_not_sure() -> None:
    same = {"late": ("Shall I connect you?",), "early": ("Shall I connect you?",)}
    assert closest("shall i connect you", same) == Match("late", False)
    assert closest("shall i connect you", dict(reversed(same.items()))) == Match("early", False)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " \n\t ",
        "...?!",
        "👍👍",
        "\x00",
        "\ud800",
        "x",
        "’",
        "{customer}",
        "payment credit transfer account balance",
        "z" * 100_000,
        "我想取消我的账户",
    ],
)
def test_what_is_no_answer_matches_nothing(typed: str) -> None:
    assert closest(typed, PLAN_OR_NOT) == Match(None, False)
    assert not any(part.heard for part in parts("I hear you. Shall I connect you?", typed))


@pytest.mark.parametrize("options", [{}, {"a": ()}, {"a": ("",), "b": ("",)}, {"a": ("?",), "b": ()}])
def test_options_without_words_are_never_suggested(options: dict[str, tuple[str, ...]]) -> None:
    assert closest("we could do a payment plan", options) == Match(None, False)


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    said = "we could spread the balance over a few payments "
    assert closest(said + "blah " * 20_000, PLAN_OR_NOT) == closest((said + "blah " * 20_000)[:1200], PLAN_OR_NOT)


def test_the_same_text_gets_the_same_answer() -> None:
    place, _, typed = SENTENCES["typed"][1]
    assert len({closest(typed, OPTIONS[place]) for _ in range(5)}) == 1
    assert closest(typed.replace("'", "’"), OPTIONS[place]) == closest(typed, OPTIONS[place])


def test_an_answer_is_compared_by_its_words_and_what_its_acts_mean() -> None:
    acts = ("ask_reason", "not_an_act")
    assert references("Why?", acts, VOCABULARY) == ("Why? Asks what is behind the request.",)
    assert references("Why?", (), VOCABULARY) == ("Why?",)


def test_the_words_of_a_spiel_are_all_heard_in_itself() -> None:
    for approved in SENTENCES["approved"].values():
        assert all(part.heard for part in parts(approved, approved))


def test_a_spiel_is_cut_where_a_reader_would_tick() -> None:
    assert [part.text for part in parts(SENTENCES["approved"]["S1"], "")] == [
        "I do see notes on your account about ongoing issues",
        "so it’s very possible that they’d be able to issue a credit.",
        "Unfortunately, they are unable to help with that until the account is current.",
        "Let’s get a payment plan set up",
        "and then I’ll transfer you over to talk to Customer Relations to discuss this further.",
    ]


def test_no_word_of_a_spiel_is_lost_in_the_cutting() -> None:
    for approved in SENTENCES["approved"].values():
        pieces = [part.text for part in parts(approved, "")]
        places = [approved.index(piece) for piece in pieces]
        assert places == sorted(places)
        assert sum(len(piece.split()) for piece in pieces) == len(approved.split())
        assert all(len(piece.split()) >= 3 for piece in pieces)
        assert all(left != right for left, right in pairwise(pieces))


def test_placeholders_left_over_are_spelled_out() -> None:
    approved = "I'm so sorry, {customer}. {customer_relations} can help {customer.him_her} with {issue} today."
    assert parts(approved, "sorry") == (
        Part("I'm so sorry.", True),
        Part("Customer Relations can help him or her with the issue today.", False),
    )


def test_a_wording_without_words_has_no_parts() -> None:
    assert parts("", "hello there") == ()


def test_likeness_knows_no_not() -> None:
    """Why a checklist says "heard" and never "right": the opposite in the same words is heard as well."""
    promise = "I'm able to assist with cancellation here at Billing"
    heard = [part.text for part in parts(SENTENCES["approved"]["S7"], promise) if part.heard]
    assert heard == ["I apologize but I'm unable to assist with cancellation here at Billing"]


def test_nothing_slow_is_imported_before_it_is_needed() -> None:
    tree = ast.parse(Path(matching.__file__).read_text(encoding="utf-8"))
    named = [node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom)]
    named += [name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names]
    assert not [name for name in named if name.split(".")[0] in {"sklearn", "scipy", "numpy", "pandas"}]
