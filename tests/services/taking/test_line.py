"""The other side of the line besides words: how they ring, look and sound, who cuts in and who has gone."""

import random

import pytest
from services.taking.test_support import CASE, PERSONA, SCENARIO, choose, opened, take

from simulator.domain.people import LOCAL
from simulator.services import Services
from simulator.services.taking.views import CallView


@pytest.fixture
def service(place) -> Services:
    return opened(place)


def begun(service: Services, scenario: str, persona: str, seed: int) -> CallView:
    return service.taking.call(LOCAL, service.taking.start(LOCAL, scenario, persona, None, seed))


def test_what_ends_the_call_is_marked_and_nothing_else(service):
    view = service.taking.call(LOCAL, take(service))
    ends = {choice.id for choice in view.actions if choice.ends}
    assert {choice.id for choice in view.actions if choice.role in ("transfer", "hangs_up")} == ends != set()
    assert not any(choice.ends for choice in view.responses)


def test_the_screen_pop_has_the_account_before_anybody_said_who_they_are(service):
    view = service.taking.call(LOCAL, take(service))
    assert (view.caller, view.ringing.direction) == ("Caller", "inbound")
    assert " " in view.ringing.name
    assert "555-01" in view.ringing.number


def test_a_call_that_one_places_is_dialed(service):
    assert begun(service, "someone_else_answers", "third_party_presses", 5).ringing.direction == "outbound"


def test_a_face_stays_the_same_for_the_whole_call_and_is_another_in_the_next(service):
    call = take(service)
    first = service.taking.call(LOCAL, call).face
    assert choose(service, call, "what_made_you").face == first
    assert len({begun(service, SCENARIO, PERSONA, seed).face.drawn for seed in range(20)}) == 20


def test_a_mother_looks_like_one_whoever_holds_the_account(service):
    looks = {begun(service, "someone_else_answers", "third_party_presses", seed).face for seed in range(8)}
    assert {(face.woman, face.age) for face in looks} == {(True, "old")}


def test_the_mood_is_heard_where_it_is_not_shown(service):
    call = take(service)
    before = service.taking.call(LOCAL, call)
    after = choose(service, call, "what_made_you")
    assert before.mood is after.mood is None
    assert before.voice != after.voice


def test_the_mood_is_no_figure_in_an_assessment(service):
    call = service.taking.start(LOCAL, "cancel_at_billing", level="assessment", form="open")
    voices = {service.taking.call(LOCAL, call).voice}
    for _ in range(3):
        view = service.taking.call(LOCAL, call)
        if view.ended:  # they hung up
            break
        rude = next(move.id for move in view.moves if "calm down" in move.label.lower())
        voices.add(service.taking.say_moves(LOCAL, call, view.version, "", [rude], "").voice)
    assert len(voices) == 1


def test_it_is_told_who_ended_the_call(service):
    call = take(service)
    assert not choose(service, call, "end_call").hung_up


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whoever_is_insulted_for_long_enough_hangs_up_and_that_is_told(service, seed):
    call = service.taking.start(LOCAL, SCENARIO, "hot_head", CASE, seed)
    chance, view = random.Random(seed), service.taking.call(LOCAL, call)
    while not view.ended:
        view = choose(service, call, chance.choice([item.id for item in view.responses]))
    assert view.hung_up
    assert view.outcome in {"The customer hung up.", "The customer ran out of time."}


@pytest.mark.parametrize(("words", "cuts_in"), [("What happened?", False), ("So, " * 60 + "what happened?", True)])
def test_somebody_furious_does_not_hear_a_long_answer_out(service, words, cuts_in):
    call = service.taking.start(LOCAL, SCENARIO, "hot_head", CASE, 5, form="open")
    view = service.taking.say_moves(LOCAL, call, 0, words, ["ask_issue"], "")
    assert [bubble.cuts_in for bubble in view.bubbles] == [False, False, cuts_in]
