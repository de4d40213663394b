"""The course of a call laid out as a chart, and what it shows in words."""

from collections.abc import Sequence

from simulator.design.labels import LABEL_LOOKS
from simulator.design.words import listed, points
from simulator.domain.analysis import Worth
from simulator.domain.base import Mood
from simulator.services.debrief.chart_shapes import Chart, ChartPoint
from simulator.services.debrief.views import Moment

WIDTH, HEIGHT = 960.0, 260.0


def chart(
    moments: Sequence[Moment], pass_mark: int, start: Worth | None, first_mood: int, who: str = "customer"
) -> Chart:
    """Attainable score and mood after each turn, beginning with what could be had before the first.

    `pass_mark` is 1 to 100; `start` is what could be had before the first turn, None where nothing was analysed;
    `first_mood` is that of the customer's first line, 0 (furious) to 4 (calm). `who` is on the other side: the
    customer, or somebody else.
    """
    steps = max(len(moments), 1)
    begin = ChartPoint(0, 0.0, _y(_score(start)), _mood_y(first_mood), None, f"Before the first turn: {_of(start)}.")
    course = [begin]
    for index, item in enumerate(moments, start=1):
        worth = Worth(item.after, item.can_pass_after)
        label, mood = LABEL_LOOKS[item.label].word.lower(), Mood(item.mood).label
        text = f"Turn {item.number}: {label}. {_of(worth)}, {who} {mood}."
        x = round(WIDTH * index / steps, 2)
        course.append(ChartPoint(item.number, x, _y(item.after or 0.0), _mood_y(item.mood), item.label, text))
    gone = next((at for at, item in zip(course[1:], moments, strict=True) if _ends_hope(item)), None)
    return Chart(
        width=WIDTH,
        height=HEIGHT,
        points=tuple(course),
        pass_y=_y(pass_mark),
        score_ticks=tuple((_y(score), str(score)) for score in (0, 25, 50, 75, 100)),
        mood_ticks=tuple((_mood_y(mood), mood.label) for mood in Mood),
        no_return_x=None if gone is None else gone.x,
        summary=_summary(moments, start, first_mood, who),
    )


def _ends_hope(item: Moment) -> bool:
    return item.can_pass_before and not item.can_pass_after


def _score(worth: Worth | None) -> float:
    return (worth.score or 0.0) if worth is not None else 0.0


def _y(score: float) -> float:
    return round(HEIGHT * (1 - score / 100), 2)


def _mood_y(mood: int) -> float:
    return round(HEIGHT * (1 - mood / Mood.CALM), 2)


def _of(worth: Worth | None) -> str:
    can_pass = worth is not None and worth.can_pass
    return f"{points(_score(worth))} attainable, a pass {'possible' if can_pass else 'out of reach'}"


def _summary(moments: Sequence[Moment], start: Worth | None, first_mood: int, who: str) -> str:
    if not moments:
        return "No turn was taken."
    first, last = _score(start), moments[-1].after or 0.0
    turns = "one choice" if len(moments) == 1 else f"{len(moments)} choices"
    played = f"stayed at {points(last)}" if first == last else f"went from {points(first)} to {points(last)}"
    parts = [f"The attainable score {played} over {turns}"]
    steepest = [str(item.number) for item in _steepest(moments)] if len(moments) > 1 else []
    if steepest:
        parts.append(f"it fell most at turn{'s' if len(steepest) > 1 else ''} {listed(steepest)}")
    gone = next((item for item in moments if _ends_hope(item)), None)
    if gone is not None:
        parts.append(f"a pass was out of reach after turn {gone.number}")
    moods = [first_mood, *(item.mood for item in moments)]
    worst, end = Mood(min(moods)).label, Mood(moods[-1]).label
    parts.append(f"the {who} was {end} at the end" + ("" if worst == end else f", {worst} at worst"))
    return "; ".join(parts) + "."


def _steepest(moments: Sequence[Moment]) -> list[Moment]:
    """The one or two turns that cost most, in the order of the call."""
    falls = [item for item in moments if (item.after or 0.0) < (item.before or 0.0)]
    by_fall = sorted(falls, key=lambda item: (item.after or 0.0) - (item.before or 0.0))
    return sorted(by_fall[:2], key=lambda item: item.number)
