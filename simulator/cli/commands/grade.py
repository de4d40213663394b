"""`simulator grade`."""

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from simulator.cli.output import print_json
from simulator.services.debrief.service import grade_files
from simulator.services.people.service import who_asks

_SIGNS = {"met": "[green]met[/green]     ", "not_met": "[red]not met[/red] "}


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
    score = "nothing to score" if evaluation["score"] is None else f"{evaluation['score']:g} of 100"
    verdict = "[green]Passed[/green]" if evaluation["passed"] else "[red]Not passed[/red]"
    critical = f", critical error: {', '.join(evaluation['critical_errors'])}" if evaluation["critical_errors"] else ""
    console.print(f"{verdict}, {score}{critical}")
    for item in evaluation["criteria"]:
        if item["verdict"] == "not_applicable":
            continue
        where = f" (turn {', '.join(map(str, item['evidence']))})" if item["evidence"] else ""
        console.print(f"  {_SIGNS[item['verdict']]} {item['id']} [dim]{' '.join(item['source'])}{where}[/dim]")
        if item["verdict"] == "not_met":
            console.print(f"           {escape(item['coaching'])}")
