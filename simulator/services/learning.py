"""Learn from your mistakes: each turn that was a mistake or blunder, asked again before the answer is shown."""

from collections.abc import Iterator, Sequence

from simulator.domain.analysis import Label, cost
from simulator.engine.call import step
from simulator.proof.analysis import Look, Option
from simulator.scoring.scorer import evaluate
from simulator.services.board import THRESHOLDS, in_points
from simulator.services.desk import panels
from simulator.services.guidance import sources_of
from simulator.services.kept import Kept
from simulator.services.screen import bubbles, speaker, spoken
from simulator.services.views import LearnOption, LearnView, Question
from simulator.services.way import ENDS_THE_CALL

ASKED_AGAIN: tuple[Label, ...] = ("mistake", "blunder")
_LINES_BEFORE = 5


def mistakes(looks: Sequence[Look]) -> tuple[int, ...]:
    """The turns that are worth asking again."""
    return tuple(look.turn.turn for look in looks if _is_asked_again(look))


def _is_asked_again(look: Look) -> bool:
    """Whether there is something to learn: where every choice cost as much, there was no better one to find."""
    return look.turn.label in ASKED_AGAIN and look.turn.better is not None


def lessons(kept: Kept) -> LearnView:
    """All questions of one call, in its order."""
    plan = kept.call.plan
    return LearnView(
        id=kept.record.id,
        scenario=plan.scenario.title,
        persona=plan.persona.title,
        speaker=speaker(kept.call),
        questions=tuple(_question(kept, look) for look in kept.looks or () if _is_asked_again(look)),
    )


def _question(kept: Kept, look: Look) -> Question:
    lost = [item for item in kept.scorecard.criteria if item.id in look.turn.lost]
    lost.sort(key=lambda item: (not item.is_critical, -item.weight))
    return Question(
        number=look.turn.turn,
        label=look.turn.label,
        before=bubbles(look.before, mood_shown=True)[-_LINES_BEFORE:],
        panels=panels(look.before),
        options=tuple(_option(kept, look, option) for option in look.options),
        chosen=look.made.choice.id,
        best=look.best.choice.id,
        reply=step(look.before, look.best.choice.id).entries[-1].text,
        coaching=lost[0].coaching if lost else None,
        sources=sources_of(kept.library, lost),
    )


def _option(kept: Kept, look: Look, option: Option) -> LearnOption:
    label = kept.analyst.label(look.at, look.options, option)
    keeps = label in ("best", "good")
    return LearnOption(
        id=option.choice.id,
        text=spoken(look.before, option.choice),
        kind="response" if option.choice.kind == "response" else "action",
        keeps=keeps,
        label=label,
        why=dict(THRESHOLDS)[label] if keeps else _against(kept, look, option, label),
    )


def _against(kept: Kept, look: Look, option: Option, label: Label) -> str:
    """What is wrong with a choice: in its author's words, else what it breaks, else what it leaves open."""
    if option.wrong is not None:
        return option.wrong
    before, after = (
        evaluate(kept.scorecard, call.trace) for call in (look.before, step(look.before, option.choice.id))
    )
    fine = {item.id for item in before.criteria if item.verdict != "not_met"}
    broken = [item.id for item in after.criteria if item.verdict == "not_met" and item.id in fine]
    said = [item.missed for item in kept.scorecard.criteria if item.id in broken and item.missed]
    ends = option.choice.group in ENDS_THE_CALL and len(said) != 1
    if said and not ends:
        return f"{'. '.join(said[:2])}."
    does = ("ends the call too early",) if ends else ()
    *others, last = (*does, *_price(look, option)) or ("",)
    return f"It {', '.join(others)}{' and ' if others else ''}{last}." if last else dict(THRESHOLDS)[label]


def _price(look: Look, option: Option) -> Iterator[str]:
    """What a choice that nobody says anything against would have done."""
    if option.after is None:
        yield "is a critical error"
        return
    if look.turn.before.can_pass and not option.after.can_pass:
        yield "puts a pass out of reach"
    lost = cost(look.turn.before, option.after)
    if lost:
        yield f"costs {in_points(lost)}"
