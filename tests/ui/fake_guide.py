"""A guide to look at: a statement with approved words, one with wording of ours, one in long and hostile words."""

from dataclasses import replace

from simulator.domain.errors import NotFound
from simulator.domain.people import Person
from simulator.services.library.views import (
    ChapterView,
    CheckedBy,
    GuideView,
    GuideWords,
    PractisedIn,
    StatementView,
    TermView,
)

HOSTILE = "<img src=x onerror=alert(1)> & a_very_long_word_without_a_place_to_break_it_" + "x" * 120
CALLS = (
    PractisedIn("scenario_1", "“I cancelled months ago”", "steady", True),
    PractisedIn("scenario_4", "“You haven't fulfilled your side”", "steady", False),
)
WORDS = (
    GuideWords("C2", "Approved words", True, "I'm not seeing evidence, (customer), that it was cancelled.", None),
    GuideWords("C2_b", "Suggested wording", False, "It still shows as active.", "The guide gives no words for it."),
)
CHECKS = (CheckedBy("Billing call", "Looked before speaking", "Counts once they claim it.", "critical for compliance"),)
GUIDE = GuideView(
    "Alder Home Security",
    (
        ChapterView(
            "C",
            "“I cancelled months ago”",
            (
                StatementView("C2", "procedure", "Say that you see no evidence of it.", WORDS, CALLS, CHECKS, ()),
                StatementView("C3", "procedure", "Search for a notice.", (), CALLS[1:], (), ("noc",)),
            ),
        ),
        ChapterView("S", "", (StatementView("S1", "spiel", HOSTILE, (), (), (), ()),)),
    ),
    (
        TermView("noc", "NOC", "notice of cancellation", (), "The customer's formal word, kept on file.", ("C3",)),
        TermView("long", HOSTILE, None, ("x" * 90,), HOSTILE, ()),
    ),
)


class FakeGuide:
    """Reads that guide, of a library that was changed well, or into `troubled`."""

    troubled: str | None = None

    def trouble(self, who: Person) -> str | None:
        """What keeps a changed library from being used."""
        return self.troubled

    def locale(self, who: Person) -> str:
        """As the company writes dates."""
        return "en-US"

    def guide(self, who: Person, asked: str | None = None) -> GuideView:
        """All of it, at what was asked for."""
        known = {"c2": "C2", "c3": "C3", "s1": "S1", "noc": "noc"}
        if asked is None:
            return GUIDE
        if asked.casefold() not in known:
            raise NotFound("statement or word of the guide", asked)
        return replace(GUIDE, asked=known[asked.casefold()])
