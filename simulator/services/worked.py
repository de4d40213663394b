"""The worked example: the perfect call decision by decision, with what each is for and what was not said instead."""

from simulator.domain.record import CallRecord
from simulator.engine.call import Call, replay, step
from simulator.engine.hindsight import acts_so_far, why_wrong
from simulator.engine.plan import Choice
from simulator.services.desk import panels
from simulator.services.earning import fulfilled, newly_met
from simulator.services.guidance import meanings, sources_of
from simulator.services.kept import Kept
from simulator.services.screen import bubbles, done_or_said, speaker, spoken, statement_of
from simulator.services.views import WorkedStep, WorkedView


def example(kept: Kept) -> WorkedView:
    """All there is to watch."""
    call, plan = kept.call, kept.call.plan
    outcome = call.outcome
    return WorkedView(
        id=kept.record.id,
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
        steps=_steps(kept, kept.record),
        outcome=plan.vocabulary.outcomes[outcome].means if outcome else "",
        score=kept.evaluation().score,
    )


def _steps(kept: Kept, record: CallRecord) -> tuple[WorkedStep, ...]:
    before = replay(kept.call.stage, record.seed, ())
    steps = []
    for choice_id in record.choices:
        after = step(before, choice_id)
        steps.append(_step(kept, before, before.plan.choices[choice_id], after))
        before = after
    return tuple(steps)


def _step(kept: Kept, before: Call, choice: Choice, after: Call) -> WorkedStep:
    earned = newly_met(kept.scorecard, before, after)
    cited = fulfilled(kept.scorecard, before, after) or earned
    shown = {panel.title for panel in panels(before) if panel.opened}
    return WorkedStep(
        number=len(before.entries) + 1,
        text=spoken(before, choice),
        kind=done_or_said(choice),
        spiel=statement_of(before, choice.spiel),
        reasons=tuple(item.title for item in earned) or meanings(kept.library, choice),
        sources=(
            *sources_of(kept.library, cited),
            *(("Assumption", item.assumption) for item in cited if item.assumption is not None),
        ),
        instead_of=_not_this(before, choice),
        opened=tuple(panel for panel in panels(after) if panel.opened and panel.title not in shown),
        reply=bubbles(after, mood_shown=True)[-1],
    )


def _not_this(before: Call, choice: Choice) -> tuple[tuple[str, str], ...]:
    """The other answers that were on offer, where their author says what is wrong with them."""
    if choice.kind != "response":
        return ()
    done, heard = acts_so_far(before)
    others = [item for item in before.offered() if item.kind == "response" and item != choice]
    found = [(before.text(item), why_wrong(before.plan, item, done, heard)) for item in others]
    return tuple((text, why) for text, why in found if why is not None)
