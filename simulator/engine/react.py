"""How a customer takes one choice: each act moves the mood, then fires a rule; the customer answers once.

Pure, and shared by the live call (which fires through the machine) and by whoever explores a plan.
"""

from typing import NamedTuple

from simulator.domain.base import Mood
from simulator.domain.vocabulary import HANGS_UP, IGNORED, OUT_OF_TIME
from simulator.engine.choice import Choice
from simulator.engine.plan import Fire, Plan, Position, Rule


class Reaction(NamedTuple):
    """Where the customer is after a choice, what they did, and the rules that fired on the way, in order.

    `acts` are customer acts, the cue of the new state last. `heard_nothing`: nothing said was an answer to them.
    """

    position: Position
    acts: tuple[str, ...]
    fired: tuple[Rule, ...]
    heard_nothing: bool


def shift(plan: Plan, mood: int, memory: int, act: str) -> tuple[int, int]:
    """Mood and memory after one act or event, by the steps in `plan.moods`: up to calm (mere words: to `words_cap`).

    Down to furious (0); where the customer can hang up, below it, as a negative number.
    """
    steps, bit = plan.moods.get(act, 0), plan.bits.get(f"did:{act}", 0)
    if steps > 0:
        cap = plan.words_cap if act in plan.words_only else Mood.CALM
        mood = max(mood, min(mood + steps, cap))
    elif steps < 0:
        mood = mood + steps if plan.floor is not None else max(mood + steps, Mood.FURIOUS)
    return mood, memory | bit


def react(plan: Plan, position: Position, choice: Choice, fire: Fire, *, last: bool = False) -> Reaction:
    """One choice, run to completion: its acts in order until an ending, then the customer's answer.

    `last`: the turn limit is reached with it, and the customer rings off. The mood of what comes back is 0 to 4.
    De-escalation is earned: what lifts the mood lifts it for good only if the choice also moved the conversation on.
    """
    fired: list[Rule] = []
    after, heard_nothing = _run(plan, position, choice, fire, fired)
    if last:
        after = _ring_off(plan, after, fire, fired)
    return _answer(plan, position, after, fired, heard_nothing=heard_nothing)


def react_both(plan: Plan, position: Position, choice: Choice, fire: Fire) -> tuple[Reaction, Reaction]:
    """`react` without and with `last`, worked out together; the same twice where the call ends with the choice."""
    fired: list[Rule] = []
    after, heard_nothing = _run(plan, position, choice, fire, fired)
    reaction = _answer(plan, position, after, fired, heard_nothing=heard_nothing)
    if plan.states[after.state].final:
        return reaction, reaction
    after = _ring_off(plan, after, fire, fired)
    return reaction, _answer(plan, position, after, fired, heard_nothing=heard_nothing)


def _run(plan: Plan, before: Position, choice: Choice, fire: Fire, fired: list[Rule]) -> tuple[Position, bool]:
    position = before
    for act in choice.acts:
        position = _take(plan, position, act, fire, fired)
        if plan.states[position.state].final:
            break
    heard_nothing = choice.kind == "response" and not fired
    if position.state == before.state:
        position = position._replace(mood=min(position.mood, before.mood))
    if heard_nothing:
        position = _take(plan, position, IGNORED, fire, fired)
    return position, heard_nothing


def _ring_off(plan: Plan, position: Position, fire: Fire, fired: list[Rule]) -> Position:
    if plan.states[position.state].final:
        return position
    return _take(plan, position, OUT_OF_TIME, fire, fired)


def _answer(plan: Plan, before: Position, after: Position, fired: list[Rule], *, heard_nothing: bool) -> Reaction:
    acts = _acts(plan, before, after, fired)
    memory = after.memory
    for act in acts:
        memory |= plan.bits.get(f"heard:{act}", 0)
    mood = max(after.mood, Mood.FURIOUS)
    return Reaction(Position(after.state, mood, memory), acts, tuple(fired), heard_nothing)


def _take(plan: Plan, position: Position, event: str, fire: Fire, fired: list[Rule]) -> Position:
    mood, memory = shift(plan, position.mood, position.memory, event)
    position = Position(position.state, mood, memory)
    if plan.floor is None or mood >= plan.floor:
        rule = fire(position.state, event, mood, memory)
        if rule is None:
            return position
        fired.append(rule)
        mood = min(mood + rule.mood, Mood.CALM)
        if plan.floor is None:
            mood = max(mood, Mood.FURIOUS)
        position = Position(rule.target or position.state, mood, memory & ~rule.forget | rule.remember)
    if plan.floor is not None and position.mood < plan.floor and not plan.states[position.state].final:
        rule = fire(position.state, HANGS_UP, position.mood, memory)
        if rule is not None:
            fired.append(rule)
            position = Position(rule.target or position.state, position.mood, memory)
    return position


def _acts(plan: Plan, before: Position, after: Position, fired: list[Rule]) -> tuple[str, ...]:
    """What the customer did: things on the way, having calmed down, and the cue of where they are now."""
    done = [rule.does for rule in fired if rule.does is not None]
    if plan.calms_down is not None and before.mood < Mood.NEUTRAL <= after.mood:
        done.append(plan.calms_down)
    cue = plan.states[after.state].cue
    return (*(act for act in done if act != cue), cue)
