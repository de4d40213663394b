"""The tables from release to release: one file a version in `versions/`, run by Alembic.

To change a table: change `tables.py`, add `versions/v<n>_<what>.py` with `revision = "<n>"` and the version before it
as `down_revision`, and raise VERSION; a test says where tables and versions disagree. There is no way back to an
earlier version: nothing may be taken away from calls that are kept.
"""

from pathlib import Path
from threading import Lock
from typing import Final

from sqlalchemy import Connection

VERSION: Final = 11
"""The version of the tables that this release reads and writes: the last one in `versions/`."""
_ALEMBIC = Lock()
"""Alembic keeps the migration that runs in a global variable."""


def migrate(connection: Connection, found: int) -> None:
    """Bring a database from the version found in it (0: it is empty) to VERSION, within the transaction that is open.

    Databases of the versions 1 and 2 were made without Alembic and hold no note of it: `found` is what counts.
    """
    # Only whoever has something to migrate waits for Alembic to load.
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with _ALEMBIC:
        if found:
            command.stamp(config, str(found))
        command.upgrade(config, str(VERSION))
