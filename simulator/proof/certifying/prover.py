"""All properties of one call, established over its whole graph."""

import hashlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from simulator.domain.base import Mood
from simulator.domain.library import CallKey, Library
from simulator.domain.roles import ROLES
from simulator.domain.scorecard import Scorecard
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan
from simulator.proof.certifying.answers import misjudged
from simulator.proof.certifying.certificate import Certificate, Finding, Reached
from simulator.proof.certifying.criteria import at_stake
from simulator.proof.certifying.cures import cure_of_short_cut, cure_of_unlosable, too_lucky
from simulator.proof.certifying.findable import cannot_be_found_out
from simulator.proof.certifying.monotone import errors_that_help
from simulator.proof.certifying.perfect import Perfect, best_call
from simulator.proof.certifying.policies import Chances, pass_chances
from simulator.proof.exploring.automata import NOT_MET
from simulator.proof.exploring.graph import MOST_CONFIGURATIONS, Graph, TooLarge, explore
from simulator.proof.exploring.move_table import can_end, longest_call, tabulated
from simulator.proof.exploring.moves import Moves, moves_of
from simulator.proof.exploring.turns import Explored, explore_positions

METHOD = 8
"""Version of what is proved and how; a certificate of another version is stale."""
MOST_LUCK = 0.01
"""A player who knows nothing may pass this share of calls, and no more."""
LEAST_GRADED = 0.5
"""A passing call is graded on at least this share of the weight that the best calls are graded on."""


def content_hash(library: Library, scenario_id: str, persona_id: str, case_id: str) -> str:
    """SHA-256 over all that a certificate depends on: what decides the call, as `Library.deciding` has it. Another
    persona or case of the scenario changes no certificate, nor do the words of customers, nor acts that nobody does.
    """
    decides = library.deciding.digest((scenario_id, persona_id, case_id))
    return hashlib.sha256(f"{METHOD}/{decides}".encode()).hexdigest()


def offered_choices(library: Library, key: CallKey) -> frozenset[str]:
    """Ids of the choices that are offered at some moment of some call: what `Reached.choices` says, without a proof."""
    return reached_by(explore_positions(compile_call(library, *key))).choices


def prove(library: Library, scenario_id: str, persona_id: str, case_id: str) -> Certificate:
    """The certificate of one call; where its graph is too large, one that says so and is not proved.

    Raises KeyError for ids the library does not have; callers check first.
    """
    plan = compile_call(library, scenario_id, persona_id, case_id)
    content = content_hash(library, scenario_id, persona_id, case_id)
    found = explore_positions(plan)
    moves = moves_of(found)
    try:
        graph = explore(moves, library.scorecards[plan.scenario.scorecard])
    except TooLarge:
        return _unproved(plan, content, found)
    stuck, turns = _ends_of(moves)
    perfect, criteria, chances = best_call(graph), at_stake(graph), pass_chances(graph)
    passes = passes_with_critical(graph)
    findings = (
        *_ends(plan, graph),
        *_perfection(plan, graph, perfect),
        *_criteria(plan, graph.board.scorecard, criteria),
        *_luck(plan, chances),
        *_short_cuts(plan, graph),
        *_lapses(plan, graph, passes),
        *unasked(plan),
        *hidden(plan, graph.board.scorecard),
        *errors_that_help(graph),
        *misjudged(graph),
    )
    return Certificate(
        scenario=scenario_id,
        persona=persona_id,
        case=case_id,
        content=content,
        configurations=len(graph),
        edges=graph.edge_count,
        longest_call=turns,
        best_score=perfect.score,
        perfect_call=perfect.call,
        passes_with_critical_error=len(passes),
        never_ends=stuck,
        criteria=criteria,
        chances=chances,
        findings=findings,
        reached=reached_by(found),
    )


