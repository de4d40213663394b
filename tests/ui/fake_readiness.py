"""What somebody has shown: enough of each to look at."""

from functools import cached_property

from ui.fake_annotating import WithAnnotating
from ui.fake_studio import WithStudio

from simulator.domain.people import Person
from simulator.services.readiness.service import error_table
from simulator.services.readiness.views import CountedRow, LeftOutRow, ReadinessView, RuleView


class FakeReadiness:
    """Says the same to everybody."""

    def __init__(self) -> None:
        self.empty = False

    def readiness(self, who: Person) -> ReadinessView:
        """Met on the first form, or nothing yet."""
        rule = RuleView(("A call counts if it is new.",), error_table(), "Measured on made-up people.")
        if self.empty:
            return ReadinessView(
                "", "nothing", "", "No call counts yet.", ("10 more unseen calls",), 1, 3, 0, 0, 0, None, (), (), rule
            )
        counted = tuple(
            CountedRow(
                f"call_{number}", "Take me off auto pay", "Mar 4, 2026", "5 of 5" if number else "4 of 5", number > 0, 1
            )
            for number in range(10)
        )
        left_out = (LeftOutRow("", "Somebody else answers", "Mar 5, 2026", "It has not ended yet."),)
        says = "49 of 50 critical steps over 10 unseen calls; lower bound 90 %"
        return ReadinessView(
            "Dana", "shown", says, "The drill standard was met.", (), 1, 3, 10, 49, 50, 90, counted, left_out, rule
        )


class WithReadiness(WithAnnotating, WithStudio):
    """The room, and that the people are real."""

    is_demonstration = False

    @cached_property
    def readiness(self) -> FakeReadiness:
        """What somebody has shown."""
        return FakeReadiness()
