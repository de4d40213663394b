"""Findings on the states and reactions they are about, by where in the files they stand."""

from collections.abc import Iterable, Iterator

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.services.authoring.diagram.conditions import plain
from simulator.services.authoring.diagram.states import ANYWHERE, Graph
from simulator.services.rehearsing.views import PlacedFinding


def files_of(drafts: ResolvedDrafts, scenario: str, persona: str) -> frozenset[str]:
    """The files that a persona in a scenario is written in."""
    used = drafts.scenarios[scenario].uses if scenario in drafts.scenarios else ()
    return frozenset(
        {
            f"scenarios/{scenario}.yaml",
            f"scenarios/{scenario}.plays.yaml",
            *(f"scenarios/shared/{name}.yaml" for name in used),
            *(f"personas/{name}.yaml" for name in drafts.descent.get(persona, (persona,))),
        }
    )


def unplaced(item: Diagnostic) -> PlacedFinding:
    """A finding that no state is to blame for."""
    return _finding(item, "", "")


def placed(graph: Graph, drafts: ResolvedDrafts, found: Iterable[Diagnostic]) -> Iterator[PlacedFinding]:
    """Each finding once for every state of the graph that it is about; once without a state where there is none."""
    for item in found:
        document = drafts.documents.get(item.location.file)
        path = () if document is None else _path(document, item.location.line)
        states, event = _about(graph, path)
        if states:
            yield from (_finding(item, state, event) for state in states)
        else:
            yield unplaced(item)


def _finding(item: Diagnostic, state: str, event: str) -> PlacedFinding:
    at = item.location
    return PlacedFinding(item.code, item.severity, item.message, item.fix, at.file, at.line, state, event)


def _path(document: Document, line: int) -> KeyPath:
    """The innermost named thing that begins at a line or above it."""
    above = (path for path, found in document.keys.items() if found.line <= line)
    return max(above, key=lambda path: (document.keys[path].line, len(path)), default=())


def _about(graph: Graph, path: KeyPath) -> tuple[list[str], str]:
    part, name, *rest = (*map(str, path), "", "")
    if part == ANYWHERE:
        return ([ANYWHERE] if ANYWHERE in graph.nodes else []), plain(name)
    if part in {"states", "lines"} and name in graph.nodes:
        return [name], plain(rest[1]) if rest[:1] == ["on"] and rest[1] else ""
    if part == "responses" and name:
        cue = plain(name)
        return [node.name for node in graph.nodes.values() if node.kind != "ending" and cue in node.lines[1:]], ""
    return [], ""
