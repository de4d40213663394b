"""`simulator serve`."""

import socket
import subprocess
import sys
import threading
import time
import webbrowser

from simulator.domain.errors import SimulatorError
from simulator.services.shelf import open_library, shipped_library
from simulator.storage import open_store
from simulator.ui.serve import command


class PortTaken(SimulatorError):
    """Something else listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} on this machine is in use. Close the other app, or choose one with --port.")


def run(port: int, *, browser: bool) -> int:
    """Start the app on loopback and keep it running. Fails at once, in a sentence, if it could not work."""
    open_library(shipped_library())
    open_store().close()
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            raise PortTaken(port)
    if browser:
        threading.Thread(target=_open_when_up, args=(port,), daemon=True).start()
    sys.stdout.write(f"The app is at http://127.0.0.1:{port}. Stop it with Ctrl+C.\n")
    sys.stdout.flush()
    return subprocess.call(command(port))


def _open_when_up(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                webbrowser.open(f"http://127.0.0.1:{port}")
                return
        time.sleep(0.1)
