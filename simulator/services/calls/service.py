"""The calls somebody has taken."""

from pathlib import Path

from simulator.domain.people import Person
from simulator.services.calls.call_store import CallStore
from simulator.services.calls.views import CallRow
from simulator.storage import open_store


class CallsService:
    """Calls as they are listed."""

    def __init__(self, calls: CallStore) -> None:
        self._calls = calls

    def history(self, who: Person) -> tuple[CallRow, ...]:
        """The latest 200 calls and every assessment on hold, newest first.

        Worked examples and choices taken back are none of them; a call that can no longer be read is a row that says
        so. Raises StoreLocked, StoreReadOnly, StoreDamaged.
        """
        return self._calls.rows(who)

    def on_hold(self, who: Person) -> CallRow | None:
        """The newest call that can be gone on with, however long ago it was begun; None without one.

        Raises StoreLocked, StoreReadOnly, StoreDamaged.
        """
        return self._calls.on_hold(who)


def back_up(who: Person, target: Path) -> None:
    """Copy all that is kept on this machine into a new file, while the app runs or not.

    Raises BackupFailed where `target` is there already or cannot be written, and what opening the store raises.
    """
    with open_store() as store:
        store.back_up(target.absolute())
