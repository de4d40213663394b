"""An annotated transcript looked at afterwards: against the scorer, and against turns that could have been taken."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, product
from random import Random

import pytest

from proof.made_up import CUES, DESK, ENDINGS, HEARD, SPIELS, SPOKEN, made_up
from simulator.domain.analysis import Worth
from simulator.domain.scorecard import Scorecard, Section
from simulator.domain.trace import Entry, Trace
from simulator.proof.worth.transcript_analysis import analyse_trace
from simulator.scoring.scorer import evaluate

ACTS = (*SPOKEN, *DESK, "end_call")
LONGEST = 3
"""Acts of one turn in which anything that a check asks for can be done: two first, and one then."""


def transcript(chance: Random) -> Trace:
    """Turns of both sides in any order, also several of one side in a row."""
    sides = chance.choices(("customer", "trainee"), k=chance.randint(1, 8))
    entries = tuple(said(chance) if side == "trainee" else heard(chance) for side in sides)
    return Trace({"line": "customer"}, entries, chance.choice([*ENDINGS, None]), "card")


def said(chance: Random) -> Entry:
    spiel = chance.choice([None, None, *SPIELS])
    return Entry("trainee", tuple(chance.choices(ACTS, k=chance.randint(0, 3))), spiel=spiel)


def heard(chance: Random) -> Entry:
    return Entry("customer", tuple(chance.choices(HEARD, k=chance.randint(0, 2))))


def graded(card: Scorecard, trace: Trace) -> Worth:
    found = evaluate(card, trace)
    return Worth(found.score, found.passed)


def no_more(found: Worth, bound: Worth) -> bool:
    return (found.score or 0) <= (bound.score or 0) and found.can_pass <= bound.can_pass


@pytest.mark.slow
def test_it_ends_in_the_grade_never_rises_and_nothing_comes_to_more() -> None:
    for seed in range(60):
        chance = Random(seed)
        library = made_up(chance)
        card = library.scorecards["card"]
        for _ in range(5):
            trace = transcript(chance)
            turns = analyse_trace(card, library.vocabulary, trace)
            spoken = [index for index, entry in enumerate(trace.entries) if entry.by == "trainee"]
            assert [turn.turn for turn in turns] == [index + 1 for index in spoken]
            if turns:
                assert turns[-1].after == graded(card, trace)
            for turn, following in pairwise(turns):
                assert turn.after == following.before
            for index, turn in zip(spoken, turns, strict=True):
                assert no_more(turn.after, turn.before)
                for other in otherwise(chance, trace, index):
                    assert no_more(graded(card, other), turn.before), (seed, other)


def otherwise(chance: Random, trace: Trace, index: int, times: int = 12) -> Iterator[Trace]:
    """The transcript with other turns of the trainee from one on."""
    for _ in range(times):
        entries = tuple(
            said(chance) if at >= index and entry.by == "trainee" else entry for at, entry in enumerate(trace.entries)
        )
        yield replace(trace, entries=entries)


@pytest.mark.slow
def test_the_bound_of_one_criterion_is_reached_by_some_turn() -> None:
    """Taken alone, what a criterion can still come to is exact: here with the last turn of the trainee open."""
    reached = 0
    for seed in range(120):
        chance = Random(seed)
        library = made_up(chance)
        for criterion in library.scorecards["card"].criteria:
            card = library.scorecards["card"].model_copy(
                update={"sections": (Section(title="One", criteria=(criterion,)),)}
            )
            trace = transcript(chance)
            turns = analyse_trace(card, library.vocabulary, trace)
            if turns:
                acts = [act for act in ACTS if act in criterion.model_dump_json()]
                best = max((graded(card, other) for other in every_last_turn(trace, acts)), key=rank)
                assert rank(best) == rank(turns[-1].before), (seed, criterion)
                reached += bool(best.score)
    assert reached > 100


def rank(worth: Worth) -> tuple[bool, float]:
    return worth.can_pass, worth.score or 0


def every_last_turn(trace: Trace, acts: list[str]) -> Iterator[Trace]:
    last = max(index for index, entry in enumerate(trace.entries) if entry.by == "trainee")
    for size in range(LONGEST + 1):
        for done, spiel in product(product(acts, repeat=size), (None, *SPIELS)):
            turn = Entry("trainee", done, spiel=spiel)
            yield replace(trace, entries=(*trace.entries[:last], turn, *trace.entries[last + 1 :]))


@pytest.mark.parametrize("cue", CUES)
def test_a_transcript_without_a_turn_of_the_trainee_has_none(cue: str) -> None:
    library = made_up(Random(1))
    trace = Trace({"line": "customer"}, (Entry("customer", (cue,)),), None, "card")
    assert analyse_trace(library.scorecards["card"], library.vocabulary, trace) == ()
