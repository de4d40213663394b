"""What a library's own entries stand in the place of, noted as it is now: `replaced.yaml`."""

from pathlib import Path

from simulator.content.assembly.over import NOTED_FILE
from simulator.services.authoring.writing import write_new
from simulator.services.library.folder import load_files, read_folder

_HEAD = """\
# Written by `simulator check --accept`: what your own entries stand in the place of, as it was then.
# When an update of the library beneath changes one of them, `simulator check` says so.
"""


def note_replaced(root: Path) -> int:
    """Note everything that is replaced, with a hash of it; how many there are. Raises NotFound, SimulatorError."""
    replaced = load_files(*read_folder(root)).drafts.replaced
    if replaced or (root / NOTED_FILE).exists():
        lines = "".join(f"  {place}: {digest!r}\n" for place, digest in sorted(replaced.items()))
        write_new(root, {}, {NOTED_FILE: f"{_HEAD}replaced:{f'{chr(10)}{lines}' if lines else ' {}' + chr(10)}"})
    return len(replaced)
