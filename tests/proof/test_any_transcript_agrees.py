"""An annotated transcript looked at afterwards: against the scorer, and against turns that could have been taken.

Whoever did not end the call could have said more: then one more turn could have been taken at its end.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, product
from random import Random

import pytest
from depth import many

from proof.made_up import CUES, DESK, ENDINGS, HEARD, SPIELS, SPOKEN, made_up
from proof.plain import broken
from simulator.domain.analysis import FINE, LABELS, TurnAnalysis, Worth
from simulator.domain.scorecard import Criterion, Scorecard, Section
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
    for seed in range(many(25)):
        chance = Random(seed)
        library = made_up(chance)
        card = library.scorecards["card"]
        for _ in range(5):
            trace = transcript(chance)
            turns = analyse_trace(card, library.vocabulary, trace)
            spoken = [index for index, entry in enumerate(trace.entries) if entry.by == "trainee"]
            assert [turn.turn for turn in turns] == [index + 1 for index in spoken]
            if turns and trainee_ended(trace):
                assert turns[-1].after == graded(card, trace)
            elif turns:
                for other in gone_on(trace, (said(chance) for _ in range(8))):
                    assert no_more(graded(card, other), turns[-1].after), (seed, other)
            for turn, following in pairwise(turns):
                assert turn.after == following.before
            for index, turn in zip(spoken, turns, strict=True):
                against = {(item.criterion, item.part) for item in broken(card, trace) if item.turn == turn.turn}
                assert {*turn.violated} == against
                assert turn.label in (("blunder",) if is_critical(card, turn) else LABELS)
                assert not (turn.violated or turn.lost) or turn.label not in FINE or not weighs(card, turn)
                assert no_more(turn.after, turn.before)
                for other in otherwise(chance, trace, index):
                    assert no_more(graded(card, other), turn.before), (seed, other)


def trainee_ended(trace: Trace) -> bool:
    """Whether the trainee's last turn ended the call."""
    return "end_call" in next(entry for entry in reversed(trace.entries) if entry.by == "trainee").acts


def gone_on(trace: Trace, turns: Iterable[Entry]) -> Iterator[Trace]:
    """The transcript as it is, and with one more turn at its end: each of these."""
    yield trace
    for turn in turns:
        yield replace(trace, entries=(*trace.entries, turn))


def named(card: Scorecard, turn: TurnAnalysis) -> list[Criterion]:
    """The criteria that a turn lost or violated."""
    names = {*turn.lost, *(name for name, _ in turn.violated)}
    return [item for item in card.criteria if item.id in names]


def is_critical(card: Scorecard, turn: TurnAnalysis) -> bool:
    return any(item.criticality != "non_critical" for item in named(card, turn))


def weighs(card: Scorecard, turn: TurnAnalysis) -> bool:
    return any(item.weight for item in named(card, turn))


def otherwise(chance: Random, trace: Trace, index: int, times: int = 12) -> Iterator[Trace]:
    """The transcript with other turns of the trainee from one on."""
    for _ in range(times):
        entries = tuple(
            said(chance) if at >= index and entry.by == "trainee" else entry for at, entry in enumerate(trace.entries)
        )
        yield replace(trace, entries=entries)


@pytest.mark.slow
def test_the_bound_of_one_criterion_is_reached_by_some_turn() -> None:
    """Taken alone, what one check can still come to is exact: here with the last turn of the trainee open, or one more.

    What several come to together is a bound, each taken alone.
    """
    reached = 0
    for seed in range(many(40)):
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
                ended = trainee_ended(trace)
                others = every_last_turn(trace, acts) if ended else gone_on(trace, every_turn(acts))
                best = max((graded(card, other) for other in others), key=rank)
                bound = turns[-1].before if ended else turns[-1].after
                assert rank(best) == rank(bound) or (criterion.parts and rank(best) < rank(bound)), (seed, criterion)
                reached += bool(best.score)
    assert reached > 40


def rank(worth: Worth) -> tuple[bool, float]:
    return worth.can_pass, worth.score or 0


def every_turn(acts: list[str]) -> Iterator[Entry]:
    for size in range(LONGEST + 1):
        for done, spiel in product(product(acts, repeat=size), (None, *SPIELS)):
            yield Entry("trainee", done, spiel=spiel)


def every_last_turn(trace: Trace, acts: list[str]) -> Iterator[Trace]:
    last = max(index for index, entry in enumerate(trace.entries) if entry.by == "trainee")
    for turn in every_turn(acts):
        yield replace(trace, entries=(*trace.entries[:last], turn, *trace.entries[last + 1 :]))


@pytest.mark.parametrize("cue", CUES)
def test_a_transcript_without_a_turn_of_the_trainee_has_none(cue: str) -> None:
    library = made_up(Random(1))
    trace = Trace({"line": "customer"}, (Entry("customer", (cue,)),), None, "card")
    assert analyse_trace(library.scorecards["card"], library.vocabulary, trace) == ()
