"""The calls somebody has taken."""

from simulator.domain.people import Person
from simulator.services.calls.call_store import CallStore
from simulator.services.calls.views import CallRow


class CallsService:
    """Calls as they are listed."""

    def __init__(self, calls: CallStore) -> None:
        self._calls = calls

    def history(self, who: Person) -> tuple[CallRow, ...]:
        """The latest 200 calls, newest first; worked examples and choices taken back are none."""
        return tuple(self._calls.rows())
