"""The calls of a file as another process sees them: the one beside the app, which works out what takes long."""

from pathlib import Path

from simulator.domain.errors import NotFound
from simulator.services.calls.call_store import CallStore
from simulator.services.calls.played import PlayedCall
from simulator.services.library.folder import reopen
from simulator.storage import open_store


def kept_call(place: str, call_id: str) -> tuple[CallStore, PlayedCall]:
    """A call that is kept in the file at `place`, and the calls around it. Raises what the store does, and NotFound."""
    calls = _calls(place, call_id)
    return calls, calls.as_it_stands(call_id)


_opened: dict[str, CallStore] = {}


def _calls(place: str, call_id: str) -> CallStore:
    if place not in _opened:
        store = open_store(Path(place))
        files = store.library(store.call(call_id).library)
        library = reopen(files)
        if library is None:
            raise NotFound("playable content any more for the call", call_id)
        _opened[place] = CallStore(library, files, store)
    return _opened[place]
