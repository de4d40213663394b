"""How somebody stands, and what comes next: one of each to look at."""

from datetime import UTC, datetime

from simulator.domain.people import Person
from simulator.services.drilling.views import DueNow
from simulator.services.programmes.views import (
    AskedView,
    CallStage,
    NextStep,
    Overview,
    PersonPosition,
    ProgrammeRow,
    ProgrammeStage,
    ProgrammeView,
    StageState,
    Step,
)

ROW = ProgrammeRow("new_hire", "Your first ten days", "Ten working days.", "Somebody new.", 10, 44, 9, chosen=False)
NASTY = "<b>Dana</b> & Co"


class FakeProgrammes:
    """Says the same to everybody."""

    empty: bool
    programme: str = ""

    def stages(self, who: Person) -> tuple[CallStage, ...]:
        """One of each."""
        return (
            CallStage("scenario_1", "helped", "Passed with answers shown", "Best 92 of 100"),
            CallStage("scenario_2", "open", "Passed in your own words", "Best 100 of 100"),
            CallStage("scenario_3", "tried", "Not passed yet", ""),
            CallStage("scenario_4", "watched", "Watched", ""),
        )

    def next_step(self, who: Person, due: DueNow | None = None) -> Step | None:
        """A call to be taken with help."""
        if self.empty:
            return None
        return NextStep(
            "scenario_1", "guided", "prompted", "Take “I cancelled months ago” with help", "You have watched it."
        )

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

    def position(self, who: Person, due: DueNow | None = None) -> ProgrammeView | None:
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
