"""`simulator play`: a call in the terminal, for people over SSH and for scripts."""

import sys
from pathlib import Path

from rich.console import Console

from simulator.cli.output import print_json
from simulator.domain.base import Form
from simulator.domain.errors import NoSupport, NotFound, shorten
from simulator.domain.people import Person
from simulator.services.people.service import who_asks
from simulator.services.rehearsing.service import open_rehearsing
from simulator.services.rehearsing.views import Tried
from simulator.services.taking.service import rehearse, rehearse_open

Cast = tuple[str | None, str | None, str | None, int | None]
"""Scenario, persona, case and seed; what is None is drawn."""


def run(
    cast: Cast, choices: str | None, turns: Path | None, *, start: str | None, form: Form, level: str, as_json: bool
) -> int:
    """Play a call. Returns the exit code."""
    who = who_asks()
    ids = tuple(part.strip() for part in (choices or "").split(",") if part.strip())
    if start is not None or (choices is not None and form == "prompted" and not as_json and sys.stdin.isatty()):
        if turns is not None:
            raise NoSupport("Turns are played from the beginning of a call: leave out `--from`.")
        return _try_out(who, cast, start, ids, form=form, as_json=as_json)
    if form == "open":
        if choices is not None:
            raise NoSupport("Open calls have no ready answers to choose: give `--turns FILE` in place of `--choices`.")
        if turns is None and not as_json:
            return _take(who, cast, level, form)
        document = rehearse_open(who, *cast, _text(turns) if turns is not None else "")
    elif turns is not None:
        raise NoSupport("Turns are for open calls: add `--form open`.")
    elif choices is None and not as_json:
        return _take(who, cast, level, form)
    else:
        document = rehearse(who, *cast, ids)
    if as_json:
        print_json(document)
    else:
        from simulator.cli.terminal import show_call

        show_call(Console(), document)
    return 0


def _take(who: Person, cast: Cast, level: str, form: Form) -> int:
    from simulator.cli.terminal import take_call
    from simulator.services import open_services

    return take_call(Console(), open_services(), who, *cast, level, form)


def _try_out(who: Person, cast: Cast, start: str | None, ids: tuple[str, ...], *, form: Form, as_json: bool) -> int:
    """From a state, or after some choices: shown, and where a terminal is there, gone on with."""
    from simulator.cli.rehearsal_terminal import try_out, with_choices

    scenario, persona, case, seed = cast
    if scenario is None:
        raise NoSupport("Say which call: a state belongs to somebody in a scenario.")
    rehearsing = open_rehearsing(who)
    tried = Tried(scenario, persona or "", case or "", form, 1 if seed is None else seed)
    course = with_choices(rehearsing, who, tried, start, ids)
    if as_json:
        print_json({"start": course.start, "choices": list(course.choices), "states": list(course.states)})
        return 0
    return try_out(Console(), rehearsing, who, tried, course, asks=sys.stdin.isatty())


def _text(path: Path) -> str:
    if str(path) == "-":
        return sys.stdin.read()
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise NotFound("readable file of turns", shorten(str(path))) from None
