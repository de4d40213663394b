"""What is heard in the words of a trainee."""

from typing import NamedTuple


class Heard(NamedTuple):
    """A move that was heard in something said.

    `confidence`: 0 to 1, four places. `sure`: it is taken as said unless the trainee says otherwise. `at`: the
    character at which it was heard, so that moves can be put in the order of saying.
    """

    move: str
    confidence: float
    sure: bool
    at: int
