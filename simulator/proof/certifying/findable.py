"""What decides between right and wrong can be found out in the call: some look-up shows it, or the customer does."""

from collections.abc import Iterator, Mapping

from simulator.domain.base import FactValue
from simulator.domain.scorecard import Scorecard
from simulator.engine.desk import desk_after, look_up
from simulator.engine.plan import Plan
from simulator.engine.rules import compile_rules

_SEED = 1
"""Of the account that is compared; what a look-up shows of a fact does not depend on what was drawn."""


def cannot_be_found_out(plan: Plan, scorecard: Scorecard) -> Iterator[str]:
    """The facts that decide in this call and that nobody could know.

    A fact is found out where, for each other value that it could have, some look-up offered in this call shows
    something else, or the customer does something else. Who is on the line is heard.
    """
    facts = plan.case.facts
    for name in dict.fromkeys(_deciding(plan, scorecard)):
        fact = plan.vocabulary.facts.get(name)
        if fact is None or name not in facts or plan.persona.line in fact.values:
            continue
        others = ({**facts, name: value} for value in fact.values if value != facts[name])
        if any(_shown(plan, other) == _shown(plan, facts) and not _differs(plan, other) for other in others):
            yield name


def _deciding(plan: Plan, scorecard: Scorecard) -> Iterator[str]:
    """The facts that say whether a criterion counts, whether an answer is wrong, or what a move performs."""
    for criterion in scorecard.criteria:
        for part in criterion.rests_on:
            applies = part.applies_when
            yield from (*applies.facts, *applies.not_facts, *applies.unless)
    for choice in plan.choices.values():
        for wrong in choice.response.wrong_when if choice.response is not None else ():
            yield from wrong.when.facts
    if plan.form == "open":
        for move in plan.moves.moves.values():
            yield from move.elsewhere.facts if move.elsewhere is not None else ()


def _shown(plan: Plan, facts: Mapping[str, FactValue]) -> tuple[object, ...]:
    """Everything that the look-ups of this call would show if the facts were so; the author's note stays as it is."""
    state = desk_after(plan, _SEED, (), facts)
    acts = plan.vocabulary.acts
    names = dict.fromkeys(acts[choice.id].shows for choice in plan.actions)
    return tuple(look_up(plan, state, name) for name in names if name is not None)


def _differs(plan: Plan, facts: Mapping[str, FactValue]) -> bool:
    """Whether the customer would react otherwise if the facts were so."""
    return compile_rules(plan.vocabulary, plan.persona, facts, plan.bits) != plan.rules
