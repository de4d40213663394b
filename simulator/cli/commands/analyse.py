"""`simulator analyse`."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from simulator.cli.output import print_json
from simulator.design.labels import LABEL_LOOKS, LabelInk
from simulator.domain.analysis import Label
from simulator.services import open_services
from simulator.services.debrief.service import analyse_file
from simulator.services.debrief.views import AnalysedTurn
from simulator.services.people.service import who_asks

COLOURS: dict[LabelInk, str] = {"good": "green", "quote": "yellow", "warn": "yellow", "bad": "red"}
"""Ink of a label -> the colour of the terminal that comes nearest."""


def run(source: str, *, as_json: bool) -> int:
    """Analyse a file, or a kept call by its id. Returns 0 whatever comes of it: a blunder is a result, not a fault."""
    path = Path(source)
    is_a_call = path.suffix == "" and path.name == source and not _exists(path)
    who = who_asks()
    turns = open_services().debrief.analyse(who, source) if is_a_call else analyse_file(who, path)
    if as_json:
        print_json([item.as_json() for item in turns])
    else:
        _show(Console(), turns)
    return 0


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # the name is longer than a file's can be
        return False


def _show(console: Console, turns: tuple[AnalysedTurn, ...]) -> None:
    if not turns:
        console.print("Nobody did anything in this call.")
        return
    table = Table(box=None, header_style="bold", padding=(0, 2, 1, 0))
    table.add_column("turn", justify="right")
    table.add_column("attainable", no_wrap=True)
    table.add_column("what was said or done, and what would have kept more")
    for item in turns:
        better = f"\n[dim]better:[/dim] {escape(item.better)}" if item.better and item.turn.label != "good" else ""
        table.add_row(
            str(item.turn.turn),
            item.course,
            f"{labelled(item.turn.label)}  {escape(item.said)}{better}",
        )
    console.print(table)
    gone = next((item.no_return_text for item in turns if item.no_return_text), None)
    if gone is not None:
        console.print(gone)


def labelled(label: Label) -> str:
    """The name of a label in its colour, as Rich's markup."""
    look = LABEL_LOOKS[label]
    return f"[{COLOURS[look.ink]}]{look.word}[/{COLOURS[look.ink]}]"
