"""Reports over a few made-up calls, by what makes the real ones: only where they are kept is made up."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from simulator.domain.people import LOCAL, Person
from simulator.domain.reviews import Counted
from simulator.services.library.folder import open_library
from simulator.services.reporting.service import ReportingService
from simulator.storage import COLUMNS, Line

ROOT = Path(__file__).parents[2]
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
BEN = Person("ben", "Ben")
LINES: dict[str, tuple[Line, ...]] = {
    "card": (
        Line("status_first", ("C1",), "business"),
        Line("searched", ("C3", "C4"), "non_critical"),
        Line("listened", ("G3",), "non_critical"),
    )
}


def row(number: int, person: Person = LOCAL, **instead: Any) -> tuple[Any, ...]:
    """What a call came to: taken alone in own words on day `number`, passed with 90, all three lines met."""
    at = BEGIN + timedelta(days=number)
    values: dict[str, Any] = {
        "call_id": f"{person.id}-{number}",
        "person": person.id,
        "scenario": "cancelled_months_ago",
        "form": "open",
        "level": "practice",
        "branch": False,
        "started_at": written(at),
        "ended_at": written(at + timedelta(minutes=5)),
        "score": 90.0,
        "result": "passed",
        "hints": 0,
        "lines": "card",
        "marks": "mmm",
        "turns": bytes((2, 4, 6)),
    }
    return tuple((values | instead)[name] for name in COLUMNS)


def written(at: datetime) -> str:
    """A moment as the database has it."""
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")


class FakeResults:
    """Rows in memory."""

    def __init__(self, *rows: tuple[Any, ...]) -> None:
        self.kept = list(rows)

    def stamp(self) -> tuple[object, ...]:
        """Another value with every row."""
        return (len(self.kept),)

    def catch_up(self) -> None:
        """Nothing is ever behind."""

    def lines(self) -> dict[str, tuple[Line, ...]]:
        """Of the one scorecard."""
        return LINES

    def rows(self, person: str | None = None) -> list[tuple[Any, ...]]:
        """All, or those of somebody."""
        return [row for row in self.kept if person in (None, row[COLUMNS.index("person")])]


class FakeDrills:
    """Answers in memory."""

    def __init__(self, *answers: Counted) -> None:
        self.kept = answers

    def stamp(self) -> tuple[object, ...]:
        """Another value with every answer."""
        return (len(self.kept),)

    def counted(self) -> Iterator[Counted]:
        """All of them."""
        return iter(self.kept)


def reporting(*rows: tuple[Any, ...], answers: Iterable[Counted] = (), **beside: Any) -> ReportingService:
    """The real service over these rows and `answers` to cards; `beside`: what other rooms say."""
    ids = dict.fromkeys(values[COLUMNS.index("person")] for values in rows)
    others = (Person(key) for key in ids if key not in (LOCAL.id, BEN.id))
    everybody = [SimpleNamespace(person=person) for person in (LOCAL, BEN, *others)]
    people = SimpleNamespace(all=lambda: everybody)
    results, drills = FakeResults(*rows), FakeDrills(*answers)
    kept: Any = SimpleNamespace(library=open_library(ROOT)[0], people=people, results=results, drills=drills)
    return ReportingService(kept, **beside)


def some_rows() -> list[tuple[Any, ...]]:
    """Twelve calls of the first person, better and better, and two of Ben's."""
    mine = [
        row(
            number,
            marks="xxm" if number < 6 else "mmm",
            result="critical_error" if number < 6 else "passed",
            score=50.0 + 4 * number,
        )
        for number in range(12)
    ]
    return [*mine, row(0, BEN, marks="m-x", result="not_passed", score=60.0), row(1, BEN)]


class FakeReporting:
    """What a fake service has of it."""

    empty: bool

    @property
    def reporting(self) -> ReportingService:
        """The real one, over a few calls; over none where all is empty."""
        return reporting(*([] if self.empty else some_rows()))
