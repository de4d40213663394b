"""Scorecards with groups of acts spelled out: whoever watches a call knows acts only."""

from collections.abc import Iterable
from typing import TypeVar

from simulator.domain.base import Value
from simulator.domain.scorecard import ActSet, Applies, Check, Criterion, Part, Scorecard
from simulator.domain.vocabulary import Vocabulary

Counted = TypeVar("Counted", Criterion, Part)
Rule = TypeVar("Rule", bound=Value)


def spelled_out(card: Scorecard, vocabulary: Vocabulary) -> Scorecard:
    """The same scorecard with the acts of a group in place of its name, wherever one of several acts is meant."""
    sections = (
        section.model_copy(update={"criteria": tuple(_criterion(item, vocabulary) for item in section.criteria)})
        for section in card.sections
    )
    return card.model_copy(update={"sections": tuple(sections)})


def _criterion(criterion: Criterion, vocabulary: Vocabulary) -> Criterion:
    parts = tuple(_counted(part, vocabulary) for part in criterion.parts)
    return _counted(criterion, vocabulary).model_copy(update={"parts": parts})


def _counted(item: Counted, vocabulary: Vocabulary) -> Counted:
    applies: Applies = item.applies_when
    update = {key: _acts(getattr(applies, key), vocabulary) for key in ("heard_any", "not_heard")}
    return item.model_copy(
        update={
            "occasion": _acts(item.occasion, vocabulary),
            "applies_when": applies.model_copy(update=update),
            "check": item.check and _check(item.check, vocabulary),
        }
    )


def _check(check: Check, vocabulary: Vocabulary) -> Check:
    if check.kind in ("spoke", "outcome_in"):
        return check
    rule = getattr(check, check.kind)
    spelled = _acts(rule, vocabulary) if isinstance(rule, tuple) else _rule(rule, vocabulary)
    return check.model_copy(update={check.kind: spelled})


def _rule(rule: Rule, vocabulary: Vocabulary) -> Rule:
    """What a check says, and any set of acts inside it. Of `all` no group is a member: see `check_references`."""
    update: dict[str, object] = {}
    for key in type(rule).model_fields:
        value = getattr(rule, key)
        if isinstance(value, ActSet):
            update[key] = _rule(value, vocabulary)
        elif isinstance(value, tuple) and key != "all":
            update[key] = _acts(value, vocabulary)
    return rule.model_copy(update=update)


def _acts(names: Iterable[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(dict.fromkeys(act for name in names for act in vocabulary.members(name)))
