"""What every kind of file is read into: who said what, and when."""

from typing import NamedTuple

from simulator.domain.base import FactValue
from simulator.domain.errors import BadTranscript


class Spoken(NamedTuple):
    """Something said. `speaker`: as the file calls them; empty where it does not. `at`: seconds from the beginning."""

    speaker: str
    text: str
    at: float | None = None


class Conversation(NamedTuple):
    """A file that was read. `source`: what kind of file it is, in words. `in_pieces`: it is cut finer than turns."""

    source: str
    said: tuple[Spoken, ...]
    in_pieces: bool = False
    remarks: tuple[str, ...] = ()


class Annotated(NamedTuple):
    """A transcript in the form of CONTRACT.md: its acts are somebody's, who has corrected them."""

    turns: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Side, text and acts."""
    scorecard: str
    facts: dict[str, FactValue]
    outcome: str | None


def seconds(text: str) -> float | None:
    """Seconds of a time such as 1:02:03.5, 00:07 or 12.5; None where it is none."""
    try:
        parts = [float(part) for part in text.replace(",", ".").strip().split(":")]
    except ValueError:
        return None
    total = 0.0
    for part in parts:
        total = total * 60 + part
    return total


def refuse(file: str, reason: str) -> BadTranscript:
    """The error for a file that cannot be used, in one sentence."""
    return BadTranscript(file, reason)
