"""Debriefs to take along, under a link that nobody guesses: as a page and as a PDF."""

from typing import NamedTuple, Protocol

from simulator.domain.people import Person
from simulator.services.debrief.views import DebriefView


class Pdf(NamedTuple):
    """A PDF, and what its file is called, without the ending."""

    name: str
    content: bytes


class SharedDebriefs(Protocol):
    """Where debriefs are found by the token they were shared under."""

    def shared(self, who: Person, token: str) -> DebriefView:
        """The debrief. Raises NotFound for a token that was never given out."""
        ...


class RecordsService:
    """What is written from a shared debrief. Both forms raise NotFound for a token that was never given out."""

    def __init__(self, debriefs: SharedDebriefs) -> None:
        self._debriefs = debriefs

    def page(self, who: Person, token: str) -> str:
        """The debrief as one page of HTML that loads nothing: no script, no font, no picture."""
        from simulator.services.records import debrief_html

        return debrief_html.page(self._debriefs.shared(who, token))

    def pdf(self, who: Person, token: str) -> Pdf:
        """The same as PDF, on A4; its name says which call it was, and when."""
        # Not imported above: ReportLab is only loaded for whoever wants a PDF.
        from simulator.services.records import debrief_pdf, debrief_words

        view = self._debriefs.shared(who, token)
        return Pdf(debrief_words.file_name(view), debrief_pdf.pdf(view))
