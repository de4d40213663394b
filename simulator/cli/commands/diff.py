"""`simulator diff`."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape

from simulator.cli.output import print_json
from simulator.services.authoring.service import difference
from simulator.services.authoring.views import Difference, Edit
from simulator.services.people.service import who_asks


def run(old: Path, new: Path, *, as_json: bool) -> int:
    """Compare two library folders. Returns 0 if nothing changes, 1 if something does."""
    found = difference(who_asks(), old, new)
    if as_json:
        print_json(found.as_json())
    else:
        _show(found)
    return 1 if found.edits or found.calls or found.stored else 0


def _show(found: Difference) -> None:
    console = Console()
    if not (found.edits or found.calls):
        console.print("Nothing differs.")
        return
    console.print("[bold]Content[/bold]")
    for edit in found.edits:
        _show_edit(console, edit)
    console.print("\n[bold]Calls[/bold]")
    for call in found.calls:
        name = " / ".join(call.key)
        if call.only_in:
            console.print(f"  {name}: only in the {call.only_in} library")
            continue
        console.print(f"  {name}" + ("" if call.changes else ": proved alike"))
        for edit in call.changes:
            console.print(
                f"      {escape(edit.where)}: {escape(edit.old or '-')} → {escape(edit.new or '-')}", soft_wrap=True
            )
    console.print(f"  {found.same_calls} calls are untouched.")
    console.print("\n[bold]Calls already taken[/bold]")
    for item in found.stored:
        console.print(f"  {item.call} ({item.scenario}): {escape(item.old)} → {escape(item.new)}", soft_wrap=True)
    if not found.stored:
        console.print("  None would be graded differently.")


def _show_edit(console: Console, edit: Edit) -> None:
    console.print(f"  {escape(edit.where)}", soft_wrap=True)
    if edit.old is not None:
        console.print(f"    [red]- {escape(edit.old)}[/red]", soft_wrap=True)
    if edit.new is not None:
        console.print(f"    [green]+ {escape(edit.new)}[/green]", soft_wrap=True)
