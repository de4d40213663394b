"""What leaves the command: JSON on standard output, everything else for people."""

import json
import sys
from typing import Any


def print_json(document: Any) -> None:
    """One JSON document on standard output; where the output cannot carry every letter, they are escaped."""
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    sys.stdout.write(json.dumps(document, ensure_ascii=not utf8, indent=2) + "\n")
