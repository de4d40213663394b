"""`simulator play`: a call in the terminal, for people over SSH and for scripts."""

from rich.console import Console

from simulator.cli.output import print_json
from simulator.cli.terminal import show_call, take_call
from simulator.services import open_services
from simulator.services.people.service import who_asks
from simulator.services.taking.service import rehearse


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
    who = who_asks()
    if choices is None and not as_json:
        return take_call(Console(), open_services(), who, scenario, persona, case, seed, level)
    ids = tuple(part.strip() for part in (choices or "").split(",") if part.strip())
    document = rehearse(who, scenario, persona, case, seed, ids)
    if as_json:
        print_json(document)
    else:
        show_call(Console(), document)
    return 0
