"""The debrief as plain values: verdict first, then why, from the call itself and the guide."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from simulator.design.words import Mark
from simulator.domain.evaluation import CriterionResult
from simulator.domain.library import Library
from simulator.domain.placeholders import fill
from simulator.domain.scorecard import Criterion, Scorecard
from simulator.engine.call import Call
from simulator.engine.wrong_answers import wrong_turns
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, speaker
from simulator.services.calls.views import RelatedCalls
from simulator.services.debrief.board import board
from simulator.services.debrief.coaching import praise, priorities
from simulator.services.debrief.evidence import quote
from simulator.services.debrief.mistakes import mistakes
from simulator.services.debrief.typed_answers import typed_lines
from simulator.services.debrief.views import CriterionView, DebriefView, Quote, Remark, SectionView
from simulator.services.debrief.wording import standing
from simulator.services.teaching.approved_words import fitting, was_right, where_from


def show(played: PlayedCall, related: RelatedCalls) -> DebriefView:
    """Everything the debrief shows."""
    library, record, call, evaluation = played.library, played.record, played.call, played.evaluation()
    plan, card = call.plan, played.scorecard
    views = {result.id: _criterion(library, call, card, result) for result in evaluation.criteria}
    outcome = call.outcome
    ended = record.ended_at or record.started_at
    remarks = tuple(_remarks(played))
    faults = _faults(views)
    reviews = played.reviews
    return DebriefView(
        id=record.id,
        scenario_id=plan.key[0],
        persona_id=plan.key[1],
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        speaker=speaker(call),
        case=plan.case.title,
        case_assumption=plan.case.assumption,
        passed=evaluation.passed,
        judged=evaluation.result != "not_judged",
        score=evaluation.score,
        pass_mark=card.pass_mark,
        critical=_critical(views[name] for name in evaluation.critical_errors),
        sections=tuple(_sections(card, views)),
        remarks=remarks,
        bubbles=bubbles(call, mood_shown=True),
        marks=_marks(views.values(), faults, remarks),
        faults={number: tuple(view.fault for view in found) for number, found in faults.items()},
        outcome=plan.vocabulary.outcomes[outcome].means if outcome else "The call is still open.",
        handle_time_seconds=round((ended - record.started_at) / timedelta(seconds=1)),
        turns=len(call.choices),
        scorecard=f"{card.title}, version {card.version}",
        counsel=plan.scenario.counsel,
        level=record.level,
        standing=standing(record.level, branch=record.parent is not None, met_before=related.met_before),
        hints=tuple(sorted({2 * aid.seq + 2 for aid in played.aids if aid.kind in ("principle", "wording")})),
        board=board(played, reviews) if reviews is not None else None,
        priorities=priorities(played, reviews or (), views, evaluation),
        praise=praise(reviews or (), views),
        typed_lines=typed_lines(played, reviews or ()),
        mistakes=mistakes(reviews or ()),
        branch_of=related.branch_of,
        branches=related.branches,
        started_at=record.started_at,
        record=related.record,
        at_stake=evaluation.at_stake,
        judged_from=card.judged_from,
        company=plan.vocabulary.company.name,
    )


def _critical(found: Iterable[CriterionView]) -> tuple[CriterionView, ...]:
    """The earliest first; last those that belong to no turn: something did not happen at all."""
    return tuple(sorted(found, key=lambda item: item.turns or (math.inf,)))


def _sections(card: Scorecard, views: dict[str, CriterionView]) -> Iterator[SectionView]:
    for section in card.sections:
        items = tuple(views[criterion.id] for criterion in section.criteria)
        counted = [item for item in items if item.verdict != "not_applicable"]
        yield SectionView(section.title, items, sum(item.verdict == "met" for item in counted), len(counted))


def _criterion(library: Library, call: Call, card: Scorecard, result: CriterionResult) -> CriterionView:
    criterion = next(item for item in card.criteria if item.id == result.id)
    spiel = fitting(library, call, criterion.spiel)
    evidence = tuple(quote(call, number) for number in _evidence(call, criterion, result))
    return CriterionView(
        id=result.id,
        title=criterion.title,
        missed=criterion.missed if result.verdict == "not_met" else None,
        verdict=result.verdict,
        critical=criterion.is_critical,
        criticality=result.criticality,
        weight=result.weight,
        sources=_sources(library, criterion),
        assumption=criterion.assumption,
        evidence=evidence,
        coaching=result.coaching,
        approved=fill(spiel.text, call.speech.values) if spiel else None,
        approved_is_quoted=bool(spiel and spiel.verbatim),
        turns=_broken_at(criterion, evidence) if result.verdict == "not_met" else (),
    )


def _evidence(call: Call, criterion: Criterion, result: CriterionResult) -> tuple[int, ...]:
    """The turns to show. The scorer stops at the first breach; somebody who did it twice has to see both."""
    banned = criterion.check.absence
    if result.verdict != "not_met" or banned is None:
        return result.evidence
    done = (number for number, entry in enumerate(call.entries, start=1) if not set(banned).isdisjoint(entry.acts))
    return tuple(sorted({*result.evidence, *done}))


def _sources(library: Library, criterion: Criterion) -> tuple[tuple[str, str], ...]:
    known = library.vocabulary.statements
    return tuple((name, known[name].says) for name in criterion.source if name in known)


def _broken_at(criterion: Criterion, evidence: Sequence[Quote]) -> tuple[int, ...]:
    """The turns of the trainee that broke a criterion.

    What was to happen and did not is nobody's turn: its evidence is the part of it that did happen. Of what may happen
    once, or in another order, only the turn that was one too many is a fault: the last.
    """
    kind = criterion.check.kind
    if kind not in ("absence", "at_most", "precedence", "not_succession"):
        return ()
    return tuple(item.number for item in (evidence if kind == "absence" else evidence[-1:]) if item.by == "trainee")


def _faults(views: Mapping[str, CriterionView]) -> dict[int, list[CriterionView]]:
    """The criteria that each turn of the trainee broke, critical ones first."""
    faults: dict[int, list[CriterionView]] = {}
    for view in sorted(views.values(), key=lambda item: not item.critical):
        for number in view.turns:
            faults.setdefault(number, []).append(view)
    return faults


def _marks(
    views: Iterable[CriterionView], faults: Mapping[int, list[CriterionView]], remarks: tuple[Remark, ...]
) -> dict[int, Mark]:
    """One mark a turn of the trainee, the gravest that applies."""
    earned = (view for view in views if view.verdict == "met" and view.weight)
    marks: dict[int, Mark] = {item.number: "good" for view in earned for item in view.evidence if item.by == "trainee"}
    marks |= {remark.number: "bad" for remark in remarks}
    marks |= {number: "critical" if any(view.critical for view in found) else "bad" for number, found in faults.items()}
    return marks


def _remarks(played: PlayedCall) -> Iterator[Remark]:
    """Why single choices were wrong when they were made, and approved words that were right then."""
    call, reviews = played.call, {review.turn.turn: review for review in played.reviews or ()}
    for number, choice, why in wrong_turns(call):
        if why is not None and choice.response is not None:
            instead = fitting(played.library, call, choice.response.instead)
            if instead is not None and number in reviews and not was_right(played, reviews[number], instead.id):
                instead = None
            yield Remark(
                number,
                call.text(choice),
                why,
                fill(instead.text, call.speech.values) if instead else None,
                where_from(instead) if instead else None,
            )
