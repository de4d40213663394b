"""Who uses the simulator, and what somebody may be called."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from simulator.domain.errors import SimulatorError, shorten

LONGEST_NAME: Final = 60
"""Letters and signs of a name."""
UNNAMED: Final = "the first person on this machine"
"""What the first person is called until they give a name."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who asks something of the services. `id` tells people apart and never changes; it is not shown.

    `name` is empty for the first person of a machine who has not given one.
    """

    id: str
    name: str = ""

    @property
    def known_as(self) -> str:
        """The name, or what stands for it in the middle of a sentence."""
        return self.name or UNNAMED


LOCAL = Person("local")
"""The first person on a machine: theirs are all calls from before there were several, and those of the terminal."""


class BadName(SimulatorError):
    """Something that nobody can be called by: empty, too long, or with signs that cannot be seen."""


class NameTaken(SimulatorError):
    """Two people of a machine cannot have the same name, in capitals or not."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is already somebody called {shorten(name)} here. Add a last name or an initial.")


class PersonGone(SimulatorError):
    """Whoever asks was deleted, by another window or in the terminal."""

    def __init__(self) -> None:
        super().__init__(
            "Whoever practiced in this window is no longer kept on this machine. You go on as the first person on it; "
            "change that on the first page."
        )


class NotTheirs(SimulatorError):
    """A call that somebody else has taken."""

    def __init__(self, owner: Person) -> None:
        super().__init__(
            f"This call belongs to {shorten(owner.known_as)}. "
            "To open it, go on as them: you change that on the first page."
        )


def cleaned(name: str) -> str:
    """A name as it is kept: in one Unicode form, without space around it, one space between words. Raises BadName."""
    text = " ".join(unicodedata.normalize("NFC", name).split())
    if not any(sign.isalnum() for sign in text):
        raise BadName("A name needs at least one letter.")
    if any(unicodedata.category(sign).startswith("C") for sign in text):
        raise BadName("This name holds a sign that cannot be seen. Type it again, letter by letter.")
    if len(text) > LONGEST_NAME:
        raise BadName(f"A name has at most {LONGEST_NAME} letters, and this one has {len(text)}.")
    return text


def alike(name: str) -> str:
    """What two names have in common that nobody can tell apart: capitals and typographic forms make no difference."""
    return unicodedata.normalize("NFKC", name).casefold()
