"""The way from one call to the next, for somebody."""

from collections.abc import Mapping, Sequence
from typing import Final

from simulator.design.words import many
from simulator.domain.people import Person
from simulator.domain.record import Level
from simulator.services.calls.call_store import Attempts, CallStore
from simulator.services.drilling.views import DueNow, Strength
from simulator.services.library.service import LibraryService
from simulator.services.programmes.again import forgotten, is_due_again
from simulator.services.programmes.milestones import milestone
from simulator.services.programmes.next_call import best, finished, next_call, presses, stage
from simulator.services.programmes.views import CallStage, DrillStep, Milestone, MilestoneKind, NextStep, Stage, Step
from simulator.services.taking.levels import cards

TEXTS: Final[Mapping[Stage, str]] = {
    "new": "New",
    "watched": "Watched",
    "tried": "Not passed yet",
    "helped": "Passed with answers shown",
    "open": "Passed in your own words",
    "again": "Due again",
}
"""Stage -> its words on a card."""
_VERBS: Final[Mapping[Level, str]] = {
    "worked": "Watch {title}",
    "guided": "Take {title} with help",
    "practice": "Take {title}",
    "assessment": "Be assessed on {title}",
}
_MILESTONES: Final[Mapping[MilestoneKind, str]] = {
    "passed": "Your first pass of this call.",
    "own_words": "Passed in your own words for the first time. No answers to choose from: that was all yours.",
    "perfect": "Your first perfect call. Nothing was missed, from the first word to the last.",
    "stage": "That was the last one: every {level} call is now passed in your own words.",
}
_DUE: Final = "Cards come when you are about to forget them, so today is when they help most."
_OWN_WORDS: Final = "No answers are shown this time: you say it in your own words."


class ProgrammesService:
    """What comes next, and how far one has come. Raises what the store does."""

    def __init__(self, calls: CallStore, library: LibraryService) -> None:
        self._calls, self._library = calls, library

    def stages(self, who: Person, strengths: Sequence[Strength] = ()) -> tuple[CallStage, ...]:
        """How somebody stands with every call of the library. `strengths`: what they know of the guide's statements."""
        taken = self._calls.by_scenario(who)
        again = self._due_again(who, taken, strengths)
        return tuple(
            self._stage(name, taken.get(name, ()), is_due=name in again) for name in self._library.library.scenarios
        )

    def next_step(self, who: Person, due: DueNow | None = None, strengths: Sequence[Strength] = ()) -> Step | None:
        """The one thing to do now, how, and why; None for a library without calls.

        A call that was watched and not taken yet, or not passed yet, comes first; then the cards that are `due`, if
        any are; then the next call.
        """
        taken = self._calls.by_scenario(who)
        if due is not None and due.cards and not presses(finished(taken)):
            return DrillStep(f"Drill {many(due.cards, 'card', 'cards')}", f"{_DUE} {due.words}")
        order = [card.id for card in self._library.scenarios(who)]
        chosen = next_call(order, taken, self._due_again(who, taken, strengths))
        if chosen is None:
            return None
        has_moves = bool(self._library.library.moves.moves)
        support = cards(taken.get(chosen.scenario, ()), on_hold=False, has_moves=has_moves)
        level = next(card for card in support if card.recommended)
        open_now = level.forms[0] == "open" and level.id == "practice"
        return NextStep(
            scenario=chosen.scenario,
            level=level.id,
            form=level.forms[0],
            words=_VERBS[level.id].format(title=self._library.card(who, chosen.scenario).title),
            why=" ".join(filter(None, (chosen.why, level.why, _OWN_WORDS if open_now else ""))),
        )

    def milestone(self, who: Person, call_id: str) -> Milestone | None:
        """What one of somebody's calls was the first to reach; None where it reached nothing new."""
        taken = self._calls.by_scenario(who)
        scenario = next((name for name, calls in taken.items() if any(it.id == call_id for it, _ in calls)), None)
        if scenario is None or scenario not in self._library.library.scenarios:
            return None
        level = self._library.card(who, scenario).level
        same = [card.id for card in self._library.scenarios(who) if card.level == level]
        kind = milestone(call_id, taken, same)
        return None if kind is None else Milestone(kind, _MILESTONES[kind].format(level=level))

    def _due_again(self, who: Person, taken: Mapping[str, Attempts], strengths: Sequence[Strength]) -> frozenset[str]:
        """The calls that are due again."""
        now = self._calls.now()
        lost = forgotten(strengths, now)
        mainly: dict[str, set[str]] = {}
        for statement in (one for chapter in self._library.guide(who).chapters for one in chapter.statements):
            for call in statement.calls:
                if call.mainly:
                    mainly.setdefault(call.id, set()).add(statement.id)
        return frozenset(name for name, calls in taken.items() if is_due_again(calls, now, mainly.get(name, ()), lost))

    def _stage(self, scenario: str, attempts: Attempts, *, is_due: bool) -> CallStage:
        found: Stage = "again" if is_due else stage(attempts)
        score = best(attempts)
        return CallStage(scenario, found, TEXTS[found], "" if score is None else f"Best {score} of 100")
