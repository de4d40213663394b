"""`simulator progress`."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from simulator.cli.output import print_json, write_bytes, write_file
from simulator.services import open_services
from simulator.services.people.service import who_asks
from simulator.services.reporting.views import PersonProgress, StatementProgress

_ENOUGH_TO_NAME = 5
"""From so many occasions on, a statement is named as one to work on."""


def run(name: str | None, *, csv: Path | None, xlsx: Path | None, as_json: bool) -> int:
    """Say how everybody stands, or one of them. Returns the exit code. Raises NotFound for an unknown name."""
    services, who = open_services(), who_asks()
    only = None if name is None else services.people.find(who, name)
    people = services.reporting.progress(who, only)
    if csv is not None:
        write_file(csv, services.reporting.progress_csv(who, people))
    if xlsx is not None:
        write_bytes(xlsx, services.reporting.progress_workbook(who, people))
    if as_json:
        print_json(services.reporting.listing(who, people))
    elif csv is None and xlsx is None:
        _show(Console(highlight=False), people, each=only is not None)
    return 0


def say_retention(*, as_json: bool) -> int:
    """Say of the cards that came to anybody when due how many were known. Returns the exit code."""
    reporting, who = open_services().reporting, who_asks()
    found = reporting.retention(who)
    if as_json:
        print_json(reporting.retention_listing(who, found))
    else:
        Console(highlight=False).print("\n".join(reporting.retention_in_words(who, kind) for kind in found))
    return 0


def _show(console: Console, people: tuple[PersonProgress, ...], *, each: bool) -> None:
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    for name in ("name", "calls", "passed", "alone in own words", "of these passed", "last call", "to work on"):
        table.add_column(name, overflow="fold")
    for person in people:
        counts = (person.calls, person.passed, person.open_calls, person.open_passed)
        last = f"{person.last:%Y-%m-%d}" if person.last else ""
        weak = sorted((row for row in person.statements if _is_weak(row)), key=lambda row: (row.high, row.statement))
        named = escape(person.name) or "[dim]the first person[/dim]"
        table.add_row(named, *map(str, counts), last, " ".join(row.statement for row in weak[:3]))
    console.print(table)
    if each:
        for person in people:
            _show_statements(console, person)


def _is_weak(row: StatementProgress) -> bool:
    return row.of >= _ENOUGH_TO_NAME and row.met < row.of


def _show_statements(console: Console, person: PersonProgress) -> None:
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    for name in ("statement", "met", "share", "likely", "in drills", "due"):
        table.add_column(name)
    for row in person.statements:
        share = f"{100 * row.met / row.of:.0f} %" if row.of else ""
        likely = f"{100 * row.low:.0f} to {100 * row.high:.0f} %" if row.of else ""
        recall = "" if row.recall is None else f"{100 * row.recall:.0f} %"
        due = f"{row.due:%Y-%m-%d}" if row.due else ""
        table.add_row(row.statement, f"{row.met} of {row.of}", share, likely, recall, due)
    console.print()
    console.print(table if person.statements else "Nothing has come up yet in a call taken alone.")
