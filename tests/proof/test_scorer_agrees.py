"""The scorer against the plain definitions: every verdict, every figure, on tens of thousands of random traces.

And every violation, each by itself, whatever was before it.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from depth import many

from proof.made_up import DESK, ENDINGS, HEARD, SPIELS, SPOKEN, made_up
from proof.plain import (
    END_OF_TURN,
    Answers,
    breaches,
    broken,
    evaluated,
    events,
    failed,
    judged,
    numbered,
    unanswered,
    verdict,
    verdict_of,
)
from simulator.domain.roles import Side
from simulator.domain.scorecard import Check, Scorecard
from simulator.domain.trace import Entry, Trace
from simulator.scoring.monitors import Monitor, build_monitor
from simulator.scoring.scorer import evaluate, violations
from simulator.services.library.folder import open_library

LIBRARY, _ = open_library(Path(__file__).parents[2])
ACTS = ("a", "b", "c", "d", "e")
SEEN = (*ACTS, *ACTS, END_OF_TURN, END_OF_TURN, "spiel:S1")
ENDS = ((), ("outcome:over", "over:"), ("outcome:left", "over:"))
CHECKS = many(300)
TRACES_PER_CHECK = 100
CALLS = many(300)
"""Of every shipped scorecard."""
SPELLED_OUT = "answered"
"""The kind of check that is spelled out as others before a call is graded: what it means hangs on acts.yaml."""
CARDS, CALLS_PER_CARD = many(60), 50
"""Scorecards that chance makes up."""


def some(chance: Random, most: int = 3) -> list[str]:
    return chance.sample(ACTS, chance.randint(1, most))


def goal(chance: Random) -> dict[str, list[str]]:
    return chance.choice([{"any": some(chance)}, {"all": some(chance)}, {"any": some(chance), "all": some(chance, 2)}])


def maybe(chance: Random, most: int = 2) -> list[str]:
    return some(chance, most) if chance.random() < 0.4 else []


def random_check(chance: Random) -> Check:
    kinds = {
        "existence": lambda: goal(chance),
        "absence": lambda: some(chance),
        "at_most": lambda: {"acts": some(chance), "times": chance.randint(1, 3), "after": maybe(chance)},
        "precedence": lambda: {
            "first": goal(chance),
            "then": some(chance),
            "until": maybe(chance),
            "each": chance.random() < 0.4,
        },
        "response": lambda: {
            "cue": some(chance, 2),
            "by": goal(chance),
            "within": chance.choice([None, 1, 2, 3]),
            "after": maybe(chance),
        },
        "succession": lambda: {"first": some(chance), "then": some(chance)},
        "not_succession": lambda: {"first": some(chance), "then": some(chance), "until": maybe(chance)},
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


def forbidden(monitor: Monitor, trace: Sequence[str]) -> Iterator[int]:
    state = 0
    for at, symbol in enumerate(trace):
        if (state, symbol) in monitor.violations:
            yield at
        state = monitor.step(state, symbol)


@pytest.mark.slow
def test_every_monitor_says_what_its_check_means() -> None:
    chance, found = Random(20261122), set()
    for _ in range(CHECKS):
        check = random_check(chance)
        monitor = build_monitor(check)
        for _ in range(TRACES_PER_CHECK):
            trace = [*(chance.choice(SEEN) for _ in range(chance.randint(0, 12))), *chance.choice(ENDS)]
            expected = judged(check, trace)
            assert watched(monitor, trace) == expected, (check, trace)
            against = breaches(check, trace)
            assert list(forbidden(monitor, trace)) == against, (check, trace)
            assert not against or expected == "not_met"
            found.add((check.kind, expected, len(against)))
    possible = {"existence": 2, "outcome_in": 3, "spoke": 2}
    kinds = Check.model_fields.keys() - {SPELLED_OUT}
    verdicts = {(kind, verdict) for kind, verdict, _ in found}
    assert len(verdicts) == sum(possible.get(kind, 3) for kind in kinds)
    more_than_once = {kind for kind, _, times in found if times > 1}
    assert more_than_once == kinds - possible.keys()


def test_what_is_spelled_out_has_no_monitor() -> None:
    with pytest.raises(ValueError, match=SPELLED_OUT):
        build_monitor(Check.model_validate({SPELLED_OUT: ["a"]}))


@pytest.mark.slow
def test_concerns_are_answered_as_acts_and_card_say_together() -> None:
    """Concerns and groups of them, answered by acts or groups of acts or by nothing; the card as it was written."""
    found: dict[str, int] = {}
    several = 0
    for seed in range(CARDS):
        chance, files = Random(f"answers {seed}"), dict[str, Any]()
        library = made_up(Random(seed), partial(concerned, chance, files))
        written = Scorecard.model_validate({"id": "card", **files["scorecards/card.yaml"]})
        answers = answers_in(files["scorecards/acts.yaml"])
        for _ in range(CALLS_PER_CARD):
            call = made_up_call(chance)
            seen = events(call)
            ours = {item.id: item for item in evaluate(library.scorecards["card"], call).criteria}
            for criterion in written.criteria:
                told = ours.get(criterion.id)
                expected = verdict(criterion, call.facts, seen, answers) if call.entries else "not_applicable"
                # A line in which no concern says what answers it is not on the card.
                assert (told.verdict if told else "not_applicable") == expected, (seed, criterion, call)
                left = [
                    f"{part.id}_{act}"
                    for part in criterion.rests_on
                    if part.check.answered and call.entries and verdict_of(part, call.facts, seen, answers) == "not_met"
                    for act in dict.fromkeys(unanswered(part.check, seen, answers))
                ]
                assert told is None or [part.id for part in told.failed if "asked" in part.id] == left
                several += len(left) > 1
                found[expected] = found.get(expected, 0) + 1
            assert not any("asked" in item.part.id for item in violations(library.scorecards["card"], call))
    assert len(found) == 3
    assert min(found.values()) > CARDS
    assert several > CARDS // 2


def concerned(chance: Random, kept: dict[str, Any], files: dict[str, Any]) -> None:
    """Answers to some concerns, and lines that ask for them beside one that asks for an act. `kept`: what is written"""
    customer = files["scorecards/acts.yaml"]["customer"]
    for entry in (*(customer[act] for act in HEARD if act in customer), customer["leaving"]["hangs_up"]):
        if chance.random() < 0.6:
            entry["answered_by"] = chance.sample((*SPOKEN, *DESK, "rough", "looking"), chance.randint(1, 2))
    line = {"title": "It", "source": ["G1"], "weight": 5, "coaching": "Do it."}
    lines = [{"id": "act", "check": {"existence": [chance.choice(SPOKEN)]}} | line]
    for number in range(chance.randint(1, 4)):
        asked = [asking(chance, f"asked_{number}_{part}") for part in range(chance.randint(1, 2))]
        beside = [{"id": "beside", "check": {"absence": [chance.choice(SPOKEN)]}}] if chance.random() < 0.5 else []
        lines.append(
            asked[0] | line if len(asked + beside) == 1 else {"id": f"line_{number}", "parts": asked + beside} | line
        )
    files["scorecards/card.yaml"]["sections"] = [{"title": "All", "criteria": lines}]
    kept.update(files)


def asking(chance: Random, name: str) -> dict[str, Any]:
    found: dict[str, Any] = {"id": name, "check": {"answered": chance.sample((*HEARD[:-1], "leaving"), 2)}}
    if chance.random() < 0.3:
        found["applies_when"] = {chance.choice(["heard", "heard_any", "not_heard"]): chance.sample(HEARD, 1)}
    if chance.random() < 0.3:
        found["occasion"] = chance.sample((*SPOKEN, *HEARD), 2)
    return found


def answers_in(acts: dict[str, Any]) -> Answers:
    """What a vocabulary as written says answers what."""
    trainee = {group: [act for act in held if act != "role"] for group, held in acts["trainee"].items()}
    flat = {name: entry for name, entry in acts["customer"].items() if name != "leaving"} | acts["customer"]["leaving"]
    by = {name: entry.get("answered_by", ()) for name, entry in flat.items()}
    return Answers(by, trainee | {"leaving": list(acts["customer"]["leaving"])})


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
def test_whole_evaluations_are_the_same(card: Scorecard) -> None:
    chance = Random(card.id)
    for _ in range(CALLS):
        assert_the_same(card, random_call(chance))


@pytest.mark.slow
def test_evaluations_by_scorecards_that_nobody_would_write_are_the_same() -> None:
    """Parts, occasions, consent that is taken back: whatever a scorecard can say, by chance and in any mixture."""
    several = against = 0
    for seed in range(CARDS):
        chance = Random(seed)
        card = made_up(chance).scorecards["card"]
        for _ in range(CALLS_PER_CARD):
            call = made_up_call(chance)
            assert_the_same(card, call)
            against += bool(violations(card, call))
            several += any(len(item.failed) > 1 for item in evaluate(card, call).criteria)
    assert several > CARDS // 2
    assert against > 5 * CARDS


def made_up_call(chance: Random) -> Trace:
    entries = []
    for _ in range(chance.choice([0, 1, 3, 6, 10])):
        if chance.random() < 0.5:
            entries.append(Entry("customer", tuple(chance.choices(HEARD, k=chance.randint(0, 2)))))
        else:
            acts = chance.choices((*SPOKEN, *DESK), k=chance.randint(0, 3))
            entries.append(Entry("trainee", tuple(acts), spiel=chance.choice([None, None, *SPIELS])))
    facts = chance.choice([{"line": "customer"}, {"line": "third_party"}, {}])
    return Trace(facts, tuple(entries), chance.choice([None, *ENDINGS]))


def assert_the_same(card: Scorecard, call: Trace) -> None:
    ours, seen = evaluate(card, call), events(call)
    turns = [turn for turn, _ in numbered(call)]
    plain = evaluated(card, call.facts, seen, empty=not call.entries)
    assert (ours.score, ours.result, ours.at_stake) == (plain.score, plain.result, plain.at_stake)
    assert ours.critical_errors == plain.critical_errors
    assert tuple(item.verdict for item in ours.criteria) == plain.verdicts
    for item, criterion in zip(ours.criteria, card.criteria, strict=True):
        expected = failed(criterion, call.facts, seen) if call.entries else ()
        assert tuple(part.id for part in item.failed) == tuple(part.id for part in expected)
        for part, told in zip(expected, item.failed, strict=True):
            against = {turns[at] for at in breaches(part.check, seen)}
            assert not against or told.evidence == tuple(sorted(against))
        assert not item.failed or item.evidence == tuple(sorted({at for part in item.failed for at in part.evidence}))
    found = [(item.turn, item.criterion.id, item.part.id) for item in violations(card, call)]
    assert found == [item[:3] for item in broken(card, call)]
