"""The analysis board: what each turn was worth, the turning point, the better line, and the way back."""

from collections.abc import Iterator, Sequence

from simulator.domain.analysis import MISTAKE_POINTS, Label, cost
from simulator.domain.base import Mood
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call, step
from simulator.engine.plan import Choice
from simulator.proof.analysis import Look
from simulator.services.chart import chart
from simulator.services.kept import Kept
from simulator.services.screen import done_or_said, speaker, spoken
from simulator.services.views import AnalysisBoard, Better, Moment, WayBack
from simulator.services.way import ENDS_THE_CALL

THRESHOLDS: tuple[tuple[Label, str], ...] = (
    ("best", "Keeps every point that was still open, and wastes no turn."),
    ("good", "Keeps every point that was still open; another choice would have been quicker."),
    ("inaccuracy", f"Costs less than {MISTAKE_POINTS:g} points, or none and was still wrong at that moment."),
    ("mistake", f"Costs {MISTAKE_POINTS:g} points or more. A pass is still possible if it was before."),
    ("blunder", "A critical error, or the turn after which a pass was out of reach."),
)
"""The limits are judgements of ours: no study says how many points make a mistake."""
LATE = 15
"""Turns left from which a loss that nothing else explains is one of time."""


def board(kept: Kept, looks: Sequence[Look]) -> AnalysisBoard:
    """Everything the board shows."""
    moments = tuple(_moment(kept, look) for look in looks)
    gone = next((index for index, item in enumerate(moments) if item.can_pass_before and not item.can_pass_after), None)
    return AnalysisBoard(
        moments=moments,
        no_return=None if gone is None else moments[gone].number,
        last_chance=None if gone is None else _last_chance(kept, looks[gone]),
        chart=chart(
            moments,
            kept.scorecard.pass_mark,
            looks[0].turn.before if looks else None,
            _first_mood(kept.call),
            speaker(kept.call).lower(),
        ),
        thresholds=THRESHOLDS,
    )


def _first_mood(call: Call) -> int:
    return Mood[(call.entries[0].mood or "neutral").upper()]


def _moment(kept: Kept, look: Look) -> Moment:
    turn, entries = look.turn, kept.call.entries
    titles = {criterion.id: criterion.title for criterion in kept.scorecard.criteria}
    return Moment(
        number=turn.turn,
        label=turn.label,
        before=turn.before.score,
        after=turn.after.score,
        can_pass_before=turn.before.can_pass,
        can_pass_after=turn.after.can_pass,
        mood=Mood[(entries[turn.turn].mood or "neutral").upper()],
        why=why(look, kept.scorecard),
        lost=tuple(titles[name] for name in turn.lost),
        better=_better(look) if turn.better is not None else None,
        recovery=_way_back(kept.call, look) if turn.recovery else None,
    )


def why(look: Look, card: Scorecard) -> str:
    """What a label rests on, in a sentence or two."""
    turn = look.turn
    return " ".join(_reasons(look, card)) or dict(THRESHOLDS)[turn.label]


def _reasons(look: Look, card: Scorecard) -> Iterator[str]:
    turn, made, lost = look.turn, look.made, cost(look.turn.before, look.turn.after)
    if made.wrong is not None:
        yield made.wrong
    elif made.choice.group in ENDS_THE_CALL and turn.lost:
        yield f"It ended the call with {things(len(turn.lost))} still open."
    elif lost and look.at.left <= LATE:
        yield f"{_left(look.at.left)}, and something else needed it."
    if turn.before.can_pass and not turn.after.can_pass:
        yield f"It put a pass out of reach{_drop(lost)}."
    elif turn.label == "blunder":
        yield f"It was another critical error{_drop(lost)}."
    elif lost:
        yield f"It cost {in_points(lost)}."


def things(count: int) -> str:
    """So many things."""
    return "one thing" if count == 1 else f"{count} things"


def _left(turns: int) -> str:
    return "This was the last turn" if turns == 1 else f"Only {turns} turns were left"


def _drop(lost: float) -> str:
    return f" and cost {in_points(lost)}" if lost else ""


def in_points(lost: float) -> str:
    """What was lost of the score, in words."""
    shown = f"{lost:.1f}".removesuffix(".0")
    return f"{shown} point{'' if shown == '1' else 's'}"


def _better(look: Look) -> Better:
    choice = look.best.choice
    after = step(look.before, choice.id)
    answer = after.entries[-1]
    return Better(spoken(look.before, choice), done_or_said(choice), answer.text, answer.mood or "")


def _way_back(call: Call, look: Look) -> WayBack:
    number = look.turn.turn
    choices = [call.plan.choices[name] for name in look.turn.recovery]
    worth = look.recovered or look.turn.after
    return WayBack(number, _spoken(call, choices), worth.score, worth.can_pass)


def _spoken(call: Call, choices: Sequence[Choice]) -> tuple[str, ...]:
    return tuple(spoken(call, choice) for choice in choices)


def _last_chance(kept: Kept, look: Look) -> WayBack:
    """How the call could still have been passed at the turn that lost it."""
    gone_on = kept.analyst.way_on(look.at, look.before)
    made = len(look.before.choices)
    worth = kept.analyst.grade(gone_on)
    choices = [gone_on.plan.choices[name] for name in gone_on.choices[made:]]
    return WayBack(look.turn.turn, _spoken(look.before, choices), worth.score, worth.can_pass)
