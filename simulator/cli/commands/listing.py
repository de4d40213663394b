"""`simulator list`."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from simulator.cli.output import print_json
from simulator.domain.people import Person
from simulator.services.library.service import LibraryService, open_library_service
from simulator.services.people.service import who_asks


def run(*, as_json: bool, assumptions: bool) -> int:
    """List the library in use. Returns the exit code."""
    library, who = open_library_service(who_asks()), who_asks()
    if as_json:
        print_json(library.assumption_listing(who) if assumptions else library.listing(who))
    elif assumptions:
        _show_assumptions(library, who)
    else:
        _show(library, who)
    return 0


def _show(library: LibraryService, who: Person) -> None:
    console = Console()
    found = library.listing(who)
    table = Table(title="Calls", box=None, header_style="bold", title_justify="left", padding=(0, 2, 0, 0))
    # Cases and statements are left to --json: names that are to be typed have to stand unbroken in 80 columns.
    for name in ("call", "about", "level", "with"):
        table.add_column(name, overflow="fold", no_wrap=name in ("call", "with"))
    for item in found["scenarios"]:
        table.add_row(
            item["id"],
            escape(item["title"]),
            item["level"],
            "\n".join(item["personas"]),
        )
    console.print(table)
    people = Table(title="Customers", box=None, show_header=False, title_justify="left", padding=(0, 2, 0, 0))
    for item in found["personas"]:
        people.add_row(item["id"], escape(item["about"]))
    console.print(people)
    console.print(
        "\nTake one with [bold]simulator play CALL[/bold], or open the app with [bold]simulator serve[/bold]."
    )


def _show_assumptions(library: LibraryService, who: Person) -> None:
    console = Console()
    found = library.assumption_listing(who)
    console.print("[bold]What we assumed where the guide is silent[/bold]")
    for row in found["assumptions"]:
        console.print(
            f"\n[bold]{escape(row['title'])}[/bold]  [dim]{escape(row['where'])}[/dim]\n{escape(row['reason'])}"
        )
    console.print("\n[bold]Where to ask counsel[/bold]")
    for row in found["counsel"]:
        console.print(f"\n[bold]{row['scenario']}[/bold]\n{escape(row['note'])}")
