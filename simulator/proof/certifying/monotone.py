"""Adding an error never raises the score."""

from collections.abc import Iterator

from simulator.domain.roles import ERRORS
from simulator.proof.certifying.certificate import Finding
from simulator.proof.exploring.graph import Graph
from simulator.scoring.monitors import Monitor


def errors_that_help(graph: Graph) -> Iterator[Finding]:
    """Errors that would turn some check, in some state of it, for the better."""
    vocabulary, scorecard = graph.moves.plan.vocabulary, graph.board.scorecard
    errors = vocabulary.with_role(*ERRORS)
    for watch in graph.board.watches:
        for act in errors:
            if _helps(watch.monitor, act):
                yield Finding(
                    "Q812",
                    "error",
                    "scorecard",
                    scorecard.id,
                    _path(graph, watch.criterion.id),
                    f"`{act}` is an error, and yet it can help to meet `{watch.criterion.id}`.",
                    "Take it out of what this check rewards.",
                )


def _helps(monitor: Monitor, act: str) -> bool:
    states = {0, *monitor.moves.values()}
    return any(_worth(monitor, monitor.step(state, act)) > _worth(monitor, state) for state in states)


def _worth(monitor: Monitor, state: int) -> int:
    """Not met counts less than nothing at stake, and that less than met."""
    if state in monitor.idle:
        return 1
    return 2 if state in monitor.met else 0


def _path(graph: Graph, criterion_id: str) -> tuple[str | int, ...]:
    for at, section in enumerate(graph.board.scorecard.sections):
        for index, criterion in enumerate(section.criteria):
            if criterion.id == criterion_id:
                return ("sections", at, "criteria", index, "check")
    return ()
