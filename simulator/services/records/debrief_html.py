"""The debrief of a call as one page of HTML that needs nothing else: to keep, to send and to print."""

from simulator.design import words
from simulator.design.labels import LABEL_LOOKS
from simulator.design.templates import templates
from simulator.services.debrief.views import Chart, DebriefView
from simulator.services.records import debrief_words


def page(view: DebriefView) -> str:
    """The whole page as text; every text of the call is escaped."""
    written = templates("simulator.services.records").get_template("page.html")
    return written.render(view=view, document=debrief_words, words=words, looks=LABEL_LOOKS)


def svg(chart: Chart) -> str:
    """The course of a call as SVG, coloured by the custom properties (`--accent`) of the page it stands in."""
    return templates("simulator.services.records").get_template("chart.svg").render(chart=chart)
