"""A call as a conversation in the terminal."""

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.panel import Panel
from rich.prompt import Prompt
from rich.table import Table

from simulator.cli.commands.analyse import labelled
from simulator.cli.commands.grade import show_evaluation
from simulator.cli.open_terminal import take_open_turn
from simulator.design.words import VERDICTS, Result
from simulator.domain.base import Form
from simulator.domain.errors import NoSupport
from simulator.domain.people import Person
from simulator.services import Services
from simulator.services.calls.views import Bubble
from simulator.services.debrief.views import AnalysisBoard, DebriefView, Priority, SectionView
from simulator.services.taking.service import TakingService
from simulator.services.taking.views import CallView, ChoiceView, Feedback

HINT: Literal["?"] = "?"
RESULT_COLOURS: dict[Result, str] = {"passed": "green", "short": "yellow", "critical": "red", "ungraded": "cyan"}
TOLD = ("outcome", "case", "standing", "figure")
"""The facts that a debrief in the terminal tells; the others were seen a moment ago."""
_LETTERS = "abcdefghijklmnoprstuvwxyz"
"""Keys of the desk; q is for leaving."""


def take_call(
    console: Console,
    services: Services,
    who: Person,
    scenario: str | None,
    persona: str | None,
    case: str | None,
    seed: int | None,
    level: str,
    form: Form = "prompted",
) -> int:
    """Take one call from the brief to the debrief. Leaving keeps the call; the app goes on with it.

    A call without ready answers, or an assessment, is taken in own words, whatever the `form`.
    """
    taking = services.taking
    if scenario is None:
        scenario, persona = taking.surprise(who, seed)
    brief = taking.brief(who, scenario, persona)
    forms = next((card.forms for card in brief.levels if card.id == level), ())
    form = form if form in forms else next(iter(forms), form)
    console.print(Panel(escape(brief.text), title=escape(brief.scenario.title), title_align="left", border_style="dim"))
    call_id = taking.start(who, scenario, persona, case, seed, level=level, form=form)
    view, shown = taking.call(who, call_id), 0
    while True:
        for bubble in view.bubbles[shown:]:
            _say(console, bubble)
        shown = len(view.bubbles)
        if view.ended:
            break
        before, after = view, _turn(console, taking, who, view)
        if after is None:
            console.print(f"[dim]The call is kept. Go on with it in the app, under My calls ({view.id}).[/dim]")
            return 0
        view = after
        for panel in view.panels:
            if panel.opened and panel not in before.panels:
                show_panel(console, panel.title, panel.rows)
        if view.version == before.version:
            continue
        if view.feedback is not None:
            _show_feedback(console, view.feedback)
    if view.level == "worked":
        services.debrief.watched(who, call_id)
    _show_debrief(console, services.debrief.look_back(who, call_id))
    return 0


def _turn(console: Console, taking: TakingService, who: Person, view: CallView) -> CallView | None:
    """The call after a choice, or as it was where only a hint was asked for; None: enough for now."""
    if view.form == "open":
        return take_open_turn(console, taking, who, view, _desk(view))
    choice = _ask(console, view)
    if choice == HINT:
        _hint(console, taking, who, view)
        return view
    return None if choice is None else taking.choose(who, view.id, choice.id, view.version)


def _desk(view: CallView) -> dict[str, ChoiceView]:
    return dict(zip(_LETTERS, view.actions, strict=False))


def _hint(console: Console, taking: TakingService, who: Person, view: CallView) -> None:
    try:
        _show_hint(console, taking.hint(who, view.id, view.version))
    except NoSupport as error:
        console.print(f"[dim]{error}[/dim]")


def _say(console: Console, bubble: Bubble) -> None:
    if bubble.by == "customer":
        mood = f" [dim]({bubble.mood})[/dim]" if bubble.mood else ""
        console.print(Padding(f"[bold cyan]{escape(bubble.text)}[/bold cyan]{mood}", (0, 12, 1, 0)))
    elif bubble.kind == "did":
        console.print(Padding(f"[dim]{escape(bubble.text)}[/dim]", (0, 0, 0, 12)))
    else:
        console.print(Padding(escape(bubble.text), (0, 0, 1, 12)))


