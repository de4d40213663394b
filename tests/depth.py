"""How many calls, scorecards and traces chance makes up: enough in every run to meet each kind, many more on request."""

import os

THOROUGH = int(os.environ.get("THOROUGH", "1"))
"""How often as many as in a usual run: `make thorough`."""


def many(count: int) -> int:
    """So many in a usual run. What was made up then is the beginning of what a thorough run makes up."""
    return count * THOROUGH
