"""The call screen as plain values."""

from collections.abc import Sequence
from dataclasses import replace

from simulator.domain.roles import ENDS_THE_CALL, Role
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.desk import desk_after, question
from simulator.services.calls.account_screen import panels
from simulator.services.calls.own_words import HeardMove
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, unknown_caller
from simulator.services.taking.line import face, is_dead, own_voice, ringing, voice
from simulator.services.taking.on_screen import ScreenIds, choice_ids, move_ids, wording_ids
from simulator.services.taking.open_turns import OfferedWording
from simulator.services.taking.views import (
    CallView,
    ChoiceView,
    Feedback,
    HintView,
    MoveView,
    TypedAnswer,
    WordingView,
)

_PLACES: tuple[Role, ...] = ("identity", "lookup", "payment", "transfer", "message", "hangs_up")
"""Roles by which an action stands somewhere on the desk. What others say of it, no screen may tell."""


def show(
    played: PlayedCall,
    hint: HintView | None = None,
    feedback: Feedback | None = None,
    typed_answer: TypedAnswer | None = None,
) -> CallView:
    """Everything the call screen shows. The mood is only shown in guided calls; elsewhere it has to be heard.

    An assessment tells nothing besides: by what the kind of customer is called, or by a voice in figures, it would.
    """
    record, call, plan = played.record, played.call, played.call.plan
    mood_shown, is_assessment = record.level == "guided", record.level == "assessment"
    outcome, is_open = call.outcome, record.form == "open"
    said = bubbles(call, mood_shown=mood_shown)
    hidden, ids = is_open or is_assessment, choice_ids(played, len(call.choices))
    return CallView(
        id=record.id,
        scenario=plan.scenario.title,
        persona="" if is_assessment and not call.ended else plan.persona.title,
        caller=call.account.name if plan.persona.line == "customer" and _knows_who(call) else unknown_caller(call),
        agent=call.account.agent,
        brief=plan.scenario.brief,
        company=plan.vocabulary.company.name,
        # Whose words somebody chose is for the debrief.
        bubbles=tuple(replace(item, spiel=None, spiel_text="", spiel_says="") for item in said) if hidden else said,
        responses=()
        if is_open
        else tuple(_choice(call, ids, item, str(key)) for key, item in enumerate(_of_kind(call, "response"), start=1)),
        actions=_actions(call, ids),
        panels=panels(call),
        mood=call.entries[-1].mood if mood_shown else None,
        voice=own_voice(call) if is_assessment else voice(call),
        face=face(call),
        ringing=ringing(call),
        started_at=record.started_at,
        ended_at=record.ended_at,
        version=len(call.choices),
        ended=call.ended,
        outcome=plan.vocabulary.outcomes[outcome].means if outcome else None,
        hung_up=is_dead(call),
        level=record.level,
        more_help=record.level == "practice" and not call.ended and not is_open,
        branch_of=record.parent,
        hint=hint,
        feedback=feedback,
        typed_answer=typed_answer,
        form=record.form,
        moves=moves_of(played) if is_open and not call.ended else (),
        browsable=is_open and not is_assessment,
    )


def _knows_who(call: Call) -> bool:
    asked = {choice.id for choice in call.plan.actions if choice.role == "identity"}
    return not asked.isdisjoint(call.choices)


def moves_of(played: PlayedCall) -> tuple[MoveView, ...]:
    """Everything that can be said in an open call, in the order of its list."""
    known, ids = played.call.plan.moves, move_ids(played)
    return tuple(
        MoveView(ids.shown(move.id), move.label, known.groups.get(move.group, move.group), move.find)
        for move in known.moves.values()
    )


def heard_moves(played: PlayedCall, heard: Sequence[HeardMove]) -> tuple[tuple[MoveView, bool], ...]:
    """What was heard, each with whether it is sure. Of what is not, a sentence tells what they would be saying."""
    call = played.call
    views = dict(zip(call.plan.moves.moves, moves_of(played), strict=True))
    return tuple(
        (views[item.move] if item.sure else replace(views[item.move], says=call.put(item.move)), item.sure)
        for item in heard
    )


def wording_views(played: PlayedCall, offered: Sequence[tuple[str, OfferedWording]]) -> tuple[WordingView, ...]:
    """Wordings to choose from, each with its move."""
    known, ids = played.call.plan.moves.moves, wording_ids(played)
    return tuple(WordingView(ids.shown(item.id), known[move].label, item.text) for move, item in offered)


def _of_kind(call: Call, kind: str) -> tuple[Choice, ...]:
    return tuple(choice for choice in call.offered() if choice.kind == kind)


def _actions(call: Call, ids: ScreenIds) -> tuple[ChoiceView, ...]:
    desk = desk_after(call.plan, call.seed, call.choices)
    return tuple(
        replace(_choice(call, ids, item, None), asks=question(call.plan, desk, item.id))
        for item in _of_kind(call, "action")
    )


def _choice(call: Call, ids: ScreenIds, choice: Choice, key: str | None) -> ChoiceView:
    return ChoiceView(
        ids.shown(choice.id),
        call.text(choice),
        "response" if choice.kind == "response" else "action",
        choice.group,
        key,
        choice.id in call.choices,
        choice.role if choice.role in _PLACES else None,
        any(call.plan.vocabulary.acts[act].role in ENDS_THE_CALL for act in choice.acts),
    )
