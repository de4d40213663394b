"""What to do about a check that was not met: what it asks for, and what kind of thing that is."""

from collections.abc import Mapping

from simulator.design.words import Remedy
from simulator.domain.roles import FINDS_OUT
from simulator.domain.scorecard import ActSet, Check
from simulator.domain.vocabulary import Act, Vocabulary


def asked_for(check: Check) -> tuple[str, ...]:
    """The acts that would have met a check, of either side; in a precedence those that have to come first.

    None where it forbids something, or asks for certain words or an ending.
    """
    if check.existence is not None:
        return _names(check.existence)
    if check.precedence is not None:
        return _names(check.precedence.first)
    if check.response is not None:
        return _names(check.response.by)
    return check.succession.then if check.succession is not None else ()


def forbidden(check: Check) -> tuple[str, ...]:
    """The acts that a check forbids, always or at certain moments."""
    if check.absence is not None:
        return check.absence
    if check.at_most is not None:
        return check.at_most.acts
    rule = check.precedence or check.succession or check.not_succession
    return rule.then if rule is not None else ()


def forbids_only(check: Check) -> bool:
    """Whether a check asks for nothing: it is met by leaving something undone."""
    return check.absence is not None or check.at_most is not None or check.not_succession is not None


def _names(acts: ActSet) -> tuple[str, ...]:
    return acts.any + acts.all


def remedy(check: Check, vocabulary: Vocabulary) -> Remedy:
    """The kind of remedy: words to say, a look-up to make first, something to leave unsaid, or a step to take.

    A step too many is no words to leave unsaid: what to do instead is a step too.
    """
    acts = vocabulary.acts
    if forbids_only(check):
        return "do" if all(_is_action(acts, name) for name in forbidden(check)) else "leave"
    wanted = asked_for(check)
    if any(_is_action(acts, name) and acts[name].role in FINDS_OUT for name in wanted):
        return "look_up"
    if check.spoke is not None or any(_is_said(acts, name) for name in wanted):
        return "say"
    return "do"


def _is_action(acts: Mapping[str, Act], name: str) -> bool:
    return name in acts and acts[name].is_action


def _is_said(acts: Mapping[str, Act], name: str) -> bool:
    return name in acts and acts[name].by == "trainee" and not acts[name].is_action