def _unproved(plan: Plan, content: str, found: Explored) -> Certificate:
    finding = _scenario(
        plan,
        "Q801",
        ("cases", plan.key[2]),
        f"Not proved: with {plan.key[1]} this call has more than {MOST_CONFIGURATIONS:,} configurations.",
        "Give the customer less to remember (guards on `did` and `heard`), or split the scenario.",
    )
    scenario, persona, case = plan.key
    stuck, turns = _ends_of(moves_of(found))
    return Certificate(
        scenario=scenario,
        persona=persona,
        case=case,
        content=content,
        configurations=MOST_CONFIGURATIONS,
        edges=0,
        longest_call=turns,
        best_score=None,
        perfect_call=(),
        passes_with_critical_error=0,
        never_ends=stuck,
        criteria={},
        chances=None,
        findings=(finding, *unasked(plan)),
        reached=reached_by(found),
    )


def _scenario(
    plan: Plan, code: str, path: tuple[str | int, ...], message: str, fix: str, witness: tuple[str, ...] = ()
) -> Finding:
    scenario, persona, case = plan.key
    return Finding(code, "error", "scenario", scenario, path, f"[{persona}, {case}] {message}", fix, witness)


def finding_at(plan: Plan, code: str, message: str, fix: str, witness: tuple[str, ...] = ()) -> Finding:
    """An error in what one case of a scenario comes to."""
    return _scenario(plan, code, ("cases", plan.key[2]), message, fix, witness)


def unasked(plan: Plan) -> Iterator[Finding]:
    """Properties that nothing can be said about, because the library does not say which acts they speak of."""
    scenario, persona, case = plan.key
    for role in plan.vocabulary.lacking:
        yield Finding(
            "Q820",
            "error",
            "scorecard",
            "acts",
            ("trainee",),
            f"[{scenario}, {persona}, {case}] Not proved {ROLES[role].needed_for}: no act has the role `{role}`.",
            f"Add `role: {role}` to the group or act that {ROLES[role].does}.",
        )


def hidden(plan: Plan, scorecard: Scorecard) -> Iterator[Finding]:
    """What decides between right and wrong, and cannot be found out in the call."""
    for name in cannot_be_found_out(plan, scorecard):
        yield finding_at(
            plan,
            "Q821",
            f"`{name}` decides what is right here, and nothing in the call shows it.",
            "Let a look-up in scorecards/desk.yaml show something else where it is otherwise, or the customer say so.",
        )


def _ends_of(moves: Moves) -> tuple[int, int]:
    """Positions from which nothing ends the call before time runs out, and the most turns that a call can have."""
    table, ended = tabulated(moves), _over(moves)
    return int((~can_end(table, ended)).sum()), longest_call(table, moves.plan.scenario.turn_limit)


def _over(moves: Moves) -> NDArray[np.bool_]:
    return np.array([moves.ended(number) for number in range(len(moves.positions))], dtype=np.bool_)


def _ends(plan: Plan, graph: Graph) -> Iterator[Finding]:
    """Every call ends, from everywhere, by something the trainee can do; the turn limit is only the last resort."""
    moves = graph.moves
    endable = can_end(graph.table, _over(moves))
    if endable.all():
        return
    for number, position in enumerate(graph.position_ids.tolist()):
        if not endable[position]:
            state = moves.positions[position].state
            yield Finding(
                "Q802",
                "error",
                "persona",
                plan.key[1],
                ("states", state),
                f"[{plan.key[0]}, {plan.key[2]}] Once here, nothing ends the call before time runs out.",
                "Let some reaction lead on from here, or, under `anywhere`, the act that ends the call.",
                graph.witness(number),
            )
            return


def _perfection(plan: Plan, graph: Graph, perfect: Perfect) -> Iterator[Finding]:
    judged_from, most = graph.board.scorecard.judged_from, int(graph.endings.grades.applicable.max(initial=0))
    if most < judged_from:
        yield _scenario(
            plan,
            "Q803",
            ("cases", plan.key[2]),
            f"No call passes: none is judged, as at most {most} is at stake, and calls are judged from {judged_from}.",
            "Lower the `judged_from` of the scorecard, or let more of it count in this call.",
        )
    elif perfect.score is None:
        yield _scenario(
            plan,
            "Q803",
            ("cases", plan.key[2]),
            "No call passes.",
            "See which criteria below cannot be earned, and give the trainee a right answer for each.",
        )
    elif not perfect.passed:
        yield _scenario(
            plan,
            "Q804",
            ("cases", plan.key[2]),
            f"The best call ({perfect.score:g}) has to use an answer that is marked as wrong.",
            "Add a right answer for this case, or take the mark off.",
            perfect.call,
        )
    elif perfect.score < 100:
        yield _scenario(
            plan,
            "Q805",
            ("cases", plan.key[2]),
            f"No call scores more than {perfect.score:g}: some penalty cannot be avoided.",
            "Play the witness and see what its debrief misses; give that an answer, or narrow when it counts.",
            perfect.call,
        )
    if len(perfect.call) > plan.scenario.turn_limit:
        yield _scenario(
            plan,
            "Q806",
            ("turn_limit",),
            f"A perfect call takes {len(perfect.call)} turns: over the limit.",
            "Raise `turn_limit`.",
            perfect.call,
        )


