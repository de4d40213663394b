"""The call screen as plain values."""

from typing import Literal

from simulator.domain.trace import Entry
from simulator.engine.call import Call
from simulator.engine.plan import Choice
from simulator.services.desk import panels
from simulator.services.kept import Kept
from simulator.services.views import Bubble, CallView, ChoiceView, Feedback, HintView, RecallView


def show(
    kept: Kept, hint: HintView | None = None, feedback: Feedback | None = None, recall: RecallView | None = None
) -> CallView:
    """Everything the call screen shows. The mood is only shown in guided calls; elsewhere it has to be heard."""
    record, call, plan = kept.record, kept.call, kept.call.plan
    mood_shown = record.level == "guided"
    outcome = call.outcome
    return CallView(
        id=record.id,
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        caller=call.account.name
        if "verify_identity" in call.choices and plan.persona.line == "customer"
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
        recall=recall,
    )


def unknown_caller(call: Call) -> str:
    """Whom we call somebody whose name we do not know."""
    return "Person who answered" if call.plan.persona.line == "third_party" else "Caller"


def speaker(call: Call) -> str:
    """Whom a call looked back on names as the other side."""
    return "Customer" if call.plan.persona.line == "customer" else unknown_caller(call)


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
    )


def shown_text(call: Call, entry: Entry) -> str:
    """What an entry says, read by itself. On the desk a department stands under "Transfer to"; here it stands alone."""
    choice = call.plan.choices.get(entry.choice or "")
    return spoken(call, choice) if choice is not None and choice.group == "routing" else entry.text


def done_or_said(choice: Choice) -> Literal["said", "did"]:
    """Whether a choice is words or an action on the desk."""
    return "said" if choice.kind == "response" else "did"


def spoken(call: Call, choice: Choice) -> str:
    """What a choice says or does, read by itself."""
    text = call.text(choice)
    return f"Transfer to {text}" if choice.group == "routing" else text


def statement_of(call: Call, spiel: str | None) -> str | None:
    """The statement that approved words belong to: the name of a spiel is for authors."""
    known = call.plan.vocabulary.spiels.get(spiel or "")
    return known.statement if known is not None else spiel


def bubbles(call: Call, *, mood_shown: bool) -> tuple[Bubble, ...]:
    """The conversation so far, numbered as scorecards number it."""
    return tuple(
        Bubble(
            number,
            entry.by,
            "did" if entry.kind == "did" else "said",
            shown_text(call, entry),
            entry.mood if mood_shown else None,
            statement_of(call, entry.spiel),
        )
        for number, entry in enumerate(call.entries, start=1)
    )
