"""All criteria of a scorecard watched at once over one call."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from cachetools import LRUCache, cached

from simulator.domain.base import FactValue
from simulator.domain.evaluation import Verdict
from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.scoring.monitors import Goal, Monitor, build_monitor, existence, unheard

MonitorStates = tuple[int, ...]
"""The state of every monitor of a board, in the order of `MonitorBoard.monitors`; 0 is where each of them begins."""

Hearing = tuple[int, Mapping[int, int], frozenset[int]]
"""A monitor (its index), and what a symbol does to it: as in `Monitor.by_symbol`."""

BREACHES = ("absence", "at_most", "precedence", "not_succession")
"""Kinds of check that are missed by doing something: that is an occasion by itself."""


@dataclass(frozen=True)
class PartWatch:
    """One check of a criterion under given facts.

    `counts`: the facts let it count. `monitor` watches the check; `heard` are the monitors of what the customer has to
    have brought up before it counts, or must not have, all of which have to be met: none to three. `occasion`, where
    the part names one, is met once it has come up.
    """

    part: Part
    counts: bool
    monitor: Monitor
    heard: tuple[Monitor, ...]
    occasion: Monitor | None

    @cached_property
    def monitors(self) -> tuple[Monitor, ...]:
        """Its own, then `heard`, then `occasion`."""
        return (self.monitor, *self.heard, *((self.occasion,) if self.occasion else ()))

    def is_about(self, states: MonitorStates) -> bool:
        """Whether it counts in a call in which this was heard. `states`: those of `monitors`."""
        heard = zip(self.heard, states[1:], strict=False)
        return self.counts and all(state in item.met for item, state in heard)

    def verdict(self, states: MonitorStates) -> Verdict:
        """The verdict if the call ended now. `states`: those of `monitors`."""
        if not self.is_about(states) or states[0] in self.monitor.idle:
            return "not_applicable"
        if states[0] in self.monitor.met:
            return "met" if self._has_come_up(states) else "not_applicable"
        return "not_met" if self.may_be_missed(states) else "not_applicable"

    def may_be_missed(self, states: MonitorStates) -> bool:
        """Whether missing it counts now. `states`: those of `monitors`."""
        return self.is_about(states) and (self.part.check.kind in BREACHES or self._has_come_up(states))

    def _has_come_up(self, states: MonitorStates) -> bool:
        return self.occasion is None or states[-1] in self.occasion.met


@dataclass(frozen=True)
class Watch:
    """One criterion under given facts: all it rests on that the facts let count, none if it does not count."""

    criterion: Criterion
    parts: tuple[PartWatch, ...]

    @property
    def counts(self) -> bool:
        """Whether the facts let anything of it count."""
        return bool(self.parts)

    @cached_property
    def monitors(self) -> tuple[Monitor, ...]:
        """Those of its parts, one part after another."""
        return tuple(monitor for item in self.parts for monitor in item.monitors)

    def by_part(self, states: MonitorStates) -> Iterator[tuple[PartWatch, MonitorStates]]:
        """Each part with its own of the states of `monitors`."""
        index = 0
        for item in self.parts:
            size = len(item.monitors)
            yield item, states[index : index + size]
            index += size

    def verdict(self, states: MonitorStates) -> Verdict:
        """The verdict on the line if the call ended now: the worst of its parts. `states`: those of `monitors`."""
        return worst(item.verdict(own) for item, own in self.by_part(states))


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """What several checks come to as one: not met if one of them is, else met if one is; of none, not applicable."""
    found = {*verdicts}
    if "not_met" in found:
        return "not_met"
    return "met" if "met" in found else "not_applicable"


def watch(criterion: Criterion, facts: Mapping[str, FactValue]) -> Watch:
    """A criterion made ready for a call with these facts."""
    parts = (_watched(part, facts) for part in criterion.rests_on)
    return Watch(criterion, tuple(item for item in parts if item.counts))


def _watched(part: Part, facts: Mapping[str, FactValue]) -> PartWatch:
    applies = part.applies_when
    heard = [existence(Goal(all=applies.heard))] if applies.heard else []
    heard += [existence(Goal(any=applies.heard_any))] if applies.heard_any else []
    heard += [unheard(applies.not_heard)] if applies.not_heard else []
    occasion = existence(Goal(any=part.occasion)) if part.occasion else None
    return PartWatch(part, applies.fits(facts), build_monitor(part.check), tuple(heard), occasion)


@dataclass(frozen=True)
class MonitorBoard:
    """The monitors of a scorecard for one set of facts, stepped together.

    `watches` are in the order of the scorecard's criteria. A symbol touches only the monitors whose alphabet has it.
    """

    scorecard: Scorecard
    watches: tuple[Watch, ...]

    @cached_property
    def monitors(self) -> tuple[Monitor, ...]:
        """All monitors in a row, those of one criterion after those of another."""
        return tuple(monitor for item in self.watches for monitor in item.monitors)

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

    def by_watch(self, states: MonitorStates) -> Iterator[tuple[Watch, MonitorStates]]:
        """Each criterion with the states of its own monitors."""
        index = 0
        for item in self.watches:
            size = len(item.monitors)
            yield item, states[index : index + size]
            index += size

    def step(self, states: MonitorStates, symbols: Iterable[str]) -> MonitorStates:
        """The states after some symbols, in their order; the very same tuple where none of them changes anything."""
        changed: list[int] | None = None
        for symbol in symbols:
            for index, leads, _ in self._hearing(symbol):
                after = leads.get(states[index] if changed is None else changed[index])
                if after is not None:
                    if changed is None:
                        changed = list(states)
                    changed[index] = after
        return states if changed is None else tuple(changed)

    def violated(self, states: MonitorStates, symbol: str) -> Iterator[int]:
        """The monitors (their index) whose check forbids this symbol now, rising."""
        return (index for index, _, forbidden in self._hearing(symbol) if states[index] in forbidden)

    def _hearing(self, symbol: str) -> tuple[Hearing, ...]:
        """What a symbol does on this board, worked out when it is first heard: most boards hear few."""
        found = self._heard.get(symbol)
        if found is None:
            touched = self.touched.get(symbol, ())
            found = tuple((index, *self.monitors[index].by_symbol[symbol]) for index in touched)
            self._heard[symbol] = found
        return found

    @cached_property
    def _heard(self) -> dict[str, tuple[Hearing, ...]]:
        return {}

    @cached_property
    def owners(self) -> Mapping[int, tuple[Watch, PartWatch]]:
        """Where the monitors of each part begin (an index into `monitors`, rising), and whose they are."""
        found, index = {}, 0
        for item in self.watches:
            for part in item.parts:
                found[index] = item, part
                index += len(part.monitors)
        return found


def _which(scorecard: Scorecard, facts: Mapping[str, FactValue]) -> tuple[int, tuple[tuple[str, FactValue], ...]]:
    # Whatever has a board in the cache is held by it, so that no other scorecard comes to have its `id`.
    return id(scorecard), tuple(sorted(facts.items()))


@cached(LRUCache(256), key=_which, lock=Lock())
def monitor_board(scorecard: Scorecard, facts: Mapping[str, FactValue]) -> MonitorBoard:
    """A board for one set of facts, every criterion of the scorecard on it, also those that the facts leave out."""
    return MonitorBoard(scorecard, tuple(watch(criterion, facts) for criterion in scorecard.criteria))
