"""How somebody stands, and what comes next: one of each to look at."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from ui.fake_drilling import NEW
from ui.fake_readiness import WithReadiness
from ui.fake_rehearsing import WithRehearsing
from ui.fake_reporting import FakeReporting

from simulator.domain.people import Person
from simulator.services.calls.views import CallRow
from simulator.services.drilling.views import DueNow, Strength
from simulator.services.programmes.sentences import quoted
from simulator.services.programmes.views import (
    AskedView,
    CallStage,
    DrillStep,
    HeldStep,
    Milestone,
    NextStep,
    Overview,
    PersonPosition,
    ProgrammeRow,
    ProgrammeStage,
    ProgrammeView,
    StageState,
    Step,
)

DRILL_FIRST = "Drill"
"""Somebody of this name is told to drill first."""
ROW = ProgrammeRow("new_hire", "Your first ten days", "Ten working days.", "Somebody new.", 10, 44, 9, chosen=False)
NASTY = "<b>Dana</b> & Co"


class FakeProgrammes(WithReadiness, WithRehearsing, FakeReporting):
    """Says the same to everybody; readiness and reports come with it."""

    empty: bool
    on_hold: Callable[[Person], CallRow | None]
    programme: str = ""

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
        """A call on hold; else one to be taken with help."""
        if self.empty:
            return None
        held = self.on_hold(who)
        if held is not None:
            return HeldStep(held.id, f"Go on with {quoted(held.scenario)}", "It is on hold after 2 turns.")
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

    def listed(self, who: Person) -> tuple[ProgrammeRow, ...]:
        """One."""
        return (ROW,)

    def offer(self, who: Person) -> ProgrammeRow | None:
        """That one, until it was begun."""
        return None if self.programme else ROW

    def enrol(self, who: Person, programme: str) -> None:
        """Begin it."""
        self.programme = programme

    def leave(self, who: Person) -> None:
        """Leave it."""
        self.programme = ""

    def position(
        self, who: Person, due: DueNow | None = None, strengths: Sequence[Strength] = ()
    ) -> ProgrammeView | None:
        """A day of each kind."""
        if not self.programme:
            return None
        asked = (
            AskedView("drill", "", "Five minutes of drill", "Done", 1, 1),
            AskedView("call", "scenario_1", "Take “I cancelled months ago” with help", "To do", 0, 1),
        )
        states: tuple[StageState, ...] = ("done", "now", "to_come")
        stages = tuple(
            ProgrammeStage(f"day{day}", f"{NASTY} {day}", "About it.", f"Day {day}", state, asked, 1, 2, "")
            for day, state in enumerate(states, 1)
        )
        began = datetime(2026, 3, 2, tzinfo=UTC)
        step = self.next_step(who)
        return ProgrammeView(
            "new_hire", ROW.title, ROW.about, began, 2, 10, "Day 2 of 10", "On time.", stages, "day2", step, 4, 53
        )

    def overview(self, who: Person) -> Overview:
        """Somebody who is stuck, and somebody in no programme."""
        seen = datetime(2026, 3, 2, 9, tzinfo=UTC)
        stuck = ("“I cancelled months ago”: 4 tries without a pass.", "2 working days behind.")
        people = (
            PersonPosition("dana", NASTY, ROW.title, "Day three", "Day 5 of 10", 9, 53, "stuck", "Stuck", stuck, seen),
            PersonPosition(
                "local", "the first person on this machine", "", "", "", 0, 0, "none", "In no programme", (), None
            ),
        )
        return Overview(people, "Stuck means: somebody waits for you.")
