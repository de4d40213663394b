"""A persona, or a scenario with all its personas, as a graph of states: what was written, and what is wrong with it.

Drawn from the files as they are, so that a library with errors can be looked at, too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from simulator.content.loader import Loaded
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.persona import BACK, Persona, Reactions
from simulator.domain.scenario import Scenario
from simulator.domain.vocabulary import OUT_OF_TIME
from simulator.engine.rules import HUNG_UP
from simulator.proof.certifying.coverage import unreached
from simulator.services.authoring.causes import located
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.diagram.conditions import in_words, plain
from simulator.services.authoring.kept_certificates import calls_of, fitting_certificates
from simulator.services.library.folder import load_files, read_folder

Kind = Literal["start", "state", "aside", "ending", "anywhere", "back", "missing"]
ANYWHERE = "anywhere"


@dataclass
class Node:
    """A state. `lines` are its words on the graph; `findings` is what is wrong there."""

    name: str
    kind: Kind
    lines: tuple[str, ...]
    findings: list[Diagnostic] = field(default_factory=list)


@dataclass
class Arrow:
    """All ways from one state to another. `on`: event and condition, to the personas of whom that is true."""

    source: str
    target: str
    on: dict[tuple[str, str], set[str]] = field(default_factory=dict)


@dataclass
class Graph:
    """What is drawn. `findings` are those that no state can be blamed for."""

    title: str
    people: tuple[str, ...]
    nodes: dict[str, Node] = field(default_factory=dict)
    arrows: dict[tuple[str, str], Arrow] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)

    def labels(self, arrow: Arrow) -> tuple[str, ...]:
        """What is written on an arrow, a text for each condition; names in brackets where not all personas do so."""
        alike: dict[tuple[str, str], list[str]] = {}
        for (event, condition), who in arrow.on.items():
            alike.setdefault((condition, self._named(who)), []).append(event)
        return tuple(
            " ".join(part for part in (", ".join(events), f"({condition})" if condition else "", named) if part)
            for (condition, named), events in sorted(alike.items())
        )

    def _named(self, who: set[str]) -> str:
        """Some of the personas, in as few names as it takes."""
        rest = [name for name in self.people if name not in who]
        if not rest:
            return ""
        few, start = (rest, "all but ") if len(rest) < len(who) else (sorted(who), "")
        return f"[{start}{', '.join(map(plain, few))}]"


def graph_of(root: Path, name: str) -> Graph:
    """The graph of a scenario or persona of a library folder, findings drawn on it. Raises NotFound."""
    loaded = load_files(*read_folder(root))
    drafts = loaded.drafts
    if name in drafts.scenarios:
        scenario = drafts.resolved_scenarios[name]
        people = tuple(who for who in dict.fromkeys(scenario.personas) if who in drafts.personas)
        graph = Graph(scenario.title, people)
        sources = {f"scenarios/{name}.yaml", *(f"scenarios/shared/{shared}.yaml" for shared in scenario.uses)}
    elif name in drafts.personas:
        scenario, people = None, (name,)
        graph, sources = Graph(drafts.personas[name].title, people), set()
    elif name in drafts.ids("scenarios") | drafts.ids("personas"):
        raise SimulatorError(f"The file of {name} cannot be read as it is; `simulator check` says why.")
    else:
        raise NotFound("scenario or persona", name, {**drafts.scenarios, **drafts.personas})
    for who in people:
        _draw(graph, drafts.resolved_personas[who], scenario)
        sources |= {f"personas/{step}.yaml" for step in drafts.descent[who]}
    for item in dict.fromkeys((*check_folder(root).diagnostics, *_proved(root, loaded))):
        if item.location.file in sources:
            _blame(graph, drafts.documents.get(item.location.file), item)
    return graph


def graph_of_pair(persona: Persona, scenario: Scenario) -> Graph:
    """The graph of one persona in a scenario, both resolved; no findings are drawn on it."""
    graph = Graph(f"{scenario.title}: {persona.title}", (persona.id,))
    _draw(graph, persona, scenario)
    return graph


def _draw(graph: Graph, persona: Persona, scenario: Scenario | None) -> None:
    for name, state in persona.states.items():
        cue = state.cue or ""
        if scenario is not None:
            cue = scenario.cues.model_dump().get(cue, cue)
        if state.final:
            kind: Kind = "ending"
        elif name == persona.start:
            kind = "start"
        else:
            kind = "aside" if state.aside else "state"
        lines = [plain(name), plain(state.outcome or "" if state.final else cue)]
        if scenario is not None and not state.final:
            lines.append(f"{len(scenario.responses.get(cue, ()))} answers")
        graph.nodes.setdefault(name, Node(name, kind, tuple(line for line in dict.fromkeys(lines) if line)))
    for name, state in persona.states.items():
        if not state.final:
            _arrows(graph, persona, name, state.on)
    _arrows(graph, persona, ANYWHERE, persona.anywhere)
    if persona.mood.hangs_up_below is not None and HUNG_UP in persona.states:
        _arrow(graph, persona, ANYWHERE, HUNG_UP, f"mood falls below {persona.mood.hangs_up_below}")
    if OUT_OF_TIME in persona.states:
        _arrow(graph, persona, ANYWHERE, OUT_OF_TIME, "turn limit reached")


def _arrows(graph: Graph, persona: Persona, source: str, on: Reactions) -> None:
    for event, transitions in on.items():
        for index, transition in enumerate(transitions):
            target = transition.go or source
            if target == ANYWHERE:  # heard wherever it is said, and nothing comes of it
                continue
            condition = in_words(transition.when) or ("otherwise" if index else "")
            _arrow(graph, persona, source, target, plain(event), condition)


def _arrow(graph: Graph, persona: Persona, source: str, target: str, event: str, condition: str = "") -> None:
    if source == ANYWHERE:
        graph.nodes.setdefault(ANYWHERE, Node(ANYWHERE, "anywhere", ("anywhere",)))
    if target == BACK:
        graph.nodes.setdefault(BACK, Node(BACK, "back", ("back to where they left",)))
    graph.nodes.setdefault(target, Node(target, "missing", (plain(target), "there is no such state")))
    arrow = graph.arrows.setdefault((source, target), Arrow(source, target))
    arrow.on.setdefault((event, condition), set()).add(persona.id)


def _proved(root: Path, loaded: Loaded) -> Iterator[Diagnostic]:
    """What the prover found, as far as it is kept in certificates that still fit the content."""
    library = loaded.library
    if library is None:
        return
    keys = calls_of(library, None, None, None)
    certificates = fitting_certificates(library, root)
    findings = [finding for item in certificates.values() for finding in item.findings]
    if len(certificates) == len(keys):
        findings += unreached(library, certificates.values())
    yield from (located(loaded, finding) for finding in findings)


def _blame(graph: Graph, document: Document | None, item: Diagnostic) -> None:
    """Put a finding on the states it is about: those of the part of the file it points into."""
    names = tuple(_about(graph, document, item.location.line)) if document is not None else ()
    for name in names:
        graph.nodes[name].findings.append(item)
    if not names:
        graph.findings.append(item)


def _about(graph: Graph, document: Document, line: int) -> Iterable[str]:
    part, name = _part(document, line)
    if part in {"states", "lines"}:
        return [name] if name in graph.nodes else []
    if part == "responses":
        cue = plain(name)
        return [node.name for node in graph.nodes.values() if node.kind != "ending" and cue in node.lines[1:]]
    return [ANYWHERE] if part == ANYWHERE and ANYWHERE in graph.nodes else []


def _part(document: Document, line: int) -> tuple[str, str]:
    """The part of a file that a line is in, and the name in it: the last that starts at the line or above it."""
    above = [path for path, found in document.keys.items() if len(path) <= 2 and found.line <= line]
    last = max(above, key=lambda path: (document.keys[path].line, len(path)), default=())
    return (str(last[0]) if last else "", str(last[1]) if len(last) > 1 else "")
