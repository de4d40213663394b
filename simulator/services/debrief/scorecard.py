"""The debrief as plain values: verdict first, then why, from the call itself and the guide."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from simulator.design.words import Mark
from simulator.domain.analysis import FINE
from simulator.domain.evaluation import CriterionResult, Evaluation, PartResult
from simulator.domain.library import Library
from simulator.domain.local_forms import language_of
from simulator.domain.placeholders import fill
from simulator.domain.record import CallRecord
from simulator.domain.scorecard import Criterion, Part, Scorecard
from simulator.domain.vocabulary import Spiel
from simulator.engine.call import Call
from simulator.engine.open_turn import near_miss_in
from simulator.engine.rules import HUNG_UP
from simulator.engine.wrong_answers import wrong_turns
from simulator.scoring.scorer import Violation, violations
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, speaker
from simulator.services.calls.views import RelatedCalls
from simulator.services.debrief.board import board
from simulator.services.debrief.by_line import priorities_by_line
from simulator.services.debrief.check_yourself import doubts
from simulator.services.debrief.coaching import MOST, priorities
from simulator.services.debrief.evidence import quote
from simulator.services.debrief.mistakes import mistakes
from simulator.services.debrief.praise import praise
from simulator.services.debrief.typed_answers import typed_lines
from simulator.services.debrief.views import CriterionView, DebriefView, FailedCheck, Priority, Remark, SectionView
from simulator.services.debrief.wording import fault, standing
from simulator.services.teaching.approved_words import fitting, was_right, where_from
from simulator.services.teaching.earned import parts_fulfilled


def show(played: PlayedCall, related: RelatedCalls) -> DebriefView:
    """Everything the debrief shows."""
    record, call, evaluation, reviews = played.record, played.call, played.evaluation(), played.reviews or ()
    plan, card, outcome, remarks = call.plan, played.scorecard, call.outcome, tuple(_remarks(played))
    views, faults = dict(_views(played, broken := violations(card, call.trace))), _faults(broken)
    return DebriefView(
        id=record.id,
        trainee=related.trainee,
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
        critical=tuple(views[name] for name in evaluation.critical_errors),
        sections=tuple(_sections(card, views)),
        remarks=remarks,
        bubbles=bubbles(call, mood_shown=True),
        marks=_marks(played, faults, remarks),
        faults={number: tuple(_fault(item) for item in found) for number, found in faults.items()},
        outcome=plan.vocabulary.outcomes[outcome].means if outcome else "The call is still open.",
        handle_time_seconds=_handle_time(record),
        turns=len(call.choices),
        scorecard=f"{card.title}, version {card.version}",
        counsel=plan.scenario.counsel,
        level=record.level,
        form=record.form,
        doubts=tuple(doubts(played)),
        standing=standing(record.level, branch=record.parent is not None, met=related.met),
        hints=_hints(played),
        board=None if played.reviews is None else board(played, reviews),
        priorities=_priorities(played, evaluation),
        praise=praise(played, reviews, evaluation),
        typed_lines=typed_lines(played, reviews),
        mistakes=mistakes(reviews),
        branch_of=related.branch_of,
        branches=related.branches,
        started_at=record.started_at,
        record=related.record,
        at_stake=evaluation.at_stake,
        judged_from=card.judged_from,
        needed=tuple(_needed(views, evaluation, card, call)),
        company=plan.vocabulary.company.name,
        language=language_of(plan.vocabulary.company.written_in),
    )


def with_related(view: DebriefView, related: RelatedCalls) -> DebriefView:
    """A debrief that was worked out before, with what surrounds its call now."""
    return replace(
        view,
        trainee=related.trainee,
        branch_of=related.branch_of,
        branches=related.branches,
        record=related.record,
    )


def _hints(played: PlayedCall) -> tuple[int, ...]:
    """The turns before which a hint was asked for."""
    return tuple(sorted({2 * aid.seq + 2 for aid in played.aids if aid.kind in ("principle", "wording")}))


def _priorities(played: PlayedCall, evaluation: Evaluation) -> tuple[Priority, ...]:
    if played.reviews is None:
        return priorities_by_line(played, evaluation, MOST)
    return priorities(played, played.reviews, evaluation)


def _handle_time(record: CallRecord) -> int:
    """Seconds from the beginning of a call to its end; 0 while it goes on."""
    return round(((record.ended_at or record.started_at) - record.started_at) / timedelta(seconds=1))


def _views(played: PlayedCall, broken: Sequence[Violation]) -> Iterator[tuple[str, CriterionView]]:
    """Each line of the scorecard, by its id."""
    for criterion, result in zip(played.scorecard.criteria, played.evaluation().criteria, strict=True):
        yield result.id, _criterion(played.library, played.call, criterion, result, broken)


def _needed(views: Mapping[str, CriterionView], evaluation: Evaluation, card: Scorecard, call: Call) -> Iterator[str]:
    """What alone kept a call from passing. Where they hung up on a low score, that is not what did."""
    if call.outcome == HUNG_UP and (evaluation.score or 0.0) < card.pass_mark:
        return
    for name in evaluation.needed:
        yield next((check.text for check in views[name].failed), views[name].heading)


def _fault(item: Violation) -> str:
    return fault(item.part.title or item.criterion.title, item.part.missed)


def _sections(card: Scorecard, views: dict[str, CriterionView]) -> Iterator[SectionView]:
    for section in card.sections:
        items = tuple(views[criterion.id] for criterion in section.criteria)
        counted = [item for item in items if item.verdict != "not_applicable"]
        yield SectionView(section.title, items, sum(item.verdict == "met" for item in counted), len(counted))


def _criterion(
    library: Library, call: Call, criterion: Criterion, result: CriterionResult, broken: Sequence[Violation]
) -> CriterionView:
    parts = {part.id: part for part in criterion.rests_on}
    failed = tuple(_failed(call, parts[item.id], item, broken) for item in result.failed)
    # Where one thing failed the line is about that; where several did, about what they have in common.
    of = parts[result.failed[0].id] if len(result.failed) == 1 else criterion
    spiel = _words(library, call, [parts[item.id] for item in result.failed])
    return CriterionView(
        id=result.id,
        title=criterion.title,
        missed=of.missed if result.verdict == "not_met" else None,
        verdict=result.verdict,
        critical=criterion.is_critical,
        criticality=result.criticality,
        weight=result.weight,
        sources=_sources(library, of.source),
        assumption=of.assumption,
        counts=criterion.counts,
        evidence=tuple(quote(call, number) for number in result.evidence),
        coaching=result.coaching,
        approved=fill(spiel.text, call.speech.values) if spiel else None,
        approved_is_quoted=bool(spiel and spiel.verbatim),
        turns=tuple(sorted({number for item in failed for number in item.turns})),
        failed=failed,
    )


def _words(library: Library, call: Call, missed: Sequence[Part]) -> Spiel | None:
    """Words for what was not met; none beside what was met or did not come up."""
    found = (fitting(library, call, part.spiel, part.check) for part in missed)
    return next((spiel for spiel in found if spiel is not None), None)


def _failed(call: Call, part: Part, found: PartResult, broken: Iterable[Violation]) -> FailedCheck:
    """What was to happen and did not is nobody's turn: its evidence is the part of it that did happen."""
    return FailedCheck(
        id=part.id,
        title=part.title or "",
        missed=part.missed,
        evidence=tuple(quote(call, number) for number in found.evidence),
        turns=tuple(
            item.turn for item in broken if item.part.id == part.id and call.entries[item.turn - 1].by == "trainee"
        ),
    )


