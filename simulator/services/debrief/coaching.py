"""What to work on after a call, and what went well: at most two things each, from this call and no other."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from simulator.design.words import Remedy, fell
from simulator.domain.analysis import cost
from simulator.domain.evaluation import Evaluation
from simulator.domain.roles import FINDS_OUT, Role
from simulator.domain.scorecard import Check
from simulator.domain.vocabulary import OUT_OF_TIME
from simulator.engine.rules import HUNG_UP
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.debrief.evidence import quote
from simulator.services.debrief.views import CriterionView, FailedCheck, Praise, Priority
from simulator.services.teaching.reasons import LATE, things

MOST = 2
"""More than two things at a time are not worked on."""
TOO_LATE: Mapping[Role | None, str] = {"transfer": "Transferred the call", "hangs_up": "Ended the call"}
"""What somebody did who left several things undone by one choice, by the role of that choice."""


class _Task(NamedTuple):
    """What one turn lost, the gravest first, and what that cost of the score."""

    number: int
    lost: Sequence[CriterionView]
    cost: int
    too_late: str
    """How the call was over before they were done, if that is what happened."""


def priorities(
    played: PlayedCall, reviews: Sequence[TurnReview], views: Mapping[str, CriterionView], evaluation: Evaluation
) -> tuple[Priority, ...]:
    """The turns to work on, first what failed the call, then what cost most. What one turn lost is one priority."""
    weight = {item.id: item.weight for item in evaluation.criteria}
    tasks = [_task(played, reviews, review, views) for review in reviews if review.turn.lost]
    told = [task for task in tasks if task.lost[0].critical or task.cost]
    told.sort(key=lambda it: (not it.lost[0].critical, -it.cost, -sum(weight[item.id] for item in it.lost), it.number))
    return tuple(_priority(played, task) for task in told[:MOST])


def _task(
    played: PlayedCall, reviews: Sequence[TurnReview], review: TurnReview, views: Mapping[str, CriterionView]
) -> _Task:
    number, gone = review.turn.turn, _cost(review)
    lost = sorted((views[name] for name in review.turn.lost), key=_gravest)
    # One choice left all of these undone. Where it was a critical error itself, that is what to work on.
    if review is not reviews[-1] or len(lost) == 1 or (lost[0].critical and number in lost[0].turns):
        return _Task(number, lost, gone, "")
    if played.call.outcome == OUT_OF_TIME:
        wasted = [item for item in reviews if item.node.turns_left <= LATE and _is_wasted(item, review)]
        return _Task(wasted[0].turn.turn, lost, sum(map(_cost, wasted)), "Ran out of time")
    hung_up = played.call.outcome == HUNG_UP and number not in lost[0].turns
    return _Task(number, lost, gone, "They hung up" if hung_up else TOO_LATE.get(review.made.choice.role, ""))


def _cost(review: TurnReview) -> int:
    """In whole points, as the board shows it."""
    return fell(review.turn.before.score, review.turn.after.score) or 0


def _is_wasted(item: TurnReview, last: TurnReview) -> bool:
    """Whether a turn cost nothing but the time that was missing at the end."""
    return item is last or (
        cost(item.turn.before, item.turn.after) > 0 and item.made.wrong is None and not item.turn.lost
    )


def _gravest(view: CriterionView) -> tuple[bool, int]:
    return not view.critical, -view.weight


def _priority(played: PlayedCall, task: _Task) -> Priority:
    main = task.lost[0]
    # The last turn at which it could still have been done, where nothing else can be quoted.
    quoted = (quote(played.call, task.number),)
    # Of a line that rests on several checks, what this turn did.
    did = next((check for check in main.failed if task.number in check.turns), None)
    what = did.text if did else main.fault
    late = f"{task.too_late} with {things(len(task.lost))} still open"
    return Priority(
        title=late if task.too_late else what,
        critical=main.critical,
        cost=None if main.critical else task.cost,
        sources=main.sources,
        evidence=quoted if task.too_late else (did or main).evidence or quoted,
        coaching=f"The weightiest of them, “{main.title}”: {main.coaching}" if task.too_late else main.coaching,
        approved=main.approved,
        approved_is_quoted=main.approved_is_quoted,
        turn=task.number,
        drill=f"Take turn {task.number} again",
        remedy="do" if task.too_late else _remedy(played, main, did),
    )


def _remedy(played: PlayedCall, main: CriterionView, did: FailedCheck | None) -> Remedy:
    """What kind of thing would have met a criterion: a look-up it asks for, words left unsaid, words, or a step."""
    criterion = next(item for item in played.scorecard.criteria if item.id == main.id)
    acts = played.library.vocabulary.acts
    failed = {check.id for check in ([did] if did else main.failed)}
    checks = [part.check for part in criterion.rests_on if part.id in failed]
    if any(acts[name].role in FINDS_OUT for check in checks for name in _asked_for(check)):
        return "look_up"
    if main.turns:
        said = any(item.kind == "said" for item in main.evidence if item.number in main.turns)
        return "leave" if said else "do"
    return "say" if main.approved else "do"


def _asked_for(check: Check) -> Sequence[str]:
    """The acts that a check wants to see, in precedence those that have to come first."""
    wanted = check.existence or (check.precedence.first if check.precedence else None)
    return (*wanted.any, *wanted.all) if wanted else ()


def praise(reviews: Sequence[TurnReview], views: Mapping[str, CriterionView]) -> tuple[Praise, ...]:
    """Turns that met something where other answers on offer would have cost it. Nothing of the kind: no praise."""
    found = sorted(_praiseworthy(reviews, views), key=lambda item: (-item[0], -item[1], item[2].number))
    return tuple(item for _, _, item in sorted(found[:MOST], key=lambda item: item[2].number))


def _praiseworthy(
    reviews: Sequence[TurnReview], views: Mapping[str, CriterionView]
) -> Iterator[tuple[int, int, Praise]]:
    earned = met_at(views)
    for review in reviews:
        number, choice = review.turn.turn, review.made.choice
        if review.turn.label != "best" or choice.kind != "response" or number not in earned:
            continue
        if not review.turn.after.can_pass:
            continue  # nothing could fail a call that has failed
        others = [item for item in review.options if item.choice.kind == "response" and item is not review.made]
        fatal = sum(item.after is None or not item.after.can_pass for item in others)
        if fatal:
            title = max(earned[number], key=lambda view: (len(_own(view)) == 1, view.weight)).title
            text = f"{title}. {_of(fatal, len(others))} there would have failed the call."
            yield fatal, len(others), Praise(number, text)


def met_at(views: Mapping[str, CriterionView]) -> dict[int, list[CriterionView]]:
    """Turn number to the criteria that it met: the last turn each of them rests on."""
    found: dict[int, list[CriterionView]] = {}
    for view in views.values():
        own = _own(view)
        if view.verdict == "met" and view.weight and own:
            found.setdefault(own[-1], []).append(view)
    return found


def _own(view: CriterionView) -> list[int]:
    """The trainee's turns a criterion rests on; more than one where the order of them counts."""
    return [quote.number for quote in view.evidence if quote.by == "trainee"]


def _of(count: int, total: int) -> str:
    if total == 1:
        return "The other answer"
    others = f"{_CARDINALS[total - 1]} other answers"
    return f"All {others}" if count == total else f"{_CARDINALS[count - 1].capitalize()} of the {others}"


_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
