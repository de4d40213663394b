"""`simulator new`: begin something, and say what comes next."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from simulator.domain.errors import shorten
from simulator.services.authoring import service
from simulator.services.authoring.views import Started
from simulator.services.people.service import who_asks


def persona(name: str, scenarios: Sequence[str], like: str | None, line: str, root: Path | None) -> int:
    """Begin a persona. Returns 0; what cannot be done is an error, and then nothing was written."""
    return _say(service.start_persona(who_asks(), root, name, like=like, line=line, scenarios=scenarios))


def scenario(
    name: str,
    cases: Sequence[str],
    personas: Sequence[str],
    concern: str | None,
    like: str | None,
    root: Path | None,
) -> int:
    """Begin a scenario, as `persona`."""
    options: dict[str, Any] = {"like": like, "concern": concern, "cases": cases, "personas": personas}
    return _say(service.start_scenario(who_asks(), root, name, **options))


def library(folder: Path, over: str | None) -> int:
    """Begin a library, as `persona`."""
    return _say(service.start_library(who_asks(), folder, over))


def _say(started: Started) -> int:
    lines = [*(f"Wrote {shorten(os.path.relpath(path))}" for path in started.written), *started.said]
    lines += ["What is still to be written says TODO, and `simulator check` lists it. Next:"]
    lines += [f"    {command}" for command in started.next]
    sys.stdout.write("\n".join((*lines, "")))
    return 0
