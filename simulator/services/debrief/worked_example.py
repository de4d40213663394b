"""The worked example: the perfect call decision by decision, with what each is for and what was not said instead."""

from simulator.domain.record import CallRecord
from simulator.engine.call import Call, replay, step
from simulator.engine.choice import Choice
from simulator.engine.wrong_answers import acts_so_far, why_wrong
from simulator.services.calls.account_screen import panels
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import bubbles, done_or_said, named, speaker, spoken, wording_of
from simulator.services.debrief.views import WorkedStep, WorkedView
from simulator.services.teaching.earned import fulfilled, made_ready, newly_met, titles
from simulator.services.teaching.sources import meanings, sources_of


def example(played: PlayedCall) -> WorkedView:
    """All there is to watch."""
    call, plan = played.call, played.call.plan
    outcome = call.outcome
    return WorkedView(
        id=played.record.id,
        scenario_id=plan.key[0],
        persona_id=plan.key[1],
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        speaker=speaker(call),
        agent=call.account.agent,
        company=plan.vocabulary.company.name,
        brief=plan.scenario.brief,
        case=plan.case.title,
        opening=bubbles(call, mood_shown=True)[0],
        steps=_steps(played, played.record),
        outcome=plan.vocabulary.outcomes[outcome].means if outcome else "",
        score=played.evaluation().score,
    )


def _steps(played: PlayedCall, record: CallRecord) -> tuple[WorkedStep, ...]:
    before = replay(played.call.stage, record.seed, ())
    steps = []
    for choice_id in record.choices:
        after, choice = step(before, choice_id), before.plan.known_choice(choice_id)
        if choice is not None:
            steps.append(_step(played, before, choice, after))
        before = after
    return tuple(steps)


def _step(played: PlayedCall, before: Call, choice: Choice, after: Call) -> WorkedStep:
    earned = newly_met(played.scorecard, before, after)
    ready = made_ready(played.scorecard, before, choice)
    cited = fulfilled(played.scorecard, before, after) or earned or ready[:1]
    words = wording_of(before, choice.spiel)
    shown = {panel.title for panel in panels(before) if panel.opened}
    return WorkedStep(
        number=len(before.entries) + 1,
        text=spoken(before, choice),
        kind=done_or_said(choice),
        spiel=words.statement if words else None,
        spiel_text=words.text if words else "",
        spiel_says=words.says if words else "",
        reasons=titles(earned) or meanings(played.library, choice),
        sources=(
            *sources_of(played.library, cited),
            *(("Assumption", text) for text in dict.fromkeys(item.assumption for item in cited) if text),
        ),
        instead_of=_not_this(before, choice),
        move=named(before, choice) if choice.said else "",
        opened=tuple(panel for panel in panels(after) if panel.opened and panel.title not in shown),
        reply=bubbles(after, mood_shown=True)[-1],
    )


def _not_this(before: Call, choice: Choice) -> tuple[tuple[str, str], ...]:
    """The other answers that were on offer, where their author says what is wrong with them.

    In an open call these are the near misses of the words that were taken.
    """
    if choice.kind != "response":
        return ()
    done, heard = acts_so_far(before)
    others = [item for item in before.offered() if item.kind == "response" and item != choice]
    if choice.said:
        moves = {item.move for item in choice.said}
        others = [item for item in others if moves >= {it.move for it in item.said}]
    found = [(before.text(item), why_wrong(before.plan, item, done, heard)) for item in others]
    return tuple((text, why) for text, why in found if why is not None)