def _criteria(plan: Plan, scorecard: Scorecard, criteria: dict[str, tuple[bool, bool]]) -> Iterator[Finding]:
    lines = {line.id: line for line in scorecard.criteria}
    for name, (earnable, losable) in criteria.items():
        if not earnable:
            yield _scenario(
                plan,
                "Q807",
                ("cases", plan.key[2]),
                f"`{name}` counts in this call but cannot be earned.",
                "Give the trainee a way to earn it, or narrow its `applies_when`.",
            )
        if not losable:
            yield _scenario(
                plan,
                "Q808",
                ("cases", plan.key[2]),
                f"`{name}` counts in this call but cannot be lost.",
                cure_of_unlosable(plan, lines[name], "an answer"),
            )


def _luck(plan: Plan, chances: Chances) -> Iterator[Finding]:
    for name, chance in chances._asdict().items():
        if chance > MOST_LUCK:
            share = too_lucky(chance, MOST_LUCK)
            yield _scenario(
                plan,
                "Q809",
                ("cases", plan.key[2]),
                f"Knowing nothing ({name.replace('_', ' ')}), a player passes {share} of calls; 1 % is the most.",
                "Make the wrong answers of this call more tempting, or let more of the procedure count in it.",
            )


def _short_cuts(plan: Plan, graph: Graph) -> Iterator[Finding]:
    """No passing call avoids most of what the best calls can be graded on."""
    grades = graph.endings.grades
    shares = np.where(grades.passed, grades.met / np.maximum(grades.applicable, 1), -1.0)
    if not grades.passed.any():
        return
    full = grades.applicable[shares == shares.max()].max()
    short = np.flatnonzero(grades.passed & (grades.applicable < LEAST_GRADED * full))
    if len(short):
        yield _scenario(
            plan,
            "Q810",
            ("cases", plan.key[2]),
            f"A short cut passes: graded on a weight of {grades.applicable[short[0]]}, the best calls on up to {full}.",
            cure_of_short_cut(plan, graph, int(short[0])),
            graph.witness(int(graph.endings.numbers[short[0]])),
        )


def passes_with_critical(graph: Graph) -> tuple[int, ...]:
    """Endings (numbers of configurations) that pass although a critical criterion is not met."""
    critical = np.array([watch.criterion.is_critical for watch in graph.board.watches])
    grades = graph.endings.grades
    lapsed = grades.passed & (grades.verdicts[:, critical] == NOT_MET).any(axis=1)
    return tuple(graph.endings.numbers[lapsed].tolist())


def _lapses(plan: Plan, graph: Graph, passes: tuple[int, ...]) -> Iterator[Finding]:
    if passes:
        yield _scenario(
            plan,
            "Q811",
            ("cases", plan.key[2]),
            "A call with a critical error passes.",
            "This is a fault of the scorer, not of the content: report it.",
            graph.witness(passes[0]),
        )


def reached_by(found: Explored) -> Reached:
    """What some call comes to."""
    rows = {id(row): row for row in found.rows}.values()
    return Reached(
        choices=frozenset(choice.id for row in rows for choice, _ in row.turns),
        tried=found.tried,
        rules=frozenset(rule.key for row in rows for _, turn in row.turns for rule in turn.rules),
        moods=frozenset((position.state, Mood(position.mood).label) for position in found.positions),
    )
