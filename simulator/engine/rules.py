"""A persona's reactions to a plan's rules: groups spelled out, facts settled, asides given a way back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from simulator.domain.base import FactValue, Mood
from simulator.domain.persona import BACK, Guard, Persona, Transition
from simulator.domain.vocabulary import HANGS_UP, OUT_OF_TIME, Vocabulary
from simulator.engine.plan import Condition, Rule

HUNG_UP = "hung_up"
_ALWAYS = Condition(low=-99)
"""Also below the worst mood, which is where customers hang up from."""

_UNGUARDED = Guard()

Rules = Mapping[tuple[str, str], tuple[Rule, ...]]
_Fitting = tuple[tuple[int, Transition, Condition], ...]
"""The transitions of an event that fit the facts, each with its place among all of them and what else it asks."""


def memory_bits(persona: Persona) -> Mapping[str, int]:
    """What the customer has to remember, each with a bit of its own: 1, 2, 4 and so on.

    `did:act` and `heard:act` for what some guard names; `left:state`, where there are asides, for where one began.
    """
    names: list[str] = []
    for guard in _guards(persona):
        names += [f"did:{act}" for act in (*guard.did, *guard.did_not)]
        names += [f"heard:{act}" for act in (*guard.heard, *guard.heard_not)]
    if any(state.aside for state in persona.states.values()):
        names += [_left(name) for name, state in persona.states.items() if not (state.aside or state.final)]
    return {name: 1 << index for index, name in enumerate(dict.fromkeys(names))}


def _left(state: str) -> str:
    return f"left:{state}"


def _guards(persona: Persona) -> Iterator[Guard]:
    for on in (persona.anywhere, *(state.on for state in persona.states.values())):
        for transitions in on.values():
            yield from (transition.when for transition in transitions if transition.when is not None)


@dataclass(frozen=True)
class _Compiler:
    vocabulary: Vocabulary
    persona: Persona
    facts: Mapping[str, FactValue]
    bits: Mapping[str, int]

    def rules(self) -> Rules:
        """Later wins: `anywhere` before the state's own, groups before single acts."""
        rules: dict[tuple[str, str], tuple[Rule, ...]] = {}
        anywhere = self._fitting(self.persona.anywhere)
        for name, state in self.persona.states.items():
            if state.final:
                continue
            for on, where in ((anywhere, "anywhere"), (self._fitting(state.on), name)):
                for by_group in (True, False):
                    for event, fitting in on.items():
                        if (event in self.vocabulary.groups) is by_group:
                            found = tuple(self._rules_of(name, event, f"{where}/{event}", fitting))
                            for act in self.vocabulary.expand(event):
                                one = act == event
                                rules[name, act] = found if one else tuple(_of(rule, act) for rule in found)
            for event, target in ((HANGS_UP, HUNG_UP), (OUT_OF_TIME, OUT_OF_TIME)):
                rules[name, event] = (Rule(f"{name}/{event}/0", name, event, target, _ALWAYS, 0, None, None),)
        return rules

    def _fitting(self, on: Mapping[str, tuple[Transition, ...]]) -> Mapping[str, _Fitting]:
        return {
            event: tuple(
                (index, transition, self._condition(transition.when or _UNGUARDED))
                for index, transition in enumerate(transitions)
                if (transition.when or _UNGUARDED).fits(self.facts)
            )
            for event, transitions in on.items()
        }

    def _rules_of(self, source: str, event: str, where: str, fitting: _Fitting) -> Iterator[Rule]:
        for index, transition, test in fitting:
            key, back = f"{where}/{index}", transition.go == BACK
            for target in self._threads if back else (transition.go,):
                own = test._replace(need=test.need | self.bits[_left(target)]) if back and target else test
                remember, forget = self._thread(source, target)
                yield Rule(
                    key, source, event, target, own, transition.mood, transition.does, transition.says, remember, forget
                )

    @cached_property
    def _threads(self) -> tuple[str, ...]:
        return tuple(name for name, state in self.persona.states.items() if not (state.aside or state.final))

    def _thread(self, source: str, target: str | None) -> tuple[int, int]:
        """Memory to set and to clear on the way: leaving the thread for an aside, and coming back to it."""
        if target is None or self.persona.states[source].aside == self.persona.states[target].aside:
            return 0, 0
        if self.persona.states[target].aside:
            return self.bits[_left(source)], 0
        return 0, sum(self.bits[_left(name)] for name in self._threads)

    def _condition(self, guard: Guard) -> Condition:
        need = {*(f"did:{act}" for act in guard.did), *(f"heard:{act}" for act in guard.heard)}
        forbid = {*(f"did:{act}" for act in guard.did_not), *(f"heard:{act}" for act in guard.heard_not)}
        return Condition(
            need=sum(self.bits[name] for name in need),
            forbid=sum(self.bits[name] for name in forbid),
            low=Mood[guard.mood_at_least.upper()] if guard.mood_at_least else Mood.FURIOUS,
            high=Mood[guard.mood_below.upper()] - 1 if guard.mood_below else Mood.CALM,
        )


def _of(rule: Rule, event: str) -> Rule:
    """The same rule for another event. Some thousands are made of a call: `_replace` takes three times as long."""
    key, source, _, target, test, mood, does, says, remember, forget = rule
    return Rule(key, source, event, target, test, mood, does, says, remember, forget)


def compile_rules(
    vocabulary: Vocabulary, persona: Persona, facts: Mapping[str, FactValue], bits: Mapping[str, int]
) -> Rules:
    """(state, event) to the rules that may fire there, in order; the first whose condition holds does.

    `facts` are those of the case: transitions whose facts do not fit are left out. `bits` are those of `memory_bits`.
    """
    return _Compiler(vocabulary, persona, facts, bits).rules()
