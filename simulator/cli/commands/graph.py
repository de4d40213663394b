"""`simulator graph`."""

import sys
from pathlib import Path

from simulator.cli.output import write_file
from simulator.services.authoring.service import drawing
from simulator.services.people.service import who_asks


def run(name: str, *, form: str, output: Path | None, library: Path | None) -> int:
    """Draw a scenario or persona into a file, or onto standard output. Returns the exit code."""
    text = drawing(who_asks(), library, name, form)
    if output is not None:
        write_file(output, text)
    else:
        sys.stdout.write(text)
    return 0
