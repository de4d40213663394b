"""The call screen as plain values."""

from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.services.calls.account_screen import panels
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, unknown_caller
from simulator.services.taking.views import CallView, ChoiceView, Feedback, HintView, TypedAnswer


def show(
    played: PlayedCall,
    hint: HintView | None = None,
    feedback: Feedback | None = None,
    typed_answer: TypedAnswer | None = None,
) -> CallView:
    """Everything the call screen shows. The mood is only shown in guided calls; elsewhere it has to be heard."""
    record, call, plan = played.record, played.call, played.call.plan
    mood_shown = record.level == "guided"
    outcome = call.outcome
    return CallView(
        id=record.id,
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        caller=call.account.name
        if plan.persona.line == "customer" and any(plan.choices[made].role == "identity" for made in call.choices)
        else unknown_caller(call),
        agent=call.account.agent,
        brief=plan.scenario.brief,
        company=plan.vocabulary.company.name,
        bubbles=bubbles(call, mood_shown=mood_shown),
        responses=tuple(_choice(call, item, str(key)) for key, item in enumerate(_of_kind(call, "response"), start=1)),
        actions=tuple(_choice(call, item, None) for item in _of_kind(call, "action")),
        panels=panels(call),
        mood=call.entries[-1].mood if mood_shown else None,
        voice=(plan.persona.voice.pitch, plan.persona.voice.rate),
        started_at=record.started_at,
        ended_at=record.ended_at,
        version=len(call.choices),
        ended=call.ended,
        outcome=plan.vocabulary.outcomes[outcome].means if outcome else None,
        level=record.level,
        more_help=record.level == "practice" and not call.ended,
        branch_of=record.parent,
        hint=hint,
        feedback=feedback,
        typed_answer=typed_answer,
    )


def _of_kind(call: Call, kind: str) -> tuple[Choice, ...]:
    return tuple(choice for choice in call.offered() if choice.kind == kind)


def _choice(call: Call, choice: Choice, key: str | None) -> ChoiceView:
    return ChoiceView(
        choice.id,
        call.text(choice),
        "response" if choice.kind == "response" else "action",
        choice.group,
        key,
        choice.id in call.choices,
        choice.role,
    )
