"""New pieces of a YAML file, written as their neighbours are."""

import re
import textwrap
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, SingleQuotedScalarString

from simulator.content.editing.spots import Spot
from simulator.content.reading.reader import read

ITEM = "[]"
"""Stands behind the name of a list for what is in it."""
_NAME = re.compile(r"^[A-Za-z][A-Za-z0-9_]*$")
_READ_OTHERWISE = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false", "null"})
_WIDTH = 118


@dataclass(frozen=True)
class Habits:
    """How a file writes what stands under a name: the sign of its texts, and whether in brackets; dashes' offset."""

    ways: Mapping[tuple[str, str], str]
    offset: int = 2

    def way(self, name: str, kind: str) -> str | None:
        """The most usual way; None where nothing of the kind stands under the name."""
        return self.ways.get((name, kind))


def habits_of(root: Spot, text: str) -> Habits:
    """What a file is used to."""
    seen: dict[tuple[str, str], Counter[str]] = {}
    offsets: Counter[int] = Counter()

    def note(name: str, spot: Spot) -> None:
        if spot.kind != "alias":
            way = ("flow" if spot.flow else "block") if spot.kind != "text" else spot.style or ""
            seen.setdefault((name, spot.kind), Counter())[way] += 1
        if spot.kind == "list":
            for item in spot.children:
                note(f"{name}{ITEM}", item)
        elif spot.kind == "pairs":
            for key, value in spot.pairs:
                if value.kind == "list" and not value.flow:
                    offsets[value.column - key.column] += 1
                note(text[key.start : key.end].strip("'\""), value)

    note("", root)
    offset = offsets.most_common(1)[0][0] if offsets else 2
    return Habits({at: ways.most_common(1)[0][0] for at, ways in seen.items()}, max(0, min(offset, 4)))


def entry_lines(habits: Habits, name: str | None, owner: str, value: Any, *, flow: bool) -> list[str]:
    """The lines of one new entry: `name: value` or, without a name, an item of the list called `owner`."""
    made = _made(habits, owner + ITEM if name is None else name, value, flow=flow)
    holder: Any = CommentedSeq([made]) if name is None else CommentedMap({name: made})
    if flow:
        holder.fa.set_flow_style()
        return [_written(habits, holder).strip()[1:-1]]
    return textwrap.dedent(_written(habits, holder)).splitlines()


def value_lines(habits: Habits, name: str, value: Any, *, flow: bool) -> list[str]:
    """A value alone: one line if it can stand behind its name, else an empty one and the lines under it."""
    if flow:
        return entry_lines(habits, None, name.removesuffix(ITEM), value, flow=True)
    made = _made(habits, name, value, flow=False)
    first, *rest = _written(habits, CommentedMap({"k": made})).splitlines()
    return [first[2:].strip(), *textwrap.dedent("\n".join(rest)).splitlines()]


def block_text(old: str, value: str, column: int) -> str | None:
    """A text in the style `|` or `>` of the one that it stands in for; None where that cannot be read back as it is."""
    header, _, body = old.partition("\n")
    lines = body.splitlines() or [" " * (column + 2)]
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=column + 2)
    if header.startswith(">"):
        width = max([_WIDTH - indent, *(len(line) - indent for line in lines)])
        wrapped = [
            textwrap.wrap(part, width, break_long_words=False, break_on_hyphens=False) for part in value.split("\n")
        ]
        written = "\n\n".join("\n".join(part) for part in wrapped)
    else:
        written = value.rstrip("\n")
    piece = header + "\n" + "\n".join(" " * indent + line if line else "" for line in written.split("\n"))
    return piece if read("", f"k: {piece}\n").data == {"k": value} else None


def quoted_as(style: str | None, value: Any, *, flow: bool, habits: Habits) -> str:
    """A single value in the style of the one that it stands in for."""
    made = _text(value, style or "") if isinstance(value, str) else value
    holder = CommentedSeq([made]) if flow else CommentedMap({"k": made})
    if flow:
        holder.fa.set_flow_style()
        return _written(habits, holder).strip()[1:-1]
    return _written(habits, holder).rstrip("\n")[2:].strip()


def _made(habits: Habits, name: str, value: Any, *, flow: bool) -> Any:
    """A value as ruamel.yaml is to write it."""
    if isinstance(value, str):
        way = habits.way(name, "text")
        return _text(value, way if way is not None else "" if _NAME.match(value) else '"')
    if isinstance(value, dict):
        kept: Any = CommentedMap()
        inside = flow or habits.way(name, "pairs") == "flow" or not value
        for key, part in value.items():
            kept[key] = _made(habits, str(key), part, flow=inside)
    elif isinstance(value, list | tuple):
        plain = all(not isinstance(part, dict | list | tuple) for part in value)
        short = plain and all(not isinstance(part, str) or _NAME.match(part) for part in value)
        way = habits.way(name, "list") or ("flow" if short else "block")
        fits = not plain or sum(len(str(part)) + 4 for part in value) + len(name) < _WIDTH
        inside = flow or not value or (way == "flow" and fits)
        kept = CommentedSeq([_made(habits, name + ITEM, part, flow=inside) for part in value])
    else:
        return value
    if inside:
        kept.fa.set_flow_style()
    return kept


def _text(value: str, way: str) -> Any:
    if way == "'" and "\n" not in value:
        return SingleQuotedScalarString(value)
    if way == '"' or not _can_be_plain(value):
        return DoubleQuotedScalarString(value)
    return value


def _can_be_plain(value: str) -> bool:
    if not value or value.lower() in _READ_OTHERWISE or value != value.strip() or "\n" in value:
        return False
    return value[0].isalpha() and not re.search(r": |:$| #|[\[\]{},]", value) and value.isprintable()


def _written(habits: Habits, value: Any) -> str:
    yaml = YAML()
    yaml.width = 1_000_000
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=habits.offset + 2, offset=habits.offset)
    out = StringIO()
    yaml.dump(value, out)
    return out.getvalue()
