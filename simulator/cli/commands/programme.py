"""`simulator programme`."""

import sys
from dataclasses import asdict
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from simulator.cli.output import print_json
from simulator.domain.people import Person
from simulator.services import Services, open_services
from simulator.services.people.service import who_asks
from simulator.services.programmes.views import ProgrammeStage, ProgrammeView

_SIGNS = {"done": "[green]done[/green]", "now": "[bold]now[/bold]", "to_come": ""}


def show_all(*, as_json: bool) -> int:
    """List the programmes, and who is where. Returns the exit code, as all here do."""
    programmes, who = open_services().programmes, who_asks()
    rows, overview = programmes.listed(who), programmes.overview(who)
    if as_json:
        print_json(_plain({"programmes": [asdict(row) for row in rows], **asdict(overview)}))
        return 0
    table = _table("Programs", "id", "title", "days", "calls", "drills", "for")
    for row in rows:
        figures = (str(row.days), str(row.calls), str(row.drills))
        table.add_row(row.id, escape(row.title), *figures, escape(row.for_whom))
    people = _table("Who is where", "who", "how it goes", "where", "done", "stuck on")
    for person in overview.people:
        share = f"{person.done} of {person.of}" if person.of else ""
        stuck = " ".join(person.stuck)
        people.add_row(escape(person.known_as), person.standing_text, escape(person.stage), share, escape(stuck))
    console = Console()
    console.print(table)
    console.print(people)
    console.print(f"[dim]{overview.rule}[/dim]")
    return 0


def enrol(programme: str, person: str | None) -> int:
    """Put somebody into a programme from today on. Raises NotFound."""
    services = open_services()
    who = _somebody(services, person)
    services.programmes.enrol(who, programme)
    found = services.programmes.position(who)
    title = programme if found is None else found.title
    sys.stdout.write(f"{_start(who.known_as)} is in “{title}” from today on.\n")
    return 0


def show(person: str | None, *, as_json: bool) -> int:
    """Show where somebody is in their programme, and what is next and why. Raises NotFound."""
    services = open_services()
    who = _somebody(services, person)
    found = services.programmes.position(who)
    if as_json:
        print_json(_plain({"person": who.id, "position": None if found is None else asdict(found)}))
    elif found is None:
        sys.stdout.write(f"{_start(who.known_as)} is in no program: see `simulator programme list`.\n")
    else:
        _show(found)
    return 0


def _show(found: ProgrammeView) -> None:
    console = Console(highlight=False)
    console.print(f"[bold]{escape(found.title)}[/bold]  {found.place}. {found.pace}")
    table = _table(None, "days", "stage", "done", "")
    for stage in found.stages:
        table.add_row(stage.days, escape(stage.title), f"{stage.done} of {stage.of}", _SIGNS[stage.state])
    console.print(table)
    for stage in found.stages:
        if stage.state == "now":
            _show_now(console, stage)
    if found.next is not None:
        console.print(f"\n[bold]Next: {escape(found.next.words)}[/bold]\n{escape(found.next.why)}")


def _show_now(console: Console, stage: ProgrammeStage) -> None:
    console.print(f"\n[bold]{escape(stage.title)}[/bold]  {escape(stage.waits)}")
    for item in stage.asked:
        console.print(f"  {escape(item.words)}: {item.text}")


def _somebody(services: Services, person: str | None) -> Person:
    who = who_asks()
    return services.people.known(who.id) if person is None else services.people.find(who, person)


def _table(title: str | None, *columns: str) -> Table:
    table = Table(title=title, box=None, header_style="bold", title_justify="left", padding=(0, 2, 0, 0))
    for name in columns:
        table.add_column(name, overflow="fold")
    return table


def _start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else value
