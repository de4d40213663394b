"""The people of a machine as they are listed."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who practises here. `name` is empty for the first person who has given none; `calls` they have taken.

    `known_as` is the name, or what stands for it in the middle of a sentence.
    """

    id: str
    name: str
    known_as: str
    calls: int
    last: datetime | None
