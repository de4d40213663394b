"""What is unsure about a real call, asked in the terminal: a line at a time, answered by figures or Enter."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import typer
from rich.console import Console
from rich.markup import escape

from simulator.domain.errors import shorten
from simulator.domain.people import Person
from simulator.services.annotating.service import AnnotatingService
from simulator.services.annotating.views import AnnotatedCall, Line

SIDES: Final = {"trainee": "Agent", "customer": "Customer"}
_LONGEST: Final = 300
_HOW: Final = "Figures of what was done; Enter: as marked; 0: none of it"


def ask(annotating: AnnotatingService, who: Person, call: AnnotatedCall) -> AnnotatedCall:
    """The call with answers to what is unsure and changes its grade, and which account it was about."""
    console, lines = Console(highlight=False), list(call.lines)
    means = {act.id: act.means for act in annotating.choices(who).acts}
    asked = annotating.unsure(who, call)
    for number, at in enumerate(asked, start=1):
        console.print(f"\n[bold]{number} of {len(asked)}[/bold]  {_spoken(lines[at - 1]) if at else ''}")
        console.print(f"[bold]{_spoken(lines[at])}[/bold]")
        lines[at] = replace(lines[at], acts=_answered(console, lines[at], means))
    accounts = annotating.accounts(who, call)
    console.print("\n[bold]Which account was it?[/bold]")
    for number, account in enumerate(accounts, start=1):
        console.print(f"  {number} {escape(account.title)}")
    chosen = _figures("Figure of it; Enter: not known", len(accounts))
    facts = accounts[chosen[0] - 1].facts if chosen and chosen[0] else call.facts
    return replace(call, lines=tuple(lines), facts=facts, settled=True)


def _spoken(line: Line) -> str:
    return f"{SIDES[line.by]}: {escape(shorten(line.text, _LONGEST))}"


def _answered(console: Console, line: Line, means: Mapping[str, str]) -> tuple[str, ...]:
    options = tuple(dict.fromkeys((*line.acts, *(item.act for item in line.suggested))))
    for number, act in enumerate(options, start=1):
        mark = "*" if act in line.acts else " "
        console.print(f"  {number}{mark} {act.replace('_', ' ')}: [dim]{escape(means[act])}[/dim]")
    chosen = _figures(_HOW, len(options))
    return line.acts if chosen is None else tuple(options[figure - 1] for figure in chosen if figure)


def _figures(prompt: str, most: int) -> list[int] | None:
    """The figures that were typed, up to `most`, each once; None for none at all."""
    while True:
        typed = typer.prompt(prompt, default="", show_default=False).replace(",", " ")
        found = typed.split() if " " in typed else list(typed)
        if all(figure.isdigit() and int(figure) <= most for figure in found):
            return list(dict.fromkeys(map(int, found))) or None
        typer.echo(f"Figures from 0 to {most}.")
