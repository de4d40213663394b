"""A library that lies over another one: what its own `library.yaml` says of it."""

from collections.abc import Mapping

from pydantic import Field

from simulator.domain.base import Text, Value

SHIPPED, NOTHING = "shipped", "nothing"
"""What `over` may say besides the path of a folder: the library that comes with the program, or none."""


class LibraryFile(Value):
    """`library.yaml`: it marks the folder of a library, and says which other library lies beneath it."""

    over: Text = Field(description="`shipped`, the folder of another library, or `nothing`.")
    without: tuple[Text, ...] = Field(
        (), description="What of the library beneath is not in this one: personas/hot_head, spiels/C5."
    )


class Noted(Value):
    """`replaced.yaml`: what one's own entries stand in the place of, as it was when somebody last looked."""

    replaced: Mapping[Text, Text] = Field(description="Place to a short hash of what stood there beneath.")