def _sources(library: Library, source: Iterable[str]) -> tuple[tuple[str, str], ...]:
    known = library.vocabulary.statements
    return tuple((name, known[name].says) for name in source if name in known)


def _faults(broken: Iterable[Violation]) -> dict[int, list[Violation]]:
    """What each turn of the trainee violated, critical things first.

    What was to happen and did not is nobody's turn. A turn that does again what was violated before is at fault again.
    """
    faults: dict[int, list[Violation]] = {}
    for item in sorted(broken, key=lambda it: not it.criterion.is_critical):
        faults.setdefault(item.turn, []).append(item)
    return faults


def _marks(played: PlayedCall, faults: Mapping[int, list[Violation]], remarks: tuple[Remark, ...]) -> dict[int, Mark]:
    """One mark a turn of the trainee, the gravest that applies; good is what met something by doing it, and was right.

    A turn without either has none: nothing is said of it.
    """
    card, marks = played.scorecard, dict[int, Mark]()
    for review in played.reviews or ():
        if review.turn.label in FINE and parts_fulfilled(card, review.before, review.after):
            marks[review.turn.turn] = "good"
    marks |= {remark.number: "bad" for remark in remarks}
    marks |= {
        number: "critical" if any(item.criterion.is_critical for item in found) else "bad"
        for number, found in faults.items()
    }
    return marks


def _remarks(played: PlayedCall) -> Iterator[Remark]:
    """Why single choices were wrong when they were made, and approved words that were right then."""
    call, reviews = played.call, {review.turn.turn: review for review in played.reviews or ()}
    for number, choice, why in wrong_turns(call):
        missed = near_miss_in(played.library.vocabulary, choice)
        if missed is not None:
            spiel, words = missed
            said, approved = (fill(text, call.speech.values) for text in (words.text, spiel.text))
            yield Remark(number, said, words.why or "", approved, where_from(spiel))
        if why is not None and choice.response is not None:
            instead = fitting(played.library, call, choice.response.instead)
            if instead is not None and number in reviews and not was_right(played.analyst, reviews[number], instead.id):
                instead = None
            yield Remark(
                number,
                call.text(choice),
                why,
                fill(instead.text, call.speech.values) if instead else None,
                where_from(instead) if instead else None,
            )
