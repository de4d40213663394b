"""Checks as small finite monitors, so that scorer and prover share one definition.

The kinds are constraint templates of declarative process mining (Declare), read over the joint trace of both sides.
A monitor sees symbols one by one; symbols it has no move for leave it where it is.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from simulator.domain.scorecard import ActSet, Check
from simulator.domain.trace import TICK, outcome_symbol, spiel_symbol


class Monitor(NamedTuple):
    """A finite automaton. `met`: the check holds if the call ends here. `idle`: nothing was at stake yet."""

    moves: Mapping[tuple[int, str], int]
    met: frozenset[int]
    idle: frozenset[int]
    alphabet: frozenset[str]

    def step(self, state: int, symbol: str) -> int:
        """The state after one symbol."""
        return self.moves.get((state, symbol), state)


class Goal(NamedTuple):
    """Symbols to be seen: any one of `any`, if it names some, and every one of `all`."""

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()


Step = Callable[[Any, str], Any]


def tabulate(
    start: Any, step: Step, alphabet: Iterable[str], met: Callable[[Any], bool], idle: Callable[[Any], bool]
) -> Monitor:
    """A monitor from a step function over any states; the start gets number 0."""
    symbols = sorted(set(alphabet))
    numbers, order, moves = {start: 0}, [start], {}
    for state in order:
        for symbol in symbols:
            after = step(state, symbol)
            if after not in numbers:
                numbers[after] = len(order)
                order.append(after)
            if after != state:
                moves[numbers[state], symbol] = numbers[after]
    return Monitor(
        moves,
        frozenset(numbers[state] for state in order if met(state)),
        frozenset(numbers[state] for state in order if idle(state)),
        frozenset(symbols),
    )


def _names(acts: Goal) -> tuple[str, ...]:
    return acts.any + acts.all


def _goal(acts: ActSet) -> Goal:
    return Goal(acts.any, acts.all)


def _seen(acts: Goal, before: frozenset[str], symbol: str) -> frozenset[str]:
    return before | {symbol} if symbol in _names(acts) else before


def _complete(acts: Goal, seen: frozenset[str]) -> bool:
    return (not acts.any or any(act in seen for act in acts.any)) and all(act in seen for act in acts.all)


_DONE = "done"


def _gather(acts: Goal, before: Any, symbol: str) -> Any:
    """Progress towards a set of acts; once complete it stays complete."""
    if before == _DONE:
        return _DONE
    seen = _seen(acts, before, symbol)
    return _DONE if _complete(acts, seen) else seen


@lru_cache(maxsize=1024)
def existence(acts: Goal) -> Monitor:
    """Every one of `all` and one of `any` occurs. Never idle: when it counts is for `applies_when` to say."""
    return tabulate(
        frozenset(),
        lambda state, symbol: _gather(acts, state, symbol),
        _names(acts),
        lambda state: state == _DONE,
        lambda _: False,
    )


@lru_cache(maxsize=1024)
def absence(acts: tuple[str, ...]) -> Monitor:
    """None of them occurs. Idle until the trainee has done something: who does nothing has avoided nothing."""

    def step(state: str, symbol: str) -> str:
        if state == "broken" or symbol in acts:
            return "broken"
        return "kept"

    return tabulate("idle", step, (*acts, TICK), lambda state: state == "kept", lambda state: state == "idle")


@lru_cache(maxsize=1024)
def at_most(acts: tuple[str, ...], times: int) -> Monitor:
    """No more than so many occurrences, all of them counted together. Idle until the first."""
    return tabulate(
        0, lambda count, _: min(count + 1, times + 1), acts, lambda count: 0 < count <= times, lambda count: count == 0
    )


@lru_cache(maxsize=1024)
def precedence(first: Goal, then: tuple[str, ...]) -> Monitor:
    """None of `then` before `first`. Idle until one of `then` occurs."""

    def step(state: Any, symbol: str) -> Any:
        if state in ("broken", "kept"):
            return state
        seen = _gather(first, state, symbol)
        if symbol in then and symbol not in _names(first):
            return "kept" if state == _DONE else "broken"
        return seen

    return tabulate(
        frozenset(),
        step,
        (*_names(first), *then),
        lambda state: state == "kept",
        lambda state: state not in ("broken", "kept"),
    )


@lru_cache(maxsize=1024)
def response(cue: tuple[str, ...], by: Goal, within: int | None) -> Monitor:
    """Each cue is followed by `by`, within so many turns of the trainee. Idle until the first cue."""

    def step(state: Any, symbol: str) -> Any:
        phase, seen, turns = state
        if phase == "broken":
            return state
        if symbol in cue:
            return state if phase == "open" else ("open", frozenset(), 0)
        if phase != "open":
            return state
        gathered = _gather(by, seen, symbol)
        if gathered == _DONE:
            return ("answered", frozenset(), 0)
        if symbol == TICK and within is not None:
            return ("broken", frozenset(), 0) if turns + 1 >= within else ("open", seen, turns + 1)
        return (phase, gathered, turns)

    alphabet = (*cue, *_names(by), *((TICK,) if within is not None else ()))
    return tabulate(
        ("idle", frozenset(), 0), step, alphabet, lambda state: state[0] == "answered", lambda state: state[0] == "idle"
    )


@lru_cache(maxsize=1024)
def succession(first: tuple[str, ...], then: tuple[str, ...]) -> Monitor:
    """`then` never before `first`, and each `first` is followed by `then`. Idle until either occurs."""

    def step(state: str, symbol: str) -> str:
        if symbol in first and state != "broken":
            return "open"
        if symbol in then:
            return {"idle": "broken", "open": "closed"}.get(state, state)
        return state

    return tabulate("idle", step, (*first, *then), lambda state: state == "closed", lambda state: state == "idle")


@lru_cache(maxsize=1024)
def not_succession(first: tuple[str, ...], then: tuple[str, ...]) -> Monitor:
    """Once `first` has occurred, `then` never does. Idle until `first` occurs."""

    def step(state: str, symbol: str) -> str:
        if symbol in then and state == "after":
            return "broken"
        return "after" if symbol in first and state == "idle" else state

    return tabulate("idle", step, (*first, *then), lambda state: state == "after", lambda state: state == "idle")


def build_monitor(check: Check) -> Monitor:
    """The monitor of a criterion's check."""
    if check.existence is not None:
        return existence(_goal(check.existence))
    if check.absence is not None:
        return absence(check.absence)
    if check.at_most is not None:
        return at_most(check.at_most.acts, check.at_most.times)
    if check.precedence is not None:
        return precedence(_goal(check.precedence.first), check.precedence.then)
    if check.response is not None:
        return response(check.response.cue, _goal(check.response.by), check.response.within)
    if check.succession is not None:
        return succession(check.succession.first, check.succession.then)
    if check.not_succession is not None:
        return not_succession(check.not_succession.first, check.not_succession.then)
    if check.outcome_in is not None:
        return existence(Goal(any=tuple(outcome_symbol(name) for name in check.outcome_in)))
    return existence(Goal(any=tuple(spiel_symbol(name) for name in check.spoke or ())))
