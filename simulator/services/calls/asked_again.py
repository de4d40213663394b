"""The first answer to a mistake that was asked again: kept beside the choice that was the mistake, and counted once."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from simulator.domain.record import Aid
from simulator.services.calls.played import PlayedCall


class AnsweredAgain(NamedTuple):
    """What was chosen, the id of an option; `right`: it was accepted. `statements`: what the mistake was about."""

    choice: str
    right: bool
    statements: tuple[str, ...]


def kept_answer(seq: int, answer: AnsweredAgain, at: datetime) -> Aid:
    """What is to be kept beside choice number `seq` (the first is 0)."""
    return Aid(seq, "asked_again", json.dumps(answer._asdict()), at)


def answers_again(played: PlayedCall) -> Mapping[int, AnsweredAgain]:
    """By the number of a choice (the first is 0), how its mistake was answered; what cannot be read is left out."""
    return dict(_read((aid.seq, aid.text) for aid in played.aids if aid.kind == "asked_again"))


def read_answer(text: str) -> AnsweredAgain | None:
    """What `kept_answer` wrote; None of anything else."""
    try:
        found = json.loads(text)
        return AnsweredAgain(str(found["choice"]), found["right"] is True, tuple(map(str, found["statements"])))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _read(texts: Iterable[tuple[int, str]]) -> Iterable[tuple[int, AnsweredAgain]]:
    for seq, text in texts:
        answer = read_answer(text)
        if answer is not None:
            yield seq, answer
