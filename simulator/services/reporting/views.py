"""What reports hand out: figures in words for the head of a page, charts with their tables, files to take along."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import altair
    import pandas

Scope = Literal["all", "open", "prompted"]
"""Which calls figures are about: both forms, in one's own words, with answers shown."""
Steps = Literal["all", "critical", "other"]
"""Which lines of scorecards figures are about: all, those that are critical, those that are not."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure in words: `value` is what is read first, `note` says what it rests on."""

    label: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Gain:
    """A statement somebody meets more often than before. `before`, `after` as "3 of 8"; `words`: how sure it is."""

    statement: str
    says: str
    before: str
    after: str
    words: str


@dataclass(frozen=True, slots=True)
class ReportHead:
    """The head of a page of reports. `other` is the report that is linked to beside it.

    `empty` says what will be here where there is nothing to show yet. `damaged` speaks of calls that can no longer be
    read; empty: there are none.
    """

    title: str
    lead: str
    tiles: tuple[Tile, ...]
    gains: tuple[Gain, ...]
    empty: str
    damaged: str
    other: Literal["progress", "team"]
    other_words: str


@dataclass(frozen=True, slots=True)
class ChartAndTable:
    """A chart, and the figures in it as a table with columns in words.

    `id` names it in addresses and files; `lead` says in a sentence or two how to read it; `alt` says in words what is
    to be seen. `chart` is None where there is nothing to draw yet, and `lead` says why. `width` in pixels, for charts
    of so many columns that they need one of their own; None: as wide as their place.
    """

    id: str
    title: str
    lead: str
    alt: str
    chart: "altair.Chart | altair.LayerChart | None"
    table: "pandas.DataFrame"
    width: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A page of reports: its head, then what it shows.

    `parts` are groups of people by name where there are too many for one chart, and `part` is the one that is shown.
    """

    head: ReportHead
    charts: tuple[ChartAndTable, ...]
    parts: tuple[str, ...] = ()
    part: int = 0


@dataclass(frozen=True, slots=True)
class Retention:
    """Of cards that came when they were due, how many were known. All shares are 0 to 1.

    `known` of `of`, by `people`, were answered with at least half of what was asked, unharmed and without help; from
    `low` to `high` lies the share, with the answers of one person taken as alike. `predicted` is the mean chance that
    they would be known, as the schedule saw it, and `target` what it aims at. `share` and `predicted` are None where no
    card came yet.
    """

    critical: bool
    target: float
    known: int
    of: int
    people: int
    share: float | None
    low: float
    high: float
    predicted: float | None


@dataclass(frozen=True, slots=True)
class StatementProgress:
    """How somebody stands with a statement: `met` on `of` occasions in calls taken alone; from `low` to `high` (0 to 1)
    lies the share. `recall` (0 to 1) and `due` are of the drills; None: never asked.
    """

    statement: str
    critical: bool
    met: int
    of: int
    low: float
    high: float
    recall: float | None
    due: datetime | None


@dataclass(frozen=True, slots=True)
class PersonProgress:
    """One person's progress. `calls` they have finished, `passed` of these; `open_calls` and `open_passed` are those in
    their own words, taken alone. `position` in a programme and `readiness` are what those rooms say; None: nothing.
    """

    id: str
    name: str
    calls: int
    passed: int
    open_calls: int
    open_passed: int
    last: datetime | None
    statements: tuple[StatementProgress, ...]
    position: Mapping[str, object] | None
    readiness: Mapping[str, object] | None
