"""Adding an error never raises the score."""

from collections.abc import Iterator
from itertools import product

from simulator.domain.roles import ERRORS
from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.proof.certifying.certificate import Finding
from simulator.proof.exploring.graph import Graph
from simulator.scoring.monitors import Monitor


def errors_that_help(graph: Graph) -> Iterator[Finding]:
    """Errors that would turn some check, in some state of it, for the better."""
    vocabulary, scorecard = graph.moves.plan.vocabulary, graph.board.scorecard
    errors = vocabulary.with_role(*ERRORS)
    for watch in graph.board.watches:
        for item, act in product(watch.parts, errors):
            if _helps(item.monitor, act):
                yield Finding(
                    "Q812",
                    "error",
                    "scorecard",
                    scorecard.id,
                    _path(scorecard, watch.criterion, item.part),
                    f"`{act}` is an error, and yet it can help to meet `{item.part.id}`.",
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


def _path(scorecard: Scorecard, criterion: Criterion, part: Part) -> tuple[str | int, ...]:
    for at, section in enumerate(scorecard.sections):
        for index, item in enumerate(section.criteria):
            if item.id == criterion.id:
                path = ("sections", at, "criteria", index)
                places = [place for place, own in enumerate(item.parts) if own.id == part.id]
                return (*path, *(("parts", places[0]) if places else ()), "check")
    return ()
