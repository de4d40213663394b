"""`simulator review`: changes on their way into the library, read and signed in the terminal."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from time import sleep
from typing import Final

from rich.console import Console
from rich.markup import escape

from simulator.cli.output import print_json
from simulator.domain.people import Person
from simulator.services import open_services
from simulator.services.people.service import who_asks
from simulator.services.reviewing.service import ReviewingService
from simulator.services.reviewing.views import ReviewDocument, ReviewEdit

_BETWEEN_LOOKS: Final = 0.5
_SIGNS: Final = {"same": "{}", "out": "[-{}-]", "in": "{{+{}+}}"}
"""As `simulator diff` and `git diff --word-diff` have it."""


def show_all(*, as_json: bool) -> int:
    """List what is on its way. Returns 0."""
    view = _room()[0].open(who_asks())
    open_rows = [row for row in view.rows if row.state != "published"]
    if as_json:
        print_json([asdict(row) | {"at": row.at and row.at.isoformat()} for row in open_rows])
        return 0
    console = Console()
    for row in open_rows:
        console.print(f"[bold]{row.number}[/bold]  {escape(row.title)}, by {escape(row.author)}. {row.said}")
    if not open_rows:
        console.print("Nothing is in review.")
    return 0


def show(number: int) -> int:
    """Print a change as it is signed, once what follows from it is worked out; proofs as far as they are there."""
    room, _ = _room()
    _print(Console(), _read(room, who_asks(), number))
    return 0


def sign(number: int, person: str | None, *, sure: Callable[[ReviewDocument], bool]) -> int:
    """Print a change and sign it as somebody. Returns 1 where it is not signed."""
    room, find = _room()
    who = find(person)
    read, console = _read(room, who, number), Console()
    _print(console, read)
    if read.why_not_sign:
        console.print(f"Not signed. {read.why_not_sign}")
        return 1
    if not sure(read):
        console.print("Not signed.")
        return 1
    room.sign(who, number, read.token)
    console.print(f"Signed as {escape(who.known_as)}.")
    return 0


def _room() -> tuple[ReviewingService, Callable[[str | None], Person]]:
    services = open_services()

    def find(name: str | None) -> Person:
        people = services.people
        return people.find(who_asks(), name) if name else people.known(who_asks().id)

    return services.reviewing, find


def _read(room: ReviewingService, who: Person, number: int) -> ReviewDocument:
    while True:
        found = room.open(who, number).document
        if found is not None and (not found.parts or all(part.facts for part in found.parts)):
            return found
        sleep(_BETWEEN_LOOKS)


def _print(console: Console, read: ReviewDocument) -> None:
    row = read.row
    console.print(f"[bold]{escape(row.title)}[/bold], by {escape(row.author)}. {row.said}")
    for part in read.words:
        console.print(f"\n[bold]{part.title}[/bold]")
        if not part.files:
            console.print(f"  {part.none}")
        for file in part.files:
            console.print(f"  {escape(file.title)} ({escape(file.file)}) {file.says}".rstrip(), soft_wrap=True)
            for line in (*file.inside, *(line for edit in file.edits for line in _edit(edit))):
                console.print(f"    {escape(line)}", soft_wrap=True)
    for follows in read.parts:
        console.print(f"\n[bold]{follows.title}[/bold]")
        for fact in follows.facts:
            console.print(f"  {escape(fact.text)}", soft_wrap=True)
            for line in fact.lines:
                console.print(f"    {escape(line)}", soft_wrap=True)
    for text in read.errors:
        console.print(f"[red]{escape(text)}[/red]", soft_wrap=True)
    console.print("\n[bold]Signatures[/bold]")
    for one in read.signatures:
        console.print(f"  {escape(one.name)}, {_moment(one.at)}. {one.why}".rstrip(), soft_wrap=True)
    if not read.signatures:
        console.print("  Nobody has signed this.")
    console.print(f"  This text is {read.token}", soft_wrap=True)


def _edit(edit: ReviewEdit) -> list[str]:
    words = "".join(_SIGNS[span.kind].format(span.text) for span in edit.words)
    said = words or " → ".join(filter(None, (edit.old, edit.new)))
    kind = "" if edit.kind in ("changed", "reworded") else f" {edit.kind}"
    return [f"{edit.where}{kind}: {said}".removeprefix(": "), *(f"  {line}" for line in edit.inside)]


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
