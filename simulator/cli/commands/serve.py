"""`simulator serve`."""

import os
import socket
import subprocess
import sys

from simulator.domain.errors import SimulatorError
from simulator.services import ensure_ready
from simulator.services.people.service import who_asks
from simulator.ui.shell.serve import command


class PortTaken(SimulatorError):
    """Something else listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} on this machine is in use. Close the other app, or choose one with --port.")


def run(port: int, *, browser: bool) -> int:
    """Start the app on loopback and keep it running. Fails at once, in a sentence, if it could not work."""
    ensure_ready(who_asks())
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            raise PortTaken(port)
    if browser:
        subprocess.Popen([sys.executable, "-m", "simulator.cli.commands.opener", str(port)])
    sys.stdout.write(f"The app is at http://127.0.0.1:{port}. Stop it with Ctrl+C.\n")
    sys.stdout.flush()
    argv = command(port)
    if os.name == "posix":
        # Become the server, so that a signal to this process stops it and frees the port.
        os.execv(argv[0], argv)  # noqa: S606
    return subprocess.call(argv)
