"""Five minutes of cards as a conversation in the terminal."""

from time import perf_counter
from typing import Final, Literal

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.prompt import Prompt

from simulator.cli.drill_text import answer, question
from simulator.domain.cards import DrillAnswer, Input
from simulator.domain.people import Person
from simulator.services.drilling.service import DrillingService
from simulator.services.drilling.views import CardView, DrillView, MarkView

LEAVE: Final = "q"
SHOW: Literal["?"] = "?"
HOW: Final[dict[Input, str]] = {
    "typed": "What you say",
    "pick": "Your answer, a letter",
    "order": "All letters in order",
    "gaps": "The words for gap {gap}",
}
"""How a card is answered -> what is asked for."""


def five_minutes(console: Console, drilling: DrillingService, who: Person, *, untimed: bool) -> int:
    """Ask one card after another to the end. Leaving keeps all answers; the next time goes on there."""
    view = drilling.more(who)
    while (card := view.card) is not None:
        if view.notice:
            console.print(f"[yellow]{escape(view.notice)}[/yellow]")
        _ask(console, card)
        begun = perf_counter()
        given = _answer(console, card)
        if given is None:
            console.print("[dim]What you answered is kept. Go on with: simulator drill[/dim]")
            return 0
        took = None if untimed else round((perf_counter() - begun) * 1000)
        view = drilling.reveal(who, card.token) if given == SHOW else drilling.answer(who, card.token, given, took)
        if view.card is not None and view.card.mark is not None:
            _show_mark(console, view.card.mark)
            view = drilling.go_on(who)
    _show_end(console, view)
    return 0


def _ask(console: Console, card: CardView) -> None:
    again = ", once more" if card.again else ""
    console.print(f"\n[bold]{card.number} of {card.of}[/bold] [dim]{card.kind_words}{again}[/dim]")
    console.print(Padding(escape(question(card)), (0, 0, 0, 2)))


def _answer(console: Console, card: CardView) -> DrillAnswer | Literal["?"] | None:
    """An answer that fits the card; SHOW where it is to be shown, None where somebody leaves."""
    while True:
        typed = [_typed(console, card, gap) for gap in range(1, max(2, len(card.gapped)))]
        if None in typed:
            return None
        if SHOW in typed:
            return SHOW
        parts = [part for part in typed if part is not None]
        given = answer(card, parts if card.input == "gaps" else parts[0])
        if isinstance(given, DrillAnswer):
            return given
        console.print(f"[yellow]This does not fit: {escape(given)}[/yellow]")


def _typed(console: Console, card: CardView, gap: int) -> str | None:
    how = HOW[card.input].format(gap=gap)
    try:
        text = Prompt.ask(f"[dim]{how} ({SHOW} shows it, {LEAVE} leaves)[/dim]", console=console)
    except (EOFError, RuntimeError):  # RuntimeError: begun with no standard input at all
        return None
    return None if text.strip() == LEAVE else text.strip() or ""


def _show_mark(console: Console, mark: MarkView) -> None:
    colour = "green" if mark.is_right else "bold red" if mark.is_critical else "red"
    console.print(Padding(f"[{colour}]{escape(mark.verdict)}[/]", (0, 0, 0, 2)))
    if mark.heard:
        console.print(Padding(f"[dim]Heard: {escape(', '.join(mark.heard))}[/dim]", (0, 0, 0, 2)))
    for words in mark.right:
        console.print(Padding(f"[italic]{escape(words)}[/italic]", (0, 0, 0, 4)))
    console.print(Padding(f"{escape(mark.why)} [dim]{escape(mark.statement)}. {escape(mark.due)}.[/dim]", (0, 0, 0, 2)))
    for line in (mark.help, mark.practise and f"{mark.practise_words}: simulator play {mark.practise}"):
        if line:
            console.print(Padding(escape(line), (0, 0, 0, 2)))


def _show_end(console: Console, view: DrillView) -> None:
    done = view.done
    if done is not None:
        took = f" In {done.took}." if done.took else ""
        console.print(f"\n[bold]{escape(done.headline)}[/bold]{took} {escape(done.streak)}")
        for words, statement in done.missed:
            console.print(Padding(f"{escape(words)} [dim]{escape(statement)}, again tomorrow[/dim]", (0, 0, 0, 2)))
    console.print(f"[dim]{escape(view.next_due)}[/dim]")
