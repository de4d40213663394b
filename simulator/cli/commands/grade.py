"""`simulator grade`."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import track

from simulator.cli.output import print_json, write_file
from simulator.design.words import NOT_JUDGED, VERDICTS, points
from simulator.domain.errors import BadTranscript, shorten
from simulator.domain.evaluation import Result
from simulator.services.debrief.service import grade_files, grades_as_csv, transcripts_in
from simulator.services.debrief.views import GradedFile
from simulator.services.people.service import who_asks

_COLOURS = {"met": "green", "not_met": "red"}
_RESULTS: dict[Result, str] = {
    "passed": "[green]Passed[/green]",
    "not_passed": "[yellow]Not passed[/yellow]",
    "critical_error": "[red]Critical error[/red]",
    "not_judged": NOT_JUDGED,
}
"""Result -> what it is called, in its colour, as Rich's markup."""


def run(paths: list[Path], *, csv: Path | None, as_json: bool) -> int:
    """Grade transcripts, and all that are in a folder.

    Returns 0 whatever the verdicts, as a failed call is a result and no fault; 2 if a file could not be graded.
    """
    who = who_asks()
    files = transcripts_in(who, paths)
    graded = list(_with_progress(grade_files(who, files), len(files)))
    if csv is not None:
        write_file(csv, "\ufeff" + grades_as_csv(who, graded))  # the mark that makes spreadsheets read it as UTF-8
    if as_json:
        print_json({"evaluations": [item.as_json() for item in graded]})
    elif csv is None:
        console = Console()
        for item in graded:
            if item.evaluation is not None:
                _show(console, item)
    failed = [item for item in graded if item.evaluation is None]
    for item in failed:
        sys.stderr.write(f"{BadTranscript(item.file, item.error)}\n")
    return 2 if failed else 0


def _with_progress(graded: Iterator[GradedFile], count: int) -> Iterator[GradedFile]:
    """The same, with a bar on standard error where somebody looks at it, gone again at the end."""
    console = Console(stderr=True)
    hidden = count < 2 or not console.is_terminal
    yield from track(graded, "Grading", count, console=console, transient=True, disable=hidden)


def _show(console: Console, item: GradedFile) -> None:
    console.print(f"[bold]{escape(shorten(item.file, 1000))}[/bold]")
    for remark in item.remarks:
        console.print(f"[yellow]{escape(remark)}[/yellow]")
    if item.evaluation is not None:
        show_evaluation(console, item.evaluation.as_json())


def show_evaluation(console: Console, evaluation: dict[str, Any]) -> None:
    """An evaluation for people: how it came out, then what was missed and why. No figure stands beside an error."""
    result = _RESULTS[evaluation["result"]]
    if evaluation["critical_errors"]:
        console.print(f"{result}: {', '.join(evaluation['critical_errors'])}")
    else:
        figure = "" if evaluation["result"] == "not_judged" else f" {points(evaluation['score'])} of 100"
        console.print(f"{result}.{figure}")
    for item in evaluation["criteria"]:
        if item["verdict"] == "not_applicable":
            continue
        where = f" (turn {', '.join(map(str, item['evidence']))})" if item["evidence"] else ""
        verdict = f"[{_COLOURS[item['verdict']]}]{VERDICTS[item['verdict']]:<8}[/]"
        console.print(f"  {verdict} {item['id']} [dim]{' '.join(item['source'])}{where}[/dim]")
        if item["verdict"] == "not_met":
            console.print(f"           {escape(item['coaching'])}")
