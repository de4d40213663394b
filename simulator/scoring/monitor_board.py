"""All criteria of a scorecard watched at once over one call."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from cachetools import LRUCache, cached

from simulator.domain.base import FactValue
from simulator.domain.scorecard import Criterion, Scorecard
from simulator.scoring.monitors import Goal, Monitor, build_monitor, existence

MonitorStates = tuple[int, ...]
"""The state of every monitor of a board, in the order of `MonitorBoard.monitors`; 0 is where each of them begins."""


@dataclass(frozen=True)
class Watch:
    """One criterion under given facts.

    `counts`: the facts let it count. `monitor` watches its check; `heard` are the monitors of what the customer has to
    have brought up before it counts, all of which have to be met: none, one or two.
    """

    criterion: Criterion
    counts: bool
    monitor: Monitor
    heard: tuple[Monitor, ...]


def watch(criterion: Criterion, facts: Mapping[str, FactValue]) -> Watch:
    """A criterion made ready for a call with these facts."""
    applies = criterion.applies_when
    heard = [existence(Goal(all=applies.heard))] if applies.heard else []
    heard += [existence(Goal(any=applies.heard_any))] if applies.heard_any else []
    return Watch(criterion, applies.fits(facts), build_monitor(criterion.check), tuple(heard))


@dataclass(frozen=True)
class MonitorBoard:
    """The monitors of a scorecard for one set of facts, stepped together.

    `watches` are in the order of the scorecard's criteria. A symbol touches only the monitors whose alphabet has it.
    """

    scorecard: Scorecard
    watches: tuple[Watch, ...]

    @cached_property
    def monitors(self) -> tuple[Monitor, ...]:
        """All monitors in a row: each criterion's own, then what it has to hear."""
        return tuple(monitor for item in self.watches for monitor in (item.monitor, *item.heard))

    @cached_property
    def touched(self) -> Mapping[str, tuple[int, ...]]:
        """Symbol to the monitors (their index in `monitors`, rising) that have it in their alphabet."""
        found: dict[str, list[int]] = {}
        for index, monitor in enumerate(self.monitors):
            for symbol in monitor.alphabet:
                found.setdefault(symbol, []).append(index)
        return {symbol: tuple(indexes) for symbol, indexes in found.items()}

    @property
    def blank(self) -> MonitorStates:
        """Before anything was heard or done."""
        return (0,) * len(self.monitors)

    def step(self, states: MonitorStates, symbols: Iterable[str]) -> MonitorStates:
        """The states after some symbols, in their order; the very same tuple where none of them changes anything."""
        changed: list[int] | None = None
        for symbol in symbols:
            for index in self.touched.get(symbol, ()):
                current = states[index] if changed is None else changed[index]
                after = self.monitors[index].moves.get((current, symbol), current)
                if after != current:
                    if changed is None:
                        changed = list(states)
                    changed[index] = after
        return states if changed is None else tuple(changed)


def _which(scorecard: Scorecard, facts: Mapping[str, FactValue]) -> tuple[int, tuple[tuple[str, FactValue], ...]]:
    # Whatever has a board in the cache is held by it, so that no other scorecard comes to have its `id`.
    return id(scorecard), tuple(sorted(facts.items()))


@cached(LRUCache(256), key=_which, lock=Lock())
def monitor_board(scorecard: Scorecard, facts: Mapping[str, FactValue]) -> MonitorBoard:
    """A board for one set of facts, every criterion of the scorecard on it, also those that the facts leave out."""
    return MonitorBoard(scorecard, tuple(watch(criterion, facts) for criterion in scorecard.criteria))
