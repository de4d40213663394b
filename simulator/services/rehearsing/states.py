"""The states of a persona in a scenario in words: lines, rules, findings, and how a call comes to each of them."""

from collections.abc import Iterator, Sequence

from simulator.content.assembly.resolve import ResolvedDrafts, written_in
from simulator.domain.base import Lines
from simulator.domain.persona import BACK, Reactions, Transition
from simulator.domain.scenario import Scenario
from simulator.domain.vocabulary import OUT_OF_TIME
from simulator.proof.exploring.courses import MOST_POSITIONS, Courses
from simulator.services.authoring.diagram.conditions import in_words, plain
from simulator.services.authoring.diagram.states import ANYWHERE, Graph
from simulator.services.rehearsing.views import ChartState, PlacedFinding, StateLines, StateRule

BY_ITSELF = "otherwise"
"""The condition of a rule that has none and stands below others."""


def states_of(
    graph: Graph,
    drafts: ResolvedDrafts,
    names: tuple[str, str],
    courses: Courses | None,
    found: Sequence[PlacedFinding],
) -> Iterator[ChartState]:
    """Every state of the graph; `names` are scenario and persona, `courses` is None where they do not fit."""
    scenario, persona = drafts.resolved_scenarios[names[0]], drafts.resolved_personas[names[1]]
    for name, node in graph.nodes.items():
        if name == BACK:
            continue
        state = persona.states.get(name)
        on = persona.anywhere if name == ANYWHERE else state.on if state else {}
        said = scenario.lines.get(name) or (state.says if state else None) or {}
        path = (ANYWHERE,) if name == ANYWHERE else ("states", name)
        document, where = written_in(drafts, persona.id, path)
        turns, reach = _reach(name, scenario, courses)
        yield ChartState(
            id=name,
            title=plain(name),
            cue=node.lines[1] if len(node.lines) > 1 else "",
            lines=tuple(_lines(said)),
            rules=tuple(_rules(on)),
            findings=tuple(item for item in found if item.state == name),
            turns=turns,
            reach=reach,
            file=document.file,
            line=document.location(where, key=True).line,
        )


def _lines(said: Lines) -> Iterator[StateLines]:
    yield from (StateLines(mood, tuple(texts)) for mood, texts in said.items())


def _rules(on: Reactions) -> Iterator[StateRule]:
    for event, transitions in on.items():
        for number, item in enumerate(transitions):
            said = tuple(text for texts in (item.says or {}).values() for text in texts)
            does = "" if item.does is None else plain(item.does)
            yield StateRule(plain(event), condition(item, number), target(item), item.mood, does, said)


def condition(item: Transition, number: int) -> str:
    """When a reaction holds, in words; `number` is its place from 0."""
    return in_words(item.when) or (BY_ITSELF if number else "")


def target(item: Transition) -> str:
    """Where a reaction leads; empty: they stay."""
    return item.go or ""


def _reach(name: str, scenario: Scenario, courses: Courses | None) -> tuple[int | None, str]:
    if name == ANYWHERE:
        return None, "What is written here is heard in every state that has no rule of its own for it."
    if courses is None:
        return None, "No call comes here, as the two do not go together."
    way = courses.ways.get(name)
    if way is not None:
        return len(way), _after(len(way))
    if name == OUT_OF_TIME:
        return None, f"Only time leads here: the customer rings off in turn {scenario.turn_limit}, the last there is."
    if not courses.complete:
        return None, f"No call came here among the first {MOST_POSITIONS:,} situations; a longer one may."
    return None, "Not reachable: every call was gone through, and none comes here."


def _after(turns: int) -> str:
    if not turns:
        return "Every call begins here."
    return f"A call can be here after {turns} turn{'' if turns == 1 else 's'}."
