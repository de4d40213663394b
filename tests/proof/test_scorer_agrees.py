"""The scorer against the plain definitions: every verdict, every figure, on a hundred thousand random traces."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from random import Random

import pytest

from proof.plain import END_OF_TURN, evaluated, events, judged
from simulator.domain.roles import Side
from simulator.domain.scorecard import Check
from simulator.domain.trace import Entry, Trace
from simulator.scoring.monitors import Monitor, build_monitor
from simulator.scoring.scorer import evaluate
from simulator.services.library.folder import open_library

LIBRARY, _ = open_library(Path(__file__).parents[2])
ACTS = ("a", "b", "c", "d", "e")
SEEN = (*ACTS, *ACTS, END_OF_TURN, END_OF_TURN, "spiel:S1", "outcome:over")
CHECKS = 800
TRACES_PER_CHECK = 125
CALLS = 2_500


def some(chance: Random, most: int = 3) -> list[str]:
    return chance.sample(ACTS, chance.randint(1, most))


def goal(chance: Random) -> dict[str, list[str]]:
    return chance.choice([{"any": some(chance)}, {"all": some(chance)}, {"any": some(chance), "all": some(chance, 2)}])


def random_check(chance: Random) -> Check:
    kinds = {
        "existence": lambda: goal(chance),
        "absence": lambda: some(chance),
        "at_most": lambda: {"acts": some(chance), "times": chance.randint(1, 3)},
        "precedence": lambda: {"first": goal(chance), "then": some(chance)},
        "response": lambda: {"cue": some(chance, 2), "by": goal(chance), "within": chance.choice([None, 1, 2, 3])},
        "succession": lambda: {"first": some(chance), "then": some(chance)},
        "not_succession": lambda: {"first": some(chance), "then": some(chance)},
        "outcome_in": lambda: chance.choice([["over"], ["over", "lost"], ["lost"]]),
        "spoke": lambda: chance.choice([["S1"], ["S1", "S2"], ["S2"]]),
    }
    kind = chance.choice(list(kinds))
    return Check.model_validate({kind: kinds[kind]()})


def watched(monitor: Monitor, trace: Sequence[str]) -> str:
    state = 0
    for symbol in trace:
        state = monitor.step(state, symbol)
    if state in monitor.idle:
        return "not_applicable"
    return "met" if state in monitor.met else "not_met"


@pytest.mark.slow
def test_every_monitor_says_what_its_check_means() -> None:
    chance, found, count = Random(20261122), set(), 0
    for _ in range(CHECKS):
        check = random_check(chance)
        monitor = build_monitor(check)
        for _ in range(TRACES_PER_CHECK):
            trace = [chance.choice(SEEN) for _ in range(chance.randint(0, 12))]
            expected = judged(check, trace)
            assert watched(monitor, trace) == expected, (check, trace)
            found.add((check.kind, expected))
            count += 1
    assert count == 100_000
    possible = {"existence": 2, "outcome_in": 2, "spoke": 2}
    assert len(found) == sum(possible.get(kind, 3) for kind in Check.model_fields)


@lru_cache(maxsize=1)
def _acts() -> dict[str, tuple[str, ...]]:
    acts = LIBRARY.vocabulary.acts.values()
    return {side: tuple(act.id for act in acts if act.by == side) for side in ("trainee", "customer")}


def random_call(chance: Random) -> Trace:
    facts = {fact.id: chance.choice(fact.values) for fact in LIBRARY.vocabulary.facts.values() if chance.random() < 0.9}
    entries = []
    for _ in range(chance.choice([0, 1, 2, 6, 14, 24])):
        side: Side = "trainee" if chance.random() < 0.5 else "customer"
        spiel = chance.choice(list(LIBRARY.vocabulary.spiels)) if side == "trainee" and chance.random() < 0.3 else None
        entries.append(Entry(side, tuple(chance.sample(_acts()[side], chance.randint(0, 3))), spiel=spiel))
    outcome = chance.choice([None, *LIBRARY.vocabulary.outcomes])
    return Trace(facts, tuple(entries), outcome)


@pytest.mark.slow
@pytest.mark.parametrize("card", LIBRARY.scorecards.values(), ids=lambda card: card.id)
def test_whole_evaluations_are_the_same(card) -> None:
    chance = Random(card.id)
    for _ in range(CALLS):
        call = random_call(chance)
        ours = evaluate(card, call)
        plain = evaluated(card, call.facts, events(call), empty=not call.entries)
        assert (ours.score, ours.result, ours.at_stake) == (plain.score, plain.result, plain.at_stake)
        assert ours.critical_errors == plain.critical_errors
        assert tuple(item.verdict for item in ours.criteria) == plain.verdicts
