"""Graphs as text for other programs to lay out: Mermaid, the DOT language, and SVG through Graphviz where it is there.

States are numbered on the way out, so that no name can be mistaken for a word of either language.
"""

import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Iterable, Mapping
from textwrap import shorten, wrap

from simulator.design.palette import colour
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.errors import SimulatorError
from simulator.services.authoring.diagram.states import Graph, Kind, Node

_WIDTH = 32
_MOST_LABELS = 8
_MOST_NOTES = 3
_PROGRAMS = ("dot", "graphviz-pure")
"""Graphviz itself, and the port of it that comes with pip."""
_PATIENCE = 60
"""Seconds for Graphviz."""

_MERMAID_SHAPES: Mapping[Kind, tuple[str, str]] = {
    "start": ("([", "])"),
    "state": ("[", "]"),
    "aside": ("[/", "/]"),
    "ending": ("(((", ")))"),
    "anywhere": ("{{", "}}"),
    "back": (">", "]"),
    "missing": ("[", "]"),
}
_DOT_SHAPES: Mapping[Kind, str] = {
    "start": 'shape=box style="rounded,filled,bold"',
    "state": 'shape=box style="rounded,filled"',
    "aside": "shape=parallelogram style=filled",
    "ending": "shape=box style=filled peripheries=2",
    "anywhere": "shape=hexagon style=filled",
    "back": 'shape=cds style="filled"',
    "missing": 'shape=box style="filled,dashed"',
}
_INK, _ARROW = colour("ink"), colour("muted")
_FILLS = {
    "error": colour("bad-soft"),
    "warning": colour("warn-soft"),
    "ending": colour("sunken"),
    "": colour("surface"),
}
_EDGES = {"error": colour("bad"), "warning": colour("warn"), "ending": colour("muted"), "": colour("muted")}


def mermaid(graph: Graph) -> str:
    """A Mermaid flowchart."""
    numbers = {name: f"n{index}" for index, name in enumerate(graph.nodes)}
    out = ["---", f"title: {_quoted(graph.title)}", "---", "flowchart TD"]
    for name, node in graph.nodes.items():
        before, after = _MERMAID_SHAPES[node.kind]
        out.append(f'  {numbers[name]}{before}"{_joined(_words(node), _mermaid_text, "<br/>")}"{after}')
    for arrow in graph.arrows.values():
        label = _joined(_label(graph.labels(arrow)), _mermaid_text, "<br/>")
        out.append(f'  {numbers[arrow.source]} -->|"{label}"| {numbers[arrow.target]}')
    if graph.findings:
        out.append(f'  notes["{_joined(_notes(graph.findings), _mermaid_text, "<br/>")}"]')
        out.append(f"  class notes {_worst(graph.findings)};")
    for review, fill in _FILLS.items():
        if review:
            out.append(f"  classDef {review} fill:{fill},stroke:{_EDGES[review]},color:{_INK};")
    out += [f"  class {numbers[name]} {_look(node)};" for name, node in graph.nodes.items() if _look(node)]
    return "\n".join(out) + "\n"


def _quoted(text: str) -> str:
    """A title for the head of a Mermaid file, which is YAML."""
    plain = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'


def _mermaid_text(text: str) -> str:
    """Words that mean nothing to Mermaid: everything with a meaning is written as its number."""
    return "".join(
        letter if letter.isalnum() or letter in " .,:()[]?!-_'…“”" else f"#{ord(letter)};" for letter in text
    )


def dot(graph: Graph) -> str:
    """The graph in the DOT language of Graphviz."""
    numbers = {name: f"n{index}" for index, name in enumerate(graph.nodes)}
    out = [
        "digraph calls {",
        f'  label="{_dot_text(graph.title)}" labelloc=t fontsize=18 fontname="Helvetica" rankdir=TB nodesep=0.4;',
        '  node [fontname="Helvetica" fontsize=12 margin="0.15,0.08"];',
        f'  edge [fontname="Helvetica" fontsize=10 color="{_ARROW}" fontcolor="{_ARROW}"];',
    ]
    for name, node in graph.nodes.items():
        review = _look(node)
        words = _joined(_words(node), _dot_text, "\\n")
        colours = f'fillcolor="{_FILLS[review]}" color="{_EDGES[review]}"'
        out.append(f'  {numbers[name]} [label="{words}" {_DOT_SHAPES[node.kind]} {colours}];')
    for arrow in graph.arrows.values():
        label = _joined(_label(graph.labels(arrow)), _dot_text, "\\l") + "\\l"
        out.append(f'  {numbers[arrow.source]} -> {numbers[arrow.target]} [label="{label}"];')
    if graph.findings:
        words, review = _joined(_notes(graph.findings), _dot_text, "\\l") + "\\l", _worst(graph.findings)
        out.append(f'  notes [label="{words}" shape=note style=filled fillcolor="{_FILLS[review]}"];')
    return "\n".join([*out, "}"]) + "\n"


def _dot_text(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')


def svg(graph: Graph) -> str:
    """The graph drawn by Graphviz. Raises SimulatorError, with what to do, where that is not installed."""
    return laid_out(dot(graph), "svg")


def laid_out(text: str, form: str) -> str:
    """A graph in the DOT language, laid out by Graphviz, in one of its forms (svg, json). Raises what `svg` does."""
    scripts = sysconfig.get_path("scripts")
    program = next(filter(None, (shutil.which(name) or shutil.which(name, path=scripts) for name in _PROGRAMS)), None)
    if program is None:
        raise SimulatorError(
            "To draw an SVG, install Graphviz (your system's package `graphviz`, or `pip install graphviz-pure`); "
            "`--format mermaid` needs nothing."
        )
    try:
        done = subprocess.run(
            [program, f"-T{form}"], input=text.encode("utf-8"), capture_output=True, timeout=_PATIENCE, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise SimulatorError(f"Graphviz could not draw this ({type(error).__name__}): try `--format dot`.") from None
    return done.stdout.decode("utf-8")


FORMATS: Mapping[str, Callable[[Graph], str]] = {"mermaid": mermaid, "dot": dot, "svg": svg}


def _look(node: Node) -> str:
    if node.kind == "missing":
        return "error"
    return _worst(node.findings) or ("ending" if node.kind == "ending" else "")


def _worst(findings: Iterable[Diagnostic]) -> str:
    return min((item.severity for item in findings), default="")  # by the alphabet, an error comes first


def _words(node: Node) -> list[str]:
    return [*node.lines, *_notes(node.findings)]


def _notes(findings: list[Diagnostic]) -> list[str]:
    """The gravest findings, each on lines of its own."""
    ordered = sorted(findings, key=lambda item: item.severity)
    lines = [
        line
        for item in ordered[:_MOST_NOTES]
        for line in wrap(shorten(f"{item.code}: {item.message}", 3 * _WIDTH, placeholder=" …"), _WIDTH)
    ]
    more = len(ordered) - _MOST_NOTES
    return [*lines, f"… and {more} more"] if more > 0 else lines


def _label(labels: tuple[str, ...]) -> list[str]:
    """What leads along an arrow, on so few lines that it can be read."""
    lines = [line for text in labels for line in wrap(text, _WIDTH)]
    return lines if len(lines) <= _MOST_LABELS else [*lines[: _MOST_LABELS - 1], "…"]


def _joined(lines: Iterable[str], escape: Callable[[str], str], between: str) -> str:
    return between.join(escape(line) for line in lines)
