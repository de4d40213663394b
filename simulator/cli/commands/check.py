"""`simulator check`."""

import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import sleep

from rich.console import Console
from rich.markup import escape

from simulator.cli.output import dumps, print_json, write_file
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.services.authoring import service
from simulator.services.authoring.views import Checked
from simulator.services.people.service import who_asks

UNWRITTEN = "W920"
"""The code of what is still to be written: it says by itself what to do."""
_WIDEST = 110
_INDENT = "    "


def explain(code: str, *, as_json: bool) -> int:
    """Show the page of a code. Raises NotFound for a code that does not exist."""
    found = service.explain(who_asks(), code)
    if as_json:
        print_json({"code": found.code, "title": found.title, "text": found.text})
    else:
        sys.stdout.write(found.text)
    return 0


def note_replaced(path: Path | None) -> None:
    """Note what the library's own entries replace, and say how many there are, on standard error."""
    count = service.accept(who_asks(), path)
    sys.stderr.write(f"Noted: {_count(count, 'entry')} of the library beneath replaced.\n")


def run(path: Path | None, *, as_json: bool, strict: bool, schema: Path | None, sarif_file: Path | None = None) -> int:
    """Check a library. Returns 0 if it is clean, 1 if there are errors (or, if strict, warnings)."""
    if schema is not None:
        service.write_schemas(who_asks(), schema, path)
    checked = service.check(who_asks(), path)
    if sarif_file is not None:
        write_file(sarif_file, dumps(service.sarif(checked.diagnostics)))
    if as_json:
        print_json(
            {
                "diagnostics": [item.as_json() for item in checked.diagnostics],
                "errors": checked.errors,
                "warnings": checked.warnings,
                "guessing": checked.guessing,
            }
        )
    else:
        _show(checked)
    return 1 if checked.errors or (strict and checked.warnings) else 0


def keep_running(
    path: Path | None,
    *,
    sarif_file: Path | None,
    schema: Path | None = None,
    wait: Callable[[float], object] = sleep,
) -> int:
    """Check a library now and on every save, until Ctrl+C. Returns 0: to stop is no failure."""
    console, before = Console(), None
    try:
        for checked in service.keep_checking(who_asks(), path, wait):
            if sarif_file is not None:
                write_file(sarif_file, dumps(service.sarif(checked.diagnostics)))
            console.clear()
            _show(checked)
            console.print(f"[bold]{time.strftime('%H:%M:%S')}[/bold] {escape(_since(checked, before))}")
            before = checked
            if schema is not None:
                service.write_schemas(who_asks(), schema, path)
            console.print("[dim]Watching; every save is checked. Ctrl+C ends it.[/dim]")
    except KeyboardInterrupt:
        console.print("\nNo longer watching.")
    return 0


def _since(checked: Checked, before: Checked | None) -> str:
    """What was saved, and what that changed in what is found."""
    if before is None:
        return "Checked."
    saved = ", ".join(checked.saved[:3]) + (f" and {len(checked.saved) - 3} more" if len(checked.saved) > 3 else "")
    now, then = (
        {(item.code, item.location.file, item.message) for item in each.diagnostics} for each in (checked, before)
    )
    if now == then:
        return f"{saved}: checked, nothing changed."
    return f"{saved}: checked, {len(now - then)} new, {len(then - now)} gone."


def _show(checked: Checked) -> None:
    """All findings; while watching, those elsewhere than in what was saved are counted only, and TODOs take a line."""
    console = Console()
    here = [item for item in checked.diagnostics if not checked.saved or item.location.file in checked.saved]
    for item in here:
        if item.code != UNWRITTEN:
            _show_finding(console, item)
    unwritten = [item for item in here if item.code == UNWRITTEN]
    for item in unwritten:
        place, message = escape(str(item.location)), escape(item.message)
        console.print(f"[bold]{place}[/bold] [yellow]{item.code}[/yellow] {message}", soft_wrap=True)
    if unwritten:
        console.print()
    elsewhere = Counter(item.location.file for item in checked.diagnostics) - Counter(
        item.location.file for item in here
    )
    if elsewhere:
        listed = ", ".join(f"{file} ({count})" for file, count in elsewhere.items())
        console.print(f"[dim]In files that you did not save now: {escape(listed)}.[/dim]\n", soft_wrap=True)
    if checked.errors or checked.warnings:
        console.print(f"{_count(checked.errors, 'error')}, {_count(checked.warnings, 'warning')}.")
        first = checked.diagnostics[0].code
        console.print(f"[dim]`simulator check --explain {first}` says more about {first}, with an example.[/dim]")
    else:
        console.print(
            f"[green]Clean.[/green] {checked.scenarios} scenarios, {checked.personas} personas, {checked.pairs} pairs, "
            f"{checked.calls} calls; {checked.plays} plays played as their authors say."
        )
    if checked.guessing:
        console.print(f"[dim]{escape(checked.guessing)}[/dim]")


def _show_finding(console: Console, item: Diagnostic) -> None:
    colour = "red" if item.severity == "error" else "yellow"
    kind = f"[{colour}]{item.severity} {item.code}[/{colour}]"
    console.print(f"[bold]{escape(str(item.location))}[/bold] {kind} {escape(item.message)}", soft_wrap=True)
    if item.excerpt:
        line, column = _window(item.excerpt, item.location.column, min(_WIDEST, console.width - len(_INDENT) - 1))
        console.print(f"{_INDENT}[dim]{escape(line)}[/dim]", soft_wrap=True)
        console.print(f"{_INDENT}{' ' * column}[{colour}]^[/{colour}]", soft_wrap=True)
    console.print(f"    {escape(item.fix)}\n", soft_wrap=True)


def _window(line: str, column: int, widest: int) -> tuple[str, int]:
    """The part of a line around a column (from 1), `widest` characters at most, and the column in it (from 0)."""
    text = line.replace("\t", " ")
    indent = len(text) - len(text.lstrip())
    start = max(min(indent, column - 1), column - 1 - widest // 2 if len(text) - indent > widest else 0)
    return text[start : start + widest], column - 1 - start


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word.replace('entry', 'entrie')}s"
