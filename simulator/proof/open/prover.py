"""All properties of one open call that can be established one criterion at a time, and a call that shows the best.

Covered are all calls in which each turn of the trainee is a single move, in own words or in any wording, or a deed.
A turn of two or three moves performs what its moves perform, one after the other; the customer answers once.
"""

import hashlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from simulator.domain.library import Library
from simulator.domain.trace import TICK
from simulator.engine.call import replay, set_stage
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan
from simulator.proof.certifying.certificate import Certificate, Finding
from simulator.proof.certifying.cures import cure_of_unlosable, too_lucky
from simulator.proof.certifying.prover import (
    METHOD,
    MOST_LUCK,
    finding_at,
    hidden,
    reached_by,
    unasked,
)
from simulator.proof.exploring.automata import MET, NOT_APPLICABLE, NOT_MET
from simulator.proof.exploring.move_table import can_end, longest_call
from simulator.proof.exploring.open_moves import open_moves
from simulator.proof.exploring.turns import explore_positions
from simulator.proof.open.chances import OpenChances, open_chances
from simulator.proof.open.course import Standing, best_course
from simulator.proof.open.outlook import NEVER, Outlook
from simulator.scoring.scorer import evaluate


def open_content_hash(library: Library, scenario_id: str, persona_id: str, case_id: str) -> str:
    """SHA-256 over all that a certificate of an open call depends on."""
    parts = library.call_digest((scenario_id, persona_id, case_id)), library.moves.digest, str(METHOD)
    return hashlib.sha256("/".join(parts).encode()).hexdigest()


def prove_open(library: Library, scenario_id: str, persona_id: str, case_id: str) -> Certificate:
    """The certificate of one open call. Raises KeyError for ids the library does not have; callers check first."""
    plan = compile_call(library, scenario_id, persona_id, case_id, "open")
    found = explore_positions(plan)
    moves = open_moves(found)
    outlook = Outlook(moves, library.scorecards[plan.scenario.scorecard])
    course = best_course(outlook, Standing(0, outlook.start), plan.scenario.turn_limit)
    way = () if course is None or not course.worth.can_pass else course.choices
    graded = evaluate(outlook.scorecard, replay(set_stage(plan), 1, way).trace) if way else None
    criteria, chances = _criteria(outlook), open_chances(outlook)
    stuck = int((~can_end(moves.table, moves.over)).sum())
    return Certificate(
        scenario=scenario_id,
        persona=persona_id,
        case=case_id,
        content=open_content_hash(library, scenario_id, persona_id, case_id),
        configurations=outlook.configurations,
        edges=outlook.edges,
        longest_call=longest_call(moves.table, plan.scenario.turn_limit),
        best_score=None if graded is None else graded.score,
        perfect_call=way,
        passes_with_critical_error=0,
        never_ends=stuck,
        criteria=criteria,
        chances=chances,
        findings=(
            *_ends(plan, stuck),
            *_perfection(plan, way, None if graded is None else graded.score),
            *_at_stake(plan, outlook, criteria),
            *_luck(plan, chances),
            *_breaches(plan, outlook),
            *unasked(plan),
            *hidden(plan, library.scorecards[plan.scenario.scorecard]),
        ),
        reached=reached_by(found),
        unreachable_choices=(),
        form="open",
    )


def _criteria(outlook: Outlook) -> dict[str, tuple[bool, bool]]:
    """Criterion id to (can be earned, can be lost), for those that something in this call bears on. Exact."""
    said = {symbol for seen in outlook.moves.observations for symbol in seen} | set(outlook.moves.opening)
    found: dict[str, tuple[bool, bool]] = {}
    for watch, item in zip(outlook.board.watches, outlook.prospects, strict=True):
        alphabet = frozenset[str]().union(*(part.monitor.alphabet for part in watch.parts)) - {TICK}
        earned, lost = (bool(item.turns[end][0, item.automaton.start] < NEVER) for end in (MET, NOT_MET))
        if alphabet & said and (earned or lost):
            found[watch.criterion.id] = earned, lost
    return found


def _ends(plan: Plan, stuck: int) -> Iterator[Finding]:
    if stuck:
        message = f"In {stuck} situations of the customer nothing ends the call before time runs out."
        yield finding_at(plan, "Q802", message, "Let some reaction lead on, or the act that ends the call.")


def _perfection(plan: Plan, course: tuple[str, ...], score: float | None) -> Iterator[Finding]:
    if not course:
        message = "Not proved: no passing call was found in which nothing is lost."
        yield finding_at(plan, "Q803", message, "See which criteria exclude each other, and when each counts.")
    elif score is not None and score < 100:
        message = f"No call was found that scores more than {score:g}: some penalty cannot be avoided."
        yield finding_at(plan, "Q805", message, "Narrow when it counts, or add a move that earns it.", course)


def _at_stake(plan: Plan, outlook: Outlook, criteria: dict[str, tuple[bool, bool]]) -> Iterator[Finding]:
    """What can only be lost by doing what it forbids is no trap: whoever leaves that alone is not graded on it."""
    avoidable = {
        item.automaton.criterion.id
        for item in outlook.prospects
        if item.turns[NOT_APPLICABLE][0, item.automaton.start] < NEVER
    }
    lines = {line.id: line for line in outlook.board.scorecard.criteria}
    for name, (earnable, losable) in criteria.items():
        if not earnable and name not in avoidable:
            message = f"`{name}` counts in this call but cannot be earned."
            yield finding_at(plan, "Q807", message, "Add a move that earns it, or narrow its `applies_when`.")
        if not losable:
            message = f"`{name}` counts in this call but cannot be lost."
            yield finding_at(plan, "Q808", message, cure_of_unlosable(plan, lines[name], "a move"))


def _luck(plan: Plan, chances: OpenChances) -> Iterator[Finding]:
    for name, chance in chances._asdict().items():
        if chance > MOST_LUCK:
            share = too_lucky(chance, MOST_LUCK)
            message = f"Knowing nothing ({name.replace('_', ' ')}), one passes {share} of calls; 1 % is the most."
            yield finding_at(plan, "Q809", message, "Let more of the procedure count.")


def _breaches(plan: Plan, outlook: Outlook) -> Iterator[Finding]:
    """Moves that commit a breach after which every critical criterion may still be kept."""
    breaches = frozenset(plan.vocabulary.with_role("breach"))
    critical = [column for column, watch in enumerate(outlook.board.watches) if watch.criterion.is_critical]
    numbers, choices = outlook.moves.choice_numbers, outlook.moves.choices
    guilty = np.array([not breaches.isdisjoint(choice.acts) for choice in choices])[numbers]
    free = np.logical_and.reduce([guilty, *(_may_keep(outlook, column) for column in critical)])
    for name in dict.fromkeys(choices[number].id for number in numbers[free]):
        message = f"`{name}` commits a breach, and a call in which it is said can pass."
        yield finding_at(plan, "Q819", message, "Let a critical criterion of the scorecard look for it.")


def _may_keep(outlook: Outlook, column: int) -> NDArray[np.bool_]:
    """bool[n_moves]: whether after a move, made wherever some call comes to, one criterion may still be kept."""
    item, reached = outlook.prospects[column], outlook.reached(column)
    source = np.repeat(np.arange(len(outlook.over)), outlook.table.widths)
    kept = item.kept[outlook.table.targets[:, None], item.effects[outlook.table.observations]] < NEVER
    return np.asarray((kept & reached[source]).any(axis=1))
