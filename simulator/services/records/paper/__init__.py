"""The parts a PDF is put together from: paragraphs, cards, tables, pictures. Only this package imports ReportLab."""

from simulator.services.records.paper.layout import (
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
    sheet,
    signatures,
)
from simulator.services.records.paper.letters import UNKNOWN, Part, Style, gap, line, printable, room, section, together
from simulator.services.records.paper.pictures import blank, meter, plot, sign, tick

__all__ = [
    "ENTRY",
    "INSIDE",
    "UNKNOWN",
    "WIDTH",
    "Cell",
    "Part",
    "Style",
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
    "sheet",
    "sign",
    "signatures",
    "tick",
    "together",
]
