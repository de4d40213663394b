"""`simulator annotate`."""

import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from simulator.cli.annotate_terminal import SIDES, ask
from simulator.cli.commands.grade import show_evaluation
from simulator.cli.output import print_json
from simulator.domain.errors import BadTranscript, shorten
from simulator.domain.people import Person
from simulator.services import open_services
from simulator.services.annotating.service import MISSED, AnnotatingService, open_annotating
from simulator.services.annotating.views import ActAgreement, Agreement, AnnotatedCall, Refused
from simulator.services.people.service import who_asks

ME = "me"
"""Whoever runs the command, as `--drill` names them."""
_LONGEST = 300
"""Letters of a line that are shown."""
Found = AnnotatedCall | Refused


class Made(NamedTuple):
    """A file, what was written of it, and the statements that somebody drills because of it."""

    call: Found
    kept: tuple[Path, ...]
    drilled: tuple[str, ...]


def run(paths: list[Path], *, out: Path | None, draft: str | None, drill: str | None, as_json: bool) -> int:
    """Annotate files and folders. Returns 0; 2 if a file could not be used."""
    who = who_asks()
    services = open_services() if drill is not None else None
    annotating = services.annotating if services is not None else open_annotating(who)
    files = annotating.files_in(who, paths)
    if draft is not None and len(files) > 1:
        raise typer.BadParameter("it is made of one call: name one file.", param_hint="--draft")
    trainee = None if services is None or drill in (None, ME) else services.people.find(who, drill or "")
    made: list[Made] = []
    for item in _with_progress(annotating.annotate_files(who, files), len(files)):
        call, kept, drilled = item, list[Path](), tuple[str, ...]()
        if isinstance(call, AnnotatedCall):
            asks = (draft is not None or drill is not None) and not as_json and not call.corrected
            call = ask(annotating, who, call) if asks and sys.stdin.isatty() else call
            kept = _kept(annotating, who, call, draft, out)
            drilled = annotating.drill(who, call, trainee or who) if drill is not None else ()
        made.append(Made(call, tuple(kept), drilled))
    if as_json:
        print_json(_document(annotating, who, made))
    else:
        _show(Console(), annotating, who, made)
        _say_next(Console(highlight=False), made, draft, drill, out)
    refused = [item.call for item in made if isinstance(item.call, Refused)]
    for item in refused:
        sys.stderr.write(f"{BadTranscript(item.name, item.reason)}\n")
    return 2 if refused else 0


def _kept(
    annotating: AnnotatingService, who: Person, call: AnnotatedCall, draft: str | None, out: Path | None
) -> list[Path]:
    """What is written of a call: into a folder of the trainer's, or the drafts alone into their library."""
    if out is None:
        return [] if draft is None else list(annotating.add_to_library(who, call, draft))
    kept = [annotating.keep(who, call, out)]
    return kept if draft is None else [*kept, *annotating.keep_drafts(who, call, draft, out)]


def _say_next(console: Console, made: Sequence[Made], draft: str | None, drill: str | None, out: Path | None) -> None:
    """What there is now, and the command that goes on from it."""
    for statements in [item.drilled for item in made if isinstance(item.call, AnnotatedCall)] if drill else []:
        whose = "" if drill == ME else f" --person {shlex.quote(drill or '')}"
        missed = f"To drill: {', '.join(statements)}. Start with: simulator drill{whose}"
        console.print(missed if statements else "Nothing was missed in this call that has cards.")
    if draft is not None and out is None and any(item.kept for item in made):
        console.print("Read every line in these files. Then: simulator check; simulator serve, to take the call.")


def _with_progress(found: Iterator[Found], count: int) -> Iterator[Found]:
    console = Console(stderr=True)
    hidden = count < 2 or not console.is_terminal
    yield from track(found, "Annotating", count, console=console, transient=True, disable=hidden)


def _document(annotating: AnnotatingService, who: Person, made: Sequence[Made]) -> dict[str, Any]:
    found = [item.call for item in made]
    calls = [item for item in found if isinstance(item, AnnotatedCall)]
    return {
        "calls": [_call(annotating, who, call) for call in calls],
        "refused": [{"file": item.name, "error": item.reason} for item in found if isinstance(item, Refused)],
        "agreement": _agreement(annotating.agreement(who, calls)) if any(call.corrected for call in calls) else None,
        "kept": [str(path) for item in made for path in item.kept],
        "drilled": sorted({name for item in made for name in item.drilled}),
    }


