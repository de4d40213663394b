"""Content that calls were played with: the files of a library, packed, under their hash."""

import json
import zlib
from collections.abc import Mapping

from sqlalchemy import Connection, select

from simulator.storage.tables import libraries


def has_library(connection: Connection, library: str) -> bool:
    """Whether the content with this hash is kept."""
    return connection.execute(select(1).where(libraries.c.hash == library)).first() is not None


def pack(files: Mapping[str, str]) -> bytes:
    """Files as they are kept. Takes 10 ms for the library that ships."""
    return zlib.compress(json.dumps(dict(files), sort_keys=True).encode())


def read_library(connection: Connection, library: str) -> dict[str, str] | None:
    """The files with this hash; None if they are not kept. Raises ValueError if they no longer unpack."""
    packed = connection.execute(select(libraries.c.files).where(libraries.c.hash == library)).scalar()
    if packed is None:
        return None
    try:
        files: dict[str, str] = json.loads(zlib.decompress(packed))
    except zlib.error as error:
        raise ValueError("not packed") from error
    return files
