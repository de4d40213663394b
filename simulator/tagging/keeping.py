"""A trained tagger as bytes and back: NumPy's own archive, without pickles, so that reading one runs nothing."""

from io import BytesIO
from zipfile import BadZipFile

import numpy as np

from simulator.tagging.approved import NOTHING_APPROVED, Approved
from simulator.tagging.fitting import Fit
from simulator.tagging.tagger import Tagger
from simulator.tagging.thesaurus import GENERAL, Thesaurus


def as_bytes(tagger: Tagger) -> bytes:
    """All that a tagger has learned."""
    learned, file = tagger.learned, BytesIO()
    np.savez(
        file,
        moves=np.array(tagger.moves, dtype=np.str_),
        names=np.frombuffer("\n".join(learned.names).encode(), dtype=np.uint8),
        weights=learned.weights,
        worth=learned.worth,
        unknown=np.float64(learned.unknown),
        leads=learned.leads,
        denials=np.array(tagger.denials),
    )
    return file.getvalue()


def from_bytes(data: bytes, thesaurus: Thesaurus = GENERAL, approved: Approved = NOTHING_APPROVED) -> Tagger | None:
    """The tagger that hears what the one that was kept heard, by the same thesaurus and approved words; None for other
    bytes."""
    try:
        with np.load(BytesIO(data), allow_pickle=False) as kept:
            moves = tuple(str(move) for move in kept["moves"])
            names = tuple(kept["names"].tobytes().decode().split("\n"))
            denials = [float(share) for share in kept["denials"]]
            learned = Fit(names, kept["weights"], kept["worth"], float(kept["unknown"]), kept["leads"])
    except (OSError, ValueError, KeyError, TypeError, EOFError, BadZipFile):
        return None
    columns = len(moves) + 1
    sizes = learned.weights.shape, learned.worth.shape, learned.leads.shape
    fits = sizes == ((len(names),), (len(names), columns), (columns, columns)) and len(denials) == len(moves)
    return Tagger(moves, learned, denials, thesaurus, approved) if fits else None
