"""`simulator check`."""

import json
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from simulator.cli.output import print_json
from simulator.content.schema import schemas
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.services.check import Checked, check_folder
from simulator.services.shelf import shipped_library


def run(path: Path | None, *, as_json: bool, strict: bool, schema: Path | None) -> int:
    """Check a library. Returns 0 if it is clean, 1 if there are errors (or, if strict, warnings)."""
    if schema is not None:
        schema.mkdir(parents=True, exist_ok=True)
        for name, document in schemas().items():
            (schema / f"{name}.schema.json").write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    checked = check_folder(path or shipped_library())
    if as_json:
        print_json({"diagnostics": [item.as_json() for item in checked.diagnostics], "errors": checked.errors, "warnings": checked.warnings})
    else:
        _show(checked)
    return 1 if checked.errors or (strict and checked.warnings) else 0


def _show(checked: Checked) -> None:
    console = Console()
    for item in checked.diagnostics:
        _show_finding(console, item)
    if checked.errors or checked.warnings:
        console.print(f"{checked.errors} errors, {checked.warnings} warnings.")
    else:
        console.print(f"[green]Clean.[/green] {checked.scenarios} scenarios, {checked.personas} personas, {checked.pairs} pairs, "
                      f"{checked.calls} calls; {checked.plays} plays played as their authors say.")


def _show_finding(console: Console, item: Diagnostic) -> None:
    colour = "red" if item.severity == "error" else "yellow"
    console.print(f"[bold]{escape(str(item.place))}[/bold] [{colour}]{item.severity} {item.code}[/{colour}] {escape(item.message)}", soft_wrap=True)
    if item.excerpt:
        console.print(f"    [dim]{escape(item.excerpt.strip())}[/dim]", soft_wrap=True)
    console.print(f"    {escape(item.fix)}\n", soft_wrap=True)
