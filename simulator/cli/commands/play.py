"""`simulator play`: a call in the terminal, for people over SSH and for scripts."""

from rich.console import Console

from simulator.cli.output import print_json
from simulator.cli.terminal import show_call, take_call
from simulator.services import open_service
from simulator.services.repertoire import Repertoire, rehearsal
from simulator.services.shelf import open_library, shipped_library


def run(
    scenario: str | None,
    persona: str | None,
    case: str | None,
    seed: int | None,
    choices: str | None,
    *,
    level: str,
    as_json: bool,
) -> int:
    """Play a call. Returns the exit code."""
    if choices is None and not as_json:
        return take_call(Console(), open_service(), scenario, persona, case, seed, level)
    library, _ = open_library(shipped_library())
    repertoire = Repertoire(library)
    ids = tuple(part.strip() for part in (choices or "").split(",") if part.strip())
    call = repertoire.rehearse(scenario or repertoire.surprise()[0], persona, case, seed, ids)
    document = rehearsal(library, call)
    if as_json:
        print_json(document)
    else:
        show_call(Console(), document)
    return 0
