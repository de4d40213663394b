"""A statechart laid out for a page: where states stand and how arrows run. Graphviz says where, the page draws."""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from simulator.services.authoring.diagram.drawing import laid_out
from simulator.services.authoring.diagram.states import Arrow, Graph
from simulator.services.rehearsing.views import ChartArrow, ChartNode, ChartPicture

_LETTER, _LINE = 6.6, 17.0
"""Points that a letter and a line of a label take, as the page writes them."""
_LONGEST = 24
"""Letters of a line in the picture; what is longer is cut, and stands whole beside it."""


def picture_of(graph: Graph) -> ChartPicture:
    """The picture. Ways that stay in their state are left out. Raises SimulatorError where there is no Graphviz."""
    return _laid_out(_dot(graph), _Names(graph))


class _Names:
    """The graph by what is drawn of it; equal for equal pictures, so that one is laid out once."""

    def __init__(self, graph: Graph) -> None:
        self.nodes = tuple((node.name, node.kind, tuple(map(_cut, node.lines))) for node in graph.nodes.values())
        self.arrows = tuple((it.source, it.target, _label(it)) for it in _moving(graph))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Names) and (self.nodes, self.arrows) == (other.nodes, other.arrows)

    def __hash__(self) -> int:
        return hash((self.nodes, self.arrows))


def _moving(graph: Graph) -> Iterable[Arrow]:
    return (arrow for arrow in graph.arrows.values() if arrow.source != arrow.target)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _label(arrow: Arrow) -> str:
    """What leads along an arrow. It stands beside the picture, which would be three times as large with it."""
    return ", ".join(dict.fromkeys(event for event, _ in arrow.on))


def _dot(graph: Graph) -> str:
    """Names and words as numbers and sizes: nothing of a file is written into the DOT language."""
    numbers = {name: f"n{number}" for number, name in enumerate(graph.nodes)}
    out = ["digraph {", "nodesep=0.3; ranksep=0.5; node [shape=box fixedsize=true];"]
    for name, node in graph.nodes.items():
        lines = [_cut(line) for line in node.lines]
        width = max(7, *(len(line) for line in lines)) * _LETTER + 28
        height = len(lines) * _LINE + 16
        out.append(f'{numbers[name]} [label="" width={width / 72:.3f} height={height / 72:.3f}];')
    out += [f"{numbers[arrow.source]} -> {numbers[arrow.target]};" for arrow in _moving(graph)]
    return "\n".join([*out, "}"])


@lru_cache(maxsize=64)
def _laid_out(text: str, names: _Names) -> ChartPicture:
    found = json.loads(laid_out(text, "json"))
    _, _, width, height = map(float, found["bb"].split(","))
    drawn = {item["name"]: item for item in found["objects"]}
    numbers = {node[0]: drawn[f"n{number}"]["_gvid"] for number, node in enumerate(names.nodes)}
    edges = {(item["tail"], item["head"]): item for item in found.get("edges", ())}
    return ChartPicture(
        width,
        height,
        tuple(_node(drawn[f"n{number}"], node, height) for number, node in enumerate(names.nodes)),
        tuple(_arrow(edges[numbers[arrow[0]], numbers[arrow[1]]], arrow, height) for arrow in names.arrows),
    )


def _node(item: Mapping[str, Any], node: tuple[str, Any, tuple[str, ...]], height: float) -> ChartNode:
    x, y = map(float, item["pos"].split(","))
    name, kind, lines = node
    return ChartNode(name, kind, lines, x, height - y, float(item["width"]) * 72, float(item["height"]) * 72)


def _arrow(item: Mapping[str, Any], arrow: tuple[str, str, str], height: float) -> ChartArrow:
    def point(text: str) -> tuple[float, float]:
        x, y = map(float, text.split(","))
        return x, height - y

    parts = item["pos"].split()
    tip = point(parts[0].removeprefix("e,"))
    source, target, label = arrow
    return ChartArrow(source, target, tuple(map(point, parts[1:])), tip, label)
