"""Words that come to the same in the trade of a library: what the tagger knows besides what it knows of any desk."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from simulator.domain.base import Id, Text, Value


class Meanings(Value):
    """All of a library, in file order."""

    meanings: Mapping[Id, Annotated[tuple[Text, ...], Field(min_length=1)]] = Field(
        description="A name for what is meant to its words and phrases; a name that is known gets more of them."
    )
