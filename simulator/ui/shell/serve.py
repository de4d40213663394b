"""How the app is started: one command line, the same from a checkout and from an installed package."""

import sys
from collections.abc import Mapping
from pathlib import Path

from simulator.ui.shell.settings import OPTIONS, Option

ENTRY = Path(__file__).with_name("asgi.py")


def command(port: int, address: str = "127.0.0.1", entry: Path = ENTRY) -> list[str]:
    """The command that serves the app on this address and port."""
    options: Mapping[str, Option] = {**OPTIONS, "server.port": port, "server.address": address}
    flags = [f"--{name}={_written(value)}" for name, value in options.items()]
    return [sys.executable, "-m", "streamlit", "run", str(entry), *flags]


def _written(value: Option) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
