"""Scorecards with groups of acts spelled out, and what answers each concern: whoever watches a call knows acts only."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from simulator.domain.base import Value
from simulator.domain.scorecard import ActSet, Applies, Check, Criterion, Part, Scorecard
from simulator.domain.vocabulary import Vocabulary

Counted = TypeVar("Counted", Criterion, Part)
Rule = TypeVar("Rule", bound=Value)


def spelled_out(card: Scorecard, vocabulary: Vocabulary) -> Scorecard:
    """The same scorecard with the acts of a group in place of its name, wherever one of several acts is meant.

    A check that each concern is answered is one for every concern that says what answers it (`Act.answered_by`); a line
    or section that asks for nothing besides, where none does, is left out.
    """
    sections = []
    for section in card.sections:
        criteria = tuple(line for item in section.criteria for line in _line(item, vocabulary))
        if criteria:
            sections.append(section.model_copy(update={"criteria": criteria}))
    return card.model_copy(update={"sections": tuple(sections)})


def _line(criterion: Criterion, vocabulary: Vocabulary) -> Iterator[Criterion]:
    """The criterion with everything spelled out; nothing where no concern says what answers it."""
    checks = (criterion.check, *(part.check for part in criterion.parts))
    if all(check is None or check.answered is None for check in checks):
        yield _criterion(criterion, vocabulary)
        return
    # A copy, as a criterion that was asked what it rests on remembers it.
    parts = tuple(found for part in criterion.model_copy().rests_on for found in _answered(part, vocabulary))
    if parts:
        alone = {"check": None, "applies_when": Applies(), "occasion": ()}
        yield _criterion(criterion.model_copy(update={**alone, "parts": parts}), vocabulary)


def _answered(part: Part, vocabulary: Vocabulary) -> Iterator[Part]:
    """A part, or for one that asks for answers a part for each concern that has some."""
    if part.check.answered is None:
        yield part
        return
    for name in _acts(part.check.answered, vocabulary):
        act = vocabulary.acts.get(name)
        if act is not None and act.answered_by:
            applies = part.applies_when.model_copy(update={"heard": (*part.applies_when.heard, name)})
            check = Check(existence=ActSet(any=act.answered_by))
            yield part.model_copy(update={"id": f"{part.id}_{name}", "applies_when": applies, "check": check})


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
