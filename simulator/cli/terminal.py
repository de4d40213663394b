"""A call as a conversation in the terminal."""

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.panel import Panel
from rich.prompt import Prompt
from rich.table import Table

from simulator.cli.commands.grade import show_evaluation
from simulator.services.calls import CallService
from simulator.services.views import Bubble, CallView, ChoiceView, DebriefView

_LETTERS = "abcdefghijklmnoprstuvwxyz"
"""Keys of the desk; q is for leaving."""


def take_call(
    console: Console,
    service: CallService,
    scenario: str | None,
    persona: str | None,
    case: str | None,
    seed: int | None,
) -> int:
    """Take one call from the brief to the debrief. Leaving keeps the call; the app goes on with it."""
    if scenario is None:
        scenario, persona = service.surprise()
    brief = service.brief(scenario, persona)
    console.print(Panel(escape(brief.text), title=escape(brief.scenario.title), title_align="left", border_style="dim"))
    call_id = service.start(scenario, persona, case, seed)
    view, shown = service.call(call_id), 0
    while True:
        for bubble in view.bubbles[shown:]:
            _say(console, bubble)
        shown = len(view.bubbles)
        if view.ended:
            break
        choice = _ask(console, view)
        if choice is None:
            console.print(f"[dim]The call is kept. Go on with it in the app, under My calls ({view.id}).[/dim]")
            return 0
        opened = {panel.title for panel in view.panels if panel.opened}
        view = service.choose(call_id, choice.id, view.version)
        for panel in view.panels:
            if panel.opened and panel.title not in opened:
                _show_panel(console, panel.title, panel.rows)
    _show_debrief(console, service.debrief(call_id))
    return 0


def _say(console: Console, bubble: Bubble) -> None:
    if bubble.by == "customer":
        mood = f" [dim]({bubble.mood})[/dim]" if bubble.mood else ""
        console.print(Padding(f"[bold cyan]{escape(bubble.text)}[/bold cyan]{mood}", (0, 12, 1, 0)))
    elif bubble.kind == "did":
        console.print(Padding(f"[dim]{escape(bubble.text)}[/dim]", (0, 0, 0, 12)))
    else:
        console.print(Padding(escape(bubble.text), (0, 0, 1, 12)))


def _show_panel(console: Console, title: str, rows: tuple[tuple[str, str], ...]) -> None:
    table = Table(title=escape(title), title_justify="left", show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in rows:
        table.add_row(f"[dim]{escape(name)}[/dim]", escape(value))
    console.print(Padding(table, (0, 0, 1, 4)))


def _ask(console: Console, view: CallView) -> ChoiceView | None:
    keys = {choice.key or "": choice for choice in view.responses}
    desk = dict(zip(_LETTERS, view.actions, strict=False))
    for key, choice in keys.items():
        console.print(Padding(f"[bold]{key}[/bold]  {escape(choice.text)}", (0, 0, 0, 2)))
    console.print(
        Padding(
            "  ".join(f"[bold]{key}[/bold] [dim]{escape(choice.text)}[/dim]" for key, choice in desk.items()),
            (1, 0, 0, 2),
        )
    )
    try:
        answer = Prompt.ask(
            "\n[dim]Your choice (q to leave)[/dim]", choices=[*keys, *desk, "q"], show_choices=False, console=console
        )
    except (EOFError, RuntimeError):  # RuntimeError: begun with no standard input at all
        return None
    console.print()
    return None if answer == "q" else (keys | desk)[answer]


def _show_debrief(console: Console, debrief: DebriefView) -> None:
    score = "nothing to score" if debrief.score is None else f"{debrief.score:g} of 100 (pass mark {debrief.pass_mark})"
    verdict = "[bold green]Passed[/bold green]" if debrief.passed else "[bold red]Not passed yet[/bold red]"
    console.print(
        Panel(
            f"{verdict}, {score}\n{escape(debrief.outcome)}\n[dim]What was true: {escape(debrief.case)}[/dim]",
            title="Debrief",
            title_align="left",
        )
    )
    for item in debrief.critical:
        console.print(f"[bold red]Critical:[/bold red] {escape(item.missed or item.title)}. {escape(item.coaching)}")
    for section in debrief.sections:
        if not section.applicable:
            continue
        console.print(f"\n[bold]{escape(section.title)}[/bold] [dim]{section.met} of {section.applicable}[/dim]")
        for item in section.criteria:
            if item.verdict == "not_applicable":
                continue
            sign = "[green]met[/green]    " if item.verdict == "met" else "[red]not met[/red]"
            console.print(
                f"  {sign}  {escape(item.title)} [dim]{' '.join(name for name, _ in item.sources) or 'assumed'}[/dim]"
            )
            if item.verdict == "not_met":
                console.print(Padding(escape(item.coaching), (0, 0, 0, 11)))
                if item.approved:
                    source = "from the guide" if item.approved_is_quoted else "our wording"
                    console.print(
                        Padding(f"[italic]“{escape(item.approved)}”[/italic] [dim]({source})[/dim]", (0, 0, 0, 11))
                    )
    for remark in debrief.remarks:
        console.print(f"\n[bold]Turn {remark.number}[/bold] [dim]“{escape(remark.chosen)}”[/dim]\n{escape(remark.why)}")


def show_call(console: Console, document: dict[str, Any]) -> None:
    """A call that a script played, for people."""
    for entry in document["trace"]:
        who = "customer" if entry["by"] == "customer" else "you"
        console.print(f"[bold]{who:>8}[/bold]  {escape(entry['text'])}")
    if document["offered"]:
        console.print("\n[bold]Offered now[/bold]")
        for choice in document["offered"]:
            console.print(f"  {choice['id']:<28} {escape(choice['text'])}")
    console.print()
    show_evaluation(console, document["evaluation"])
