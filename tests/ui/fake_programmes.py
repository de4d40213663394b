"""How somebody stands, and what comes next: one of each to look at."""

from collections.abc import Sequence

from ui.fake_drilling import NEW

from simulator.domain.people import Person
from simulator.services.drilling.views import DueNow, Strength
from simulator.services.programmes.views import CallStage, DrillStep, Milestone, NextStep, Step

DRILL_FIRST = "Drill"
"""Somebody of this name is told to drill first."""


class FakeProgrammes:
    """Says the same to everybody."""

    empty: bool

    def stages(self, who: Person, strengths: Sequence[Strength] = ()) -> tuple[CallStage, ...]:
        """One of each."""
        if who.name == NEW:
            return tuple(CallStage(f"scenario_{number}", "new", "New", "") for number in range(1, 8))
        return (
            CallStage("scenario_1", "helped", "Passed with answers shown", "Best 92 of 100"),
            CallStage("scenario_2", "open", "Passed in your own words", "Best 100 of 100"),
            CallStage("scenario_3", "tried", "Not passed yet", ""),
            CallStage("scenario_4", "watched", "Watched", ""),
            CallStage("scenario_5", "again", "Due again", "Best 88 of 100"),
            CallStage("scenario_6", "new", "New", ""),
        )

    def next_step(self, who: Person, due: DueNow | None = None, strengths: Sequence[Strength] = ()) -> Step | None:
        """A call to be taken with help."""
        if self.empty:
            return None
        if who.name == NEW:
            return NextStep("scenario_2", "worked", "prompted", "Watch Take me off auto pay", "Watch it once.")
        if who.name == DRILL_FIRST and due is not None and due.cards:
            return DrillStep(f"Drill {due.cards} cards", f"You are about to forget these. {due.words}")
        return NextStep(
            "scenario_1", "guided", "prompted", "Take “I cancelled months ago” with help", "You have watched it."
        )

    def milestone(self, who: Person, call_id: str) -> Milestone | None:
        """Of calls that are called so."""
        found = {
            "passed": Milestone("own_words", "Passed in your own words for the first time."),
            "perfect": Milestone("perfect", "Your first perfect call. Nothing was missed."),
            "stage": Milestone("stage", "That was the last one: every starter call is now passed in your own words."),
        }
        return found.get(call_id)
