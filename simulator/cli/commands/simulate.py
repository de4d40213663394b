"""`simulator simulate` and `simulator demo`."""

import os
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from simulator.cli.commands import serve
from simulator.cli.output import dumps, print_json, write_file
from simulator.services.people.service import who_asks
from simulator.services.readiness.service import measure_errors, table_of
from simulator.services.simulating.service import (
    check,
    check_people_tried,
    demonstration_at,
    retention_in_words,
    retention_listing,
)
from simulator.services.simulating.service import simulate as simulated


def make(trainees: int, days: int, seed: int, out: Path | None, *, as_json: bool) -> int:
    """Make a database of made-up trainees. Returns the exit code, as all here do."""
    check(who_asks(), trainees, days, out)  # what is wrong is said before a bar is drawn
    columns = (TextColumn("Made-up trainees"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=trainees)
        view = simulated(
            who_asks(),
            trainees,
            days,
            seed,
            out,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    if as_json:
        counts = {name: getattr(view, name) for name in ("calls", "passed", "assessments", "drills", "answers")}
        figures = {"trainees": view.trainees, "days": view.days, "seed": view.seed, "until": view.until.isoformat()}
        print_json(
            {
                "file": str(view.place),
                **figures,
                **counts,
                **retention_listing(who_asks(), view),
                "seconds": round(view.seconds, 1),
            }
        )
        return 0
    lines = "".join(f"{line}\n" for line in retention_in_words(who_asks(), view))
    sys.stdout.write(
        f"{view.place} is written: {_many(view.trainees, 'made-up trainee')} over {_many(view.days, 'day')}, "
        f"{_many(view.calls, 'call')}, {view.passed:,} of them passed, and {_many(view.drills, 'drill')} with "
        f"{_many(view.answers, 'answer')}, in {view.seconds:.0f} seconds.\n"
        f"{lines}"
        f"Look at it with: simulator demo{'' if out is None else f' {view.place}'}\n"
    )
    return 0


def try_rule(people: int, seed: int, out: Path | None, *, as_json: bool) -> int:
    """Measure how often the rule of readiness is wrong; print the table, or write it as it is kept."""
    check_people_tried(people)
    document = measure_errors(who_asks(), people, seed)
    if out is not None:
        write_file(out, dumps(document))
        sys.stdout.write(f"{out} is written.\n")
    elif as_json:
        print_json(document)
    else:
        table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
        for name in ("who", "clustering", "shown, first form", "within all forms", "calls to the first decision"):
            table.add_column(name, justify="left" if name == "who" else "right")
        for row in table_of(document):
            table.add_row(row.who, row.clustering, row.first_form, row.all_forms, row.calls)
        Console().print(table)
    return 0


def show(file: Path | None, port: int, *, browser: bool) -> int:
    """Open the app on made-up trainees. Fails at once, in a sentence, where there are none."""
    # The server becomes this process, or is its child: it reads where the calls are when it opens them.
    os.environ["SIMULATOR_DATA"] = str(demonstration_at(who_asks(), file))
    return serve.run(port, browser=browser)


def _many(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
