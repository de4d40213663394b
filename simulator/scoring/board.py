"""All criteria of a scorecard watched at once over one call."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from simulator.domain.base import FactValue
from simulator.domain.scorecard import Criterion, Scorecard
from simulator.scoring.monitors import Goal, Monitor, build_monitor, existence

Marks = tuple[int, ...]
"""State of every monitor of a board; a value."""


@dataclass(frozen=True)
class Watch:
    """One criterion under given facts. `counts`: the facts let it count. `heard`: what has to be heard first."""

    criterion: Criterion
    counts: bool
    monitor: Monitor
    heard: tuple[Monitor, ...]


def watch(criterion: Criterion, facts: Mapping[str, FactValue]) -> Watch:
    """A criterion made ready for one call."""
    applies = criterion.applies_when
    heard = [existence(Goal(all=applies.heard))] if applies.heard else []
    heard += [existence(Goal(any=applies.heard_any))] if applies.heard_any else []
    return Watch(criterion, applies.fits(facts), build_monitor(criterion.check), tuple(heard))


@dataclass(frozen=True)
class Board:
    """The monitors of a scorecard for one set of facts, stepped together; two ints per touched monitor and symbol."""

    scorecard: Scorecard
    watches: tuple[Watch, ...]

    @cached_property
    def monitors(self) -> tuple[Monitor, ...]:
        """All monitors in a row: each criterion's own, then what it has to hear."""
        return tuple(monitor for item in self.watches for monitor in (item.monitor, *item.heard))

    @cached_property
    def touched(self) -> Mapping[str, tuple[int, ...]]:
        """Symbol to the monitors that have it in their alphabet."""
        found: dict[str, list[int]] = {}
        for index, monitor in enumerate(self.monitors):
            for symbol in monitor.alphabet:
                found.setdefault(symbol, []).append(index)
        return {symbol: tuple(indexes) for symbol, indexes in found.items()}

    @property
    def blank(self) -> Marks:
        """Before anything was heard or done."""
        return (0,) * len(self.monitors)

    def step(self, marks: Marks, symbols: Iterable[str]) -> Marks:
        """The marks after some symbols."""
        states: list[int] | None = None
        for symbol in symbols:
            for index in self.touched.get(symbol, ()):
                current = marks[index] if states is None else states[index]
                after = self.monitors[index].moves.get((current, symbol), current)
                if after != current:
                    if states is None:
                        states = list(marks)
                    states[index] = after
        return marks if states is None else tuple(states)


def monitor_board(scorecard: Scorecard, facts: Mapping[str, FactValue]) -> Board:
    """A board for one set of facts."""
    return Board(scorecard, tuple(watch(criterion, facts) for criterion in scorecard.criteria))
