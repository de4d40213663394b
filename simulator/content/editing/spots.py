"""Where everything in the text of a YAML file stands, to the letter. The only module that asks ruamel.yaml for places."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

from ruamel.yaml import YAML
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)


@dataclass(slots=True)
class Spot:
    """A value as it stands in the text.

    `start` and `end` are letters from 0, the end excluded and without what follows it (blanks, comments, line ends);
    `begin` is where its anchor starts, if it has one, else `start`. `column` is that of `start`, from 0. `style` is the
    sign that a text is written with (none, a quote, `|`, `>`), `flow` tells brackets from lines, `name` is the anchor
    or alias.
    """

    kind: Literal["text", "list", "pairs", "alias"]
    begin: int
    start: int
    end: int
    column: int
    style: str | None = None
    flow: bool = False
    name: str | None = None
    children: list["Spot"] = field(default_factory=list)
    """Items of a list; of pairs, names and values in turn."""

    @property
    def pairs(self) -> Iterator[tuple["Spot", "Spot"]]:
        """Names of a mapping with their values."""
        items = iter(self.children)
        return zip(items, items, strict=True)


@lru_cache(maxsize=16)
def spots_of(text: str) -> Spot | None:
    """The root of a text's only document; None where there is none. Raises `ruamel.yaml.error.YAMLError`.

    What is handed out is kept, because one text is edited again and again: change nothing in it.
    """
    stack: list[Spot] = []
    root: Spot | None = None
    for event in YAML().parse(text):
        if isinstance(event, CollectionEndEvent):
            _close(text, stack.pop(), event)
        elif isinstance(event, NodeEvent):
            spot = _spot(text, event)
            if stack:
                _add(text, stack[-1], spot)
            else:
                root = root or spot
            if spot.kind in ("list", "pairs"):
                stack.append(spot)
    return root


def _spot(text: str, event: Any) -> Spot:
    begin, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, AliasEvent):
        return Spot("alias", begin, begin, end, event.start_mark.column, name=str(event.anchor))
    start, name = begin, None if event.anchor is None else str(event.anchor)
    if name is not None:
        start += len(name) + 1
        while text[start : start + 1] in (" ", "\t"):
            start += 1
    if isinstance(event, ScalarEvent):
        style = event.style or None
        if style in ("|", ">"):
            end = start + len(text[start:end].rstrip())
        return Spot("text", begin, start, max(start, end), _column(text, start), style=style, name=name)
    kind: Literal["list", "pairs"] = "pairs" if isinstance(event, MappingStartEvent) else "list"
    return Spot(kind, begin, start, start, _column(text, start), flow=bool(event.flow_style), name=name)


def _column(text: str, place: int) -> int:
    return place - (text.rfind("\n", 0, place) + 1)


def _add(text: str, holder: Spot, spot: Spot) -> None:
    """Put a value into its collection. One that is not written out stands right behind its colon."""
    if spot.kind == "text" and spot.begin == spot.end and holder.kind == "pairs" and len(holder.children) % 2:
        spot.begin = spot.start = spot.end = text.index(":", holder.children[-1].end) + 1
    holder.children.append(spot)


def _close(text: str, spot: Spot, event: Any) -> None:
    """A collection ends with its bracket or, written in lines, with the last thing in it."""
    if spot.flow:
        spot.end = event.end_mark.index
    elif spot.children:
        spot.end = spot.children[-1].end
        if spot.name is not None:  # its anchor may stand on the line above
            dash = text.index("-", spot.start) if spot.kind == "list" else 0
            spot.start = spot.children[0].start if spot.kind == "pairs" else dash
            spot.column = _column(text, spot.start)
