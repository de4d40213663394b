"""What the engine did with a choice, in words: every event in turn, the rule that fired, and why not those above it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from simulator.domain.base import FactValue, Mood
from simulator.domain.persona import BACK, Guard, Transition
from simulator.engine.choice import Choice
from simulator.engine.plan import Plan, Position, Rule
from simulator.engine.react import react
from simulator.services.authoring.diagram.conditions import plain
from simulator.services.authoring.diagram.states import ANYWHERE
from simulator.services.rehearsing.states import condition, target
from simulator.services.rehearsing.views import EventHeard, RuleTried

HELD: Mapping[str, str] = {"did": "you: {}", "heard": "they: {}", "left": "aside from: {}"}
NOT_YET: Mapping[str, str] = {
    "did": "you had not yet: {}",
    "heard": "they had not yet: {}",
    "left": "they had not left: {}",
}
ALREADY: Mapping[str, str] = {
    "did": "you had already: {}",
    "heard": "they had already: {}",
    "left": "they had left: {}",
}
"""A bit of memory in words: as it is held, as it lacks for a rule, as it forbids one."""


class _Moment(NamedTuple):
    """An event at the moment at which rules were tried for it."""

    state: str
    event: str
    mood: int
    memory: int
    fired: Rule | None


class Explained(NamedTuple):
    """Every event of a turn, and the arrows taken: (source, target) as statecharts draw them."""

    heard: tuple[EventHeard, ...]
    went: tuple[tuple[str, str], ...]


def explained(plan: Plan, before: Position, choice: Choice, *, last: bool) -> Explained:
    """What a choice did at a position. `last`: it was the last turn there was time for."""
    moments: list[_Moment] = []

    def fire(state: str, event: str, mood: int, memory: int) -> Rule | None:
        fired = plan.first_rule(state, event, mood, memory)
        moments.append(_Moment(state, event, mood, memory, fired))
        return fired

    react(plan, before, choice, fire, last=last)
    return Explained(
        tuple(_heard(plan, item) for item in moments),
        tuple(dict.fromkeys(_arrow(plan, item.fired) for item in moments if item.fired and item.fired.target)),
    )


def in_memory(plan: Plan, memory: int) -> tuple[str, ...]:
    """What the customer holds, a few words for each bit that is set."""
    return tuple(_bit(name, HELD) for name, bit in plan.bits.items() if memory & bit)


def mood_word(mood: int) -> str:
    """A mood that may be below the worst."""
    return Mood(max(mood, Mood.FURIOUS)).label


def _heard(plan: Plan, moment: _Moment) -> EventHeard:
    rules = plan.rules.get((moment.state, moment.event), ())
    tried = tuple(_tried(plan, moment, rules)) if rules else ()
    return EventHeard(
        plain(moment.event),
        plain(moment.state),
        mood_word(moment.mood),
        tried,
        "" if tried else _nothing(plan, moment),
    )


def _nothing(plan: Plan, moment: _Moment) -> str:
    is_written = (moment.state, moment.event) in plan.rules
    return "What they do on it needs other facts of the account." if is_written else "They have no rule for it here."


def _written(plan: Plan, key: str) -> tuple[Transition, ...]:
    """The reactions that a rule with this key is one of, as the persona has them; none for rules of the program."""
    where, event, _ = key.split("/")
    state = plan.persona.states.get(where)
    on = plan.persona.anywhere if where == ANYWHERE else state.on if state else {}
    return on.get(event, ())


def _tried(plan: Plan, moment: _Moment, rules: tuple[Rule, ...]) -> Iterator[RuleTried]:
    written = _written(plan, rules[0].key)
    if not written:  # the program's own: they ring off, or time is up
        yield RuleTried("", rules[0].target or "", fired=True, why_not=())
        return
    by_number: dict[int, list[Rule]] = {}
    for rule in rules:
        by_number.setdefault(int(rule.key.rsplit("/", 1)[1]), []).append(rule)
    for number, item in enumerate(written):
        mine = by_number.get(number, [])
        fired = moment.fired is not None and moment.fired in mine
        why = () if fired else tuple(_why_not(plan, moment, item, mine))
        yield RuleTried(condition(item, number), plain(target(item)), fired, why)
        if fired:
            return


def _why_not(plan: Plan, moment: _Moment, item: Transition, rules: list[Rule]) -> Iterator[str]:
    if not rules:
        yield from _other_facts(item.when or Guard(), plan.case.facts)
        return
    test = rules[0].test
    threads = sum(bit for name, bit in plan.bits.items() if name.startswith("left:"))
    for name, bit in plan.bits.items():
        if test.need & ~moment.memory & bit & ~threads:
            yield _bit(name, NOT_YET)
        if test.forbid & moment.memory & bit:
            yield _bit(name, ALREADY)
    if moment.mood < test.low:
        yield f"they were {mood_word(moment.mood)}, worse than {Mood(test.low).label}"
    elif moment.mood > test.high:
        yield f"they were {mood_word(moment.mood)}, better than {Mood(test.high).label}"
    if item.go == BACK and not any(rule.test.need & threads & moment.memory for rule in rules):
        yield "they had left nothing to go back to"


def _other_facts(guard: Guard, facts: Mapping[str, FactValue]) -> Iterator[str]:
    for name, value in guard.facts.items():
        if name not in facts or facts[name] != value:
            yield f"in this case, {plain(name)} is {_value(facts.get(name))}"


def _value(value: FactValue | None) -> str:
    if value is None:
        return "not known"
    return ("yes" if value else "no") if isinstance(value, bool) else plain(value)


def _bit(name: str, words: Mapping[str, str]) -> str:
    kind, _, what = name.partition(":")
    return words[kind].format(plain(what))


def _arrow(plan: Plan, rule: Rule) -> tuple[str, str]:
    where, _, number = rule.key.split("/")
    written = _written(plan, rule.key)
    if not written:
        return ANYWHERE, rule.target or ""
    item = written[int(number)]
    source = ANYWHERE if where == ANYWHERE else rule.source
    return source, BACK if item.go == BACK else rule.target or ""
