"""`simulator serve`."""

import os
import socket
import subprocess
import sys
from contextlib import suppress
from typing import Final

from simulator.domain.errors import SimulatorError
from simulator.services import ensure_ready
from simulator.services.people.service import who_asks
from simulator.ui.shell.serve import command


class PortTaken(SimulatorError):
    """Something else listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} on this machine is in use. Close the other app, or choose one with --port.")


WINDOWS: Final = 1_000
"""Browser windows that the app is to have room for at a time."""
_FILES_OF_A_WINDOW: Final = 4
"""A connection, and three of the event loop that Streamlit makes for each; those that have left keep theirs a while."""


def _room_for_windows() -> str:
    """Let the app have as many files open as it needs; where it may not, a line that says so, else nothing."""
    if sys.platform == "win32":  # it has no such limit
        return ""
    import resource

    wanted = WINDOWS * _FILES_OF_A_WINDOW
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return ""
    allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, allowed), hard))
        soft = max(soft, allowed)
    if soft >= wanted:
        return ""
    return (
        f"This machine lets a program have {soft:,} files open, which is enough for some "
        f"{soft // _FILES_OF_A_WINDOW:,} windows at a time. `ulimit -n` says how many it may be.\n"
    )


def run(port: int, *, browser: bool) -> int:
    """Start the app on loopback and keep it running. Fails at once, in a sentence, if it could not work."""
    ensure_ready(who_asks())
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            raise PortTaken(port)
    if browser:
        subprocess.Popen([sys.executable, "-m", "simulator.cli.commands.opener", str(port)])
    sys.stdout.write(_room_for_windows())
    sys.stdout.write(f"The app is at http://127.0.0.1:{port}. Stop it with Ctrl+C.\n")
    sys.stdout.flush()
    argv = command(port)
    if os.name == "posix":
        # Become the server, so that a signal to this process stops it and frees the port.
        os.execv(argv[0], argv)  # noqa: S606
    return subprocess.call(argv)
