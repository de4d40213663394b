"""What was found to be the next step of a good agent: whoever looks ahead from one turn after another asks again."""

from threading import Lock

from cachetools import LRUCache

from simulator.engine.call import Call
from simulator.engine.choice import Choice

_STEPS = 2_000
"""Steps that are kept for one plan, the last ones found; 0.2 kB each."""


class KnownSteps:
    """By seed and choices of a call. Safe for any number of threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._steps: LRUCache[tuple[int, tuple[str, ...]], Choice] = LRUCache(_STEPS)

    def of(self, call: Call) -> Choice | None:
        """The step that was kept for a call that stands there; None if there is none."""
        with self._lock:
            return self._steps.get((call.seed, call.choices))

    def keep(self, call: Call, choice: Choice) -> None:
        """Keep the next step of a call."""
        with self._lock:
            self._steps[call.seed, call.choices] = choice
