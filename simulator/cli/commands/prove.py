"""`simulator prove`."""

import time
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from simulator.cli.output import dumps, print_json, write_file
from simulator.domain.base import Form
from simulator.domain.errors import NoSupport
from simulator.services.authoring import service
from simulator.services.authoring.views import Proved, located
from simulator.services.people.service import who_asks

_WIDE = 130
"""Columns of a window in which the names of scenario, persona and case stand beside one another."""


def run(
    scenario: str | None,
    persona: str | None,
    case: str | None,
    *,
    library: Path | None,
    as_json: bool,
    write: bool,
    form: Form = "prompted",
    afresh: bool,
    strict: bool,
    sarif_file: Path | None = None,
) -> int:
    """Prove calls. Returns 0 if all are proved, 1 if some property fails or (strict) something is never reached."""
    if write and form == "open":
        raise NoSupport("Certificates are kept of calls with ready answers only: leave out `--write`.")
    who = who_asks()
    started = time.perf_counter()
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Proving", total=None)
        proved = service.prove_calls(
            who,
            library,
            scenario,
            persona,
            case,
            form=form,
            afresh=afresh,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    seconds = time.perf_counter() - started
    if write:
        service.keep_certificates(who, library, proved.certificates)
    if sarif_file is not None:
        write_file(sarif_file, dumps(service.sarif(proved.diagnostics())))
    if as_json:
        print_json(
            {
                "certificates": [_shown(proved, index) for index in range(len(proved.certificates))],
                "unreached": [located(proved.loaded, item).as_json() for item in proved.unreached],
                "seconds": round(seconds, 3),
            }
        )
    else:
        _show(proved, seconds)
    return 0 if proved.proved and not (strict and proved.unreached) else 1


def _shown(proved: Proved, index: int) -> dict[str, object]:
    item = proved.certificates[index]
    document = item.as_json()
    document["findings"] = [
        located(proved.loaded, finding).as_json() | {"witness": list(finding.witness)} for finding in item.findings
    ]
    return document


def _table(proved: Proved, *, wide: bool) -> Table:
    """A row for each call. Where there is no room for three names in a row they stand below one another, uncut."""
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    for name in ("call", "with", "case") if wide else ("call",):
        table.add_column(name, overflow="fold")
    table.add_column("proved", no_wrap=True)
    for name in ("configurations", "best", "perfect in", "by luck"):
        table.add_column(name, justify="right", no_wrap=True)
    before = ""
    for item in proved.certificates:
        luck = max(item.chances) if item.chances else 1.0
        scenario = [item.scenario] if item.scenario != before else []
        before = item.scenario
        table.add_row(
            *(item.key if wide else ("\n".join((*scenario, f"  {item.persona}", f"    {item.case}")),)),
            "[green]yes[/green]" if item.proved else "[red]no[/red]",
            f"{item.configurations:,}",
            "-" if item.best_score is None else f"{item.best_score:g}",
            str(len(item.perfect_call)),
            f"{luck:.2%}",
        )
    return table


def _show(proved: Proved, seconds: float) -> None:
    console = Console()
    console.print(_table(proved, wide=console.width >= _WIDE))
    for finding in proved.grouped():
        colour = "red" if finding.severity == "error" else "yellow"
        console.print(
            f"[bold]{escape(str(finding.location))}[/bold] [{colour}]{finding.severity} {finding.code}[/{colour}] "
            f"{escape(finding.message)}\n    {escape(finding.fix)}",
            soft_wrap=True,
        )
    count = sum(item.proved for item in proved.certificates)
    total = sum(item.configurations for item in proved.certificates)
    console.print(
        f"{count} of {len(proved.certificates)} calls proved over {total:,} configurations in {seconds:.1f} s "
        f"({_proved_now(proved)})."
    )


def _proved_now(proved: Proved) -> str:
    """How many were proved just now; what nothing has changed since is not proved again."""
    kept = len(proved.certificates) - proved.fresh
    if not kept:
        return "all proved now"
    return f"{proved.fresh} proved now, {kept} before, and nothing in them has changed since"
