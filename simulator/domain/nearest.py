"""The known name that a misspelt one was probably meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 200


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like this one, or None where none is near; the order of the known names does not matter.

    Near is a ratio of 0.6 or more of matching letters (`difflib`); capitals count as other letters. What is longer than
    any name is near none.
    """
    return next(iter(get_close_matches(name[:_LONGEST], list(known), n=1, cutoff=0.6)), None)
