"""`simulator tag`."""

import sys
from io import TextIOWrapper

from rich.console import Console
from rich.markup import escape

from simulator.cli.output import print_json
from simulator.domain.errors import shorten
from simulator.services.people.service import who_asks
from simulator.services.taking.service import tag

_SHOWN = 200
"""Characters of a sentence that are shown."""


def run(scenario: str, *, as_json: bool) -> int:
    """Hear the moves in each line of standard input; empty lines are passed over. Returns 0."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    # Split at line ends alone: what else Python takes for one may stand in a sentence.
    lines = [line.strip() for line in sys.stdin.read().split("\n") if line.strip()]
    found = tag(who_asks(), scenario, lines)
    if as_json:
        print_json(found)
        return 0
    console = Console()
    for item in found:
        console.print(escape(shorten(item["text"], _SHOWN)))
        for heard in item["heard"]:
            sign = "[green]sure[/green]" if heard["sure"] else "[dim]maybe[/dim]"
            console.print(f"  {sign} {heard['confidence']:.2f} {heard['move']}")
        if not item["heard"]:
            console.print("  [dim]No move was heard in that.[/dim]")
    return 0
