"""What the customer and the choices say: whole sentences, whatever the path, mood and seed."""

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.domain.base import Lines, Mood, lines_for
from simulator.domain.placeholders import fill, placeholder_values
from simulator.engine.call import Stage, begin
from simulator.engine.desk import desk_after, look_up, screen_pop
from simulator.engine.plan import Plan
from simulator.engine.speech import CustomerSpeech

SEEDS = (1, 77)
"""One for every second call each."""


def pools(plan: Plan) -> Iterator[tuple[str, Lines]]:
    """Everything this customer could say, by where it stands."""
    for state in plan.states.values():
        yield f"state {state.id}", state.says
    for rules in plan.rules.values():
        yield from ((f"rule {rule.key}", rule.says) for rule in rules if rule.says is not None)
    for name in ("ignored", "waits"):
        lines = getattr(plan.persona, name)
        if lines is not None:
            yield name, lines
    if plan.persona.interrupts is not None:
        yield "interrupts", plan.persona.interrupts


def whole(text: str) -> bool:
    return bool(text.strip()) and text == text.strip() and not set("{}") & set(text) and "  " not in text


@pytest.mark.slow
def test_no_line_of_any_customer_is_empty_or_has_a_blank_left(stages: tuple[Stage, ...]) -> None:
    broken = set()
    for stage, seed in zip(stages, itertools.cycle(SEEDS), strict=False):
        plan, call = stage.plan, begin(stage, seed)
        speech = CustomerSpeech(plan, seed, call.speech.values)
        # A rule that any act of a group fires is in the plan once an act.
        for where, lines in dict(pools(plan)).items():
            for mood in Mood:
                drawn: dict[str, int] = {}
                for _ in lines_for(lines, mood):
                    text = speech.say(where, lines, mood, drawn)
                    if not whole(text):
                        broken.add((plan.key, where, mood.label, text))
    assert broken == set()


def test_no_line_holds_a_blank_that_nothing_fills(stages: tuple[Stage, ...]) -> None:
    """Every line, also those that no seed above has drawn."""
    unfilled = set()
    for stage in stages:
        plan = stage.plan
        call = begin(stage, 1)
        known = set(placeholder_values(call.account, plan.vocabulary)) | set(plan.scenario.phrases)
        every = [*pools(plan), *((f"phrase {name}", lines) for name, lines in plan.scenario.phrases.items())]
        for where, lines in every:
            for text in (text for texts in lines.values() for text in texts):
                if set(_placeholder_values(text)) - known or text.count("{") != text.count("}"):
                    unfilled.add((plan.key, where, text))
    assert unfilled == set()


def _placeholder_values(text: str) -> Iterator[str]:
    for part in text.split("{")[1:]:
        yield part.split("}")[0]


def test_no_choice_is_empty_or_has_a_blank_left(stages: tuple[Stage, ...]) -> None:
    for stage, seed in zip(stages, itertools.cycle(SEEDS), strict=False):
        call = begin(stage, seed)
        broken = [(choice.id, call.text(choice)) for choice in stage.plan.choices.values()]
        assert [item for item in broken if not whole(item[1])] == []


def test_what_the_screens_show_has_no_blank_left(stages: tuple[Stage, ...]) -> None:
    for stage, seed in zip(stages, itertools.cycle(SEEDS), strict=False):
        call = begin(stage, seed)
        acts, plan = stage.plan.vocabulary.acts, stage.plan
        looked = [choice.id for choice in plan.actions if acts[choice.id].shows or choice.role == "payment"]
        state = desk_after(plan, seed, looked)
        rows = [*screen_pop(plan, call.account), *(row for receipt in state.receipts for row in receipt.rows)]
        rows += [row for name in plan.vocabulary.desk.lookups for row in look_up(plan, state, name)]
        assert [row for row in rows if not whole(row[1])] == []


@given(which=st.integers(0, 10_000), seed=st.integers(0, 2**53 - 1), numbers=st.lists(st.integers(0, 60), max_size=40))
def test_nobody_says_the_same_thing_twice_in_a_row(play, which, seed, numbers) -> None:
    played = play(which, seed, numbers)
    for before, after in itertools.pairwise(played):
        if after.entries[-1].text == before.entries[-1].text:
            entry = after.entries[-1]
            mood = Mood[(entry.mood or "").upper()]
            fitting = (lines_for(lines, mood) for _, lines in pools(after.plan))
            alone = {fill(texts[0], after.speech.values) for texts in fitting if len(texts) == 1}
            assert entry.text in alone, entry


@given(which=st.integers(0, 10_000), seed=st.integers(0, 2**53 - 1), numbers=st.lists(st.integers(0, 60), max_size=40))
def test_every_line_of_a_call_is_whole(play, which, seed, numbers) -> None:
    for entry in play(which, seed, numbers)[-1].entries:
        assert whole(entry.text), entry
