"""A turn of an open call in the terminal: words are typed, what was heard in them is confirmed, and then it is said."""

from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.prompt import Prompt

from simulator.domain.errors import SimulatorError
from simulator.domain.people import Person
from simulator.services.taking.service import TakingService
from simulator.services.taking.views import CallView, ChoiceView, MoveView

_LIST: Final = "?"
_LEAVE: Final = "q"


def take_open_turn(
    console: Console, taking: TakingService, who: Person, view: CallView, desk: dict[str, ChoiceView]
) -> CallView | None:
    """The call after one turn: said in own words, or done on the `desk` (by its keys). None: enough for now."""
    keys = "  ".join(f"[bold]{key}[/bold] [dim]{escape(choice.text)}[/dim]" for key, choice in desk.items())
    console.print(Padding(keys, (0, 0, 0, 2)))
    while True:
        lists = f"{_LIST} lists what can be said, " if view.browsable else ""
        said = _typed(console, f"Say it in your own words, or a letter ({lists}q to leave)")
        if said is None:
            return None
        if said in desk:
            return taking.choose(who, view.id, desk[said].id, view.version)
        try:
            if said == _LIST and view.browsable:
                _list(console, {str(number): move.label for number, move in enumerate(view.moves, start=1)})
            elif view.browsable and said.isdigit() and 0 < int(said) <= len(view.moves):
                move = view.moves[int(said) - 1]
                return _say(console, taking, who, view, move.label, [move.id])
            elif said:
                moves = _confirmed(console, taking.hear(who, view.id, view.version, said).heard or ())
                if moves:
                    return _say(console, taking, who, view, said, moves)
        except SimulatorError as error:
            console.print(f"[red]{escape(str(error))}[/red]")


def _confirmed(console: Console, heard: tuple[tuple[MoveView, bool], ...]) -> list[str]:
    """The moves that are meant among those heard, in order; empty: it is to be said otherwise."""
    if not heard:
        console.print("[dim]Nothing was heard in that. Say it otherwise.[/dim]")
        return []
    _list(console, {str(number): f"{move.label}{'' if sure else '?'}" for number, (move, sure) in enumerate(heard, 1)})
    numbers = [str(number) for number, (_, sure) in enumerate(heard, start=1) if sure][:3] or ["1"]
    answer = _typed(
        console, f"Is that what you said? Enter for {' '.join(numbers)}, other numbers, or n to say it anew"
    )
    chosen = numbers if answer == "" else (answer or "").replace(",", " ").split()
    return [heard[int(number) - 1][0].id for number in chosen if number.isdigit() and 0 < int(number) <= len(heard)]


def _say(
    console: Console, taking: TakingService, who: Person, view: CallView, words: str, moves: list[str]
) -> CallView | None:
    """The call with these moves said; where approved words matter, a wording is asked for first."""
    after = taking.say_moves(who, view.id, view.version, words, moves)
    while after.wordings:
        offered = {str(number): item for number, item in enumerate(after.wordings, start=1)}
        _list(console, {key: item.text for key, item in offered.items()})
        answer = _typed(console, "In which words? A number; Enter for your own")
        if answer is None:
            return None
        if answer == "" or answer in offered:
            chosen = offered[answer].id if answer else ""
            after = taking.say_moves(who, view.id, view.version, words, moves, chosen)
    return after


def _typed(console: Console, question: str) -> str | None:
    try:
        answer = Prompt.ask(f"[dim]{question}[/dim]", default="", show_default=False, console=console).strip()
    except (EOFError, RuntimeError):  # RuntimeError: begun with no standard input at all
        return None
    return None if answer == _LEAVE else answer


def _list(console: Console, items: dict[str, str]) -> None:
    for key, text in items.items():
        console.print(Padding(f"[bold]{key:>3}[/bold]  {escape(text)}", (0, 0, 0, 2)))
