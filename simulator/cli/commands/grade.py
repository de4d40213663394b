"""`simulator grade`."""

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from simulator.cli.output import print_json
from simulator.design.words import NOTHING_GRADED, VERDICTS, points
from simulator.services.debrief.service import grade_files
from simulator.services.people.service import who_asks

_COLOURS = {"met": "green", "not_met": "red"}


def run(files: list[Path], *, as_json: bool) -> int:
    """Grade transcripts. Returns 0 whatever the verdicts: a failed call is a result, not a fault."""
    graded = grade_files(who_asks(), files)
    if as_json:
        print_json({"evaluations": graded})
        return 0
    console = Console()
    for item in graded:
        console.print(f"[bold]{escape(item['file'])}[/bold]")
        show_evaluation(console, item["evaluation"])
    return 0


def show_evaluation(console: Console, evaluation: dict[str, Any]) -> None:
    """An evaluation for people: the verdict, then what was missed and why."""
    score = NOTHING_GRADED if evaluation["score"] is None else f"{points(evaluation['score'])} of 100"
    verdict = "[green]Passed[/green]" if evaluation["passed"] else "[red]Not passed[/red]"
    critical = f", critical error: {', '.join(evaluation['critical_errors'])}" if evaluation["critical_errors"] else ""
    console.print(f"{verdict}. {score}{critical}")
    for item in evaluation["criteria"]:
        if item["verdict"] == "not_applicable":
            continue
        where = f" (turn {', '.join(map(str, item['evidence']))})" if item["evidence"] else ""
        verdict = f"[{_COLOURS[item['verdict']]}]{VERDICTS[item['verdict']]:<8}[/]"
        console.print(f"  {verdict} {item['id']} [dim]{' '.join(item['source'])}{where}[/dim]")
        if item["verdict"] == "not_met":
            console.print(f"           {escape(item['coaching'])}")
