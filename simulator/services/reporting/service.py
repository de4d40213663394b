"""Progress of one person and of all of a machine: figures, charts, and files to take along.

pandas, Altair and SciPy take seconds to load, and only those who look at a report need them: nothing here imports them
before it is asked for one.
"""

from collections.abc import Callable, Mapping, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from simulator.design.palette import Scheme
from simulator.domain.cards import Card
from simulator.domain.library import Library
from simulator.domain.people import Person
from simulator.domain.scorecard import is_critical
from simulator.drills.retention import Tally, came_due, tallied
from simulator.services.drilling.views import Strength
from simulator.services.reporting.views import ChartAndTable, PersonProgress, Report, Retention, Scope, Steps
from simulator.storage import Drills, People, Results

if TYPE_CHECKING:
    from simulator.services.reporting.frames import Frames

Beside = Callable[[Person], Mapping[str, object] | None]
"""What another room says of somebody, in terms of JSON; None: nothing."""


class Kept(Protocol):
    """Where calls are kept."""

    @property
    def library(self) -> Library: ...

    @property
    def people(self) -> People: ...

    @property
    def results(self) -> Results: ...

    @property
    def drills(self) -> Drills: ...


class ReportingService:
    """Reports over calls. Any method raises what the store does (StoreLocked, StoreReadOnly, StoreDamaged)."""

    def __init__(
        self,
        calls: Kept,
        strengths: Callable[[Person], Sequence[Strength]] = lambda _: (),
        position: Beside = lambda _: None,
        readiness: Beside = lambda _: None,
        cards: Callable[[], Sequence[Card]] = tuple,
    ) -> None:
        """`strengths` is what the drills say of somebody, `position` the programmes, `readiness` the assessments.

        `cards`: those of the drills, asked for where somebody has drilled.
        """
        self._calls, self._strengths, self._cards = calls, strengths, cards
        self._beside: Mapping[str, Beside] = {"position": position, "readiness": readiness}
        self._lock = Lock()
        self._known: tuple[object, Frames] | None = None
        self._came_due: tuple[object, tuple[Tally, ...]] | None = None

    def mine(self, who: Person, scope: Scope = "all", scheme: Scheme = "light") -> Report:
        """One's own progress. `scope`: which calls it is about; `scheme`: in which colours it is drawn."""
        from simulator.services.reporting import trainee

        return trainee.report(self._frames_of(who), self._calls.library, self._strengths(who), scope, scheme)

    def team(self, who: Person, steps: Steps = "all", part: int = 0, scheme: Scheme = "light") -> Report:
        """Everybody on this machine. `steps`: which lines of scorecards; `part`: which of `Report.parts` is drawn."""
        from simulator.services.reporting import team

        people = [kept.person for kept in self._calls.people.all()]
        return team.report(self._frames(), self._tallies(), people, self._calls.library, steps, part, scheme)

    def retention(self, who: Person) -> tuple[Retention, ...]:
        """Of cards that came to anybody when they were due, how many were known: critical ones, then the others."""
        from simulator.services.reporting.retention import retention

        return retention(self._tallies())

    def retention_listing(self, who: Person, found: Sequence[Retention]) -> Mapping[str, Any]:
        """The same in plain data, for `simulator progress --retention --json`."""
        from simulator.services.reporting.retention import as_json

        return as_json(found)

    def retention_in_words(self, who: Person, found: Retention) -> str:
        """One kind of cards in a sentence."""
        from simulator.services.reporting.retention import in_words

        return in_words(found)

    def progress(self, who: Person, only: Person | None = None) -> tuple[PersonProgress, ...]:
        """Progress person by person, the first person first, then by name; of one person only where one is named."""
        from simulator.services.reporting import people

        frames = self._frames() if only is None else self._frames_of(only)
        everybody = [kept.person for kept in self._calls.people.all()] if only is None else [only]
        figures, shares, critical = people.figures_of(frames), people.shares_of(frames), self._critical()
        return tuple(
            people.progress(
                person,
                figures.get(person.id, people.NOTHING),
                shares.get(person.id, {}),
                self._strengths(person),
                critical,
                {name: ask(person) for name, ask in self._beside.items()},
            )
            for person in everybody
        )

    def listing(self, who: Person, people: Sequence[PersonProgress]) -> Mapping[str, Any]:
        """Progress in plain data, for `simulator progress --json` (CONTRACT.md)."""
        from simulator.services.reporting.people import as_json

        return as_json(people)

    def progress_csv(self, who: Person, people: Sequence[PersonProgress]) -> str:
        """Progress as comma-separated values, a row a person and statement."""
        from simulator.services.reporting import files
        from simulator.services.reporting import people as by_person

        return files.as_csv(by_person.table(people))

    def progress_workbook(self, who: Person, people: Sequence[PersonProgress]) -> bytes:
        """Progress as an XLSX file."""
        from simulator.services.reporting import files
        from simulator.services.reporting import people as by_person

        return files.as_workbook({"Statements": by_person.table(people)})

    def csv(self, who: Person, shown: ChartAndTable) -> str:
        """The table of a chart as comma-separated values."""
        from simulator.services.reporting.files import as_csv

        return as_csv(shown.table)

    def workbook(self, who: Person, report: Report) -> bytes:
        """All tables of a report as one XLSX file."""
        from simulator.services.reporting.files import as_workbook

        return as_workbook({shown.title: shown.table for shown in report.charts})

    def _critical(self) -> Mapping[str, bool]:
        """Statement -> whether a critical line of a scorecard rests on it, in the order of the guide."""
        lines = [line for card in self._calls.library.scorecards.values() for line in card.criteria]
        critical = {name for line in lines if is_critical(line.criticality) for name in line.source}
        return {name: name in critical for name in self._calls.library.vocabulary.statements}

    def _frames_of(self, person: Person) -> "Frames":
        from simulator.services.reporting.frames import frames

        self._calls.results.catch_up()
        return frames(self._calls.results.rows(person.id), self._calls.results.lines())

    def _frames(self) -> "Frames":
        """Of everybody; read again only where something has happened since."""
        from simulator.services.reporting.frames import frames

        results = self._calls.results
        with self._lock:
            stamp = results.stamp()
            if self._known is None or self._known[0] != stamp:
                results.catch_up()
                self._known = stamp, frames(results.rows(), results.lines())
            return self._known[1]

    def _tallies(self) -> tuple[Tally, ...]:
        """Of everybody; read again only where a card was answered since, or answers were deleted."""
        drills = self._calls.drills
        with self._lock:
            stamp = drills.stamp()
            if self._came_due is None or self._came_due[0] != stamp:
                answers = list(drills.counted())
                cards = {card.id: card for card in (self._cards() if answers else ())}
                self._came_due = stamp, tallied(came_due(cards, answers))
            return self._came_due[1]
