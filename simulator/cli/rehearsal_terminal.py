"""A call tried out in the terminal: the course to a state as the conversation so far, then choices, and the engine."""

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.prompt import Prompt

from simulator.domain.errors import ChoiceNotOffered
from simulator.domain.people import Person
from simulator.services.rehearsing.service import RehearsingService
from simulator.services.rehearsing.views import Course, CourseChoice, CoursePlayed, CourseTurn, EventHeard, Tried

_LIST = "?"


def try_out(
    console: Console, rehearsing: RehearsingService, who: Person, tried: Tried, course: Course, *, asks: bool
) -> int:
    """Show a course, and go on from it until the call is over or somebody leaves; `asks`: whether anybody is there."""
    view = rehearsing.look(who, tried, course)
    console.print(
        f"[bold]{escape(view.persona_title)}[/bold] in {escape(view.scenario_title)} [dim]{view.case}[/dim]\n"
    )
    shown = 0
    while view.played is not None:
        for turn in view.played.turns[shown:]:
            _show(console, turn)
        shown = len(view.played.turns)
        if view.played.outcome:
            console.print(f"[bold]The call is over:[/bold] {escape(view.played.outcome)}")
            break
        choice = _ask(console, view.played) if asks else None
        if choice is None:
            break
        course = rehearsing.choose(who, tried, course, choice, shown - 1)
        view = rehearsing.look(who, tried, course)
    console.print(f"[dim]--choices {','.join(course.choices)}[/dim]")
    return 0


def with_choices(
    rehearsing: RehearsingService, who: Person, tried: Tried, start: str | None, choices: tuple[str, ...]
) -> Course:
    """A course from a state on (None: from the beginning) with more choices. Raises what `begin_at`, `choose` do."""
    course = Course("", (), ()) if start is None else rehearsing.begin_at(who, tried, start)
    for choice in choices:
        course = rehearsing.choose(who, tried, course, choice, len(course.choices))
    return course


def _show(console: Console, turn: CourseTurn) -> None:
    if turn.choice:
        said = f"[dim]{escape(turn.said)}[/dim]" if turn.kind == "action" else escape(turn.said)
        console.print(Padding(said, (0, 0, 1, 12)))
    mood = f"[dim]({turn.state.replace('_', ' ')}, {turn.mood})[/dim]"
    console.print(Padding(f"[bold cyan]{escape(turn.answer)}[/bold cyan] {mood}", (0, 12, 0, 0)))
    for heard in turn.heard:
        for line in _engine(heard):
            console.print(Padding(f"[dim]{escape(line)}[/dim]", (0, 0, 0, 4)))
    if turn.memory:
        console.print(Padding(f"[dim]remembers {escape('; '.join(turn.memory))}[/dim]", (0, 0, 0, 4)))
    console.print()


def _engine(heard: EventHeard) -> list[str]:
    """An event and its rules, a line each."""
    lines = [f"{heard.event} in {heard.state}, {heard.mood}{': ' + heard.nothing if heard.nothing else ''}"]
    for rule in heard.rules:
        why = f" ({'; '.join(rule.why_not)})" if rule.why_not else ""
        sign = "+" if rule.fired else "-"
        lines.append(f"  {sign} {rule.condition or 'always'} -> {rule.target or 'stays'}{why}")
    return lines


def _ask(console: Console, played: CoursePlayed) -> str | None:
    """The id of a choice, by its number or id; None: enough."""
    offered = {str(number): one for number, one in enumerate(played.offered, start=1)}
    if len(offered) < 40:  # the moves of an open call are too many to be shown with every turn
        _list(console, offered)
    while True:
        try:
            answer = Prompt.ask(f"[dim]Number or name ({_LIST} lists them, q to leave)[/dim]", console=console).strip()
        except (EOFError, RuntimeError):
            return None
        if answer == "q":
            return None
        found = offered.get(answer) or next((one for one in played.offered if one.id == answer), None)
        if found is not None:
            return found.id
        if answer == _LIST:
            _list(console, offered)
        else:
            known = tuple(one.id for one in played.offered)
            console.print(f"[red]{escape(str(ChoiceNotOffered(answer, known)))}[/red]")


def _list(console: Console, offered: dict[str, CourseChoice]) -> None:
    for number, one in offered.items():
        console.print(Padding(f"[bold]{number:>3}[/bold]  {escape(one.text)} [dim]{one.id}[/dim]", (0, 0, 0, 2)))
