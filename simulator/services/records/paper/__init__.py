"""Sheets of paper for a PDF. Nothing outside knows the PDF library, and nothing in here knows what is written."""

from simulator.services.records.paper.letters import UNKNOWN, Part, gap, line, printable, room, section, together
from simulator.services.records.paper.pictures import blank, meter, plot, sign, tick
from simulator.services.records.paper.sheets import (
    ENTRY,
    INSIDE,
    WIDTH,
    Cell,
    beside,
    bind,
    boxed,
    card,
    entry,
    grid,
    subsection,
)

__all__ = [
    "ENTRY",
    "INSIDE",
    "UNKNOWN",
    "WIDTH",
    "Cell",
    "Part",
    "beside",
    "bind",
    "blank",
    "boxed",
    "card",
    "entry",
    "gap",
    "grid",
    "line",
    "meter",
    "plot",
    "printable",
    "room",
    "section",
    "sign",
    "subsection",
    "tick",
    "together",
]
