"""`simulator graph`."""

import sys
from pathlib import Path

from simulator.cli.output import write_file
from simulator.services.drawing import FORMATS
from simulator.services.graphs import graph_of
from simulator.services.shelf import shipped_library


def run(name: str, *, form: str, output: Path | None, library: Path | None) -> int:
    """Draw a scenario or persona into a file, or onto standard output. Returns the exit code."""
    text = FORMATS[form](graph_of(library or shipped_library(), name))
    if output is not None:
        write_file(output, text)
    else:
        sys.stdout.write(text)
    return 0
