"""Opens the browser once the app answers; a process of its own, because the command becomes the server."""

import socket
import sys
import time
import webbrowser

_TRIES = 100


def open_when_up(port: int) -> None:
    """Wait up to ten seconds for the port, then open the page; where no browser is found, nothing happens."""
    for _ in range(_TRIES):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                webbrowser.open(f"http://127.0.0.1:{port}")
                return
        time.sleep(0.1)


if __name__ == "__main__":
    open_when_up(int(sys.argv[1]))