def show_panel(console: Console, title: str, rows: Iterable[Sequence[str]]) -> None:
    """What a look-up shows on the screen."""
    table = Table(title=escape(title), title_justify="left", show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in rows:
        table.add_row(f"[dim]{escape(name)}[/dim]", escape(value))
    console.print(Padding(table, (0, 0, 1, 4)))


def _show_hint(console: Console, view: CallView) -> None:
    hint = view.hint
    if hint is not None and hint.principle is not None:
        sources = " ".join(name for name, _ in hint.sources)
        console.print(Padding(f"[yellow]{escape(hint.principle)}[/yellow] [dim]{sources}[/dim]", (0, 0, 0, 4)))
        if hint.wording is not None:
            where = "On your desk: " if hint.on_the_desk else ""
            console.print(Padding(f"[yellow]{where}[italic]{escape(hint.wording)}[/italic][/yellow]", (0, 0, 1, 4)))


def _show_feedback(console: Console, said: Feedback) -> None:
    console.print(Padding(f"{labelled(said.label)} [dim]{escape(said.text)}[/dim]", (0, 0, 0, 4)))
    if said.instead is not None:
        console.print(Padding(f"[dim]Say instead:[/dim] [italic]{escape(said.instead)}[/italic]", (0, 0, 1, 4)))


def _ask(console: Console, view: CallView) -> ChoiceView | Literal["?"] | None:
    keys = {choice.key or "": choice for choice in view.responses}
    desk = _desk(view)
    for key, choice in keys.items():
        console.print(Padding(f"[bold]{key}[/bold]  {escape(choice.text)}", (0, 0, 0, 2)))
    console.print(
        Padding(
            "  ".join(f"[bold]{key}[/bold] [dim]{escape(choice.text)}[/dim]" for key, choice in desk.items()),
            (1, 0, 0, 2),
        )
    )
    try:
        help_ = [HINT] if view.hint is not None else []
        answer = Prompt.ask(
            f"\n[dim]Your choice ({'? for a hint, ' if help_ else ''}q to leave)[/dim]",
            choices=[*keys, *desk, *help_, "q"],
            show_choices=False,
            console=console,
        )
    except (EOFError, RuntimeError):  # RuntimeError: begun with no standard input at all
        return None
    console.print()
    if answer == HINT:
        return HINT
    return None if answer == "q" else (keys | desk)[answer]


def _show_debrief(console: Console, debrief: DebriefView) -> None:
    colour = RESULT_COLOURS[debrief.result]
    lines = [f"[bold {colour}]{escape(debrief.headline)}[/bold {colour}]"]
    lines += [f"Also: {escape(item.text)}" for item in debrief.errors[1:]]
    lines += [f"{debrief.score_text} of 100 [dim]{debrief.pass_line}[/dim]"] if debrief.score_text else []
    lines += [escape(debrief.why)] if debrief.why else []
    lines += [f"[dim]{escape(fact.name)}:[/dim] {escape(fact.text)}" for fact in debrief.facts if fact.id in TOLD]
    console.print(Panel("\n".join(lines), title="Debrief", title_align="left"))
    for priority in debrief.priorities:
        _show_priority(console, priority)
    for good in debrief.praise:
        console.print(f"[green]Turn {good.number}[/green]  {escape(good.text)}")
    if debrief.board is not None:
        _show_board(console, debrief.board)
    for section in debrief.sections:
        if section.applicable:
            _show_section(console, section)
    for remark in debrief.remarks:
        console.print(f"\n[bold]Turn {remark.number}[/bold] [dim]“{escape(remark.chosen)}”[/dim]\n{escape(remark.why)}")


def _show_section(console: Console, section: SectionView) -> None:
    console.print(f"\n[bold]{escape(section.title)}[/bold] [dim]{section.met_text}[/dim]")
    for item in section.criteria:
        if item.verdict == "not_applicable":
            continue
        sign = f"[{'green' if item.verdict == 'met' else 'red'}]{VERDICTS[item.verdict]:<7}[/]"
        source = " ".join(name for name, _ in item.sources) or "assumed"
        console.print(f"  {sign}  {escape(item.title)} [dim]{source}[/dim]")
        if item.verdict == "not_met":
            console.print(Padding(escape(item.coaching), (0, 0, 0, 11)))
            if item.approved:
                words = f"[dim]{item.approved_text}:[/dim] [italic]“{escape(item.approved)}”[/italic]"
                console.print(Padding(words, (0, 0, 0, 11)))


def _show_priority(console: Console, item: Priority) -> None:
    cost = f"[{'bold red' if item.critical else 'yellow'}]{item.cost_text}[/]"
    console.print(f"\n[bold]{escape(item.title)}[/bold]  [dim]turn {item.turn}[/dim]\n{cost}")
    console.print(f"[bold]{item.remedy_text}:[/bold] {escape(item.coaching)}")
    if item.words:
        words = f"[dim]{item.approved_text}:[/dim] [italic]“{escape(item.words)}”[/italic]"
        console.print(Padding(words, (0, 0, 0, 2)))


def _show_board(console: Console, board: AnalysisBoard) -> None:
    console.print(f"\n[dim]{escape(board.chart.summary)}[/dim]")
    for moment in board.moments:
        if moment.label not in ("best", "good"):
            console.print(f"  turn {moment.number:>2} {labelled(moment.label)}  {escape(moment.why)}")


def show_call(console: Console, document: dict[str, Any]) -> None:
    """A call that a script played, for people."""
    for entry in document["trace"]:
        who = "customer" if entry["by"] == "customer" else "you"
        console.print(f"[bold]{who:>8}[/bold]  {escape(entry['text'])}")
    for panel in document["screen"]:
        console.print()
        show_panel(console, panel["title"], panel["rows"])
    if document["offered"]:
        console.print("\n[bold]Offered now[/bold]")
        for choice in document["offered"]:
            console.print(f"  {choice['id']:<28} {escape(choice['text'])}")
    console.print()
    show_evaluation(console, document["evaluation"])
