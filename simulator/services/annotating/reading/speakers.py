"""Who is the agent and who the customer: by what the file calls them, else by what they say."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from simulator.domain.roles import Side
from simulator.services.annotating.reading.spoken import Spoken

_AGENT = re.compile(
    r"\b(?:agent|rep|representative|advis[eo]r|csr|operator|associate|employee|internal|support|supervisor|manager|"
    r"trainee)\b"
)
_CUSTOMER = re.compile(r"\b(?:customer|caller|client|external|user|member|subscriber|end.?user|consumer|contact)\b")
_MACHINE = re.compile(r"\b(?:system|ivr|bot|acd|workflow|recording|virtual)\b")
_IN_FILE = "The file says who is the agent and who the customer."
_BY_WORDS = "Who is the agent was told by what each speaker says: swap them if it is the other way round."
_BY_LINE = "so each line was given to the agent or the customer by its words alone: look at every line."


class ToldApart(NamedTuple):
    """Line by line who speaks; None: a machine. `how`: a sentence that says how that was found out."""

    sides: tuple[Side | None, ...]
    how: str
    names: tuple[str, ...]
    """What the file calls the speakers where that may be their names."""


def told_apart(said: Sequence[Spoken], is_agent: Callable[[str], float]) -> ToldApart:
    """`is_agent`: above 0 for words that are rather an agent's, below for a customer's."""
    labels = list(dict.fromkeys(one.speaker for one in said))
    known: dict[str, Side | None] = {}
    for label in labels:
        side = _by_label(label)
        if side is not None or _MACHINE.search(_words(label)):
            known[label] = side
    open_ones = [label for label in labels if label not in known]
    names = tuple(label for label in open_ones if label)
    if not open_ones:
        return ToldApart(tuple(known[one.speaker] for one in said), _IN_FILE, names)
    if names and len([label for label in labels if label not in known or known[label]]) > 1:
        sides = _by_words(said, known, open_ones, is_agent)
        return ToldApart(tuple(sides[one.speaker] for one in said), _BY_WORDS, names)
    each = tuple(known[one.speaker] if one.speaker in known else _line(one, is_agent) for one in said)
    reason = "Only one speaker is told apart in it" if names else "It does not say who speaks"
    return ToldApart(each, f"{reason}, {_BY_LINE}", names)


def _line(one: Spoken, is_agent: Callable[[str], float]) -> Side:
    return "trainee" if is_agent(one.text) > 0 else "customer"


def _by_words(
    said: Sequence[Spoken], known: Mapping[str, Side | None], open_ones: Sequence[str], is_agent: Callable[[str], float]
) -> Mapping[str, Side | None]:
    """Where one side is known the rest is the other; else whoever speaks most like an agent is it."""
    sides = dict(known)
    there = set(sides.values()) - {None}
    if len(there) == 1:
        other: Side = "customer" if "trainee" in there else "trainee"
        return sides | dict.fromkeys(open_ones, other)
    scores = {label: sum(is_agent(one.text) for one in said if one.speaker == label) for label in open_ones}
    agent = max(open_ones, key=lambda label: scores[label])
    for label in open_ones:
        is_one = label == agent or (len(open_ones) > 2 and scores[label] > 0)
        sides[label] = "trainee" if is_one else "customer"
    return sides


def _words(label: str) -> str:
    return re.sub(r"[_\d]+", " ", label).lower()


def _by_label(label: str) -> Side | None:
    words = _words(label)
    if _CUSTOMER.search(words):
        return "customer"
    return "trainee" if _AGENT.search(words) else None
