"""The ordered record of a call: what both sides did, in turns numbered from 1."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from simulator.domain.roles import Side

TICK = "."
"""Symbol: the trainee has finished a turn."""
OVER = "over:"
"""Symbol: the call is over. It cannot be mistaken for an act."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One turn of one side. `text` is as it was said; `mood` and `state` are the customer's afterwards."""

    by: Side
    acts: tuple[str, ...]
    text: str = ""
    choice: str | None = None
    spiel: str | None = None
    kind: str = "said"
    state: str | None = None
    mood: str | None = None
    rules: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md, with what we know besides; keys in a fixed order."""
        shown: dict[str, Any] = {"by": self.by, "acts": list(self.acts), "text": self.text, "spiel": self.spiel}
        if self.by == "trainee":
            return shown | {"choice": self.choice, "kind": self.kind}
        return shown | {"state": self.state, "mood": self.mood, "rules": list(self.rules)}


@dataclass(frozen=True, slots=True)
class Trace:
    """A call as it can be graded: facts, turns, and how it ended if it did."""

    facts: Mapping[str, bool | str]
    entries: tuple[Entry, ...] = ()
    outcome: str | None = None
    scorecard: str | None = field(default=None)

    def symbols(self) -> Iterator[tuple[int, str]]:
        """Everything a check can see, in order, each with its turn number."""
        for number, entry in enumerate(self.entries, start=1):
            for symbol in entry_symbols(entry):
                yield number, symbol
        for symbol in ending_symbols(self.outcome):
            yield len(self.entries), symbol


def entry_symbols(entry: Entry) -> tuple[str, ...]:
    """The acts of a turn in order; then the spiel used and the tick, for the trainee."""
    if entry.by == "customer":
        return entry.acts
    spoken = (spiel_symbol(entry.spiel),) if entry.spiel else ()
    return (*entry.acts, *spoken, TICK)


def spiel_symbol(spiel: str) -> str:
    """The symbol of approved wording; cannot be mistaken for an act."""
    return f"spiel:{spiel}"


def ending_symbols(outcome: str | None) -> tuple[str, ...]:
    """What can be seen of how a call ended: its outcome, and that it is over; nothing of one that is going on."""
    return () if outcome is None else (outcome_symbol(outcome), OVER)


def outcome_symbol(outcome: str) -> str:
    """The symbol of how a call ended; cannot be mistaken for an act."""
    return f"outcome:{outcome}"