def _call(annotating: AnnotatingService, who: Person, call: AnnotatedCall) -> dict[str, Any]:
    return {
        "file": call.name,
        "source": call.source,
        "told_apart": call.told_apart,
        "replaced": dict(call.replaced),
        "remarks": list(call.remarks),
        "corrected": call.corrected,
        "turns": [
            {
                "by": line.by,
                "text": line.text,
                "at": line.at,
                "acts": list(line.acts),
                "spiel": line.spiel,
                "suggested": [
                    {"act": item.act, "confidence": item.confidence, "taken": item.taken} for item in line.suggested
                ],
            }
            for line in call.lines
        ],
        "scorecard": call.scorecard,
        "facts": dict(call.facts),
        "evaluation": annotating.grade(who, call).evaluation.as_json(),
    }


def _agreement(found: Agreement) -> dict[str, Any]:
    def row(item: ActAgreement) -> dict[str, Any]:
        names = ("act", "by", "n", "suggested", "precision", "recall", "kappa")
        return {name: getattr(item, name) for name in names}

    return {
        "calls": found.calls,
        "lines": found.lines,
        "as_they_stand": found.as_they_stand,
        "agent": row(found.agent),
        "customer": row(found.customer),
        "acts": [row(item) for item in found.acts],
    }


def _show(console: Console, annotating: AnnotatingService, who: Person, made: Sequence[Made]) -> None:
    calls = [item.call for item in made if isinstance(item.call, AnnotatedCall)]
    kept = [path for item in made for path in item.kept]
    for call in calls if len(calls) == 1 else ():
        _show_call(console, annotating, who, call)
    for call in calls if len(calls) > 1 else ():
        console.print(f"{escape(shorten(call.name))}: {len(call.lines)} lines, {call.source}. {' '.join(call.remarks)}")
    if any(call.replaced for call in calls):
        console.print(f"[dim]{MISSED}[/dim]")
    if any(call.corrected for call in calls):
        _show_agreement(console, annotating.agreement(who, calls))
    if kept and len(kept) <= 4:
        console.print(f"Kept: {', '.join(escape(str(path)) for path in kept)}.")
    elif kept:
        console.print(f"Kept: {len(kept)} files in {escape(str(kept[0].parent))}.")
    if any(not call.settled for call in calls) and any("suggested" in path.parts for path in kept):
        console.print(
            "Correct the `acts` of each turn and move the file to corrected/ beside it, or do it in the app. "
            "Then `simulator grade` grades it, and `simulator annotate` says what the suggestions are worth."
        )


def _show_call(console: Console, annotating: AnnotatingService, who: Person, call: AnnotatedCall) -> None:
    console.print(f"[bold]{escape(shorten(call.name, 1000))}[/bold]  {call.source}. {call.told_apart}")
    for remark in call.remarks:
        console.print(f"[yellow]{escape(remark)}[/yellow]")
    for number, line in enumerate(call.lines, start=1):
        console.print(f"[bold]{number:>3} {SIDES[line.by]}[/bold]  {escape(shorten(line.text, _LONGEST))}")
        maybe = [item.act for item in line.suggested if not item.taken and item.act not in line.acts][:3]
        others = f"  [dim]maybe {' '.join(maybe)}[/dim]" if maybe else ""
        console.print(f"      [green]{' '.join(line.acts) or '-'}[/green]{others}")
    if call.replaced:
        counts = ", ".join(f"{kind} {count}" for kind, count in call.replaced.items())
        console.print(f"Personal data replaced: {counts}.")
    graded = annotating.grade(who, call)
    console.print(
        f"Graded with {call.scorecard}{'' if call.settled else ', by what was suggested: not a judgement yet'}."
    )
    show_evaluation(console, graded.evaluation.as_json())


def _show_agreement(console: Console, found: Agreement) -> None:
    table = Table(title=f"Suggestions against corrections: {found.calls} calls, {found.lines} lines")
    for name in ("Act", "n", "Suggested", "Precision", "Recall", "Kappa"):
        table.add_column(name, justify="left" if name == "Act" else "right")
    totals = [("All acts of the agent", found.agent), ("All acts of the customer", found.customer)]
    for label, item in (*totals, *((item.act, item) for item in found.acts)):
        figures = (item.precision, item.recall, item.kappa)
        table.add_row(
            label, str(item.n), str(item.suggested), *("" if one is None else f"{one:.2f}" for one in figures)
        )
    console.print(table)
    if found.as_they_stand is not None:
        console.print(f"{found.as_they_stand:.0%} of the lines needed no correction at all.")
