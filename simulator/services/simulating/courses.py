"""How each call goes when all of it is known: the perfect course of its certificate, with what it rests on.

An open call has no certificate that is kept. Its customer reacts to the same acts, so its course is the same with each
answer said in the moves that perform its acts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from simulator.domain.base import Form
from simulator.domain.library import CallKey, Library
from simulator.domain.moves import MOST_MOVES
from simulator.domain.roles import ENDS_THE_CALL
from simulator.domain.scorecard import Part, Scorecard
from simulator.engine.call import Call, Stage, begin, step
from simulator.engine.choice import Choice, Utterance
from simulator.engine.open_turn import turn_id
from simulator.engine.plan import Plan
from simulator.proof.certifying.certificate import Certificate
from simulator.scoring.scorer import evaluate
from simulator.services.library.compiled import CompiledCalls
from simulator.services.teaching.earned import fulfilled


class Piece(NamedTuple):
    """A part of a turn: a choice, or in open form one move of it. `rests_on` are the statements one has to know."""

    id: str
    rests_on: tuple[str, ...]


class Course(NamedTuple):
    """A call as it goes when all of it is known: turn by turn, the pieces of each. `said`: whether the turn is."""

    key: CallKey
    form: Form
    turns: tuple[tuple[bool, tuple[Piece, ...]], ...]

    @property
    def rests_on(self) -> tuple[str, ...]:
        """All statements that it rests on, each once."""
        return tuple(dict.fromkeys(name for _, pieces in self.turns for piece in pieces for name in piece.rests_on))


class Stages:
    """Calls of one library ready to be played, each begun once for each seed."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._compiled = CompiledCalls()
        self._begun: dict[tuple[CallKey, Form, int], Call] = {}

    def stage(self, key: CallKey, form: Form) -> Stage:
        """The plan of a call, with its own walk for a machine."""
        return self._compiled.walked(self.library, key, form)

    def begun(self, key: CallKey, form: Form, seed: int) -> Call:
        """A call up to the customer's first words."""
        found = self._begun.get((key, form, seed))
        if found is None:
            found = self._begun[key, form, seed] = begin(self.stage(key, form), seed)
        return found

    def scorecard(self, key: CallKey) -> Scorecard:
        """What a call is graded on."""
        return self.library.scorecards[self.library.scenarios[key[0]].scorecard]


def courses(stages: Stages, certificate: Certificate) -> Iterator[Course]:
    """The courses of a call, one for each form; none where its certificate no longer leads to a pass."""
    key = certificate.key
    turns = tuple((name,) for name in certificate.perfect_call)
    if stages.library.moves.moves:
        said = tuple(_in_moves(stages, certificate))
        if (found := _course(stages, key, "open", said)) is not None:
            yield found
    if (found := _course(stages, key, "prompted", turns)) is not None:
        yield found


def _in_moves(stages: Stages, certificate: Certificate) -> Iterator[tuple[str, ...]]:
    plan, open_plan = (stages.stage(certificate.key, form).plan for form in ("prompted", "open"))
    moves = _by_act(open_plan)
    for name in certificate.perfect_call:
        choice = plan.known_choice(name)
        if choice is None or choice.kind != "response":
            yield (name,)
            continue
        said = tuple(_said(open_plan, choice, moves))
        for start in range(0, len(said), MOST_MOVES):
            yield said[start : start + MOST_MOVES]


def _by_act(plan: Plan) -> Mapping[str, str]:
    """Act to the first move that performs it and nothing else."""
    found: dict[str, str] = {}
    for move in plan.moves.moves.values():
        acts = move.performs(plan.case.facts)
        if len(acts) == 1:
            found.setdefault(acts[0], move.id)
    return found


def _said(plan: Plan, choice: Choice, moves: Mapping[str, str]) -> Iterator[str]:
    """An answer in moves, each as it stands in a turn's id; approved words come last."""
    spiel = plan.vocabulary.spiels.get(choice.spiel or "")
    worded = Utterance(spiel.words, spiel.id) if spiel is not None and spiel.words else None
    spoken = set(spiel.acts) if spiel is not None and worded else set()
    for move in dict.fromkeys(moves[act] for act in choice.acts if act in moves and act not in spoken):
        if worded is None or move != worded.move:
            yield turn_id((Utterance(move),))
    if worded is not None:
        yield turn_id((worded,))


def _course(stages: Stages, key: CallKey, form: Form, turns: Sequence[tuple[str, ...]]) -> Course | None:
    call = stages.begun(key, form, 0)
    card = stages.scorecard(key)
    found: list[tuple[bool, tuple[Piece, ...]]] = []
    for turn in turns:
        name = "+".join(turn)
        choice = call.plan.choice(name, call.position.state) if not call.ended else None
        if choice is None:
            return None
        after = step(call, name)
        found.append((choice.kind == "response", tuple(_pieces(card, call, after, turn))))
        call = after
    passed = call.ended and evaluate(card, call.trace).passed
    return Course(key, form, tuple(found)) if passed else None


def _pieces(card: Scorecard, before: Call, after: Call, turn: Sequence[str]) -> Iterator[Piece]:
    """The parts of a turn: each rests on the statements behind the lines that it meets by itself.

    What meets none by itself rests on those behind the lines that only the whole turn meets.
    """
    whole = _behind(fulfilled(card, before, after))
    alone = [_behind(fulfilled(card, before, step(before, name))) for name in turn] if len(turn) > 1 else [whole]
    together = tuple(name for name in whole if not any(name in own for own in alone))
    if after.ended:
        together += _decided_at_the_end(card, before, after)
    for name, own in zip(turn, alone, strict=True):
        yield Piece(name, own or together)


def _decided_at_the_end(card: Scorecard, before: Call, after: Call) -> tuple[str, ...]:
    """The statements behind the lines that bar a pass and are met by how a call ends: where it is sent."""
    met = {item.id for item in evaluate(card, before.trace).criteria if item.verdict == "met"}
    barring = {item.id for item in card.criteria if item.bars_a_pass}
    found = [item for item in evaluate(card, after.trace).criteria if item.verdict == "met" and item.id in barring]
    return tuple(name for item in found if item.id not in met for name in item.source if name != "assumption")


def _behind(parts: Iterable[Part]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for part in parts for name in part.source if name != "assumption"))


def ways_out(plan: Plan) -> tuple[Choice, ...]:
    """What ends a call: the transfers, and hanging up last."""
    ends = [choice for choice in plan.actions if choice.role in ENDS_THE_CALL]
    return tuple(sorted(ends, key=lambda choice: choice.role == "hangs_up"))
