"""What leaves the command: JSON on standard output, everything else for people."""

import json
import sys
from typing import Any


def print_json(document: Any) -> None:
    """One JSON document on standard output."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
