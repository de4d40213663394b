"""`simulator drill`: five minutes of cards, asked one after another, listed, or answered from a file."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from simulator.cli.drill_text import answer as as_answer
from simulator.cli.drill_text import question
from simulator.cli.output import print_json
from simulator.domain.cards import DrillAnswer
from simulator.domain.errors import SimulatorError, shorten
from simulator.domain.people import Person
from simulator.services import open_services
from simulator.services.drilling.service import DrillingService
from simulator.services.drilling.views import CardView, DueCard, MarkView
from simulator.services.people.service import who_asks

LARGEST = 1_000_000
"""Letters of a file of answers."""


def run(person: str | None, answers: Path | None, *, untimed: bool, as_json: bool) -> int:
    """Drill somebody. Returns the exit code. Raises NotFound for an unknown person, and for answers to no card."""
    services = open_services()
    who = who_asks() if person is None else services.people.find(who_asks(), person)
    if answers is not None:
        results = _answer_all(services.drilling, who, answers)
        if as_json:
            print_json([_result(card, mark) for card, mark in results])
        else:
            _show(Console(highlight=False), results)
        return 0
    if as_json:
        print_json([_listed(card) for card in services.drilling.due_cards(who)])
        return 0
    from simulator.cli.drill_terminal import five_minutes

    return five_minutes(Console(highlight=False), services.drilling, who, untimed=untimed)


def _listed(card: DueCard) -> Mapping[str, str]:
    """The form of CONTRACT.md."""
    return {
        "card": card.view.card,
        "kind": card.view.kind,
        "statement": card.statement,
        "question": question(card.view),
        "due": card.due.isoformat(),
    }


def _result(card: CardView, mark: MarkView) -> Mapping[str, Any]:
    return {
        "card": card.card,
        "statement": mark.statement,
        "right": mark.is_right,
        "critical": mark.is_critical,
        "verdict": mark.verdict,
        "words": list(mark.right),
        "why": mark.why,
        "due": mark.due,
    }


def _answer_all(drilling: DrillingService, who: Person, file: Path) -> list[tuple[CardView, MarkView]]:
    """Answer cards from a file: all that it says is looked at before anything is answered."""
    due = {item.view.card: item.view for item in drilling.due_cards(who)}
    given = _checked(file, due)
    marked = []
    for name, answer in given.items():
        view = drilling.answer(who, due[name].token, answer, None)
        if view.card is None or view.card.mark is None:
            raise SimulatorError(f"The card '{shorten(name)}' was not answered. {view.notice}")
        marked.append((view.card, view.card.mark))
    return marked


def _checked(file: Path, due: Mapping[str, CardView]) -> Mapping[str, DrillAnswer]:
    found = {}
    for name, given in _read(file).items():
        if name not in due:
            raise _refused(
                file, f"no card '{shorten(name)}' is due today. `simulator drill --json` lists those that are."
            )
        if not isinstance(given, str | list) or not all(isinstance(part, str) for part in given):
            raise _refused(file, f"the answer to '{name}' has to be a text or a list of texts.")
        answer = as_answer(due[name], given)
        if isinstance(answer, str):
            raise _refused(file, f"the answer to '{name}' does not fit: {answer}")
        found[name] = answer
    return found


def _read(file: Path) -> Mapping[str, Any]:
    """Card to answer. Raises SimulatorError for a file that holds no such thing."""
    try:
        with file.open(encoding="utf-8") as opened:
            text = opened.read(LARGEST + 1)
        document = json.loads(text) if len(text) <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        raise _refused(file, "it is no readable JSON file in UTF-8.") from None
    listed: list[Any] = document if isinstance(document, list) else [document]
    parts = [part for part in listed if isinstance(part, dict)]
    if not parts or len(parts) < len(listed):
        raise _refused(file, 'it has to hold an object such as {"card": "answer"}, or a list of them.')
    named = [(name, given) for part in parts for name, given in part.items()]
    if len({name for name, _ in named}) < len(named):
        raise _refused(file, "it answers a card twice.")
    return dict(named)


def _refused(file: Path, reason: str) -> SimulatorError:
    return SimulatorError(f"{shorten(str(file), 1000)} cannot be used: {reason}")


def _show(console: Console, results: list[tuple[CardView, MarkView]]) -> None:
    for card, mark in results:
        sign = "[green]right[/green]" if mark.is_right else "[red]wrong[/red]"
        console.print(f"{sign}  {escape(card.card)}  {escape(mark.verdict)} [dim]{escape(mark.due)}.[/dim]")
        for words in () if mark.is_right else mark.right:
            console.print(f"       [italic]{escape(words)}[/italic]")
    right = sum(mark.is_right for _, mark in results)
    console.print(f"{right} of {len(results)} right.")
