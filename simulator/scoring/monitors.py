"""Checks as small finite monitors, so that scorer and prover share one definition.

The kinds are constraint templates of declarative process mining (Declare), read over the joint trace of both sides.
A monitor sees symbols one by one; symbols it has no move for leave it where it is. What broke a check once does not
silence it: every further violation is one, so that a turn can be judged by itself.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from simulator.domain.scorecard import ActSet, Check
from simulator.domain.trace import OVER, TICK, outcome_symbol, spiel_symbol


class Monitor(NamedTuple):
    """A finite automaton. `met`: the check holds if the call ends here. `idle`: nothing was at stake yet.

    `violations`: (state, symbol) where something is done that the check forbids at that moment. What a check wants and
    never comes is no violation: no single moment lacks it. `by_symbol`: the same, by symbol, as boards ask for it:
    where it leads from each state that it changes, and the states in which it is a violation.
    """

    moves: Mapping[tuple[int, str], int]
    met: frozenset[int]
    idle: frozenset[int]
    alphabet: frozenset[str]
    violations: frozenset[tuple[int, str]]
    by_symbol: Mapping[str, tuple[Mapping[int, int], frozenset[int]]]

    def step(self, state: int, symbol: str) -> int:
        """The state after one symbol."""
        return self.moves.get((state, symbol), state)


class Goal(NamedTuple):
    """Symbols to be seen: any one of `any`, if it names some, and every one of `all`."""

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()


Step = Callable[[Any, str], Any]


def _never(_: Any, __: str) -> bool:
    return False


def tabulate(
    start: Any,
    step: Step,
    alphabet: Iterable[str],
    met: Callable[[Any], bool],
    idle: Callable[[Any], bool],
    violates: Callable[[Any, str], bool] = _never,
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
    against = frozenset((numbers[state], symbol) for state in order for symbol in symbols if violates(state, symbol))
    return Monitor(
        moves,
        frozenset(numbers[state] for state in order if met(state)),
        frozenset(numbers[state] for state in order if idle(state)),
        frozenset(symbols),
        against,
        {symbol: _of_symbol(symbol, moves, against) for symbol in symbols},
    )


def _of_symbol(
    symbol: str, moves: Mapping[tuple[int, str], int], against: frozenset[tuple[int, str]]
) -> tuple[Mapping[int, int], frozenset[int]]:
    leads = {state: after for (state, other), after in moves.items() if other == symbol}
    return leads, frozenset(state for state, other in against if other == symbol)


def _names(acts: Goal) -> tuple[str, ...]:
    return acts.any + acts.all


def _goal(acts: ActSet) -> Goal:
    return Goal(acts.any, acts.all)


def _seen(acts: Goal, before: frozenset[str], symbol: str) -> frozenset[str]:
    return before | {symbol} if symbol in _names(acts) else before


def _complete(acts: Goal, seen: frozenset[str]) -> bool:
    return (not acts.any or any(act in seen for act in acts.any)) and all(act in seen for act in acts.all)


_DONE = "done"
_NOTHING: frozenset[str] = frozenset()


def _gather(acts: Goal, before: Any, symbol: str) -> Any:
    """Progress towards a set of acts; once complete it stays complete."""
    if before == _DONE:
        return _DONE
    seen = _seen(acts, before, symbol)
    return _DONE if _complete(acts, seen) else seen


@lru_cache(maxsize=1024)
def existence(acts: Goal) -> Monitor:
    """Every one of `all` and one of `any` occurs. Never idle: when it counts is for its occasion to say."""
    return tabulate(
        _NOTHING,
        lambda state, symbol: _gather(acts, state, symbol),
        _names(acts),
        lambda state: state == _DONE,
        lambda _: False,
    )


@lru_cache(maxsize=1024)
def unheard(acts: tuple[str, ...]) -> Monitor:
    """None of them has occurred so far; met from the start."""
    return tabulate(
        False, lambda heard, symbol: heard or symbol in acts, acts, lambda heard: not heard, lambda _: False
    )


@lru_cache(maxsize=1024)
def absence(acts: tuple[str, ...]) -> Monitor:
    """None of them occurs. Idle until the trainee has done something: who does nothing has avoided nothing."""

    def step(state: str, symbol: str) -> str:
        return "broken" if state == "broken" or symbol in acts else "kept"

    return tabulate(
        "idle",
        step,
        (*acts, TICK),
        lambda state: state == "kept",
        lambda state: state == "idle",
        lambda _, symbol: symbol in acts,
    )


@lru_cache(maxsize=1024)
def at_most(acts: tuple[str, ...], times: int, after: tuple[str, ...]) -> Monitor:
    """No more than so many occurrences, all of them counted together. Idle until the first.

    With `after`, those after the first of these are counted, and it is idle until that has come.
    """

    def step(state: tuple[bool, int], symbol: str) -> tuple[bool, int]:
        counting, count = state
        if counting and symbol in acts:
            return True, min(count + 1, times + 1)
        return counting or symbol in after, count

    def idle(state: tuple[bool, int]) -> bool:
        return not state[0] if after else state[1] == 0

    return tabulate(
        (not after, 0),
        step,
        (*acts, *after),
        lambda state: not idle(state) and state[1] <= times,
        idle,
        lambda state, symbol: state[0] and symbol in acts and state[1] >= times,
    )


@lru_cache(maxsize=1024)
def precedence(first: Goal, then: tuple[str, ...], until: tuple[str, ...], each: bool) -> Monitor:
    """None of `then` before `first`, which `until` undoes and, with `each`, is used up by one `then`.

    Idle until one of `then` occurs.
    """

    def acted(symbol: str) -> bool:
        return symbol in then and symbol not in _names(first)

    def step(state: tuple[str, Any], symbol: str) -> tuple[str, Any]:
        phase, seen = state
        if not acted(symbol):
            return phase, _NOTHING if symbol in until else _gather(first, seen, symbol)
        kept = "kept" if seen == _DONE and phase != "broken" else "broken"
        return kept, _NOTHING if each or symbol in until else seen

    return tabulate(
        ("idle", _NOTHING),
        step,
        (*_names(first), *then, *until),
        lambda state: state[0] == "kept",
        lambda state: state[0] == "idle",
        lambda state, symbol: acted(symbol) and state[1] != _DONE,
    )


@lru_cache(maxsize=1024)
def response(cue: tuple[str, ...], by: Goal, within: int | None, after: tuple[str, ...]) -> Monitor:
    """Each cue, of those after `after`, is followed by `by`, within so many turns of the trainee.

    Idle until the first such cue. A cue put again before it was answered is the same question still.
    """

    class State(NamedTuple):
        counting: bool
        phase: str
        seen: Any
        turns: int
        broken: bool

    def late(state: Any, symbol: str) -> bool:
        return bool(symbol == TICK and within is not None and state.phase == "open" and state.turns + 1 >= within)

    def step(state: Any, symbol: str) -> Any:
        if symbol in cue and state.counting:
            return state if state.phase == "open" else state._replace(phase="open", seen=_NOTHING, turns=0)
        state = state._replace(counting=state.counting or symbol in after)
        if state.phase != "open":
            return state
        seen = _gather(by, state.seen, symbol)
        if seen == _DONE:
            return state._replace(phase="answered", seen=_NOTHING, turns=0)
        if late(state, symbol):
            return state._replace(phase="answered", seen=_NOTHING, turns=0, broken=True)
        ticked = symbol == TICK and within is not None
        return state._replace(seen=seen, turns=state.turns + ticked)

    return tabulate(
        State(not after, "idle", _NOTHING, 0, False),
        step,
        (*cue, *_names(by), *after, *((TICK,) if within is not None else ())),
        lambda state: state.phase == "answered" and not state.broken,
        lambda state: state.phase == "idle",
        late,
    )


@lru_cache(maxsize=1024)
def succession(first: tuple[str, ...], then: tuple[str, ...]) -> Monitor:
    """`then` never before `first`, and each `first` is followed by `then`. Idle until either occurs."""

    def early(state: tuple[str, bool], symbol: str) -> bool:
        return symbol in then and symbol not in first and state[0] == "idle"

    def step(state: tuple[str, bool], symbol: str) -> tuple[str, bool]:
        phase, broken = state
        if symbol in first:
            return "open", broken
        if symbol in then and phase == "open":
            return "closed", broken
        return phase, broken or early(state, symbol)

    return tabulate(
        ("idle", False),
        step,
        (*first, *then),
        lambda state: state == ("closed", False),
        lambda state: state == ("idle", False),
        early,
    )


@lru_cache(maxsize=1024)
def not_succession(first: tuple[str, ...], then: tuple[str, ...], until: tuple[str, ...]) -> Monitor:
    """Once `first` has occurred, `then` never does, unless `until` came in between. Idle until `first` occurs."""

    def step(state: tuple[str, bool], symbol: str) -> tuple[str, bool]:
        phase, banned = state
        bans = symbol in first or (banned and symbol not in until)
        if banned and symbol in then:
            return "broken", bans
        return "after" if phase == "idle" and bans else phase, bans

    return tabulate(
        ("idle", False),
        step,
        (*first, *then, *until),
        lambda state: state[0] == "after",
        lambda state: state[0] == "idle",
        lambda state, symbol: state[1] and symbol in then,
    )


@lru_cache(maxsize=1024)
def outcome_in(outcomes: tuple[str, ...]) -> Monitor:
    """The call ends in one of these ways. Idle until it is over: nobody knows yet how a call that goes on will end."""

    def step(state: str, symbol: str) -> str:
        if state != "open":
            return state
        return "met" if symbol in outcomes else "other"

    return tabulate("open", step, (*outcomes, OVER), lambda state: state == "met", lambda state: state == "open")


def build_monitor(check: Check) -> Monitor:
    """The monitor of a check. One of `answered` has none: what it asks for is spelled out with the vocabulary."""
    if check.existence is not None:
        return existence(_goal(check.existence))
    if check.absence is not None:
        return absence(check.absence)
    if check.at_most is not None:
        return at_most(check.at_most.acts, check.at_most.times, check.at_most.after)
    if check.precedence is not None:
        rule = check.precedence
        return precedence(_goal(rule.first), rule.then, rule.until, rule.each)
    if check.response is not None:
        asked = check.response
        return response(asked.cue, _goal(asked.by), asked.within, asked.after)
    if check.succession is not None:
        return succession(check.succession.first, check.succession.then)
    if check.not_succession is not None:
        return not_succession(check.not_succession.first, check.not_succession.then, check.not_succession.until)
    if check.outcome_in is not None:
        return outcome_in(tuple(outcome_symbol(name) for name in check.outcome_in))
    if check.spoke is not None:
        return existence(Goal(any=tuple(spiel_symbol(name) for name in check.spoke)))
    raise ValueError(f"a check of kind {check.kind} is spelled out before a call is watched")
