"""A real call played against the customer that was made of it: what the agent did, until the customer has enough."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from simulator.domain.errors import ChoiceNotOffered
from simulator.domain.library import Library
from simulator.domain.moves import MOST_MOVES
from simulator.engine.call import Call, begin, set_stage, step
from simulator.engine.choice import Utterance
from simulator.engine.compile import compile_call
from simulator.engine.open_turn import turn_id
from simulator.scoring.scorer import evaluate
from simulator.services.annotating.drafting.drafts import CASE
from simulator.services.annotating.views import AnnotatedCall, Draft

_SEED = 1
_ONLY_DESK = "Only what was done on the desk: put in the answers that were given between."


def play_of(library: Library, call: AnnotatedCall, name: str) -> Draft:
    """The play of the scenario `name`, which the library has: the agent's choices, and what they come to here."""
    form = library.scenarios[name].forms[-1] if library.moves.moves else "prompted"
    now = begin(set_stage(compile_call(library, name, name, CASE, form)), _SEED)
    for choice in _choices(library, call):
        if not now.ended:
            with suppress(ChoiceNotOffered):
                now = step(now, choice)
    if not now.ended:
        now = step(now, library.vocabulary.with_role("hangs_up")[0])
    return Draft(f"scenarios/{name}.plays.yaml", "\n".join(_text(library, now, name, form == "open")) + "\n")


def _text(library: Library, played: Call, name: str, is_open: bool) -> Iterator[str]:
    result = evaluate(library.scorecards[played.plan.scenario.scorecard], played.trace)
    yield f"# What the agent did in the call. {'' if is_open else _ONLY_DESK}".rstrip()
    yield "plays:"
    yield '  - name: "As it went in the real call"'
    yield f"    persona: {name}"
    yield f"    case: {CASE}"
    yield f"    choices: [{', '.join(played.choices)}]"
    yield f"    outcome: {played.outcome}"
    yield f"    passed: {json.dumps(result.passed)}"


def _choices(library: Library, call: AnnotatedCall) -> Iterator[str]:
    """What the agent did, line by line: on the desk first, then what they said as moves."""
    acts = library.vocabulary.acts
    for line in call.lines:
        if line.by == "trainee":
            known = [act for act in line.acts if act in acts]
            yield from (act for act in known if acts[act].is_action)
            moves = list(_moves(library, call, [act for act in known if not acts[act].is_action]))[:MOST_MOVES]
            if moves:
                yield turn_id(Utterance(move, None) for move in moves)


def _moves(library: Library, call: AnnotatedCall, acts: Sequence[str]) -> Iterator[str]:
    """The moves that perform these acts and nothing else; one that performs more of them comes before others."""
    left = list(acts)
    while left:
        found = max(_performing(library, call, left[0], acts), key=len, default=())
        if found:
            yield found[0]
        left = [act for act in left[1:] if act not in found[1:]]


def _performing(library: Library, call: AnnotatedCall, act: str, acts: Sequence[str]) -> Iterable[tuple[str, ...]]:
    """Moves that perform an act, and no act besides those given: the move's id, then its acts."""
    for move in library.moves.moves.values():
        done = move.performs(call.facts)
        if act in done and {*done} <= {*acts}:
            yield (move.id, *done)
