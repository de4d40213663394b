"""What is offered can be chosen, what is not offered cannot, and every call comes to an end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.domain.base import Mood
from simulator.domain.errors import CallFinished, ChoiceNotOffered
from simulator.engine.call import begin, replay, step

WHICH, SEED = st.integers(0, 10_000), st.integers(0, 2**53 - 1)
NUMBERS = st.lists(st.integers(0, 60), max_size=40)


@settings(max_examples=60)
@given(which=WHICH, seed=SEED, numbers=NUMBERS)
def test_every_choice_offered_is_accepted(play, which, seed, numbers) -> None:
    for call in play(which, seed, numbers):
        for choice in call.offered():
            after = step(call, choice.id)
            assert after.choices == (*call.choices, choice.id)
            said, answer = after.entries[-2:]
            assert (said.by, said.choice, said.acts) == ("trainee", choice.id, choice.acts)
            assert answer.by == "customer"


@settings(max_examples=20)  # each tries every choice of the call at every turn
@given(which=WHICH, seed=SEED, numbers=NUMBERS, junk=st.text(max_size=20))
def test_what_is_not_offered_is_refused_and_changes_nothing(play, which, seed, numbers, junk) -> None:
    for call in play(which, seed, numbers):
        offered = {choice.id for choice in call.offered()}
        before = (call.entries, call.position, call.choices, dict(call.counts))
        for name in ({junk} | set(call.plan.choices)) - offered:
            with pytest.raises(CallFinished if call.ended else ChoiceNotOffered):
                step(call, name)
        assert (call.entries, call.position, call.choices, dict(call.counts)) == before


@given(which=WHICH, seed=SEED, numbers=NUMBERS)
def test_choosing_leaves_the_earlier_call_as_it_was(play, which, seed, numbers) -> None:
    *earlier, last = play(which, seed, numbers)
    for call in earlier:
        assert call.choices == last.choices[: len(call.choices)]
        assert call.entries == last.entries[: len(call.entries)]
        again = replay(call.stage, call.seed, call.choices)
        assert (again.position, again.counts) == (call.position, call.counts)


@given(which=WHICH, seed=SEED, number=st.integers(0, 10_000))
def test_every_call_ends_within_its_turn_limit(stages, which, seed, number) -> None:
    call = begin(stages[which % len(stages)], seed)
    while not call.ended:
        offered = [choice for choice in call.offered() if choice.group not in ("routing", "hanging_up")]
        call = step(call, offered[(number + 7 * len(call.choices)) % len(offered)].id)
        assert len(call.choices) <= call.plan.scenario.turn_limit
    assert call.offered() == ()
    assert call.outcome in call.plan.vocabulary.outcomes


def test_whoever_only_looks_things_up_runs_out_of_time_or_patience(stages) -> None:
    for stage in stages:
        call = begin(stage, 3)
        while not call.ended:
            call = step(call, "check_account_status")
        assert call.outcome in ("out_of_time", "hung_up")
        assert len(call.choices) <= stage.plan.scenario.turn_limit


@given(which=WHICH, seed=SEED, other=SEED, numbers=NUMBERS)
def test_chance_never_decides(play, which, seed, other, numbers) -> None:
    one = play(which, seed, numbers)[-1]
    two = replay(one.stage, other, one.choices)
    assert [(e.acts, e.state, e.mood, e.rules, e.choice) for e in one.entries] == [
        (e.acts, e.state, e.mood, e.rules, e.choice) for e in two.entries
    ]
    assert one.outcome == two.outcome
    assert {choice.id for choice in one.offered()} == {choice.id for choice in two.offered()}


@given(which=WHICH, seed=SEED, numbers=NUMBERS)
def test_the_mood_stays_on_its_scale(play, which, seed, numbers) -> None:
    labels = {mood.label for mood in Mood}
    for call in play(which, seed, numbers):
        assert Mood.FURIOUS <= call.position.mood <= Mood.CALM
        assert call.entries[-1].mood in labels


@given(which=WHICH, seed=SEED, numbers=NUMBERS)
def test_choices_keep_their_order_while_the_cue_lasts(play, which, seed, numbers) -> None:
    orders: dict[str, list[str]] = {}
    for call in play(which, seed, numbers):
        cue = call.plan.states[call.position.state].cue
        order = [choice.id for choice in call.offered()]
        if not call.ended:
            assert orders.setdefault(cue, order) == order
