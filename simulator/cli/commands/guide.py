"""`simulator guide`."""

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from simulator.cli.output import print_json
from simulator.services.library.service import open_library_service
from simulator.services.library.views import GuideView, StatementView, TermView
from simulator.services.people.service import who_asks


def run(asked: str | None, *, as_json: bool) -> int:
    """Show the guide, or one statement or word of it. Returns the exit code. Raises NotFound for an unknown one."""
    library, who = open_library_service(who_asks()), who_asks()
    if as_json:
        print_json(library.guide_listing(who, asked))
        return 0
    console, guide = Console(highlight=False), library.guide(who, asked)
    if guide.asked is None:
        _show_all(console, guide)
        return 0
    for chapter in guide.chapters:
        for statement in chapter.statements:
            if statement.id == guide.asked:
                _show_statement(console, statement)
    for term in guide.terms:
        if term.id == guide.asked:
            _show_term(console, term)
    return 0


def _show_all(console: Console, guide: GuideView) -> None:
    for chapter in guide.chapters:
        console.print(Text(chapter.title or chapter.letter, style="bold"))
        for statement in chapter.statements:
            _indented(console, Text.assemble((f"{statement.id}  ", "bold"), statement.says))
        console.print()
    console.print(Text("Words of the trade", style="bold"))
    for term in guide.terms:
        _show_term(console, term)
    one = next((statement.id for chapter in guide.chapters for statement in chapter.statements), None)
    if one is not None:
        console.print(f"\nOne with all that goes with it: [bold]simulator guide {one}[/bold].")


def _show_statement(console: Console, statement: StatementView) -> None:
    console.print(Text.assemble((f"{statement.id}  ", "bold"), statement.says))
    for words in statement.wordings:
        console.print()
        console.print(Text(words.caption, style="bold"))
        _indented(console, Text(f"“{words.text}”"))
        if words.assumption:
            _indented(console, Text(words.assumption, style="dim"))
    calls = [call for call in statement.calls if call.mainly] or statement.calls
    _list(console, "Practised in", [f"{call.title}  ({call.id}, {call.level})" for call in calls])
    if len(calls) < len(statement.calls):
        _indented(console, Text(f"It counts in {len(statement.calls)} calls in all.", style="dim"))
    _list(console, "Checked by", [f"{check.title}  ({check.scorecard})" for check in statement.checks])


def _show_term(console: Console, term: TermView) -> None:
    known_as = f" ({term.stands_for})" if term.stands_for else ""
    cited = f"  {', '.join(term.statements)}" if term.statements else ""
    _indented(console, Text.assemble((f"{term.term}{known_as}  ", "bold"), term.means, (cited, "dim")))


def _list(console: Console, title: str, rows: list[str]) -> None:
    if rows:
        console.print()
        console.print(Text(title, style="bold"))
        for row in rows:
            _indented(console, Text(row))


def _indented(console: Console, text: Text) -> None:
    console.print(Padding(text, (0, 0, 0, 2)))
