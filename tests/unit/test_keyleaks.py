"""Guessing by looks: the exact test, and what it says about a bank of answers."""

from fractions import Fraction
from math import comb
from typing import Any

import pytest

from simulator.content.itemwriting.alternatives import Alternative, AnswerSet
from simulator.content.itemwriting.flaws import likeness
from simulator.content.itemwriting.keyleaks import CUES, at_least, check_key_leaks, key_leaks, summary
from simulator.content.reading.reader import read
from simulator.domain.scenario import Response
from simulator.domain.wording import absolutes, courtesy

FILE = read("scenarios/a.yaml", "responses: {}\n")


def bank(sets: int, *texts: str, right: int = 0, rotate: bool = False) -> list[AnswerSet]:
    options = tuple(Alternative(Response(id=f"a{at}"), text, verbatim=False) for at, text in enumerate(texts))
    keys = [right if not rotate else number % len(texts) for number in range(sets)]
    return [AnswerSet(FILE, f"cue_{n}", options, {"case": frozenset({key})}) for n, key in enumerate(keys)]


@pytest.mark.parametrize(
    ("sets", "options", "alarm"), [(20, 3, 13), (30, 3, 17), (40, 3, 21), (60, 3, 30), (20, 4, 11), (40, 4, 18)]
)
def test_the_alarm_is_where_the_published_tables_have_it(sets, options, alarm):
    odds = [Fraction(1, options)] * sets
    assert at_least(alarm, odds) < 0.01 <= at_least(alarm - 1, odds)


def test_with_equal_odds_it_is_the_binomial_tail():
    by_hand = sum(comb(12, k) * 0.25**k * 0.75 ** (12 - k) for k in range(5, 13))
    assert at_least(5, [Fraction(1, 4)] * 12) == pytest.approx(by_hand)
    assert at_least(0, [Fraction(1, 4)] * 12) == pytest.approx(1)
    assert at_least(0, []) == 1


def test_it_is_the_tail_that_scipy_has():
    odds = [Fraction(1, 2 + number % 4) for number in range(30)]
    from scipy.stats import poisson_binom  # two seconds, which whoever runs other tests need not wait

    by_scipy = poisson_binom([float(share) for share in odds])
    assert [at_least(hits, odds) for hits in range(32)] == pytest.approx([by_scipy.sf(hits - 1) for hits in range(32)])
    assert at_least(13, [Fraction(1, 3)] * 20) == pytest.approx(0.0037245689, abs=1e-10)


def test_odds_of_their_own_are_kept_apart():
    assert at_least(2, [Fraction(1, 2), Fraction(1, 4)]) == pytest.approx(1 / 8)
    assert at_least(1, [Fraction(1, 2), Fraction(1, 4)]) == pytest.approx(5 / 8)


def test_a_bank_that_leaks_by_length_is_accused_of_that_alone():
    sets = bank(20, "the longest of all", "short", "middling")
    leaks = {leak.cue: leak for leak in key_leaks(sets)}
    assert [name for name, leak in leaks.items() if leak.leaks] == ["longest", "first in the file"]
    found = list(check_key_leaks(sets, [leaks["longest"]]))
    assert [(item.code, item.severity, item.location.file) for item in found] == [
        ("W911", "warning", "scenarios/a.yaml")
    ]
    assert "“longest” is right in 20 of 20 sets, by chance in 6.67" in found[0].message


def test_a_bank_that_rotates_is_not():
    assert not any(leak.leaks for leak in key_leaks(bank(60, "the longest of all", "short", "middling", rotate=True)))


def test_a_small_bank_is_called_untestable_not_clean():
    leaks = key_leaks(bank(19, "the longest of all", "short", "middling"))
    assert not any(leak.leaks for leak in leaks)
    assert "too few sets to tell, 20 are needed: “longest” (19)" in summary(leaks)


def test_a_cue_that_singles_nothing_out_has_nothing_to_say():
    polite = next(
        leak for leak in key_leaks(bank(30, "Sorry, no.", "Thank you.", "Hm.")) if leak.cue == "most courteous"
    )
    assert (polite.sets, polite.testable) == (0, False)


def test_a_set_whose_key_depends_on_the_case_counts_by_share():
    options = tuple(
        Alternative(Response(id=f"a{at}"), text, verbatim=False) for at, text in enumerate(("longer", "no"))
    )
    keys = {"one": frozenset({0}), "two": frozenset({1}), "three": frozenset({1})}
    longest = next(iter(key_leaks([AnswerSet(FILE, "cue", options, keys)])))
    assert (longest.hits, longest.expected) == (Fraction(1, 3), Fraction(1, 2))


def test_all_cues_are_reported():
    assert all(f"“{cue}”" in summary(key_leaks([])) for cue in CUES)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You must always pay.", ("must", "always")),
        ("All right, not at all, after all.", ()),
        ("Only once, and all of it.", ("only", "all")),
        ("Mustard, lonely, nevertheless, all right?", ()),
    ],
)
def test_absolute_words_are_words(text: str, found: Any):
    assert absolutes(text) == found


def test_courtesy_counts():
    assert courtesy("I'm sorry, and thank you. I apologize.") == 3


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("We'll close it for you today, {customer}.", "We will close it for you today, {customer}!", False),
        ("I can close this account for you.", "I can close this account for you today.", True),
        ("No.", "Not at all, it is the other way round.", False),
    ],
)
def test_nearly_the_same(one, other, alike):
    assert (likeness(one, other) >= 0.85) is alike
