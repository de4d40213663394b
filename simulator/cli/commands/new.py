"""`simulator new`: begin something, ask what is still to be written if that is wanted, and say what comes next."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from simulator.domain.errors import shorten
from simulator.services.authoring import service
from simulator.services.authoring.views import Started
from simulator.services.people.service import who_asks


def persona(name: str, scenarios: Sequence[str], like: str | None, line: str, root: Path | None, *, ask: bool) -> int:
    """Begin a persona. Returns 0; what cannot be done is an error, and then nothing was written."""
    return _say(service.start_persona(who_asks(), root, name, like=like, line=line, scenarios=scenarios), ask=ask)


def scenario(name: str, root: Path | None, *, ask: bool, **options: Any) -> int:
    """Begin a scenario, as `persona`."""
    return _say(service.start_scenario(who_asks(), root, name, **options), ask=ask)


def library(folder: Path, over: str | None, *, ask: bool, names: Mapping[str, Any]) -> int:
    """Begin a library, as `persona`. `names`: what parts of a company are called; those left out, as in the example."""
    return _say(service.start_library(who_asks(), folder, over, names), ask=ask)


def _say(started: Started, *, ask: bool) -> int:
    lines = [*(f"Wrote {shorten(os.path.relpath(path))}" for path in started.written), *started.said]
    sys.stdout.write("\n".join((*lines, "")))
    left = _ask(started) if ask else len(service.still_asked(who_asks(), started))
    lines = [f"{left} TODO{'' if left == 1 else 's'} left to write; `simulator check` lists them."] if left else []
    lines += ["Next:", *(f"    {command}" for command in started.next)]
    sys.stdout.write("\n".join((*lines, "")))
    return 0


def _ask(started: Started) -> int:
    """Ask for everything that is still to be written; returns how many questions were left open."""
    asked, answers = service.still_asked(who_asks(), started), dict[int, str]()
    if asked:
        sys.stdout.write("\nAnswer each in a line. Nothing: it stays a TODO. Two ways to say it: put | between them.\n")
    file = ""
    try:
        for number, question in enumerate(asked):
            name = os.path.relpath(question.path)
            sys.stdout.write(f"\n{name}\n" if name != file else "")
            file = name
            example = f"\n    such as: {question.example}" if question.example else ""
            sys.stdout.write(f"{number + 1}/{len(asked)} {question.place}: {question.text}{example}\n> ")
            sys.stdout.flush()
            line = sys.stdin.readline()
            if not line:
                break
            answers[number] = line.strip()
    except KeyboardInterrupt:
        sys.stdout.write("\nStopped: what you have answered is kept.\n")
    sys.stdout.write("\n")
    service.answer(who_asks(), asked, answers)
    return len(service.still_asked(who_asks(), started))
