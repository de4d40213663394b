"""How somebody stands, and what comes next: one of each to look at."""

from ui.fake_readiness import WithReadiness
from ui.fake_reporting import FakeReporting

from simulator.domain.people import Person
from simulator.services.programmes.views import CallStage, NextStep


class FakeProgrammes(WithReadiness, FakeReporting):
    """Says the same to everybody; readiness and reports come with it."""

    empty: bool

    def stages(self, who: Person) -> tuple[CallStage, ...]:
        """One of each."""
        return (
            CallStage("scenario_1", "helped", "Passed with answers shown", "Best 92 of 100"),
            CallStage("scenario_2", "open", "Passed in your own words", "Best 100 of 100"),
            CallStage("scenario_3", "tried", "Not passed yet", ""),
            CallStage("scenario_4", "watched", "Watched", ""),
        )

    def next_step(self, who: Person) -> NextStep | None:
        """A call to be taken with help."""
        if self.empty:
            return None
        return NextStep(
            "scenario_1", "guided", "prompted", "Take “I cancelled months ago” with help", "You have watched it."
        )
