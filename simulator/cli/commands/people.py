"""`simulator people`."""

import sys
from dataclasses import asdict
from pathlib import Path

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from simulator.cli.output import dumps, print_json, write_file
from simulator.domain.errors import SimulatorError
from simulator.domain.people import Person
from simulator.services.people.service import open_people, who_asks


def show_all(*, as_json: bool) -> int:
    """List everybody. Returns the exit code, as all here do."""
    rows = open_people().all(who_asks())
    if as_json:
        print_json({"people": [{**asdict(row), "last": row.last and row.last.isoformat()} for row in rows]})
        return 0
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    for name in ("id", "name", "calls", "last call"):
        table.add_column(name, overflow="fold")
    for row in rows:
        last = f"{row.last:%Y-%m-%d %H:%M} UTC" if row.last else ""
        table.add_row(row.id, escape(row.name) or f"[dim]{row.known_as}[/dim]", str(row.calls), last)
    Console().print(table)
    return 0


def rename(person: str, name: str) -> int:
    """Give somebody another name."""
    people, who = open_people(), who_asks()
    before = people.find(who, person)
    after = people.rename(who, before.id, name)
    sys.stdout.write(f"{_named(before)} is called {after.name} now.\n")
    return 0


def export(person: str, output: Path | None) -> int:
    """All that is kept of somebody, on standard output or in a file."""
    people, who = open_people(), who_asks()
    kept = people.export(who, people.find(who, person).id)
    if output is None:
        print_json(kept)
    else:
        write_file(output, dumps(kept))
        sys.stdout.write(f"{output} is written.\n")
    return 0


def delete(person: str, *, sure: bool) -> int:
    """Delete somebody with all their calls; asks first, unless told not to."""
    people, who = open_people(), who_asks()
    found = people.find(who, person)
    if not sure:
        if not sys.stdin.isatty():
            raise SimulatorError("This deletes all calls of a person for good. Add --yes if that is what you want.")
        if not typer.confirm(f"Delete {found.known_as} and all their calls for good?"):
            sys.stdout.write("Nothing was deleted.\n")
            return 1
    calls = people.delete(who, found.id)
    sys.stdout.write(f"{_named(found)} is deleted, and {calls} {'call' if calls == 1 else 'calls'}.\n")
    return 0


def _named(person: Person) -> str:
    """The name, or what stands for it at the beginning of a sentence."""
    return person.name or person.known_as.capitalize()
