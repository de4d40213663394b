"""Call, debrief, board, learn and `analyse` say the same of the same turn, in calls that chance made up."""

import json
from functools import cache
from itertools import product
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from depth import many
from services.debrief.taken import Key, at_random, debrief, library, plans, taken

from simulator.domain.analysis import FINE
from simulator.engine.call import Call
from simulator.proof.worth.transcript_analysis import analyse_trace
from simulator.services.calls.played import KnownReviews, PlayedCall
from simulator.services.debrief.mistakes import lessons, mistakes
from simulator.services.debrief.transcripts import analyse_call, analyse_file
from simulator.services.debrief.views import DebriefView
from simulator.services.taking.feedback import feedback
from simulator.services.taking.rehearsal import rehearsal
from simulator.services.taking.views import Feedback
from simulator.services.teaching.good_agent import course

CALLS, CASTS = many(5), many(2)
"""Calls of each scenario, and personas and cases they are taken with: each of these is explored once."""
# Of the whole module: what was found out about a scenario is used by every test before the next scenario comes.
BY_SCENARIO = pytest.mark.parametrize("scenario", library().scenarios, scope="module")


class Played(NamedTuple):
    """One call that chance made up: its cast, and the call as it stood after each choice."""

    key: Key
    seed: int
    stood: tuple[Call, ...]


@cache
def calls(scenario: str) -> tuple[Played, ...]:
    """Calls of a scenario by trainees who know the work well, a little, and not at all."""
    chance, item = Random(scenario), library().scenarios[scenario]
    every = [(scenario, persona, case) for persona, case in product(item.personas, item.cases)]
    casts = chance.sample(every, min(CASTS, len(every)))
    drawn = [(chance.choice(casts), seed, chance.choice([0.0, 0.5, 0.9])) for seed in range(CALLS)]
    return tuple(Played(key, seed, tuple(at_random(key, seed, sense))) for key, seed, sense in drawn)


@cache
def looked_back_on(scenario: str) -> tuple[tuple[PlayedCall, DebriefView], ...]:
    """The same calls with their debriefs, by somebody who knows nothing of what was said while they went on."""
    ended = [taken(item.key, *item.stood[-1].choices, seed=item.seed) for item in calls(scenario)]
    return tuple((played, debrief(played)) for played in ended)


@pytest.mark.slow
@BY_SCENARIO
def test_what_is_said_of_a_turn_at_once_is_what_is_said_of_it_afterwards(scenario: str) -> None:
    for item, (played, view) in zip(calls(scenario), looked_back_on(scenario), strict=True):
        # What is said at once rests on what was known one choice ago, as it does while a call is taken.
        known = KnownReviews()
        stood = (taken(item.key, *call.choices, seed=item.seed, known=known) for call in item.stood)
        assert_told_alike(played, view, [feedback(so_far) for so_far in stood])


def assert_told_alike(played: PlayedCall, view: DebriefView, told: list[Feedback | None]) -> None:
    reviews = played.reviews or ()
    questions = {question.number: question for question in lessons(played).questions}
    analysed = analyse_call(library(), played.analyst, played.call)
    assert view.board is not None
    assert len(told) == len(view.board.moments) == len(analysed) == len(reviews)
    for at_once, moment, turn, review in zip(told, view.board.moments, analysed, reviews, strict=True):
        assert at_once is not None
        assert at_once.label == moment.label == turn.turn.label
        assert (at_once.text, at_once.lost) == (moment.why, moment.lost)
        assert (moment.before, moment.after) == (turn.turn.before.score, turn.turn.after.score)
        assert turn.course == moment.course
        assert (turn.turn.lost, turn.turn.violated) == (review.turn.lost, review.turn.violated)
        assert (moment.better.text if moment.better else None) == turn.better
        assert (turn.better is None) == (turn.turn.better is None)
        assert (turn.turn.turn in questions) == (turn.turn.turn in mistakes(reviews))
        if turn.turn.turn in questions:
            question = questions[turn.turn.turn]
            options = {item.id: item for item in question.options}
            assert question.label == options[question.chosen].label == moment.label
            assert not options[question.chosen].keeps
            assert options[question.best].keeps
    violated = {review.turn.turn for review in reviews if review.turn.violated}
    assert {*view.faults} == violated
    assert not {number for number, mark in view.marks.items() if mark == "good"} & violated


@pytest.mark.slow
@BY_SCENARIO
def test_a_call_read_back_as_a_transcript_breaks_the_same_checks(scenario: str) -> None:
    for played, _ in looked_back_on(scenario):
        call, turns = played.call, [review.turn for review in played.reviews or ()]
        card = library().scorecards[call.plan.scenario.scorecard]
        read = analyse_trace(card, library().vocabulary, call.trace)
        assert [(item.turn, item.violated) for item in read] == [(item.turn, item.violated) for item in turns]


@pytest.mark.slow
@BY_SCENARIO
def test_a_call_is_analysed_out_of_its_file_as_it_is_by_itself(scenario: str, tmp_path: Path) -> None:
    """Once a scenario: whoever opens a file has looked at nothing before, and explores the whole call for it."""
    played, kept = looked_back_on(scenario)[0][0], tmp_path / "call.json"
    kept.write_text(json.dumps(rehearsal(library(), played.call)), encoding="utf-8")
    assert analyse_file(library(), kept) == analyse_call(library(), played.analyst, played.call)


@pytest.mark.slow
@BY_SCENARIO
def test_ways_on_answer_the_customer_and_never_go_round_in_circles(scenario: str) -> None:
    """The shortest way put somebody through in the middle of a question; another said the same to the last turn."""
    for key, _, stood in calls(scenario)[:4]:
        for call in stood[:4]:
            way = course(library(), plans().analyst(*key), call)
            added = way.choices[len(call.choices) :]
            assert len(set(added)) >= len(added) - 2, (key, call.choices, added)
            assert way.outcome != "out_of_time"


@pytest.mark.slow
@BY_SCENARIO
def test_what_to_work_on_is_about_turns_of_this_call(scenario: str) -> None:
    for played, view in looked_back_on(scenario):
        call = played.call
        texts = [entry.text for entry in call.entries]
        assert len(view.priorities) <= 2
        if view.critical:
            assert view.priorities[0].critical
        for item in view.priorities:
            assert item.drill == f"Take turn {item.turn} again"
            assert call.entries[item.turn - 1].by == "trainee"
            assert item.turn in [quote.number for quote in item.evidence]
            assert item.approved is None or item.remedy == "say"
            assert item.approved is None or item.approved != texts[item.turn - 1]


def test_a_turn_that_was_right_is_never_a_mistake_to_learn_from() -> None:
    played = taken(("cancel_at_billing", "rushed_parent", "past_due"), "what_made_you", "verify_identity", "end_call")
    fine = {review.turn.turn for review in played.reviews or () if review.turn.label in FINE}
    assert fine == {2, 4}
    assert not fine & {*mistakes(played.reviews or ())}
